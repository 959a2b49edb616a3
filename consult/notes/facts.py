"""What a note or a letter is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from consult.models import How
from consult.rules.result import Assessment
from consult.rules.text import Language
from consult.rules.vocabulary.kinds import Value


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """All that a note or a letter is made from. `ways` says in which way each answer came about.

    `documentation` is what was written down beside the findings; `by_doctor` is false in a physiotherapist's clinic;
    `follows` is the reference of the earlier consultation that this one follows, if there is one.
    """

    findings: Mapping[str, Value]
    ways: Mapping[str, How]
    assessment: Assessment
    contact: str
    day: date
    review_date: date
    review_form: str
    reference: str
    review_chosen: bool = False
    handout_given: bool = False
    documentation: Mapping[str, Value] = field(default_factory=dict)
    by_doctor: bool = True
    language: Language = "da"
    follows: str = ""
