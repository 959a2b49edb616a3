"""A consultation follows an earlier one, and the lasting facts of that one are confirmed."""

import re
import uuid
from datetime import datetime

from django.db import transaction
from django.db.models import OuterRef, QuerySet, Subquery

from clinics.models import Organisation, User
from consult.follow_ups import ConfirmLasting
from consult.forms import Typed
from consult.models import Consultation, Given, Status
from consult.services.answering import Answered, answer
from consult.services.drafts import (
    REFERENCE_ALPHABET,
    ConsultationError,
    ConsultationNotFound,
    for_write,
    start_consultation,
    tell,
)

_NOT_A_SIGN = re.compile(r"[\W_]+")


class StillDraftError(ConsultationError):
    """The consultation is a draft still: it is gone on with, and not followed."""


@transaction.atomic
def start_follow_up(
    *, organisation: Organisation, actor: User, pk_or_reference: uuid.UUID | str, now: datetime | None = None
) -> Consultation:
    """An empty draft that follows a concluded consultation; the one that follows it already, where there is one.

    Nothing is copied into it. A reference is read as it may be typed: in small letters, with spaces or dashes.
    Raises ConsultationNotFound, for another clinic's as for none, or StillDraftError.
    """
    earlier = for_write(organisation, _pk_of(organisation, pk_or_reference))
    if earlier.is_draft:
        raise StillDraftError(earlier)
    begun = Consultation.objects.for_organisation(organisation).filter(follows=earlier, status=Status.DRAFT)
    if found := begun.order_by("-version", "started").first():
        return found
    draft = start_consultation(organisation=organisation, actor=actor, now=now)
    draft.follows, draft.follows_reference = earlier, earlier.reference
    draft.save(update_fields=["follows", "follows_reference"])
    tell(earlier, actor, "consultation.followed")
    return draft


@transaction.atomic
def confirm_lasting(
    *, organisation: Organisation, pk: uuid.UUID, actor: User, base_version: int, typed: Typed | None = None
) -> Answered:
    """Answers the lasting facts of the followed consultation that are still unanswered, as known from the record.

    What was typed on the page counts before them. Raises ConsultationNotFound or ConcludedAlreadyError.
    """
    earlier = _earlier(organisation).filter(followed_by=pk).first()
    press = ConfirmLasting(earlier=earlier.conclusion.findings) if earlier else None
    answered = answer(
        organisation=organisation,
        pk=pk,
        actor=actor,
        base_version=base_version,
        typed=typed or Typed(),
        press=press,
    )
    answered.consultation.follows = earlier
    return answered


def followed(consultation: Consultation) -> Consultation | None:
    """The consultation that this one follows, with its conclusion; None where it follows none that is still there.

    One question to the database, asked once. `given_language` is the language of the last handout given, if any.
    """
    if consultation.follows_id is None:
        return None
    if not Consultation.follows.is_cached(consultation):
        consultation.follows = _earlier(consultation.organisation).filter(pk=consultation.follows_id).first()
    return consultation.follows


def normal_reference(text: str) -> str:
    """A reference as it is kept: capital letters and digits without anything between them."""
    return _NOT_A_SIGN.sub("", text).upper()


def signs_of_no_reference(text: str) -> str:
    """The signs in a typed reference that none has, because they are taken for others: I L 1 O 0 and the like."""
    return " ".join(dict.fromkeys(sign for sign in normal_reference(text) if sign not in REFERENCE_ALPHABET))


def _pk_of(organisation: Organisation, pk_or_reference: uuid.UUID | str) -> uuid.UUID:
    if isinstance(pk_or_reference, uuid.UUID):
        return pk_or_reference
    reference = normal_reference(pk_or_reference)
    if not reference:
        raise ConsultationNotFound
    return Consultation.objects.for_organisation(organisation).values_list("pk", flat=True).get(reference=reference)


def _earlier(organisation: Organisation) -> QuerySet[Consultation]:
    handouts = Given.objects.for_organisation(organisation).filter(consultation=OuterRef("pk"), kind=Given.Kind.HANDOUT)
    return (
        Consultation.objects.for_organisation(organisation)
        .select_related("conclusion")
        .annotate(given_language=Subquery(handouts.order_by("-at").values("language")[:1]))
    )
