"""The note of an examination, and of the lack of one."""

import pytest

from consult.models import How
from tests.consult.notes.cases import lines, note
from tests.consult.rules.patients import negative

TOLD = {"neuro_exam": None, "neuro_motor": "normal", "neuro_sensory_or_reflex_change": "absent"}


@pytest.mark.parametrize(("contact", "word"), [("telephone", "telefon"), ("video", "video")])
class TestByTelephoneAndVideo:
    def test_nothing_reads_as_examined(self, contact, word):
        said = lines(note(negative(**TOLD), contact=contact))
        assert said["Neurologi"] == (
            f"ikke undersøgt ({word}); oplyst: normal kraft, ingen tiltagende parese, ingen nye udfald i begge ben"
        )
        assert said["Fund"] == f"ikke undersøgt ({word})"
        assert "Undersøgt, ikke fundet" not in said

    def test_what_was_seen_or_told_is_not_lost(self, contact, word):
        findings = negative("fx_contusion_or_abrasion", neuro_exam=None, neuro_sensory_or_reflex_change="present")
        said = lines(note(findings, contact=contact))
        assert said["Fund"] == "blodudtrækning over ryggen"
        assert said["Neurologi"].endswith("ingen nye udfald i begge ben, ændret sensibilitet eller refleks")
        assert word in said["Neurologi"]

    def test_what_the_record_says_of_a_sign_stays_so(self, contact, word):
        findings = {"fx_midline_tenderness": "absent"}
        assert lines(note(findings, How.RECORD, contact=contact))["Ifølge journalen ikke fundet"] == (
            "bankeømhed over torntappe"
        )
        assert word in note(findings, contact=contact)

    def test_it_says_what_is_to_be_examined_and_by_when(self, contact, word):
        asked = negative(neuro_exam=None, neuro_motor=None, neuro_sensory_or_reflex_change=None)
        said = lines(note(asked, contact=contact))
        assert said["Skal undersøges"] == "kraft, reflekser og sensibilitet i begge ben; senest 8. december 2026"
        flagged = lines(
            note(asked | {"fx_osteoporosis_known": "present", "fx_midline_tenderness": None}, contact=contact)
        )
        assert flagged["Skal undersøges"] == (
            "kraft, reflekser og sensibilitet i begge ben, bankeømhed over torntappe; senest 1. december 2026"
        )
        assert word in said["Kontakt"]

    def test_what_is_said_to_be_examined_is_not_by_such_a_contact(self, contact, word):
        said = lines(note(negative(), contact=contact))
        assert said["Neurologi"].startswith(f"ikke undersøgt ({word}); oplyst: normal kraft")
        assert said["Skal undersøges"].startswith("kraft, reflekser og sensibilitet i begge ben; senest")

    def test_what_was_written_down_of_the_strength_is_no_examination(self, contact, word):
        said = lines(note({}, contact=contact, documentation={"strength": "hælgang"}))
        assert said["Neurologi"] == f"ikke undersøgt ({word})"

    def test_one_who_is_sent_in_today_is_not_asked_back(self, contact, word):
        emergency = negative("ce_bladder_disturbance", neuro_exam=None)
        assert "Skal undersøges" not in lines(note(emergency, contact=contact))
        assert word in note(emergency, contact=contact)


def test_face_to_face_nothing_is_left_for_later():
    assert "Skal undersøges" not in lines(note(negative(neuro_exam=None)))


def test_strength_that_was_told_is_not_examined():
    assert lines(note(negative(**TOLD)))["Neurologi"].startswith("ikke undersøgt; oplyst: normal kraft")


def test_what_was_tested_without_saying_that_all_was_is_no_full_examination():
    said = lines(note({}, documentation={"strength": "hælgang"}))
    assert said["Neurologi"] == "ikke angivet som fuldt undersøgt"
    assert said["Kraft testet"] == "hælgang"


def test_what_was_left_out_of_an_examination_says_so():
    said = lines(note({"neuro_exam": "done"}))
    assert said["Neurologi"] == "kraft ikke angivet; sensibilitet og reflekser ikke angivet"


def test_strength_known_from_the_record_is_not_of_today():
    ways = {"neuro_exam": How.ASKED, "neuro_motor": How.RECORD}
    said = lines(note({"neuro_exam": "done", "neuro_motor": "normal"}, ways))
    assert said["Neurologi"].startswith("normal kraft (kendt)")
