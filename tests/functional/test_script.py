"""What the pages do by their own small script."""

from collections.abc import Callable

import pytest
from django.urls import reverse
from playwright.sync_api import BrowserContext, Page, expect

from clinics.models import Membership
from tests.factories.clinics import MembershipFactory
from tests.functional.browser import sign_in


@pytest.fixture
def style_page(new_context: Callable[..., BrowserContext]) -> Page:
    """The style page, which has one of everything, and on which nothing depends."""
    page = new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(reverse("style_page"))
    return page


def test_a_note_is_on_the_clipboard_after_one_press_and_the_page_says_so(style_page: Page) -> None:
    note = style_page.get_by_label("Journalnotat")
    note.fill("Anamnese: lændesmerter i 5 uger\nPlan: revurdering om 28 dage")

    style_page.locator("[data-copy]").click()

    expect(style_page.locator("#s-note-copied")).to_have_text("Notatet er kopieret.")
    assert style_page.evaluate("navigator.clipboard.readText()") == note.input_value()


def test_where_the_clipboard_is_closed_the_note_is_copied_the_older_way(style_page: Page) -> None:
    style_page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error('closed')))")

    style_page.locator("[data-copy]").click()

    expect(style_page.locator("#s-note-copied")).to_have_text("Notatet er kopieret.")
    assert style_page.evaluate("navigator.clipboard.readText()") == "Anamnese: lændesmerter i 5 uger"


def test_a_note_that_cannot_be_copied_is_marked_for_copying_by_hand(style_page: Page) -> None:
    style_page.evaluate(
        "navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));"
        "void (document.execCommand = () => false)"
    )

    style_page.locator("[data-copy]").click()

    expect(style_page.locator("#s-note-copied")).to_contain_text("Markér teksten")
    assert style_page.evaluate("getSelection().toString()") == "Anamnese: lændesmerter i 5 uger"


def test_a_link_to_an_open_question_puts_the_focus_on_its_answers(style_page: Page) -> None:
    style_page.get_by_role("link", name="Et link, der flytter fokus til et spørgsmål").click()

    assert style_page.evaluate("document.activeElement.name") == "s_long"
    expect(style_page.locator("#s-target")).to_be_in_viewport()


def test_an_answer_that_did_not_reach_the_server_is_said_until_one_does(style_page: Page) -> None:
    lost = style_page.get_by_role("alert").filter(has_text="blev ikke gemt")
    send = "htmx.ajax('GET', '/om/', {target: '#s-note-copied', swap: 'none'}).catch(() => null)"
    expect(lost).to_be_hidden()

    style_page.route("**/om/", lambda route: route.abort())
    style_page.evaluate(send)
    expect(lost.first).to_be_visible()

    style_page.unroute("**/om/")
    style_page.evaluate(send)
    expect(lost).to_be_hidden()


def test_an_answer_that_the_server_could_not_take_is_said_too(style_page: Page) -> None:
    style_page.route("**/om/", lambda route: route.fulfill(status=500))

    style_page.evaluate("htmx.ajax('GET', '/om/', {target: '#s-note-copied', swap: 'none'}).catch(() => null)")

    expect(style_page.locator("#lost")).to_be_visible()


def test_a_form_in_error_starts_at_its_summary(page: Page) -> None:
    page.goto(reverse("account_login"))
    page.get_by_label("E-mail").fill("nobody@clinic.example")
    page.get_by_label("Adgangskode").fill("not-the-password")

    page.get_by_role("main").get_by_role("button").click()

    expect(page.get_by_role("alert", name="Ret dette først")).to_be_focused()


@pytest.fixture
def doctor() -> Membership:
    return MembershipFactory()


def test_the_language_switch_keeps_the_page_and_is_remembered(
    doctor: Membership, new_context: Callable[..., BrowserContext], base_url: str
) -> None:
    context = new_context()
    sign_in(context, doctor.user, base_url)
    page = context.new_page()
    page.goto(reverse("about"))

    page.get_by_role("button", name="English").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("About Rygkompas")
    assert page.locator("html").get_attribute("lang") == "en"
    doctor.user.refresh_from_db()
    assert doctor.user.language == "en"
