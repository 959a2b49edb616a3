"""What a person sets for themselves."""

from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from clinics import services
from clinics.forms import LanguageForm, SingleKeysForm
from clinics.http import ClinicRequest
from clinics.models import Language


@login_not_required  # the log-in page has the switch too; before log-in the choice is a cookie on this machine
@require_POST
def choose_language(request: Any) -> HttpResponse:
    """The interface in another language: kept with the person, and on this machine for the log-in page."""
    form = LanguageForm(request.POST)
    if not form.is_valid():
        return HttpResponseBadRequest()
    language = Language(form.cleaned_data["language"])
    if request.user.is_authenticated:
        services.choose_language(user=request.user, language=language, organisation=request.organisation)
    response = HttpResponseRedirect(_inside(request, form.cleaned_data["next"]))
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=365 * 24 * 60 * 60,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite="Lax",
    )
    return response


@require_POST
def choose_single_keys(request: ClinicRequest) -> HttpResponse:
    """Answers by one key alone: on or off for this person, wherever they sign in."""
    form = SingleKeysForm(request.POST)
    if not form.is_valid():
        return HttpResponseBadRequest()
    on = form.cleaned_data["single_keys"] == "on"
    services.choose_single_keys(user=request.user, on=on, organisation=request.organisation)
    return HttpResponseRedirect(_inside(request, form.cleaned_data["next"]))


def _inside(request: HttpRequest, address: str) -> str:
    """The address if it lies on this site, else the start page."""
    inside = url_has_allowed_host_and_scheme(address, {request.get_host()}, require_https=request.is_secure())
    return address if inside else settings.LOGIN_REDIRECT_URL
