"""The result in words: what is to happen and how soon stand in one line.

"Akut" is today to a Danish clinician, so an acute work-up that may wait some days is called subacute. Words after
the glossary, section 1.
"""

from collections.abc import Collection, Mapping
from typing import Any

from django.utils.translation import gettext as _

from consult.frozen import outcome_of
from consult.rules.outcomes import Completeness, Condition, Imaging, Triage, Urgency
from consult.rules.result import Assessment
from consult.rules.text import Text

NOT_SETTLED = Text("Ikke afklaret", "Not settled")

_ACUTE = {
    Urgency.EMERGENCY: Text("Akut udredning - i dag", "Emergency work-up - today"),
    Urgency.URGENT: Text("Hurtig udredning (subakut) - inden for dage", "Urgent work-up - within days"),
}
_HOW_SOON = {
    Urgency.EMERGENCY: Text("akut, i dag", "emergency, today"),
    Urgency.URGENT: Text("subakut, inden for dage", "urgent, within days"),
    Urgency.PLANNED: Text("planlagt", "planned"),
}
_CONFER_TODAY = Text("konferér i dag", "confer today")
_SEEN_TODAY = Text("ses og CRP i dag", "seen and CRP today")
_DOCTOR_TODAY = Text("kontakt læge i dag", "contact a doctor today")
_DOCTOR = Text("kontakt læge", "contact a doctor")
_CALL_112 = Text("Ring 112 nu - akut udredning i dag", "Call 112 now - emergency work-up today")
_TODAY = frozenset({"acute_referral_by_phone", "regional_pathway", "cancer_pathway"})
"""Advice for whoever is no doctor to contact one today."""

_WORK_UP_BY_A_DOCTOR = Text(
    "Kontakt læge i dag - lægen tager stilling til akut udredning",
    "Contact a doctor today - the doctor decides on emergency work-up",
)
_SURGEON_BY_A_DOCTOR = Text(
    "Kontakt læge i dag - lægen tager stilling til akut rygkirurgisk vurdering",
    "Contact a doctor today - the doctor decides on an emergency surgical opinion",
)
_STANDS = Text("Flere svar ændrer ikke forslaget", "More answers will not change this")
_SUBACUTE_MRI = Text("Hurtig MR-skanning (subakut)", "Urgent MRI, within days")

_VARIANTS = {Urgency.EMERGENCY: "acute", Urgency.URGENT: "urgent", Urgency.PLANNED: "planned"}


def outcome_line(triage: Triage, urgency: Urgency) -> Text:
    """What is to happen, and how soon."""
    if triage is Triage.ACUTE and urgency in _ACUTE:
        return _ACUTE[urgency]
    soon = _HOW_SOON.get(urgency)
    if soon is None:
        return triage.label
    return Text(f"{triage.label.da} - {soon.da}", f"{triage.label.en} - {soon.en}")


def headline(
    triage: Triage,
    urgency: Urgency,
    *,
    advice: Collection[str],
    fired: Collection[str],
    suspected: Collection[Condition],
    by_doctor: bool,
) -> Text:
    """What is to happen, how soon, and what of it is for today although the work-up itself may wait some days.

    Where no doctor sees the patient, all of that is one thing: to contact one, and work-up is never an order.
    """
    if not by_doctor and urgency is Urgency.EMERGENCY:
        return _emergency_through_a_doctor(triage, advice)
    line = outcome_line(triage, urgency)
    today = []
    if "confer_today" in advice:
        today.append(_CONFER_TODAY)
    if triage is Triage.ACUTE and "blood_tests_crp" in advice and urgency is not Urgency.EMERGENCY:
        today += [_SEEN_TODAY] if "I2" in fired or Condition.INFECTION in suspected else []
    if not by_doctor:
        is_today = today or not _TODAY.isdisjoint(advice)
        today = [_DOCTOR_TODAY if is_today else _DOCTOR] if is_today or urgency is not Urgency.NONE else []
    return Text("; ".join((line.da, *(text.da for text in today))), "; ".join((line.en, *(text.en for text in today))))


def _emergency_through_a_doctor(triage: Triage, advice: Collection[str]) -> Text:
    """An emergency where no doctor sees the patient: the contact first, and the work-up is the doctor's."""
    if "call_112" in advice:
        return _CALL_112
    return _SURGEON_BY_A_DOCTOR if triage is Triage.SURGICAL else _WORK_UP_BY_A_DOCTOR


def headline_of(assessment: Assessment, *, by_doctor: bool) -> Text:
    """The headline of an assessment as it is now."""
    return headline(
        assessment.triage,
        assessment.urgency,
        advice=assessment.advice,
        fired=[row.rule for row in assessment.fired],
        suspected=assessment.suspected,
        by_doctor=by_doctor,
    )


def kept_headline(result: Mapping[str, Any], *, by_doctor: bool) -> Text:
    """The headline of a result as it was kept when a consultation was concluded."""
    return headline(
        outcome_of(Triage, result["triage"]),
        outcome_of(Urgency, result["urgency"]),
        advice=result["advice"],
        fired=[row["rule"] for row in result["fired"]],
        suspected=[outcome_of(Condition, key) for key in result["suspected"]],
        by_doctor=by_doctor,
    )


def suspected_label(triage: Triage) -> str:
    """Where no imaging is the result, the conditions are what it was assessed as, and no suspicion."""
    return _("Assessed as") if triage is Triage.NO_IMAGING else _("Suspected")


def imaging_beside(triage: Triage, urgency: Urgency, imaging: Imaging) -> Text | None:
    """Which picture; nothing where the headline says already that there is none."""
    return None if triage is Triage.NO_IMAGING else imaging_words(triage, urgency, imaging)


def completeness_words(completeness: Completeness) -> Text:
    """Whether further answers matter. "Complete" would deny the answers that an emergency leaves open."""
    return _STANDS if completeness is Completeness.COMPLETE else completeness.label


def imaging_words(triage: Triage, urgency: Urgency, imaging: Imaging) -> Text:
    """Which picture. "No imaging" is said only where that is the result, not where nothing is settled yet."""
    if imaging is Imaging.MRI_URGENT and urgency is not Urgency.EMERGENCY:
        return _SUBACUTE_MRI
    if imaging is Imaging.NONE and triage in (Triage.CANNOT_CONCLUDE, Triage.OUTSIDE_SCOPE):
        return NOT_SETTLED
    return imaging.label


def suspected_words(suspected: tuple[Condition, ...]) -> Text:
    """The suspected conditions, most urgent first."""
    if not suspected:
        return NOT_SETTLED
    return Text(
        ", ".join(condition.label.da for condition in suspected),
        ", ".join(condition.label.en for condition in suspected),
    )


def variant(triage: Triage, urgency: Urgency) -> str:
    """How the result looks: by how soon; open where there is none."""
    if urgency in _VARIANTS:
        return _VARIANTS[urgency]
    return "calm" if triage is Triage.NO_IMAGING else "open"
