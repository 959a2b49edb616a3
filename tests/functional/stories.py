"""Somebody at a browser window: what they do there and what they see, in the words of the page.

A story's steps are methods of its test class; what several stories do alike is here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import pypdfium2
import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from clinics.models import Membership
from tests.factories.clinics import PASSWORD, MembershipFactory
from tests.functional.browser import DESKTOP, Watch

CANNOT_CONCLUDE: Final = "Kan ikke konkluderes endnu - svar mangler"
NO_IMAGING: Final = "Ingen billeddiagnostik nu - behandl og revurdér"
ACUTE: Final = "Akut udredning - i dag"

MOST_STOPS: Final = 400
"""Presses of the tab key within which everything on a page is reached."""

_STANDING = """form => Object.fromEntries(
  [...form.elements].filter(field => field.closest(".questions .q") && field.name && field.value
    && (!["radio", "checkbox"].includes(field.type) || field.checked)).map(field => [field.name, field.value]))"""

_LIES_AHEAD = """element => element === document.activeElement || Boolean(
  document.activeElement.compareDocumentPosition(element) &
  (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))"""

_ARROWS = """(radios, answer) => {
  const to = radios.findIndex(radio => radio.parentElement.textContent.trim() === answer);
  const right = (to - radios.findIndex(radio => radio.checked) + radios.length) % radios.length;
  return right <= radios.length / 2 ? ["ArrowRight", right] : ["ArrowLeft", radios.length - right];
}"""


class Desk:
    """One person in front of one window, with a mouse. An answer is given once the server has acknowledged it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    # What a hand does

    def press(self, button: Locator) -> None:
        """Presses a button or follows a link."""
        button.click()

    def type_into(self, field: Locator, text: str) -> None:
        """Replaces what stands in a field, and stays in it."""
        field.click()
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.type(text)

    def pick(self, question: Locator, answer: str, status: int = 200) -> None:
        """Chooses an answer of a question, which the server answers with `status`."""
        with self.saved(status):
            question.locator("label").filter(has=self.page.get_by_role("radio", name=answer, exact=True)).click()

    @contextmanager
    def saved(self, status: int = 200) -> Iterator[None]:
        """What is done within is answered by the server, and the page has taken the answer in."""
        with self.page.expect_response("**/svar") as answer:
            yield
        assert answer.value.status == status
        expect(self.page.locator(".htmx-request, .htmx-swapping, .htmx-settling")).to_have_count(0)

    # What a clinician does

    def log_in(self, email: str, password: str = PASSWORD) -> None:
        """Fills in the log-in page that is open, and gets past it."""
        self.type_into(self.page.get_by_label("E-mail"), email)
        self.type_into(self.page.get_by_label("Adgangskode"), password)
        self.press(self.page.get_by_role("main").get_by_role("button", name="Log ind"))
        self.page.wait_for_url(lambda url: "/konto/log-ind/" not in url)

    def start_consultation(self) -> None:
        """From the start page to an empty consultation."""
        self.press(self.button("Ny konsultation"))
        expect(self.result).to_have_text(CANNOT_CONCLUDE)
        self.wait_for_the_script()

    def wait_for_the_script(self) -> None:
        """The page runs its script before anything is pressed; the age then has the focus."""
        expect(self.field("Alder")).to_be_focused()

    def choose(self, question: str, answer: str, status: int = 200) -> None:
        """Answers a question with one of its words."""
        self.pick(self.page.get_by_role("radiogroup", name=question, exact=True), answer, status)

    def fill_in(self, question: str, number: str) -> None:
        """Answers a question with a number."""
        with self.saved():
            self.type_into(self.field(question), number)
            self.page.keyboard.press("Tab")

    def none_of_these(self, group: str) -> None:
        """Answers no to what is still open in a group."""
        name = re.compile(rf"^Ingen af disse \(alle spurgt\)\s*– {re.escape(group)}$")
        with self.saved():
            self.press(self.page.get_by_role("button", name=name))

    def examined_normal(self) -> None:
        """Answers strength, reflexes and sensation at one press."""
        with self.saved():
            self.press(self.button("Undersøgt, intet abnormt"))

    def answer_all_of_a_first_episode(self) -> None:
        """A woman of 46 with three weeks of back pain for the first time, and nothing that alarms."""
        self.fill_in("Alder", "46")
        self.choose("Køn", "Kvinde")
        self.choose("Gravid", "Nej")
        self.fill_in("Varighed af denne episode", "3")
        self.choose("Første, gentagne eller vedvarende", "Første")
        self.choose("Bensmerter (under sædefolden)", "Ingen")
        self.none_of_these("Cauda equina og medulla")
        self.examined_normal()
        for group in ("Kræft", "Infektion", "Fraktur", "Andre årsager end ryggen"):
            self.none_of_these(group)
        self.choose("Indledende behandling", "Ikke begyndt")
        self.choose("Tænker du, at der kan være alvorlig sygdom?", "Nej")

    def open_draft(self, patient: str) -> None:
        """From the start page to a patient's consultation."""
        self.press(self.page.get_by_role("link", name=patient, exact=True))
        self.page.wait_for_url("**/konsultation/*/")

    def open_note(self) -> str:
        """The journal note, to be read before it is copied."""
        self.press(self.button("Læs og ret notatet først"))
        self.page.wait_for_url("**/notat")
        return self.note

    def copy_note(self) -> None:
        """Copies the note, which concludes the consultation."""
        self.press(self.button("Kopiér journalnotat og afslut"))
        expect(self.page.get_by_role("heading", name="Journalnotat, som det blev kopieret")).to_be_visible()

    def open_handout(self) -> None:
        """The preview of the handout, from a draft or from what is concluded."""
        self.press(self.in_bar("Udskriv"))
        self.page.wait_for_url("**/ark")

    def print_handout(self) -> bytes:
        """The PDF that the browser is sent for the handout. The browser's own viewer is left closed."""
        printed: list[bytes] = []

        def keep(route: Route) -> None:
            response = route.fetch()
            assert (response.status, response.headers["content-type"]) == (200, "application/pdf")
            printed.append(response.body())
            route.fulfill(status=204)

        self.page.route("**/ark.pdf", keep)
        with self.page.expect_response("**/ark.pdf"):
            self.press(self.button("PDF til udskrift"))
        self.page.unroute("**/ark.pdf")
        return printed[0]

    # What stands on the page

    def button(self, name: str) -> Locator:
        """The button with that name."""
        return self.page.get_by_role("button", name=name, exact=True)

    def in_bar(self, name: str) -> Locator:
        """The button or link with that name in the bar that never scrolls away."""
        bar = self.page.locator(".actionbar")
        return bar.get_by_role("button", name=name, exact=True).or_(bar.get_by_role("link", name=name, exact=True))

    def field(self, question: str) -> Locator:
        """The field of a question that is answered with a number."""
        return self.page.get_by_role("textbox", name=question, exact=True)

    def click_answer(self, question: str, answer: str) -> None:
        """Gives an answer and waits for nothing: the server may be gone, or the session."""
        self.option(question, answer).locator("xpath=..").click()

    def option(self, question: str, answer: str) -> Locator:
        """One answer of a question."""
        group = self.page.get_by_role("radiogroup", name=question, exact=True)
        return group.get_by_role("radio", name=answer, exact=True)

    @property
    def suggestion(self) -> Locator:
        """The panel beside the questions."""
        return self.page.locator("#suggestion")

    @property
    def result(self) -> Locator:
        """The line that says what is suggested."""
        return self.suggestion.locator(".result-line")

    @property
    def note(self) -> str:
        """The text of the note."""
        return self.page.locator("#note").input_value()

    @property
    def clipboard(self) -> str:
        """What was copied last."""
        text: str = self.page.evaluate("navigator.clipboard.readText()")
        return text

    def answers(self) -> dict[str, str]:
        """Everything that is answered on the page, as it stands there."""
        answers: dict[str, str] = self.page.locator("#consultation").evaluate(_STANDING)
        return answers


class KeyboardDesk(Desk):
    """The same without a mouse: tab, arrows, enter, and what is typed."""

    def press(self, button: Locator) -> None:
        self._reach(button)
        self.page.keyboard.press("Enter")

    def type_into(self, field: Locator, text: str) -> None:
        self._reach(field)
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.type(text)

    def pick(self, question: Locator, answer: str, status: int = 200) -> None:
        radios = question.get_by_role("radio")
        self._reach(question.locator("input:checked"))
        key, presses = radios.evaluate_all(_ARROWS, answer)
        for _ in range(presses):
            with self.saved(status):
                self.page.keyboard.press(key)

    def _reach(self, target: Locator) -> None:
        """Moves the focus there, forwards or backwards as it lies on the page."""
        key = "Tab" if target.evaluate(_LIES_AHEAD) else "Shift+Tab"
        for _ in range(MOST_STOPS):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press(key)
        raise AssertionError("The tab key does not lead there.")


class DeskWithoutJavaScript(Desk):
    """The same where the browser runs no script: answers are saved by the next press of a button."""

    def wait_for_the_script(self) -> None:
        """There is none."""

    @contextmanager
    def saved(self, status: int = 200) -> Iterator[None]:
        yield


def words_of(pdf: bytes) -> str:
    """The text of a PDF, in one line."""
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)).split())


class Story:
    """Windows that are watched, and people at a clinic."""

    @pytest.fixture(autouse=True)
    def _at_the_clinic(
        self, new_context: Callable[..., BrowserContext], watch: Watch, base_url: str, transactional_db: None
    ) -> None:
        self.watch = watch
        self.requests: list[str] = []
        self.base_url = base_url
        self._new_context = new_context
        self.lise = self.colleague("Lise Eksempel")

    def colleague(self, name: str, **traits: Any) -> Membership:
        """One more person, at the clinic of the first one unless `traits` say otherwise."""
        if first := getattr(self, "lise", None):
            traits.setdefault("organisation", first.organisation)
        else:
            traits.setdefault("organisation__name", "Eksempelby Lægehus")
        return MembershipFactory(user__name=name, **traits)

    def window(self, **options: Any) -> Page:
        """A fresh browser window, nobody signed in, with the log-in page open."""
        size = {"width": DESKTOP[0], "height": DESKTOP[1]}
        context = self._new_context(viewport=size, **options)
        context.set_default_timeout(10_000)
        context.on("request", lambda request: self.requests.append(request.url))
        page = context.new_page()
        page.goto(self.base_url)
        return page
