"""Three-valued conditions, written once as data.

A condition is a small tree. From the one tree it is evaluated (`compiled`), worded (`words`), listed on the
rule-set page (`snapshot`) and handed to a solver (the tests). A finding that is not known makes its atom unknown,
and unknown travels upwards after Kleene's strong logic: `unknown and false` is false, `unknown or true` is true,
and "at least n of a list" likewise.

The one exception is `Unless`: what stands inside it counts only when it is known, so that a missing answer can
never lower a result. Source: clinical specification 1.1, section 0.1.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from consult.rules.text import Text
from consult.rules.thresholds import Threshold
from consult.rules.vocabulary.kinds import ABSENT, PRESENT

Comparison = Literal[">=", ">", "<"]


class Combinable:
    """Lets conditions be written with `|` (or) and `&` (and)."""

    __slots__ = ()

    def __or__(self: "When", other: "When") -> "AnyOf":  # type: ignore[misc]
        return either(self, other)

    def __and__(self: "When", other: "When") -> "AllOf":  # type: ignore[misc]
        return both(self, other)


@dataclass(frozen=True, slots=True)
class Is(Combinable):
    """The finding has one of these answers.

    Where the finding's own word for "not known" (`not_taken`, `not_stated`) is among them, the atom is true, not
    unknown, while the answer is missing.
    """

    key: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compare(Combinable):
    """The number of a finding against a named threshold."""

    key: str
    comparison: Comparison
    threshold: Threshold


@dataclass(frozen=True, slots=True)
class Missing(Combinable):
    """Nobody has answered. Never unknown itself."""

    key: str


ResultField = Literal["fired", "sets", "triage", "urgency", "imaging", "completeness", "glad_ryg", "suspected", "note"]


@dataclass(frozen=True, slots=True)
class Result(Combinable):
    """Something about the result of the rows: for the tables that come after them (advice, GLA:D® Ryg, codes).

    `fired`: the row fired. `sets`: it fired with the urgency and triage of the result. `note`: a contradiction, or
    an age to verify.
    """

    field: ResultField
    value: str


@dataclass(frozen=True, slots=True)
class AllOf(Combinable):
    """Every part holds."""

    parts: tuple["When", ...]


@dataclass(frozen=True, slots=True)
class AnyOf(Combinable):
    """At least one part holds."""

    parts: tuple["When", ...]


@dataclass(frozen=True, slots=True)
class AtLeast(Combinable):
    """At least so many of the parts hold."""

    threshold: Threshold
    parts: tuple["When", ...]


@dataclass(frozen=True, slots=True)
class Unless(Combinable):
    """The part is not known to hold: true or false, never unknown."""

    part: "When"


@dataclass(frozen=True, slots=True)
class Named(Combinable):
    """A condition that clinicians have a word for, as "non-response"."""

    label: Text
    part: "When"


Atom = Is | Compare | Missing | Result
When = Atom | AllOf | AnyOf | AtLeast | Unless | Named


def either(*conditions: When) -> AnyOf:
    """At least one of them; an "or" directly inside another is the same "or"."""
    return AnyOf(tuple(part for each in conditions for part in (each.parts if isinstance(each, AnyOf) else (each,))))


def both(*conditions: When) -> AllOf:
    """All of them; an "and" directly inside another is the same "and"."""
    return AllOf(tuple(part for each in conditions for part in (each.parts if isinstance(each, AllOf) else (each,))))


def present(*keys: str) -> When:
    """The finding is present; of several, at least one."""
    return one_or_any(tuple(Is(key, (PRESENT,)) for key in keys))


def absent(*keys: str) -> When:
    """The finding is known to be absent; of several, at least one."""
    return one_or_any(tuple(Is(key, (ABSENT,)) for key in keys))


def missing(*keys: str) -> When:
    """The finding is not known; of several, at least one."""
    return one_or_any(tuple(Missing(key) for key in keys))


def one_or_any(parts: tuple[When, ...]) -> When:
    """The only part, or "at least one of" the parts."""
    return parts[0] if len(parts) == 1 else AnyOf(parts)


def children(condition: When) -> tuple[When, ...]:
    """The parts of a condition; an atom has none."""
    if isinstance(condition, AllOf | AnyOf | AtLeast):
        return condition.parts
    if isinstance(condition, Unless | Named):
        return (condition.part,)
    return ()


def atoms(condition: When) -> Iterator[Atom]:
    """Every atom of a condition, from left to right, those inside "unless" too."""
    if isinstance(condition, Is | Compare | Missing | Result):
        yield condition
    for part in children(condition):
        yield from atoms(part)
