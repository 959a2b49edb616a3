"""A consultation is started, seen, and answered."""

import uuid
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clinics.form_keys import once
from clinics.http import ClinicRequest
from consult import services, unsaved
from consult.buttons import EXAMINED_NORMAL, NONE_OF_THESE, read_press
from consult.forms import REVIEW_DATE, SUGGESTED_DATE, VISIT_CHOICES, Typed, read_typed
from consult.models import Consultation
from consult.permissions import check_can_consult
from consult.presenters import conclusions, questions, visits
from consult.presenters.languages import language_of_page
from consult.presenters.page import groups, panel, redrawn
from consult.rules.vocabulary import FINDINGS
from consult.services import Answered, ConcludedAlreadyError, ConsultationNotFound
from consult.views.common import consultation_of, number_sent

PAGE = "consult:consultation"
KEPT = frozenset({*FINDINGS, *VISIT_CHOICES, REVIEW_DATE, SUGGESTED_DATE, "version", NONE_OF_THESE, EXAMINED_NORMAL})
"""What is kept of a post whose session has run out."""

GO_ON = {"note": "consult:note", "handout": "consult:handout"}
"""Where a button leads that saves first."""


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: ClinicRequest) -> HttpResponse:
    """A button that starts an empty consultation; pressed twice, it starts one."""
    check_can_consult(request.membership)
    if request.method != "POST":
        return render(request, "consult/new.html")
    return redirect(_start(request))


@require_safe
def consultation(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """The page: a draft to answer, or what was concluded. Saves first what was typed before a session ran out."""
    found = consultation_of(request, pk)
    if (fields := unsaved.kept(request, PAGE, pk)) is not None:
        return _restored(request, pk, fields)
    if not found.is_draft:
        return _concluded(request, found)
    return _page(request, Answered(found, {}, {}))


@require_POST
@unsaved.keeps_unsaved(back_to=PAGE, fields=KEPT)
def answer(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """Answers are saved. By htmx the parts of the page that changed come back, else the page again."""
    check_can_consult(request.membership)
    fields = request.POST.dict()
    typed = read_typed(fields, today=timezone.localdate())
    try:
        answered = _save(request, pk, fields, typed)
    except ConcludedAlreadyError as concluded:
        return _concluded_meanwhile(request, concluded.consultation, typed)
    status = 409 if answered.clashes else 422 if typed.unreadable else 200
    if request.htmx:
        return _parts(request, answered, status)
    if status != 200:
        return _page(request, answered, status)
    return redirect(_next_page(request, pk))


def _start(request: ClinicRequest) -> str:
    def start() -> str:
        started = services.start_consultation(organisation=request.organisation, actor=request.user)
        return reverse("consult:consultation", args=[started.pk])

    return once(request, "consultation", start)


def _save(request: ClinicRequest, pk: uuid.UUID, fields: dict[str, str], typed: Typed) -> Answered:
    try:
        return services.answer(
            organisation=request.organisation,
            pk=pk,
            actor=request.user,
            base_version=number_sent(fields, "version"),
            typed=typed,
            press=read_press(fields),
        )
    except ConsultationNotFound:
        raise Http404 from None


def _restored(request: ClinicRequest, pk: uuid.UUID, fields: dict[str, str]) -> HttpResponse:
    typed = read_typed(fields, today=timezone.localdate())
    try:
        answered = _save(request, pk, fields, typed)
    except BadRequest:
        unsaved.forget(request, PAGE, pk)  # no page of ours sent it, and it would be in the way for ever
        raise
    except ConcludedAlreadyError as concluded:
        response = _concluded_meanwhile(request, concluded.consultation, typed)
    else:
        if not answered.clashes:
            messages.info(request, _("You were logged out. What you had typed is saved."))
        response = _page(request, answered)
    unsaved.forget(request, PAGE, pk)
    return response


def _panel(answered: Answered) -> dict[str, Any]:
    today, language = timezone.localdate(), language_of_page()
    found = answered.consultation
    return {
        "consultation": found,
        "answer_url": reverse("consult:answer", args=[found.pk]),
        "panel": panel(found, language=language, today=today, clashes=answered.clashes),
    }


def _page(request: ClinicRequest, answered: Answered, status: int = 200) -> HttpResponse:
    found = answered.consultation
    context = {
        **_panel(answered),
        "groups": groups(found, language_of_page()),
        "contacts": visits.contacts(found, language_of_page()),
        "mark": unsaved.mark(request.user, found.pk),
    }
    return render(request, "consult/consultation.html", context, status=status)


def _parts(request: ClinicRequest, answered: Answered, status: int) -> HttpResponse:
    """What has changed. A button that insists on an answer is named after its question, whose row shows the other."""
    found, language = answered.consultation, language_of_page()
    if insisted := request.htmx.trigger_name:
        answered = replace(answered, redraw=answered.redraw | {insisted})
    context = {
        **_panel(answered),
        "redrawn": redrawn(answered, language),
        "contacts": visits.contacts(found, language) if "contact" in answered.redraw else "",
    }
    return HttpResponse(render_to_string("consult/answered.html", context), status=status)


def _concluded(request: ClinicRequest, found: Consultation) -> HttpResponse:
    context = {"consultation": found, "concluded": conclusions.concluded(found, language_of_page())}
    return render(request, "consult/concluded.html", context)


def _concluded_meanwhile(request: ClinicRequest, found: Consultation, typed: Typed) -> HttpResponse:
    context = {"consultation": found, "not_saved": conclusions.not_saved(found, typed, language_of_page())}
    template = "consult/_partials/not_saved.html" if request.htmx else "consult/not_saved.html"
    return render(request, template, context, status=409)


def _next_page(request: ClinicRequest, pk: uuid.UUID) -> str:
    go = request.POST.get("go", "")
    if go == "new":
        return _start(request)
    if go in GO_ON:
        return reverse(GO_ON[go], args=[pk])
    press = read_press(request.POST.dict())
    group = press.group if press else request.POST.get("save", "")
    anchor = f"#g-{group}" if group in {each.key for each in questions.group_words("da")} else ""
    return reverse("consult:consultation", args=[pk]) + anchor
