"""What was typed when the session had run out, kept until the same person has logged in again.

Every form of a consultation carries a mark: who made the page, and of which consultation, signed. A post without a
session is set aside with the mark's word for whose it is, in the new session that the log-in will carry on; nothing
is read or written before the log-in. Who logs in as somebody else loses it and never sees it.

A page that was open since before the last log-in has an old form token, and its post is refused; the mark vouches for
it as well as the token would have, so `from_old_page` keeps what such a post holds in the same way.

Of a post the named fields of its page are kept and nothing else: never the name on a handout, and no value that
looks like a CPR number. What each page keeps waits for that page alone.
"""

import uuid
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import wraps
from typing import Any, Final

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django_htmx.http import HttpResponseClientRedirect

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

_POSTED_FROM: Final = "posted_from"

Fields = dict[str, str]


@dataclass(frozen=True, slots=True)
class PostedFrom:
    """The name of the page that a view's posts come from, and which of their fields are kept."""

    page: str
    fields: Collection[str]


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

        setattr(guarded, _POSTED_FROM, PostedFrom(back_to, fields))
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


def something_waits(request: HttpRequest) -> bool:
    """Whether anything was kept in this browser's session. It says neither what nor whose."""
    return bool(request.session.get(_SESSION_KEY))


def from_old_page(request: Any) -> HttpResponse | None:
    """The answer to a post whose form token was refused: the way to its page, where what was typed is restored.

    None where it is not kept: the post is not from a page of ours or too old, it is somebody else's, it is too much,
    or the browser sends no cookies.
    """
    found = _posted_from(request)
    if found is None or not request.COOKIES:
        return None
    posted_from, pk = found
    if _is_somebody_elses(request, pk) or not _keep(request, posted_from.page, pk, posted_from.fields):
        return None
    page = reverse(posted_from.page, args=[pk])
    if not request.user.is_authenticated:
        return _to_log_in(request, page)
    return HttpResponseClientRedirect(page) if _is_htmx(request) else redirect(page)


def refused_fields(request: Any) -> Fields:
    """What a refused post holds of its named fields, for its sender to see; from a page of ours, however old."""
    found = _posted_from(request)
    if found is None or _is_somebody_elses(request, found[1]):
        return {}
    return _named_fields(request, found[0].fields)


def _posted_from(request: HttpRequest) -> tuple[PostedFrom, uuid.UUID] | None:
    match = request.resolver_match
    posted_from = getattr(match.func, _POSTED_FROM, None) if match else None
    return (posted_from, match.kwargs["pk"]) if match and posted_from else None


def _is_somebody_elses(request: Any, pk: uuid.UUID) -> bool:
    """Whether the page was made for somebody else than who is signed in, or is none of ours."""
    sender = _sender(request, pk)
    return sender is None or (request.user.is_authenticated and sender != str(request.user.pk))


def _sender(request: HttpRequest, pk: uuid.UUID, *, max_age: int | None = None) -> str | None:
    """For whom the page was made, if its mark is ours, of this consultation, and no older than so many seconds."""
    try:
        user, consultation = signing.loads(request.POST.get(FIELD, ""), salt=_SALT, max_age=max_age)
    except (signing.BadSignature, ValueError):
        return None
    return str(user) if consultation == str(pk) else None


def _named_fields(request: HttpRequest, names: Collection[str]) -> Fields:
    return {
        name: value for name, value in request.POST.dict().items() if name in names and not holds_person_number(value)
    }


def _keep(request: HttpRequest, page: str, pk: uuid.UUID, names: Collection[str]) -> bool:
    """Sets the named fields aside. False where nothing is kept."""
    user = _sender(request, pk, max_age=_SECONDS)
    fields = _named_fields(request, names)
    if user is None or sum(len(name) + len(value) for name, value in fields.items()) > LONGEST_KEPT:
        return False
    others = [item for item in request.session.get(_SESSION_KEY, {}).items() if item[0] != _slot(page, pk)]
    newest = (_slot(page, pk), {"user": user, "fields": fields})
    request.session[_SESSION_KEY] = dict([*others, newest][-MOST_KEPT:])
    return True


def _slot(page: str, pk: uuid.UUID) -> str:
    return f"{page} {pk}"


def _to_log_in(request: HttpRequest, page: str) -> HttpResponse:
    to_log_in = redirect_to_login(page)
    if not _is_htmx(request):
        return to_log_in
    return HttpResponse(status=401, headers={"HX-Redirect": to_log_in["Location"]})


def _is_htmx(request: HttpRequest) -> bool:
    """As its header says: the middleware that would say so may not have run yet."""
    return request.headers.get("HX-Request") == "true"
