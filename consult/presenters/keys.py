"""The single keys of the page: one table, from which the templates, the list on `?` and the tests are made.

The letters are Danish mnemonics and the same in both languages, because a hand remembers them. A key answers a whole
group only where a button does so; what concludes or leaves the page is focused by its key and pressed by Enter.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from consult.buttons import EXAMINATION_GROUP, WITH_NONE_OF_THESE
from consult.rules.text import Language, Text
from consult.rules.vocabulary import GROUPS


class Does(StrEnum):
    """What a key does with the part of the page that carries it."""

    PRESS = "press"  # presses the button
    FOCUS = "focus"  # moves the focus to the button or link
    MOVE = "move"  # moves the focus to the first question in that part


@dataclass(frozen=True, slots=True)
class Key:
    """One key. `part` names what carries it on the page; `words` say what it does."""

    key: str
    part: str
    does: Does
    words: Text


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list on `?`. `key` is empty where the line tells of several keys."""

    key: str
    shown: str
    words: str


EXAMINED: Final = Text("Undersøgt, intet abnormt", "Examined, nothing abnormal")
NONE_OF_THESE: Final = Text("ingen af disse (alle spurgt)", "none of these (all asked)")

_GROUP_KEYS: Final[Mapping[str, str]] = {
    "patient": "d",
    "episode": "e",
    "cauda_equina": "c",
    "nerve_root": "u",
    "cancer": "k",
    "infection": "i",
    "fracture": "f",
    "other_causes": "a",
    "inflammatory": "g",
    "treatment": "t",
    "medicines": "m",
    "worries": "h",
    "judgement": "s",
}
"""Every group. Danish: data, episode, cauda, undersøgt, kræft, and so on; h is hverdag, s is samlet mistanke."""

_DURATION: Final = "duration_weeks"


def _group_key(group: str, letter: str) -> Key:
    label = next(each.label for each in GROUPS if each.key == group)
    if group in WITH_NONE_OF_THESE:
        words = Text(f"{label.da}: {NONE_OF_THESE.da}", f"{label.en}: {NONE_OF_THESE.en}")
        return Key(letter, f"group:{group}", Does.PRESS, words)
    if group == EXAMINATION_GROUP:
        return Key(letter, f"group:{group}", Does.PRESS, EXAMINED)
    return Key(letter, f"group:{group}", Does.MOVE, Text(f"Til {_inside(label.da)}", f"To {_inside(label.en)}"))


def _inside(label: str) -> str:
    return label[:1].lower() + label[1:]


KEYS: Final[tuple[Key, ...]] = (
    Key(
        "b",
        "said",
        Does.MOVE,
        Text("Til bekymringerne; derefter 1-9 for hver", "To the worries; then 1-9 for each"),
    ),
    Key("v", f"question:{_DURATION}", Does.MOVE, Text("Til varigheden", "To the duration")),
    *(_group_key(group, letter) for group, letter in _GROUP_KEYS.items()),
    Key("n", "bar:copy", Does.FOCUS, Text("Til Kopiér notat (Enter kopierer)", "To Copy note (Enter copies)")),
    Key("p", "bar:print", Does.FOCUS, Text("Til Udskriv (Enter åbner)", "To Print (Enter opens)")),
    Key("y", "bar:new", Does.FOCUS, Text("Til Ny patient (Enter begynder)", "To New patient (Enter starts)")),
    Key("l", "bar:read", Does.FOCUS, Text("Til Læs og ret notatet (Enter åbner)", "To Read the note (Enter opens)")),
    Key("z", "bar:undo", Does.PRESS, Text("Fortryd det seneste", "Undo the last step")),
    Key("?", "keys", Does.PRESS, Text("Vis eller skjul denne liste", "Show or hide this list")),
)
"""Every single key."""

_OTHERS: Final[tuple[tuple[str, Text], ...]] = (
    ("1-9", Text("Svar nr. 1-9 på det spørgsmål, der har fokus", "Answer no. 1-9 of the question that has the focus")),
    ("0", Text("Tag svaret på det spørgsmål tilbage", "Take the answer to that question back")),
    (
        "Shift",
        Text(
            "Shift og gruppens bogstav: til gruppens første spørgsmål uden at svare",
            "Shift and a group's letter: to its first question without answering",
        ),
    ),
    ("Esc", Text("Luk denne liste", "Close this list")),
)

BY_PART: Final[Mapping[str, Key]] = {key.part: key for key in KEYS}
"""Every key by the part of the page that carries it."""


def key_list(language: Language) -> tuple[Line, ...]:
    """The list on `?`: every key of the table, and then what holds for several keys."""
    single = (Line(each.key, shown(each), each.words.to(language)) for each in KEYS)
    return (*single, *(Line("", keys, words.to(language)) for keys, words in _OTHERS))


def shown(key: Key) -> str:
    """A key as it stands beside what it does."""
    return key.key.upper()
