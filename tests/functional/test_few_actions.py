"""How much a consultation costs: every click, key and typed character, counted as they are made.

The case is vignette ca_07 with a normal examination and two worries: a man of 58, one week, for the first time.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, expect

from consult.models import Consultation
from tests.functional.actions import CountingDesk
from tests.functional.lists import PROPERTY
from tests.functional.stories import ACUTE, NO_IMAGING, Desk, DeskWithoutJavaScript, Story, words_of
from tests.functional.tasks import (
    NONE_OF_THESE,
    SUSPICION,
    answers_group_by_group,
    first_episode,
    opens_the_handout,
)

MIXED = 20
BY_KEYBOARD = 32
CAUDA_EQUINA = 8

OWN_LINES = re.compile(r"(?m)^(Reference|Udleveret): .*$")
"""The lines of a note that every consultation has of its own."""


class FewActions(Story):
    """A GP before an empty consultation; what she did before is not counted."""

    @pytest.fixture(autouse=True)
    def _listed(self, record_property: Callable[[str, object], None], _at_the_clinic: None) -> None:
        self.record_property = record_property

    def an_empty_page(self) -> CountingDesk:
        desk = CountingDesk(self.window(permissions=["clipboard-read", "clipboard-write"]))
        desk.log_in(self.lise.user.email)
        desk.start_consultation()
        return desk

    def tell(self, title: str, desk: CountingDesk) -> None:
        """The list stands at the end of the run."""
        self.record_property(PROPERTY, desk.actions.listed(title))

    def stored(self) -> Consultation:
        return Consultation.objects.for_organisation(self.lise.organisation).get()


class TestFirstEpisode(FewActions):
    def test_with_mouse_and_keyboard(self) -> None:
        desk = self.an_empty_page()
        first_episode(desk)
        self.then_the_note_is_on_the_clipboard(desk)
        opens_the_handout(desk)
        self.then_the_handout_is_open(desk)
        self.tell("ca_07 with mouse and keyboard", desk)
        assert len(desk.actions) <= MIXED

    def test_with_the_keyboard_alone(self) -> None:
        desk = self.an_empty_page()
        desk.text("58", "age, which has the focus")
        desk.key("Tab", "out of the field, to the sex")
        desk.key("2", "sex: male")
        desk.key("v", "to the duration")
        desk.text("1", "duration, in weeks")
        desk.key("Tab", "to the unit, which is weeks")
        desk.key("Tab", "to the pattern")
        desk.key("1", "first episode")
        answers_group_by_group(desk, NONE_OF_THESE)
        desk.key("t", "to the treatment")
        desk.key("1", "not started")
        desk.key("s", "to the overall judgement")
        desk.key("1", "no")
        desk.key("b", "to the worries")
        for digit in "12":
            desk.key(digit, f"worry {digit}")
        expect(desk.result).to_have_text(NO_IMAGING)
        desk.key("n", "to Kopiér notat")
        desk.key("Enter", "copies and concludes")
        self.then_the_note_is_on_the_clipboard(desk)
        desk.key("p", "to Udskriv")
        desk.key("Enter", "opens the handout")
        self.then_the_handout_is_open(desk)
        self.tell("ca_07 by keyboard alone", desk)
        assert len(desk.actions) <= BY_KEYBOARD

    def then_the_note_is_on_the_clipboard(self, desk: CountingDesk) -> None:
        expect(desk.page.get_by_role("heading", name="Journalnotat, som det blev kopieret")).to_be_visible()
        assert desk.clipboard == desk.note
        assert "58 år, mand" in desk.note
        assert "1 uge" in desk.note
        concluded = self.stored()
        assert not concluded.is_draft
        assert (
            concluded.conclusion.findings.items()
            >= {
                "age_years": 58,
                "sex": "male",
                "duration_weeks": 1,
                "episode_pattern": "first_episode",
                "leg_pain": "none",
                "neuro_motor": "normal",
                "overall_suspicion_serious": "none",
                "initial_treatment": "not_started",
            }.items()
        )
        worries = [key for key in concluded.conclusion.documentation if key.startswith("worry_")]
        assert len(worries) == 2

    def then_the_handout_is_open(self, desk: CountingDesk) -> None:
        desk.page.wait_for_url("**/ark")
        expect(desk.page.locator(".paper")).not_to_be_empty()


class TestCaudaEquina(FewActions):
    def test_from_an_empty_page_to_today(self) -> None:
        desk = self.an_empty_page()
        desk.text("46", "age, which has the focus")
        desk.answer("Ny eller værre: nedsat følelse i ridebukseområdet (ridebukseanæstesi)", "Ja")
        self.then_it_is_today(desk)
        self.tell("Suspected cauda equina, with mouse and keyboard", desk)
        assert len(desk.actions) <= CAUDA_EQUINA

    def test_by_keyboard_alone(self) -> None:
        desk = self.an_empty_page()
        desk.text("46", "age, which has the focus")
        desk.key("Tab", "out of the field")
        desk.key("Shift+C", "to the first question of cauda equina")
        desk.key("1", "yes")
        self.then_it_is_today(desk)
        self.tell("Suspected cauda equina, by keyboard alone", desk)
        assert len(desk.actions) <= CAUDA_EQUINA

    def then_it_is_today(self, desk: CountingDesk) -> None:
        expect(desk.result).to_have_text(ACUTE)


class CountingDeskWithoutJavaScript(CountingDesk, DeskWithoutJavaScript):
    """The same where the browser runs no script: each press of a button loads the page."""

    def click(self, target: Locator, what: str) -> None:
        super().click(target, what)
        self.page.wait_for_load_state()


class TestWithoutJavaScript(FewActions):
    def test_the_same_note_and_pdf_are_reached(self) -> None:
        with self.answered_with_javascript() as hers:
            her_note = hers.open_note()
            hers.page.go_back()
            hers.open_handout()
            her_handout = words_of(hers.print_handout())
        his = self.answered_without()
        his.click(his.in_bar("Kopiér notat"), "Kopiér notat: saves, and opens the note")
        his_note = his.note
        his.click(his.page.get_by_role("link", name="Tilbage til spørgsmålene"), "back")
        his.click(his.in_bar("Udskriv"), "Udskriv")
        assert words_of(his.print_handout()) == her_handout
        assert OWN_LINES.sub("", his_note) == OWN_LINES.sub("", her_note)
        self.tell("ca_07 without JavaScript, to the note and the handout", his)

    @contextmanager
    def answered_with_javascript(self) -> Iterator[Desk]:
        desk = Desk(self.window())
        desk.log_in(self.lise.user.email)
        desk.start_consultation()
        desk.fill_in("Alder", "58")
        for digit in "12":
            with desk.saved():
                desk.press(desk.page.locator(f'#said [data-digit="{digit}"]'))
        desk.choose("Køn", "Mand")
        desk.fill_in("Varighed af denne episode", "1")
        desk.choose("Første, gentagne eller vedvarende", "Første")
        for letter in NONE_OF_THESE:
            with desk.saved():
                desk.page.keyboard.press(letter)
        desk.choose("Indledende behandling", "Ikke begyndt")
        desk.choose(SUSPICION, "Nej")
        yield desk
        desk.page.context.close()

    def answered_without(self) -> CountingDesk:
        bent = self.colleague("Bent Opdigtet")
        desk = CountingDeskWithoutJavaScript(self.window(java_script_enabled=False))
        desk.log_in(bent.user.email)
        desk.start_consultation()
        page = desk.page
        desk.click(desk.field("Alder"), "age")
        desk.text("58", "age")
        for digit in "12":
            desk.click(page.locator(f'#said [data-digit="{digit}"]'), f"worry {digit}")
        desk.answer("Køn", "Mand")
        desk.click(desk.field("Varighed af denne episode"), "duration")
        desk.text("1", "duration, in weeks")
        desk.answer("Første, gentagne eller vedvarende", "Første")
        for letter in NONE_OF_THESE:
            button = page.locator(f'[data-key="{letter}"]')
            name = " ".join(button.inner_text().split())
            desk.click(button, name)
            expect(desk.result).to_be_visible()
        desk.answer("Indledende behandling", "Ikke begyndt")
        desk.answer(SUSPICION, "Nej")
        return desk
