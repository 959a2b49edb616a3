"""A consultation is started, seen, and answered."""

import uuid

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clinics.form_keys import once
from clinics.http import ClinicRequest
from consult import services, unsaved
from consult.buttons import read_press
from consult.forms import read_typed
from consult.models import Consultation
from consult.permissions import check_can_consult
from consult.presenters import conclusions, questions
from consult.presenters.languages import language_of_page
from consult.services import Answered, ConcludedAlreadyError
from consult.views.answers import KEPT, PAGE, concluded_meanwhile, page, parts, save
from consult.views.common import consultation_of

AGE = "alder"
"""The age of the patient in a link from elsewhere: `?alder=38`."""

GO_ON = {"note": "consult:note", "handout": "consult:handout", "letters": "consult:letters"}
"""Where a button leads that saves first."""


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: ClinicRequest) -> HttpResponse:
    """A button that starts an empty consultation; pressed twice, it starts one. A link may bring the age along."""
    check_can_consult(request.membership)
    if request.method != "POST":
        return render(request, "consult/new.html", {"age": request.GET.get(AGE, "")[:3]})
    return redirect(_start(request, age=request.POST.get(AGE, "")))


@require_safe
def consultation(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """The page: a draft to answer, or what was concluded. Saves first what was typed before a session ran out."""
    found = consultation_of(request, pk)
    if (fields := unsaved.kept(request, PAGE, pk)) is not None:
        return _restored(request, pk, fields)
    if not found.is_draft:
        return _concluded(request, found)
    return page(request, Answered(found, {}, {}))


@require_POST
@unsaved.keeps_unsaved(back_to=PAGE, fields=KEPT)
def answer(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """Answers are saved. By htmx the parts of the page that changed come back, else the page again."""
    check_can_consult(request.membership)
    fields = request.POST.dict()
    typed = read_typed(fields, today=timezone.localdate())
    try:
        answered = save(request, pk, fields, typed)
    except ConcludedAlreadyError as concluded:
        return concluded_meanwhile(request, concluded.consultation, typed)
    status = 409 if answered.clashes else 422 if typed.unreadable else 200
    if request.htmx:
        return parts(request, answered, status)
    if status != 200:
        return page(request, answered, status)
    return redirect(_next_page(request, pk))


def _start(request: ClinicRequest, age: str = "") -> str:
    """An empty consultation. `age` comes from the form of a new one alone, never from the page of the last patient."""

    def start() -> str:
        started = services.start_consultation(organisation=request.organisation, actor=request.user)
        if age:
            save(request, started.pk, {"version": "0"}, read_typed({"age_years": age}, today=timezone.localdate()))
        return reverse("consult:consultation", args=[started.pk])

    return once(request, "consultation", start)


def _restored(request: ClinicRequest, pk: uuid.UUID, fields: dict[str, str]) -> HttpResponse:
    typed = read_typed(fields, today=timezone.localdate())
    try:
        answered = save(request, pk, fields, typed)
    except BadRequest:
        unsaved.forget(request, PAGE, pk)  # no page of ours sent it, and it would be in the way for ever
        raise
    except ConcludedAlreadyError as concluded:
        response = concluded_meanwhile(request, concluded.consultation, typed)
    else:
        if not answered.clashes:
            messages.info(request, _("You were logged out. What you had typed is saved."))
        response = page(request, answered)
    unsaved.forget(request, PAGE, pk)
    return response


def _concluded(request: ClinicRequest, found: Consultation) -> HttpResponse:
    context = {
        "consultation": found,
        "concluded": conclusions.concluded(found, language_of_page()),
        "mark": unsaved.mark(request.user, found.pk),
    }
    return render(request, "consult/concluded.html", context)


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
