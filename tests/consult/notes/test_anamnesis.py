"""What the patient said stands in the note, in the order in which a colleague reads."""

import pytest

from consult.documentation import DOCUMENTATION, EntryKind
from consult.models import How
from consult.rules.vocabulary.kinds import Value
from consult.worries import WORRIES
from tests.consult.notes.cases import LANGUAGES, lines, note
from tests.consult.rules.patients import negative

IN_A_LINE_WITH_OTHERS = {
    "onset_mode": "Varighed: debut pludselig",
    "pain_intensity": "Smerte: NRS 10",
    "pain_site": "Smerte: venstre",
    "radiation_below_knee": "Bensmerter: udstråling under knæet",
    "analgesics_now_paracetamol": "Smertestillende nu: paracetamol",
    "analgesics_now_nsaid": "Smertestillende nu: NSAID",
    "analgesics_now_weak_opioid": "Smertestillende nu: svagt opioid",
    "analgesics_now_strong_opioid": "Smertestillende nu: stærkt opioid",
    "analgesics_now_gabapentinoid": "Smertestillende nu: gabapentinoid",
    "analgesics_now_other": "Smertestillende nu: andet",
}


def written(key: str) -> Value:
    entry = DOCUMENTATION[key]
    if entry.kind is EntryKind.LINE:
        return "venstre"
    return 10 if entry.kind is EntryKind.SCALE else next(iter(entry.values))


@pytest.mark.parametrize("key", DOCUMENTATION)
def test_whatever_is_written_down_stands_in_the_note(key):
    entry, value = DOCUMENTATION[key], written(key)
    said = entry.values[str(value)].da if entry.values else str(value)
    expected = IN_A_LINE_WITH_OTHERS.get(key, f"{entry.note.da}: {said}")
    assert expected in note({}, documentation={key: value}).splitlines()
    assert expected not in note({}).splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("worry", WORRIES, ids=lambda worry: worry.slug)
def test_each_worry_is_named(worry, language):
    said = lines(note({}, documentation={worry.key: "present"}, language=language))
    assert said["Tanker" if language == "da" else "Thoughts"] == worry.name.to(language)


def test_it_is_told_in_the_order_in_which_colleagues_read():
    everything = {key: written(key) for key in DOCUMENTATION} | {WORRIES[0].key: "present"}
    findings = {"age_years": 44, "duration_weeks": 3, "leg_pain": "unilateral", "initial_treatment": "not_started",
                "sick_leave_weeks": 1, "inf_fever": "present", "ca_night_pain": "absent"}  # fmt: skip
    said = [*lines(note(findings, {"ca_night_pain": How.ASKED}, documentation=everything))]
    expected = ["Patient", "Tanker", "Mål", "Håb for i dag", "Varighed", "Smerte", "Bensmerter", "Føleforstyrrelser",
                "Forværres af", "Lindres af", "Tidligere", "Behandling", "Prøvet", "Smertestillende nu", "Arbejde",
                "Opstået på arbejdet", "Sygemeldt", "Ja", "Spurgt, nej", "Ikke spurgt", "Tolk", "Neurologi", "SBT",
                "Femoralisstræktest", "Kraft testet", "Refleks", "Dermatom", "Fodpulse"]  # fmt: skip
    assert [label for label in said if label in expected] == expected


@pytest.mark.parametrize(
    ("weeks", "unit", "words"), [(3, "weeks", "3 uger"), (1, "weeks", "1 uge"), (4.3482, "months", "1 måned")]
)
def test_the_duration_is_told_in_the_unit_in_which_it_was_typed(weeks, unit, words):
    said = lines(note({"duration_weeks": weeks}, documentation={"duration_unit": unit}))
    assert said["Varighed"] == words


def test_analgesics_are_one_line():
    ticks = {"analgesics_now_nsaid": "present", "analgesics_now_paracetamol": "present"}
    assert lines(note({}, documentation=ticks))["Smertestillende nu"] == "paracetamol, NSAID"


def test_whether_she_is_pregnant_is_told_where_it_was_asked():
    assert lines(note({"age_years": 30, "pregnant": "present", "pregnancy_week": 20}))["Patient"] == (
        "30 år, gravid uge 20"
    )
    assert lines(note({"pregnant": "present"}))["Patient"] == "gravid, uge ikke angivet"
    assert lines(note({"pregnant": "absent"}))["Patient"] == "ikke gravid"
    assert lines(note({"pregnant": "absent"}, How.RECORD))["Patient"] == "ikke gravid (kendt)"
    assert "gravid" not in note({"age_years": 30, "sex": "female"})


def test_what_was_not_asked_today_says_where_it_comes_from():
    assert lines(note({"previous_mri": "none"}, How.RECORD))["Tidligere MR"] == "ingen (kendt)"
    assert lines(note({"previous_mri": "degenerative"}, How.WORRY))["Tidligere MR"] == (
        "degenerative forandringer (ifølge patienten)"
    )
    assert lines(note({"previous_mri": "none"}))["Tidligere MR"] == "ingen"


def test_sick_leave_of_no_weeks_is_none():
    assert lines(note(negative()))["Sygemeldt"] == "nej"
    assert lines(note(negative(sick_leave_weeks=2)))["Sygemeldt"] == "2 uger"
    assert "Sygemeldt" not in lines(note({}))
