"""A contact in which nobody has examined the patient: what is settled, what needs an examination, and by when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString

from consult.presenters import prepared, visits
from consult.rules.outcomes import Triage
from consult.rules.remote import Remote, remote, settled
from consult.rules.result import Assessment
from consult.rules.terms import MINIMUM_DATA
from consult.rules.text import Language
from consult.rules.thresholds import ADULT_AGE
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Value


@dataclass(frozen=True, slots=True)
class NotExamined:
    """The result of such a contact. `ask_now` are the questions that cannot wait for the examination."""

    settled: str
    settled_count: int
    of: int
    to_examine: SafeString
    ask_now: SafeString
    latest: str
    why: str
    until_then: tuple[SafeString, ...]


def not_examined(
    answers: Mapping[str, Value], assessment: Assessment, language: Language, today: date
) -> NotExamined | None:
    """The part of the panel; None where the patient is examined, or sent in today."""
    left = remote(answers, assessment)
    if left is None:
        return None
    answered = settled(answers)
    return NotExamined(
        settled="; ".join(FINDINGS[key].short.to(language) for key in answered),
        settled_count=len(answered),
        of=len(MINIMUM_DATA),
        to_examine=prepared.links(left.to_examine, language),
        ask_now=prepared.links(left.missing, language),
        latest=visits.day_line(left.latest(today)),
        why=left.why.to(language),
        until_then=_until_then(answers, assessment, left, language),
    )


def _until_then(
    answers: Mapping[str, Value], assessment: Assessment, left: Remote, language: Language
) -> tuple[SafeString, ...]:
    """What may be said before anybody has examined: to keep moving. Nothing that reassures (hazard H26)."""
    age = answers.get("age_years")
    grown_up = isinstance(age, int) and age >= ADULT_AGE.value
    if left.missing or not grown_up or assessment.triage is not Triage.CANNOT_CONCLUDE:
        return ()
    return tuple(prepared.advice(key, language) for key in ("stay_active", "short_rest_ok_not_prolonged"))
