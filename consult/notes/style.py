"""How fully a note is written."""

from dataclasses import dataclass
from enum import IntEnum


class Groups(IntEnum):
    """How the noes of a group of red flags are named."""

    EACH = 1  # every question by itself
    REST = 2  # the group in one word, also where some of it stands elsewhere in the note
    ONE = 3  # likewise, and all groups but cauda equina in one word
    WHOLE = 4  # the group in one word, where all of its questions have the same no


@dataclass(frozen=True, slots=True)
class Style:
    """What a note holds besides what it must.

    `known` marks what is present according to the record; `reasons` says which rules fired; `short` takes few words
    for the safety net, the signs that nobody examined and what follows from another line; `cut` says that the note
    was shortened.
    """

    known: bool = True
    reasons: bool = True
    groups: Groups = Groups.EACH
    short: bool = False
    cut: bool = False


STYLES: tuple[Style, ...] = (
    Style(),
    Style(known=False),
    Style(known=False, reasons=False),
    Style(known=False, reasons=False, groups=Groups.REST),
    Style(known=False, reasons=False, groups=Groups.REST, short=True),
    Style(known=False, reasons=False, groups=Groups.ONE, short=True),
)
"""From the fullest to the shortest: the first that fits is used."""

LISTS_CUT = Style(known=False, reasons=False, groups=Groups.ONE, short=True, cut=True)
"""For a note of which lists are cut, but none that the word "rest" leans on."""

ALL_CUT = Style(known=False, reasons=False, groups=Groups.WHOLE, short=True, cut=True)
"""For a note of which anything may be cut."""
