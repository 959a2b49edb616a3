"""The letter of admission, and the referral to work-up within days."""

from collections.abc import Iterable, Iterator

from consult.letters import body
from consult.letters.case import NOT_ASKED, Case, Line
from consult.letters.examination import examined
from consult.letters.fitting import Writer
from consult.letters.relevant import questions
from consult.rules.outcomes import Condition, Imaging, Triage, Urgency, rank
from consult.rules.result import FiredRow
from consult.rules.terms import CES_ITEMS
from consult.rules.text import Text

_BLOOD = (Condition.INFECTION, Condition.CANCER, Condition.AXIAL_SPA)

GROUPS = (
    ("cancer", ("K1", "K2", "K3", "J2ca")),
    ("cauda_equina", ("C2", "C3", "J2ce_stable")),
    ("infection", ("I2", "I3", "I4", "I5")),
    ("other", ("X1", "X2", "J1")),
)
"""Rows that are worked up in the same place, so that each receiver gets one question."""


def admission(case: Case) -> Iterator[Line]:
    """What the hospital needs today."""
    rows = case.rows(emergency=True)
    yield Line(None, [admission_ask(case)])
    yield from findings(case, rows)
    yield from body.history(case)


def admission_ask(case: Case) -> str:
    """What is asked for today, and of what picture."""
    result, rows = case.facts.assessment, case.rows(emergency=True)
    told = {"suspected": joined(case, case.suspicions(rows))}
    if result.triage is Triage.SURGICAL:
        ask = Text(
            "Jeg beder om rygkirurgisk vurdering i dag på grund af {weakness}.",
            "I ask for a spine surgical opinion today because of {weakness}.",
        )
        return _sentences(case, case.to(ask).format(weakness=weakness(case)), _BY_AGREEMENT)
    if case.advised("hand_over_to_acute_trauma_care"):
        ask = Text(
            "Jeg beder om akut traumevurdering i dag på mistanke om {suspected}.",
            "I ask for emergency trauma care today; suspected: {suspected}.",
        )
    elif result.imaging is Imaging.MRI_URGENT and case.decision != "no_imaging":
        ask = _WHOLE_SPINE if case.advised("whole_spine_mri") else _WITH_MRI
        return case.to(ask).format(**told)
    else:
        ask = Text(
            "Jeg beder om akut vurdering i dag på mistanke om {suspected}.",
            "I ask for emergency assessment today; suspected: {suspected}.",
        )
    return _sentences(case, case.to(ask).format(**told), _YOU_DECIDE)


_WITH_MRI = Text(
    "Jeg beder om akut vurdering og akut MR-skanning i dag på mistanke om {suspected}.",
    "I ask for emergency assessment and emergency MRI today; suspected: {suspected}.",
)
_WHOLE_SPINE = Text(
    "Jeg beder om akut vurdering og akut MR-skanning af hele columna i dag på mistanke om {suspected}.",
    "I ask for emergency assessment and emergency MRI of the whole spine today; suspected: {suspected}.",
)
_BY_AGREEMENT = Text("MR-skanning aftales med jer.", "MRI is agreed with you.")
_YOU_DECIDE = Text("Billeddiagnostik efter jeres vurdering.", "Imaging as you decide.")
_MRI_ORDERED = Text(
    "MR-skanning efter regionens aftale, se henvisningen til billeddiagnostik.",
    "MRI as the region has agreed, see the imaging request.",
)
_CONFER = Text("Konfereres i telefonen i dag.", "To be conferred by telephone today.")


def _sentences(case: Case, ask: str, imaging: Text) -> str:
    """The question with what is said of imaging; where the clinician decided on none, nothing is asked for."""
    return ask if case.decision == "no_imaging" else f"{ask} {case.to(imaging)}"


def findings(case: Case, rows: tuple[FiredRow, ...]) -> Iterator[Line]:
    """Who, since when, the reasons, what was denied, not asked and examined; and the clinician's own decision."""
    conditions = [row.suspected for row in rows]
    yield from body.who(case)
    yield from body.course(case)
    yield body.reasons(case, rows)
    yield from body.besides(case, rows)
    if case.has(*CES_ITEMS):
        yield Line(
            Text("Symptomernes begyndelse", "Onset of the symptoms"), [case.said("ce_onset") or case.to(NOT_ASKED)]
        )
    if any("neuro_motor" in row.because for row in rows) and case.number("neuro_motor_onset_days") is None:
        yield Line(Text("Paresens begyndelse", "Onset of the weakness"), [case.to(NOT_ASKED)])
    yield from examined(case)
    if any(condition in _BLOOD for condition in conditions):
        yield Line(Text("Prøver", "Tests"), [blood(case)])
    yield from body.denied(case, questions(conditions))
    yield from body.decision(case)


def weakness(case: Case) -> str:
    """The weakness that a surgeon must see today."""
    grade = case.said("neuro_motor") if case.value("neuro_motor") not in (None, "normal") else ""
    if not case.has("neuro_motor_progressive"):
        return grade
    if not grade:
        return case.to(Text("tiltagende parese", "progressive weakness"))
    return f"{grade}, {case.to(Text('tiltagende', 'progressive'))}"


def blood(case: Case) -> str:
    """CRP, as far as it is known."""
    return case.said("inf_crp") or case.to(Text("CRP ikke oplyst", "CRP not stated"))


def workup_groups(case: Case) -> list[tuple[str, tuple[FiredRow, ...]]]:
    """The rows that are worked up within days or weeks, by the place where that is done."""
    rows = case.rows(emergency=False)
    if case.facts.assessment.triage is Triage.OUTSIDE_SCOPE:
        return [("child", rows)] if case.facts.assessment.urgency is not Urgency.NONE else []
    named = ((name, tuple(row for row in rows if row.rule in rules)) for name, rules in GROUPS)
    return [(name, group) for name, group in named if group]


def workup(name: str, rows: tuple[FiredRow, ...]) -> Writer:
    """The referral of one group."""

    def lines(case: Case) -> Iterator[Line]:
        yield Line(None, [_workup_ask(case, name, rows)])
        yield from findings(case, rows)
        yield from body.history(case)
        yield from body.follow_up(case)

    return lines


def urgency_of(case: Case, rows: Iterable[FiredRow]) -> Urgency:
    """How soon these rows ask for it; where there is none, how soon the result does."""
    return min((row.urgency for row in rows), key=rank, default=case.facts.assessment.urgency)


def title_of(name: str, rows: tuple[FiredRow, ...]) -> Text:
    """What the referral is called."""
    if name == "child":
        return Text("Henvisning af barn eller ung til vurdering", "Referral of a child or young person")
    if "K3" in {row.rule for row in rows}:
        return Text("Brev til den afdeling, der behandler kræftsygdommen", "Letter to those who treat the cancer")
    if name == "cancer":
        return Text("Henvisning til pakkeforløb", "Referral to the cancer pathway")
    return Text("Henvisning til hurtig udredning", "Referral to urgent work-up")


def _workup_ask(case: Case, name: str, rows: tuple[FiredRow, ...]) -> str:
    urgent = urgency_of(case, rows) is Urgency.URGENT
    if name == "child":
        ask = Text(
            "Jeg beder om vurdering {soon}af {child} med rygsmerter.",
            "I ask for assessment {soon}of {child} with back pain.",
        )
        child = case.to(Text("en {person}", "a {person}")).format(person=body.person(case))
        soon = case.to(Text("inden for dage ", "within days ")) if urgent else ""
        return _sentences(case, case.to(ask).format(soon=soon, child=child), _YOU_DECIDE)
    ask = _ASKS.get("treated" if "K3" in {row.rule for row in rows} else name, _ASKS["other"])
    words = case.to(ask).format(suspected=joined(case, case.suspicions(rows)))
    if name == "cauda_equina":
        words = f"{words} {case.to(_CONFER)}"
    mri = any(row.imaging in (Imaging.MRI, Imaging.MRI_URGENT) for row in rows)
    own = mri and case.facts.by_doctor and case.facts.assessment.urgency is Urgency.URGENT
    return _sentences(case, words, _MRI_ORDERED if own else _YOU_DECIDE)


_ASKS = {
    "cancer": Text(
        "Jeg beder om hurtig udredning i pakkeforløb inden for dage på mistanke om {suspected}.",
        "I ask for urgent work-up in the cancer pathway within days; suspected: {suspected}.",
    ),
    "treated": Text(
        "Jeg beder jer, som behandler patientens kræftsygdom, tage stilling inden for dage til mistanke om {suspected} "
        "i ryggen.",
        "I ask you who treat the patient's cancer to judge within days a suspicion of {suspected} in the back.",
    ),
    "cauda_equina": Text(
        "Jeg beder om hurtig vurdering inden for dage på mistanke om {suspected}.",
        "I ask for urgent assessment within days; suspected: {suspected}.",
    ),
    "other": Text(
        "Jeg beder om hurtig udredning inden for dage på mistanke om {suspected}.",
        "I ask for urgent work-up within days; suspected: {suspected}.",
    ),
}


def joined(case: Case, words: list[str]) -> str:
    """Words as a sentence lists them."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {case.to(Text('og', 'and'))} {words[-1]}"
