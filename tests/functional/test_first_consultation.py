"""A GP sees a patient with back pain: from log-in to a copied note and a handout on paper."""

from urllib.parse import urlsplit

import pypdfium2
import pytest
from playwright.sync_api import expect

from tests.functional.stories import ACUTE, CANNOT_CONCLUDE, NO_IMAGING, Desk, KeyboardDesk, Story, words_of

HANDS = (Desk, KeyboardDesk)


@pytest.mark.parametrize("hands", HANDS, ids=["mouse", "keyboard"])
class TestFirstConsultation(Story):
    def test_from_log_in_to_copied_note_and_pdf(self, hands: type[Desk]) -> None:
        self.given_a_gp_who_logs_in_and_starts_a_consultation(hands)
        self.then_nothing_can_be_concluded_yet()
        self.when_she_answers_for_a_first_episode_without_alarm()
        self.then_the_suggestion_is_no_imaging_with_what_is_still_open()
        self.when_she_copies_the_note()
        self.then_the_concluded_note_is_what_is_on_the_clipboard()
        self.when_she_prints_the_handout()
        self.then_it_is_a_pdf_of_two_pages_at_most_with_the_numbers_to_call()
        self.when_she_reads_the_rules_and_the_page_about_rygkompas()
        self.then_every_request_went_to_the_clinics_own_server()

    def test_numbness_in_the_saddle_area_is_acute_at_once(self, hands: type[Desk]) -> None:
        self.given_a_gp_who_logs_in_and_starts_a_consultation(hands)
        self.when_she_answers_that_the_saddle_area_is_numb()
        self.then_the_suggestion_is_acute_work_up_today_with_the_answer_as_its_reason()
        self.when_she_takes_the_answer_back()
        self.then_nothing_can_be_concluded_yet()

    def test_a_number_is_saved_while_it_is_typed_and_the_typing_goes_on(self, hands: type[Desk]) -> None:
        self.given_a_gp_who_logs_in_and_starts_a_consultation(hands)
        field = self.desk.field("Varighed af denne episode")
        with self.desk.saved(status=422):
            field.click()
            field.press_sequentially("0,")
        expect(field).to_be_focused()
        with self.desk.saved():
            field.press_sequentially("5")
        expect(field).to_be_focused()
        self.desk.page.reload()
        expect(self.desk.field("Varighed af denne episode")).to_have_value("0,5")

    def given_a_gp_who_logs_in_and_starts_a_consultation(self, hands: type[Desk]) -> None:
        self.desk = hands(self.window(permissions=["clipboard-read", "clipboard-write"]))
        self.desk.log_in(self.lise.user.email)
        self.desk.start_consultation()
        self.page_of_questions = self.desk.page.url

    def when_she_answers_for_a_first_episode_without_alarm(self) -> None:
        self.desk.answer_all_of_a_first_episode()

    def when_she_answers_that_the_saddle_area_is_numb(self) -> None:
        self.desk.choose("Ny eller værre: nedsat følelse i ridebukseområdet (ridebukseanæstesi)", "Ja")

    def when_she_takes_the_answer_back(self) -> None:
        self.desk.choose("Ny eller værre: nedsat følelse i ridebukseområdet (ridebukseanæstesi)", "Ikke spurgt")

    def when_she_copies_the_note(self) -> None:
        self.note = self.desk.open_note()
        self.desk.copy_note()

    def when_she_prints_the_handout(self) -> None:
        self.desk.open_handout()
        self.pdf = self.desk.print_handout()

    def when_she_reads_the_rules_and_the_page_about_rygkompas(self) -> None:
        for name in ("Regelsæt", "Om"):
            self.desk.press(self.desk.page.get_by_role("link", name=name, exact=True))
            expect(self.desk.page.get_by_role("link", name=name, exact=True)).to_have_attribute("aria-current", "page")

    def then_nothing_can_be_concluded_yet(self) -> None:
        expect(self.desk.result).to_have_text(CANNOT_CONCLUDE)

    def then_the_suggestion_is_no_imaging_with_what_is_still_open(self) -> None:
        expect(self.desk.result).to_have_text(NO_IMAGING)
        expect(self.desk.suggestion).to_contain_text("Foreløbig - kan ændre sig: 4 spørgsmål")

    def then_the_suggestion_is_acute_work_up_today_with_the_answer_as_its_reason(self) -> None:
        expect(self.desk.result).to_have_text(ACUTE)
        expect(self.desk.suggestion).to_contain_text("nedsat følelse i ridebukseområdet")
        assert self.desk.page.url == self.page_of_questions

    def then_the_concluded_note_is_what_is_on_the_clipboard(self) -> None:
        assert "Patient: 46 år, kvinde" in self.note
        assert "Neurologi: normal kraft" in self.note
        assert self.desk.note == self.note
        assert self.desk.clipboard == self.note

    def then_it_is_a_pdf_of_two_pages_at_most_with_the_numbers_to_call(self) -> None:
        assert self.pdf.startswith(b"%PDF")
        assert len(pypdfium2.PdfDocument(self.pdf)) <= 2
        words = words_of(self.pdf)
        for number in (self.lise.organisation.phone, self.lise.organisation.out_of_hours_phone, "112"):
            assert number in words

    def then_every_request_went_to_the_clinics_own_server(self) -> None:
        assert {urlsplit(address).netloc for address in self.requests} == {urlsplit(self.base_url).netloc}
        asked = {urlsplit(address).path.rpartition("/")[2] for address in self.requests}
        assert asked >= {"svar", "notat", "afslut", "ark", "ark.pdf", "rygkompas.js", "tokens.css", "icons.svg"}
