"""What a follow-up takes along, finding by finding: a few lasting facts, shown and unconfirmed, and nothing else."""

from __future__ import annotations

from typing import Final

import pytest

from consult.follow_ups import Change, ConfirmLasting, carried, changes, may_be_another_patient
from consult.models import How
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Finding, Value
from consult.rules.vocabulary.lasting import LASTING

NAMED_BY_THE_SPECIFICATION: Final = {
    "earlier cancer": "ca_known_or_previous_cancer",
    "osteoporosis": "fx_osteoporosis_known",
    "steroids": "fx_steroids_prolonged",
    "immunosuppression": "inf_immunosuppressed",
    "operation": "previous_spine_surgery",
    "onset before 45": "spa_onset_under_45",
    "onset before 35": "spa_onset_under_35",
}
ASKED_ANEW: Final = frozenset({"patient", "episode", "cauda_equina", "nerve_root", "treatment", "worries", "judgement"})
"""Groups of symptoms, examination, response and suspicion: not one of their answers is carried over."""


def an_answer(finding: Finding) -> Value:
    return 7 if finding.is_number else finding.values[-1]


EVERYTHING: Final = {key: an_answer(finding) for key, finding in FINDINGS.items()}


@pytest.mark.parametrize("key", FINDINGS)
def test_every_finding_is_a_lasting_fact_or_unknown_in_the_new_consultation(key):
    assert carried(EVERYTHING, {}).get(key) == (EVERYTHING[key] if key in LASTING else None)


@pytest.mark.parametrize("key", NAMED_BY_THE_SPECIFICATION.values(), ids=NAMED_BY_THE_SPECIFICATION)
def test_what_the_specification_names_is_lasting(key):
    assert key in LASTING


@pytest.mark.parametrize("key", [key for key, finding in FINDINGS.items() if finding.group in ASKED_ANEW])
def test_symptoms_examination_response_and_suspicion_are_never_carried(key):
    assert key not in LASTING


@pytest.mark.parametrize(
    "key",
    [
        "ca_active_or_metastatic",
        "ca_weight_loss_unexplained",
        "ca_night_pain",
        "inf_fever",
        "inf_crp",
        "fx_trauma",
        "fx_midline_tenderness",
        "fx_new_deformity_or_height_loss",
        "thoracic_pain",
        "vasc_pulsatile_mass",
        "vasc_collapse_or_hypotension",
        "spa_morning_stiffness_30min",
        "opioid_use",
    ],
)
def test_what_may_have_come_since_is_asked_anew(key):
    assert key not in LASTING


def test_a_no_is_carried_like_a_yes():
    earlier = {"fx_osteoporosis_known": "present", "ca_known_or_previous_cancer": "absent"}
    assert carried(earlier, {}) == earlier


def test_what_was_not_asked_then_is_not_carried():
    assert carried({}, {}) == {}


@pytest.mark.parametrize("today", ["present", "absent"])
def test_the_answer_of_today_wins(today):
    earlier = {"fx_osteoporosis_known": "absent", "inf_immunosuppressed": "absent"}
    assert carried(earlier, {"fx_osteoporosis_known": today}) == {"inf_immunosuppressed": "absent"}


def test_what_the_vocabulary_of_today_does_not_know_is_left_out():
    earlier: dict[str, Value] = {"a_former_question": "present", "fx_osteoporosis_known": "a_former_answer"}
    assert carried(earlier, {}) == {}
    assert changes(earlier, {"fx_osteoporosis_known": "absent"}) == ()


def test_the_press_answers_what_is_carried_as_known_from_the_record():
    press = ConfirmLasting(earlier={"fx_osteoporosis_known": "present", "inf_fever": "present"})
    assert press.how is How.RECORD
    assert press.answers({}) == {"fx_osteoporosis_known": "present"}
    assert press.answers({"fx_osteoporosis_known": "absent"}) == {}


def test_a_change_is_what_was_answered_both_times_and_differently():
    earlier: dict[str, Value] = {"leg_pain": "none", "duration_weeks": 2, "inf_fever": "absent", "sex": "female"}
    now: dict[str, Value] = {"sex": "female", "duration_weeks": 6, "leg_pain": "unilateral", "neuro_exam": "done"}
    assert changes(earlier, now) == (Change("duration_weeks", 2, 6), Change("leg_pain", "none", "unilateral"))


@pytest.mark.parametrize(
    ("then", "now", "days", "another"),
    [
        ({"age_years": 58, "sex": "male"}, {}, 28, False),
        ({}, {"age_years": 58, "sex": "male"}, 28, False),
        ({"age_years": 58, "sex": "male"}, {"age_years": 58, "sex": "male"}, 28, False),
        ({"age_years": 58}, {"age_years": 59}, 28, False),
        ({"age_years": 58}, {"age_years": 60}, 28, True),
        ({"age_years": 58}, {"age_years": 60}, 366, False),
        ({"age_years": 58}, {"age_years": 57}, 28, True),
        ({"sex": "male"}, {"sex": "female"}, 28, True),
        ({"sex": "male"}, {"age_years": 58}, 28, False),
    ],
)
def test_another_age_or_sex_raises_the_question_whether_it_is_the_same_patient(then, now, days, another):
    assert may_be_another_patient(then, now, days) is another
