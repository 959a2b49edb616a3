"""Patients as letters see them."""

from __future__ import annotations

from collections.abc import Mapping

from consult.letters import Kind, Letter, letters_for
from consult.models import How
from consult.rules.vocabulary.kinds import Value
from tests.consult.notes.cases import facts, lines

__all__ = ["WRITTEN", "facts", "kinds", "letters", "lines", "text"]

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


def letters(
    findings: Mapping[str, object], how: How | Mapping[str, How] = How.ASKED, **others: object
) -> tuple[Letter, ...]:
    """The letters for this patient."""
    return letters_for(facts(findings, how, **others))


def kinds(findings: Mapping[str, object], **others: object) -> list[Kind]:
    """Of which kinds the letters are, in their order."""
    return [letter.kind for letter in letters(findings, How.ASKED, **others)]


def text(kind: Kind, findings: Mapping[str, object], how: How | Mapping[str, How] = How.ASKED, **others: object) -> str:
    """The one letter of this kind."""
    (letter,) = [letter for letter in letters(findings, how, **others) if letter.kind is kind]
    return letter.text
