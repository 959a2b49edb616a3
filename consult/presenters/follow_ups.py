"""A follow-up in words: what it follows, what was answered then and still holds, and what has changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from clinics.models.organisations import Kind
from consult.follow_ups import carried, changes, may_be_another_patient
from consult.models import Conclusion, Consultation, NoteLanguage
from consult.overrides import DECISION_KEY
from consult.presenters import visits
from consult.presenters.decisions import with_decision
from consult.presenters.outcomes import kept_headline
from consult.rules.text import Language
from consult.rules.vocabulary.kinds import Value
from consult.services.following import followed


@dataclass(frozen=True, slots=True)
class CarriedWords:
    """A lasting fact as it was answered then, with a link to its question."""

    question: SafeString
    answer: str


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """What was answered then and is answered otherwise now, with a link to its question."""

    question: SafeString
    then: str
    now: str


@dataclass(frozen=True, slots=True)
class Follows:
    """The part of the page about the consultation that this one follows. `now` is the headline where it differs."""

    deleted: ClassVar = False
    href: str
    reference: str
    day: str
    patient: str
    then: str
    now: str
    given: str
    another_patient: bool
    carried: tuple[CarriedWords, ...]
    changes: tuple[ChangeWords, ...]


@dataclass(frozen=True, slots=True)
class FollowsDeleted:
    """That part of the page where the earlier consultation has been deleted: its reference is what is left."""

    deleted: ClassVar = True
    reference: str


def follows(consultation: Consultation, headline_now: str, language: Language) -> Follows | FollowsDeleted | None:
    """The words for the page, where the suggestion right now has this headline; None where nothing is followed.

    One question to the database where something is followed, and none where nothing is.
    """
    earlier = followed(consultation)
    if earlier is None:
        reference = consultation.follows_reference
        return FollowsDeleted(reference) if reference else None
    conclusion, findings = earlier.conclusion, consultation.findings
    by_doctor = consultation.organisation.kind == Kind.GP
    then = with_decision(
        kept_headline(conclusion.result, by_doctor=by_doctor).to(language),
        conclusion.documentation.get(DECISION_KEY, ""),
        language,
    )
    between = consultation.started - conclusion.at
    return Follows(
        href=reverse("consult:consultation", args=[earlier.pk]),
        reference=earlier.reference,
        day=visits.day_line(localtime(conclusion.at).date()),
        patient=visits.patient_line(conclusion.findings, language),
        then=then,
        now=headline_now if findings and headline_now != then else "",
        given=_given(getattr(earlier, "given_language", None)),
        another_patient=may_be_another_patient(conclusion.findings, findings, between.days),
        carried=_carried(carried(conclusion.findings, findings), conclusion, language),
        changes=tuple(
            ChangeWords(
                question=visits.question_link(each.key, language),
                then=visits.answer_words(each.key, each.then, language, conclusion.documentation),
                now=visits.answer_words(each.key, each.now, language, consultation.documentation),
            )
            for each in changes(conclusion.findings, findings)
        ),
    )


def _given(language: str | None) -> str:
    """The handout that was given, with its language."""
    names = dict(NoteLanguage.choices)
    if language is None:
        return ""
    return _("Handout, %(language)s") % {"language": str(names.get(language, language)).lower()}


def _carried(facts: Mapping[str, Value], then: Conclusion, language: Language) -> tuple[CarriedWords, ...]:
    return tuple(
        CarriedWords(visits.question_link(key, language), visits.answer_words(key, value, language, then.documentation))
        for key, value in facts.items()
    )
