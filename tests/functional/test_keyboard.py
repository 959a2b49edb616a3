"""One key answers: where it works, where it must not, and that the page names every key it has."""

import pytest
from playwright.sync_api import Route, expect

from consult.presenters.keys import KEYS
from tests.functional.keyboard import AGE, FEVER, AtTheKeyboard
from tests.functional.stories import Desk

SADDLE = "Ny eller værre: nedsat følelse i ridebukseområdet (ridebukseanæstesi)"
TREATMENT = "Indledende behandling"
PATTERN = "Første, gentagne eller vedvarende"
SUSPICION = "Tænker du, at der kan være alvorlig sygdom?"
OFF = "Slå enkelttaster fra"


class TestOneKey(AtTheKeyboard):
    def test_an_empty_page_waits_for_the_age(self) -> None:
        expect(self.desk.field(AGE)).to_be_focused()

    def test_a_letter_answers_its_group_and_the_page_says_so_beside_undo(self) -> None:
        self.leave_the_field()

        self.answer("i")

        expect(self.desk.option(FEVER, "Nej")).to_be_checked()
        expect(self.said).to_have_text("Infektion: alle spurgt, nej")
        expect(self.said).to_be_in_viewport()
        expect(self.page.locator("#g-infection")).to_be_focused()
        expect(self.page.locator("#g-infection").get_by_text("Ingen af disse (alle spurgt)")).to_be_in_viewport()

    def test_it_never_says_that_all_was_asked_where_something_was_answered_before(self) -> None:
        self.leave_the_field()
        self.desk.choose(FEVER, "Ja")

        self.answer("i")

        expect(self.desk.option(FEVER, "Ja")).to_be_checked()
        expect(self.said).to_have_text("Infektion: de øvrige spurgt, nej")

    def test_pressed_again_it_says_that_nothing_was_left(self) -> None:
        self.leave_the_field()
        self.answer("i", "i")
        expect(self.said).to_have_text("Der var intet ubesvaret tilbage.")

    def test_what_a_slip_of_the_hand_answered_is_taken_back_by_one_key(self) -> None:
        self.leave_the_field()
        self.answer("c")
        expect(self.desk.option(SADDLE, "Nej")).to_be_checked()

        with self.page.expect_response("**/fortryd"):
            self.type("z")

        expect(self.desk.option(SADDLE, "Ikke spurgt")).to_be_checked()
        expect(self.said).to_contain_text("Fortrudt")
        assert self.stored().findings == {}

    def test_the_focus_stays_in_the_group_so_that_the_tab_key_goes_on_there(self) -> None:
        self.leave_the_field()
        self.answer("u")

        self.type("Tab", "Tab")

        assert self.page.locator("#g-nerve_root :focus").count() == 1

    def test_digits_choose_an_answer_of_the_question_that_has_the_focus(self) -> None:
        self.leave_the_field()
        self.type("t")
        self.answer("2")
        expect(self.desk.option(TREATMENT, "Under 4 uger")).to_be_checked()
        self.answer("0")
        expect(self.desk.option(TREATMENT, "Ikke spurgt")).to_be_checked()

    def test_a_digit_beyond_the_answers_does_nothing(self) -> None:
        self.leave_the_field()
        self.type("t", "9")
        self.then_nothing_was_answered()

    @pytest.mark.parametrize(("letter", "question"), [("s", SUSPICION), ("t", TREATMENT)])
    def test_a_letter_leads_to_a_question_and_answers_nothing(self, letter: str, question: str) -> None:
        self.leave_the_field()

        self.type(letter)

        row = self.page.get_by_role("radiogroup", name=question, exact=True)
        assert row.locator(":focus").count() == 1
        expect(row).to_be_in_viewport()
        self.then_nothing_was_answered()

    def test_the_duration_takes_its_unit_from_a_key(self) -> None:
        self.leave_the_field()
        self.type("v", "3")
        with self.desk.saved():
            self.type("Tab")
        self.answer("1")
        assert self.stored().findings["duration_weeks"] == pytest.approx(3 / 7, abs=0.01)

    def test_a_capital_letter_leads_to_its_group_without_answering_it(self) -> None:
        self.leave_the_field()
        self.type("Shift+C")
        self.then_nothing_was_answered()
        assert self.page.locator("#g-cauda_equina .q :focus").count() == 1

    def then_nothing_was_answered(self) -> None:
        self.page.wait_for_timeout(300)
        assert self.stored().findings == {}


class TestWhereKeysAreText(AtTheKeyboard):
    def test_in_a_field_letters_are_typed(self) -> None:
        field = self.page.locator("#said input.typed").first
        field.click()
        self.type("c", "u", "k")
        expect(field).to_have_value("cuk")
        self.then_nothing_was_answered()

    def test_in_a_list_they_choose_from_the_list(self) -> None:
        self.page.locator("#id_review_form").focus()
        self.type("c")
        self.then_nothing_was_answered()

    @pytest.mark.parametrize("modifier", ["Control", "Alt", "Meta"])
    def test_with_another_key_held_they_belong_to_the_browser(self, modifier: str) -> None:
        self.leave_the_field()
        self.type(f"{modifier}+c", f"{modifier}+i")
        self.then_nothing_was_answered()

    def test_a_key_that_is_held_down_answers_once(self) -> None:
        self.leave_the_field()
        sent: list[str] = []
        self.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
        with self.desk.saved():
            for _ in range(4):
                self.page.keyboard.down("i")
        self.page.wait_for_timeout(300)
        assert len(sent) == 1

    def test_turned_off_they_do_nothing_and_are_not_shown(self) -> None:
        self.leave_the_field()
        self.type("?")
        self.desk.press(self.desk.button(OFF))
        expect(self.page.locator("html")).to_have_attribute("data-keys", "off")

        self.page.locator("h1").click(force=True)
        self.type("c", "i", "u")

        self.then_nothing_was_answered()
        expect(self.page.locator("[aria-keyshortcuts]:not([data-digit])")).to_have_count(0)
        expect(self.page.locator("kbd:visible")).to_have_count(0)

    def then_nothing_was_answered(self) -> None:
        self.page.wait_for_timeout(300)
        assert self.stored().findings == {}


class TestTheListOfKeys(AtTheKeyboard):
    def test_it_names_every_key_of_the_page_and_no_other(self) -> None:
        self.leave_the_field()

        self.type("?")

        assert self.listed() == self.there()
        assert self.there() == {key.key for key in KEYS}

    def test_a_key_whose_group_has_gone_is_not_named(self) -> None:
        self.desk.fill_in("Varighed af denne episode", "1")
        self.desk.choose(PATTERN, "Første")

        self.type("?")

        assert self.listed() == self.there()
        assert "g" not in self.listed()

    def test_every_key_is_shown_beside_what_it_does_and_told_to_a_screen_reader(self) -> None:
        for carrier in self.page.locator("[data-key]").all():
            key = carrier.get_attribute("data-key")
            assert carrier.get_attribute("aria-keyshortcuts") == key
            if key != "?":
                assert carrier.locator("kbd:visible").first.inner_text() == str(key).upper()

    def test_escape_closes_it_and_the_focus_is_where_it_was(self) -> None:
        self.leave_the_field()
        before = self.focused.get_attribute("name")
        self.type("?")
        expect(self.page.locator(".keys-list")).to_be_visible()

        self.type("Escape")

        expect(self.page.locator(".keys-list")).to_be_hidden()
        assert self.focused.get_attribute("name") == before

    def listed(self) -> set[str]:
        shown = self.page.locator("[data-for-key]:visible")
        return set(shown.evaluate_all("lines => lines.map(line => line.dataset.forKey)"))

    def there(self) -> set[str]:
        carriers = self.page.locator("[data-key]:visible")
        return set(carriers.evaluate_all("parts => parts.map(part => part.dataset.key)"))


class TestRefusedAnswer(AtTheKeyboard):
    def test_after_a_colleagues_log_in_in_another_window_the_page_says_what_helps_and_keeps_what_is_typed(self) -> None:
        self.when_a_colleague_logs_in_in_another_window()

        self.desk.type_into(self.desk.field(AGE), "58")
        self.type("Tab")

        alert = self.page.get_by_role("alert").filter(has_text="Der er logget ind i et andet vindue")
        expect(alert).to_be_visible()
        expect(self.desk.field(AGE)).to_have_value("58")

    def test_loaded_again_the_page_takes_answers(self) -> None:
        self.when_a_colleague_logs_in_in_another_window()
        self.desk.type_into(self.desk.field(AGE), "58")
        self.type("Tab")

        self.desk.press(self.desk.button("Genindlæs siden"))

        expect(self.page.locator("#lost")).to_be_hidden()
        self.desk.fill_in(AGE, "58")
        assert self.stored().findings == {"age_years": 58}

    def when_a_colleague_logs_in_in_another_window(self) -> None:
        other = Desk(self.page.context.new_page())
        other.page.goto(f"{self.base_url}/konto/log-ud/")
        other.press(other.page.get_by_role("main").get_by_role("button", name="Log ud"))
        other.page.goto(f"{self.base_url}/konto/log-ind/")
        other.log_in(self.colleague("Bent Opdigtet").user.email)
        other.page.close()


class TestWhileASaveIsUnderWay(AtTheKeyboard):
    """What comes back is older than what was answered meanwhile."""

    def test_a_worry_that_was_ticked_meanwhile_stays_ticked(self) -> None:
        box = self.page.locator('#said [data-digit="1"]')
        name = str(box.get_attribute("name"))
        self.when_the_next_save_is_slow()
        self.type("5", "8", "Tab")

        self.page.locator(f'input[type=checkbox][name="{name}"]').click()

        self.then_both_are_stored(name)
        expect(self.page.locator(f'input[type=checkbox][name="{name}"]')).to_be_checked()

    def test_an_answer_in_a_group_that_a_button_answers_is_not_overwritten(self) -> None:
        self.leave_the_field()
        self.when_the_next_save_is_slow()
        self.type("i")

        self.desk.click_answer(FEVER, "Ja")

        expect(self.page.locator(".htmx-request")).to_have_count(0)
        expect(self.desk.option(FEVER, "Ja")).to_be_checked()
        self.page.wait_for_timeout(500)
        assert self.stored().findings["inf_fever"] == "present"

    def when_the_next_save_is_slow(self) -> None:
        def late(route: Route) -> None:
            self.page.wait_for_timeout(600)
            route.continue_()

        self.page.route("**/svar", late, times=1)

    def then_both_are_stored(self, worry: str) -> None:
        self.page.wait_for_timeout(1500)
        assert self.stored().findings["age_years"] == 58
        assert self.stored().documentation == {worry: "present"}
