"""Every state of a page that is looked at: by axe in `test_axe.py`, and as pictures by `make screens`.

A new page needs a state here; `test_axe.py` says which has none. A state is an address, who opens it, and what
they do on it before it is looked at.
"""

from __future__ import annotations

from collections.abc import Callable

from django.template.loader import render_to_string
from django.utils import translation
from playwright.sync_api import Page

from tests.access_rows import Visitor
from tests.factories.clinics import PASSWORD
from tests.functional.consult_pages import CONSULTATION_STATES
from tests.functional.states import PageState, at, plain


def _wrong_password(page: Page) -> None:
    page.locator("#id_login").fill("nobody@clinic.example")
    page.locator("#id_password").fill("not-the-password")
    page.get_by_role("main").get_by_role("button").click()


def _passwords_that_differ(page: Page) -> None:
    page.locator("#id_oldpassword").fill(PASSWORD)
    page.locator("#id_password1").fill("short")
    page.locator("#id_password2").fill("other")
    page.get_by_role("main").get_by_role("button").click()


def _without_its_cookie(page: Page) -> None:
    page.context.clear_cookies()
    page.locator("#id_login").fill("nobody@clinic.example")
    page.locator("#id_password").fill("not-the-password")
    page.get_by_role("main").get_by_role("button").click()


def _instead(template: str, status: int) -> Callable[[Page], None]:
    """Loads an error page that no address gives on purpose, made as Django makes it: without a request."""

    def reach(page: Page) -> None:
        with translation.override(page.locator("html").get_attribute("lang")):
            body = render_to_string(template)
        page.route(page.url, lambda route: route.fulfill(status=status, content_type="text/html", body=body))
        page.reload()

    return reach


STATES: tuple[PageState, ...] = (
    *CONSULTATION_STATES,
    plain("log-in", "account_login", Visitor.ANONYMOUS),
    plain("log-in-refused", "account_login", Visitor.ANONYMOUS, _wrong_password),
    plain("log-out", "account_logout"),
    plain("password", "account_change_password"),
    plain("password-refused", "account_change_password", reach=_passwords_that_differ),
    plain("confirm", "account_reauthenticate"),
    plain("start", "start"),
    plain("start-staff", "start", Visitor.SECRETARY),
    plain("about", "about", Visitor.ANONYMOUS),
    plain("about-signed-in", "about"),
    plain("style", "style_page", Visitor.ANONYMOUS),
    PageState(name="not-found", row=None, address=lambda _: "/findes-ikke/", status=404),
    PageState(
        name="too-old",
        row=None,
        address=at("account_login"),
        visitor=Visitor.ANONYMOUS,
        reach=_without_its_cookie,
    ),
    PageState(name="bad-request", row=None, address=at("about"), reach=_instead("400.html", 400)),
    PageState(name="server-error", row=None, address=at("about"), reach=_instead("500.html", 500)),
)
