"""Something is added to what was concluded: with author and time, and without changing what stands."""

import uuid

from django.db import transaction

from clinics.models import Organisation, User
from consult.models import Addendum
from consult.services.drafts import for_write, tell


class NotConcludedError(Exception):
    """A draft is answered and has nothing added to it."""


@transaction.atomic
def add_addendum(*, organisation: Organisation, pk: uuid.UUID, actor: User, text: str) -> Addendum:
    """Adds words to a concluded consultation. Raises ConsultationNotFound, NotConcludedError, ValueError if empty."""
    if not text:
        raise ValueError("An empty addendum adds nothing.")
    consultation = for_write(organisation, pk)
    if consultation.is_draft:
        raise NotConcludedError
    addendum = Addendum.objects.create(organisation=organisation, consultation=consultation, text=text, actor=actor)
    tell(consultation, actor, "consultation.added_to")
    return addendum
