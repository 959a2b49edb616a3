"""What a handout is made from: the result in plain keys, the clinic, and what was agreed.

No Django and no database here. A name is printed and kept nowhere: it lives as long as the request, and `repr` leaves
it out, with everything else that was typed, so that no log can carry it.

How to build a request from a result (the JSON of clinical specification 0.2, or `Assessment.as_json()`)::

    request = HandoutRequest(
        outcome=HandoutOutcome.of(result, age_years=52, pregnant=False, examined=True),
        clinic=Clinic(name="Lægehuset", phone="12 34 56 78", out_of_hours_phone="70 11 31 31"),
        plan=Plan(week=("Gå en tur hver dag",), review_on=date(2026, 12, 22), review_form=ReviewForm.IN_PERSON),
        printed_on=date(2026, 11, 24),
        language="da",
    )
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Literal, Self, TypeVar

from consult.rules.outcomes import Completeness, Condition, Imaging, Outcome, Triage, Urgency
from consult.rules.thresholds import ADULT_AGE

Language = Literal["da", "en"]

LINE_LENGTH = 160
"""Most characters in one typed line: as many as a goal has that was written down in the consultation."""

LINES = 3
"""Most typed lines in one part of the plan."""

TYPED_LENGTH = 700
"""Most typed characters in the whole plan, so that the handout stays within two pages."""

NAME_LENGTH = 80
"""Most characters in the name of a clinic or a patient."""


class HandoutError(Exception):
    """Why there is no handout."""


class ClinicNumbersMissingError(HandoutError):
    """The clinic has not entered what the paper must carry; `missing` names the fields of `Clinic`."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        self.missing = missing
        super().__init__(f"a handout is not printed without the clinic's {', '.join(missing)}")


class TooMuchTextError(HandoutError):
    """More was typed than the paper holds; `part` names the field, `plan` the whole of it."""

    def __init__(self, part: str, limit: int) -> None:
        self.part = part
        self.limit = limit
        super().__init__(f"{part}: more than {limit}")


class ReviewForm(StrEnum):
    """How the re-assessment is held (`follow_up_form` of the vocabulary)."""

    IN_PERSON = "in_person"
    TELEPHONE = "telephone"
    VIDEO = "video"
    E_CONSULTATION = "e_consultation"


class Decision(StrEnum):
    """What the clinician decided instead of the suggestion (`override`); `NONE` where it stands."""

    NONE = ""
    IMAGING_ANYWAY = "imaging_anyway"
    NO_IMAGING = "no_imaging"
    OTHER_PATHWAY = "other_pathway"


PICTURES = frozenset({Imaging.MRI_URGENT, Imaging.MRI, Imaging.XRAY})
"""What is suggested is a picture that the clinician orders."""

Word = TypeVar("Word", bound=Outcome)


def _member(kind: type[Word], key: object) -> Word:
    for member in kind:
        if member.value == key:
            return member
    raise ValueError(f"{key!r} is not a {kind.__name__}")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutOutcome:
    """The result of the consultation, as far as it decides what may stand on paper.

    `advice` are the advice keys of clinical specification 4.1. `examined` is false where strength, reflexes and
    sensation were not examined (by telephone, for instance): the paper then says so (hazard H29). `weakness` is true
    where the strength of the leg is known to be reduced. `decision` is what the clinician decided instead.
    """

    triage: Triage
    urgency: Urgency
    imaging: Imaging
    suspected: tuple[Condition, ...]
    completeness: Completeness
    advice: frozenset[str]
    under_18: bool
    pregnant: bool
    examined: bool
    weakness: bool = False
    decision: Decision = Decision.NONE

    @property
    def decided(self) -> Decision:
        """The decision as far as it differs from the suggestion, which may have changed since it was made."""
        agrees = {Decision.IMAGING_ANYWAY: self.imaging in PICTURES, Decision.NO_IMAGING: self.imaging not in PICTURES}
        return Decision.NONE if agrees.get(self.decision, False) else self.decision

    @classmethod
    def of(
        cls,
        result: Mapping[str, Any],
        *,
        age_years: int | None,
        pregnant: bool,
        examined: bool,
        weakness: bool = False,
        decision: Decision = Decision.NONE,
    ) -> Self:
        """Read a result in the form of the machine contract; `KeyError` or `ValueError` where it is not one."""
        return cls(
            triage=_member(Triage, result["triage"]),
            urgency=_member(Urgency, result["urgency"]),
            imaging=_member(Imaging, result["imaging"]),
            suspected=tuple(_member(Condition, key) for key in result["suspected"]),
            completeness=_member(Completeness, result["completeness"]),
            advice=frozenset(result["advice"]),
            under_18=age_years is not None and 0 <= age_years < ADULT_AGE.value,
            pregnant=pregnant,
            examined=examined,
            weakness=weakness,
            decision=decision,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """Who hands out the paper, and the numbers to call. `is_doctor` is false for a physiotherapist's clinic."""

    name: str
    phone: str
    out_of_hours_phone: str
    is_doctor: bool = True

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that are still empty; empty itself where the clinic can print."""
        needed = ("name", "phone", "out_of_hours_phone")
        return tuple(key for key in needed if not getattr(self, key).strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What was agreed with this patient: lines typed by the clinician, and the dates.

    `review_chosen` is true where the clinician chose the date of the re-assessment: with a patient who is sent in
    today a date that was merely suggested is left out. `strength_check_on` is the date of the next strength check of
    the leg, where one was agreed. `examine_by` is the last day for the examination that a contact by telephone or
    video has left. `next` is what happens now where the clinician decided on another way than the suggested.
    """

    next: tuple[str, ...] = field(default=(), repr=False)
    week: tuple[str, ...] = field(default=(), repr=False)
    medicine: tuple[str, ...] = field(default=(), repr=False)
    goal: tuple[str, ...] = field(default=(), repr=False)
    review_on: date | None = None
    review_form: ReviewForm | None = None
    review_chosen: bool = False
    strength_check_on: date | None = None
    examine_by: date | None = None

    def check(self) -> None:
        """Raise `TooMuchTextError` where more was typed than the paper holds."""
        for part, lines in self.typed():
            if len(lines) > LINES:
                raise TooMuchTextError(part, LINES)
            if any(len(line) > LINE_LENGTH for line in lines):
                raise TooMuchTextError(part, LINE_LENGTH)
        if sum(len(line) for _, lines in self.typed() for line in lines) > TYPED_LENGTH:
            raise TooMuchTextError("plan", TYPED_LENGTH)

    def typed(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Each part that holds typed lines, with its lines."""
        for part in ("next", "week", "medicine", "goal"):
            yield part, getattr(self, part)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutRequest:
    """Everything one handout needs."""

    outcome: HandoutOutcome
    clinic: Clinic
    plan: Plan
    printed_on: date
    language: Language = "da"
    patient_name: str = field(default="", repr=False)

    def check(self) -> None:
        """Raise `ClinicNumbersMissingError` or `TooMuchTextError` where the paper cannot be made."""
        if self.clinic.missing:
            raise ClinicNumbersMissingError(self.clinic.missing)
        for part, name in (("patient_name", self.patient_name), ("clinic_name", self.clinic.name)):
            if len(name) > NAME_LENGTH:
                raise TooMuchTextError(part, NAME_LENGTH)
        self.plan.check()
