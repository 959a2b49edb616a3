"""Browser tests: a server on this machine, Debian's Chromium, and nothing asked for anywhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import BrowserContext
from pytest_django.live_server_helper import LiveServer

from tests.functional.browser import Watch

HERE: Final = Path(__file__).parent
QUIET: Final = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_type_launch_args, "args": [*browser_type_launch_args["args"], *QUIET]}


@pytest.fixture(scope="session")
def base_url(live_server: LiveServer) -> str:
    """`page.goto("/om/")` asks the server of the test run."""
    return str(live_server.url)


@pytest.fixture
def watch(base_url: str) -> Iterator[Watch]:
    """Fails the test whose pages asked another host for something, broke a script, or broke the content policy."""
    watch = Watch(base_url)
    yield watch
    assert watch.elsewhere == []
    assert watch.faults == []


@pytest.fixture
def new_context(new_context: Callable[..., BrowserContext], watch: Watch) -> Callable[..., BrowserContext]:
    """A fresh browser window that is watched. `page` and `context` stand on it."""

    def make(**options: Any) -> BrowserContext:
        context = new_context(**options)
        watch.over(context)
        return context

    return make
