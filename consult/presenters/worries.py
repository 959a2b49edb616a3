"""How the page opens: a line to say, the worries that can be ticked, and one line each for goal and hope.

A chip is alike for everybody but for its digit and its tick, so each is rendered once for each language and process.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from django.utils.safestring import SafeString
from django.utils.translation import override

from consult import forms
from consult.documentation import DOCUMENTATION, LONGEST_LINE, SAID
from consult.models import Consultation
from consult.presenters import prepared
from consult.presenters.assessed import Assessed
from consult.rules.text import Language, Text
from consult.rules.vocabulary.kinds import PRESENT, Value
from consult.worries import BY_KEY, sorted_for

FIRST: Final = 8
"""So many worries stand in front, each with a digit key."""

SAY: Final = Text(
    "Hvad tror du, det er? Hvad er du mest bange for? Hvad håber du, vi gør i dag?",
    "What do you think it is? What are you most afraid of? What do you hope that we will do today?",
)
"""To be said aloud. Source: glossary, section 3."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line to write in, with what stands in it."""

    key: str
    label: str
    value: str
    problem: str
    longest: int = LONGEST_LINE


@dataclass(frozen=True, slots=True)
class Chip:
    """A worry that can be ticked: `digit` is its key on the keyboard, where it has one."""

    key: str
    name: str
    says: str
    ticked: bool
    digit: int | None


@dataclass(frozen=True, slots=True)
class Said:
    """The opening of the page: `first` stands in sight, `rest` can be folded out. Both are chips as rendered."""

    say: str
    lines: tuple[Line, ...]
    first: tuple[SafeString, ...]
    rest: tuple[SafeString, ...]


def said(consultation: Consultation, now: Assessed, language: Language) -> Said:
    """What the patient says, as it is ticked and written so far."""
    first, rest = chips(consultation, now, language)
    return Said(
        say=SAY.to(language),
        lines=_lines(consultation.documentation, consultation.unreadable, language),
        first=tuple(_rendered(chip, language) for chip in first),
        rest=tuple(_rendered(chip, language) for chip in rest),
    )


def chips(consultation: Consultation, now: Assessed, language: Language) -> tuple[tuple[Chip, ...], tuple[Chip, ...]]:
    """The worries in sight, and the others.

    In sight are the first that this patient is likely to have, and then every other one that is ticked.
    """
    order = [worry.key for worry in sorted_for(now.answers, now.result)]
    ticked = {key for key in order if consultation.documentation.get(key) == PRESENT}
    first = [_chip(key, key in ticked, digit, language) for digit, key in enumerate(order[:FIRST], 1)]
    more = [_chip(key, True, None, language) for key in order[FIRST:] if key in ticked]
    rest = [_chip(key, False, None, language) for key in order[FIRST:] if key not in ticked]
    return (*first, *more), tuple(rest)


@cache
def _chip(key: str, ticked: bool, digit: int | None, language: Language) -> Chip:
    worry = BY_KEY[key]
    name = worry.name.to(language)
    return Chip(key, name[:1].upper() + name[1:], worry.says.to(language), ticked, digit)


@cache
def _rendered(chip: Chip, language: Language) -> SafeString:
    return prepared.rendered("consult/_partials/worry.html", {"chip": chip}, language)


def _lines(written: Mapping[str, Value], unreadable: Mapping[str, str], language: Language) -> tuple[Line, ...]:
    return tuple(
        Line(
            key=entry.key,
            label=entry.label.to(language),
            value=unreadable.get(entry.key, str(written.get(entry.key, ""))),
            problem=_problem(entry.key, language) if entry.key in unreadable else "",
        )
        for entry in DOCUMENTATION.values()
        if entry.group == SAID
    )


def _problem(key: str, language: Language) -> str:
    with override(language):
        return forms.problem(key)
