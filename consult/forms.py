"""From what was typed on the page to answers, validated through the vocabulary.

Every field can be read, cannot be read, or says "not answered". What cannot be read is kept as it was typed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from consult.documentation import LONGEST_LINE, EntryKind
from consult.durations import MOST_WEEKS, UNIT_KEY, to_weeks
from consult.entries import ENTRIES, EntryError, read_entry
from consult.models import Contact, FollowUpForm, NoteLanguage
from consult.rules.answers import FindingsError, in_range, read
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import ABSENT, Finding, Kind, Value
from consult.signs import EXAMINED_ABSENT, PASSED_OVER

VISIT_CHOICES: Mapping[str, tuple[str, ...]] = {
    "contact": tuple(Contact.values),
    "review_form": tuple(FollowUpForm.values),
    "note_language": tuple(NoteLanguage.values),
}
"""What is chosen about the visit itself; it enters no rule."""

REVIEW_DATE = "review_date"
SUGGESTED_DATE = "suggested_date"
"""The date of re-assessment that the page suggested, where nobody has chosen one."""

LATEST_REVIEW = timedelta(days=730)
LONGEST_TYPED = 40
LONGEST_TYPED_LINE = 400
"""Characters of a line that is too long, kept so that it can be shortened."""

LONGEST_NOTE = 4000
"""Characters of an edited note that are kept; the note itself is written within 2,000."""

LONGEST_ADDENDUM = 2000
"""Characters of what is added to a concluded consultation."""

DURATION = "duration_weeks"

_NUMBER = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?", re.ASCII)
_DURATION = re.compile(r"(?P<number>[\d.,]+)\s*(?P<unit>[^\W\d]+)\.?")
_UNIT_WORDS: Mapping[str, str] = {
    **dict.fromkeys(("d", "dag", "dage", "day", "days"), "days"),
    **dict.fromkeys(("u", "uge", "uger", "w", "week", "weeks"), "weeks"),
    **dict.fromkeys(("m", "md", "mdr", "måned", "måneder", "month", "months"), "months"),
    **dict.fromkeys(("å", "år", "y", "year", "years"), "years"),
}
"""How the unit of a duration is written behind its number."""

_DATE = re.compile(r"(\d{1,2})[./ -]{1,2}(\d{1,2})[./ -]{1,2}(\d{4})", re.ASCII)
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[^\S\n]*[-\u2010-\u2015\u2212]?[^\S\n]*(?=\d)")
"""White space within a line, with or without a dash of any length."""

_PERSON_NUMBER = re.compile(r"(?<!\d)\d{10}(?!\d)")


class UnreadableError(ValueError):
    """A field holds something that is not an answer to its question."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a post holds: answers by key (None: "not answered"), and what could not be read, as it was typed."""

    answers: dict[str, Value | None] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)


def read_typed(fields: Mapping[str, str], *, today: date) -> Typed:
    """Sorts the fields of a post.

    Passed over are fields that are no question, and a date of re-assessment that is the suggested one: nobody has
    chosen it, and it goes on following the assessment.
    """
    typed = Typed()
    for key, text in _with_unit(fields).items():
        if key in PASSED_OVER and text == EXAMINED_ABSENT:
            typed.answers.update({key: ABSENT, PASSED_OVER[key]: None})
            continue
        if key in VISIT_CHOICES:
            if text in VISIT_CHOICES[key]:
                typed.answers[key] = text
        elif key in FINDINGS or key in ENTRIES or (key == REVIEW_DATE and text != fields.get(SUGGESTED_DATE)):
            _read_into(typed, key, text, today)
    _count_in_weeks(typed, fields.get(DURATION, ""))
    return typed


def _with_unit(fields: Mapping[str, str]) -> Mapping[str, str]:
    """The fields, with a unit that was typed behind the duration ("3 dage") in the place of the one chosen."""
    match = _DURATION.fullmatch(fields.get(DURATION, "").strip())
    unit = _UNIT_WORDS.get(match["unit"].lower()) if match else None
    if match is None or unit is None:
        return fields
    return {**fields, DURATION: match["number"], UNIT_KEY: unit}


def _count_in_weeks(typed: Typed, text: str) -> None:
    """The rules count in weeks, whatever the unit. Nobody's back has hurt for longer than people live."""
    number, unit = typed.answers.get(DURATION), typed.answers.get(UNIT_KEY)
    if not isinstance(number, int | float):
        return
    weeks = number if unit is None else to_weeks(number, str(unit))
    if weeks <= MOST_WEEKS:
        typed.answers[DURATION] = weeks
    else:
        del typed.answers[DURATION]
        typed.unreadable[DURATION] = keepable(text)


def _read_into(typed: Typed, key: str, text: str, today: date) -> None:
    try:
        typed.answers[key] = read_field(key, text.strip(), today=today)
    except UnreadableError:
        typed.unreadable[key] = keepable(text, LONGEST_TYPED_LINE if key in ENTRIES else LONGEST_TYPED)


def read_field(key: str, text: str, *, today: date) -> Value | None:
    """One answer; None where nothing is answered. Raises UnreadableError."""
    if not text:
        return None
    if key == REVIEW_DATE:
        return _read_date(text, today=today).isoformat()
    if key in ENTRIES:
        return _read_entry(key, text)
    finding = FINDINGS[key]
    return _read_number(finding, text) if finding.is_number else _read_word(finding, text)


def _read_entry(key: str, text: str) -> Value | None:
    """A line never holds the number of a person."""
    if holds_person_number(text):
        raise UnreadableError
    try:
        return read_entry(ENTRIES[key], text)
    except EntryError:
        raise UnreadableError from None


def problem(key: str) -> str:
    """What to say beside a field that could not be read: what is wanted."""
    if key == REVIEW_DATE:
        return _("Write a date from today on, for example 24-12-2026.")
    if key in ENTRIES:
        return _entry_problem(key)
    finding = FINDINGS[key]
    if not finding.is_number:
        return _("Choose one of the answers.")
    if finding.maximum is not None:
        return _("Write a whole number from 0 to %(most)d. Other numbers are outside.") % {"most": finding.maximum}
    if finding.kind is Kind.INTEGER:
        return _("Write a whole number, for example 3.")
    if key == DURATION:
        return _("Write a number and choose the unit, for example 3 days.")
    return _("Write a number, for example 2 or 2.5.")


def _entry_problem(key: str) -> str:
    if ENTRIES[key].kind is EntryKind.SCALE:
        return _("Write a whole number from 0 to 10.")
    if ENTRIES[key].kind is EntryKind.LINE:
        return _("At most %(most)d characters, and no CPR number.") % {"most": LONGEST_LINE}
    return _("Choose one of the answers.")


def problems_in_short(count: int) -> str:
    """What the head of the page says about fields that could not be read."""
    return ngettext(
        "%(count)d answer could not be read. It stands where it was typed and does not count yet.",
        "%(count)d answers could not be read. They stand where they were typed and do not count yet.",
        count,
    ) % {"count": count}


def keepable(text: str, longest: int = LONGEST_TYPED) -> str:
    """What was typed, cut to a line; nothing of it where it looks like the number of a person."""
    line = "".join(character for character in text if character.isprintable()).strip()[:longest]
    return "" if holds_person_number(line) else line


def holds_person_number(text: str) -> bool:
    """Whether something in the text looks like a CPR number: ten digits, however spaces and dashes divide them.

    Any ten do: the check digit is not reliable.
    """
    return bool(_PERSON_NUMBER.search(_BETWEEN_DIGITS.sub("", text)))


def read_note(fields: Mapping[str, str]) -> str:
    """The text of the note."""
    return read_text(fields.get("note", ""))


def read_text(text: str) -> str:
    """A text of several lines, with line feeds alone."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()


def _read_word(finding: Finding, text: str) -> Value | None:
    try:
        return read(finding, text)
    except FindingsError:
        raise UnreadableError from None


def _read_number(finding: Finding, text: str) -> int | float:
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise UnreadableError
    whole, decimals = match.groups()
    number = int(whole) if not int(decimals or 0) else float(f"{whole}.{decimals}")
    if not in_range(finding, number) or (finding.kind is Kind.INTEGER and not isinstance(number, int)):
        raise UnreadableError
    return number


def _read_date(text: str, *, today: date) -> date:
    day = _as_date(text)
    if not today <= day <= today + LATEST_REVIEW:
        raise UnreadableError
    return day


def _as_date(text: str) -> date:
    try:
        if match := _ISO_DATE.fullmatch(text):
            return date(*(int(part) for part in match.groups()))
        if match := _DATE.fullmatch(text):
            day, month, year = (int(part) for part in match.groups())
            return date(year, month, day)
    except ValueError:
        raise UnreadableError from None
    raise UnreadableError
