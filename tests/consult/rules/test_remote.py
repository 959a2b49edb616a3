"""A contact by telephone or video: what is settled, what must be examined, and by when."""

from datetime import date

import pytest

from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.outcomes import Imaging, Triage, Urgency
from consult.rules.remote import LIMITS, Remote, remote, settled
from consult.rules.terms import CES_MINIMUM
from consult.rules.vocabulary import FINDINGS
from tests.consult.rules.patients import NON_RESPONSE, Findings, given, negative
from tests.consult.rules.random_patients import random_patients

NOT_EXAMINED: Findings = {
    "neuro_exam": None,
    "neuro_motor": None,
    "neuro_sensory_or_reflex_change": None,
    "neuro_bilateral_deficit": None,
    "fx_midline_tenderness": None,
    "fx_contusion_or_abrasion": None,
    "vasc_pulsatile_mass": None,
    "ce_reduced_anal_tone": None,
    "neuro_upper_motor_signs_or_gait_ataxia": None,
}
NEUROLOGY = ("neuro_exam", "neuro_motor", "neuro_sensory_or_reflex_change", "neuro_bilateral_deficit")


def telephoned(*present: str, **answers: object) -> Findings:
    """Everything that can be asked was asked and negative, but for this; nobody has examined the patient."""
    return negative() | NOT_EXAMINED | given(*present, **answers)


def left(findings: Findings) -> Remote | None:
    answers = parse(findings)
    return remote(answers, assess(answers))


def left_to_do(findings: Findings) -> Remote:
    result = left(findings)
    assert result is not None
    return result


class TestWhenThereIsAnythingLeft:
    def test_an_examined_patient_leaves_nothing(self) -> None:
        assert left(negative()) is None
        assert left(negative("ca_weight_loss_unexplained")) is None

    def test_strength_told_on_the_telephone_is_no_examination(self) -> None:
        assert left(telephoned(neuro_motor="normal")) is not None

    @pytest.mark.parametrize(
        "findings",
        [
            telephoned("ce_bladder_disturbance"),
            telephoned("ce_bladder_disturbance", ce_onset="longer_stable"),
            telephoned("inf_fever"),
            telephoned(fx_trauma="major"),
            telephoned("neuro_motor_progressive"),
        ],
        ids=["bladder", "bladder for long", "fever", "fell from a roof", "a leg getting weaker"],
    )
    def test_a_patient_who_is_sent_in_today_is_examined_there(self, findings: Findings) -> None:
        assert left(findings) is None

    def test_a_cancer_pathway_sends_nobody_in_today(self) -> None:
        assert left_to_do(telephoned("ca_weight_loss_unexplained", "ca_night_pain", age_years=60)).days.value == 3


class TestTheVignetteOfTheTelephone:
    """ce_10: a man of 41 with pain down the left leg; bladder, bowel and saddle not asked, not examined."""

    FINDINGS = given("radicular_pattern", age_years=41, sex="male", duration_weeks=0.6, leg_pain="unilateral")

    def test_the_three_questions_are_asked_now(self) -> None:
        result = left_to_do(self.FINDINGS)
        assert set(result.missing) == set(CES_MINIMUM)
        assert result.latest(date(2026, 11, 24)) == date(2026, 11, 24)
        assert "Spørg nu" in result.why.da

    def test_once_they_are_answered_the_strength_is_examined_within_days(self) -> None:
        result = left_to_do(self.FINDINGS | dict.fromkeys(CES_MINIMUM, "absent"))
        assert result.missing == ()
        assert result.latest(date(2026, 11, 24)) == date(2026, 11, 27)
        assert result.to_examine == NEUROLOGY

    def test_what_is_settled_is_what_was_asked(self) -> None:
        assert settled(parse(self.FINDINGS)) == ("age_years", "duration_weeks")
        assert settled(parse(telephoned(neuro_motor="normal"))) == (
            "age_years",
            "duration_weeks",
            "ce_bladder_disturbance",
            "ce_bowel_disturbance",
            "ce_saddle_sensory_change",
            "ca_known_or_previous_cancer",
            "ca_weight_loss_unexplained",
            "inf_fever",
            "inf_immunosuppressed",
            "inf_iv_drug_use",
            "fx_trauma",
            "fx_osteoporosis_known",
            "fx_steroids_prolonged",
            "overall_suspicion_serious",
        )
        assert {"neuro_exam", "neuro_motor"} <= set(settled(parse(negative())))


BY_WHEN = {
    0: {
        "saddle not asked": telephoned(ce_saddle_sensory_change=None),
        "sex has become hard": telephoned("ce_sexual_disturbance"),
        "new pain in both legs": telephoned("ce_bilateral_radicular_pain_new"),
    },
    3: {
        "pain that follows a nerve": telephoned("radicular_pattern"),
        "pain in a leg, the pattern not asked": telephoned(leg_pain="unilateral", radicular_pattern=None),
        "the leg is a bit weaker, the patient says": telephoned(neuro_motor="mild_mrc4"),
        "sex has been hard for a year": telephoned("ce_sexual_disturbance", ce_onset="longer_stable"),
        "flank pain": telephoned("visc_flank_pain_or_urinary_symptoms"),
        "the doctor thinks of something serious": telephoned(overall_suspicion_serious="moderate"),
        "spread cancer": telephoned("ca_known_or_previous_cancer", "ca_active_or_metastatic"),
    },
    7: {
        "earlier cancer": telephoned("ca_known_or_previous_cancer"),
        "fever from influenza": telephoned("inf_fever", "inf_other_focus_explains_fever"),
        "osteoporosis": telephoned("fx_osteoporosis_known"),
        "night pain": telephoned("ca_night_pain"),
        "not better after four weeks": telephoned(**NON_RESPONSE),
        "worse": telephoned(initial_treatment="under_4_weeks", response="worse"),
        "cannot manage at home": telephoned("severe_uncontrolled_pain"),
        "16 years old": telephoned(age_years=16),
    },
    14: {
        "an ordinary back": telephoned(),
        "pain in a leg that follows no nerve": telephoned(leg_pain="unilateral"),
        "better, but fever not asked": telephoned(
            initial_treatment="under_4_weeks", response="improving", inf_fever=None
        ),
        "worried, and wants a scan": telephoned("psy_fear_serious_cause", "patient_requests_scan"),
    },
    28: {"better already": telephoned(initial_treatment="under_4_weeks", response="improving")},
}


@pytest.mark.parametrize(
    ("days", "findings"),
    [
        pytest.param(days, case, id=f"{days}: {words}")
        for days, cases in BY_WHEN.items()
        for words, case in cases.items()
    ],
)
def test_by_when_the_patient_is_examined(days: int, findings: Findings) -> None:
    assert left_to_do(findings).days.value == days


def test_every_limit_is_met_by_some_patient() -> None:
    met = {left_to_do(case).why for cases in BY_WHEN.values() for case in cases.values()}
    assert met == {limit.why for limit in LIMITS}


class TestWhatNeedsHands:
    @pytest.mark.parametrize(
        ("key", "findings"),
        [
            ("fx_midline_tenderness", telephoned("fx_osteoporosis_known")),
            ("fx_midline_tenderness", telephoned("inf_immunosuppressed")),
            ("fx_midline_tenderness", telephoned(age_years=70)),
            ("fx_contusion_or_abrasion", telephoned(fx_trauma="minor")),
            ("ce_reduced_anal_tone", telephoned("ce_sexual_disturbance")),
            ("neuro_upper_motor_signs_or_gait_ataxia", telephoned("ca_known_or_previous_cancer")),
            ("vasc_pulsatile_mass", telephoned("visc_abdominal_or_pelvic_symptoms")),
        ],
    )
    def test_the_history_says_what_else_is_felt_for(self, key: str, findings: Findings) -> None:
        assert key in left_to_do(findings).to_examine
        assert key not in left_to_do(telephoned()).to_examine

    def test_what_was_examined_is_not_asked_for_again(self) -> None:
        findings = telephoned("fx_osteoporosis_known", fx_midline_tenderness="absent")
        assert "fx_midline_tenderness" not in left_to_do(findings).to_examine

    def test_an_examination_without_the_strength_lacks_the_strength(self) -> None:
        assert left_to_do(negative(neuro_motor=None)).to_examine == ("neuro_motor",)

    def test_they_stand_in_the_order_of_the_page(self) -> None:
        findings = telephoned("ce_sexual_disturbance", "visc_abdominal_or_pelvic_symptoms", fx_trauma="minor")
        keys = left_to_do(findings).to_examine
        assert list(keys) == [key for key in FINDINGS if key in keys]


def test_it_never_stands_beside_a_conclusion() -> None:
    """Invariant 5: without the examination there is no result of no imaging, and this table gives none."""
    for findings in random_patients(2000):
        answers = parse(findings)
        result = assess(answers)
        rest = remote(answers, result)
        if rest is None:
            continue
        assert result.triage is not Triage.NO_IMAGING
        assert result.urgency is not Urgency.EMERGENCY
        assert rest.to_examine
        if result.triage is Triage.CANNOT_CONCLUDE:
            assert result.imaging is Imaging.NONE
