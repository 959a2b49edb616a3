"""The lists of drafts and of consultations to re-assess, and the start of a follow-up."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clinics.form_keys import once
from clinics.http import ClinicRequest
from consult.forms import keepable
from consult.permissions import check_can_consult
from consult.presenters import recent
from consult.services import ConsultationNotFound
from consult.services.following import (
    StillDraftError,
    normal_reference,
    signs_of_no_reference,
    start_follow_up,
)

MINE = "mine"


@require_safe
def drafts(request: ClinicRequest) -> HttpResponse:
    """The drafts of the clinic in which something is answered."""
    check_can_consult(request.membership)
    try:
        listed = recent.drafts(request.organisation, after=request.GET.get("efter", ""))
    except ValueError:
        raise Http404 from None
    return render(request, "consult/drafts.html", {"drafts": listed})


@require_http_methods(["GET", "HEAD", "POST"])
def follow_ups(request: ClinicRequest) -> HttpResponse:
    """The consultations to re-assess; a post holds a typed reference and starts what follows it."""
    check_can_consult(request.membership)
    if request.method != "POST":
        return _list(request)
    typed = request.POST.get("reference", "")
    try:
        return redirect(_start(request, normal_reference(typed)))
    except ConsultationNotFound:
        refused = {"reference_problem": _unknown(typed)}
    except StillDraftError as draft:
        refused = {"draft_href": reverse("consult:consultation", args=[draft.consultation.pk])}
    return _list(request, {**refused, "reference": keepable(typed)}, status=422)


@require_POST
def follow_up(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """Starts what follows this consultation, once; opens it where it was begun before."""
    check_can_consult(request.membership)
    try:
        return redirect(_start(request, pk))
    except ConsultationNotFound:
        raise Http404 from None
    except StillDraftError:
        return redirect("consult:consultation", pk)


def _list(request: ClinicRequest, context: dict[str, Any] | None = None, status: int = 200) -> HttpResponse:
    mine = request.GET.get("vis") == MINE
    try:
        listed = recent.due(
            request.organisation,
            timezone.localdate(),
            clinician=request.user if mine else None,
            after=request.GET.get("efter", ""),
        )
    except ValueError:
        raise Http404 from None
    return render(request, "consult/follow_ups.html", {"due": listed, "mine": mine, **(context or {})}, status=status)


def _start(request: ClinicRequest, pk_or_reference: uuid.UUID | str) -> str:
    """The address of the follow-up. Another row of the list is another form, also where the page is an old one."""

    def start() -> str:
        draft = start_follow_up(organisation=request.organisation, actor=request.user, pk_or_reference=pk_or_reference)
        if draft.version:
            messages.info(request, _("This follow-up was begun before. Here it is, with what is answered in it."))
        return reverse("consult:consultation", args=[draft.pk])

    return once(request, _purpose(pk_or_reference), start)


def _purpose(pk_or_reference: uuid.UUID | str) -> str:
    """Tells what is followed from everything else, without naming it: spent keys are kept, consultations are not."""
    return f"follow-up {salted_hmac('consult.follow_up', str(pk_or_reference)).hexdigest()}"


def _unknown(typed: str) -> str:
    """What to say of a reference that no concluded consultation of the clinic has."""
    if not typed.strip():
        return _("Write the reference: six letters and digits, in the last line of the note.")
    if signs := signs_of_no_reference(typed):
        return _("No reference has these signs, as they are taken for others: %(signs)s. Look once more.") % {
            "signs": signs
        }
    return _("No consultation of the clinic has this reference. It may be misread, or deleted as its time was up.")
