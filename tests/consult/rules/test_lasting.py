"""What the journal may answer, and what a follow-up shows as it was."""

import pytest

from consult.rules.terms import CES_ITEMS
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Kind
from consult.rules.vocabulary.lasting import KNOWN_FROM_RECORD, LASTING

TOLD_TODAY = (
    *CES_ITEMS,
    "neuro_upper_motor_signs_or_gait_ataxia",
    "ca_weight_loss_unexplained",
    "ca_night_pain",
    "ca_general_malaise",
    "ca_pain_multiple_bones",
    "inf_fever",
    "inf_recent_infection_or_spinal_procedure",
    "inf_iv_drug_use",
    "fx_midline_tenderness",
    "fx_contusion_or_abrasion",
    "fx_new_deformity_or_height_loss",
    "thoracic_pain",
    "vasc_collapse_or_hypotension",
    "vasc_pulsatile_mass",
    "neuro_motor_progressive",
    "neuro_bilateral_deficit",
    "severe_uncontrolled_pain",
    "overall_suspicion_serious",
)


def test_no_cauda_equina_item_is_answered_by_the_journal() -> None:
    assert not {key for key in KNOWN_FROM_RECORD | LASTING if FINDINGS[key].group == "cauda_equina"}


@pytest.mark.parametrize("key", TOLD_TODAY)
def test_a_symptom_or_sign_of_today_is_neither(key: str) -> None:
    assert key not in KNOWN_FROM_RECORD
    assert key not in LASTING


def test_the_journal_answers_yes_or_no_and_nothing_else() -> None:
    assert {FINDINGS[key].kind for key in KNOWN_FROM_RECORD | LASTING} == {Kind.TERNARY}


def test_when_the_back_first_hurt_is_shown_again_and_not_read_in_the_journal() -> None:
    assert {"spa_onset_under_45", "spa_onset_under_35"} <= LASTING - KNOWN_FROM_RECORD


def test_active_cancer_is_asked_about_anew() -> None:
    assert "ca_active_or_metastatic" not in LASTING
    assert "ca_known_or_previous_cancer" in LASTING
