"""The shape of a result, and the words of the machine contract for it.

Source: clinical specification 1.1, section 0.2.
"""

from dataclasses import dataclass
from typing import Any

from consult.rules.outcomes import Completeness, Condition, GladRyg, Imaging, Origin, Triage, Urgency

RULESET = "1.1"


@dataclass(frozen=True, slots=True)
class FiredRow:
    """A row that fired, with its own outcome and the findings that made it fire."""

    rule: str
    origin: Origin
    facts: tuple[str, ...]
    because: tuple[str, ...]
    triage: Triage
    urgency: Urgency
    imaging: Imaging
    suspected: Condition | None


@dataclass(frozen=True, slots=True)
class Note:
    """Something about the answers themselves: a contradiction or an age to verify, and the findings to look at."""

    key: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the rules say. `reassess_days` is the default number of days to the re-assessment."""

    triage: Triage
    urgency: Urgency
    imaging: Imaging
    suspected: tuple[Condition, ...]
    completeness: Completeness
    glad_ryg: GladRyg
    fired: tuple[FiredRow, ...]
    open_questions: tuple[str, ...]
    can_lower: tuple[str, ...]
    advice: tuple[str, ...]
    icpc2: str | None
    notes: tuple[Note, ...]
    reassess_days: int
    ruleset: str = RULESET

    def as_json(self) -> dict[str, Any]:
        """The result as the machine contract has it."""
        return {
            "ruleset": self.ruleset,
            "triage": self.triage.value,
            "urgency": self.urgency.value,
            "imaging": self.imaging.value,
            "suspected": [condition.value for condition in self.suspected],
            "completeness": self.completeness.value,
            "glad_ryg": self.glad_ryg.value,
            "fired": [_fired_json(row) for row in self.fired],
            "open_questions": list(self.open_questions),
            "can_lower": list(self.can_lower),
            "advice": list(self.advice),
            "codes": {"icpc2": self.icpc2},
            "notes": [{"note": note.key, "keys": list(note.keys)} for note in self.notes],
        }


def _fired_json(row: FiredRow) -> dict[str, Any]:
    return {
        "rule": row.rule,
        "origin": row.origin.value,
        "facts": list(row.facts),
        "because": list(row.because),
        "triage": row.triage.value,
        "urgency": row.urgency.value,
        "imaging": row.imaging.value,
        "suspected": row.suspected.value if row.suspected else None,
    }
