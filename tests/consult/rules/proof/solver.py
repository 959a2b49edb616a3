"""Asking the solver: is the claim true of everyone, and is there anyone of whom it speaks?"""

from collections.abc import Iterable

import z3

from tests.consult.rules.patients import Findings
from tests.consult.rules.proof.anyone import Anyone, Claim
from tests.consult.rules.proof.patient import in_words


class NobodyMeetsThePremiseError(AssertionError):
    """The claim speaks of nobody, and would hold whatever the rules say."""


def counterexample(anyone: Anyone, claim: Claim) -> Findings | None:
    """Someone who meets the premise and of whom the conclusion is false, as a findings object.

    First shows that somebody meets the premise.
    """
    solver = z3.Solver()
    solver.add(anyone.patient.one_answer_each, claim.premise)
    if solver.check() != z3.sat:
        raise NobodyMeetsThePremiseError(claim.words)
    solver.add(z3.Not(claim.conclusion))
    answer = solver.check()
    if answer == z3.unsat:
        return None
    assert answer == z3.sat, f"{claim.words}: the solver gave up"
    return in_words(solver.model(), anyone.patient)


def broken(anyone: Anyone, claims: Iterable[Claim]) -> tuple[str, Findings] | None:
    """The first claim that does not hold, and someone of whom it is false."""
    for claim in claims:
        found = counterexample(anyone, claim)
        if found is not None:
            return claim.words, found
    return None
