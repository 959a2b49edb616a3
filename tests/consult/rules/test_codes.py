"""The ICPC-2 code to suggest: a symptom until all is settled, and never a disease on suspicion."""

import pytest

from tests.consult.rules.cases import FIRES
from tests.consult.rules.patients import Findings, negative, suggestion

PROVISIONAL = {"ca_weight_loss_unexplained": "present", "ca_night_pain": None}

PATIENTS: dict[str, tuple[Findings, str | None]] = {
    "an ordinary back": (negative(), "L84"),
    "an ordinary back at week 30": (negative(duration_weeks=30), "L84"),
    "pain in one leg without a nerve-root pattern": (negative(leg_pain="unilateral"), "L03"),
    "pain in both legs without a nerve-root pattern": (negative(leg_pain="bilateral"), "L03"),
    "leg pain not asked": (negative(leg_pain=None), "L03"),
    "a nerve-root pattern": (negative("radicular_pattern", leg_pain="unilateral"), "L86"),
    "a nerve-root pattern in the thoracic spine": (negative("radicular_pattern", "thoracic_pain"), "L86"),
    "a lost reflex without a nerve-root pattern": (negative("neuro_sensory_or_reflex_change"), "L03"),
    "a slight weakness without a nerve-root pattern": (negative(neuro_motor="mild_mrc4"), "L03"),
    "mainly in the thoracic spine": (negative("thoracic_pain"), "L02"),
    "mainly in the thoracic spine, with pain in one leg": (negative("thoracic_pain", leg_pain="unilateral"), "L02"),
    "claudication: no code": (negative("neuro_claudication"), None),
    "claudication with a nerve-root pattern: no code": (negative("neuro_claudication", "radicular_pattern"), None),
    "saddle area not asked": (negative(ce_saddle_sensory_change=None), "L03"),
    "weight loss, night pain not asked: provisional": (negative() | PROVISIONAL, "L03"),
    "claudication, weight loss, night pain not asked": (negative("neuro_claudication") | PROVISIONAL, "L03"),
    "a nerve-root pattern, weight loss, night pain not asked": (negative("radicular_pattern") | PROVISIONAL, "L03"),
    "a nerve-root pattern, and surgery is wanted": (
        FIRES["O1"]["nerve-root pain, not better after 4 weeks, and surgery is wanted"],
        "L03",
    ),
    "mainly in the thoracic spine, and a fracture is suspected": (
        negative("thoracic_pain", "fx_new_deformity_or_height_loss"),
        "L03",
    ),
    "16 years old": (negative(age_years=16), "L03"),
    "breast cancer once and weight loss": (
        negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained"),
        "L03",
    ),
    "cannot pass urine": (negative("ce_bladder_disturbance"), "L03"),
}


@pytest.mark.parametrize(("findings", "code"), PATIENTS.values(), ids=PATIENTS)
def test_the_code(findings: Findings, code: str | None) -> None:
    assert suggestion(findings).icpc2 == code
