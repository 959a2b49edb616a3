"""Each `never` key bites on a planted result, and no result breaks those that hold for everyone."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from consult.rules.outcomes import Completeness, GladRyg, Imaging, Triage, Urgency
from consult.rules.result import Assessment
from tests.consult.rules.cases import FIRES, FIRES_STILL, REFUSED
from tests.consult.rules.never import NEVER, OUR_WORDS, breaches
from tests.consult.rules.patients import Findings, negative, suggestion

VOCABULARY = yaml.safe_load((Path(__file__).parents[1] / "vocabulary.yaml").read_text())

HOLD_FOR_EVERYONE = set(NEVER) - {
    "imaging_now",
    "mri_now",
    "xray_now",
    "mri_urgent_on_this_alone",
    "no_imaging_verdict",
    "any_triage_result",
    "watchful_waiting",
    "glad_ryg_now",
}
"""The others are forbidden for the patients whose vignette names them."""

EVERYONE: dict[str, Findings] = {
    f"{row}: {words}": findings
    for table in (FIRES, FIRES_STILL, REFUSED)
    for row, cases in table.items()
    for words, findings in cases.items()
}

BLOCKED = suggestion(negative(ce_bladder_disturbance=None))
ORDINARY_BACK = suggestion(negative())
EMERGENCY = suggestion(negative("ce_bladder_disturbance"))
CHILD = suggestion(negative(age_years=12))


def advising(result: Assessment, *keys: str) -> Assessment:
    return replace(result, advice=(*result.advice, *keys))


def without(result: Assessment, key: str) -> Assessment:
    return replace(result, advice=tuple(each for each in result.advice if each != key))


PLANTED: dict[str, list[Assessment]] = {
    "imaging_now": [replace(ORDINARY_BACK, imaging=Imaging.SPECIALIST), advising(ORDINARY_BACK, "xray_spine")],
    "mri_now": [replace(ORDINARY_BACK, imaging=Imaging.MRI), advising(ORDINARY_BACK, "mri_for_surgical_decision")],
    "xray_now": [replace(ORDINARY_BACK, imaging=Imaging.XRAY), advising(ORDINARY_BACK, "xray_spine")],
    "mri_urgent_on_this_alone": [
        replace(ORDINARY_BACK, imaging=Imaging.MRI_URGENT),
        advising(ORDINARY_BACK, "whole_spine_mri"),
    ],
    "no_imaging_verdict": [replace(BLOCKED, triage=Triage.NO_IMAGING)],
    "any_triage_result": [replace(BLOCKED, triage=triage) for triage in (Triage.ACUTE, Triage.NO_IMAGING)],
    "watchful_waiting": [replace(EMERGENCY, triage=Triage.NO_IMAGING), advising(EMERGENCY, "reassess_4_weeks")],
    "delay_referral": [advising(EMERGENCY, "blood_tests_crp"), without(EMERGENCY, "do_not_delay_for_tests")],
    "reassure_serious_excluded": [
        advising(BLOCKED, "nothing_points_to_serious_today"),
        advising(ORDINARY_BACK, "own_workup"),
        replace(ORDINARY_BACK, completeness=Completeness.PROVISIONAL),
    ],
    "glad_ryg_now": [
        replace(EMERGENCY, glad_ryg=GladRyg.ELIGIBLE),
        replace(EMERGENCY, glad_ryg=GladRyg.CONSIDER),
        advising(EMERGENCY, "glad_ryg_offer"),
    ],
    "adult_advice_for_child": [advising(CHILD, "stay_active"), advising(CHILD, "early_strength_recheck")],
    "auto_diagnosis_code_serious": [replace(EMERGENCY, icpc2="L71"), replace(ORDINARY_BACK, icpc2="L76")],
    "downgrade_because_low_suspicion": [replace(EMERGENCY, urgency=Urgency.PLANNED)],
    "downgrade_because_previous_mri_normal": [
        replace(EMERGENCY, urgency=Urgency.PLANNED),
        replace(ORDINARY_BACK, fired=(replace(ORDINARY_BACK.fired[0], because=("previous_mri",)),)),
    ],
}

PLANTED_WORDS = {
    "opioids_first_line": ["Begynd med morfin.", "Start an opioid."],
    "abrupt_opioid_stop": ["Stop opioid i dag.", "Stop the opioid at once."],
    "nsaid": ["Tag ibuprofen.", "An NSAID may help."],
    "routine_analgesics": ["Tag paracetamol fire gange om dagen.", "Take painkillers."],
    "bed_rest": ["Sengeleje i tre dage.", "Stay in bed."],
    "avoid_bending_advice": ["Lad være med at bøje ryggen.", "Avoid bending.", "Løft med ret ryg."],
    "structural_label": ["Ryggen er slidt.", "The disc is worn."],
    "acupuncture_routine": ["Tilbyd akupunktur.", "Offer acupuncture."],
    "full_sick_leave_until_pain_free": ["Sygemeld, til patienten er smertefri.", "Stay off until free of pain."],
    "hardcoded_department": ["Ring til Odense Universitetshospital.", "Ring til neurokirurgisk afdeling."],
    "reassure_serious_excluded": ["Alvorlig sygdom er udelukket.", "Cancer is ruled out.", "Alt er helt normalt."],
}


def test_every_never_key_of_the_vocabulary_has_a_predicate() -> None:
    assert set(NEVER) == set(VOCABULARY["never"]) == set(PLANTED) | set(PLANTED_WORDS)


@pytest.mark.parametrize(("key", "result"), [(key, result) for key, results in PLANTED.items() for result in results])
def test_a_planted_result_is_found(key: str, result: Assessment) -> None:
    assert key in breaches(result)


@pytest.mark.parametrize(("key", "words"), [(key, words) for key, many in PLANTED_WORDS.items() for words in many])
def test_planted_words_are_found(key: str, words: str) -> None:
    assert key not in breaches(ORDINARY_BACK)
    assert key in breaches(ORDINARY_BACK, {**OUR_WORDS, "stay_active": words})


@pytest.mark.parametrize("findings", EVERYONE.values(), ids=EVERYONE)
def test_no_result_breaks_what_holds_for_everyone(findings: Findings) -> None:
    assert not breaches(suggestion(findings)) & HOLD_FOR_EVERYONE
