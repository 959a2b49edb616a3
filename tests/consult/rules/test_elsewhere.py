"""What a physiotherapist or chiropractor reads where a doctor would telephone, order or refer."""

import re

import pytest

from consult.rules.advice_words import ADVICE
from consult.rules.advice_words.elsewhere import ELSEWHERE

A_DOCTORS_WORK = {
    "telephones the acute pathway": r"\bring\b[^.]*visitation|\bkonfer|\btelephone\b|\bconfer\b",
    "orders": r"\b(bestil|tag)\b[^.]*(røntgen|mr-|ultralyd|crp|blodprøver|hla|skanning|billeddiagnostik)"
    r"|\b(order|arrange|test|take)\b[^.]*(x-ray|mri|ultrasound|crp|bloods|hla|imaging)",
    "refers": r"(^|[.:] )henvis |^refer |\. refer ",
    "prescribes": r"\b(brug|start) ikke (nsaid|opioid)|do not (use|start)",
}
FOR_A_DOCTOR = (
    "acute_referral_by_phone",
    "surgeon_same_day_contact",
    "confer_today",
    "blood_tests_crp",
    "cancer_pathway",
    "xray_spine",
    "osteoporosis_assessment",
    "rheumatology_referral",
    "hla_b27_test",
    "aortic_ultrasound",
    "urine_and_abdominal_exam",
    "surgical_opinion_referral",
    "mri_for_surgical_decision",
    "own_workup",
    "surgical_opinion_before_week_12",
    "opioid_review_taper",
)
STEPS = [key for key, advice in ADVICE.items() if advice.step]
LONGEST = 230


def elsewhere(key: str) -> tuple[str, str]:
    words = ADVICE[key].words_for(by_doctor=False)
    return words.da, words.en


@pytest.mark.parametrize("key", STEPS)
@pytest.mark.parametrize("work", A_DOCTORS_WORK)
def test_no_step_gives_a_physiotherapist_a_doctors_work(key: str, work: str) -> None:
    for words in elsewhere(key):
        assert not re.search(A_DOCTORS_WORK[work], words, re.IGNORECASE), words


def test_the_patterns_find_a_doctors_work_in_a_doctors_words() -> None:
    found = {
        work: [key for key in STEPS if re.search(pattern, ADVICE[key].words.da, re.IGNORECASE)]
        for work, pattern in A_DOCTORS_WORK.items()
    }
    assert {"acute_referral_by_phone", "confer_today"} <= set(found["telephones the acute pathway"])
    assert {"xray_spine", "blood_tests_crp", "hla_b27_test", "aortic_ultrasound"} <= set(found["orders"])
    assert {"cancer_pathway", "rheumatology_referral"} <= set(found["refers"])
    assert {"no_opioid_start", "nsaid_contraindicated_warning"} <= set(found["prescribes"])


@pytest.mark.parametrize("key", FOR_A_DOCTOR)
def test_the_patients_doctor_is_who_acts(key: str) -> None:
    da, en = elsewhere(key)
    assert "patientens læge" in da
    assert "the patient's doctor" in en


@pytest.mark.parametrize("key", ["acute_referral_by_phone", "surgeon_same_day_contact", "confer_today"])
def test_outside_hours_it_is_the_out_of_hours_service(key: str) -> None:
    assert "lægevagten" in elsewhere(key)[0]


def test_112_is_the_same_for_everybody() -> None:
    assert "call_112" not in ELSEWHERE
    assert ADVICE["call_112"].words_for(by_doctor=False) == ADVICE["call_112"].words


def test_an_emergency_does_not_wait_for_a_doctor_who_cannot_be_reached() -> None:
    assert "Ring 112, hvis du ikke får fat i en læge" in elsewhere("acute_referral_by_phone")[0]


def test_the_patient_is_sent_to_the_doctor_and_not_to_the_physiotherapist() -> None:
    for key in ("safety_net_cauda_equina", "safety_net_general"):
        assert "til din læge" in elsewhere(key)[0]
        assert " os " not in elsewhere(key)[0]


def test_a_doctor_reads_the_words_as_they_are() -> None:
    for advice in ADVICE.values():
        assert advice.words_for(by_doctor=True) == advice.words


def test_every_key_is_an_advice_and_differs() -> None:
    for key, words in ELSEWHERE.items():
        assert words != ADVICE[key].words


def test_it_is_as_short_and_says_the_same_numbers_in_both_languages() -> None:
    for key, words in ELSEWHERE.items():
        assert max(len(words.da), len(words.en)) <= LONGEST, key
        assert sorted(re.findall(r"\d+", words.da)) == sorted(re.findall(r"\d+", words.en)), key
