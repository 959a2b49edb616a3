"""The tools of the access test: every address there is, everybody who asks, and answers made comparable."""

from __future__ import annotations

import copy
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from clinics import form_keys
from clinics.models import Membership
from tests.access_rows import Row, Values, Visitor, missing
from tests.factories.clinics import MembershipFactory, OrganisationFactory

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
ONE_TIME = re.compile(r'name="(?:csrfmiddlewaretoken|form_key)" value="[^"]*"|"X-CSRFToken": ?"[^"]*"')
EVER_NEW = ("Set-Cookie", "Date")


def addresses() -> tuple[str, ...]:
    """The name of each URL pattern, with its namespaces; for one without a name, its route."""
    return tuple(_walk(get_resolver(), ""))


def _walk(resolver: URLResolver, prefix: str) -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLPattern):
            yield f"{prefix}{pattern.name}" if pattern.name else f"unnamed: {pattern.pattern}"
        else:
            namespace = f"{pattern.namespace}:" if pattern.namespace else ""
            yield from _walk(pattern, prefix + namespace)


@dataclass(frozen=True)
class Cast:
    """A visitor with their browser; a clinician of their own clinic and one of another, who make the objects."""

    client: Client
    own: Membership
    other: Membership


def cast(visitor: Visitor) -> Cast:
    """The visitor at work. An anonymous one has no clinic: any clinic's objects stand for their own."""
    physio = visitor is Visitor.PHYSIOTHERAPIST
    organisation = OrganisationFactory(physio=physio)
    member = MembershipFactory(
        organisation=organisation,
        secretary=visitor is Visitor.SECRETARY,
        administrator=visitor is Visitor.ADMINISTRATOR,
    )
    clinician = member if visitor is Visitor.GP else MembershipFactory(organisation=organisation)
    client = Client(raise_request_exception=False)
    if visitor is not Visitor.ANONYMOUS:
        client.force_login(member.user)
    return Cast(client, clinician, MembershipFactory(organisation__kind=organisation.kind))


@dataclass(frozen=True)
class Answer:
    """What came back, without what is new in every answer."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: str

    @property
    def refused(self) -> bool:
        """Whether nothing was given: an error, or the way to the log-in page."""
        return self.status >= 400 or self.leads_to_log_in

    @property
    def leads_to_log_in(self) -> bool:
        """Whether the log-in page is where it goes on."""
        return dict(self.headers).get("Location", "").startswith(reverse(settings.LOGIN_URL))


@dataclass(frozen=True)
class Question:
    """A row with the values of its address and of its form filled in, asked for by one browser."""

    client: Client
    row: Row
    kwargs: Values
    posted: Values

    def ask(self, method: str, *, htmx: bool = False) -> Answer:
        """One request, of which the database and the browser forget everything."""
        cookies = copy.deepcopy(self.client.cookies)
        with transaction.atomic():
            answer = _answer(self._send(method, {"HX-Request": "true"} if htmx else {}), self.kwargs)
            transaction.set_rollback(True)
        self.client.cookies = cookies
        return answer

    def _send(self, method: str, headers: dict[str, str]) -> Any:
        address = reverse(self.row.name, kwargs=dict(self.kwargs))
        if method == "POST":
            fields = {**self.posted, form_keys.FIELD: form_keys.issue()}
            return self.client.post(address, fields, headers=headers)
        return self.client.generic(method, address, headers=headers)


def about(client: Client, row: Row, maker: Membership) -> Question:
    """The question about an object that this clinician's clinic has."""
    kwargs = row.kwargs(maker)
    return Question(client, row, kwargs, row.posted(maker, kwargs))


def about_nothing(question: Question) -> Question:
    """The same question about an object that nobody has."""
    return replace(question, kwargs=missing(question.kwargs))


def _answer(response: HttpResponse, kwargs: Values) -> Answer:
    body = b"".join(response) if response.streaming else response.content
    headers = tuple((name, _stable(value, kwargs)) for name, value in sorted(response.items()) if name not in EVER_NEW)
    return Answer(response.status_code, headers, _stable(body.decode("utf-8", "replace"), kwargs))


def _stable(text: str, kwargs: Values) -> str:
    for value in kwargs.values():
        if isinstance(value, uuid.UUID):
            text = text.replace(str(value), "ID")
    return ONE_TIME.sub("ONE-TIME", text)
