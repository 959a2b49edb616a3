"""Each `never` key bites on planted sentences in both languages, and no finished text breaks one."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from consult.rules.answers import parse
from consult.rules.assessment import assess
from tests.consult.rules.cases import FIRES, FIRES_STILL, REFUSED
from tests.consult.rules.patients import Findings, negative, suggestion
from tests.education.papers import PATIENTS, page_text, request_for
from tests.never import FOR_EVERYONE, NEVER_SAID, said, violations

CONSULT = Path(__file__).parent / "consult"
VOCABULARY = yaml.safe_load((CONSULT / "vocabulary.yaml").read_text())
STORY = yaml.safe_load((CONSULT / "vignettes.yaml").read_text())
VIGNETTES: dict[str, dict[str, Any]] = {vignette["id"]: vignette for vignette in STORY["vignettes"]}

ORDINARY = suggestion(negative())
EMERGENCY = suggestion(negative("ce_bladder_disturbance"))
CHILD = suggestion(negative(age_years=12))

PLANTED: dict[str, list[str]] = {
    "abrupt_opioid_stop": ["Stop med morfin i dag.", "Stop your strong painkillers at once."],
    "acupuncture_routine": ["Vi tilbyder akupunktur.", "Acupuncture is a good start."],
    "any_triage_result": ["Konklusion: Akut udredning - i dag", "No imaging now - treat and re-assess"],
    "auto_diagnosis_code_serious": ["ICPC-2 (forslag): L71 kræft", "Code: ICPC-2 N87", "Diagnose: DG834"],
    "avoid_bending_advice": [
        "Undgå at bøje ryggen.",
        "Du må ikke løfte.",
        "Løft med ret ryg.",
        "Avoid bending.",
        "Do not twist your back.",
        "Keep your back straight.",
    ],
    "bed_rest": ["Sengeleje i tre dage.", "Bliv i sengen, til det er bedre.", "Bed rest until it is better."],
    "delay_referral": [
        "Afvent CRP.",
        "Tag blodprøver, før du indlægger.",
        "Ring til sygehuset i morgen.",
        "Wait for the blood tests.",
        "Call the hospital next week.",
    ],
    "downgrade_because_low_suspicion": ["Lav mistanke, så det haster ikke.", "It can wait: low suspicion."],
    "downgrade_because_previous_mri_normal": [
        "MR var normal, så det kan vente.",
        "Not urgent: the last MRI was normal.",
    ],
    "full_sick_leave_until_pain_free": [
        "Sygemeldt, indtil du er smertefri.",
        "Du kan arbejde, men først når du er fri for smerter.",
        "Stay off work until you are free of pain.",
    ],
    "glad_ryg_now": ["Du kan begynde på GLA:D® Ryg.", "Ask about GLA:D® Ryg today."],
    "hardcoded_department": [
        "Ring til neurokirurgisk afdeling.",
        "Du skal til Aarhus Universitetshospital.",
        "Go to the emergency department.",
    ],
    "imaging_now": ["Du skal skannes: MR på fredag.", "Du får taget røntgen.", "You will have a scan."],
    "mri_now": ["Planen er en MR-skanning.", "You will have an MRI."],
    "mri_urgent_on_this_alone": ["Billeddiagnostik: Akut MR-skanning", "The plan is an MRI scan today."],
    "no_imaging_verdict": ["Konklusion: Ingen billeddiagnostik nu", "A scan will not help you now."],
    "nsaid": ["Tag ibuprofen i en uge.", "Gigtmedicin kan hjælpe.", "Try an NSAID."],
    "opioids_first_line": ["Begynd med tramadol.", "Du får stærk medicin: morfin.", "Start with an opioid."],
    "reassure_serious_excluded": [
        "Alvorlig sygdom er udelukket.",
        "Din ryg er helt normal.",
        "Du fejler ikke noget.",
        "Serious disease is ruled out.",
        "There is nothing serious.",
    ],
    "routine_analgesics": ["Tag Panodil fire gange om dagen.", "Take painkillers every day."],
    "structural_label": ["Din ryg er slidt.", "En hvirvel er låst.", "The disc is worn."],
    "watchful_waiting": ["Vi ser tiden an.", "Det går over af sig selv.", "We wait and see."],
    "xray_now": ["Du får taget røntgen.", "You will have an X-ray."],
}

PLANTED_FOR_A_CHILD = ["Bliv ved med det, du plejer, så godt du kan.", "Your back benefits from being used."]

TURNED_ROUND = [
    "Stop ikke brat med din stærke medicin mod smerter.",
    "Akupunktur anbefales ikke.",
    "Lig ikke stille længe ad gangen.",
    "Do not lie still for long at a time.",
    "Du må ikke tage gigtmedicin nu (for eksempel ibuprofen).",
    "En skanning viser ikke, hvor smerten kommer fra.",
    "Feberfrihed udelukker ikke betændelse.",
    "Medicin først efter nøje overvejelse.",
    "Du må gerne bøje dig, dreje dig og løfte.",
]
"""Sentences that have the words and mean the contrary."""

EVERYONE: dict[str, Findings] = PATIENTS | {
    f"{row}: {words}": findings
    for table in (FIRES, FIRES_STILL, REFUSED)
    for row, cases in table.items()
    for words, findings in cases.items()
}


def test_every_never_key_of_the_vocabulary_has_a_predicate_and_a_planted_sentence() -> None:
    assert set(NEVER_SAID) == set(VOCABULARY["never"]) == {*PLANTED, "adult_advice_for_child"}


@pytest.mark.parametrize(("key", "sentence"), [(key, one) for key, many in PLANTED.items() for one in many])
def test_a_planted_sentence_is_found_in_the_handout(key: str, sentence: str) -> None:
    paper = page_text(request_for(negative("ce_bladder_disturbance")))
    assert key not in said("", ORDINARY)
    assert key in violations(f"{paper} {sentence}", ORDINARY)


@pytest.mark.parametrize("sentence", PLANTED_FOR_A_CHILD)
def test_advice_for_adults_is_found_in_the_handout_of_a_child_alone(sentence: str) -> None:
    assert "adult_advice_for_child" in said(sentence, CHILD)
    assert "adult_advice_for_child" not in said(sentence, ORDINARY)


@pytest.mark.parametrize("sentence", TURNED_ROUND)
def test_a_sentence_that_means_the_contrary_is_not_found(sentence: str) -> None:
    assert not said(sentence, ORDINARY) & FOR_EVERYONE


def test_reassurance_is_found_where_the_result_does_not_give_it() -> None:
    sentence = "I dag er der ikke noget, der tyder på en alvorlig sygdom."
    assert "reassure_serious_excluded" in said(sentence, EMERGENCY)
    assert "reassure_serious_excluded" not in said(sentence, ORDINARY)


def test_what_the_patient_said_in_a_note_is_not_advice() -> None:
    note = "ANAMNESE\nJa: god effekt af NSAID\nOpioid: dagligt\nVURDERING\nSamlet mistanke om alvorlig sygdom: nej"
    assert not said(note, ORDINARY) & FOR_EVERYONE


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("findings", EVERYONE.values(), ids=EVERYONE)
def test_no_handout_says_what_is_never_said(findings: Findings, language: Any) -> None:
    paper = page_text(request_for(findings, language=language))
    assert not said(paper, suggestion(findings)) & FOR_EVERYONE


@pytest.mark.parametrize("name", VIGNETTES)
def test_no_handout_of_a_vignette_says_what_it_must_not(name: str) -> None:
    findings = STORY["defaults"] | VIGNETTES[name]["findings"]
    paper = page_text(request_for(findings))
    assert not violations(paper, assess(parse(findings))) & set(VIGNETTES[name]["must_not"])
