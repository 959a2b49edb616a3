"""Something is added to a concluded consultation."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from clinics.form_keys import once
from clinics.http import ClinicRequest
from consult import services, unsaved
from consult.forms import LONGEST_ADDENDUM, holds_person_number, read_text
from consult.models import Consultation
from consult.presenters import conclusions
from consult.presenters.languages import language_of_page
from consult.services import ConsultationNotFound, NotConcludedError
from consult.views.common import consultation_of

PAGE = "consult:addendum"
KEPT = frozenset({"addendum"})
"""What is kept of a post whose session has run out."""


@require_http_methods(["GET", "HEAD", "POST"])
@unsaved.keeps_unsaved(back_to=PAGE, fields=KEPT)
def addendum(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """The concluded consultation with the field to add to it; posted, it is added once, however often it is sent."""
    found = consultation_of(request, pk)
    if found.is_draft:
        return redirect("consult:consultation", pk)
    if request.method != "POST":
        fields = unsaved.kept(request, PAGE, pk)
        if fields is not None:
            unsaved.forget(request, PAGE, pk)
            messages.info(
                request, _("You were logged out. What you had typed stands in the field and is not added yet.")
            )
        return _page(request, found, (fields or {}).get("addendum", ""), "")
    text = read_text(request.POST.get("addendum", ""))
    if wrong := _wrong(text):
        return _page(request, found, text, wrong, status=422)
    _add(request, pk, text)
    messages.success(request, _("It is added, with your name and the time."))
    return redirect("consult:consultation", pk)


def _add(request: ClinicRequest, pk: uuid.UUID, text: str) -> None:
    def add() -> str:
        services.add_addendum(organisation=request.organisation, pk=pk, actor=request.user, text=text)
        return reverse("consult:consultation", args=[pk])

    try:
        once(request, "addendum", add)
    except (ConsultationNotFound, NotConcludedError):
        raise Http404 from None


def _wrong(text: str) -> str:
    """What is wrong with it, in words."""
    if not text:
        return _("Write what is to be added.")
    if len(text) > LONGEST_ADDENDUM:
        return _("It has %(count)d characters; at most %(most)d are kept.") % {
            "count": len(text),
            "most": LONGEST_ADDENDUM,
        }
    if holds_person_number(text):
        return _("It seems to hold a CPR number. It belongs in the journal, not here.")
    return ""


def _page(request: ClinicRequest, found: Consultation, text: str, problem: str, status: int = 200) -> HttpResponse:
    context = {
        "consultation": found,
        "concluded": conclusions.concluded(found, language_of_page()),
        "mark": unsaved.mark(request.user, found.pk),
        "addendum": text,
        "addendum_problem": problem,
        "adding": True,
    }
    return render(request, "consult/concluded.html", context, status=status)
