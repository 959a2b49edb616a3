"""Formulas with thousands of concrete patients put in at once.

Every formula becomes one whole number with a bit for each patient: "and" of two formulas is "and" of two numbers. So
the formulas themselves are worked out, as the solver has them, in a fraction of the time of putting patients in one by
one.
"""

import operator
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import reduce

import z3

from tests.consult.rules.patients import Findings
from tests.consult.rules.proof.patient import Patient, Truth

COMPARED: Mapping[int, Callable[[Fraction, Fraction], bool]] = {
    z3.Z3_OP_GE: lambda one, other: one >= other,
    z3.Z3_OP_GT: lambda one, other: one > other,
    z3.Z3_OP_LE: lambda one, other: one <= other,
    z3.Z3_OP_LT: lambda one, other: one < other,
}

TOGETHER: Mapping[int, Callable[..., int]] = {
    z3.Z3_OP_TRUE: lambda everyone: everyone,
    z3.Z3_OP_FALSE: lambda everyone: 0,
    z3.Z3_OP_NOT: lambda everyone, part: everyone & ~part,
    z3.Z3_OP_AND: lambda everyone, *parts: reduce(operator.and_, parts, everyone),
    z3.Z3_OP_OR: lambda everyone, *parts: reduce(operator.or_, parts, 0),
    z3.Z3_OP_ITE: lambda everyone, asked, yes, no: asked & yes | everyone & ~asked & no,
}


def bits(truths: Sequence[bool]) -> int:
    """One bit for each patient."""
    return int("".join("1" if truth else "0" for truth in reversed(truths)) or "0", 2)


class Concrete:
    """The patients, and every formula worked out for them so far."""

    def __init__(self, patient: Patient, findings: Sequence[Findings]) -> None:
        self._all = (1 << len(findings)) - 1
        self._variables: dict[str, int] = {}
        self._numbers: dict[str, list[Fraction]] = {}
        self._done: dict[int, tuple[Truth, int]] = {}  # with the formula, so that its number is not given to another
        for key, words in patient.words.items():
            answers = [each.get(key) for each in findings]
            for word, variable in words.items():
                self._variables[str(variable)] = bits([answer == word for answer in answers])
        for key, number in patient.numbers.items():
            answers = [each.get(key) for each in findings]
            self._variables[str(number.given)] = bits([answer is not None for answer in answers])
            self._numbers[str(number.value)] = [Fraction(str(answer or 0)) for answer in answers]

    def work_out(self, formula: Truth) -> int:
        """For which patients the formula is true."""
        number = formula.get_id()
        if number not in self._done:
            self._done[number] = formula, self._work_out(formula)
        return self._done[number][1]

    def _work_out(self, formula: Truth) -> int:
        kind, parts = formula.decl().kind(), formula.children()
        if kind in COMPARED:
            return self._compare(COMPARED[kind], *parts)
        if kind == z3.Z3_OP_UNINTERPRETED:
            return self._variables[formula.decl().name()]
        truths = [self.work_out(part) for part in parts]
        if kind == z3.Z3_OP_PB_AT_LEAST:
            return self._at_least(formula.decl().params()[0], truths)
        return TOGETHER[kind](self._all, *truths)

    def _at_least(self, count: int, parts: list[int]) -> int:
        """`reached[n]`: for which patients at least n of the parts seen so far hold."""
        reached = [self._all] + [0] * count
        for part in parts:
            for number in range(count, 0, -1):
                reached[number] |= reached[number - 1] & part
        return reached[count]

    def _compare(self, holds: Callable[[Fraction, Fraction], bool], number: z3.ArithRef, limit: z3.ArithRef) -> int:
        against = Fraction(str(limit))
        return bits([holds(value, against) for value in self._numbers[number.decl().name()]])
