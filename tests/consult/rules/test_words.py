"""What the clinician and the patient read: complete in both languages, and never more reassuring than the rules."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import cast

import pytest
import yaml

from consult.rules import thresholds
from consult.rules.advice_words import ADVICE, AFTER_EARLIER_CANCER
from consult.rules.advice_words.elsewhere import ELSEWHERE
from consult.rules.clinical_review import NON_RULES, REVIEW_QUESTIONS, ROW_TITLES
from consult.rules.contradiction_words import CONTRADICTIONS
from consult.rules.contradictions import CONTRADICTIONS as FOUND_BY_CONDITION
from consult.rules.facts import FACTS
from consult.rules.invariants import HOW, INVARIANTS, MEANING
from consult.rules.rows import ALL_ROWS
from consult.rules.safety_net import POINTS, safety_net
from consult.rules.text import Text

VOCABULARY = Path(__file__).parents[1] / "vocabulary.yaml"
FOUND_IN_THE_NUMBERS = {"number_out_of_range", "age_invalid", "age_unusual"}

ALWAYS = (1, 2, 3, 4, 5, 8)
MOST_LIX = 30
LONGEST_TITLE = 50  # characters
LONGEST_ADVICE = 230  # characters


def advice_in_vocabulary() -> dict[str, str]:
    """Return the advice keys of the machine contract with their meanings."""
    return cast("dict[str, str]", yaml.safe_load(VOCABULARY.read_text())["advice"])


def every_text() -> Iterator[tuple[str, Text]]:
    """Yield every text of these modules, with a name to find it by."""
    for key, advice in ADVICE.items():
        yield f"advice {key}", advice.words
    yield from ((f"advice {key}, no doctor", words) for key, words in ELSEWHERE.items())
    yield "advice after earlier cancer", AFTER_EARLIER_CANCER
    for point in POINTS:
        yield f"safety net {point.number}, clinician", point.clinician
        yield f"safety net {point.number}, say", point.say
    for key, words in CONTRADICTIONS.items():
        yield f"contradiction {key}", words
    for question in REVIEW_QUESTIONS:
        yield f"review {question.key}", question.words
    for non_rule in NON_RULES:
        yield f"non-rule {non_rule.words.en}", non_rule.words
    yield from ((f"title {row}", title) for row, title in ROW_TITLES.items())
    for invariant in INVARIANTS:
        yield f"invariant {invariant.number}", invariant.words
    yield from ((f"check {how}", words) for how, words in HOW.items())
    yield "meaning of the check", MEANING


TEXTS = dict(every_text())
SAID_TO_THE_PATIENT = [
    *(pytest.param(advice.words, id=key) for key, advice in ADVICE.items() if not advice.step),
    *(pytest.param(text, id=f"{key}, no doctor") for key, text in ELSEWHERE.items() if not ADVICE[key].step),
    *(pytest.param(point.say, id=f"safety net {point.number}") for point in POINTS),
]


def lix(text: str) -> float:
    """Return the Danish readability figure: words per sentence plus the percentage of words over six letters."""
    words = re.findall(r"\w+", text)
    sentences = len(re.findall(r"[.!?:](?=\s|$)", text))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


def matches(pattern: str, text: Text) -> list[str]:
    """Return what the pattern finds in either language, whatever the case."""
    return re.findall(pattern, f"{text.da}\n{text.en}", re.IGNORECASE)


def texts_with(pattern: str) -> dict[str, list[str]]:
    """Return the names of the texts in which the pattern is found, and what was found."""
    return {name: found for name, text in TEXTS.items() if (found := matches(pattern, text))}


class TestEveryAdviceHasItsWords:
    def test_each_key_of_the_contract_and_no_other(self) -> None:
        assert set(ADVICE) == set(advice_in_vocabulary())

    def test_the_facts_named_in_the_contract_stand_behind_the_words(self) -> None:
        for key, meaning in advice_in_vocabulary().items():
            assert set(re.findall(r"\b[FEC]\d+\b", meaning)) <= set(ADVICE[key].facts), key

    def test_it_can_be_read_while_the_patient_sits_there(self) -> None:
        for key, advice in ADVICE.items():
            for words in (advice.words.da, advice.words.en):
                assert len(words) <= LONGEST_ADVICE, key

    def test_what_must_happen_now_is_for_the_clinician_to_do(self) -> None:
        for key in ("call_112", "acute_referral_by_phone", "surgeon_same_day_contact", "confer_today", "xray_spine"):
            assert ADVICE[key].step

    def test_the_safety_net_is_for_the_patient_to_hear(self) -> None:
        assert not ADVICE["safety_net_cauda_equina"].step
        assert not ADVICE["safety_net_general"].step


class TestTheWordsAreCompleteInBothLanguages:
    def test_neither_language_is_missing_or_a_copy_of_the_other(self) -> None:
        for name, text in TEXTS.items():
            assert text.da.strip(), name
            assert text.en.strip(), name
            assert text.da != text.en, name

    def test_the_same_numbers_stand_in_both(self) -> None:
        for name, text in TEXTS.items():
            assert sorted(re.findall(r"\d+", text.da)) == sorted(re.findall(r"\d+", text.en)), name


class TestTheWordsAreSafe:
    def test_nothing_is_called_excluded_harmless_or_quite_normal(self) -> None:
        reassuring = (
            r"udeluk\w*|\bfrisk\w*|helt normal\w*|intet at se|\bbare\b|\bkun\b|ufarlig\w*|harmløs\w*|ikke farlig\w*"
            r"|\bexclude[sd]?\b|\bruled? out\b|harmless|completely normal|nothing to see|\bonly\b|\bjust\b"
        )
        assert texts_with(reassuring) == {}

    def test_no_word_frightens_or_blames_a_worn_back(self) -> None:
        assert texts_with(r"kronisk\w*|chronic\w*|slidt\w*|slidgigt\w*|degenerativ\w*|worn\b") == {}

    def test_no_receiving_department_is_named(self) -> None:
        departments = (
            r"\w*(?:kirurgisk|logisk|medicinsk|pædisk|ædiatrisk)e? (?:afdeling|ambulatori)\w*"
            r"|rygcent\w+|skadestue\w*|akutafdeling\w*|akutmodtagelse\w*|traumecent\w+"
            r"|\w*(?:surgery|surgical|logy|medical|paedic) (?:department|unit)\b|emergency department|trauma cent\w+"
        )
        assert texts_with(departments) == {}

    def test_glad_ryg_carries_its_mark(self) -> None:
        for name, text in TEXTS.items():
            for words in (text.da, text.en):
                assert len(re.findall(r"GL\W*A\W*D", words)) == words.count("GLA:D® Ryg"), name

    def test_the_rules_are_called_neither_proved_nor_approved(self) -> None:
        assert texts_with(r"\bbevist\w*|godkendt\w*|\bproved\b|\bproven\b|approved") == {}

    def test_nsaid_is_named_to_warn_and_nowhere_else(self) -> None:
        """Invariant 25: otherwise a contraindication would have to take back other advice."""
        assert set(texts_with(r"nsaid|ibuprofen|gigtmedicin")) == {
            "advice nsaid_contraindicated_warning",
            "advice nsaid_contraindicated_warning, no doctor",
            "invariant 25",
        }

    def test_no_figure_of_the_emergency_departments_stands_beside_earlier_cancer(self) -> None:
        assert texts_with(r"\b33\b") == {}

    def test_the_figure_after_earlier_cancer_is_not_given_as_the_patients_own(self) -> None:
        assert "7 af 100" in AFTER_EARLIER_CANCER.da
        assert "ikke et tal for denne patient" in AFTER_EARLIER_CANCER.da

    def test_the_strength_check_stands_with_its_latest_day(self) -> None:
        latest = thresholds.STRENGTH_CHECK_LATEST_DAYS.value
        assert f"højst {latest}" in ADVICE["early_strength_recheck"].words.da
        assert f"{latest} at most" in ADVICE["early_strength_recheck"].words.en

    def test_correcting_an_answer_never_holds_up_an_emergency(self) -> None:
        assert "Det, der er akut, venter ikke" in ADVICE["contradiction_flag"].words.da
        assert "An emergency does not wait" in ADVICE["contradiction_flag"].words.en

    def test_long_term_opioid_is_never_stopped_abruptly(self) -> None:
        assert "Stop aldrig brat" in ADVICE["opioid_review_taper"].words.da
        assert "Never stop abruptly" in ADVICE["opioid_review_taper"].words.en

    @pytest.mark.parametrize("text", SAID_TO_THE_PATIENT)
    def test_what_is_said_to_the_patient_is_easy_to_understand(self, text: Text) -> None:
        assert lix(text.da) <= MOST_LIX


class TestTheSafetyNet:
    def test_every_patient_hears_when_to_call(self) -> None:
        for nonspecific, complete, own_workup in product([False, True], repeat=3):
            points = safety_net(nonspecific=nonspecific, complete=complete, own_workup=own_workup)
            assert set(ALWAYS) <= {point.number for point in points}

    def test_a_patient_under_workup_hears_that_and_nothing_more(self) -> None:
        points = safety_net(nonspecific=False, complete=False, own_workup=False)
        assert tuple(point.number for point in points) == ALWAYS

    def test_recurrence_is_spoken_of_with_nonspecific_pain(self) -> None:
        points = safety_net(nonspecific=True, complete=False, own_workup=False)
        assert {point.number for point in points} - set(ALWAYS) == {6}

    def test_reassurance_waits_until_no_further_answer_can_change_the_result(self) -> None:
        points = safety_net(nonspecific=False, complete=True, own_workup=False)
        assert {point.number for point in points} - set(ALWAYS) == {7}

    def test_weight_loss_and_pain_in_several_bones_silence_the_reassurance(self) -> None:
        points = safety_net(nonspecific=True, complete=True, own_workup=True)
        assert {point.number for point in points} - set(ALWAYS) == {6}

    def test_the_points_come_in_their_order(self) -> None:
        points = safety_net(nonspecific=True, complete=True, own_workup=False)
        assert [point.number for point in points] == list(range(1, 9))

    @pytest.mark.parametrize(
        "sign", ["tisse", "afføring", "skridtet", "endetarmen", "sex", "begge ben", "Foden falder", "svagere"]
    )
    def test_the_first_point_names_every_sign_of_cauda_equina(self, sign: str) -> None:
        assert sign in POINTS[0].say.da

    def test_the_reassurance_is_the_permitted_sentence(self) -> None:
        permitted = (
            "I dag er der ikke noget, der tyder på en alvorlig sygdom. Det kan ændre sig. "
            "Derfor skal du kende disse tegn."
        )
        assert POINTS[6].say.da == permitted
        assert ADVICE["nothing_points_to_serious_today"].words.da == permitted


class TestContradictions:
    def test_each_that_can_be_found_is_explained(self) -> None:
        assert set(CONTRADICTIONS) == {found.key for found in FOUND_BY_CONDITION} | FOUND_IN_THE_NUMBERS

    @pytest.mark.parametrize("key", CONTRADICTIONS)
    def test_each_says_that_caution_comes_first(self, key: str) -> None:
        assert "for en sikkerheds skyld" in CONTRADICTIONS[key].da.lower()
        assert "to be on the safe side" in CONTRADICTIONS[key].en.lower()


class TestWhatIsOpenToClinicians:
    def test_every_row_has_a_short_title(self) -> None:
        assert set(ROW_TITLES) == {row.id for row in ALL_ROWS}
        for title in ROW_TITLES.values():
            assert max(len(title.da), len(title.en)) <= LONGEST_TITLE

    def test_no_two_rows_share_a_title(self) -> None:
        assert len({title.da for title in ROW_TITLES.values()}) == len(ROW_TITLES)
        assert len({title.en for title in ROW_TITLES.values()}) == len(ROW_TITLES)

    def test_every_question_points_at_rows_and_thresholds_that_exist(self) -> None:
        known = {row.id for row in ALL_ROWS} | {threshold.name for threshold in thresholds.THRESHOLDS}
        for question in REVIEW_QUESTIONS:
            assert set(question.rules) <= known, question.key

    @pytest.mark.parametrize(
        "rule", ["C2", "C3", "M1", "K1", "K2", "K3", "I2", "T2", "T3", "V0", "V1", "A1", "S2", "U1"]
    )
    def test_the_rows_that_clinicians_are_asked_about_are_asked_about(self, rule: str) -> None:
        assert any(rule in question.rules for question in REVIEW_QUESTIONS)


class TestInvariants:
    def test_all_thirty_three_stand_in_order(self) -> None:
        assert [invariant.number for invariant in INVARIANTS] == list(range(1, 34))

    def test_what_a_solver_cannot_see_is_said_to_be_tested(self) -> None:
        tested = {invariant.number for invariant in INVARIANTS if invariant.how == "tested"}
        assert tested == {22, 23, 24, 26, 28, 29, 31, 32}

    def test_the_words_for_a_check_claim_no_clinical_truth(self) -> None:
        assert HOW["proved"].da.startswith("Logisk kontrolleret")
        assert "siger intet om" in MEANING.da


class TestFacts:
    def test_every_fact_named_is_in_the_fact_file(self) -> None:
        for advice in ADVICE.values():
            assert set(advice.facts) <= set(FACTS), advice.key
        for point in POINTS:
            assert set(point.facts) <= set(FACTS), point.number
        for non_rule in NON_RULES:
            assert set(non_rule.facts) <= set(FACTS), non_rule.words.en
