"""From a physiotherapist to the patient's own doctor: who is sent on is sent on by the doctor."""

from collections.abc import Iterator

from consult.documentation import DOCUMENTATION
from consult.letters import body
from consult.letters.case import NOT_ASKED, Case, Line
from consult.letters.hospital import findings, joined, weakness
from consult.letters.specialists import work_words
from consult.rules.outcomes import Triage, Urgency
from consult.rules.text import Text

_ASKS = {
    Urgency.EMERGENCY: Text(
        "Jeg beder dig vurdere patienten i dag på mistanke om {suspected}.",
        "I ask you to assess the patient today; suspected: {suspected}.",
    ),
    Urgency.URGENT: Text(
        "Jeg beder dig vurdere patienten inden for dage på mistanke om {suspected}.",
        "I ask you to assess the patient within days; suspected: {suspected}.",
    ),
    Urgency.PLANNED: Text(
        "Jeg beder dig tage stilling til videre udredning på mistanke om {suspected}.",
        "I ask you to decide on further work-up; suspected: {suspected}.",
    ),
}
_TODAY = Text(
    "Jeg beder dig se patienten og tage CRP i dag på mistanke om {suspected}.",
    "I ask you to see the patient and take a CRP today; suspected: {suspected}.",
)
SEEN_TODAY = Text("I dag - patienten ses, og CRP tages", "Today - the patient is seen and a CRP taken")
"""How soon, where a possible infection is seen today."""
_PATHWAY = Text(
    "Om patienten skal i pakkeforløb, afgør du.", "Whether the cancer pathway is needed is yours to decide."
)
_WEAK = Text(
    "Jeg beder dig vurdere patienten i dag på grund af {weakness}.",
    "I ask you to assess the patient today because of {weakness}.",
)
_SURGEON = Text(
    "Jeg beder dig tage stilling til henvisning til rygkirurgisk vurdering på grund af {suspected}.",
    "I ask you to decide on referral for a spine surgical opinion because of {suspected}.",
)
_BEFORE_WEEK_12 = Text(
    "Jeg beder dig tage stilling til rygkirurgisk vurdering inden uge 12: nerverodspåvirkning, som stadig begrænser "
    "hverdagen.",
    "I ask you to decide on a spine surgical opinion before week 12: nerve-root involvement still limiting daily life.",
)
_OWN_WORKUP = Text(
    "Jeg beder dig udrede {what}.",
    "I ask you to work up {what}.",
)
_BLOOD = Text(
    "Jeg beder dig tage stilling til CRP og blodprøver på grund af {what}.",
    "I ask you to consider CRP and blood tests because of {what}.",
)
_CONFER = Text(
    "Vi taler sammen i telefonen i dag.",
    "We speak by telephone today.",
)
_FOR_THE_DOCTOR = ("ca_weight_loss_unexplained", "ca_pain_multiple_bones")
_FOR_BLOOD_TESTS = ("ca_known_or_previous_cancer", "ca_active_or_metastatic", "inf_iv_drug_use", "inf_immunosuppressed")


def is_for_the_doctor(case: Case) -> bool:
    """Whether the result leaves something that the doctor must do or decide."""
    result = case.facts.assessment
    if result.triage is Triage.CANNOT_CONCLUDE:
        return False
    if result.urgency is not Urgency.NONE:
        return True
    return case.advised("own_workup", "blood_tests_crp", "surgical_opinion_before_week_12")


def urgency(case: Case) -> Urgency:
    """How soon the doctor is asked to act."""
    result = case.facts.assessment
    return Urgency.PLANNED if result.urgency is Urgency.NONE else result.urgency


def letter(case: Case) -> Iterator[Line]:
    """The letter to the doctor."""
    rows = case.rows(emergency=True) or case.rows(emergency=False)
    yield Line(None, [ask(case)])
    yield from body.contact(case)
    yield from findings(case, rows)
    if _is_weak(case) and case.value("neuro_motor_progressive") is None:
        yield Line(Text("Tiltager paresen", "Weakness progressing"), [case.to(NOT_ASKED)])
    yield from _told(case)
    yield from body.history(case)
    yield Line(Text("Arbejde", "Work"), work_words(case))
    yield from body.follow_up(case)


def _is_weak(case: Case) -> bool:
    return case.facts.assessment.triage is Triage.SURGICAL and case.facts.assessment.urgency is Urgency.EMERGENCY


def _told(case: Case) -> Iterator[Line]:
    """What the patient told and wants, as far as it is known; left out from the last where there is no room."""
    wishes = [case.said(key) for key in ("patient_requests_scan", "surgery_consideration") if case.has(key)]
    yield Line(Text("Patientens ønske", "The patient's wish"), wishes, separator="; ", drops=1)
    for drops, key in enumerate(
        ("sensory_symptoms", "aggravating", "easing", "previous_episodes_helped", "goal", "expectation"), 2
    ):
        yield Line(DOCUMENTATION[key].note, [case.written(key)], drops=drops)


def ask(case: Case) -> str:
    """What the doctor is asked for, and how soon."""
    result = case.facts.assessment
    if result.urgency is Urgency.NONE:
        return _without_urgency(case)
    rows = case.rows(emergency=True) or case.rows(emergency=False)
    suspected = joined(case, case.suspicions(rows))
    if result.triage is Triage.OUTSIDE_SCOPE:
        child = Text(
            "Jeg beder dig vurdere {child} med rygsmerter{soon}.", "I ask you to assess {child} with back pain{soon}."
        )
        soon = case.to(Text(" inden for dage", " within days")) if result.urgency is Urgency.URGENT else ""
        who = case.to(Text("en {person}", "a {person}")).format(person=body.person(case))
        return case.to(child).format(child=who, soon=soon)
    if _is_weak(case):
        tested = f" ({strength})" if (strength := case.written("strength")) else ""
        return case.to(_WEAK).format(weakness=f"{weakness(case)}{tested}")
    if result.triage is Triage.SURGICAL and result.urgency is Urgency.PLANNED:
        return case.to(_SURGEON).format(suspected=suspected)
    words = case.to(_TODAY if case.is_seen_today else _ASKS[result.urgency]).format(suspected=suspected)
    if case.advised("cancer_pathway"):
        words = f"{words} {case.to(_PATHWAY)}"
    return f"{words} {case.to(_CONFER)}" if case.advised("confer_today") else words


def _without_urgency(case: Case) -> str:
    asks = []
    for text, keys, advice in (
        (_OWN_WORKUP, _FOR_THE_DOCTOR, "own_workup"),
        (_BLOOD, _FOR_BLOOD_TESTS, "blood_tests_crp"),
    ):
        what = [case.said(key) for key in keys if case.has(key)]
        if what and case.advised(advice):
            asks.append(case.to(text).format(what=joined(case, what)))
    if case.advised("surgical_opinion_before_week_12"):
        asks.append(case.to(_BEFORE_WEEK_12))
    return " ".join(asks)
