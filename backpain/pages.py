"""Pages of the product itself: where one starts, and what it is."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from clinics.http import ClinicRequest
from consult.permissions import can_consult


@require_safe
def start(request: ClinicRequest) -> HttpResponse:
    """The first page after log-in: what this person can begin, and what waits."""
    return render(request, "pages/start.html", {"may_consult": can_consult(request.membership)})


@login_not_required  # what it is for and how far it may be trusted is for everybody to read
@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """The "Om" page: intended use, status, limits, sources."""
    return render(request, "pages/about.html")
