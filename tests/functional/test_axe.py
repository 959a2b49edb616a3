"""Every page state can be read and used by everybody: axe finds nothing, and nothing scrolls sideways."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext

from tests.access_rows import ROWS
from tests.functional.browser import DESKTOP, NARROW, PHONE, resize, scrolls_sideways, violations
from tests.functional.look import open_state
from tests.functional.pages import STATES
from tests.functional.states import PageState

NOT_PAGES = frozenset(
    {"health_live", "health_ready", "consult:handout_pdf", "consult:note_copy", "consult:ruleset_json"}
)
"""Addresses that answer with something else than a page."""


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    state: PageState, new_context: Callable[..., BrowserContext], base_url: str
) -> None:
    page = open_state(state, new_context, base_url)
    found = {}
    for size in (DESKTOP, PHONE):
        resize(page, size)
        found[size] = violations(page)
    resize(page, NARROW)
    assert found == {DESKTOP: [], PHONE: []}
    assert not scrolls_sideways(page)


def test_every_page_has_a_state_that_is_looked_at() -> None:
    pages = {row.name for row in ROWS if "GET" in row.methods} - NOT_PAGES
    assert pages - {state.row for state in STATES} == set()
