"""A patient of whom anything may be true, and what is claimed of everyone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import z3

from consult.rules.outcomes import Triage
from tests.consult.rules.proof.decision import Assessed, Decision, Rules
from tests.consult.rules.proof.keys import LEAST_WORRYING, TERNARY
from tests.consult.rules.proof.patient import Patient, Truth


@dataclass(frozen=True)
class Claim:
    """For every patient who meets the premise, the conclusion holds."""

    words: str
    premise: Truth
    conclusion: Truth


class Anyone:
    """A patient of whom anything may be true, with the result, and variations of the same patient."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.patient = Patient("")
        self.assessed = Assessed(self.patient, rules)

    @property
    def decision(self) -> Decision:
        """The result."""
        return self.assessed.decision

    def but(self, **answers: str | None) -> Decision:
        """The result for the same patient with these answers instead; None is "not asked"."""
        return self.decision.where(self.patient.answered(**answers))

    def number(self, key: str) -> z3.ArithRef:
        """The number as it was typed."""
        return self.patient.numbers[key].value

    def present(self, *keys: str) -> Truth:
        """At least one of these is present."""
        return z3.Or([self.patient.says(key, "present") for key in keys])

    @cached_property
    def no_imaging(self) -> Truth:
        """The verdict "no imaging now"."""
        return self.decision.triage[Triage.NO_IMAGING]

    @cached_property
    def all_else_negative(self) -> dict[str, Truth]:
        """By finding: asked and negative. Numbers, and what is neither good nor bad, are free but known."""
        says = self.patient.says
        negative = {key: says(key, "absent") for key in TERNARY}
        negative |= {key: says(key, word) for key, word in LEAST_WORRYING.items()}
        negative |= {
            "overall_suspicion_serious": says("overall_suspicion_serious", "none", "low"),
            "inf_crp": z3.Or(says("inf_crp", "normal"), z3.Not(self.patient.knows("inf_crp"))),
            "hla_b27": z3.Not(says("hla_b27", "positive")),
            "clinician_suspects": says("clinician_suspects", "none"),
            "neuro_exam": says("neuro_exam", "done"),
            "initial_treatment": says("initial_treatment", "not_started", "under_4_weeks"),
            "age": self.patient.is_adult,
            "duration": self.patient.knows("duration_weeks"),
        }
        return negative

    def negative_but(self, *keys: str) -> Truth:
        """Everything asked and negative, but for these."""
        return z3.And([truth for key, truth in self.all_else_negative.items() if key not in keys])


Claims = Callable[[Anyone], Iterator[Claim]]
