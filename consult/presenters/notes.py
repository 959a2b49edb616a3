"""The page of the note: the note as made from the answers, or as edited, and what happened in between."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from django.utils.timezone import localtime

from clinics.models.organisations import Kind
from consult.frozen import assessment_of
from consult.models import Consultation
from consult.models.consultations import REMOTE_CONTACTS
from consult.notes import NoteFacts, write_note
from consult.presenters import visits
from consult.presenters.outcomes import headline_of, variant
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.outcomes import Triage
from consult.rules.result import Assessment
from consult.rules.terms import CES_MINIMUM
from consult.rules.text import Language
from consult.rules.vocabulary.kinds import Value
from consult.services import review_date, ways_of_answering

LANGUAGES: Mapping[str, Language] = {"da": "da", "en": "en"}


@dataclass(frozen=True, slots=True)
class NotePage:
    """What the page shows, the note in its own `language`.

    `fresh` is the note made anew, where the answers have changed since the edited one.
    """

    version: int
    revision: int
    day: str
    language: Language
    text: str
    fresh: str
    edited: bool
    problem: str
    patient: str
    saved: str
    line: str
    variant: str
    unsettled: bool


def written_note(consultation: Consultation, today: date) -> str:
    """The note made from the answers as they are."""
    return write_note(facts_of(consultation, today))


def facts_of(consultation: Consultation, today: date, language: Language | None = None) -> NoteFacts:
    """What the note and the letters are made from, in the language chosen for them unless told otherwise.

    Of a draft, the answers as they are `today`; of what is concluded, what was frozen on its day.
    """
    facts = _as_it_is(consultation, today) if consultation.is_draft else _as_concluded(consultation)
    return replace(facts, language=language) if language else facts


def _as_it_is(consultation: Consultation, today: date) -> NoteFacts:
    findings = consultation.findings_that_count
    result = assess(parse(findings))
    return _facts(consultation, findings, consultation.documentation, result, today)


def _as_concluded(consultation: Consultation) -> NoteFacts:
    kept = consultation.conclusion
    day = localtime(kept.at).date()
    return _facts(consultation, kept.findings, kept.documentation, assessment_of(kept.result), day)


def _facts(
    consultation: Consultation,
    findings: Mapping[str, Value],
    documentation: Mapping[str, Value],
    result: Assessment,
    day: date,
) -> NoteFacts:
    return NoteFacts(
        findings=findings,
        ways=ways_of_answering(consultation),
        assessment=result,
        contact=consultation.contact,
        day=day,
        review_date=review_date(consultation, result, day),
        review_form=consultation.review_form,
        review_chosen=consultation.review_date is not None,
        reference=consultation.reference,
        handout_given=consultation.given.exists(),
        documentation=documentation,
        by_doctor=consultation.organisation.kind == Kind.GP,
        language=LANGUAGES[consultation.note_language],
        follows=consultation.follows_reference,
    )


def note_page(
    consultation: Consultation,
    language: Language,
    today: date,
    *,
    typed: str | None = None,
    problem: str = "",
    stale: bool = False,
) -> NotePage:
    """The page for a draft. `typed` is what was sent and not kept; `stale` says that the answers have changed."""
    facts = facts_of(consultation, today)
    fresh, result = write_note(facts), facts.assessment
    edited = typed if typed is not None else consultation.note_draft
    made_from = (consultation.note_version, consultation.note_day)
    outdated = stale or (typed is None and bool(edited) and made_from != (consultation.version, today))
    return NotePage(
        version=consultation.version,
        revision=consultation.note_revision,
        day=today.isoformat(),
        language=facts.language,
        text=edited or fresh,
        fresh=fresh if outdated and edited != fresh else "",
        edited=bool(edited) and edited != fresh,
        problem=problem,
        patient=visits.patient_line(consultation.findings, language),
        saved=visits.time_line(consultation.changed),
        line=headline_of(result, by_doctor=facts.by_doctor).to(language),
        variant=variant(result.triage, result.urgency),
        unsettled=_is_unsettled(facts),
    )


def _is_unsettled(facts: NoteFacts) -> bool:
    """Whether answers are missing that this type of contact could have given: nobody examines by telephone."""
    if facts.assessment.triage is not Triage.CANNOT_CONCLUDE:
        return False
    return facts.contact not in REMOTE_CONTACTS or any(key not in facts.findings for key in CES_MINIMUM)
