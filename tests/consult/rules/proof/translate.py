"""The rules' own conditions as formulas of the solver: certainly true, and not known to be false."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import z3

from consult.rules.logic import AllOf, AnyOf, AtLeast, Atom, Compare, Is, Missing, Named, Result, Unless, When
from consult.rules.vocabulary import FINDINGS
from tests.consult.rules.proof.patient import NO, Patient, Truth

COMPARED: Mapping[str, Callable[[z3.ArithRef, int], Truth]] = {
    ">=": lambda number, limit: number >= limit,
    ">": lambda number, limit: number > limit,
    "<": lambda number, limit: number < limit,
}


class Known(NamedTuple):
    """A three-valued truth: true is both, unknown is possible alone, false is neither."""

    certain: Truth
    possible: Truth


@dataclass(frozen=True)
class Reading:
    """How what is not known is read. Anything but the defaults is a planted fault."""

    unless_only_when_known: bool = True
    unknown_is_the_first_word: bool = False


AS_SPECIFIED = Reading()


@dataclass(frozen=True)
class Translation:
    """Conditions over one patient, and over what is known of the result so far."""

    patient: Patient
    results: Mapping[Result, Truth]
    reading: Reading = AS_SPECIFIED

    def known(self, condition: When) -> Known:
        """The condition as two formulas."""
        match condition:
            case AllOf(parts=parts):
                return self._over(parts, z3.And)
            case AnyOf(parts=parts):
                return self._over(parts, z3.Or)
            case AtLeast(threshold=threshold, parts=parts):
                return self._over(parts, lambda truths: z3.AtLeast(*truths, threshold.value))
            case Unless(part=part):
                return self._unless(self.known(part))
            case Named(part=part):
                return self.known(part)
            case _:
                return self._atom(condition)

    def _atom(self, atom: Atom) -> Known:
        match atom:
            case Is(key=key, values=values):
                return self._is(key, values)
            case Compare(key=key, comparison=comparison, threshold=threshold):
                number = self.patient.numbers[key]
                holds = COMPARED[comparison](number.value, threshold.value)
                return Known(z3.And(number.known, holds), z3.Or(z3.Not(number.known), holds))
            case Missing(key=key):
                missing = z3.Not(self._knows(key))
                return Known(missing, missing)
            case Result():
                holds = self.results.get(atom, NO)
                return Known(holds, holds)

    def certain(self, condition: When) -> Truth:
        """The condition is known to hold."""
        return self.known(condition).certain

    def _is(self, key: str, values: tuple[str, ...]) -> Known:
        finding = FINDINGS[key]
        words = [word for word in values if word in finding.values]
        said, not_known = self.patient.says(key, *words), z3.Not(self.patient.knows(key))
        if self.reading.unknown_is_the_first_word:
            said = z3.Or(said, not_known) if finding.values[0] in words else said
            return Known(said, said)
        if finding.unknown in values:
            said = z3.Or(said, not_known)
        return Known(said, z3.Or(said, not_known))

    def _knows(self, key: str) -> Truth:
        by_word = key not in self.patient.numbers
        return z3.BoolVal(True) if self.reading.unknown_is_the_first_word and by_word else self.patient.knows(key)

    def _over(self, parts: tuple[When, ...], together: Callable[[list[Truth]], Truth]) -> Known:
        each = [self.known(part) for part in parts]
        return Known(together([part.certain for part in each]), together([part.possible for part in each]))

    def _unless(self, part: Known) -> Known:
        if self.reading.unless_only_when_known:
            not_known_to_hold = z3.Not(part.certain)
            return Known(not_known_to_hold, not_known_to_hold)
        return Known(z3.Not(part.possible), z3.Not(part.certain))
