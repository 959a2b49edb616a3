"""From a session to a person at a clinic: time-out, language, log-in, membership."""

import time
from collections.abc import Callable
from typing import Any, Final

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.middleware import LoginRequiredMiddleware as DjangoLoginRequiredMiddleware
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import translation
from django.utils.translation import gettext as _

from clinics.models import Membership

GetResponse = Callable[[HttpRequest], HttpResponse]

SIGNED_IN: Final = "signed_in"
LAST_SEEN: Final = "last_seen"
SECONDS_BETWEEN_MARKS: Final = 60


class SessionLimitsMiddleware:
    """Ends a log-in after `IDLE_SECONDS` without a request, and after `SESSION_COOKIE_AGE` in any case.

    Marks the time at most once a minute: a mark is a write.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            now = int(time.time())
            idle = now - request.session.setdefault(LAST_SEEN, now)
            age = now - request.session.setdefault(SIGNED_IN, now)
            if idle > settings.IDLE_SECONDS or age > settings.SESSION_COOKIE_AGE:
                logout(request)
            elif idle >= SECONDS_BETWEEN_MARKS:
                request.session[LAST_SEEN] = now
        return self.get_response(request)


class UserLanguageMiddleware:
    """The interface in the person's language; before log-in in the one chosen on this machine, else Danish."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with translation.override(_language(request)):
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or settings.LANGUAGE_CODE)
        return response


def _language(request: HttpRequest) -> str:
    if request.user.is_authenticated:
        return request.user.language
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
    return chosen if chosen in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


class LoginRequiredMiddleware(DjangoLoginRequiredMiddleware):
    """Sends whoever is not signed in to the log-in page.

    An htmx request gets 401 and the way to it in a header, so that a log-in page is never swapped into a fragment.
    """

    def handle_no_permission(  # type: ignore[override]  # Django promises a redirect; see above
        self, request: HttpRequest, view_func: Callable[..., Any]
    ) -> HttpResponseBase:
        response = super().handle_no_permission(request, view_func)
        if request.headers.get("HX-Request") != "true":
            return response
        return HttpResponse(status=401, headers={"HX-Redirect": response["Location"]})


class MembershipMiddleware:
    """Puts `request.membership` and `request.organisation`: the clinic that this person works in now.

    Pages that need log-in need a current membership too; without one they answer 403 and say so.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: Any, view_func: Callable[..., Any], args: tuple[object, ...], kwargs: dict[str, object]
    ) -> None:
        membership = _membership(request)
        request.membership = membership
        request.organisation = membership.organisation if membership else None
        if membership is None and request.user.is_authenticated and _needs_membership(view_func):
            raise PermissionDenied(_("You do not work at a clinic that uses Rygkompas."))


def _membership(request: HttpRequest) -> Membership | None:
    """The longest-standing of the person's memberships."""
    if not request.user.is_authenticated:
        return None
    return Membership.objects.current_for_user(request.user).first()


def _needs_membership(view_func: Callable[..., Any]) -> bool:
    return getattr(view_func, "login_required", True) and not view_func.__module__.startswith("allauth.")
