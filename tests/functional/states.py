"""What a page state is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from playwright.sync_api import Page

from tests.access_rows import Visitor

if TYPE_CHECKING:
    from clinics.models import Membership


@dataclass(frozen=True, kw_only=True)
class PageState:
    """One page as somebody sees it.

    `row` is the address's name in `access_rows.py`, or nothing where the state belongs to no address of its own.
    `address` is called with the membership of the visitor, or of some clinician where nobody is signed in; it makes
    what the page shows and gives the path; `status` is what opening it answers. `reach` acts on the page once it is
    open.
    """

    name: str
    row: str | None
    address: Callable[[Membership], str]
    visitor: Visitor = Visitor.GP
    status: int = 200
    reach: Callable[[Page], None] | None = None


def at(row: str) -> Callable[[Membership], str]:
    """The address of a row that names no object."""
    return lambda _: reverse(row)


def plain(
    name: str,
    row: str,
    visitor: Visitor = Visitor.GP,
    reach: Callable[[Page], None] | None = None,
    status: int = 200,
) -> PageState:
    """A page whose address names no object."""
    return PageState(name=name, row=row, address=at(row), visitor=visitor, reach=reach, status=status)
