"""Handouts for the tests: one patient for each situation, with the result that the rules give, and the paper's text."""

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pypdfium2
from bs4 import BeautifulSoup

from consult.rules.outcomes import Triage
from consult.rules.result import Assessment
from education import handouts
from education.outcome import Clinic, Decision, HandoutOutcome, HandoutRequest, Language, Plan, ReviewForm
from education.sheet import make_sheet
from education.situations import Situation, situation_of
from tests.consult.rules.patients import NOT_ASKED, Findings, negative, suggestion

DAY = date(2026, 11, 24)
CLINIC = Clinic(name="Lægehuset Nørregade", phone="12 34 56 78", out_of_hours_phone="70 11 31 31")
PLAN = Plan(
    week=("Gå til bageren og hjem hver morgen",),
    review_on=date(2026, 12, 22),
    review_form=ReviewForm.IN_PERSON,
)

FULL_PLAN = Plan(
    next=("Fysioterapeuten ringer: mest om formiddagen.",),
    week=("Gå til bageren og hjem hver morgen", "Sov på siden, hvis det er bedst"),
    medicine=("Efter aftale til og med søndag den 29.",),
    goal=("Grave have & løfte Øjvind (3 år) “højt” → ✓ 漢字 ș ạ",),
    review_on=date(2026, 12, 22),
    review_form=ReviewForm.E_CONSULTATION,
    strength_check_on=date(2026, 11, 27),
    examine_by=date(2026, 11, 28),
)
"""Every part typed in, with letters that the font has and letters that it lacks."""

BLOCKS = ["h1", "h2", "h3", "p", "li", "th", "td"]

PATIENTS: dict[str, Findings] = {
    "ordinary back pain": negative("pain_affects_daily_activity"),
    "ordinary back pain, on sick leave and sleeping badly": negative("sleep_poor", sick_leave_weeks=2),
    "recurrent back pain": negative(episode_pattern="recurrent_episodes"),
    "ordinary back pain, with cancer years ago": negative("ca_known_or_previous_cancer"),
    "takes strong medicine every day": negative("nsaid_contraindicated", opioid_use="long_term"),
    "pregnant, week 28": negative("pregnant", pregnancy_week=28),
    "has lost weight": negative("ca_weight_loss_unexplained"),
    "has lost weight, and the leg hurts": negative("ca_weight_loss_unexplained", "radicular_pattern"),
    "sciatica": negative("radicular_pattern", leg_pain="unilateral"),
    "sciatica in pregnancy": negative("radicular_pattern", "pregnant", pregnancy_week=12, leg_pain="unilateral"),
    "sciatica with a slightly weak leg": negative("radicular_pattern", neuro_motor="mild_mrc4", leg_pain="unilateral"),
    "stenosis": negative("neuro_claudication", age_years=74),
    "not everything asked": negative(inf_crp="not_taken", ce_bilateral_radicular_pain_new=NOT_ASKED),
    "on the telephone, not examined": negative(neuro_exam="not_done", neuro_motor=NOT_ASKED),
    "nothing asked": {},
    "cannot pass urine": negative("ce_bladder_disturbance", "ce_saddle_sensory_change", ce_onset="within_14_days"),
    "cannot pass urine, pregnant": negative("ce_bladder_disturbance", "pregnant", pregnancy_week=31),
    "bladder trouble for months": negative("ce_bladder_disturbance", ce_onset="longer_stable"),
    "foot drop since yesterday": negative(
        "radicular_pattern", neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=1
    ),
    "foot drop for two months": negative(
        "radicular_pattern", neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=60
    ),
    "collapsed": negative("vasc_collapse_or_hypotension", age_years=70),
    "fever": negative("inf_fever"),
    "fever and injects drugs": negative("inf_fever", "inf_iv_drug_use"),
    "cancer and constant pain": negative("ca_known_or_previous_cancer", "ca_constant_progressive_nonmechanical_pain"),
    "fell, and has brittle bones": negative(
        "fx_osteoporosis_known", "fx_midline_tenderness", age_years=78, fx_trauma="minor"
    ),
    "stiff back since youth": negative(
        "spa_onset_under_45",
        "spa_onset_under_35",
        "spa_better_with_movement",
        "spa_good_nsaid_response",
        "spa_wakes_second_half_night",
        age_years=30,
        duration_weeks=30,
        episode_pattern="persistent",
    ),
    "blood in the urine": negative("visc_flank_pain_or_urinary_symptoms"),
    "wants an operation": negative(
        "radicular_pattern",
        "surgery_consideration",
        duration_weeks=8,
        initial_treatment="four_weeks_or_more",
        response="unchanged",
    ),
    "the doctor is worried": negative(overall_suspicion_serious="high"),
    "aged 14": negative(age_years=14),
    "aged 14 with a fever": negative("inf_fever", age_years=14),
    "aged 15, numb between the legs": negative("ce_saddle_sensory_change", age_years=15),
    "aged 14 with back pain for ten weeks": negative(age_years=14, duration_weeks=10),
}
"""In one sentence who it is, and the findings."""


def outcome_of(findings: Findings, decision: Decision = Decision.NONE) -> HandoutOutcome:
    """The result of the rules, as the paper needs it."""
    return outcome_from(suggestion(findings).as_json(), findings, decision)


def outcome_from(result: dict[str, Any], findings: Findings, decision: Decision = Decision.NONE) -> HandoutOutcome:
    age = findings.get("age_years")
    return HandoutOutcome.of(
        result,
        age_years=age if isinstance(age, int) else None,
        pregnant=findings.get("pregnant") == "present",
        examined=findings.get("neuro_exam") == "done",
        weakness=findings.get("neuro_motor") in ("mild_mrc4", "severe_mrc3_or_less"),
        decision=decision,
    )


def one_of_each_situation() -> list[tuple[str, Decision]]:
    """The first patient in each situation, and what was decided."""
    first: dict[Situation, tuple[str, Decision]] = {}
    for patient, findings in PATIENTS.items():
        for decision in (Decision.NONE, Decision.IMAGING_ANYWAY):
            first.setdefault(situation_of(outcome_of(findings, decision)), (patient, decision))
    assert set(first) == set(Situation)
    return list(first.values())


def request_for(
    findings: Findings,
    *,
    clinic: Clinic = CLINIC,
    plan: Plan = PLAN,
    language: Language = "da",
    name: str = "",
    decision: Decision = Decision.NONE,
) -> HandoutRequest:
    return HandoutRequest(
        outcome=outcome_of(findings, decision),
        clinic=clinic,
        plan=plan,
        printed_on=DAY,
        language=language,
        patient_name=name,
    )


def full_request(patient: str, language: Language = "da") -> HandoutRequest:
    """The fullest paper of a patient."""
    return request_for(PATIENTS[patient], plan=FULL_PLAN, language=language, name="Åse Ærø Đỗ")


@cache
def printed(request: HandoutRequest) -> bytes:
    """The PDF, made once for all tests that look at it."""
    return pdf_of(request)


def pdf_of(request: HandoutRequest) -> bytes:
    return handouts.pdf(make_sheet(request))


def html_of(request: HandoutRequest) -> str:
    """The preview."""
    return handouts.preview_html(make_sheet(request))


def page_text(request: HandoutRequest) -> str:
    """What a reader of the preview reads, a line for each heading, paragraph, bullet and cell."""
    soup = BeautifulSoup(html_of(request), "html.parser")
    return "\n".join(squeezed(block.get_text()) for block in soup.find_all(BLOCKS) if not block.find(BLOCKS))


def pdf_text(made: bytes) -> str:
    """What can be copied out of the PDF, spaces made single; the foot of the page left out."""
    document = pypdfium2.PdfDocument(made)
    pages = [page.get_textpage().get_text_range() for page in document]
    return squeezed(" ".join(pages))


def squeezed(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def physiotherapist(clinic: Clinic = CLINIC) -> Clinic:
    return replace(clinic, name="Rygklinikken", is_doctor=False)


def is_work_up(result: Assessment) -> bool:
    return result.triage in (Triage.ACUTE, Triage.SURGICAL, Triage.TARGETED)
