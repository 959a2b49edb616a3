"""A kept result is read back as it stands."""

from __future__ import annotations

import json

from consult.frozen import assessment_of
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.services.concluding import frozen
from tests.consult.rules.random_patients import random_patients


def test_whatever_was_kept_reads_back_the_same():
    for findings in random_patients(100):
        result = assess(parse(findings))
        assert assessment_of(json.loads(json.dumps(frozen(result, None)))) == result


def test_a_question_that_is_no_longer_asked_is_left_out():
    result = frozen(assess(parse({"ce_bladder_disturbance": "present"})), None)
    result["fired"][0]["because"].append("asked_in_an_older_version")
    assert assessment_of(result).fired[0].because == ("ce_bladder_disturbance",)
