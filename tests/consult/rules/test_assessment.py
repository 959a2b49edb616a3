"""The choice of the result: every row by itself, the highest wins, and nothing disappears behind it."""

import random

import pytest

from consult.rules.answers import parse
from consult.rules.assessment import _CLOSING, _ROWS, ENCODING
from consult.rules.compiled import union
from consult.rules.outcomes import Condition, Imaging, Triage, Urgency
from tests.consult.rules.cases.inflammatory import FOUR, THREE, long_lasting
from tests.consult.rules.cases.judgement import suspects
from tests.consult.rules.patients import NON_RESPONSE, Findings, fired, given, negative, suggestion
from tests.consult.rules.random_patients import random_patients

TODAY, DAYS, PLANNED, NOT_URGENT = Urgency
ACUTE, SURGICAL, TARGETED, OUTSIDE, CANNOT, NO_IMAGING = Triage
MRI_TODAY, MRI, AGREED, XRAY, NO_IMAGE = Imaging

FOOT_DROP = {"neuro_motor": "severe_mrc3_or_less"}
OLD_FOOT_DROP = FOOT_DROP | {"neuro_motor_onset_days": 90}

TOGETHER: dict[str, tuple[Findings, Triage, Urgency, Imaging]] = {
    "fever and a planned fracture work-up: the fever decides": (
        negative("inf_fever", "fx_new_deformity_or_height_loss", inf_crp="normal"),
        ACUTE,
        DAYS,
        AGREED,
    ),
    "today as acute and today as surgical: acute": (
        negative("vasc_collapse_or_hypotension", **FOOT_DROP),
        ACUTE,
        TODAY,
        AGREED,
    ),
    "within days as surgical and within days as targeted: surgical": (
        negative("ca_active_or_metastatic", **OLD_FOOT_DROP),
        SURGICAL,
        DAYS,
        AGREED,
    ),
    "within days as targeted and planned as surgical: targeted": (
        negative("ca_active_or_metastatic", "surgery_consideration", "radicular_pattern", **NON_RESPONSE),
        TARGETED,
        DAYS,
        AGREED,
    ),
    "today as surgical and within days as acute: surgical": (
        negative("inf_fever", "neuro_motor_progressive", inf_crp="normal"),
        SURGICAL,
        TODAY,
        MRI_TODAY,
    ),
    "MRI today beside what is agreed, both acute and today: MRI today": (
        negative("vasc_collapse_or_hypotension", "ce_bladder_disturbance"),
        ACUTE,
        TODAY,
        MRI_TODAY,
    ),
    "MRI beside what is agreed, both acute and within days: MRI": (
        negative("inf_fever", "inf_immunosuppressed", "ca_night_pain", "inf_other_focus_explains_fever")
        | suspects("infection", inf_immunosuppressed="present", ca_night_pain="present"),
        ACUTE,
        DAYS,
        MRI,
    ),
    "what is agreed beside an X-ray, both targeted and within days: agreed": (
        negative("ca_active_or_metastatic", "fx_new_deformity_or_height_loss", "severe_uncontrolled_pain"),
        TARGETED,
        DAYS,
        AGREED,
    ),
    "an X-ray beside HLA-B27 first, both targeted and planned: X-ray": (
        long_lasting(*THREE, "fx_new_deformity_or_height_loss"),
        TARGETED,
        PLANNED,
        XRAY,
    ),
    "an MRI for surgery beside an emergency without: the emergency's own": (
        negative("surgery_consideration", "radicular_pattern", fx_trauma="major", **NON_RESPONSE),
        ACUTE,
        TODAY,
        AGREED,
    ),
}


@pytest.mark.parametrize(("findings", "triage", "urgency", "imaging"), TOGETHER.values(), ids=TOGETHER)
def test_the_highest_of_all_rows_wins(findings: Findings, triage: Triage, urgency: Urgency, imaging: Imaging) -> None:
    result = suggestion(findings)
    assert (result.triage, result.urgency, result.imaging) == (triage, urgency, imaging)


def test_every_row_that_fired_is_listed_most_urgent_first() -> None:
    findings = long_lasting(
        *FOUR, "ce_bladder_disturbance", "ca_active_or_metastatic", "fx_new_deformity_or_height_loss", **OLD_FOOT_DROP
    )
    assert fired(findings) == ("C1", "C2", "M2", "K3", "T2", "A1", "A1p")


def test_urgency_comes_before_triage_and_triage_before_the_place_in_the_table() -> None:
    assert fired(negative("ca_active_or_metastatic", fx_trauma="major")) == ("T1", "K3")
    assert fired(suspects("infection", **OLD_FOOT_DROP)) == ("I5", "M2")
    assert fired(negative("inf_fever", "neuro_motor_progressive")) == ("M1", "I2")


def test_every_suspected_condition_is_listed_once_most_urgent_first() -> None:
    result = suggestion(negative("vasc_collapse_or_hypotension", "ce_saddle_sensory_change", "ca_active_or_metastatic",
                                 "visc_flank_pain_or_urinary_symptoms", "vasc_known_aaa"))  # fmt: skip
    assert result.suspected == (Condition.OTHER, Condition.AAA, Condition.CAUDA_EQUINA, Condition.CANCER)


SUSPECTED: dict[str, tuple[Findings, tuple[Condition, ...]]] = {
    "nothing asked": (given(), ()),
    "blocked, with a nerve-root pattern": (negative("radicular_pattern", inf_fever=None), (Condition.RADICULOPATHY,)),
    "16 years old": (negative(age_years=16), ()),
    "16 years old, with claudication": (negative("neuro_claudication", age_years=16), (Condition.SPINAL_STENOSIS,)),
    "16 years old, a known fracture pattern and a nerve-root pattern": (
        negative("fx_new_deformity_or_height_loss", "radicular_pattern", age_years=16),
        (Condition.FRACTURE,),
    ),
    "an ordinary back": (negative(), (Condition.NONSPECIFIC,)),
}


@pytest.mark.parametrize(("findings", "conditions"), SUSPECTED.values(), ids=SUSPECTED)
def test_the_suspected_conditions(findings: Findings, conditions: tuple[Condition, ...]) -> None:
    assert suggestion(findings).suspected == conditions


CHILDREN: dict[str, tuple[Findings, Triage, Urgency, Imaging]] = {
    "nothing found": (negative(), OUTSIDE, NOT_URGENT, NO_IMAGE),
    "cannot pass urine": (negative("ce_bladder_disturbance"), ACUTE, TODAY, MRI_TODAY),
    "a foot that drops: surgical, and stands": (negative(**FOOT_DROP), SURGICAL, TODAY, MRI_TODAY),
    "fever": (negative("inf_fever", inf_crp="normal"), ACUTE, DAYS, AGREED),
    "two groups of cancer symptoms: does not stand, and keeps its urgency": (
        negative("ca_night_pain", "ca_general_malaise"),
        OUTSIDE,
        DAYS,
        AGREED,
    ),
    "has become shorter: does not stand, and stays planned": (
        negative("fx_new_deformity_or_height_loss"),
        OUTSIDE,
        PLANNED,
        AGREED,
    ),
    "an MRI for surgery: does not stand": (
        negative("surgery_consideration", "radicular_pattern", **NON_RESPONSE),
        OUTSIDE,
        PLANNED,
        AGREED,
    ),
    "infection is suspected beside an old weakness: only the infection stands": (
        suspects("infection", **OLD_FOOT_DROP),
        ACUTE,
        DAYS,
        AGREED,
    ),
    "nothing asked but the age": (given(), OUTSIDE, NOT_URGENT, NO_IMAGE),
}


@pytest.mark.parametrize(("findings", "triage", "urgency", "imaging"), CHILDREN.values(), ids=CHILDREN)
def test_below_18(findings: Findings, triage: Triage, urgency: Urgency, imaging: Imaging) -> None:
    result = suggestion(findings | {"age_years": 16})
    assert (result.triage, result.urgency, result.imaging) == (triage, urgency, imaging)


CHILD_FLAGS = (
    "ce_saddle_sensory_change",
    "ce_bladder_disturbance",
    "ce_bowel_disturbance",
    "ce_sexual_disturbance",
    "ce_bilateral_radicular_pain_new",
    "ce_reduced_anal_tone",
    "ca_known_or_previous_cancer",
    "ca_active_or_metastatic",
    "ca_weight_loss_unexplained",
    "ca_constant_progressive_nonmechanical_pain",
    "ca_night_pain",
    "ca_general_malaise",
    "ca_pain_multiple_bones",
    "inf_fever",
    "inf_iv_drug_use",
    "inf_immunosuppressed",
    "inf_recent_infection_or_spinal_procedure",
    "fx_steroids_prolonged",
    "fx_osteoporosis_known",
    "fx_previous_fragility_fracture",
    "fx_midline_tenderness",
    "fx_contusion_or_abrasion",
    "fx_new_deformity_or_height_loss",
    "thoracic_pain",
    "neuro_bilateral_deficit",
    "neuro_sensory_or_reflex_change",
    "visc_abdominal_or_pelvic_symptoms",
)


def lowered(findings: Findings) -> Findings:
    """Where an answer can lower, it has."""
    return findings | {"ce_onset": "longer_stable", "inf_other_focus_explains_fever": "present"}


@pytest.mark.parametrize(
    "findings",
    [
        *(pytest.param(lowered(negative(key)), id=key) for key in CHILD_FLAGS),
        pytest.param(negative(fx_trauma="minor"), id="a small fall"),
        pytest.param(negative(neuro_motor="mild_mrc4"), id="a slight weakness"),
        pytest.param(negative(duration_weeks=5), id="five weeks"),
    ],
)
def test_a_flag_in_a_child_is_at_least_planned_and_is_named(findings: Findings) -> None:
    result = suggestion(findings | {"age_years": 16})
    assert result.urgency is not NOT_URGENT
    changed = {key for key, answer in findings.items() if answer != negative().get(key)}
    named = {key for row in result.fired for key in row.because}
    assert changed - {"ce_onset", "inf_other_focus_explains_fever"} <= named


@pytest.mark.parametrize(
    "findings",
    [
        pytest.param(negative("spa_known"), id="a stiff spine"),
        pytest.param(negative(inf_crp="raised"), id="CRP raised"),
        pytest.param(negative(hla_b27="positive"), id="HLA-B27 positive"),
        pytest.param(negative("radicular_pattern"), id="a nerve-root pattern"),
        pytest.param(negative(duration_weeks=4), id="four weeks"),
    ],
)
def test_what_is_no_flag_in_a_child(findings: Findings) -> None:
    result = suggestion(findings | {"age_years": 16})
    assert (result.triage, result.urgency, result.imaging) == (OUTSIDE, NOT_URGENT, NO_IMAGE)


def test_the_closing_row_carries_what_it_got() -> None:
    row = suggestion(negative("ca_night_pain", age_years=16)).fired[-1]
    assert (row.rule, row.urgency, row.imaging) == ("S2", PLANNED, AGREED)
    assert row.because == ("age_years", "ca_night_pain")


def test_a_quiet_child_names_the_age_alone() -> None:
    assert suggestion(negative(age_years=16)).fired[-1].because == ("age_years",)


def test_a_row_that_fired_stands_whatever_is_missing() -> None:
    result = suggestion(given("ce_bladder_disturbance"))
    assert (result.triage, result.urgency, result.completeness.value) == (ACUTE, TODAY, "complete")


def test_low_suspicion_lowers_nothing() -> None:
    for suspicion in ("none", "low", None):
        result = suggestion(negative("ce_bladder_disturbance", overall_suspicion_serious=suspicion))
        assert (result.triage, result.urgency) == (ACUTE, TODAY)


@pytest.mark.parametrize("seed", range(20))
def test_the_order_of_the_answers_changes_nothing(seed: int) -> None:
    findings = list(negative("inf_fever", "ca_night_pain", "vasc_known_aaa", age_years=66, spa_known=None).items())
    in_order = suggestion(dict(findings))
    random.Random(seed).shuffle(findings)
    assert suggestion(dict(findings)) == in_order


def test_at_most_one_closing_row_fires_whatever_the_order() -> None:
    closed = {row.row.id: 0 for row in _CLOSING}
    patients: list[Findings] = [*random_patients(300), given(age_years=16), negative(), negative(age_years=16)]
    for findings in patients:
        world = ENCODING.world(parse(findings).known)
        by_rows = [row.fired_bit for row in _ROWS if row.node.holds(world.certain, world.certain)]
        certain = world.with_results(union(by_rows)).certain
        here = [row.row.id for row in _CLOSING if row.node.holds(certain, certain)]
        assert len(here) <= 1
        assert here or by_rows
        for row in here:
            closed[row] += 1
    assert all(closed.values())
