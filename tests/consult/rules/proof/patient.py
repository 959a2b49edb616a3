"""A patient of whom anything may be true, as solver variables.

A finding that is answered with a word has one yes/no variable a word; none of them true is "not known", and two of
them true cannot be. A number has a variable for "was given" and one for the number itself, which may be any number at
all: one outside the range of the finding counts as not known, as in section 0.2. What an answer implies (no cancer is
no active cancer, a man is not pregnant) is written here once more, as the specification has it.
"""

from dataclasses import dataclass
from typing import TypeAlias

import z3

from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Finding, Kind
from tests.consult.rules.patients import Findings

Truth: TypeAlias = z3.BoolRef
YES, NO = z3.BoolVal(True), z3.BoolVal(False)

IMPLIED = {"ca_active_or_metastatic": ("ca_known_or_previous_cancer", "absent"), "pregnant": ("sex", "male")}
"""A finding that counts as absent, while nobody has answered it, where another has this answer."""

ADULT = 18


@dataclass(frozen=True)
class Number:
    """A number as it was typed, and whether it counts."""

    given: Truth
    value: z3.ArithRef
    known: Truth


class Patient:
    """One patient; `name` keeps the variables of two patients apart."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.words: dict[str, dict[str, Truth]] = {
            key: {word: z3.Bool(f"{name}{key}={word}") for word in finding.values}
            for key, finding in FINDINGS.items()
            if not finding.is_number
        }
        self.numbers = {key: self._number(finding) for key, finding in FINDINGS.items() if finding.is_number}
        self.one_answer_each = z3.And([z3.AtMost(*words.values(), 1) for words in self.words.values()])

    def _number(self, finding: Finding) -> Number:
        given = z3.Bool(f"{self.name}{finding.key}?")
        sort = z3.Int if finding.kind is Kind.INTEGER else z3.Real
        value = sort(f"{self.name}{finding.key}")
        in_range = [value >= finding.minimum] if finding.minimum is not None else []
        in_range += [value <= finding.maximum] if finding.maximum is not None else []
        return Number(given, value, z3.And(given, *in_range))

    def says(self, key: str, *words: str) -> Truth:
        """The answer is known, and is one of these."""
        return z3.Or([self._says(key, word) for word in words])

    def _says(self, key: str, word: str) -> Truth:
        said = self.words[key][word]
        if key not in IMPLIED or word != "absent":
            return said
        other, answer = IMPLIED[key]
        return z3.Or(said, z3.And(self.words[other][answer], z3.Not(z3.Or(list(self.words[key].values())))))

    def knows(self, *keys: str) -> Truth:
        """All of these have been answered."""
        return z3.And([self._knows(key) for key in keys])

    def _knows(self, key: str) -> Truth:
        return self.numbers[key].known if key in self.numbers else self.says(key, *self.words[key])

    @property
    def is_adult(self) -> Truth:
        age = self.numbers["age_years"]
        return z3.And(age.known, age.value >= ADULT)

    @property
    def is_child(self) -> Truth:
        age = self.numbers["age_years"]
        return z3.And(age.known, age.value < ADULT)

    def variables(self, *keys: str) -> list[z3.ExprRef]:
        """The variables of some findings."""
        found: list[z3.ExprRef] = []
        for key in keys:
            found += (
                self.words[key].values() if key in self.words else (self.numbers[key].given, self.numbers[key].value)
            )
        return found

    def answered(self, **answers: str | None) -> list[tuple[Truth, Truth]]:
        """What to put in for the variables so that these words are the answers; None is "not asked"."""
        return [
            (variable, YES if word == answer else NO)
            for key, answer in answers.items()
            for word, variable in self.words[key].items()
        ]

    def same_as(self, other: "Patient", *keys: str) -> Truth:
        """These findings have the same answer in both."""
        pairs = zip(self.variables(*keys), other.variables(*keys), strict=True)
        return z3.And([mine == theirs for mine, theirs in pairs])


def in_words(model: z3.ModelRef, patient: Patient) -> Findings:
    """The patient that the solver found, as a findings object."""
    found: Findings = {}
    for key, words in patient.words.items():
        for word, said in words.items():
            if z3.is_true(model.eval(said, model_completion=True)):
                found[key] = word
    for key, number in patient.numbers.items():
        if z3.is_true(model.eval(number.given, model_completion=True)):
            value = model.eval(number.value, model_completion=True)
            whole = isinstance(value, z3.IntNumRef)
            found[key] = value.as_long() if whole else float(value.as_fraction())
    return found
