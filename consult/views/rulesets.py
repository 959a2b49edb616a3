"""The rule set, read from the rules themselves: a page to read, and JSON to download."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from clinics.http import ClinicRequest
from consult.presenters.languages import language_of_page
from consult.presenters.ruleset import rule_tables
from consult.rules import snapshot


@require_safe
def ruleset(request: ClinicRequest) -> HttpResponse:
    """Every rule in words."""
    return render(request, "consult/ruleset.html", {"rules": rule_tables(language_of_page())})


@require_safe
def ruleset_json(request: ClinicRequest) -> HttpResponse:
    """The same as data."""
    return HttpResponse(
        snapshot.canonical_json(),
        content_type="application/json",
        headers={"Content-Disposition": f'attachment; filename="rygkompas-regelsaet-{snapshot.digest()[:12]}.json"'},
    )
