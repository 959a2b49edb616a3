"""Timing two things in turn, and the rows of the printed table."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Action = Callable[[], object]


@dataclass(frozen=True)
class Row:
    """One line of the table. `goal` and `seen` are what the line is about: a ratio, a rate or a number."""

    what: str
    goal: str
    seen: str
    met: bool


@dataclass(frozen=True)
class Times:
    """The seconds of one action, run after run."""

    seconds: tuple[float, ...]

    @property
    def p50(self) -> float:
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        return statistics.quantiles(self.seconds, n=20)[-1]


def side_by_side(*actions: Action, runs: int, warm_up: int = 5) -> tuple[Times, ...]:
    """Each action `runs` times, one after the other in turn, so that all meet the same weather."""
    for _ in range(warm_up):
        for action in actions:
            action()
    seconds: list[list[float]] = [[] for _ in actions]
    for _ in range(runs):
        for place, action in enumerate(actions):
            start = time.perf_counter()
            action()
            seconds[place].append(time.perf_counter() - start)
    return tuple(Times(tuple(each)) for each in seconds)


def ratio_row(what: str, value: float, goal: float, detail: str = "") -> Row:
    """A line about a ratio that should be at most `goal`."""
    return Row(what, f"<= {goal:g}", f"{value:.2f}{f'  ({detail})' if detail else ''}", value <= goal)


def milliseconds(seconds: float) -> str:
    """Seconds as milliseconds for a person."""
    return f"{seconds * 1000:.2f} ms"


def table(rows: list[Row]) -> str:
    """The lines as a table, those that miss their goal marked."""
    width = max(len(row.what) for row in rows)
    goal = max(len(row.goal) for row in rows)
    lines = [f"{'what':<{width}}  {'goal':<{goal}}  seen"]
    lines += [
        f"{row.what:<{width}}  {row.goal:<{goal}}  {row.seen}{'' if row.met else '   <-- missed'}" for row in rows
    ]
    return "\n".join(lines)
