"""A worry that is ticked fills the finding it names, so that nothing is asked twice."""

from __future__ import annotations

import pytest

from consult.models import How
from consult.services import ways_of_answering
from consult.worries import WORRIES
from tests.factories.consult import a_draft, answered

pytestmark = pytest.mark.django_db


def keys_that_set(finding: str) -> list[str]:
    """The worries that fill a finding."""
    return [worry.key for worry in WORRIES if finding in worry.sets]


def test_a_tick_sets_its_finding():
    key = keys_that_set("patient_requests_scan")[0]
    draft = answered(a_draft(), **{key: "present"})
    assert draft.findings == {"patient_requests_scan": "present"}
    assert draft.documentation == {key: "present"}
    assert ways_of_answering(draft)["patient_requests_scan"] is How.WORRY


def test_without_the_tick_the_finding_is_open_again():
    key = keys_that_set("patient_requests_scan")[0]
    draft = answered(answered(a_draft(), **{key: "present"}), **{key: None})
    assert draft.findings == {}
    assert draft.documentation == {}


def test_another_worry_that_sets_the_same_finding_holds_it():
    first, second = keys_that_set("psy_fear_movement")[:2]
    draft = answered(answered(a_draft(), **{first: "present"}), **{second: "present"})
    draft = answered(draft, **{first: None})
    assert draft.findings == {"psy_fear_movement": "present"}


def test_what_was_answered_as_a_question_stays_when_the_tick_goes():
    key = keys_that_set("psy_fear_movement")[0]
    draft = answered(a_draft(), psy_fear_movement="present")
    draft = answered(answered(draft, **{key: "present"}), **{key: None})
    assert draft.findings == {"psy_fear_movement": "present"}


def test_a_no_gives_way_to_what_the_patient_says_now():
    key = keys_that_set("patient_requests_scan")[0]
    draft = answered(answered(a_draft(), patient_requests_scan="absent"), **{key: "present"})
    assert draft.findings == {"patient_requests_scan": "present"}


def test_an_earlier_scan_whose_result_is_known_stays_as_it_is():
    key = keys_that_set("previous_mri")[0]
    draft = answered(answered(a_draft(), previous_mri="normal"), **{key: "present"})
    assert draft.findings == {"previous_mri": "normal"}


def test_an_answer_given_in_the_same_moment_wins():
    key = keys_that_set("patient_requests_scan")[0]
    draft = answered(a_draft(), **{key: "present", "patient_requests_scan": "absent"})
    assert draft.findings == {"patient_requests_scan": "absent"}


def test_two_worries_that_go_in_one_moment_hold_nothing_for_each_other():
    first, second = keys_that_set("psy_fear_movement")[:2]
    draft = answered(a_draft(), **{first: "present", second: "present"})
    draft = answered(draft, **{first: None, second: None})
    assert draft.findings == {}


def test_no_earlier_scan_gives_way_to_one_that_showed_a_lot():
    key = keys_that_set("previous_mri")[0]
    draft = answered(answered(a_draft(), previous_mri="none"), **{key: "present"})
    assert draft.findings["previous_mri"] != "none"
