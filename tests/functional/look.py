"""Brings a browser to a page state, the same way for axe and for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.conf import settings
from playwright.sync_api import BrowserContext, Page

from clinics.models import Membership
from tests.access_rows import Visitor
from tests.factories.clinics import MembershipFactory
from tests.functional.browser import DESKTOP, sign_in
from tests.functional.states import PageState

TRAITS: Final = {
    Visitor.SECRETARY: {"secretary": True},
    Visitor.ADMINISTRATOR: {"administrator": True},
    Visitor.PHYSIOTHERAPIST: {"physiotherapist": True},
}


def open_state(
    state: PageState,
    new_context: Callable[..., BrowserContext],
    origin: str,
    language: str = "da",
) -> Page:
    """The page in that state, in a desktop window, in that language."""
    member = member_for(state.visitor, language)
    context = new_context(viewport={"width": DESKTOP[0], "height": DESKTOP[1]}, reduced_motion="reduce")
    context.add_cookies([{"name": settings.LANGUAGE_COOKIE_NAME, "value": language, "url": origin}])
    if state.visitor is not Visitor.ANONYMOUS:
        sign_in(context, member.user, origin)
    page = context.new_page()
    response = page.goto(state.address(member))
    assert response is not None
    assert response.status == state.status, f"{state.name} answered {response.status}"
    if state.reach:
        state.reach(page)
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    return page


def member_for(visitor: Visitor, language: str) -> Membership:
    """Somebody of that kind at a clinic of their own; for nobody in particular, a GP."""
    return MembershipFactory(
        user__language=language,
        user__name="Lise Eksempel",
        organisation__name="Eksempelby Lægehus",
        **TRAITS.get(visitor, {}),
    )
