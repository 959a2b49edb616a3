"""Consultations are deleted when their time is up."""

import uuid
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from consult.models import Addendum, AnswerEvent, Conclusion, Consultation, Given, Override
from consult.services.drafts import tell


def expired(now: datetime) -> QuerySet[Consultation]:
    """Drafts and concluded consultations of every clinic whose time is up at `now`, the oldest first."""
    everything = Consultation.objects.across_organisations(reason="retention deletes by the clock, whatever the clinic")
    return everything.filter(expires__lte=now).order_by("started", "pk")


@transaction.atomic
def delete_expired(*, pk: uuid.UUID, now: datetime) -> bool:
    """Deletes one consultation with all that hangs on it, and tells the trail. False where it is to stay.

    Its time may have been prolonged since it was found, or it is gone already. Those that follow it keep its reference.
    """
    consultation = expired(now).select_for_update(of=("self",)).filter(pk=pk).first()
    if consultation is None:
        return False
    _let_go(consultation)
    for model in (AnswerEvent, Given, Override, Addendum, Conclusion):
        model.objects.for_organisation(consultation.organisation).filter(consultation=consultation).delete()
    verb = "draft.expired" if consultation.is_draft else "consultation.expired"
    Consultation.objects.for_organisation(consultation.organisation).filter(pk=pk).delete()
    tell(consultation, None, verb)
    return True


def _let_go(consultation: Consultation) -> None:
    """Nothing follows it any more. It is locked, so that nothing new can begin to follow it until it is deleted."""
    followers = Consultation.objects.for_organisation(consultation.organisation).filter(follows=consultation)
    followers.update(follows=None)
