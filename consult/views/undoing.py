"""The last step is taken back."""

import uuid
from collections.abc import Iterable

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from clinics.http import ClinicRequest
from consult import services, unsaved
from consult.forms import read_typed
from consult.permissions import check_can_consult
from consult.presenters import visits
from consult.presenters.languages import language_of_page
from consult.services import Answered, ConcludedAlreadyError, ConsultationNotFound, Undone
from consult.views.answers import KEPT, PAGE, concluded_meanwhile, page, parts
from consult.views.common import number_sent

NAMED = 2
"""Questions that are named when they are taken back; of more the number is said."""


@require_POST
@unsaved.keeps_unsaved(back_to=PAGE, fields=KEPT)
def undo(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes back the last step. What the page holds and is not saved yet is saved instead: nothing typed is lost."""
    check_can_consult(request.membership)
    fields = request.POST.dict()
    typed = read_typed(fields, today=timezone.localdate())
    try:
        undone = services.undo(
            organisation=request.organisation,
            pk=pk,
            actor=request.user,
            base_version=number_sent(fields, "version"),
            typed=typed,
        )
    except ConsultationNotFound:
        raise Http404 from None
    except ConcludedAlreadyError as concluded:
        return concluded_meanwhile(request, concluded.consultation, typed)
    return _shown(request, undone.answered, _words(undone))


def _words(undone: Undone) -> str:
    keys = undone.keys
    if undone.answered.changed:
        return _("What you had typed is saved. Press Undo once more to take it back.")
    if not keys:
        return _("There is nothing to take back.")
    if len(keys) <= NAMED:
        return _("Taken back: %(questions)s.") % {"questions": _labels(keys)}
    return ngettext("Taken back: %(count)d answer.", "Taken back: %(count)d answers.", len(keys)) % {"count": len(keys)}


def _labels(keys: Iterable[str]) -> str:
    return "; ".join(visits.question_label(key, language_of_page()) for key in keys)


def _shown(request: ClinicRequest, answered: Answered, words: str) -> HttpResponse:
    status = 409 if answered.clashes else 200
    if request.htmx:
        return parts(request, answered, status, undone=words)
    messages.info(request, words)
    if answered.clashes:
        return page(request, answered, status)
    return redirect("consult:consultation", answered.consultation.pk)
