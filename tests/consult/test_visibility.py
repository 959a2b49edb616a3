"""Which questions stand on the page."""

from __future__ import annotations

import random

import pytest

from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.vocabulary import FINDINGS
from consult.visibility import is_shown, shown_keys
from tests.consult.notes.cases import random_findings


@pytest.mark.parametrize(
    ("key", "applies", "does_not"),
    [
        ("pregnant", {}, {"sex": "male"}),
        ("pregnancy_week", {"pregnant": "present"}, {}),
        ("ce_onset", {"ce_sexual_disturbance": "present"}, {"ce_sexual_disturbance": "absent"}),
        ("ce_onset", {"ce_reduced_anal_tone": "present"}, {}),
        ("neuro_motor_onset_days", {"neuro_motor": "mild_mrc4"}, {"neuro_motor": "normal"}),
        ("ca_active_or_metastatic", {"ca_known_or_previous_cancer": "present"}, {}),
        ("inf_other_focus_explains_fever", {"inf_fever": "present"}, {"inf_fever": "absent"}),
        ("spa_onset_under_45", {"age_years": 45}, {"age_years": 44}),
        ("spa_onset_under_45", {}, {"age_years": 30}),
        ("response", {"initial_treatment": "under_4_weeks"}, {"initial_treatment": "not_started"}),
        ("clinician_suspects", {"overall_suspicion_serious": "moderate"}, {"overall_suspicion_serious": "low"}),
    ],
)
def test_a_question_stands_there_when_it_applies(key, applies, does_not):
    assert is_shown(key, applies)
    assert not is_shown(key, does_not)


@pytest.mark.parametrize(
    ("findings", "shown"),
    [
        ({}, True),
        ({"duration_weeks": 12, "episode_pattern": "first_episode"}, False),
        ({"duration_weeks": 12.5, "episode_pattern": "first_episode"}, True),
        ({"duration_weeks": 2, "episode_pattern": "recurrent_episodes"}, True),
        ({"duration_weeks": 2, "episode_pattern": "persistent"}, True),
        ({"episode_pattern": "first_episode"}, True),
        ({"duration_weeks": 2}, False),
    ],
)
def test_inflammatory_disease_is_asked_for_in_long_unknown_or_returning_pain(findings, shown):
    group = {key for key, finding in FINDINGS.items() if finding.group == "inflammatory"}
    assert bool(group & shown_keys(findings)) is shown


def test_short_education_is_never_asked():
    assert not is_shown("short_education", {"short_education": "present"})


@pytest.mark.parametrize("key", sorted(FINDINGS.keys() - {"short_education"}))
def test_an_answered_question_is_never_hidden(key):
    finding = FINDINGS[key]
    value = 3 if finding.is_number else finding.values[0]
    assert is_shown(key, {key: value, "sex": "male", "duration_weeks": 1, "episode_pattern": "first_episode"})


@pytest.mark.parametrize("seed", range(30))
def test_where_something_is_open_a_question_that_can_settle_it_stands_on_the_page(seed):
    chance = random.Random(seed)
    for _ in range(30):
        findings = random_findings(chance)
        asked = assess(parse(findings)).open_questions
        assert not asked or any(is_shown(key, findings) for key in asked), findings
