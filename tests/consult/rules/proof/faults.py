"""Ten faults to plant in the rules, each of a kind that has happened to such tools."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from consult.rules import thresholds as t
from consult.rules.logic import (
    AllOf,
    AnyOf,
    AtLeast,
    Compare,
    Is,
    Missing,
    Named,
    Result,
    Unless,
    When,
    atoms,
    present,
)
from consult.rules.outcomes import rank
from consult.rules.rows import CLOSING_ROWS, ROWS, Row
from tests.consult.rules.proof.decision import Rules, stands_below_18
from tests.consult.rules.proof.translate import Reading

Change = Callable[[When], When]


@dataclass(frozen=True)
class Fault:
    """A fault, and the invariant that it breaks."""

    words: str
    rules: Rules
    breaks: int


def changed(condition: When, change: Change) -> When:
    """The condition with the change made to every part, the smallest first."""
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts) | AtLeast(parts=parts):
            condition = replace(condition, parts=tuple(changed(part, change) for part in parts))
        case Unless(part=part) | Named(part=part):
            condition = replace(condition, part=changed(part, change))
        case _:
            pass
    return change(condition)


def rows_with(changes: Mapping[str, Change], rows: tuple[Row, ...] = ROWS) -> tuple[Row, ...]:
    """The rows, some of them with a changed condition."""
    return tuple(replace(row, when=changes[row.id](row.when)) if row.id in changes else row for row in rows)


def everywhere(change: Change) -> Change:
    """The change made to every part of a condition."""
    return lambda condition: changed(condition, change)


def _weakness_is_old_after_a_week(part: When) -> When:
    if isinstance(part, Compare) and part.threshold is t.OLD_WEAKNESS_DAYS:
        return replace(part, threshold=replace(part.threshold, value=7))
    return part


def _all_instead_of_any(part: When) -> When:
    return AllOf(part.parts) if isinstance(part, AnyOf) and present("ce_bladder_disturbance") in part.parts else part


def _without(*forgotten: When) -> Change:
    """Any of a list is no longer asked for."""

    def drop(part: When) -> When:
        if isinstance(part, AnyOf):
            return AnyOf(tuple(each for each in part.parts if each not in forgotten))
        return part

    return drop


def _uses(key: str) -> Iterator[str]:
    for row in ROWS:
        if any(isinstance(atom, Is) and atom.key == key for atom in atoms(row.when)):
            yield row.id


def _m1_does_not_stand(row: Row) -> bool:
    return stands_below_18(row) and row.id != "M1"


_drugs_not_asked = everywhere(_without(Missing("inf_iv_drug_use")))

FAULTS = (
    Fault(
        "a threshold moved: a dropped foot is old after 7 days",
        Rules(rows=rows_with({"M1": everywhere(_weakness_is_old_after_a_week)})),
        breaks=17,
    ),
    Fault(
        "a row dropped: C1",
        Rules(rows=tuple(row for row in ROWS if row.id != "C1")),
        breaks=1,
    ),
    Fault(
        "'and' for 'or': all symptoms of cauda equina are wanted",
        Rules(rows=rows_with({"C1": everywhere(_all_instead_of_any)})),
        breaks=1,
    ),
    Fault(
        "unknown read as absent",
        Rules(reading=Reading(unknown_is_the_first_word=True)),
        breaks=4,
    ),
    Fault(
        "a lowering input read as Kleene's: onset not asked makes C1 unknown",
        Rules(reading=Reading(unless_only_when_known=False)),
        breaks=1,
    ),
    Fault(
        "a psychosocial field used: distress fires K2",
        Rules(rows=rows_with({"K2": lambda when: AnyOf((when, present("psy_distress")))})),
        breaks=12,
    ),
    Fault(
        "S2 hiding M1",
        Rules(
            closing=rows_with({"S2": everywhere(_without(Result("fired", "M1")))}, CLOSING_ROWS),
            stands=_m1_does_not_stand,
        ),
        breaks=18,
    ),
    Fault(
        "imaging not the strongest of the rows that give the result",
        Rules(imaging=lambda rows: max((row.imaging for row in rows), key=rank)),
        breaks=27,
    ),
    Fault(
        "a minimum datum forgotten: injecting drugs",
        Rules(
            closing=rows_with(
                dict.fromkeys(("U1", "N1"), everywhere(_without(Missing("inf_iv_drug_use")))), CLOSING_ROWS
            )
        ),
        breaks=5,
    ),
    Fault(
        "suspicion ignored",
        Rules(rows=tuple(row for row in ROWS if row.id not in set(_uses("overall_suspicion_serious")))),
        breaks=7,
    ),
)
