"""Referrals to a spine surgeon and to a rheumatologist."""

from collections.abc import Iterator

from consult.documentation import DOCUMENTATION
from consult.letters import body, examination
from consult.letters.case import NOT_ASKED, NOT_STATED, Case, Line
from consult.letters.hospital import blood
from consult.letters.relevant import OF_CONDITION, questions
from consult.rules.outcomes import Condition, Triage
from consult.rules.result import FiredRow
from consult.rules.text import Text
from consult.rules.vocabulary.kinds import PRESENT

SURGICAL_ROWS = ("M2", "O1", "O2")
SPA_ROWS = ("A1", "A2", "A3")

_STENOSIS = Text("spinalstenose", "spinal stenosis")
_NERVE_ROOT = Text("nerverodspåvirkning", "nerve-root involvement")


def surgical_rows(case: Case) -> tuple[FiredRow, ...]:
    """The rows that ask a surgeon, not for today."""
    return tuple(row for row in case.rows(emergency=False) if row.rule in SURGICAL_ROWS)


def surgery(case: Case) -> Iterator[Line]:
    """The referral for a surgical opinion."""
    rows = surgical_rows(case)
    yield Line(None, [surgery_ask(case)])
    yield from body.who(case)
    yield from body.course(case)
    yield Line(Text("Operation overvejes og ønskes", "Surgery considered and wanted"), [_wish(case)])
    yield from body.besides(case, rows)
    yield from examination.examined(case)
    if not (case.written("straight_leg_raise") or case.written("femoral_stretch")):
        yield Line(Text("Nerverodstest", "Nerve-root tests"), [case.to(NOT_STATED)])
    yield from body.denied(case, questions([row.suspected for row in rows] or [Condition.RADICULOPATHY]))
    yield from body.decision(case)
    yield from body.history(case)
    yield Line(Text("Arbejde", "Work"), work_words(case))
    yield Line(DOCUMENTATION["goal"].note, [case.written("goal")])
    yield from body.follow_up(case)


def surgery_ask(case: Case) -> str:
    """What the surgeon is asked, and why now."""
    rules = {row.rule for row in surgical_rows(case)}
    name = case.to(_STENOSIS if case.has("neuro_claudication") else _NERVE_ROOT)
    urgent = {"M2", "O2"} & rules
    if case.facts.assessment.triage is Triage.NO_IMAGING:
        ask = Text(
            "Jeg beder om rygkirurgisk vurdering inden uge 12: {name}, som stadig begrænser hverdagen.",
            "I ask for a spine surgical opinion before week 12: {name} that still limits daily life.",
        )
        return case.to(ask).format(name=name)
    why = Text("; operation overvejes sammen med patienten", "; operation is considered together with the patient")
    if "M2" in rules:
        why = Text(" med svær parese (grad 3 eller mindre)", " with severe weakness (grade 3 or less)")
    elif "O2" in rules:
        why = Text(" med smerter, som ikke kan klares hjemme", " with pain that cannot be managed at home")
    ask = Text(
        "Jeg beder om rygkirurgisk vurdering{soon}: {name}{why}.",
        "I ask for a spine surgical opinion{soon}: {name}{why}.",
    )
    soon = case.to(Text(" inden for dage", " within days")) if urgent else ""
    words = case.to(ask).format(soon=soon, name=name, why=case.to(why))
    if case.decision == "no_imaging":
        return words
    picture = Text("Billeddiagnostik efter jeres vurdering.", "Imaging as you decide.")
    if not urgent and case.facts.by_doctor:
        picture = Text(
            "MR-skanning efter regionens aftale, se henvisningen til billeddiagnostik.",
            "MRI as the region has agreed, see the imaging request.",
        )
    return f"{words} {case.to(picture)}"


def _wish(case: Case) -> str:
    value = case.value("surgery_consideration")
    if value is None:
        return case.to(NOT_ASKED)
    return case.to(Text("ja", "yes") if value == PRESENT else Text("nej", "no"))


def work_words(case: Case) -> list[str]:
    """Job, heavy work, sick leave, as far as they are known."""
    words = [case.written("job_title")]
    words += [case.said("work_heavy_physical")] if case.has("work_heavy_physical") else []
    weeks = case.number("sick_leave_weeks")
    if weeks is not None:
        words.append(sick_leave(case, weeks))
    return [word for word in words if word]


def sick_leave(case: Case, weeks: float) -> str:
    """How long somebody has been off work."""
    if not weeks:
        return case.to(Text("ikke sygemeldt", "not on sick leave"))
    number = f"{weeks:g}".replace(".", "," if case.facts.language == "da" else ".")
    unit = Text("uge", "week") if weeks == 1 else Text("uger", "weeks")
    return f"{case.to(Text('sygemeldt i', 'on sick leave for'))} {number} {case.to(unit)}"


def spa_rows(case: Case) -> tuple[FiredRow, ...]:
    """The rows that ask a rheumatologist."""
    return tuple(row for row in case.rows(emergency=False) if row.rule in SPA_ROWS)


def rheumatology(case: Case) -> Iterator[Line]:
    """The referral for suspected axial spondyloarthritis."""
    rows = spa_rows(case)
    yield Line(None, [rheumatology_ask(case)])
    yield from body.who(case)
    yield from body.course(case)
    yield body.reasons(case, rows)
    yield from body.besides(case, rows, OF_CONDITION[Condition.AXIAL_SPA])
    hla = case.said("hla_b27") or case.to(Text("HLA-B27 ikke oplyst", "HLA-B27 not stated"))
    yield Line(Text("Prøver", "Tests"), [blood(case), hla])
    yield from examination.examined(case)
    yield from body.denied(case, questions([Condition.AXIAL_SPA]))
    yield from body.decision(case)
    yield Line(Text("Behandling", "Treatment"), body.treatment(case) or [case.to(NOT_STATED)])
    yield Line(Text("Smertestillende", "Analgesics"), body.analgesics(case))
    yield Line(Text("Tidligere og helbred", "Past history and health"), body.background(case))
    yield Line(Text("Arbejde", "Work"), work_words(case))
    yield from body.follow_up(case)


def rheumatology_ask(case: Case) -> str:
    """What the rheumatologist is asked."""
    ask = Text(
        "Jeg beder om reumatologisk vurdering: er det aksial spondylartritis?",
        "I ask for a rheumatological opinion: is it axial spondyloarthritis?",
    )
    words = case.to(ask)
    return (
        words
        if case.decision == "no_imaging"
        else f"{words} {case.to(Text('Billeddiagnostik efter jeres vurdering.', 'Imaging as you decide.'))}"
    )
