"""The questions as plain values: what a row of the page shows, without a form widget for each.

What never changes (words, answers, ids) is prepared once for each language; a request adds what is answered.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.html import conditional_escape

from consult import forms
from consult.buttons import EXAMINATION_GROUP, IN_THE_RECORD
from consult.durations import UNITS, in_unit, unit_of
from consult.rules.text import Language, Text
from consult.rules.vocabulary import FINDINGS, GROUPS
from consult.rules.vocabulary.kinds import ABSENT, PRESENT, Finding, Kind, Value
from consult.rules.words import number_words
from consult.signs import is_passed_over
from consult.visibility import NEVER_ASKED, is_shown

NOT_KNOWN: Mapping[str, Text] = {
    "unknown": Text("Ikke spurgt", "Not asked"),
    "not_done": Text("Ikke undersøgt", "Not examined"),
    "not_taken": Text("Ikke taget", "Not taken"),
    "not_stated": Text("Ikke angivet", "Not stated"),
}
_NOT_KNOWN_BY_KEY = {"start_back": Text("Ikke lavet", "Not done")}

WIDE = 26
"""A row whose answers have more letters than this puts them under its question."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be chosen."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, eq=False)
class QuestionWords:
    """What never changes about a question in one language. Words are escaped already.

    Each is made once, and told from the others by identity, so that a prepared row is found quickly.
    """

    key: str
    group: str
    label: str
    hint: str
    options: tuple[Option, ...]
    not_known: str
    unit: str
    input_mode: str
    wide: bool


class Choice(NamedTuple):
    """Something that can be chosen, and whether it is."""

    value: str
    label: str | Promise
    chosen: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A row of the page. `value` is the answer chosen, or what stands in the field of a number.

    `units` are the units that the number may have, where it may have several. `passed_over` is a sign that a button
    answered and nobody examined.
    """

    words: QuestionWords
    value: str
    shown: bool
    problem: str = ""
    units: tuple[Choice, ...] = ()
    passed_over: bool = False


@dataclass(frozen=True, slots=True)
class GroupWords:
    """What never changes about a group in one language."""

    key: str
    label: str
    none_of_these: str
    known_from_record: str
    examined_normal: bool
    questions: tuple[QuestionWords, ...]


@cache
def group_words(language: Language) -> tuple[GroupWords, ...]:
    """Every group with its questions, in page order."""
    return tuple(
        GroupWords(
            key=group.key,
            label=_escaped(group.label, language),
            none_of_these=_escaped(group.none_of_these, language) if group.none_of_these else "",
            known_from_record=_in_the_record(group.key, language),
            examined_normal=group.key == EXAMINATION_GROUP,
            questions=tuple(question_words(language)[key] for key in _asked(group.key)),
        )
        for group in GROUPS
    )


@cache
def question_words(language: Language) -> Mapping[str, QuestionWords]:
    """Every question by its key."""
    return {key: _words(finding, language) for key, finding in FINDINGS.items()}


def question(
    key: str,
    findings: Mapping[str, Value],
    documentation: Mapping[str, Value],
    unreadable: Mapping[str, str],
    language: Language,
) -> Question:
    """One row of the page. What could not be read stands in its field as it was typed."""
    words = question_words(language)[key]
    if key == forms.DURATION:
        return _duration(words, findings.get(key), unit_of(documentation), unreadable.get(key), language)
    if key in unreadable:
        return Question(words, unreadable[key], shown=True, problem=forms.problem(key))
    value = field_value(findings.get(key), language)
    return Question(words, value, is_shown(key, findings), passed_over=is_passed_over(key, findings, documentation))


def _duration(words: QuestionWords, weeks: Value | None, unit: str, typed: str | None, language: Language) -> Question:
    """The duration in the unit in which it was typed."""
    number = "" if weeks is None else field_value(in_unit(float(weeks), unit), language)
    problem = forms.problem(words.key) if typed is not None else ""
    return Question(words, number if typed is None else typed, True, problem, _units(unit, language))


@cache
def _units(chosen: str, language: Language) -> tuple[Choice, ...]:
    return tuple(Choice(key, unit.many.to(language), key == chosen) for key, unit in UNITS.items())


def field_value(value: Value | None, language: Language) -> str:
    """An answer as it stands in its field."""
    return "" if value is None else number_words(value, language)


def _in_the_record(group: str, language: Language) -> str:
    """What the record may answer of a group, in words; empty where that is nothing."""
    return _capitalised("; ".join(FINDINGS[key].short.to(language) for key in _asked(group) if key in IN_THE_RECORD))


def _asked(group: str) -> tuple[str, ...]:
    return tuple(key for key, finding in FINDINGS.items() if finding.group == group and key not in NEVER_ASKED)


def _words(finding: Finding, language: Language) -> QuestionWords:
    options = _options(finding, language)
    letters = sum(len(option.label) for option in options)
    return QuestionWords(
        key=finding.key,
        group=finding.group,
        label=_escaped(finding.label, language),
        hint=_escaped(finding.hint, language) if finding.hint else "",
        options=options,
        not_known=_escaped(_NOT_KNOWN_BY_KEY.get(finding.key, NOT_KNOWN[finding.unknown]), language),
        unit=_escaped(finding.unit, language) if finding.unit else "",
        input_mode="decimal" if finding.kind is Kind.NUMBER else "numeric",
        wide=letters > WIDE,
    )


def _options(finding: Finding, language: Language) -> tuple[Option, ...]:
    values = (PRESENT, ABSENT) if finding.kind is Kind.TERNARY else finding.values
    labels = (_capitalised(finding.value_labels[value].to(language)) for value in values)
    return tuple(Option(value, conditional_escape(label)) for value, label in zip(values, labels, strict=True))


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def _escaped(text: Text, language: Language) -> str:
    """Escaped once here, so that a template need not do it at every request."""
    return conditional_escape(text.to(language))
