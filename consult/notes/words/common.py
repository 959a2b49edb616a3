"""Words that stand in several lines: dates, ways of meeting, and how a colleague is told what is left out."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from consult.rules import contacts
from consult.rules.text import Language, Text
from consult.rules.vocabulary.builders import DAYS, WEEKS, YEARS

_MONTHS: Final[Mapping[Language, tuple[str, ...]]] = {
    "da": (
        "januar", "februar", "marts", "april", "maj", "juni", "juli",
        "august", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December",
    ),
}  # fmt: skip

CONTACTS: Final = contacts.CONTACTS

ONE: Final[Mapping[Text, Text]] = {
    WEEKS: Text("uge", "week"),
    DAYS: Text("dag", "day"),
    YEARS: Text("år", "year"),
}
"""The unit of one."""

NO: Final = Text("nej", "no")
KNOWN: Final = Text("(kendt)", "(known)")
"""Beside what the record says."""
FROM_THE_PATIENT: Final = Text("(ifølge patienten)", "(says the patient)")
AND_MORE: Final = Text("m.fl.", "and more")
LEFT_OUT: Final = "[...]"
"""Where typed text was cut. The line of the tool says so in words."""
NOT_STATED: Final = Text("ikke angivet", "not stated")
NOT_EXAMINED: Final = Text("ikke undersøgt", "not examined")
AT_THE_LATEST: Final = Text("senest {day}", "by {day}")


def date_words(day: date, language: Language) -> str:
    """A date in the language of the note, whatever the language of the interface."""
    month = _MONTHS[language][day.month - 1]
    return f"{day.day}. {month} {day.year}" if language == "da" else f"{day.day} {month} {day.year}"
