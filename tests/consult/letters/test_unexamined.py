"""No text says that somebody examined what nobody had at hand: the same guard as in the note (hazards H25 and H29)."""

from __future__ import annotations

import random
import re
from functools import cache

import pytest

from consult.letters import Kind, letters_for
from consult.letters.findings import name_of
from consult.models import How
from consult.notes import write_note
from consult.notes.facts import NoteFacts
from consult.notes.items import EXAMINED
from tests.consult.letters.patients import WRITTEN, facts, lines, text
from tests.consult.rules.patients import negative
from tests.consult.rules.random_patients import random_patients

REMOTE = ("telephone", "video")
CONTACTS = ("in_person", "home_visit", *REMOTE)
CLAIMS_AN_EXAMINATION = re.compile(r"(Undersøgt|Examined):|upåfaldende|unremarkable|reflexes normal")
LOOKED_FOR = {"da": "Undersøgt, ikke fundet", "en": "Examined, not found"}
NOT_EXAMINED = {
    "da": r"ikke undersøgt( \(telefon\)| \(video\))?",
    "en": r"not examined( \(telephone\)| \(video\))?",
}
NOT_BY_THIS_CONTACT = {
    "da": {"telephone": "ikke undersøgt (telefon)", "video": "ikke undersøgt (video)"},
    "en": {"telephone": "not examined (telephone)", "video": "not examined (video)"},
}
TOLD = {"neuro_exam": None, "neuro_motor": "normal", "neuro_sensory_or_reflex_change": "absent"}


@cache
def unexamined() -> tuple[tuple[dict[str, object], dict[str, How], str], ...]:
    """Of a thousand patients those whom nobody examined; who was met by telephone may have been said to be."""
    chance = random.Random(29)
    drawn = []
    for findings in random_patients(1000):
        contact = chance.choice(CONTACTS)
        ways = {key: chance.choice(list(How)) for key in findings}
        without = {key: value for key, value in findings.items() if key != "neuro_exam" or contact in REMOTE}
        drawn.append((without, ways, contact))
    return tuple(drawn)


def signs_looked_for(made: NoteFacts) -> set[str]:
    """The signs that somebody who had the patient at hand answered no to, each by itself."""
    if made.contact in REMOTE:
        return set()
    one_by_one = (How.ASKED, How.EXAMINED_NORMAL)
    of_the_legs = "neuro_upper_motor_signs_or_gait_ataxia"  # belongs to the examination that nobody made
    absent = (
        key
        for key in EXAMINED
        if key != of_the_legs and made.findings.get(key) == "absent" and made.ways[key] in one_by_one
    )
    return {name_of(key, made) for key in absent}


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("by_doctor", [True, False])
def test_no_letter_of_a_thousand_patients_claims_an_examination_that_nobody_made(language, by_doctor):
    count = 0
    for findings, ways, contact in unexamined():
        made = facts(findings, ways, contact=contact, language=language, by_doctor=by_doctor)
        for letter in letters_for(made):
            assert not CLAIMS_AN_EXAMINATION.search(letter.text), letter.text
            if letter.kind is Kind.WORK:
                continue
            count += 1
            looked_for = lines(letter.text).get(LOOKED_FOR[language], "")
            assert {word for word in looked_for.split(", ") if word} <= signs_looked_for(made)
            assert re.search(NOT_EXAMINED[language], letter.text), letter.text
            if contact in REMOTE:
                assert NOT_BY_THIS_CONTACT[language][contact] in letter.text
    assert count > 500


@pytest.mark.parametrize("contact", REMOTE)
@pytest.mark.parametrize("neuro_exam", [None, "done"])
class TestByTelephoneAndVideo:
    def word(self, contact):
        return {"telephone": "telefon", "video": "video"}[contact]

    def test_the_words_for_the_telephone_say_first_that_nobody_examined(self, contact, neuro_exam):
        patient = negative("ce_bladder_disturbance", **TOLD | {"neuro_exam": neuro_exam})
        said = text(Kind.TELEPHONE, patient, contact=contact)
        assert (
            f"Neurologisk ikke undersøgt ({self.word(contact)}). "
            "Oplyst: normal kraft, ingen tiltagende parese, ingen nye udfald i begge ben. "
        ) in said
        assert "Sphinctertonus er ikke undersøgt." in said

    def test_the_letter_of_admission_tells_as_told(self, contact, neuro_exam):
        patient = negative("ce_bladder_disturbance", **TOLD | {"neuro_exam": neuro_exam})
        said = lines(text(Kind.ADMISSION, patient, contact=contact))
        assert said["Objektivt"] == (
            f"neurologisk ikke undersøgt ({self.word(contact)}); "
            "oplyst: normal kraft, ingen tiltagende parese, ingen nye udfald i begge ben"
        )
        assert "Undersøgt, ikke fundet" not in said
        assert "nedsat sphinctertonus" in said["Ikke undersøgt"]

    def test_the_physiotherapist_reads_what_was_told_and_no_examination(self, contact, neuro_exam):
        patient = negative("work_heavy_physical", "psy_low_control", neuro_exam=neuro_exam)
        examined = facts(patient | {"neuro_exam": "done"}).assessment
        said = lines(text(Kind.PHYSIOTHERAPY, patient, contact=contact, assessment=examined))
        unexamined = f"ikke undersøgt ({self.word(contact)})"
        assert said["Reflekser"] == said["Sensibilitet"] == unexamined
        assert said["Kraft"] == f"{unexamined}; oplyst: normal kraft, ingen tiltagende parese"

    def test_tests_that_were_written_down_stand_as_told(self, contact, neuro_exam):
        patient = negative("ce_bladder_disturbance", **TOLD | {"neuro_exam": neuro_exam})
        said = lines(text(Kind.ADMISSION, patient, contact=contact, documentation=WRITTEN))["Objektivt"]
        first, told = said.split("; ", 1)
        assert first == f"neurologisk ikke undersøgt ({self.word(contact)})"
        assert told.startswith("oplyst: ")
        assert "svag akillesrefleks venstre" in told

    def test_the_note_says_the_same(self, contact, neuro_exam):
        made = facts(negative(neuro_exam=neuro_exam), contact=contact)
        said = lines(write_note(made))
        assert said["Neurologi"].startswith(f"ikke undersøgt ({self.word(contact)}); oplyst: normal kraft")
        assert "upåfaldende" not in said["Neurologi"]
        assert said["Fund"] == f"ikke undersøgt ({self.word(contact)})"
        assert "Skal undersøges" in said


def test_at_hand_but_without_the_examination_of_the_legs_nothing_of_them_reads_as_examined():
    patient = negative("ce_bladder_disturbance", neuro_exam=None)
    said = text(Kind.TELEPHONE, patient)
    assert "Neurologisk ikke undersøgt. Oplyst: normal kraft" in said
    letter = lines(text(Kind.ADMISSION, patient))
    assert letter["Objektivt"].startswith("neurologisk ikke undersøgt; oplyst:")
    assert (letter["Undersøgt, ikke fundet"], letter["Ikke undersøgt"]) == ("nedsat sphinctertonus", "medullære tegn")
    note = lines(write_note(facts(patient)))
    assert "nedsat sphinctertonus" in note["Undersøgt, ikke fundet"]
    assert "medullære tegn" not in note["Undersøgt, ikke fundet"]


def test_no_record_denies_the_cauda_equina_in_a_letter():
    patient = negative("ce_bladder_disturbance")
    said = lines(text(Kind.ADMISSION, patient, dict.fromkeys(patient, How.RECORD)))
    assert "ridebuks" in said["Ikke spurgt"]
    assert "ridebuks" not in said["Kendt fra journalen, nej"]
    assert "nedsat sphinctertonus" in said["Ikke undersøgt"]
    words = text(Kind.TELEPHONE, patient, dict.fromkeys(patient, How.RECORD))
    assert "Ikke spurgt: nedsat følelse i ridebukseområdet, påvirket afføring." in words


def test_a_worry_denies_nothing():
    patient = negative("ce_bladder_disturbance")
    said = text(Kind.ADMISSION, patient, dict.fromkeys(patient, How.WORRY))
    assert "Spurgt, nej" not in said
    assert "Undersøgt, ikke fundet" not in said
