"""A consultation is concluded, and paper is given."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from clinics.models import Organisation, User
from consult.models import Conclusion, Consultation, Given, Override, RuleSetSnapshot, Status
from consult.models.consultations import REMOTE_CONTACTS
from consult.overrides import DECISION_KEY, REASON_KEY, TEXT_KEY
from consult.rules import snapshot
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.reassessment import strength_check
from consult.rules.remote import remote
from consult.rules.result import Assessment
from consult.services.drafts import (
    ConcludedAlreadyError,
    NoteClashError,
    StalePageError,
    draft_expires,
    draft_for_write,
    for_write,
    tell,
)


@dataclass(frozen=True, slots=True)
class Concluded:
    """What a press on "copy the note" led to."""

    consultation: Consultation
    conclusion: Conclusion


@dataclass(frozen=True, slots=True)
class NoteSeen:
    """The page that a note is sent from: which revision of the note it showed, and the day it was made on."""

    revision: int
    day: date


def review_date(consultation: Consultation, assessment: Assessment, today: date) -> date:
    """The date of the re-assessment: the one that was chosen, else the rules' suggestion counted from `today`."""
    return consultation.review_date or suggested_review(consultation, assessment, today)


def suggested_review(consultation: Consultation, assessment: Assessment, today: date) -> date:
    """The rules' suggestion. After a contact by telephone or video it is no later than the examination is due."""
    day, by = today + timedelta(days=assessment.reassess_days), examine_by(consultation, assessment, today)
    return min(day, by) if by else day


def examine_by(consultation: Consultation, assessment: Assessment, today: date) -> date | None:
    """The last day for the examination that a contact by telephone or video today leaves, if it leaves one."""
    if consultation.contact not in REMOTE_CONTACTS:
        return None
    left = remote(parse(consultation.findings_that_count), assessment)
    return left.latest(today) if left else None


@transaction.atomic
def conclude(
    *,
    organisation: Organisation,
    pk: uuid.UUID,
    actor: User,
    base_version: int,
    note: str,
    seen: NoteSeen | None = None,
) -> Concluded:
    """Freezes findings, result, rule set and the note as it was copied. None of them is computed again, ever.

    `seen` is None where no page showed the note before. A second press with the same note answers like the first.
    Raises ConsultationNotFound, ValueError for an empty note, StalePageError where the answers have changed since the
    note was made or it was made on another day, NoteClashError where a colleague has changed it, and
    ConcludedAlreadyError where another note was copied.
    """
    if not note:
        raise ValueError("An empty note concludes nothing.")
    consultation = for_write(organisation, pk)
    if not consultation.is_draft:
        return _concluded_before(consultation, note)
    _refuse_clash(consultation, actor, note, seen)
    today = timezone.localdate()
    if base_version != consultation.version or (seen and seen.day != today):
        raise StalePageError
    assessment = assess(parse(consultation.findings_that_count))
    conclusion = Conclusion.objects.create(
        organisation=organisation,
        consultation=consultation,
        findings=consultation.findings_that_count,
        documentation=consultation.documentation,
        result=frozen(
            assessment,
            strength_check_on=strength_check(assessment, consultation.findings.get("neuro_motor"), today),
            examine_by=examine_by(consultation, assessment, today),
        ),
        note=note,
        ruleset=_snapshot(),
        actor=actor,
    )
    _keep_override(consultation, actor)
    _close(consultation, review_date(consultation, assessment, today))
    tell(consultation, actor, "consultation.concluded")
    return Concluded(consultation, conclusion)


@transaction.atomic
def keep_note(
    *,
    organisation: Organisation,
    pk: uuid.UUID,
    actor: User,
    base_version: int,
    note: str,
    seen: NoteSeen | None = None,
) -> Consultation:
    """Keeps the note as edited so far, with the version of the answers and the day that it was made from.

    `seen` is None where no page showed the note before. Raises ConsultationNotFound, ConcludedAlreadyError, or
    NoteClashError where a colleague has changed the note since.
    """
    consultation = draft_for_write(organisation, pk)
    _refuse_clash(consultation, actor, note, seen)
    day = seen.day if seen else timezone.localdate()
    stands = (consultation.note_draft, consultation.note_version, consultation.note_day)
    if (note, base_version, day) != stands:
        now = timezone.now()
        consultation.note_draft, consultation.note_version, consultation.note_day = note, base_version, day
        consultation.note_revision, consultation.note_by = consultation.note_revision + 1, actor
        consultation.changed, consultation.expires = now, draft_expires(organisation, now)
        consultation.save(
            update_fields=[
                "note_draft", "note_version", "note_day", "note_revision", "note_by", "changed", "expires",
            ]
        )  # fmt: skip
        tell(consultation, actor, "note.edited" if note else "note.renewed")
    return consultation


@transaction.atomic
def record_handout_given(
    *, organisation: Organisation, pk: uuid.UUID, actor: User, slug: str, language: str, content_digest: str
) -> Given:
    """Records that a handout was printed: which, in which language, with which contents. Never for whom.

    Raises ConsultationNotFound.
    """
    consultation = for_write(organisation, pk)
    given = Given.objects.create(
        organisation=organisation,
        consultation=consultation,
        kind=Given.Kind.HANDOUT,
        slug=slug,
        language=language,
        content_digest=content_digest,
        actor=actor,
    )
    tell(consultation, actor, "handout.given")
    return given


def frozen(assessment: Assessment, *, strength_check_on: date | None, examine_by: date | None) -> dict[str, Any]:
    """The result as it is kept: the machine contract, the days to the re-assessment, and the dates agreed with it."""
    return {
        **assessment.as_json(),
        "reassess_days": assessment.reassess_days,
        "strength_check": strength_check_on.isoformat() if strength_check_on else None,
        "examine_by": examine_by.isoformat() if examine_by else None,
    }


def _refuse_clash(consultation: Consultation, actor: User, note: str, seen: NoteSeen | None) -> None:
    """Raises NoteClashError. One's own later revision is no clash: a page may send twice before it hears back."""
    if seen is None or seen.revision == consultation.note_revision or note == consultation.note_draft:
        return
    if consultation.note_by_id != actor.pk:
        raise NoteClashError(consultation)


def _concluded_before(consultation: Consultation, note: str) -> Concluded:
    conclusion = consultation.conclusion
    if conclusion.note != note:
        raise ConcludedAlreadyError(consultation)
    return Concluded(consultation, conclusion)


def _keep_override(consultation: Consultation, actor: User) -> None:
    """What was decided instead of the suggestion, in a row of its own. A reason alone decides nothing."""
    written = consultation.documentation
    if decision := written.get(DECISION_KEY):
        Override.objects.create(
            organisation=consultation.organisation,
            consultation=consultation,
            decision=decision,
            reason=written.get(REASON_KEY, ""),
            text=written.get(TEXT_KEY, ""),
            actor=actor,
        )


def _snapshot() -> RuleSetSnapshot:
    ruleset, _ = RuleSetSnapshot.objects.get_or_create(
        digest=snapshot.digest(),
        defaults={"version": snapshot.rule_page()["ruleset"], "page": snapshot.rule_page()},
    )
    return ruleset


def _close(consultation: Consultation, review: date) -> None:
    consultation.status = Status.CONCLUDED
    consultation.review_date = review
    consultation.note_draft = ""
    consultation.changed = timezone.now()
    consultation.expires = _concluded_expires(consultation.organisation, review, consultation.changed)
    consultation.save(update_fields=["status", "review_date", "note_draft", "changed", "expires"])


def _concluded_expires(organisation: Organisation, review: date, now: datetime) -> datetime:
    """So many days after the re-assessment, and so many days from now at least."""
    after_review = timezone.make_aware(datetime.combine(review, time.min)) + timedelta(
        days=organisation.keep_after_review_days
    )
    return max(after_review, now + timedelta(days=organisation.keep_concluded_at_least_days))
