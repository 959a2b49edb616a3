"""A note is made short enough: what is said twice goes first, what somebody typed last.

Never shortened: the conclusion, what was decided, what is still to be examined, the safety net, the re-assessment
and the reference. The words of a list stand with the red flags first, so those give way last.
"""

from bisect import bisect_left

from consult.documentation import DOCUMENTATION, LONGEST_LINE
from consult.notes.lines import Line
from consult.notes.words import labels
from consult.rules.text import Language, Text

LONGEST = 1999
"""Most characters in a note."""

_SHORTEST_TYPED = 10
"""Characters of each typed line that stay even in the longest note."""

_HALF_A_LINE = 40
"""Characters of each typed line that stay while a line that was merely chosen can be left out."""

_WHOLE = (labels.ADVICE,)
"""Lines that are left out whole: half of one is of no use."""

_LISTS: tuple[tuple[Text, int], ...] = (
    (labels.ASKED_NO, 12),
    (labels.ADVICE, 0),
    (labels.THOUGHTS, 8),
    (labels.STEPS, 6),
    (labels.STEPS_SUGGESTED, 6),
    (labels.ASKED_NO, 6),
    (labels.NOT_ASKED, 8),
    (labels.SUSPECTED, 3),
    (labels.THOUGHTS, 4),
    (labels.YES, 4),
    (labels.ASKED_NO, 2),
    (labels.CODE, 0),
)
"""In a note that is too long these lines are shortened from the end, each to so many words, in this order."""

_ANYTHING: tuple[tuple[Text, int], ...] = (
    (labels.ADVICE, 0),
    (labels.THOUGHTS, 8),
    (labels.STEPS, 6),
    (labels.STEPS_SUGGESTED, 6),
    (labels.YES, 28),
    (labels.ASKED_NO, 10),
    (labels.RECORD_NO, 10),
    (labels.SUSPECTED, 3),
    (labels.NOT_ASKED, 8),
    (labels.THOUGHTS, 4),
    (labels.YES, 14),
    (labels.STEPS, 4),
    (labels.STEPS_SUGGESTED, 4),
    (labels.ASKED_NO, 4),
    (labels.RECORD_NO, 4),
    (labels.NOT_ASKED, 3),
    (labels.ASKED_NO, 1),
    (labels.RECORD_NO, 1),
    (labels.YES, 6),
    (labels.STEPS, 2),
    (labels.STEPS_SUGGESTED, 2),
    (labels.THOUGHTS, 1),
    (labels.CODE, 0),
)
"""Likewise, where that is not enough."""

_LEFT_OUT: tuple[Text, ...] = (
    labels.START_BACK,
    labels.OPIOID,
    labels.EARLIER_MRI,
    labels.SICK_LEAVE,
    DOCUMENTATION["anticoagulant"].note,
    DOCUMENTATION["onset_at_work"].note,
    labels.ANALGESICS,
    DOCUMENTATION["hip_rotation"].note,
    DOCUMENTATION["foot_pulses"].note,
    labels.TREATMENT,
    labels.HLA_B27,
)
"""Lines that are left out where what was typed is so much that even a part of it leaves no room, least needed first."""

_LAST: tuple[tuple[Text, int], ...] = (
    (labels.SUSPECTED, 2),
    (labels.YES, 4),
    (labels.SIGNS, 2),
    (labels.SIGNS_ABSENT, 1),
    (labels.SIGNS_ABSENT_BY_RECORD, 1),
    (labels.NOT_EXAMINED, 1),
    (labels.NOT_ASKED, 1),
)


def fits(lines: list[Line], language: Language) -> bool:
    """Whether the note is under 2,000 characters."""
    return sum(len(line.to(language)) + 1 for line in lines) - 1 <= LONGEST


def with_lists_cut(lines: list[Line], language: Language) -> list[Line]:
    """The lines, with as few words taken away as needed, and no red flag that was found."""
    return _cut(lines, _LISTS, language, red_flags_stay=True)


def with_anything_cut(lines: list[Line], language: Language) -> list[Line]:
    """The same; then of the red flags, and at last of what was typed."""
    lines = _cut(lines, _ANYTHING, language, red_flags_stay=False)
    _shorten_typed(lines, LONGEST_LINE, _HALF_A_LINE, language)
    for label in _LEFT_OUT:
        if not fits(lines, language):
            lines = [line for line in lines if line.label != label]
    lines = _cut(lines, _LAST, language, red_flags_stay=False)
    _shorten_typed(lines, _HALF_A_LINE, _SHORTEST_TYPED, language)
    return lines


def _cut(
    lines: list[Line], gives_way: tuple[tuple[Text, int], ...], language: Language, *, red_flags_stay: bool
) -> list[Line]:
    for label, least in gives_way:
        for line in (line for line in lines if line.label == label):
            _shorten(line, max(least, line.firm) if red_flags_stay else least, lines, language)
        lines = [line for line in lines if line.words or line.typed]
    return lines


def _shorten(line: Line, least: int, lines: list[Line], language: Language) -> None:
    while len(line.words) > least and not fits(lines, language):
        if line.label in _WHOLE:
            line.words.clear()
        else:
            line.words.pop()
        line.cut = True


def _shorten_typed(lines: list[Line], longest: int, shortest: int, language: Language) -> None:
    """All to the same length, the greatest that fits, so that short lines stay whole."""

    def fits_with(most: int) -> bool:
        for line in lines:
            line.most = most
        return fits(lines, language)

    if not fits(lines, language):
        lengths = range(longest, shortest, -1)
        fits_with(longest - bisect_left(lengths, True, key=fits_with))
