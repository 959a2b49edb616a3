"""Every state of a page that is looked at: by axe in `test_axe.py`, and as pictures by `make screens`.

A new page needs a state here; `test_axe.py` says which has none. A state is an address, who opens it, and what
they do on it before it is looked at.
"""

from __future__ import annotations

from collections.abc import Callable

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from playwright.sync_api import Page

from clinics import services
from clinics.models import Membership, Organisation
from tests.access_rows import Visitor, a_consultation
from tests.factories.clinics import PASSWORD, MembershipFactory
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


def _a_draft(member: Membership) -> str:
    return reverse("consult:consultation", kwargs=dict(a_consultation(member)))


def _wrong_settings(page: Page) -> None:
    page.locator("#id_phone").fill("ring til os")
    page.locator("#id_keep_drafts_days").fill("en uge")
    page.get_by_role("main").get_by_role("button").click()


def _settings_changed_by_another(page: Page) -> None:
    """Another administrator saves first; this page was made before."""
    version = page.locator("[name=version]")
    stands = Organisation.objects.get(name=page.locator("#id_name").input_value())
    colleague = MembershipFactory(organisation=stands, administrator=True).user
    services.change_settings(
        organisation=stands,
        actor=colleague,
        base_version=int(version.get_attribute("value") or ""),
        values={"phone": "86 12 34 56", "paper_languages": ["da", "en"]},
    )
    page.locator("#id_town").fill("Nykøbing")
    page.get_by_role("main").get_by_role("button").click()


def _a_note(member: Membership) -> str:
    return reverse("consult:note", kwargs=dict(a_consultation(member)))


def _a_note_without_its_cookie(page: Page) -> None:
    """The browser has lost its cookies, so the note cannot wait; it is shown to be copied."""
    page.locator("#note").fill("Lændesmerter i to uger.")
    page.context.clear_cookies()
    page.locator("#note-form").evaluate("form => form.submit()")
    page.locator("#typed").wait_for()


def _kept_for_log_in(page: Page) -> None:
    """The log-in ends in another tab, and an answer is given in this one."""
    page.context.clear_cookies(name="sessionid")
    page.locator("[name=age_years]").fill("38")
    page.locator("[name=age_years]").press("Tab")
    page.locator("#id_password").wait_for()


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
    PageState(name="log-in-something-waits", row="account_login", address=_a_draft, reach=_kept_for_log_in),
    plain("log-out", "account_logout"),
    plain("password", "account_change_password"),
    plain("password-refused", "account_change_password", reach=_passwords_that_differ),
    plain("confirm", "account_reauthenticate"),
    plain("start", "start"),
    plain("start-staff", "start", Visitor.SECRETARY),
    plain("settings", "clinic_settings", Visitor.ADMINISTRATOR),
    plain("settings-refused", "clinic_settings", Visitor.ADMINISTRATOR, _wrong_settings),
    plain("settings-changed-by-another", "clinic_settings", Visitor.ADMINISTRATOR, _settings_changed_by_another),
    plain("settings-not-yours", "clinic_settings", status=403),
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
    PageState(name="too-old-note", row="consult:note", address=_a_note, reach=_a_note_without_its_cookie),
    PageState(name="bad-request", row=None, address=at("about"), reach=_instead("400.html", 400)),
    PageState(name="server-error", row=None, address=at("about"), reach=_instead("500.html", 500)),
)
