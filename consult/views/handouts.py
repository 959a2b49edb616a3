"""The handout: preview, and the PDF to print."""

import uuid

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from clinics.http import ClinicRequest
from consult import services, unsaved
from consult.models import Consultation
from consult.paper import SLUG, HandoutForm, handout_request
from consult.presenters import visits
from consult.presenters.languages import language_of_page
from consult.views.common import consultation_of
from education import handouts
from education.outcome import ClinicNumbersMissingError, TooMuchTextError
from education.sheet import make_sheet

PAGE = "consult:handout"
KEPT = frozenset({"goal", "next", "week", "language"})
"""What is kept of a post whose session has run out: never the name, and not the medicine."""


@require_http_methods(["GET", "HEAD", "POST"])
@unsaved.keeps_unsaved(back_to=PAGE, fields=KEPT)
def handout(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """The preview; posted, with what was added by hand, of which nothing is kept."""
    found = consultation_of(request, pk)
    form = _form(request, found)
    return _preview(request, found, form, status=200 if form.is_valid() else 422)


@require_http_methods(["GET", "HEAD", "POST"])
@unsaved.keeps_unsaved(back_to=PAGE, fields=KEPT)
def handout_pdf(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """The PDF. It is printed by a post, so that no name stands in an address; what was given is recorded."""
    found = consultation_of(request, pk)
    if request.method != "POST":
        return redirect("consult:handout", pk)
    form = _form(request, found)
    if not form.is_valid():
        return _preview(request, found, form, status=422)
    wanted = handout_request(found, form, timezone.localdate())
    try:
        sheet = make_sheet(wanted)
        document = handouts.pdf(sheet)
    except (ClinicNumbersMissingError, TooMuchTextError):
        return _preview(request, found, form, status=422)
    except handouts.HandoutNotRenderedError:
        return _preview(
            request,
            found,
            form,
            failed=_("The PDF could not be made. Print this page instead: on paper it shows the handout alone."),
        )
    services.record_handout_given(
        organisation=request.organisation,
        pk=found.pk,
        actor=request.user,
        slug=SLUG,
        language=sheet.language,
        content_digest=handouts.content_digest(sheet),
    )
    return HttpResponse(
        document,
        content_type="application/pdf",
        headers={"Content-Disposition": 'inline; filename="patientark.pdf"'},
    )


def _form(request: ClinicRequest, found: Consultation) -> HandoutForm:
    """The form as sent; on opening the page, with what is known already. Restores what a lost session had typed."""
    if request.method == "POST":
        return HandoutForm(request.POST, consultation=found)
    opened = HandoutForm(consultation=found)
    fields = {name: field.initial or "" for name, field in opened.fields.items()}
    if (kept := unsaved.kept(request, PAGE, found.pk)) is not None:
        fields |= kept
        unsaved.forget(request, PAGE, found.pk)
    return HandoutForm(fields, consultation=found)


def _preview(
    request: ClinicRequest, found: Consultation, form: HandoutForm, *, failed: str = "", status: int = 200
) -> HttpResponse:
    preview = ""
    missing: tuple[str, ...] = ()
    if form.is_valid():
        try:
            preview = handouts.preview_html(make_sheet(handout_request(found, form, timezone.localdate())))
        except ClinicNumbersMissingError as error:
            missing = error.missing
        except TooMuchTextError as error:
            form.add_error(
                error.part if error.part in form.fields else None,
                _("This is more text than the handout holds. Make it shorter."),
            )
            status = 422
    context = {
        "consultation": found,
        "patient": visits.patient_line(found.findings, language_of_page()),
        "form": form,
        "preview": preview,
        "missing": [visits.CLINIC_LABELS[name] for name in missing],
        "failed": failed,
        "stylesheet": handouts.STYLESHEET,
        "mark": unsaved.mark(request.user, found.pk),
    }
    return render(request, "consult/handout.html", context, status=status)
