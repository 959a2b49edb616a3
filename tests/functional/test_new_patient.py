"""The next patient starts on an empty page, and the one before cannot be found in the browser."""

import json
from urllib.parse import urlsplit

from playwright.sync_api import expect

from consult.models import Consultation
from tests.functional.stories import CANNOT_CONCLUDE, Desk, Story

WRITTEN = {"goal": "gå tur med Trofast", "tried": "varmepude i lænden", "override_text": "aftalt med kollega"}
"""What is written about the patient before; none of it may be found with the next one."""

ADDRESS_OF_THE_PAGE = "htmx-current-path-for-history"
KEPT = """async () => JSON.stringify([
  {...localStorage}, {...sessionStorage}, history.state, window.name,
  await indexedDB.databases(), await caches.keys() ])"""


class TestNewPatient(Story):
    def test_nothing_of_the_one_before_is_on_the_page_or_in_the_browser(self) -> None:
        self.given_a_consultation_with_answers()
        self.when_she_presses_new_patient()
        self.then_the_page_is_empty()
        self.then_the_browser_has_kept_nothing()
        self.then_the_answers_stand_in_the_consultation_before()

    def test_the_page_before_is_asked_of_the_server_again(self) -> None:
        self.given_a_consultation_with_answers()
        self.when_she_presses_new_patient()
        self.when_she_goes_back_then_the_server_gives_the_page_anew()
        self.when_she_goes_forward()
        self.then_the_page_is_empty()

    def test_after_log_out_the_page_before_shows_nobody(self) -> None:
        self.given_a_consultation_with_answers()
        self.when_she_presses_new_patient()
        self.when_she_logs_out_and_somebody_goes_back_as_far_as_possible()
        self.then_nothing_but_the_log_in_page_is_seen()

    def test_pressed_twice_it_starts_one(self) -> None:
        self.given_a_consultation_with_answers()
        self.when_she_presses_new_patient_twice()
        self.then_there_is_one_new_consultation()

    def given_a_consultation_with_answers(self) -> None:
        self.desk = Desk(self.window())
        self.desk.log_in(self.lise.user.email)
        self.desk.start_consultation()
        self.desk.fill_in("Alder", "46")
        self.desk.choose("Køn", "Kvinde")
        self.desk.choose("Uforklaret vægttab", "Ja")
        self.desk.choose("Kontakttype", "Telefon")
        with self.desk.saved():
            self.desk.press(self.desk.page.locator('#said [data-digit="1"]'))
        for line, words in WRITTEN.items():
            with self.desk.saved():
                self.desk.page.locator(f"[name={line}]").evaluate(
                    "field => field.closest('details')?.toggleAttribute('open', true)"
                )
                self.desk.type_into(self.desk.page.locator(f"[name={line}]"), words)
                self.desk.page.keyboard.press("Tab")
        self.former = self.desk.page.url
        self.answers_before = self.desk.answers()

    def when_she_presses_new_patient(self) -> None:
        self.desk.press(self.desk.button("Ny patient"))
        self.desk.page.wait_for_url(lambda url: url not in (self.former, self.former + "svar"))

    def when_she_presses_new_patient_twice(self) -> None:
        self.desk.button("Ny patient").dblclick()
        expect(self.desk.page.get_by_text("Ny patient, intet svaret endnu")).to_be_visible()

    def when_she_goes_back_then_the_server_gives_the_page_anew(self) -> None:
        with self.desk.page.expect_response(self.former) as given:
            self.desk.page.go_back()
        assert given.value.header_value("cache-control") == "no-store"
        assert self.desk.answers() == self.answers_before

    def when_she_goes_forward(self) -> None:
        self.desk.page.go_forward()

    def when_she_logs_out_and_somebody_goes_back_as_far_as_possible(self) -> None:
        self.desk.press(self.desk.button("Log ud"))
        expect(self.desk.page.get_by_role("heading", name="Log ind")).to_be_visible()
        self.seen = []
        for _ in range(3):
            self.desk.page.go_back()
            self.seen.append(self.desk.page.locator("body").inner_text())

    def then_the_page_is_empty(self) -> None:
        assert self.desk.answers() == {"contact": "in_person", "duration_unit": "weeks"}
        expect(self.desk.result).to_have_text(CANNOT_CONCLUDE)
        expect(self.desk.page.get_by_text("Ny patient, intet svaret endnu")).to_be_visible()
        html = self.desk.page.content()
        assert self.former.split("/")[-2] not in html
        for words in ("46 år", *WRITTEN.values()):
            assert words not in html
        expect(self.desk.page.locator("input[type=checkbox]:checked")).to_have_count(0)

    def then_the_browser_has_kept_nothing(self) -> None:
        here = urlsplit(self.desk.page.url).path
        assert json.loads(self.desk.page.evaluate(KEPT)) == [{}, {ADDRESS_OF_THE_PAGE: here}, None, "", [], []]
        cookies = {cookie["name"] for cookie in self.desk.page.context.cookies()}
        assert cookies <= {"sessionid", "csrftoken", "language", "messages"}

    def then_the_answers_stand_in_the_consultation_before(self) -> None:
        self.desk.page.goto(self.former)
        assert self.desk.answers() == self.answers_before

    def then_nothing_but_the_log_in_page_is_seen(self) -> None:
        for words in self.seen:
            assert "For sundhedsprofessionelle" in words
            assert "46 år" not in words

    def then_there_is_one_new_consultation(self) -> None:
        assert Consultation.objects.for_organisation(self.lise.organisation).count() == 2
