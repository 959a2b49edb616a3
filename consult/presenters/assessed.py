"""Answers with the result that they give: assessed once for all the parts of a page that read it."""

from collections.abc import Mapping
from dataclasses import dataclass

from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.result import Assessment
from consult.rules.vocabulary.kinds import Value


@dataclass(frozen=True, slots=True)
class Assessed:
    """What the rules were given, and what they made of it."""

    answers: Mapping[str, Value]
    result: Assessment


def assessed(findings: Mapping[str, Value]) -> Assessed:
    """The result of findings as they are kept."""
    answers = parse(findings)
    return Assessed(answers, assess(answers))
