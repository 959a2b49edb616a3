"""The log is JSON, a line each."""

import logging

import pytest
import structlog

from backpain import logs


def test_own_lines_are_json_with_time_and_level(written):
    structlog.get_logger("backpain.somewhere").info("request", status=200)
    [line] = written()
    assert (line["event"], line["status"], line["level"]) == ("request", 200, "info")
    assert line["timestamp"].endswith("Z")


def test_lines_of_libraries_are_json_too_from_a_warning_on(written):
    logging.getLogger("somelibrary").info("chatter")
    logging.getLogger("somelibrary").warning("disk is %s", "full")
    [line] = written()
    assert (line["event"], line["level"]) == ("disk is full", "warning")


@pytest.mark.parametrize("name", logs.SILENT)
def test_lines_that_carry_addresses_are_not_written(written, name):
    logging.getLogger(name).error("Not Found: /konsultation/0101011234/")
    assert written() == []
