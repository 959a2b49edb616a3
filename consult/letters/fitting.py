"""A letter is made short enough: first what somebody typed, then lines and lists, the least needed first."""

from collections.abc import Callable, Iterable

from consult.letters.case import Case, Line
from consult.letters.kinds import LONGEST
from consult.notes.facts import NoteFacts
from consult.rules.text import Text

_AND_MORE = Text("m.fl.", "and more")
_TYPED = (160, 110, 80, 60)
"""How many characters of each typed line are used, longest first."""

Writer = Callable[[Case], Iterable[Line]]


def write(writer: Writer, facts: NoteFacts) -> str:
    """The letter that this writer makes, under 2,000 characters."""
    lines: list[Line] = []
    case = Case(facts)
    for longest in _TYPED:
        case = Case(facts, longest)
        lines = [line for line in writer(case) if any(line.words)]
        if _length(lines, case) <= LONGEST:
            break
    _leave_out(lines, case)
    _shorten(lines, case)
    return "\n".join(_words(line, case) for line in lines)


def _leave_out(lines: list[Line], case: Case) -> None:
    for line in sorted((line for line in lines if line.drops), key=lambda line: -line.drops):
        if _length(lines, case) <= LONGEST:
            break
        lines.remove(line)


def _shorten(lines: list[Line], case: Case) -> None:
    for line in sorted((line for line in lines if line.gives), key=lambda line: -line.gives):
        while _length(lines, case) > LONGEST and len(line.words) > 1:
            line.words.pop()
            line.cut = True


def _length(lines: list[Line], case: Case) -> int:
    return sum(len(_words(line, case)) + 1 for line in lines) - 1


def _words(line: Line, case: Case) -> str:
    words = line.separator.join(word for word in line.words if word)
    more = f" {case.to(_AND_MORE)}" if line.cut else ""
    return f"{case.to(line.label)}: {words}{more}" if line.label else words
