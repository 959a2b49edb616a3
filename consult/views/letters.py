"""The texts for the next in line: read, corrected on the page, copied. Nothing of them is kept."""

import uuid

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from clinics.http import ClinicRequest
from consult.presenters.languages import language_of_page
from consult.presenters.letters import letters_page
from consult.presenters.notes import LANGUAGES
from consult.views.common import consultation_of


@require_http_methods(["GET", "HEAD"])
def letters(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """The texts, most urgent first; as a fragment for the page of the consultation, or as a page of their own."""
    found = consultation_of(request, pk)
    asked = LANGUAGES.get(request.GET.get("language", ""))
    page = letters_page(found, asked, language_of_page(), timezone.localdate())
    template = "consult/_partials/letters.html" if request.htmx else "consult/letters.html"
    return render(request, template, {"consultation": found, "page": page})
