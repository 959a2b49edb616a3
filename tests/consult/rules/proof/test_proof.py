"""The invariants that hold for every possible input, proved by a solver over the rules' own conditions."""

from functools import cache

import pytest
import z3

from tests.consult.rules.proof.anyone import Anyone, Claim
from tests.consult.rules.proof.claims import CLAIMS
from tests.consult.rules.proof.claims_change import MAY_LOWER, complete_but_for
from tests.consult.rules.proof.decision import Rules
from tests.consult.rules.proof.patient import NO
from tests.consult.rules.proof.solver import NobodyMeetsThePremiseError, broken, counterexample

pytestmark = pytest.mark.proof


@cache
def anyone() -> Anyone:
    return Anyone(Rules())


@pytest.mark.parametrize("number", [pytest.param(number, marks=pytest.mark.invariant(number)) for number in CLAIMS])
def test_holds_for_every_possible_input(number: int) -> None:
    assert broken(anyone(), CLAIMS[number](anyone())) is None


@pytest.mark.parametrize("key", MAY_LOWER)
def test_each_answer_that_may_lower_a_complete_result_can(key: str) -> None:
    others = [each for each in MAY_LOWER if each != key]
    assert counterexample(anyone(), complete_but_for(anyone(), others)) is not None


def test_a_claim_that_speaks_of_nobody_is_refused() -> None:
    with pytest.raises(NobodyMeetsThePremiseError):
        counterexample(anyone(), Claim("nobody", z3.And(anyone().patient.is_child, anyone().patient.is_adult), NO))
