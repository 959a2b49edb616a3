"""Conditions of a table that is read after the assessment: over the answers and the finished result together.

The same conditions, compiled in the same way as those of the rules; nothing here changes a result.
"""

from collections.abc import Callable, Iterable, Mapping

from consult.rules.compiled import Encoding, union
from consult.rules.logic import Result, ResultField, When
from consult.rules.result import Assessment
from consult.rules.vocabulary.kinds import Value

Holds = Callable[[When | None], bool]
"""Whether a condition of the table is known to hold; one that is left out always does."""


class Afterwards:
    """The conditions of one table, ready to be read for any patient."""

    def __init__(self, conditions: Iterable[When | None]) -> None:
        given = [condition for condition in conditions if condition is not None]
        self._encoding = Encoding(given)
        self._nodes = {condition: self._encoding.compile(condition) for condition in given}

    def over(self, answers: Mapping[str, Value], assessment: Assessment) -> Holds:
        """The way to ask of each condition whether it holds for this patient."""
        bits = union(self._encoding.result_bit(Result(field, value)) for field, value in _facts(assessment))
        certain = self._encoding.world(answers).with_results(bits).certain
        return lambda condition: condition is None or self._nodes[condition].holds(certain, certain)


def _facts(assessment: Assessment) -> Iterable[tuple[ResultField, str]]:
    yield "triage", assessment.triage
    yield "urgency", assessment.urgency
    yield "imaging", assessment.imaging
    yield "completeness", assessment.completeness
    yield from (("suspected", condition) for condition in assessment.suspected)
    for row in assessment.fired:
        yield "fired", row.rule
        if (row.urgency, row.triage) == (assessment.urgency, assessment.triage):
            yield "sets", row.rule
