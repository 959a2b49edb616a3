"""A result as it was kept when the consultation was concluded, read back as it stands and never computed again."""

from collections.abc import Mapping
from typing import Any, TypeVar

from consult.rules.outcomes import Completeness, Condition, GladRyg, Imaging, Origin, Outcome, Triage, Urgency
from consult.rules.result import Assessment, FiredRow, Note
from consult.rules.text import Text
from consult.rules.vocabulary import FINDINGS

Word = TypeVar("Word", bound=Outcome)


def outcome_of(kind: type[Word], key: str) -> Word:
    """The outcome that a kept result names. One that the rules no longer have is shown by its code."""
    for member in kind:
        if member.value == key:
            return member
    return _of_older_rules(kind, key)


def _of_older_rules(kind: type[Word], key: str) -> Word:
    """No member of its kind, so that nothing that is said of a member is said of it."""
    word = str.__new__(kind, key)
    word._name_ = word._value_ = key
    word.label = Text(key, key)
    return word


def assessment_of(result: Mapping[str, Any]) -> Assessment:
    """The assessment that a kept result holds; findings that the vocabulary no longer has are left out.

    Raises KeyError for what is no result.
    """
    return Assessment(
        triage=outcome_of(Triage, result["triage"]),
        urgency=outcome_of(Urgency, result["urgency"]),
        imaging=outcome_of(Imaging, result["imaging"]),
        suspected=tuple(outcome_of(Condition, key) for key in result["suspected"]),
        completeness=outcome_of(Completeness, result["completeness"]),
        glad_ryg=outcome_of(GladRyg, result["glad_ryg"]),
        fired=tuple(_fired(row) for row in result["fired"]),
        open_questions=_known(result["open_questions"]),
        can_lower=_known(result["can_lower"]),
        advice=tuple(result["advice"]),
        icpc2=result["codes"]["icpc2"],
        notes=tuple(Note(note["note"], _known(note["keys"])) for note in result["notes"]),
        reassess_days=int(result["reassess_days"]),
        ruleset=result["ruleset"],
    )


def _fired(row: Mapping[str, Any]) -> FiredRow:
    return FiredRow(
        rule=row["rule"],
        origin=outcome_of(Origin, row["origin"]),
        facts=tuple(row["facts"]),
        because=_known(row["because"]),
        triage=outcome_of(Triage, row["triage"]),
        urgency=outcome_of(Urgency, row["urgency"]),
        imaging=outcome_of(Imaging, row["imaging"]),
        suspected=outcome_of(Condition, row["suspected"]) if row["suspected"] else None,
    )


def _known(keys: list[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key in FINDINGS)
