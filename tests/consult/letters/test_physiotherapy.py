"""The ordinary referral: twelve things make it useful (E57), and each is there or says that it is not."""

from __future__ import annotations

import pytest

from consult.letters import Kind
from tests.consult.letters.patients import WRITTEN, lines, text
from tests.consult.rules.patients import NON_RESPONSE, negative

TWELVE = {
    "Arbejde": "lagermedarbejder",
    "Varighed": "20 uger",
    "Udbredelse": "venstre side af lænden",
    "Føleforstyrrelser": "prikken",
    "Smertestillende": "paracetamol",
    "Forværres / lindres af": "at sidde / at gå",
    "Helbred": "velbehandlet blodtryk",
    "Behandling indtil nu": "øvelser i 3 uger",
    "Reflekser": "svag akillesrefleks",
    "Kraft": "normal kraft (storetå, fod og knæ)",
    "Sensibilitet": "L5 venstre",
    "Nerverodstest": "SBT positiv venstre",
}
LONG = negative("pain_affects_daily_activity", duration_weeks=20, episode_pattern="persistent", **NON_RESPONSE)


def referral(findings=LONG, **others):
    return text(Kind.PHYSIOTHERAPY, findings, **others)


@pytest.mark.parametrize("item", TWELVE)
def test_each_of_the_twelve_is_filled(item):
    assert TWELVE[item] in lines(referral(documentation=WRITTEN))[item]


def test_what_nobody_wrote_down_is_called_not_stated():
    said = lines(referral(negative("psy_low_control", opioid_use=None, previous_mri=None, sick_leave_weeks=None)))
    assert TWELVE.keys() <= said.keys()
    for item in ("Arbejde", "Føleforstyrrelser", "Smertestillende", "Forværres / lindres af", "Helbred"):
        assert said[item] == "ikke oplyst", item


def test_half_an_item_does_not_pass_for_a_whole_one():
    said = lines(referral(negative("psy_low_control", previous_mri="normal", opioid_use="none", sick_leave_weeks=0)))
    assert said["Arbejde"] == "stilling ikke oplyst, ikke sygemeldt"
    assert said["Smertestillende"] == "intet opioid, i øvrigt ikke oplyst"
    assert said["Helbred"] == "ikke oplyst"


def test_a_change_is_told_where_it_was_found_and_not_twice():
    patient = negative("radicular_pattern", "neuro_sensory_or_reflex_change")
    said = lines(referral(patient, documentation={"sensory_change": "L5 venstre"}))
    assert (said["Sensibilitet"], said["Reflekser"]) == ("L5 venstre", "ikke oplyst")
    assert "ikke nærmere oplyst" in lines(referral(patient))["Reflekser"]


def test_what_eases_is_told_where_what_worsens_is_not():
    assert lines(referral(documentation={"easing": "at gå"}))["Forværres / lindres af"] == "ikke oplyst / at gå"


def test_it_asks_for_what_the_plan_holds():
    assert referral().startswith(
        "Jeg beder dig om superviseret træning og manuel behandling efter din vurdering til en patient med "
        "uspecifikke lændesmerter."
    )


def test_with_a_nerve_root_nobody_is_asked_for_treatment_by_hand_and_strength_is_watched():
    patient = negative("radicular_pattern", leg_pain="unilateral", neuro_motor="mild_mrc4")
    said = referral(patient)
    assert "manuel behandling" not in said
    assert "kontakt mig samme dag, hvis den aftager" in said
    assert lines(said)["Kraftprøve her"] == "senest 27. november 2026"


def test_goal_hope_and_worries_come_along():
    worried = {**LONG, "psy_fear_movement": "present"}
    said = lines(referral(worried, documentation={"goal": "løfte børnebørn", "expectation": "en plan"}))
    assert said["Mål"] == "løfte børnebørn"
    assert said["Håb for i dag"] == "en plan"
    assert said["Fylder for patienten"] == "utryg ved bevægelse"


def test_what_was_tried_is_not_denied_by_a_treatment_that_has_not_begun():
    patient = negative("psy_low_control")
    assert "ikke begyndt" not in lines(referral(patient, documentation=WRITTEN))["Behandling indtil nu"]
