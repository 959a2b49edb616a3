"""What every browser test needs: who is signed in, what the page asked for, and what axe says of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final
from weakref import WeakSet

from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request

from clinics.models import User

DESKTOP: Final = (1366, 768)
PHONE: Final = (390, 844)
NARROW: Final = (320, 568)
"""Windows in CSS pixels. The narrow one is a desktop zoomed to 400 %, too."""
AXE_OPTIONS: Final = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}

_AXE_WAS_HERE: WeakSet[Page] = WeakSet()
"""axe sets styles of its own while it looks, which the content policy refuses; that is no fault of the page."""


@dataclass
class Watch:
    """What the browser did during a test that no page may make it do."""

    origin: str
    elsewhere: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        """Looks at every request, script error and refusal of the content policy from now on."""
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.faults.append(str(error.error)))

    def _request(self, request: Request) -> None:
        if not request.url.startswith((f"{self.origin}/", "data:", "blob:")):
            self.elsewhere.append(request.url)

    def _console(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text and message.page not in _AXE_WAS_HERE:
            self.faults.append(message.text)


def sign_in(context: BrowserContext, user: User, origin: str) -> None:
    """The browser has this person's session, as after the log-in page."""
    client = Client()
    client.force_login(user)
    session = client.cookies[settings.SESSION_COOKIE_NAME]
    context.add_cookies([{"name": session.key, "value": session.value, "url": origin}])


def resize(page: Page, size: tuple[int, int]) -> None:
    """Makes the window that big, and waits until the page has settled in it."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def violations(page: Page) -> list[str]:
    """What axe finds on the page: rule, element and what to do, one line each."""
    _AXE_WAS_HERE.add(page)
    response: dict[str, Any] = Axe().run(page, options=AXE_OPTIONS).response
    return [
        f"{fault['id']}: {' '.join(map(str, node['target']))}: {fault['help']}"
        for fault in response["violations"]
        for node in fault["nodes"]
    ]


def scrolls_sideways(page: Page) -> bool:
    """Whether the page is wider than the window."""
    return bool(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
