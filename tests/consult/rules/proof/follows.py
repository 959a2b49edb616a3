"""What follows from the decision, as formulas: contradictions, advice and code, from the rules' own tables."""

from collections.abc import Iterator, Mapping
from typing import Any

import z3

from consult.rules import codes
from consult.rules.advice import ADVICE_TABLE
from consult.rules.contradictions import AGE_UNUSUAL, CONTRADICTIONS
from consult.rules.logic import Result, ResultField
from tests.consult.rules.proof.decision import Assessed
from tests.consult.rules.proof.patient import NO, YES, Truth
from tests.consult.rules.proof.translate import Translation


def results(assessed: Assessed) -> dict[Result, Truth]:
    """Everything about the result that the later tables may ask for."""
    decision = assessed.decision
    fields: dict[ResultField, Mapping[Any, Truth]] = {
        "fired": decision.fired,
        "sets": decision.sets,
        "triage": decision.triage,
        "urgency": decision.urgency,
        "completeness": assessed.completeness,
        "glad_ryg": assessed.glad_ryg,
        "suspected": assessed.suspected,
    }
    found = {Result(field, value): truth for field, truths in fields.items() for value, truth in truths.items()}
    return found | dict(_notes(assessed, Translation(assessed.patient, found)))


def _notes(assessed: Assessed, translation: Translation) -> Iterator[tuple[Result, Truth]]:
    numbers = assessed.patient.numbers
    out_of_range = {key: z3.And(number.given, z3.Not(number.known)) for key, number in numbers.items()}
    age = out_of_range.pop("age_years")
    contradictions = [translation.certain(item.when) for item in CONTRADICTIONS]
    yield Result("note", "age"), z3.Or(age, translation.certain(AGE_UNUSUAL))
    yield Result("note", "contradiction"), z3.Or(*contradictions, *out_of_range.values())


def advice(assessed: Assessed) -> dict[str, Truth]:
    """When each advice key is given."""
    translation = Translation(assessed.patient, results(assessed))
    return {item.key: YES if item.when is None else translation.certain(item.when) for item in ADVICE_TABLE}


def code(assessed: Assessed) -> dict[str | None, Truth]:
    """When each code is suggested: the first rule that applies."""
    translation = Translation(assessed.patient, results(assessed))
    found: dict[str | None, Truth] = {}
    earlier: list[Truth] = []
    for rule in codes.CODE_RULES:
        applies = translation.certain(rule.when)
        found[rule.icpc2] = z3.Or(found.get(rule.icpc2, NO), z3.And(applies, z3.Not(z3.Or(earlier))))
        earlier.append(applies)
    found[codes.OTHERWISE] = z3.Or(found.get(codes.OTHERWISE, NO), z3.Not(z3.Or(earlier)))
    return found
