"""What `make screens` runs: a picture of each page state, in each language and width. Not part of `make test`."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext

from tests.functional.browser import DESKTOP, PHONE, resize, scrolls_sideways, violations
from tests.functional.look import open_state
from tests.functional.pages import STATES
from tests.functional.screens import FOLDER, LANGUAGES, WHOLE, picture_name
from tests.functional.states import PageState


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_picture(state: PageState, language: str, new_context: Callable[..., BrowserContext], base_url: str) -> None:
    page = open_state(state, new_context, base_url, language)
    faults = []
    for size in (DESKTOP, PHONE):
        resize(page, size)
        name = picture_name(state.name, language, size[0])
        page.screenshot(path=FOLDER / name)
        page.screenshot(path=WHOLE / name, full_page=True)
        faults += violations(page)
        faults += ["scrolls sideways"] * scrolls_sideways(page)
    assert faults == []
