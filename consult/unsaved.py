"""What was typed when the session had run out, kept until the same person has logged in again.

Every form of a consultation carries a mark: who made the page, and of which consultation, signed. A post without a
session is set aside with the mark's word for whose it is, in the new session that the log-in will carry on; nothing
is read or written before the log-in. Who logs in as somebody else loses it and never sees it.

Of a post the named fields of its page are kept and nothing else: never the name on a handout, and no value that
looks like a CPR number. What each page keeps waits for that page alone.
"""

import uuid
from collections.abc import Callable, Collection
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
from consult.forms import holds_person_number

FIELD = "mark"
LONGEST_KEPT = 16000
"""Characters of one post: a page of answers, or a note."""

MOST_KEPT = 4
"""Pages whose posts wait in one session; the oldest gives way."""

_SALT = "consult.unsaved"
_SECONDS = 12 * 60 * 60
_SESSION_KEY = "unsaved"

Fields = dict[str, str]


def mark(user: User, pk: uuid.UUID) -> str:
    """The signed mark of a page: whose it is, and of which consultation."""
    return signing.dumps([str(user.pk), str(pk)], salt=_SALT)


def keeps_unsaved(
    back_to: str, fields: Collection[str]
) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """A view that takes posts: without a session these fields are kept, and the log-in leads back to a page.

    `back_to` is the name of that page. An htmx request gets 401 and the way to the log-in in a header.
    """

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @login_not_required  # it asks for log-in itself, after it has kept what was typed
        @wraps(view)
        def guarded(request: Any, pk: uuid.UUID) -> HttpResponse:
            if not request.user.is_authenticated:
                _keep(request, back_to, pk, fields)
                return _to_log_in(request, reverse(back_to, args=[pk]))
            if request.membership is None:
                raise PermissionDenied(_("You do not work at a clinic that uses Rygkompas."))
            return view(request, pk)

        return guarded

    return decorate


def kept(request: ClinicRequest, page: str, pk: uuid.UUID) -> Fields | None:
    """What this person sent from this page before the session ran out. It stays until `forget`."""
    slots = request.session.get(_SESSION_KEY, {})
    if any(slot["user"] != str(request.user.pk) for slot in slots.values()):
        del request.session[_SESSION_KEY]
        return None
    slot = slots.get(_slot(page, pk))
    return dict(slot["fields"]) if slot else None


def forget(request: ClinicRequest, page: str, pk: uuid.UUID) -> None:
    """It is saved, or stands on the screen again."""
    slots = {name: slot for name, slot in request.session[_SESSION_KEY].items() if name != _slot(page, pk)}
    if slots:
        request.session[_SESSION_KEY] = slots
    else:
        del request.session[_SESSION_KEY]


def _keep(request: HttpRequest, page: str, pk: uuid.UUID, names: Collection[str]) -> None:
    try:
        user, consultation = signing.loads(request.POST.get(FIELD, ""), salt=_SALT, max_age=_SECONDS)
    except (signing.BadSignature, ValueError):
        return
    fields = {
        name: value for name, value in request.POST.dict().items() if name in names and not holds_person_number(value)
    }
    if consultation != str(pk) or sum(len(name) + len(value) for name, value in fields.items()) > LONGEST_KEPT:
        return
    others = [item for item in request.session.get(_SESSION_KEY, {}).items() if item[0] != _slot(page, pk)]
    newest = (_slot(page, pk), {"user": user, "fields": fields})
    request.session[_SESSION_KEY] = dict([*others, newest][-MOST_KEPT:])


def _slot(page: str, pk: uuid.UUID) -> str:
    return f"{page} {pk}"


def _to_log_in(request: HttpRequest, page: str) -> HttpResponse:
    to_log_in = redirect_to_login(page)
    if request.headers.get("HX-Request") != "true":
        return to_log_in
    return HttpResponse(status=401, headers={"HX-Redirect": to_log_in["Location"]})
