"""Where the browser runs no script, a GP gets as far: the same note, and the same words on paper."""

import re

from playwright.sync_api import expect

from tests.functional.stories import NO_IMAGING, Desk, DeskWithoutJavaScript, Story, words_of


class TestWithoutJavaScript(Story):
    def test_the_same_note_and_the_same_handout_are_reached(self) -> None:
        self.given_the_note_and_handout_of_a_gp_with_javascript()
        self.when_her_colleague_answers_the_same_without_javascript()
        self.then_he_sees_the_same_suggestion()
        self.then_his_note_is_the_same_but_for_its_reference()
        self.then_his_handout_has_the_same_words()
        self.then_the_concluded_note_is_as_he_saw_it()

    def given_the_note_and_handout_of_a_gp_with_javascript(self) -> None:
        hers = Desk(self.window())
        hers.log_in(self.lise.user.email)
        hers.start_consultation()
        hers.answer_all_of_a_first_episode()
        self.her_note = hers.open_note()
        hers.page.go_back()
        hers.open_handout()
        self.her_handout = words_of(hers.print_handout())

    def when_her_colleague_answers_the_same_without_javascript(self) -> None:
        bent = self.colleague("Bent Opdigtet")
        self.his = DeskWithoutJavaScript(self.window(java_script_enabled=False))
        self.his.log_in(bent.user.email)
        self.his.start_consultation()
        self.his.answer_all_of_a_first_episode()
        self.his.press(self.his.page.locator("#g-judgement").get_by_role("button", name="Gem svarene"))

    def then_he_sees_the_same_suggestion(self) -> None:
        expect(self.his.result).to_have_text(NO_IMAGING)

    def then_his_note_is_the_same_but_for_its_reference(self) -> None:
        his_note = self.his.open_note()
        assert his_note != self.her_note
        assert _without_reference(his_note) == _without_reference(self.her_note)

    def then_his_handout_has_the_same_words(self) -> None:
        self.his.press(self.his.page.get_by_role("link", name="Tilbage til spørgsmålene"))
        self.his.open_handout()
        assert words_of(self.his.print_handout()) == self.her_handout

    def then_the_concluded_note_is_as_he_saw_it(self) -> None:
        self.his.press(self.his.page.get_by_role("link", name="Tilbage til konsultationen"))
        his_note = self.his.open_note()
        assert "Udleveret: patientark" in his_note
        self.his.copy_note()
        assert self.his.note == his_note


def _without_reference(note: str) -> str:
    text, found = re.subn(r"(?m)^Reference: \w{6}$", "Reference:", note)
    assert found == 1
    return text
