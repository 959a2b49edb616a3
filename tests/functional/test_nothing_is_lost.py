"""The server crashes, the tab is closed, the log-in runs out: what was answered is there afterwards."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Request, Response, expect

from clinics import demo
from consult.models import Consultation
from tests.functional.server import Server
from tests.functional.stories import Desk, DeskWithoutJavaScript, Story

FEVER = "Feber eller kulderystelser"
WEIGHT_LOSS = "Uforklaret vægttab"
QUICK_ANSWERS = (
    "Uforklaret vægttab",
    "Almen sygdomsfølelse",
    "Nye smerter i flere knogler",
    "Nedsat immunforsvar (sygdom eller medicin)",
    "Injicerer stoffer",
    "Kendt osteoporose",
    "Dårlig søvn",
    "Tungt fysisk arbejde",
)
NOT_SAVED = "Det seneste svar blev ikke gemt."
RESTORED = "Du var logget ud. Det, du havde skrevet, er gemt."


class TestCrash(Story):
    @pytest.fixture(autouse=True)
    def _server_of_its_own(self, tmp_path: Path, _at_the_clinic: None) -> Iterator[None]:
        self.server = Server(tmp_path)
        self.server.start()
        self.watch.origin = self.base_url = self.server.url
        yield
        self.server.kill()

    def test_every_answer_that_the_server_acknowledged_survives_its_crash(self) -> None:
        self.given_a_gp_who_answers_quickly()
        self.when_the_server_is_killed_while_answers_are_under_way()
        self.then_the_page_says_that_the_next_answer_is_not_saved()
        self.when_the_server_is_back_and_she_logs_in_at_another_machine()
        self.then_every_acknowledged_answer_is_there()
        self.when_she_goes_on_at_the_first_machine()
        self.then_the_answers_that_were_not_saved_are_there_too()

    def given_a_gp_who_answers_quickly(self) -> None:
        self.desk = self.signed_in()
        self.desk.start_consultation()
        self.desk.fill_in("Alder", "46")
        self.acknowledged: dict[str, str] = {}
        self.desk.page.on("response", self.acknowledge)

    def when_the_server_is_killed_while_answers_are_under_way(self) -> None:
        for question in QUICK_ANSWERS:
            self.desk.click_answer(question, "Nej")
        self.server.kill()
        self.standing = self.desk.answers()

    def then_the_page_says_that_the_next_answer_is_not_saved(self) -> None:
        self.desk.click_answer(FEVER, "Ja")
        expect(self.desk.page.get_by_role("alert").filter(has_text=NOT_SAVED)).to_be_visible()

    def when_the_server_is_back_and_she_logs_in_at_another_machine(self) -> None:
        self.server.start()
        self.other = self.signed_in()
        self.other.open_draft("46 år")

    def then_every_acknowledged_answer_is_there(self) -> None:
        assert self.acknowledged["age_years"] == "46"
        assert len(self.acknowledged) > len({"contact", "age_years"})
        there = self.other.answers()
        assert {key: there.get(key) for key in self.acknowledged} == self.acknowledged

    def when_she_goes_on_at_the_first_machine(self) -> None:
        self.desk.choose("Tænker du, at der kan være alvorlig sygdom?", "Nej")
        expect(self.desk.page.get_by_text(NOT_SAVED)).to_be_hidden()

    def then_the_answers_that_were_not_saved_are_there_too(self) -> None:
        self.other.page.reload()
        expect(self.other.option(FEVER, "Ja")).to_be_checked()
        there = self.other.answers()
        assert {key: there.get(key) for key in self.standing} == self.standing

    def signed_in(self) -> Desk:
        desk = Desk(self.window())
        desk.log_in("lise@laege.example", demo.PASSWORD)
        return desk

    def acknowledge(self, response: Response) -> None:
        """Keeps what an answer of the server says is saved: everything that the page had sent."""
        if response.url.endswith("/svar") and response.status == 200:
            self.acknowledged = answered_in(response.request)


class TestClosedTab(Story):
    def test_a_draft_is_found_again_with_all_its_answers(self) -> None:
        self.given_a_gp_with_a_half_answered_consultation()
        self.when_she_closes_the_window_and_logs_in_anew()
        self.then_the_draft_stands_on_the_start_page_with_all_answers()

    def test_a_note_that_was_edited_is_found_again(self) -> None:
        self.given_a_gp_with_a_half_answered_consultation()
        self.given_she_has_edited_the_note()
        self.when_she_closes_the_window_and_logs_in_anew()
        self.then_the_note_is_as_she_left_it()

    def given_a_gp_with_a_half_answered_consultation(self) -> None:
        self.desk = Desk(self.window())
        self.desk.log_in(self.lise.user.email)
        self.desk.start_consultation()
        self.desk.fill_in("Alder", "46")
        self.desk.choose(WEIGHT_LOSS, "Ja")
        self.desk.none_of_these("Infektion")
        self.answers = self.desk.answers()

    def given_she_has_edited_the_note(self) -> None:
        self.desk.open_note()
        self.desk.type_into(self.desk.page.locator("#note"), "Mit eget notat\nmed æ, ø og å")
        expect(self.desk.page.locator("#note-status")).to_contain_text("Rettet; gemt")

    def when_she_closes_the_window_and_logs_in_anew(self) -> None:
        self.desk.page.context.close()
        self.desk = Desk(self.window())
        self.desk.log_in(self.lise.user.email)

    def then_the_draft_stands_on_the_start_page_with_all_answers(self) -> None:
        self.desk.open_draft("46 år")
        assert self.desk.answers() == self.answers
        assert len(self.answers) > len({"contact", "age_years", "weight_loss"})

    def then_the_note_is_as_she_left_it(self) -> None:
        self.desk.open_draft("46 år")
        assert self.desk.open_note() == "Mit eget notat\nmed æ, ø og å"


class TestExpiredSession(Story):
    def test_the_answer_that_met_the_log_in_page_is_there_after_it(self) -> None:
        self.given_a_gp_with_two_answers(Desk(self.window()))
        self.when_her_session_runs_out()
        self.when_she_answers_that_there_is_fever()
        self.when_this_person_logs_in(self.lise.user.email)
        self.then_she_is_back_with_all_three_answers_and_is_told_so()

    def test_the_same_without_javascript(self) -> None:
        self.given_a_gp_with_two_answers(DeskWithoutJavaScript(self.window(java_script_enabled=False)))
        self.when_her_session_runs_out()
        self.when_she_answers_that_there_is_fever()
        self.when_she_saves()
        self.when_this_person_logs_in(self.lise.user.email)
        self.then_she_is_back_with_all_three_answers_and_is_told_so()

    def test_somebody_else_who_logs_in_never_sees_it(self) -> None:
        self.given_a_gp_with_two_answers(Desk(self.window()))
        self.when_her_session_runs_out()
        self.when_she_answers_that_there_is_fever()
        self.when_this_person_logs_in(self.colleague("Bent Opdigtet").user.email)
        self.then_her_last_answer_is_neither_shown_nor_saved()

    def test_a_note_that_was_typed_meanwhile_is_there_after_the_log_in(self) -> None:
        self.given_a_gp_with_two_answers(Desk(self.window()))
        self.given_the_note_is_open()
        self.when_her_session_runs_out()
        self.when_she_edits_the_note()
        self.when_this_person_logs_in(self.lise.user.email)
        self.then_the_note_stands_as_she_typed_it()

    def test_a_goal_that_was_typed_for_the_handout_is_there_after_the_log_in(self) -> None:
        self.given_a_gp_with_two_answers(Desk(self.window()))
        self.given_the_handout_is_open()
        self.when_her_session_runs_out()
        self.when_she_adds_a_goal()
        self.when_this_person_logs_in(self.lise.user.email)
        self.then_the_goal_stands_in_the_field_and_on_the_handout()

    def given_a_gp_with_two_answers(self, desk: Desk) -> None:
        self.desk = desk
        desk.log_in(self.lise.user.email)
        desk.start_consultation()
        desk.fill_in("Alder", "46")
        desk.choose(WEIGHT_LOSS, "Nej")

    def given_the_note_is_open(self) -> None:
        self.desk.open_note()

    def given_the_handout_is_open(self) -> None:
        self.desk.open_handout()

    def when_her_session_runs_out(self) -> None:
        Session.objects.all().delete()

    def when_she_answers_that_there_is_fever(self) -> None:
        self.desk.click_answer(FEVER, "Ja")

    def when_she_saves(self) -> None:
        self.desk.press(self.desk.page.locator("#g-infection").get_by_role("button", name="Gem svarene"))

    def when_she_edits_the_note(self) -> None:
        self.desk.type_into(self.desk.page.locator("#note"), "Mit eget notat\nmed æ, ø og å")

    def when_she_adds_a_goal(self) -> None:
        self.desk.type_into(self.desk.page.get_by_label("Patientens mål"), "Lege med børnebørnene")
        self.desk.press(self.desk.button("Vis i forhåndsvisningen"))

    def when_this_person_logs_in(self, email: str) -> None:
        expect(self.desk.page.get_by_role("heading", name="Log ind", exact=True)).to_be_visible()
        self.desk.log_in(email)

    def then_she_is_back_with_all_three_answers_and_is_told_so(self) -> None:
        expect(self.desk.page.get_by_text(RESTORED)).to_be_visible()
        expect(self.desk.field("Alder")).to_have_value("46")
        expect(self.desk.option(WEIGHT_LOSS, "Nej")).to_be_checked()
        expect(self.desk.option(FEVER, "Ja")).to_be_checked()
        assert self.stored().findings == {
            "age_years": 46,
            "ca_weight_loss_unexplained": "absent",
            "inf_fever": "present",
        }

    def then_her_last_answer_is_neither_shown_nor_saved(self) -> None:
        expect(self.desk.option(WEIGHT_LOSS, "Nej")).to_be_checked()
        expect(self.desk.option(FEVER, "Ikke spurgt")).to_be_checked()
        expect(self.desk.page.get_by_text(RESTORED)).to_have_count(0)
        assert self.stored().findings == {"age_years": 46, "ca_weight_loss_unexplained": "absent"}

    def then_the_note_stands_as_she_typed_it(self) -> None:
        expect(self.desk.page.get_by_text(RESTORED)).to_be_visible()
        assert self.desk.note == "Mit eget notat\nmed æ, ø og å"
        assert self.stored().note_draft == "Mit eget notat\nmed æ, ø og å"

    def then_the_goal_stands_in_the_field_and_on_the_handout(self) -> None:
        expect(self.desk.page.get_by_label("Patientens mål")).to_have_value("Lege med børnebørnene")
        expect(self.desk.page.locator(".paper")).to_contain_text("Lege med børnebørnene")

    def stored(self) -> Consultation:
        """The one consultation, as the clinic has it."""
        return Consultation.objects.for_organisation(self.lise.organisation).get()


def answered_in(request: Request) -> dict[str, str]:
    """The answers that a page sent."""
    forms_own = {
        "csrfmiddlewaretoken",
        "form_key",
        "mark",
        "version",
        "suggested_date",
        "review_date",
        "review_form",
        "note_language",
    }
    return {key: value for key, value in parse_qsl(request.post_data or "") if key not in forms_own}
