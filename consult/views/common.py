"""What the views of a consultation have in common."""

import uuid

from django.core.exceptions import BadRequest
from django.http import Http404

from clinics.http import ClinicRequest
from consult.models import Consultation
from consult.permissions import check_can_consult


def consultation_of(request: ClinicRequest, pk: uuid.UUID) -> Consultation:
    """The consultation, if this person may open it.

    Raises PermissionDenied for somebody who is no clinician. Raises Http404 for another clinic's, as for none.
    """
    check_can_consult(request.membership)
    found = Consultation.objects.for_organisation(request.organisation).filter(pk=pk).first()
    if found is None:
        raise Http404
    found.organisation = request.organisation
    return found


def number_sent(fields: dict[str, str], name: str) -> int:
    """What the sender's page was made from: the "version" of the answers, or the "revision" of the note.

    Raises BadRequest.
    """
    text = fields.get(name, "")
    if not (text.isascii() and text.isdigit() and len(text) < 9):
        raise BadRequest(f"The form carries no {name}.")
    return int(text)
