"""Evaluator and translation say the same of 20,000 patients, so that what is proved of one holds of the other."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TypeVar

import pytest

from consult.rules.outcomes import Completeness, Condition, GladRyg, Imaging, Triage, Urgency
from consult.rules.result import Assessment
from tests.consult.rules.patients import suggestion
from tests.consult.rules.proof import follows
from tests.consult.rules.proof.concrete import Concrete, bits
from tests.consult.rules.proof.decision import Assessed, Rules
from tests.consult.rules.proof.patient import Patient, Truth
from tests.consult.rules.random_patients import random_patients

pytestmark = [pytest.mark.proof, pytest.mark.invariant("evaluator and translation on 20,000 patients")]

PATIENTS = 20_000
Outcome = TypeVar("Outcome")


@cache
def compared() -> tuple[list[Assessment], Concrete, Assessed]:
    """What the evaluator says of each patient, and the formulas with the same patients."""
    findings = list(random_patients(PATIENTS))
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
    assert_many_of_each(agree(formulas, lambda result, code: result.icpc2 == code), formulas, at_least=5)


def test_a_difference_would_be_seen() -> None:
    """A formula of another row is not taken for the row's own."""
    results, concrete, assessed = compared()
    for row, other in zip(assessed.rows, list(assessed.rows)[1:], strict=False):
        by_evaluator = bits([any(line.rule == row for line in result.fired) for result in results])
        assert concrete.work_out(assessed.rows[other].certain) != by_evaluator
