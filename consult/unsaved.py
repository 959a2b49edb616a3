"""What was typed when the session had run out, kept until the same person has logged in again.

Every form of a consultation carries a mark: who made the page, and of which consultation, signed. A post without a
session is set aside with the mark's word for whose it is, in the new session that the log-in will carry on; nothing
is read or written before the log-in. Who logs in as somebody else loses it and never sees it.
"""

import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from clinics.http import ClinicRequest
from clinics.models import User

FIELD = "mark"
LONGEST_KEPT = 8000
"""Characters of one post: a page of answers, or a note."""

_SALT = "consult.unsaved"
_SECONDS = 12 * 60 * 60
_SESSION_KEY = "unsaved"

Fields = dict[str, str]


def mark(user: User, pk: uuid.UUID) -> str:
    """The signed mark of a page: whose it is, and of which consultation."""
    return signing.dumps([str(user.pk), str(pk)], salt=_SALT)


def keeps_unsaved(back_to: str) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """A view that takes posts: without a session what was posted is kept, and the log-in leads back to a page.

    `back_to` is the name of that page. An htmx request gets 401 and the way to the log-in in a header.
    """

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @login_not_required  # it asks for log-in itself, after it has kept what was typed
        @wraps(view)
        def guarded(request: Any, pk: uuid.UUID) -> HttpResponse:
            if not request.user.is_authenticated:
                _keep(request, pk)
                return _to_log_in(request, reverse(back_to, args=[pk]))
            if request.membership is None:
                raise PermissionDenied(_("You do not work at a clinic that uses Rygkompas."))
            return view(request, pk)

        return guarded

    return decorate


def take(request: ClinicRequest, pk: uuid.UUID) -> Fields | None:
    """What this person typed into this consultation before the session ran out; it is handed out once."""
    kept = request.session.get(_SESSION_KEY)
    if kept is None:
        return None
    if kept["user"] != str(request.user.pk):
        del request.session[_SESSION_KEY]
        return None
    if kept["consultation"] != str(pk):
        return None
    del request.session[_SESSION_KEY]
    fields: Fields = kept["fields"]
    return fields


def _keep(request: HttpRequest, pk: uuid.UUID) -> None:
    try:
        user, consultation = signing.loads(request.POST.get(FIELD, ""), salt=_SALT, max_age=_SECONDS)
    except (signing.BadSignature, ValueError):
        return
    fields = {name: value for name, value in request.POST.items() if isinstance(value, str)}
    if consultation != str(pk) or sum(len(name) + len(value) for name, value in fields.items()) > LONGEST_KEPT:
        return
    request.session[_SESSION_KEY] = {"user": user, "consultation": consultation, "fields": fields}


def _to_log_in(request: HttpRequest, page: str) -> HttpResponse:
    to_log_in = redirect_to_login(page)
    if request.headers.get("HX-Request") != "true":
        return to_log_in
    return HttpResponse(status=401, headers={"HX-Redirect": to_log_in["Location"]})
