"""A consultation begins, and is fetched for a write."""

import secrets
import uuid
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from clinics.models import Organisation, User
from clinics.services import record_event
from consult.models import Consultation, Contact
from consult.models.consultations import REFERENCE_LENGTH

REFERENCE_ALPHABET = "ACDEFGHJKMNPQRTUVWXY34679"
"""Without signs that are taken for each other in writing or on the telephone: I L 1, O 0, B 8, S 5, Z 2."""

ConsultationNotFound = Consultation.DoesNotExist


class StalePageError(Exception):
    """The answers have changed since the page was made that somebody now acts upon."""


class ConsultationError(Exception):
    """Something that cannot be done with this consultation as it stands."""

    def __init__(self, consultation: Consultation) -> None:
        super().__init__(str(consultation.pk))
        self.consultation = consultation


class NoteClashError(ConsultationError):
    """A colleague has changed the note since the page was made that another note now comes from."""


class ConcludedAlreadyError(ConsultationError):
    """The consultation is concluded, so nothing more is answered or concluded."""


@transaction.atomic
def start_consultation(
    *, organisation: Organisation, actor: User, contact: Contact = Contact.IN_PERSON, now: datetime | None = None
) -> Consultation:
    """An empty consultation, always without anything of the one before it.

    It has an address from the start, so that the first answer is saved like every other; until then nobody sees it
    in a list. Its reference is settled here because it is the last line of the note, which the clinician copies in
    the moment of concluding.
    """
    now = now or timezone.now()
    consultation = Consultation.objects.create(
        organisation=organisation,
        clinician=actor,
        contact=contact,
        reference=_free_reference(organisation),
        started=now,
        changed=now,
        expires=draft_expires(organisation, now),
    )
    tell(consultation, actor, "consultation.started")
    return consultation


def for_write(organisation: Organisation, pk: uuid.UUID) -> Consultation:
    """The consultation, locked until the transaction ends. Raises ConsultationNotFound.

    On SQLite the transaction itself holds the only write lock.
    """
    consultation = Consultation.objects.for_organisation(organisation).select_for_update().get(pk=pk)
    consultation.organisation = organisation  # at hand already, so that it is not fetched again
    return consultation


def draft_for_write(organisation: Organisation, pk: uuid.UUID) -> Consultation:
    """The draft, locked. Raises ConsultationNotFound or ConcludedAlreadyError."""
    consultation = for_write(organisation, pk)
    if not consultation.is_draft:
        raise ConcludedAlreadyError(consultation)
    return consultation


def tell(consultation: Consultation, actor: User | None, verb: str) -> None:
    """Tells the trail of the clinic what happened to a consultation, in the caller's transaction."""
    record_event(
        organisation=consultation.organisation, actor=actor, verb=verb, obj="consultation", subject=consultation.pk
    )


def draft_expires(organisation: Organisation, now: datetime) -> datetime:
    """When a draft that is changed now is to be deleted."""
    return now + timedelta(days=organisation.keep_drafts_days)


def _free_reference(organisation: Organisation) -> str:
    """A reference that no other consultation of the clinic has."""
    while True:
        reference = "".join(secrets.choice(REFERENCE_ALPHABET) for _ in range(REFERENCE_LENGTH))
        if not Consultation.objects.for_organisation(organisation).filter(reference=reference).exists():
            return reference
