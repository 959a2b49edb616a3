"""What is said about pictures: to every patient something, in easy words, and never more than the result holds."""

import re

import pytest

from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.facts import FACTS
from consult.rules.imaging_say import TABLE, imaging_sayings
from consult.rules.outcomes import Completeness, Imaging, Triage
from tests.consult.rules.cases import FIRES
from tests.consult.rules.patients import NON_RESPONSE, Findings, given, negative
from tests.consult.rules.random_patients import random_patients
from tests.consult.rules.test_words import MOST_LIX, lix

EVERYONE: dict[str, Findings] = {
    f"{row}: {words}": findings for row, cases in FIRES.items() for words, findings in cases.items()
} | {
    "an ordinary back": negative(),
    "wants a scan": negative("patient_requests_scan"),
    "nothing asked": {},
    "wants a scan, nothing asked": given("patient_requests_scan"),
    "a child": negative(age_years=12),
    "a child with fever": negative("inf_fever", age_years=12),
    "a child with brittle bones": negative("fx_osteoporosis_known", age_years=12),
    "a child with several signs of cancer": negative(
        "ca_weight_loss_unexplained", "ca_known_or_previous_cancer", age_years=12
    ),
    "bladder trouble for months": negative("ce_bladder_disturbance", ce_onset="longer_stable"),
    "a nerve root": negative("radicular_pattern"),
    "a nerve root, seven weeks": negative("radicular_pattern", duration_weeks=7),
    "stenosis": negative("neuro_claudication"),
    "weight loss": negative("ca_weight_loss_unexplained"),
    "earlier cancer": negative("ca_known_or_previous_cancer"),
    "an answer missing": negative(neuro_upper_motor_signs_or_gait_ataxia=None),
    "wishes an operation": negative("radicular_pattern", "surgery_consideration", **NON_RESPONSE),
}


def said(findings: Findings, *, by_doctor: bool = True) -> str:
    answers = parse(findings)
    sayings = imaging_sayings(answers, assess(answers), by_doctor=by_doctor)
    return " ".join(saying.words.da for saying in sayings)


def sentences(text: str) -> int:
    return len(re.findall(r"[.!?](?=\s|$)", text))


class TestEveryPatientHears:
    @pytest.mark.parametrize("by_doctor", [True, False])
    @pytest.mark.parametrize("words", EVERYONE)
    def test_two_to_four_sentences(self, words: str, by_doctor: bool) -> None:
        assert 2 <= sentences(said(EVERYONE[words], by_doctor=by_doctor)) <= 4

    @pytest.mark.parametrize("words", EVERYONE)
    def test_them_in_easy_words(self, words: str) -> None:
        assert lix(said(EVERYONE[words])) <= MOST_LIX

    def test_something_whatever_the_answers(self) -> None:
        for findings in random_patients(1500):
            for by_doctor in (True, False):
                text = said(findings, by_doctor=by_doctor)
                assert 2 <= sentences(text) <= 4, findings


class TestAnOrdinaryBack:
    def test_the_wish_for_a_scan_is_taken_seriously_first(self) -> None:
        assert said(negative("patient_requests_scan")).startswith("Jeg kan godt forstå")
        assert not said(negative()).startswith("Jeg kan godt forstå")

    def test_a_picture_does_not_change_what_helps_and_why_and_what_would_change_that(self) -> None:
        text = said(negative())
        assert "ændrer ikke det, der hjælper dig" in text
        assert "viser meget, som ikke gør ondt" in text
        assert "Bliver et ben svagt, får du feber" in text

    def test_an_open_answer_makes_it_for_now(self) -> None:
        assert "lige nu" in said(negative(neuro_upper_motor_signs_or_gait_ataxia=None))

    def test_weight_loss_is_looked_into_and_not_explained_away(self) -> None:
        text = said(negative("ca_weight_loss_unexplained"))
        assert "først med en blodprøve" in text
        assert "viser meget, som ikke gør ondt" not in text


class TestANerve:
    def test_the_first_weeks_need_no_picture(self) -> None:
        text = said(negative("radicular_pattern"))
        assert "De første 4-6 uger" in text
        assert "kræfterne i benet" in text
        assert "viser meget, som ikke gør ondt" not in text

    def test_after_six_weeks_the_question_is_an_operation(self) -> None:
        assert "en kirurg" in said(negative("radicular_pattern", duration_weeks=6))
        assert "De første 4-6 uger" not in said(negative("radicular_pattern", duration_weeks=6))


class TestAPicture:
    def test_an_emergency_says_what_is_looked_for_and_does_not_calm(self) -> None:
        text = said(negative("ce_bladder_disturbance"))
        assert "MR-skanning (billeder af din ryg) i dag" in text
        assert "nerverne til blære, tarm og underliv" in text
        assert "ting, der ikke gør ondt" not in text

    def test_the_cord_is_named_and_not_the_cause(self) -> None:
        assert "rygmarven" in said(negative("neuro_upper_motor_signs_or_gait_ataxia"))

    def test_a_planned_picture_shows_more_than_what_hurts(self) -> None:
        text = said(negative("fx_steroids_prolonged", "fx_midline_tenderness"))
        assert "røntgen" in text
        assert "brud på en hvirvel" in text
        assert "ting, der ikke gør ondt" in text

    def test_the_hospital_chooses_where_it_is_to_choose(self) -> None:
        assert "Sygehuset vælger" in said(negative("inf_fever"))

    def test_a_blood_test_comes_first_where_arthritis_is_open(self) -> None:
        [pending] = [case for words, case in FIRES["A1p"].items()][:1]
        assert "Først skal der tages en blodprøve" in said(pending)

    def test_a_child_does_not_hear_what_holds_for_adults(self) -> None:
        for findings in EVERYONE.values():
            assert "De fleste" not in said({**findings, "age_years": 12})


class TestNobodyIsReassuredTooSoon:
    @pytest.mark.parametrize("saying", TABLE, ids=lambda saying: saying.words.en[:40])
    def test_nothing_is_called_safe_excluded_or_normal(self, saying: object) -> None:
        da = saying.words.da.lower()  # type: ignore[attr-defined]
        assert not re.search(r"farlig|harmløs|udeluk|frisk|helt normal|\bbare\b|\bkun\b|alvorlig|tyder på", da)

    def test_where_answers_are_missing_nothing_is_settled(self) -> None:
        for findings in random_patients(900):
            answers = parse(findings)
            result = assess(answers)
            text = said(findings)
            if result.triage is Triage.CANNOT_CONCLUDE:
                assert "Jeg kan ikke sige endnu" in text
            if result.imaging is not Imaging.NONE or result.completeness is not Completeness.COMPLETE:
                assert "En skanning nu ændrer ikke" not in text


class TestAPhysiotherapist:
    @pytest.mark.parametrize("words", EVERYONE)
    def test_plans_no_picture(self, words: str) -> None:
        text = said(EVERYONE[words], by_doctor=False)
        assert not re.search(r"Planen er (en MR|røntgen)|får (taget )?(en MR|røntgen)", text)

    def test_calls_or_writes_to_a_doctor(self) -> None:
        assert "ringer til en læge nu" in said(negative("ce_bladder_disturbance"), by_doctor=False)
        assert "kontakter din læge" in said(negative("fx_steroids_prolonged", "fx_midline_tenderness"), by_doctor=False)


def test_every_sentence_has_its_facts_and_both_languages() -> None:
    for saying in TABLE:
        assert saying.facts
        assert set(saying.facts) <= set(FACTS)
        assert saying.words.da != saying.words.en
        assert sorted(re.findall(r"\d+", saying.words.da)) == sorted(re.findall(r"\d+", saying.words.en))


def test_every_sentence_is_said_to_somebody() -> None:
    heard = set()
    for findings in EVERYONE.values():
        answers = parse(findings)
        for by_doctor in (True, False):
            heard |= set(imaging_sayings(answers, assess(answers), by_doctor=by_doctor))
    assert [saying.words.en for saying in TABLE if saying not in heard] == []
