"""How long it has lasted, as a number with a unit: typed so, kept in weeks for the rules, and said so again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from consult.rules.text import Language, Text
from consult.rules.vocabulary.kinds import Value
from consult.rules.words import number_words

UNIT_KEY: Final = "duration_unit"
"""The entry that keeps the unit of `duration_weeks`."""

DEFAULT_UNIT: Final = "weeks"

_DAYS_A_WEEK = 7
_DAYS_A_MONTH = 365.25 / 12


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of time: how many weeks it has, and its words for one and for several."""

    key: str
    weeks: float
    one: Text
    many: Text


UNITS: Final[Mapping[str, Unit]] = {
    unit.key: unit
    for unit in (
        Unit("days", 1 / _DAYS_A_WEEK, Text("dag", "day"), Text("dage", "days")),
        Unit("weeks", 1, Text("uge", "week"), Text("uger", "weeks")),
        Unit("months", _DAYS_A_MONTH / _DAYS_A_WEEK, Text("måned", "month"), Text("måneder", "months")),
        Unit("years", 12 * _DAYS_A_MONTH / _DAYS_A_WEEK, Text("år", "year"), Text("år", "years")),
    )
}
"""Every unit, shortest first."""


MOST_WEEKS: Final = 120 * UNITS["years"].weeks
"""The longest duration: as long as the oldest people live."""


def to_weeks(number: float, unit: str) -> int | float:
    """A number of `unit` in weeks, as the rules count it: three months are a little over 13 weeks."""
    weeks = round(number * UNITS[unit].weeks, 4)
    return int(weeks) if weeks == int(weeks) else weeks


def in_unit(weeks: float, unit: str) -> int | float:
    """So many weeks in `unit`, as they were typed."""
    number = round(weeks / UNITS[unit].weeks, 2)
    return int(number) if number == int(number) else number


def unit_of(documentation: Mapping[str, Value]) -> str:
    """The unit in which the duration was typed."""
    return str(documentation.get(UNIT_KEY, DEFAULT_UNIT))


def duration_words(weeks: Value, documentation: Mapping[str, Value], language: Language) -> str:
    """The duration in the unit in which it was typed: "3 dage", "1 måned"."""
    unit = UNITS[unit_of(documentation)]
    number = in_unit(float(weeks), unit.key)
    words = unit.one if number == 1 else unit.many
    return f"{number_words(number, language)} {words.to(language)}"
