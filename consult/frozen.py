"""A result as it was kept when the consultation was concluded, read back as it stands and never computed again."""

from collections.abc import Mapping
from typing import Any

from consult.rules.outcomes import Completeness, Condition, GladRyg, Imaging, Origin, Triage, Urgency
from consult.rules.result import Assessment, FiredRow, Note
from consult.rules.vocabulary import FINDINGS


def assessment_of(result: Mapping[str, Any]) -> Assessment:
    """The assessment that a kept result holds; findings that the vocabulary no longer has are left out.

    Raises KeyError or ValueError for what is no result.
    """
    return Assessment(
        triage=Triage(result["triage"]),
        urgency=Urgency(result["urgency"]),
        imaging=Imaging(result["imaging"]),
        suspected=tuple(Condition(key) for key in result["suspected"]),
        completeness=Completeness(result["completeness"]),
        glad_ryg=GladRyg(result["glad_ryg"]),
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
        origin=Origin(row["origin"]),
        facts=tuple(row["facts"]),
        because=_known(row["because"]),
        triage=Triage(row["triage"]),
        urgency=Urgency(row["urgency"]),
        imaging=Imaging(row["imaging"]),
        suspected=Condition(row["suspected"]) if row["suspected"] else None,
    )


def _known(keys: list[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key in FINDINGS)
