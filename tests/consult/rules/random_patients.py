"""Many patients by chance: at the thresholds, with answers missing, and with anything."""

import random
from collections.abc import Callable, Iterator

from consult.rules.thresholds import THRESHOLDS
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Finding, Kind
from tests.consult.rules.patients import Findings

UNITS = {
    "age_years": "years",
    "duration_weeks": "weeks",
    "sick_leave_weeks": "weeks",
    "neuro_motor_onset_days": "days",
    "pregnancy_week": "gestational weeks",
}
ORDINARY_NUMBERS: dict[str, Callable[[random.Random], float]] = {
    "age_years": lambda rng: rng.randint(-2, 125),
    "duration_weeks": lambda rng: rng.randint(-1, 400) / 10,
    "sick_leave_weeks": lambda rng: rng.randint(0, 8) / 2,
    "neuro_motor_onset_days": lambda rng: rng.randint(-1, 40),
    "pregnancy_week": lambda rng: rng.randint(-1, 45),
}


def at_a_threshold(key: str, rng: random.Random) -> float:
    """Just below, at or just above one of the thresholds in this unit, or an end of the range."""
    finding = FINDINGS[key]
    limits = [threshold.value for threshold in THRESHOLDS if threshold.unit.en == UNITS[key]]
    limits += [int(end) for end in (finding.minimum, finding.maximum) if end is not None]
    step = 1 if finding.kind is Kind.INTEGER else 0.1
    return rng.choice(limits) + rng.choice((-step, 0, step))


def answer(finding: Finding, rng: random.Random, *, worrying: float, numbers: str) -> object:
    if finding.is_number:
        return at_a_threshold(finding.key, rng) if numbers == "thresholds" else ORDINARY_NUMBERS[finding.key](rng)
    if not finding.ordered:
        return rng.choice((*finding.values, *finding.values, finding.unknown))
    return rng.choice(finding.values[1:]) if rng.random() < worrying else finding.values[0]


def random_patients(count: int) -> Iterator[Findings]:
    """A third at thresholds, a third with a quarter not asked, a third with anything; the same in every run."""
    rng = random.Random(20_000)
    for number in range(count):
        kind = ("thresholds", "a quarter unknown", "anything")[number % 3]
        worrying = rng.choice((0.0, 0.03, 0.1, 0.3))
        not_asked = {"thresholds": 0.02, "a quarter unknown": 0.25, "anything": rng.choice((0.0, 0.05))}[kind]
        yield {
            finding.key: answer(finding, rng, worrying=worrying, numbers=kind)
            for finding in FINDINGS.values()
            if rng.random() >= not_asked
        }
