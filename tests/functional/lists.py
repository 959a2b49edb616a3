"""The actions that were counted, listed at the end of a test run.

A plugin for pytest, named in `tests/conftest.py`, so that it also sees the reports of the parallel workers.
"""

import pytest

PROPERTY = "actions"
"""The property of a test that holds such a list."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [each for many in terminalreporter.stats.values() for each in many if isinstance(each, pytest.TestReport)]
    told = dict.fromkeys(text for report in reports for name, text in report.user_properties if name == PROPERTY)
    if told:
        terminalreporter.section("actions counted")
        for text in told:
            terminalreporter.write_line(str(text))
