"""A GP and her colleague have the same draft open: nothing is overwritten unseen."""

from playwright.sync_api import expect

from consult.models import Consultation
from tests.functional.stories import Desk, Story

FEVER = "Feber eller kulderystelser"
WEIGHT_LOSS = "Uforklaret vægttab"


class TestTwoPeople(Story):
    def test_two_answers_to_one_question_are_both_shown(self) -> None:
        self.given_lise_and_bent_have_the_same_draft_open()
        self.when_lise_answers_that_there_is_fever()
        self.when_bent_answers_that_there_is_none()
        self.then_bent_is_shown_both_answers_and_hers_stands()
        self.when_bent_insists()
        self.then_his_answer_stands_for_both()

    def test_answers_to_different_questions_all_stand(self) -> None:
        self.given_lise_and_bent_have_the_same_draft_open()
        self.when_lise_answers_that_there_is_fever()
        self.when_bent_answers_about_weight_loss()
        self.then_both_answers_stand_and_bent_sees_hers()

    def test_the_contact_that_one_chose_is_not_undone_by_the_other(self) -> None:
        self.given_lise_and_bent_have_the_same_draft_open()
        self.when_lise_chooses_that_it_was_by_telephone()
        self.when_bent_answers_about_weight_loss()
        self.when_bent_answers_that_there_is_fever()
        self.then_it_was_by_telephone_for_both()

    def test_an_answer_after_the_other_has_concluded_is_shown_as_not_saved(self) -> None:
        self.given_lise_and_bent_have_the_same_draft_open()
        self.when_lise_concludes()
        self.when_bent_answers_and_is_too_late()
        self.then_bent_is_told_which_answer_is_not_saved()
        self.then_what_she_concluded_is_unchanged()

    def test_a_second_note_does_not_replace_the_first(self) -> None:
        self.given_lise_and_bent_have_the_same_draft_open()
        self.given_bent_has_written_his_own_note()
        self.when_lise_concludes()
        self.when_bent_copies_his_note()
        self.then_he_is_shown_both_notes_and_hers_stands()

    def given_lise_and_bent_have_the_same_draft_open(self) -> None:
        self.lises = Desk(self.window())
        self.lises.log_in(self.lise.user.email)
        self.lises.start_consultation()
        self.lises.fill_in("Alder", "46")
        self.bents = Desk(self.window())
        self.bents.log_in(self.colleague("Bent Opdigtet").user.email)
        self.bents.open_draft("46 år")

    def given_bent_has_written_his_own_note(self) -> None:
        self.bents.open_note()
        self.bents.type_into(self.bents.page.locator("#note"), "Bents eget notat")

    def when_lise_answers_that_there_is_fever(self) -> None:
        self.lises.choose(FEVER, "Ja")

    def when_lise_chooses_that_it_was_by_telephone(self) -> None:
        self.lises.choose("Kontakttype", "Telefon")

    def when_bent_answers_that_there_is_fever(self) -> None:
        self.bents.choose(FEVER, "Ja")

    def when_bent_answers_that_there_is_none(self) -> None:
        self.bents.choose(FEVER, "Nej", status=409)

    def when_bent_answers_about_weight_loss(self) -> None:
        self.bents.choose(WEIGHT_LOSS, "Nej")

    def when_bent_answers_and_is_too_late(self) -> None:
        self.bents.choose(WEIGHT_LOSS, "Ja", status=409)

    def when_bent_insists(self) -> None:
        with self.bents.saved():
            self.bents.press(self.bents.page.get_by_role("button", name="Brug mit: Nej"))

    def when_lise_concludes(self) -> None:
        self.her_note = self.lises.open_note()
        self.lises.copy_note()

    def when_bent_copies_his_note(self) -> None:
        self.bents.press(self.bents.button("Kopiér journalnotat og afslut"))

    def then_bent_is_shown_both_answers_and_hers_stands(self) -> None:
        clash = self.bents.page.get_by_role("alert").filter(has_text="En anden har svaret i mellemtiden.")
        expect(clash).to_contain_text(FEVER)
        expect(clash).to_contain_text("Lise Eksempel svarede kl.")
        expect(clash).to_contain_text("Du svarede: Nej")
        expect(self.bents.option(FEVER, "Ja")).to_be_checked()
        assert self.stored()["inf_fever"] == "present"

    def then_his_answer_stands_for_both(self) -> None:
        expect(self.bents.option(FEVER, "Nej")).to_be_checked()
        self.bents.choose(WEIGHT_LOSS, "Nej")
        self.lises.page.reload()
        expect(self.lises.option(FEVER, "Nej")).to_be_checked()
        assert self.stored()["inf_fever"] == "absent"

    def then_both_answers_stand_and_bent_sees_hers(self) -> None:
        expect(self.bents.option(FEVER, "Ja")).to_be_checked()
        expect(self.bents.page.get_by_role("alert").filter(has_text="En anden har svaret")).to_have_count(0)
        assert self.stored() == {"age_years": 46, "inf_fever": "present", "ca_weight_loss_unexplained": "absent"}

    def then_it_was_by_telephone_for_both(self) -> None:
        self.lises.page.reload()
        for desk in (self.lises, self.bents):
            assert desk.answers()["contact"] == "telephone"

    def then_bent_is_told_which_answer_is_not_saved(self) -> None:
        told = self.bents.page.get_by_role("alert").filter(has_text="Konsultationen er i mellemtiden afsluttet")
        expect(told).to_contain_text("Uforklaret vægttab: Ja")

    def then_what_she_concluded_is_unchanged(self) -> None:
        assert self.stored() == {"age_years": 46}
        self.bents.press(self.bents.page.get_by_role("link", name="Se, hvad der blev afsluttet"))
        expect(self.bents.page.locator("#note")).to_have_value(self.her_note)

    def then_he_is_shown_both_notes_and_hers_stands(self) -> None:
        expect(self.bents.page.get_by_label("Dit notat")).to_have_value("Bents eget notat")
        expect(self.bents.page.get_by_label("Lise Eksempel")).to_have_value(self.her_note)
        self.lises.page.reload()
        assert self.lises.note == self.her_note

    def stored(self) -> dict[str, object]:
        """The answers of the one consultation, as the clinic has them."""
        findings: dict[str, object] = Consultation.objects.for_organisation(self.lise.organisation).get().findings
        return findings
