"""`assess`: results with reasons and open questions, in one process on one core."""

import time
from pathlib import Path

import yaml

from bench.measure import Row
from consult.rules.answers import parse
from consult.rules.assessment import assess

GOAL = 5_000
ROUNDS = 60
VIGNETTES = Path(__file__).parent.parent / "tests/consult/vignettes.yaml"


def rows() -> list[Row]:
    """From a findings object to a result, over the vignettes and over what a page holds while it is answered."""
    file = yaml.safe_load(VIGNETTES.read_text())
    answered = [{**file["defaults"], **vignette["findings"]} for vignette in file["vignettes"]]
    halfway = [dict(list(findings.items())[: len(findings) // 2]) for findings in answered]
    return [
        _row("assess: vignettes, all answered", answered),
        _row("assess: vignettes, half answered", halfway),
    ]


def _row(what: str, cases: list[dict[str, object]]) -> Row:
    best = max(_rate(cases) for _ in range(5))
    return Row(what, f">= {GOAL:,} a second", f"{best:,.0f} a second", best >= GOAL)


def _rate(cases: list[dict[str, object]]) -> float:
    start = time.perf_counter()
    for _ in range(ROUNDS // 5):
        for findings in cases:
            assess(parse(findings))
    return len(cases) * (ROUNDS // 5) / (time.perf_counter() - start)
