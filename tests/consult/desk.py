"""The desk of a clinician in the tests of views: the page of a consultation, and what is posted from it."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.urls import reverse

from consult.models import Consultation

HTMX = {"HX-Request": "true"}


def page_of(draft: Consultation) -> str:
    """The address of its page."""
    return reverse("consult:consultation", args=[draft.pk])


def post(client: Client, draft: Consultation, version: int | None = None, *, htmx: bool = True, **fields: Any) -> Any:
    """A post of the page, made at this version."""
    values = {"version": str(draft.version if version is None else version), **fields}
    return client.post(reverse("consult:answer", args=[draft.pk]), values, headers=HTMX if htmx else {})
