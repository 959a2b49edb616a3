"""The table of the invariants at the end of a test run: what is proved, what is tested, and how long it took.

A plugin for pytest, named in `tests/conftest.py`, so that it also sees the reports of the parallel workers.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import shorten

import pytest

from consult.rules.invariants import INVARIANTS

PROPERTY = "invariant"
WIDTH = 96
HEAD = "  no.  how     seconds  invariant"


@dataclass
class Line:
    """One invariant in the run."""

    seconds: float = 0.0
    broken: bool = False


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "invariant(number): a line of the table of the invariants; words for what else it lists"
    )


def pytest_itemcollected(item: pytest.Item) -> None:
    for marker in item.iter_markers(PROPERTY):
        item.user_properties.append((PROPERTY, marker.args[0]))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [each for many in terminalreporter.stats.values() for each in many if isinstance(each, pytest.TestReport)]
    found = gathered(reports)
    if found:
        terminalreporter.section("invariants of the rules")
        for line in lines(found):
            terminalreporter.write_line(line)


def gathered(reports: Iterable[pytest.TestReport]) -> dict[str, Line]:
    """What the reports say, by the number of the invariant or the words of another part."""
    found: dict[str, Line] = {}
    for report in reports:
        for name, shown in report.user_properties:
            if name == PROPERTY:
                line = found.setdefault(str(shown), Line())
                line.seconds += report.duration
                line.broken |= report.failed
    return found


def lines(found: dict[str, Line]) -> Iterator[str]:
    """The table: one line to each invariant, then what else belongs to the proof, and the sum."""
    yield HEAD
    words: dict[str, tuple[str, str]] = {str(each.number): (each.how, each.words.en) for each in INVARIANTS}
    for shown, line in sorted(found.items(), key=lambda item: (item[0] not in words, len(item[0]), item[0])):
        how, sentence = words.get(shown, ("tested", shown))
        number = shown if shown in words else ""
        how = "BROKEN" if line.broken else how
        yield f"  {number:>3}  {how:<7} {line.seconds:>7.2f}  {shorten(sentence, WIDTH, placeholder=' ...')}"
    yield f"       in all  {sum(line.seconds for line in found.values()):>7.2f}"
