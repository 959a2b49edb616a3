"""The words for the telephone: read aloud in half a minute, in the order in which a night doctor listens."""

from __future__ import annotations

import pytest

from consult.letters import Kind
from tests.consult.letters.patients import letters, text
from tests.consult.rules.patients import given, negative
from tests.consult.rules.random_patients import random_patients

HALF_A_MINUTE = 75
"""Words that are read aloud in 30 seconds."""


def words(findings, **others):
    return text(Kind.TELEPHONE, findings, **others)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("by_doctor", [True, False])
def test_it_is_read_aloud_in_half_a_minute(language, by_doctor):
    count = 0
    for findings in random_patients(1000):
        for letter in letters(findings, language=language, by_doctor=by_doctor):
            if letter.kind is Kind.TELEPHONE:
                count += 1
                assert len(letter.text.split()) <= HALF_A_MINUTE, letter.text
                assert "\n" not in letter.text
    assert count > 100


def test_who_what_since_when_examined_asked_for():
    patient = negative("ce_saddle_sensory_change", "ce_bladder_disturbance", ce_onset="within_14_days")
    assert words({**patient, "neuro_motor": "mild_mrc4"}) == (
        "Jeg ringer om en 48-årig kvinde, som skal vurderes akut i dag. "
        "Jeg har mistanke om cauda equina-syndrom: blærepåvirkning og nedsat følelse i ridebukseområdet. "
        "Det nyeste symptom begyndte inden for 14 dage. Rygsmerter i 2 uger. "
        "Undersøgt: let parese (grad 4), ingen tiltagende parese, ingen nye udfald i begge ben, "
        "sensibilitet og reflekser upåfaldende. "
        "Jeg beder om akut MR-skanning. Hvor skal patienten møde, og skal det være fastende?"
    )


def test_what_nobody_asked_is_told_where_a_night_doctor_asks_for_it():
    said = words(given("ce_bladder_disturbance", age_years=48))
    assert "Jeg har ikke spurgt, hvornår det begyndte." in said
    assert "Ikke spurgt: nedsat følelse i ridebukseområdet, påvirket afføring." in said
    assert "Varigheden af rygsmerterne er ikke oplyst." in said
    assert "Neurologisk ikke undersøgt." in said


def test_on_the_telephone_without_an_examination_it_says_so():
    said = words(given("ce_bladder_disturbance"), contact="telephone")
    assert "Neurologisk ikke undersøgt (telefon)." in said


def test_infection_comes_with_the_crp_or_that_it_is_not_known():
    assert "CRP ikke oplyst" in words(negative("inf_fever"))
    assert "CRP normal" in words(negative("inf_fever", inf_crp="normal"))
    assert "forhøjet CRP" in words(negative("inf_fever", inf_crp="raised"))


def test_after_a_major_trauma_an_ambulance_is_asked_for():
    (letter, *_) = letters(negative(fx_trauma="major"))
    assert letter.title.da == "Til telefonen: 112"
    assert letter.text.endswith("Jeg beder om ambulance nu.")


def test_a_foot_that_drops_is_told_once_and_the_surgeon_is_asked_for_the_scan():
    said = words(negative(neuro_motor="severe_mrc3_or_less"))
    assert said.count("svær parese") == 1
    assert said.endswith("Skal patienten MR-skannes først, og hvor skal patienten møde?")


def test_since_when_a_foot_drops_is_told_or_that_nobody_asked():
    foot = negative(neuro_motor="severe_mrc3_or_less")
    assert "Jeg har ikke spurgt, hvornår paresen begyndte." in words(foot)
    assert "Paresen begyndte for 2 dage siden." in words({**foot, "neuro_motor_onset_days": 2})


@pytest.mark.parametrize("by_doctor", [True, False])
def test_of_a_weak_foot_what_was_tested_the_side_and_the_cauda_equina_are_told(by_doctor):
    foot = negative(neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=2)
    typed = {"strength": "fodens dorsalfleksion ve.", "straight_leg_raise": "positive_left"}
    said = words(foot, by_doctor=by_doctor, documentation=typed)
    assert "svær parese (grad 3 eller mindre)" in said
    assert "Paresen begyndte for 2 dage siden." in said
    assert "Paresen tiltager ikke." in said
    assert "Kraft testet: fodens dorsalfleksion ve. Spurgt" in said
    assert "SBT positiv venstre." in said
    assert "Spurgt, nej: nedsat følelse i ridebukseområdet, blærepåvirkning, påvirket afføring." in said
    unasked = {**foot, "neuro_motor_progressive": None, "ce_bladder_disturbance": None}
    said = words(unasked, by_doctor=by_doctor, documentation=typed)
    assert "Jeg har ikke spurgt, om paresen tiltager." in said
    assert "Ikke spurgt: blærepåvirkning." in said


def test_that_nobody_examined_the_sphincter_is_told_where_cauda_equina_is_suspected():
    unexamined = negative("ce_bladder_disturbance", ce_reduced_anal_tone=None)
    assert "Sphinctertonus er ikke undersøgt." in words(unexamined)
    assert "Sphinctertonus" not in words(negative("ce_bladder_disturbance"))


def test_a_physiotherapist_rings_the_patients_doctor():
    said = words(negative("ce_bladder_disturbance"), by_doctor=False)
    assert said.startswith("Jeg ringer fra en fysioterapiklinik om en 48-årig kvinde, som jeg beder dig vurdere i dag.")
    assert "MR-skanning" not in said


def test_where_no_imaging_was_decided_none_is_asked_for():
    assert "MR-skanning" not in words(negative("ce_bladder_disturbance"), documentation={"override": "no_imaging"})
