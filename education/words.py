"""The fixed words of the paper: headings, labels and the lines that hold a date or a number.

They follow the language of the paper, not that of the interface, so they lie with the texts, in the front matter of
`content/words.<da|en>.md`, and not in the message catalogue.
"""

from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

import frontmatter

from education.content import ROOT, ContentError
from education.outcome import Language

PLACEHOLDERS: dict[str, set[str]] = {
    "for_whom": {"name"},
    "printed": {"date"},
    "review_date": {"date", "form"},
    "strength_date": {"date"},
    "strength_date_legs": {"date"},
    "examine_by": {"date"},
    "call_clinic": {"phone", "evening_phone"},
    "call_clinic_1813": {"phone"},
    "call_own_doctor": {"evening_phone"},
    "date_form": {"day", "month", "year"},
}
"""What a line is filled with; every other line stands as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language's words; each field is a line of the file."""

    title: str
    for_whom: str
    printed: str
    found: str
    next: str
    week: str
    week_today: str
    movement: str
    medicine: str
    agreed: str
    goal: str
    review: str
    review_date: str
    no_date: str
    strength_date: str
    strength_date_legs: str
    examine_by: str
    examine_today: str
    in_person: str
    telephone: str
    video: str
    e_consultation: str
    numbers: str
    daytime: str
    daytime_doctor: str
    own_doctor: str
    evening: str
    danger: str
    out_of_hours: str
    out_of_hours_1813: str
    emergency: str
    net: str
    call_clinic: str
    call_clinic_1813: str
    call_own_doctor: str
    call_own_doctor_1813: str
    meet_place: str
    meet_time: str
    page: str
    page_of: str
    status: str
    date_form: str
    months: tuple[str, ...]

    def day(self, when: date) -> str:
        """A date in words: "3. marts 2026"."""
        return self.date_form.format(day=when.day, month=self.months[when.month - 1], year=when.year)


@cache
def words(language: Language) -> Words:
    """The product's own words in a language, read once per process."""
    return load(ROOT, language)


def load(root: Path, language: Language) -> Words:
    """Read and validate the words; raises `ContentError`."""
    path = root / f"words.{language}.md"
    lines: dict[str, Any] = frontmatter.load(str(path)).metadata
    expected = {field.name for field in fields(Words)}
    if set(lines) != expected:
        raise ContentError(f"{path}: too few or too many lines: {', '.join(sorted(set(lines) ^ expected))}")
    months = lines.pop("months")
    if not isinstance(months, list) or len(months) != len(range(1, 13)):
        raise ContentError(f"{path}: months is not a list of twelve")
    for key, line in lines.items():
        if not isinstance(line, str) or not line:
            raise ContentError(f"{path}: {key} is not a text")
        if {name for _, name, _, _ in Formatter().parse(line) if name} != PLACEHOLDERS.get(key, set()):
            raise ContentError(f"{path}: {key} is not filled with {sorted(PLACEHOLDERS.get(key, set()))}")
    return Words(**lines, months=tuple(months))
