"""What the views that change answers have in common: how answers are saved, and how the page shows them."""

import uuid
from dataclasses import replace
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from clinics.http import ClinicRequest
from consult import services, unsaved
from consult.buttons import EXAMINED_NORMAL, KNOWN_FROM_RECORD, NONE_OF_THESE, read_press
from consult.entries import ENTRIES
from consult.follow_ups import CONFIRM_LASTING
from consult.forms import REVIEW_DATE, SUGGESTED_DATE, VISIT_CHOICES, Typed
from consult.models import Consultation, NoteLanguage
from consult.presenters import conclusions, decisions, follow_ups, prepared, visits, worries
from consult.presenters.assessed import Assessed, assessed
from consult.presenters.languages import language_of_page
from consult.presenters.page import groups, panel, redrawn
from consult.rules.vocabulary import FINDINGS
from consult.services import Answered, ConsultationNotFound
from consult.services.following import confirm_lasting
from consult.views.common import number_sent

PAGE = "consult:consultation"
KEPT = frozenset(
    {
        *FINDINGS, *ENTRIES, *VISIT_CHOICES, REVIEW_DATE, SUGGESTED_DATE, "version",
        NONE_OF_THESE, KNOWN_FROM_RECORD, EXAMINED_NORMAL, CONFIRM_LASTING,
    }
)  # fmt: skip
"""What is kept of a post whose session has run out."""


def save(request: ClinicRequest, pk: uuid.UUID, fields: dict[str, str], typed: Typed) -> Answered:
    """Saves what a post holds. Raises Http404, BadRequest or ConcludedAlreadyError."""
    values: dict[str, Any] = {
        "organisation": request.organisation,
        "pk": pk,
        "actor": request.user,
        "base_version": number_sent(fields, "version"),
        "typed": typed,
    }
    try:
        if CONFIRM_LASTING in fields:
            return confirm_lasting(**values)
        return services.answer(**values, press=read_press(fields))
    except ConsultationNotFound:
        raise Http404 from None


def page(request: ClinicRequest, answered: Answered, status: int = 200) -> HttpResponse:
    """The whole page."""
    found, language = answered.consultation, language_of_page()
    now = assessed(found.findings_that_count)
    context = {
        **_panel(answered, now),
        "groups": groups(found, language),
        "contacts": visits.contacts(found),
        "said": worries.said(found, now, language),
        "note_languages": prepared.options(NoteLanguage, found.note_language, language),
        "decision": decisions.decision(found, now.result, language),
        "mark": unsaved.mark(request.user, found.pk),
    }
    return render(request, "consult/consultation.html", context, status=status)


def parts(request: ClinicRequest, answered: Answered, status: int, *, undone: str = "") -> HttpResponse:
    """What has changed. A button that insists on an answer is named after its question, whose row shows the other."""
    found, language = answered.consultation, language_of_page()
    if insisted := request.htmx.trigger_name:
        answered = replace(answered, redraw=answered.redraw | {insisted})
    now = assessed(found.findings_that_count)
    context = {
        **_panel(answered, now),
        "redrawn": redrawn(answered, now, language),
        "contacts": visits.contacts(found) if "contact" in answered.redraw else (),
        "undone": undone,
    }
    return HttpResponse(render_to_string("consult/answered.html", context), status=status)


def concluded_meanwhile(request: ClinicRequest, found: Consultation, typed: Typed) -> HttpResponse:
    """Somebody concluded it before the post came: what was sent, and what stands."""
    context = {"consultation": found, "not_saved": conclusions.not_saved(found, typed, language_of_page())}
    template = "consult/_partials/not_saved.html" if request.htmx else "consult/not_saved.html"
    return render(request, template, context, status=409)


def _panel(answered: Answered, now: Assessed) -> dict[str, Any]:
    found, language = answered.consultation, language_of_page()
    made = panel(found, now, language=language, today=timezone.localdate(), clashes=answered.clashes)
    return {
        "consultation": found,
        "answer_url": reverse("consult:answer", args=[found.pk]),
        "undo_url": reverse("consult:undo", args=[found.pk]),
        "panel": made,
        "follows": follow_ups.follows(found, made.suggestion.line, language),
    }
