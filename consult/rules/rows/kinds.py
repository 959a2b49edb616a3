"""What a row of the decision table is."""

from dataclasses import dataclass

from consult.rules.logic import When
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency


@dataclass(frozen=True, slots=True)
class Naming:
    """A condition that a row names, where something is known; without `when` it is always named."""

    condition: Condition
    when: When | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the decision table, evaluated by itself, whatever the others say.

    `place` is the row's P in the specification: it orders lists and nothing else. `names` are tried from the first;
    the first that is known to hold is the suspected condition. A row without facts says that it has no source.
    Source: clinical specification 1.1, section 3.
    """

    id: str
    place: int
    when: When
    triage: Triage
    urgency: Urgency
    imaging: Imaging
    names: tuple[Naming, ...]
    origin: Origin
    facts: tuple[str, ...] = ()


def names(condition: Condition) -> tuple[Naming, ...]:
    """The row always names this one condition."""
    return (Naming(condition),)
