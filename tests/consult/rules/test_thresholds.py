"""Every threshold just below, at and just above. A threshold without a line here makes the test fail."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from consult.rules import thresholds as t
from consult.rules.outcomes import Completeness, GladRyg, Triage
from consult.rules.result import Assessment
from consult.rules.thresholds import THRESHOLDS, Threshold
from consult.rules.vocabulary import FINDINGS
from tests.consult.rules.cases.inflammatory import CRITERIA
from tests.consult.rules.patients import NON_RESPONSE, Findings, negative, suggestion

Says = Callable[[Assessment], bool]
Patient = Callable[[float], Findings]


@dataclass(frozen=True)
class Boundary:
    """What the tool says just below, at and just above a threshold."""

    threshold: Threshold
    words: str
    at: float
    step: float
    patient: Patient
    says: Says
    expected: tuple[bool, bool, bool]


FROM = (False, True, True)
OVER = (False, False, True)
UNDER = (True, False, False)
WEEK_TENTH = 0.1


def fires(row: str) -> Says:
    return lambda result: any(line.rule == row for line in result.fired)


def not_fires(row: str) -> Says:
    return lambda result: all(line.rule != row for line in result.fired)


def advises(key: str) -> Says:
    return lambda result: key in result.advice


def noted(key: str) -> Says:
    return lambda result: any(note.key == key for note in result.notes)


def aged(*present: str, **answers: object) -> Patient:
    return lambda years: negative(*present, **{**answers, "age_years": years})


def lasting(*present: str, **answers: object) -> Patient:
    return lambda weeks: negative(*present, **{**answers, "duration_weeks": weeks})


def this_many(*keys: str, **answers: object) -> Patient:
    """So many of these findings are present."""
    return lambda number: negative(*keys[: int(number)], **answers)


ALSO_LONG = {"age_years": 30, "episode_pattern": "persistent", "duration_weeks": 26}
GROUPS = ("ca_weight_loss_unexplained", "ca_night_pain", "ca_general_malaise", "ca_pain_multiple_bones")
ITEMS = ("fx_steroids_prolonged", "fx_midline_tenderness", "fx_contusion_or_abrasion")
SUSPICIONS = ("inf_fever", "vasc_known_aaa", "visc_flank_pain_or_urinary_symptoms")
IMPACT = "pain_affects_daily_activity"

BOUNDARIES = (
    Boundary(t.ADULT_AGE, "the rules apply", 18, 1, aged(),
             lambda result: result.triage is Triage.NO_IMAGING, FROM),
    Boundary(t.ADULT_AGE, "a child", 18, 1, aged("ca_night_pain", "ca_general_malaise"),
             lambda result: result.triage is Triage.OUTSIDE_SCOPE, UNDER),
    Boundary(t.ADULT_AGE, "the age is known, and the rules apply", 18, 1, aged("ca_night_pain", "ca_general_malaise"),
             lambda result: (result.triage, result.completeness) == (Triage.TARGETED, Completeness.COMPLETE), FROM),
    Boundary(t.AAA_COLLAPSE_AGE, "fainted", 50, 1, aged("vasc_collapse_or_hypotension"), fires("V1"), FROM),
    Boundary(t.AAA_OLD_PAIN_WEEKS, "a known aneurysm", 6, WEEK_TENTH, lasting("vasc_known_aaa"), fires("V1"), UNDER),
    Boundary(t.AAA_OLD_PAIN_WEEKS, "an aneurysm is suspected", 6, WEEK_TENTH,
             lasting(overall_suspicion_serious="high", clinician_suspects="aaa"), fires("J2aaa"), UNDER),
    Boundary(t.OLD_WEAKNESS_DAYS, "a foot that drops", 14, 1,
             lambda days: negative(neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=days),
             not_fires("M1"), OVER),
    Boundary(t.CANCER_GROUPS_AGE, "weight loss and night pain", 50, 1,
             aged("ca_weight_loss_unexplained", "ca_night_pain"), fires("K1"), FROM),
    Boundary(t.CANCER_TWO_GROUPS, "cancer symptoms", 2, 1, this_many(*GROUPS), fires("K2"), FROM),
    Boundary(t.CANCER_TWO_GROUPS, "cancer symptoms at 63", 2, 1, this_many(*GROUPS, age_years=63), fires("K1"), FROM),
    Boundary(t.CANCER_THREE_GROUPS, "cancer symptoms", 3, 1, this_many(*GROUPS), fires("K1"), FROM),
    Boundary(t.FRACTURE_AGE, "one fracture finding", 70, 1, aged("fx_midline_tenderness"), fires("T2"), FROM),
    Boundary(t.FRACTURE_ITEMS, "fracture findings", 2, 1, this_many(*ITEMS), fires("T2"), FROM),
    Boundary(t.CONTUSION_AGE, "a small fall with a bruise", 50, 1,
             aged("fx_contusion_or_abrasion", fx_trauma="minor"), fires("T2"), FROM),
    Boundary(t.SPA_ONSET_AGE, "four criteria, long-lasting", 45, 1, aged(*CRITERIA[1:5], duration_weeks=26),
             fires("A1"), UNDER),
    Boundary(t.SPA_LONG_WEEKS, "30 years old, four criteria", 12, WEEK_TENTH, lasting(*CRITERIA[1:5], age_years=30),
             fires("A1"), OVER),
    Boundary(t.SPA_CRITERIA, "criteria, HLA-B27 negative", 4, 1,
             this_many(*CRITERIA, **ALSO_LONG, hla_b27="negative"), fires("A1"), FROM),
    Boundary(t.SPA_CRITERIA_WITH_TEST, "criteria, HLA-B27 positive", 3, 1,
             this_many(*CRITERIA, **ALSO_LONG, hla_b27="positive"), fires("A1"), FROM),
    Boundary(t.SPA_CRITERIA_WITH_TEST, "criteria, HLA-B27 not taken", 3, 1, this_many(*CRITERIA, **ALSO_LONG),
             fires("A1p"), FROM),
    Boundary(t.SPA_CRITERIA_RETURN, "criteria", 2, 1, this_many(*CRITERIA), advises("return_if_new_spa_features"),
             FROM),
    Boundary(t.SPA_CRITERIA, "criteria", 4, 1, this_many(*CRITERIA), advises("return_if_new_spa_features"), UNDER),
    Boundary(t.AAA_FLANK_AGE, "flank pain", 60, 1, aged("visc_flank_pain_or_urinary_symptoms"), fires("X2"), FROM),
    Boundary(t.PERSISTENT_WEEKS, "the first time", 12, WEEK_TENTH, lasting(), noted("first_but_long"), FROM),
    Boundary(t.PERSISTENT_WEEKS, "it does not go away", 12, WEEK_TENTH, lasting(episode_pattern="persistent"),
             noted("persistent_but_short"), UNDER),
    Boundary(t.PERSISTENT_WEEKS, "an ordinary back", 12, WEEK_TENTH, lasting(), advises("natural_course"), UNDER),
    Boundary(t.PERSISTENT_WEEKS, "limits the day", 12, WEEK_TENTH, lasting(IMPACT), advises("cognitive_approach"),
             FROM),
    Boundary(t.PERSISTENT_WEEKS, "persistent and limits the day: GLA:D Ryg", 12, WEEK_TENTH,
             lasting(IMPACT, episode_pattern="persistent"), lambda result: result.glad_ryg is GladRyg.ELIGIBLE, FROM),
    Boundary(t.PERSISTENT_WEEKS, "persistent nerve-root pain: GLA:D Ryg", 12, WEEK_TENTH,
             lasting(IMPACT, "radicular_pattern", episode_pattern="persistent"),
             lambda result: result.glad_ryg is GladRyg.CONSIDER, FROM),
    Boundary(t.CHILD_LONG_WEEKS, "16 years old", 4, WEEK_TENTH, lasting(age_years=16),
             lambda result: result.urgency.value == "planned_workup", OVER),
    Boundary(t.WORK_ATTACHMENT_WEEKS, "an ordinary back", 4, WEEK_TENTH, lasting(), advises("work_attachment"), FROM),
    Boundary(t.SUBACUTE_WEEKS, "a nerve-root pattern", 6, WEEK_TENTH, lasting("radicular_pattern"),
             advises("conservative_first_4_6_weeks"), UNDER),
    Boundary(t.SUBACUTE_WEEKS, "limits the day", 6, WEEK_TENTH, lasting(IMPACT), advises("supine_movement"), UNDER),
    Boundary(t.SUBACUTE_WEEKS, "a nerve-root pattern that limits the day", 6, WEEK_TENTH,
             lasting("radicular_pattern", IMPACT), advises("surgical_opinion_before_week_12"), FROM),
    Boundary(t.SURGERY_WINDOW_WEEKS, "a nerve-root pattern that limits the day", 12, WEEK_TENTH,
             lasting("radicular_pattern", IMPACT), advises("surgical_opinion_before_week_12"), UNDER),
    Boundary(t.GLAD_NONRESPONSE_WEEKS, "limits the day, not better after 4 weeks", 6, WEEK_TENTH,
             lasting(IMPACT, **NON_RESPONSE), lambda result: result.glad_ryg is GladRyg.CONSIDER, FROM),
    Boundary(t.GLAD_OLD_AGE, "it comes back and limits the day", 80, 1,
             aged(IMPACT, episode_pattern="recurrent_episodes"),
             lambda result: result.glad_ryg is GladRyg.CONSIDER, FROM),
    Boundary(t.NSAID_PREGNANCY_WEEK, "pregnant", 20, 1,
             lambda week: negative("pregnant", pregnancy_week=week), advises("nsaid_contraindicated_warning"), FROM),
    Boundary(t.AGE_UNUSUALLY_LOW, "a small child", 2, 1, aged(), advises("verify_age"), UNDER),
    Boundary(t.AGE_UNUSUALLY_HIGH, "very old", 100, 1, aged(), advises("verify_age"), OVER),
    Boundary(t.NO_SICK_LEAVE, "on sick leave", 0, WEEK_TENTH,
             lambda weeks: negative(sick_leave_weeks=weeks), advises("early_reassess_1_2_weeks"), OVER),
    Boundary(t.SEVERAL_SUSPECTED, "suspected conditions", 2, 1,
             lambda number: negative(*SUSPICIONS[: int(number)]), advises("multiple_suspicions_listed"), FROM),
)  # fmt: skip

DAYS_TO_REASSESSMENT = {
    t.REASSESS_DAYS: (28, {"an ordinary back": negative(), "night pain": negative("ca_night_pain")}),
    t.REASSESS_EARLY_DAYS: (
        14,
        {
            "osteoporosis": negative("fx_osteoporosis_known"),
            "fever from influenza": negative("inf_fever", "inf_other_focus_explains_fever"),
            "night pain, not better after 4 weeks": negative("ca_night_pain", **NON_RESPONSE),
            "worse": negative(response="worse", initial_treatment="under_4_weeks"),
            "on sick leave": negative(sick_leave_weeks=1),
            "spread cancer": negative("ca_active_or_metastatic"),
            "has become shorter, not better after 4 weeks": negative("fx_new_deformity_or_height_loss", **NON_RESPONSE),
            "fell from a roof, not better after 4 weeks": negative(fx_trauma="major", **NON_RESPONSE),
        },
    ),
    t.REASSESS_STRENGTH_DAYS: (
        3,
        {
            "a slight weakness": negative(neuro_motor="mild_mrc4"),
            "getting weaker, strength entered as normal": negative("neuro_motor_progressive"),
            "sexual trouble for a year": negative("ce_sexual_disturbance", ce_onset="longer_stable"),
            "new deficit in both legs": negative("neuro_bilateral_deficit"),
            "saddle area not asked": negative(ce_saddle_sensory_change=None),
            "a slight weakness, and on sick leave": negative(neuro_motor="mild_mrc4", sick_leave_weeks=1),
        },
    ),
}
"""The numbers that are given, not compared with."""

SAID_BY_OTHERS = {t.STRENGTH_CHECK_LATEST_DAYS: 7}
"""The latest date of the next strength check: printed by the headline and the advice, whose tests look for it."""

WITHOUT_EXAMINATION = {
    t.EXAMINE_TODAY_DAYS: 0,
    t.EXAMINE_SOON_DAYS: 3,
    t.EXAMINE_FLAG_DAYS: 7,
    t.EXAMINE_DAYS: 14,
}
"""By when a patient who was telephoned is examined; `test_remote` has the patients of each."""

IN_THE_QUESTION = {
    t.NON_RESPONSE_WEEKS: (4, "initial_treatment", "4 uger eller mere"),
    t.CES_STABLE_DAYS: (14, "ce_onset", "mere end 14 dage"),
    t.SPA_EARLY_ONSET_AGE: (35, "spa_onset_under_35", "før 35 år"),
    t.SPA_NSAID_HOURS: (48, "spa_good_nsaid_response", "inden for 48 timer"),
    t.STEROID_MONTHS: (3, "fx_steroids_prolonged", "3 måneder eller mere"),
    t.MAJOR_FALL_METRES: (1, "fx_trauma", "over 1 m"),
}
"""The numbers that the clinician compares with: they stand in the words of a question."""


@pytest.mark.parametrize(("threshold", "expected"), IN_THE_QUESTION.items(), ids=lambda each: getattr(each, "name", ""))
def test_a_number_in_a_question_is_the_one_that_is_named(threshold: Threshold, expected: tuple[int, str, str]) -> None:
    number, key, words = expected
    finding = FINDINGS[key]
    said = (finding.label, finding.hint, *finding.value_labels.values())
    assert threshold.value == number
    assert any(words in text.da for text in said if text)


@pytest.mark.parametrize("line", BOUNDARIES, ids=lambda line: f"{line.threshold.name}: {line.words}")
def test_below_at_and_above(line: Boundary) -> None:
    assert line.threshold.value == line.at
    numbers = (line.at - line.step, line.at, line.at + line.step)
    assert tuple(line.says(suggestion(line.patient(number))) for number in numbers) == line.expected


@pytest.mark.parametrize(
    ("days", "findings"),
    [
        pytest.param(days, findings, id=f"{days} days: {words}")
        for days, cases in DAYS_TO_REASSESSMENT.values()
        for words, findings in cases.items()
    ],
)
def test_the_days_to_the_reassessment(days: int, findings: Findings) -> None:
    assert suggestion(findings).reassess_days == days


def test_the_numbers_that_are_given_are_those_of_the_specification() -> None:
    given = {threshold: days for threshold, (days, _) in DAYS_TO_REASSESSMENT.items()} | SAID_BY_OTHERS
    given |= WITHOUT_EXAMINATION
    assert {threshold.name: threshold.value for threshold in given} == {
        threshold.name: days for threshold, days in given.items()
    }


def test_no_threshold_is_without_a_boundary() -> None:
    covered = {line.threshold.name for line in BOUNDARIES}
    covered |= {
        threshold.name for threshold in (*DAYS_TO_REASSESSMENT, *SAID_BY_OTHERS, *WITHOUT_EXAMINATION, *IN_THE_QUESTION)
    }
    assert covered == {threshold.name for threshold in THRESHOLDS}


@pytest.mark.parametrize(
    ("words", "findings", "in_range"),
    [
        ("0 years old", negative(age_years=0), True),
        ("120 years old", negative(age_years=120), True),
        ("121 years old", negative(age_years=121), False),
        ("-1 years old", negative(age_years=-1), False),
        ("pain since this morning", negative(duration_weeks=0), True),
        ("a duration below 0", negative(duration_weeks=-0.1), False),
        ("pregnancy week 42", negative("pregnant", pregnancy_week=42), True),
        ("pregnancy week 43", negative("pregnant", pregnancy_week=43), False),
        ("pregnancy week 0", negative("pregnant", pregnancy_week=0), True),
        ("pregnancy week -1", negative("pregnant", pregnancy_week=-1), False),
        ("weakness since today", negative(neuro_motor="mild_mrc4", neuro_motor_onset_days=0), True),
        ("weakness for -1 days", negative(neuro_motor="mild_mrc4", neuro_motor_onset_days=-1), False),
        ("sick leave for 0 weeks", negative(sick_leave_weeks=0), True),
        ("sick leave for -1 weeks", negative(sick_leave_weeks=-1), False),
    ],
)
def test_what_a_number_can_be(words: str, findings: Findings, in_range: bool) -> None:
    result = suggestion(findings)
    said = {note.key for note in result.notes} & {"age_invalid", "number_out_of_range"}
    assert bool(said) is not in_range


def test_every_number_is_called_a_convention_but_those_that_say_nothing_clinical() -> None:
    others = {threshold.name for threshold in THRESHOLDS if not threshold.convention}
    assert others == {"NO_SICK_LEAVE", "SEVERAL_SUSPECTED"}
