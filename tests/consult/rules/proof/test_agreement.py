"""Evaluator and translation say the same of 20,000 patients, so that what is proved of one holds of the other."""

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TypeVar

import pytest

from consult.rules.outcomes import Completeness, Condition, GladRyg, Imaging, Triage, Urgency
from consult.rules.result import Assessment
from consult.rules.thresholds import THRESHOLDS
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Finding, Kind
from tests.consult.rules.patients import Findings, suggestion
from tests.consult.rules.proof import follows
from tests.consult.rules.proof.concrete import Concrete, bits
from tests.consult.rules.proof.decision import Assessed, Rules
from tests.consult.rules.proof.patient import Patient, Truth

pytestmark = [pytest.mark.proof, pytest.mark.invariant("evaluator and translation on 20,000 patients")]

PATIENTS = 20_000
Outcome = TypeVar("Outcome")
UNITS = {
    "age_years": "years",
    "duration_weeks": "weeks",
    "sick_leave_weeks": "weeks",
    "neuro_motor_onset_days": "days",
    "pregnancy_week": "gestational week",
}
ORDINARY_NUMBERS = {
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


def patients() -> Iterator[Findings]:
    """A third at the thresholds, a third with a quarter of the answers missing, a third with anything."""
    rng = random.Random(20_000)
    for number in range(PATIENTS):
        kind = ("thresholds", "a quarter unknown", "anything")[number % 3]
        worrying = rng.choice((0.0, 0.03, 0.1, 0.3))
        not_asked = {"thresholds": 0.02, "a quarter unknown": 0.25, "anything": rng.choice((0.0, 0.05))}[kind]
        yield {
            finding.key: answer(finding, rng, worrying=worrying, numbers=kind)
            for finding in FINDINGS.values()
            if rng.random() >= not_asked
        }


@cache
def compared() -> tuple[list[Assessment], Concrete, Assessed]:
    """What the evaluator says of each patient, and the formulas with the same patients."""
    findings = list(patients())
    patient = Patient("")
    return [suggestion(each) for each in findings], Concrete(patient, findings), Assessed(patient, Rules())


def agree(formulas: Mapping[Outcome, Truth], says: Callable[[Assessment, Outcome], bool]) -> dict[Outcome, int]:
    """For each outcome, how many patients have it; the formulas must pick out exactly those."""
    results, concrete, _ = compared()
    counts = {}
    for outcome, formula in formulas.items():
        by_evaluator = bits([says(result, outcome) for result in results])
        assert concrete.work_out(formula) == by_evaluator, f"{outcome}: for some patients they differ"
        counts[outcome] = by_evaluator.bit_count()
    return counts


def assert_many_of_each(counts: Mapping[Outcome, int], outcomes: Iterable[Outcome], at_least: int = 20) -> None:
    assert not {outcome: counts[outcome] for outcome in outcomes if counts[outcome] < at_least}


def test_the_rows_that_fired() -> None:
    _, _, assessed = compared()
    counts = agree(assessed.decision.fired, lambda result, row: any(line.rule == row for line in result.fired))
    assert_many_of_each(counts, assessed.decision.fired)


def test_triage_urgency_and_imaging() -> None:
    _, _, assessed = compared()
    assert_many_of_each(agree(assessed.decision.triage, lambda result, each: result.triage is each), Triage)
    assert_many_of_each(agree(assessed.decision.urgency, lambda result, each: result.urgency is each), Urgency)
    assert_many_of_each(agree(assessed.decision.imaging, lambda result, each: result.imaging is each), Imaging)


def test_completeness() -> None:
    _, _, assessed = compared()
    assert_many_of_each(agree(assessed.completeness, lambda result, each: result.completeness is each), Completeness)


def test_glad_ryg() -> None:
    _, _, assessed = compared()
    assert_many_of_each(agree(assessed.glad_ryg, lambda result, each: result.glad_ryg is each), GladRyg)


def test_suspected_conditions() -> None:
    _, _, assessed = compared()
    assert_many_of_each(agree(assessed.suspected, lambda result, each: each in result.suspected), Condition)


def test_advice() -> None:
    _, _, assessed = compared()
    formulas = follows.advice(assessed)
    assert_many_of_each(agree(formulas, lambda result, key: key in result.advice), formulas, at_least=5)


def test_code() -> None:
    _, _, assessed = compared()
    formulas = follows.code(assessed)
    assert_many_of_each(agree(formulas, lambda result, code: result.icpc2 == code), formulas)


def test_a_difference_would_be_seen() -> None:
    """A formula of another row is not taken for the row's own."""
    results, concrete, assessed = compared()
    for row, other in zip(assessed.rows, list(assessed.rows)[1:], strict=False):
        by_evaluator = bits([any(line.rule == row for line in result.fired) for result in results])
        assert concrete.work_out(assessed.rows[other].certain) != by_evaluator
