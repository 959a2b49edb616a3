"""What is written down beside the questions, as rows of the page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import override

from consult import forms
from consult.documentation import ANALGESICS, DOCUMENTATION, LONGEST_LINE, SAID, SCALE_MOST, Entry, EntryKind
from consult.presenters import prepared
from consult.presenters.questions import NOT_KNOWN, WIDE, Option, Question, QuestionWords
from consult.rules.text import Language, Text
from consult.rules.vocabulary.kinds import PRESENT, Value

_ANALGESICS = Text("Smertestillende nu", "Painkillers now")
_TICKS = {ANALGESICS: _ANALGESICS}
"""Lists of ticks that stand as one row."""

Written = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Tick:
    """One item of a list that can be ticked."""

    key: str
    label: str
    ticked: bool


@cache
def row_keys(group: str) -> tuple[str, ...]:
    """The rows that stand beside a group of questions: an entry each, and one for each list of ticks."""
    return tuple(dict.fromkeys(entry.of or entry.key for entry in DOCUMENTATION.values() if entry.group == group))


def row_of(key: str) -> str | None:
    """The row in which an entry stands; None for what stands elsewhere on the page."""
    entry = DOCUMENTATION.get(key)
    return None if entry is None or entry.group == SAID else entry.of or entry.key


def rows(group: str, written: Written, unreadable: Mapping[str, str], language: Language) -> tuple[SafeString, ...]:
    """The rows beside a group of questions."""
    return tuple(row(key, written, unreadable, language) for key in row_keys(group))


def any_written(group: str, written: Written, unreadable: Mapping[str, str]) -> bool:
    """Whether something beside a group of questions has been written down."""
    return any(entry.group == group and (entry.key in written or entry.key in unreadable) for entry in _rows_entries())


def row(
    key: str, written: Written, unreadable: Mapping[str, str], language: Language, *, oob: bool = False
) -> SafeString:
    """One row with what is written. What could not be read stands in its field as it was typed."""
    if key in _TICKS:
        return _ticks(key, tuple(each.key for each in _items(key) if written.get(each.key) == PRESENT), language, oob)
    entry = DOCUMENTATION[key]
    if entry.kind is EntryKind.LINE:
        return _line(entry, written, unreadable, language, oob)
    value = unreadable.get(key, str(written.get(key, "")))
    problem = forms.problem(key) if key in unreadable else ""
    return prepared.row(Question(_words(entry, language), value, shown=True, problem=problem), language, oob=oob)


def _line(entry: Entry, written: Written, unreadable: Mapping[str, str], language: Language, oob: bool) -> SafeString:
    if entry.key not in written and entry.key not in unreadable:
        return _empty_line(entry.key, language, oob)
    problem = forms.problem(entry.key) if entry.key in unreadable else ""
    return _rendered_line(entry, unreadable.get(entry.key, str(written.get(entry.key, ""))), problem, language, oob)


@cache
def _empty_line(key: str, language: Language, oob: bool) -> SafeString:
    return _rendered_line(DOCUMENTATION[key], "", "", language, oob)


def _rendered_line(entry: Entry, value: str, problem: str, language: Language, oob: bool) -> SafeString:
    context = {
        "key": entry.key,
        "label": entry.label.to(language),
        "value": value,
        "problem": problem,
        "longest": LONGEST_LINE,
        "oob": oob,
    }
    return prepared.rendered("consult/_partials/entry_line.html", context, language)


@cache
def _ticks(key: str, ticked: tuple[str, ...], language: Language, oob: bool) -> SafeString:
    items = tuple(Tick(each.key, each.label.to(language), each.key in ticked) for each in _items(key))
    context = {"key": key, "label": _TICKS[key].to(language), "items": items, "oob": oob}
    return prepared.rendered("consult/_partials/entry_ticks.html", context, language)


@cache
def _items(key: str) -> tuple[Entry, ...]:
    return tuple(entry for entry in DOCUMENTATION.values() if entry.of == key)


def _rows_entries() -> Iterator[Entry]:
    return (entry for entry in DOCUMENTATION.values() if entry.group != SAID)


@cache
def _words(entry: Entry, language: Language) -> QuestionWords:
    """A choice or a scale in the shape of a question, so that both look alike."""
    options = tuple(
        Option(value, conditional_escape(label.to(language)[:1].upper() + label.to(language)[1:]))
        for value, label in entry.values.items()
    )
    return QuestionWords(
        key=entry.key,
        group=entry.group,
        label=conditional_escape(entry.label.to(language)),
        hint="",
        options=options,
        not_known=NOT_KNOWN["unknown"].to(language),
        unit=_out_of(language) if entry.kind is EntryKind.SCALE else "",
        input_mode="numeric",
        wide=sum(len(option.label) for option in options) > WIDE,
    )


def _out_of(language: Language) -> str:
    with override(language):
        return _("out of %(most)d") % {"most": SCALE_MOST}
