"""Everything that can be kept beside the findings, by its key, and how what was typed is read."""

from collections.abc import Mapping
from typing import Final

from consult import overrides
from consult.documentation import DOCUMENTATION, LONGEST_LINE, SCALE_MOST, Entry, EntryKind
from consult.durations import DEFAULT_UNIT, UNIT_KEY, UNITS
from consult.rules.text import Text
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT, Value
from consult.signs import PASSED_OVER
from consult.worries import WORRIES

_PANEL: Final = "panel"
"""The place of the clinician's own decision: beside the suggestion."""

_UNIT: Final = Text("Varighedens enhed", "Unit of the duration")
_DECISION: Final = Text("Jeg beslutter andet", "I decide otherwise")
_REASON: Final = Text("Begrundelse", "Reason")
_WORDS: Final = Text("Begrundelse med egne ord", "Reason in your own words")


def _worry_entries() -> Mapping[str, Entry]:
    return {
        worry.key: Entry(worry.key, "said", EntryKind.TICK, worry.name, worry.name, {PRESENT: worry.name}, of="worries")
        for worry in WORRIES
    }


def _passed_over() -> Mapping[str, Entry]:
    words = {sign: FINDINGS[sign].label for sign in PASSED_OVER}
    return {
        key: Entry(key, "signs", EntryKind.TICK, words[sign], words[sign], {PRESENT: words[sign]}, of="signs")
        for sign, key in PASSED_OVER.items()
    }


ENTRIES: Final[Mapping[str, Entry]] = {
    **DOCUMENTATION,
    **_worry_entries(),
    **_passed_over(),
    UNIT_KEY: Entry(
        UNIT_KEY, "episode", EntryKind.CHOICE, _UNIT, _UNIT, {key: unit.many for key, unit in UNITS.items()}
    ),
    overrides.DECISION_KEY: Entry(
        overrides.DECISION_KEY, _PANEL, EntryKind.CHOICE, _DECISION, _DECISION, overrides.DECISIONS
    ),
    overrides.REASON_KEY: Entry(overrides.REASON_KEY, _PANEL, EntryKind.CHOICE, _REASON, _REASON, overrides.REASONS),
    overrides.TEXT_KEY: Entry(overrides.TEXT_KEY, _PANEL, EntryKind.LINE, _WORDS, _WORDS),
}
"""Every entry: what is written down, the worries, signs that a button passed over, the unit, and what is decided."""


class EntryError(ValueError):
    """What was typed is no answer to the entry."""


def read_entry(entry: Entry, text: str) -> Value | None:
    """One entry; None where nothing is answered, and for the unit that every duration has. Raises EntryError."""
    if not text or (entry.key == UNIT_KEY and text == DEFAULT_UNIT):
        return None
    if entry.kind is EntryKind.SCALE:
        return _scale(text)
    if entry.kind is EntryKind.LINE:
        return _line(text)
    if text not in entry.values:
        raise EntryError
    return text


def _scale(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 3 and int(text) <= SCALE_MOST):
        raise EntryError
    return int(text)


def _line(text: str) -> str:
    """White space of any kind becomes one space; what cannot be printed is left out."""
    line = "".join(character for character in " ".join(text.split()) if character.isprintable())
    if len(line) > LONGEST_LINE:
        raise EntryError
    return line
