"""A kept result is read back as it stands."""

from __future__ import annotations

import json

from consult.frozen import assessment_of, outcome_of
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.outcomes import Triage
from consult.services.concluding import frozen
from tests.consult.rules.random_patients import random_patients


def kept(result):
    return frozen(result, strength_check_on=None, examine_by=None)


def test_whatever_was_kept_reads_back_the_same():
    for findings in random_patients(100):
        result = assess(parse(findings))
        assert assessment_of(json.loads(json.dumps(kept(result)))) == result


def test_a_question_that_is_no_longer_asked_is_left_out():
    result = kept(assess(parse({"ce_bladder_disturbance": "present"})))
    result["fired"][0]["because"].append("asked_in_an_older_version")
    assert assessment_of(result).fired[0].because == ("ce_bladder_disturbance",)


def test_what_the_rules_no_longer_know_is_shown_by_its_code():
    result = kept(assess(parse({"ce_bladder_disturbance": "present"})))
    result["triage"], result["urgency"], result["imaging"] = "sent_by_carriage", "by_nightfall", "daguerreotype"
    result["suspected"] = ["lumbago"]
    result["fired"][0]["suspected"] = "lumbago"
    result["fired"][0]["origin"] = "hearsay"
    read = assessment_of(result)
    shown = [read.triage, read.urgency, read.imaging, *read.suspected, read.fired[0].suspected, read.fired[0].origin]
    codes = ["sent_by_carriage", "by_nightfall", "daguerreotype", "lumbago", "lumbago", "hearsay"]
    assert [(each.value, each.label.da, each.label.en) for each in shown if each] == [
        (code, code, code) for code in codes
    ]


def test_nothing_that_is_said_of_a_result_is_said_of_one_that_the_rules_no_longer_know():
    unknown = outcome_of(Triage, "no_imaging_of_old")
    assert unknown not in set(Triage)
    assert all(unknown is not each and unknown != each for each in Triage)


def test_what_the_rules_know_is_read_as_that():
    assert outcome_of(Triage, "acute_workup") is Triage.ACUTE
