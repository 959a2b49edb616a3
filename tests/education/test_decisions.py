"""What the clinician decided instead of the suggestion, on the page: pictures all the same, none, another way."""

import re

import pytest

from consult.overrides import DECISIONS
from education.outcome import Clinic, Decision, Language, Plan
from education.selection import SENT_IN
from education.situations import situation_of
from tests.education.papers import (
    CLINIC,
    PATIENTS,
    outcome_of,
    page_text,
    physiotherapist,
    request_for,
)

PICTURES, NONE_NOW, ANOTHER_WAY = Decision.IMAGING_ANYWAY, Decision.NO_IMAGING, Decision.OTHER_PATHWAY
NAMES_A_PICTURE = r"skanning|røntgen|\bscan|x-ray|\bmri\b"
NO_USE = r"skanning (hjælper|ændrer|viser)|scan (will not|does not)"
REASSURES = r"tyder på en alvorlig|ikke farlige?|grund til uro|points to a serious|not dangerous|no cause for alarm"
NET = ("Hvornår skal du kontakte læge?", "Ring 112", "Ring samme dag", "Ring inden for et døgn", "Bestil en tid snart")
TREATED = ("ordinary back pain", "pregnant, week 28", "sciatica", "stenosis", "has lost weight", "not everything asked")
SUGGESTED_A_PICTURE = ("bladder trouble for months", "cancer and constant pain", "fell, and has brittle bones")


def paper(patient: str, decision: Decision, language: Language = "da", clinic: Clinic = CLINIC, **plan: object) -> str:
    request = request_for(
        PATIENTS[patient],
        decision=decision,
        language=language,
        clinic=clinic,
        plan=Plan(**plan),  # type: ignore[arg-type]
    )
    return page_text(request)


def says(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def test_the_decisions_are_those_of_the_consultation() -> None:
    assert {decision.value for decision in Decision} == {"", *DECISIONS}


@pytest.mark.parametrize("decision", Decision)
@pytest.mark.parametrize("patient", PATIENTS)
def test_the_safety_net_stands_whatever_was_decided(patient: str, decision: Decision) -> None:
    lines = paper(patient, decision).splitlines()
    assert set(NET) <= set(lines)


class TestPicturesAllTheSame:
    @pytest.mark.parametrize("language", ["da", "en"])
    @pytest.mark.parametrize("patient", TREATED)
    def test_the_paper_neither_calls_them_useless_nor_reassures(self, patient: str, language: Language) -> None:
        text = paper(patient, PICTURES, language)
        assert not says(NO_USE, text)
        assert not says(REASSURES, text)
        assert says("alligevel får taget billeder|pictures of your back all the same", text)

    @pytest.mark.parametrize("patient", TREATED)
    def test_a_physiotherapist_leaves_it_to_the_doctor(self, patient: str) -> None:
        text = paper(patient, PICTURES, clinic=physiotherapist())
        assert "Din egen læge bestemmer, om de skal tages." in text
        assert "alligevel får taget billeder" not in text
        assert not says(NO_USE, text)

    def test_activity_and_what_was_found_stand(self) -> None:
        assert "Bliv ved med det, du plejer, så godt du kan." in paper("ordinary back pain", PICTURES)
        assert "En nerve i lænden er irriteret (iskias)." in paper("sciatica", PICTURES)
        assert "der er for lidt plads til nerverne" in paper("stenosis", PICTURES)

    def test_the_answers_that_are_still_missing_are_asked_for(self) -> None:
        assert "Vi mangler svar på lidt endnu." in paper("not everything asked", PICTURES)

    @pytest.mark.parametrize("patient", SUGGESTED_A_PICTURE)
    def test_beside_a_suggested_picture_it_is_what_was_suggested(self, patient: str) -> None:
        assert paper(patient, PICTURES) == paper(patient, Decision.NONE)


class TestNoPicturesNow:
    @pytest.mark.parametrize("language", ["da", "en"])
    @pytest.mark.parametrize("patient", SUGGESTED_A_PICTURE)
    def test_the_paper_names_no_picture_and_says_what_was_agreed(self, patient: str, language: Language) -> None:
        text = paper(patient, NONE_NOW, language)
        assert says(NAMES_A_PICTURE, paper(patient, Decision.NONE, language))
        assert not says(NAMES_A_PICTURE, text)
        assert says("Du og din læge har aftalt at vente med billeder|agreed to wait with pictures", text)

    def test_no_appointment_is_promised_that_was_for_the_picture(self) -> None:
        text = paper("fell, and has brittle bones", NONE_NOW)
        assert "Du får en tid" not in text
        assert "ser vi på det hele igen" in text

    def test_the_work_up_within_days_stands(self) -> None:
        text = paper("cancer and constant pain", NONE_NOW)
        assert "Du skal undersøges nærmere i løbet af få dage." in text
        assert "Har du ikke hørt om din tid" in text

    @pytest.mark.parametrize("patient", TREATED)
    def test_where_none_was_suggested_it_changes_nothing(self, patient: str) -> None:
        assert paper(patient, NONE_NOW) == paper(patient, Decision.NONE)


class TestAnotherWay:
    @pytest.mark.parametrize("language", ["da", "en"])
    @pytest.mark.parametrize("patient", [*TREATED, *SUGGESTED_A_PICTURE, "wants an operation"])
    def test_the_paper_says_that_it_was_agreed_and_not_which(self, patient: str, language: Language) -> None:
        text = paper(patient, ANOTHER_WAY, language)
        assert says(r"Vi har aftalt, hvad der nu skal ske\.|We have agreed what happens now\.", text)
        assert not says(NAMES_A_PICTURE, text)
        assert not says("kirurg|surgeon|Du får en tid|You will get|blodprøve|blood test|sygehuset|the hospital", text)
        assert not says(REASSURES, text)

    def test_the_clinicians_own_words_stand_under_it(self) -> None:
        lines = paper("ordinary back pain", ANOTHER_WAY, next=("Du begynder hos fysioterapeuten",)).splitlines()
        assert lines[lines.index("Vi har aftalt, hvad der nu skal ske.") + 1] == "Du begynder hos fysioterapeuten"

    def test_activity_stands(self) -> None:
        assert "Bliv ved med det, du plejer, så godt du kan." in paper("ordinary back pain", ANOTHER_WAY)


SENT_IN_TODAY = [patient for patient, findings in PATIENTS.items() if situation_of(outcome_of(findings)) in SENT_IN]


class TestToday:
    """What is for today is never lowered on paper."""

    @pytest.mark.parametrize("clinic", [CLINIC, physiotherapist()], ids=["doctor", "physiotherapist"])
    @pytest.mark.parametrize("patient", SENT_IN_TODAY)
    def test_without_pictures_everything_but_their_promise_stands(self, patient: str, clinic: Clinic) -> None:
        before, after = (paper(patient, decision, clinic=clinic) for decision in (Decision.NONE, NONE_NOW))
        gone = set(before.splitlines()) - set(after.splitlines())
        assert all("MR-skanning" in line for line in gone)
        assert not says(NAMES_A_PICTURE, after)
        assert "vente med billeder" not in after

    @pytest.mark.parametrize("patient", SENT_IN_TODAY)
    def test_pictures_all_the_same_change_nothing(self, patient: str) -> None:
        assert paper(patient, PICTURES) == paper(patient, Decision.NONE)

    @pytest.mark.parametrize("clinic", [CLINIC, physiotherapist()], ids=["doctor", "physiotherapist"])
    @pytest.mark.parametrize("patient", SENT_IN_TODAY)
    def test_another_way_is_for_today_as_well(self, patient: str, clinic: Clinic) -> None:
        text = paper(patient, ANOTHER_WAY, clinic=clinic)
        assert says(r"undersøges nærmere i dag|tale med en læge i dag|på sygehuset nu", text)
        assert "Gør det her i dag" in text

    @pytest.mark.parametrize("decision", [NONE_NOW, ANOTHER_WAY])
    def test_who_is_to_be_seen_with_a_blood_test_today_still_is(self, decision: Decision) -> None:
        assert "Du skal ses af en læge og have taget en blodprøve i dag." in paper("fever", decision)
