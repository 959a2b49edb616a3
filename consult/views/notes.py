"""The journal note is read, edited and copied; copying concludes."""

import uuid
from datetime import date
from http import HTTPStatus
from typing import Any

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clinics.http import ClinicRequest
from consult import services, unsaved
from consult.forms import LONGEST_NOTE, holds_person_number, read_note
from consult.models import Consultation
from consult.permissions import check_can_consult
from consult.presenters import notes
from consult.presenters.languages import language_of_page
from consult.services import ConcludedAlreadyError, ConsultationNotFound, NoteClashError, NoteSeen, StalePageError
from consult.views.common import consultation_of, number_sent

PAGE = "consult:note"
KEPT = frozenset({"note", "version", "revision", "day"})
"""What is kept of a post whose session has run out."""

NOT_COPIED = "ikke-kopieret"
"""In the address of the page where the note could not be copied at one press."""


@require_http_methods(["GET", "HEAD", "POST"])
@unsaved.keeps_unsaved(back_to=PAGE, fields=KEPT)
def note(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """The note to read and edit; a post keeps it as edited so far."""
    check_can_consult(request.membership)
    if request.method == "POST":
        return _keep(request, pk, request.POST.dict())
    found = consultation_of(request, pk)
    if (fields := unsaved.kept(request, PAGE, pk)) is not None:
        return _restored(request, pk, fields)
    if not found.is_draft:
        return redirect("consult:consultation", pk)
    return _page(request, found)


@require_safe
def note_copy(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """The form that concludes, with the note to copy at one press. 409 where it is to be read first.

    That is a note that was edited before the last answer or last by a colleague, one of a consultation in which
    necessary answers are missing, and one that is concluded already.
    """
    found = consultation_of(request, pk)
    if not found.is_draft:
        return HttpResponse(status=HTTPStatus.CONFLICT)
    page = notes.note_page(found, language_of_page(), timezone.localdate())
    by_a_colleague = bool(found.note_draft) and found.note_by_id != request.user.pk
    if page.fresh or by_a_colleague or page.unsettled:
        return HttpResponse(status=HTTPStatus.CONFLICT)
    context = {"consultation": found, "page": page, "mark": unsaved.mark(request.user, found.pk)}
    return render(request, "consult/_partials/note_copy.html", context)


@require_POST
@unsaved.keeps_unsaved(back_to=PAGE, fields=KEPT)
def conclude(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """The note was copied: the consultation is concluded, and the note stands as it was copied."""
    check_can_consult(request.membership)
    fields = request.POST.dict()
    text, version, seen = read_note(fields), number_sent(fields, "version"), _seen(fields)
    if wrong := _wrong(text) or _missing(text):
        return _page(request, consultation_of(request, pk), typed=text, problem=wrong, status=422)
    try:
        services.conclude(
            organisation=request.organisation, pk=pk, actor=request.user, base_version=version, note=text, seen=seen
        )
    except ConsultationNotFound:
        raise Http404 from None
    except StalePageError:
        return _page(request, consultation_of(request, pk), typed=text, stale=True, copied=True, status=409)
    except NoteClashError as clash:
        return _changed_by_a_colleague(request, clash.consultation, text, seen)
    except ConcludedAlreadyError as concluded:
        return _concluded_before(request, concluded.consultation, text)
    messages.success(request, _("The consultation is concluded. The note stands as it was copied."))
    return redirect("consult:consultation", pk)


def _restored(request: ClinicRequest, pk: uuid.UUID, fields: dict[str, str]) -> HttpResponse:
    try:
        response = _keep(request, pk, fields)
    except BadRequest:
        unsaved.forget(request, PAGE, pk)  # no page of ours sent it, and it would be in the way for ever
        raise
    unsaved.forget(request, PAGE, pk)
    if response.status_code == HTTPStatus.FOUND:
        messages.info(request, _("You were logged out. What you had typed is saved."))
    return response


def _keep(request: ClinicRequest, pk: uuid.UUID, fields: dict[str, str]) -> HttpResponse:
    text, version, seen = read_note(fields), number_sent(fields, "version"), _seen(fields)
    if wrong := _wrong(text):
        return _page(request, consultation_of(request, pk), typed=text, problem=wrong, status=422)
    keep = "" if "renew" in fields else text
    try:
        services.keep_note(
            organisation=request.organisation, pk=pk, actor=request.user, base_version=version, note=keep, seen=seen
        )
    except ConsultationNotFound:
        raise Http404 from None
    except NoteClashError as clash:
        return _changed_by_a_colleague(request, clash.consultation, text, seen)
    except ConcludedAlreadyError as concluded:
        return _concluded_before(request, concluded.consultation, text)
    if request.htmx:
        return _page(request, consultation_of(request, pk))
    return redirect("consult:note", pk)


def _seen(fields: dict[str, str]) -> NoteSeen:
    """What the sender's page showed. Raises BadRequest."""
    try:
        day = date.fromisoformat(fields.get("day", ""))
    except ValueError:
        raise BadRequest("The form carries no day.") from None
    return NoteSeen(revision=number_sent(fields, "revision"), day=day)


def _missing(text: str) -> str:
    """What to say where there is nothing to conclude with."""
    return "" if text else _("The note is empty. Write it, or open this page again to have it made anew.")


def _wrong(text: str) -> str:
    """What is wrong with a note, in words."""
    if len(text) > LONGEST_NOTE:
        return _("The note has %(count)d characters; at most %(most)d are kept.") % {
            "count": len(text),
            "most": LONGEST_NOTE,
        }
    if holds_person_number(text):
        return _("The note seems to hold a CPR number. It belongs in the journal, not here.")
    return ""


def _page(
    request: ClinicRequest,
    found: Consultation,
    *,
    typed: str | None = None,
    problem: str = "",
    stale: bool = False,
    copied: bool = False,
    status: int = 200,
) -> HttpResponse:
    page = notes.note_page(found, language_of_page(), timezone.localdate(), typed=typed, problem=problem, stale=stale)
    template = "consult/_partials/note_status.html" if request.htmx else "consult/note.html"
    context = {
        "consultation": found,
        "page": page,
        "mark": unsaved.mark(request.user, found.pk),
        "not_copied": NOT_COPIED in request.GET,
        "copied": copied,
    }
    return render(request, template, context, status=status)


def _concluded_before(request: ClinicRequest, found: Consultation, text: str) -> HttpResponse:
    """Somebody else was first: their note stands, and the one that was sent is shown beside it."""
    label = _("The note that %(name)s copied") % {"name": found.conclusion.actor.name}
    return _clash(
        request, {"consultation": found, "theirs": found.conclusion.note, "theirs_label": label, "mine": text}
    )


def _changed_by_a_colleague(request: ClinicRequest, found: Consultation, text: str, seen: NoteSeen) -> HttpResponse:
    """A colleague has changed the note, or taken the one from the answers: it stands, beside the one that was sent."""
    context = {
        "consultation": found,
        "draft": True,
        "revision": seen.revision,
        "theirs": found.note_draft or notes.written_note(found, timezone.localdate()),
        "theirs_label": _("The note as %(name)s left it") % {"name": found.note_by.name if found.note_by else ""},
        "mine": text,
    }
    return _clash(request, context)


def _clash(request: ClinicRequest, context: dict[str, Any]) -> HttpResponse:
    template = "consult/_partials/note_clash.html" if request.htmx else "consult/note_clash.html"
    return render(request, template, {**context, "fragment": bool(request.htmx)}, status=409)
