"""Patients as letters see them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from consult.letters import Kind, Letter, letters_for
from consult.models import How
from consult.notes.facts import NoteFacts
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Value

DAY = date(2026, 11, 24)
NOT_KNOWN = {None, "unknown", *(finding.unknown for finding in FINDINGS.values())}

WRITTEN: Mapping[str, Value] = {
    "job_title": "lagermedarbejder",
    "pain_site": "venstre side af lænden, ned i læggen",
    "sensory_symptoms": "prikken på fodryggen",
    "aggravating": "at sidde",
    "easing": "at gå",
    "tried": "øvelser i 3 uger, hjalp lidt",
    "analgesics_now_paracetamol": "present",
    "general_health": "velbehandlet blodtryk",
    "straight_leg_raise": "positive_left",
    "reflex_change": "svag akillesrefleks venstre",
    "sensory_change": "L5 venstre",
    "strength": "storetå, fod og knæ",
    "goal": "gå tur med hunden",
}
"""What a GP writes down beside the findings when all twelve items of a referral are there."""


def facts(findings: Mapping[str, object], how: How | Mapping[str, How] = How.ASKED, **others: object) -> NoteFacts:
    """What a letter is made from; every answer came about in the same way unless told otherwise."""
    known: dict[str, Value] = {key: value for key, value in findings.items() if value not in NOT_KNOWN}  # type: ignore[misc]
    result = assess(parse(known))
    values: dict[str, object] = {
        "findings": known,
        "ways": dict.fromkeys(known, how) if isinstance(how, How) else how,
        "assessment": result,
        "contact": "in_person",
        "day": DAY,
        "review_date": DAY + timedelta(days=result.reassess_days),
        "review_form": "in_person",
        "reference": "A7K3QF",
    }
    return NoteFacts(**values | others)  # type: ignore[arg-type]


def letters(
    findings: Mapping[str, object], how: How | Mapping[str, How] = How.ASKED, **others: object
) -> tuple[Letter, ...]:
    """The letters for this patient."""
    return letters_for(facts(findings, how, **others))


def kinds(findings: Mapping[str, object], **others: object) -> list[Kind]:
    """Of which kinds the letters are, in their order."""
    return [letter.kind for letter in letters(findings, **others)]


def text(kind: Kind, findings: Mapping[str, object], how: How | Mapping[str, How] = How.ASKED, **others: object) -> str:
    """The one letter of this kind."""
    (letter,) = [letter for letter in letters(findings, how, **others) if letter.kind is kind]
    return letter.text


def lines(of: str) -> dict[str, str]:
    """Each line with a label by its label."""
    return dict(line.split(": ", 1) for line in of.splitlines() if ": " in line)
