"""One-time keys: a form that is sent twice is carried out once and answered twice alike.

A form carries a fresh key (`{% form_key %}`). The write spends it in its own transaction; a double click,
a reload or a retry after a dropped network finds it spent and gets the first answer again.
"""

import uuid
from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.db import IntegrityError, transaction

from clinics.http import ClinicRequest
from clinics.models import FormKey

FIELD = "form_key"


def issue() -> str:
    """A fresh key for one form."""
    return str(uuid.uuid4())


def once(request: ClinicRequest, purpose: str, write: Callable[[], str]) -> str:
    """Carries out `write` at the first post of a form and gives its answer at every post.

    `purpose` names the kind of form; the answer is what the view needs to answer alike, as a rule the address
    to go on to (at most 200 characters). Raises BadRequest when the post carries no key. When `write` raises,
    the key stays unspent.
    """
    key = _key(request)
    with transaction.atomic():
        spent = _spend(request, purpose, key)
        if spent is None:
            return FormKey.objects.get(user=request.user, purpose=purpose, key=key).answer
        spent.answer = write()
        spent.save(update_fields=["answer"])
        return spent.answer


def _key(request: ClinicRequest) -> uuid.UUID:
    try:
        return uuid.UUID(request.POST.get(FIELD, ""))
    except ValueError:
        raise BadRequest("The form carries no one-time key.") from None


def _spend(request: ClinicRequest, purpose: str, key: uuid.UUID) -> FormKey | None:
    """The key's new row, or None when it was spent before."""
    try:
        with transaction.atomic():
            return FormKey.objects.create(user=request.user, purpose=purpose, key=key)
    except IntegrityError:
        return None
