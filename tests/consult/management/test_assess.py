"""`manage.py assess`: the machine contract from the outside."""

from __future__ import annotations

import io
import json
import sys

import pytest
from django.core.management import CommandError, call_command

from consult.rules.contract import assess_json


def assess(argument: str) -> str:
    printed = io.StringIO()
    call_command("assess", argument, stdout=printed)
    return printed.getvalue()


def test_a_file_is_read_and_a_list_of_results_printed(tmp_path):
    file = tmp_path / "findings.json"
    file.write_text('[{"ce_bladder_disturbance": "present"}, {}]')
    results = json.loads(assess(str(file)))
    assert [result["triage"] for result in results] == ["acute_workup", "cannot_conclude"]
    assert results == assess_json(file.read_text())


def test_one_object_gives_a_list_of_one(tmp_path):
    file = tmp_path / "findings.json"
    file.write_text("{}")
    assert len(json.loads(assess(str(file)))) == 1


def test_an_empty_list_gives_an_empty_list(tmp_path):
    file = tmp_path / "findings.json"
    file.write_text("[]")
    assert json.loads(assess(str(file))) == []


def test_a_dash_reads_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"age_years": 38}')))
    assert len(json.loads(assess("-"))) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[{}, {"ages": 3}]', r"\[1\]\.ages.*allowed: the keys of the vocabulary"),
        ('{"inf_fever": "maybe"}', r"\[0\]\.inf_fever.*allowed: absent, present, unknown"),
        ('{"age_years": "38"}', r"\[0\]\.age_years.*allowed: a whole number"),
        ('{"age_years": NaN}', "(?i)nan is not a number"),
        ('{"sex": "male", "sex": "female"}', "sex: given twice"),
        ('{"age_years": 38', "not JSON"),
        ('"text"', r"\[0\].*a findings object"),
    ],
)
def test_what_is_refused_ends_with_status_2_and_names_key_and_what_is_allowed(tmp_path, text, told):
    file = tmp_path / "findings.json"
    file.write_text(text)
    with pytest.raises(CommandError, match=told) as refused:
        assess(str(file))
    assert refused.value.returncode == 2


@pytest.mark.parametrize("data", [b"\xff\xfe{", b"\xc3("])
def test_what_is_no_utf_8_is_refused(tmp_path, data):
    file = tmp_path / "findings.json"
    file.write_bytes(data)
    with pytest.raises(CommandError) as refused:
        assess(str(file))
    assert refused.value.returncode == 2


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(CommandError) as refused:
        assess(str(tmp_path / "nothing.json"))
    assert refused.value.returncode == 2
