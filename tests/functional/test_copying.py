"""The note is copied and the consultation concluded at one press, or the page says why not and the next one counts."""

import re

import pytest
from playwright.sync_api import Route, expect

from consult.models import Consultation
from tests.consult.desk import page_of
from tests.factories.consult import an_ordinary_draft
from tests.functional.keyboard import AGE, FEVER, AtTheKeyboard


class TestCopying(AtTheKeyboard):
    @pytest.fixture(autouse=True)
    def _with_every_necessary_answer(self, _at_an_empty_page: None) -> None:
        self.consultation = an_ordinary_draft(self.lise, age_years=58)
        self.draft = self.base_url + page_of(self.consultation)
        self.page.goto(self.draft)

    def stored(self) -> Consultation:
        self.consultation.refresh_from_db()
        return self.consultation

    def test_it_takes_two_keys(self) -> None:
        self.type("n")
        expect(self.desk.in_bar("Kopiér notat")).to_be_focused()
        self.page.wait_for_timeout(300)
        assert self.stored().is_draft

        self.type("Enter")

        self.then_the_note_is_concluded_and_on_the_clipboard()

    def test_one_click_copies_and_concludes_with_the_answer_that_was_being_typed(self) -> None:
        self.desk.type_into(self.desk.field("Varighed af denne episode"), "2")

        self.desk.press(self.desk.in_bar("Kopiér notat"))

        self.then_the_note_is_concluded_and_on_the_clipboard()
        assert self.stored().findings["duration_weeks"] == 2

    def test_where_the_clipboard_is_closed_nothing_is_concluded_and_the_note_is_shown(self) -> None:
        self.page.evaluate(
            "navigator.clipboard.write = () => Promise.reject(new Error('closed'));"
            "navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));"
            "void (document.execCommand = () => false)"
        )
        self.desk.press(self.desk.in_bar("Kopiér notat"))
        self.then_the_note_page_says_that_nothing_was_copied()

    def test_without_the_new_clipboard_the_older_way_copies(self) -> None:
        self.page.evaluate("void delete window.ClipboardItem")
        self.desk.press(self.desk.in_bar("Kopiér notat"))
        self.then_the_note_is_concluded_and_on_the_clipboard()

    def test_a_note_that_was_edited_before_the_last_answer_is_read_first(self) -> None:
        self.desk.open_note()
        self.desk.type_into(self.page.locator("#note"), "Mit eget notat")
        expect(self.page.locator("#note-status")).to_contain_text("Rettet; gemt")
        self.desk.press(self.page.get_by_role("link", name="Tilbage til spørgsmålene"))
        self.desk.choose(FEVER, "Ja")

        self.desk.press(self.desk.in_bar("Kopiér notat"))

        self.then_the_note_page_says_that_nothing_was_copied()

    def test_an_answer_that_cannot_be_read_is_mended_first(self) -> None:
        self.desk.type_into(self.desk.field(AGE), "firs")

        self.desk.press(self.desk.in_bar("Kopiér notat"))

        expect(self.said).to_have_text("Ikke kopieret: ret først det, siden peger på.")
        assert self.page.url == self.draft
        assert self.stored().is_draft

    def test_without_the_server_nothing_is_copied_and_the_page_says_so(self) -> None:
        self.page.route("**/svar", lambda route: route.abort())
        self.desk.press(self.desk.in_bar("Kopiér notat"))
        expect(self.said).to_have_text("Ikke kopieret: svarene kunne ikke gemmes.")
        assert self.stored().is_draft

    def test_where_the_server_never_answers_the_page_says_so_and_the_next_press_counts(self) -> None:
        self.page.clock.install()
        held: list[Route] = []
        self.page.route("**/svar", lambda route: held.append(route))  # noqa: PLW0108  Playwright marks it
        with self.page.expect_request("**/svar"):
            self.desk.press(self.desk.in_bar("Kopiér notat"))
        self.page.clock.fast_forward("00:21")
        expect(self.said).to_have_text("Ikke kopieret: svarene kunne ikke gemmes.")
        assert self.stored().is_draft
        held[0].abort()
        self.page.unroute_all()

        self.desk.press(self.desk.in_bar("Kopiér notat"))

        self.then_the_note_is_concluded_and_on_the_clipboard()

    def test_where_the_note_does_not_come_the_next_press_counts(self) -> None:
        self.page.route("**/notat/kopi*", lambda route: route.abort())
        self.desk.press(self.desk.in_bar("Kopiér notat"))
        expect(self.said).to_have_text(re.compile("Ikke kopieret: notatet kom ikke frem|Not copied: the note did not"))
        assert self.page.url == self.draft
        self.page.unroute_all()

        self.desk.press(self.desk.in_bar("Kopiér notat"))

        self.then_the_note_is_concluded_and_on_the_clipboard()

    def test_enter_in_a_field_saves_and_presses_no_button(self) -> None:
        self.desk.type_into(self.desk.field(AGE), "59")
        with self.desk.saved():
            self.type("Enter")
        assert self.stored().is_draft
        assert self.stored().findings["age_years"] == 59

    def test_with_necessary_answers_missing_the_note_is_read_first_and_says_why(self) -> None:
        self.desk.choose(FEVER, "Ikke spurgt")
        self.desk.press(self.desk.in_bar("Kopiér notat"))
        self.then_the_note_page_says_that_nothing_was_copied()
        expect(self.page.get_by_text("Nødvendige svar mangler")).to_be_visible()

    def then_the_note_is_concluded_and_on_the_clipboard(self) -> None:
        expect(self.page.get_by_role("heading", name="Journalnotat, som det blev kopieret")).to_be_visible()
        assert not self.stored().is_draft
        assert self.desk.clipboard == self.desk.note
        assert "Patient: 58 år" in self.desk.note
        for name in ("Udskriv", "Ny patient"):
            expect(self.desk.in_bar(name)).to_be_visible()

    def then_the_note_page_says_that_nothing_was_copied(self) -> None:
        self.page.wait_for_url(re.compile("/notat"))
        expect(self.page.get_by_role("alert").filter(has_text="Notatet blev ikke kopieret")).to_be_visible()
        assert self.stored().is_draft
