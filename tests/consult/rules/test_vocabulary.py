"""The questions: the keys of the contract, and the words that clinicians and patients meet."""

import hashlib
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from consult.rules.text import Text
from consult.rules.vocabulary import FINDINGS, GROUPS
from consult.rules.vocabulary.kinds import Finding, Kind

REPOSITORY = Path(__file__).parents[3]
CONTRACT = REPOSITORY / "tests" / "consult"
SPECIFICATION = REPOSITORY.parent / "shared" / "spec"
DIGESTS = {
    "vocabulary.yaml": "eeaabce76a978331be8d808805c99907c2f0e5e817ca7bec6e6f8e888758c4d8",
    "vignettes.yaml": "c4af260fab4a4f4d1677e0c1a3c4f2cbe273b13cda9458e862bcd07bb1610eca",
}

SPECIFIED: dict[str, dict[str, Any]] = yaml.safe_load((CONTRACT / "vocabulary.yaml").read_text())["findings"]
NOT_KNOWN = {"unknown", "not_taken", "not_done", "not_stated"}
NUMBER_KINDS = {"integer": Kind.INTEGER, "integer_or_null": Kind.INTEGER, "number": Kind.NUMBER}

PAGE_ORDER = (
    "patient",
    "episode",
    "cauda_equina",
    "nerve_root",
    "cancer",
    "infection",
    "fracture",
    "other_causes",
    "inflammatory",
    "treatment",
    "medicines",
    "worries",
    "judgement",
)

# The questions to a patient, as the glossary's section 3 writes them.
SAID_ALOUD = {
    "ce_saddle_sensory_change": "Føles det dødt eller sovende i skridtet, ved endetarmen eller inderst på lårene?",
    "ce_bladder_disturbance": "Er det blevet svært at tisse, eller mærker du det mindre, end du plejer?",
    "ce_bowel_disturbance": "Er det blevet svært at mærke eller holde på din afføring?",
    "ce_sexual_disturbance": "Er følelsen i dit underliv blevet dårligere, eller er sex blevet svært på det sidste?",
    "ce_bilateral_radicular_pain_new": "Er der kommet smerter ned i begge ben?",
    "ce_onset": "Hvornår begyndte det sidste af det?",
    "ca_known_or_previous_cancer": "Har du kræft, eller har du haft det?",
    "ca_active_or_metastatic": "Bliver du behandlet for kræft nu, eller har den spredt sig?",
    "ca_weight_loss_unexplained": "Har du tabt dig, uden at du ville det?",
    "ca_constant_progressive_nonmechanical_pain": "Gør det ondt hele tiden, uanset hvordan du ligger?",
    "ca_night_pain": "Vågner du af smerter, der ikke går over, når du vender dig?",
    "ca_general_malaise": "Føler du dig syg i hele kroppen?",
    "inf_fever": "Har du haft feber eller rystet af kulde?",
    "inf_iv_drug_use": "Tager du stoffer med sprøjte?",
    "inf_immunosuppressed": "Får du medicin, der svækker dit forsvar mod sygdom?",
    "inf_recent_infection_or_spinal_procedure": (
        "Har du for nylig haft betændelse et sted, haft et drop eller fået noget gjort i ryggen?"
    ),
    "fx_trauma": "Er du faldet eller kommet til skade?",
    "fx_osteoporosis_known": "Har du knogleskørhed?",
    "fx_steroids_prolonged": "Har du fået prednisolon i lang tid?",
    "fx_previous_fragility_fracture": "Har du brækket noget ved et lille fald?",
    "fx_new_deformity_or_height_loss": "Er du blevet lavere eller mere krum i ryggen?",
    "thoracic_pain": "Sidder det højere oppe i ryggen?",
    "neuro_claudication": "Gør det ondt i benene, når du går, og hjælper det at sidde?",
    "severe_uncontrolled_pain": "Er smerterne så slemme, at du ikke kan klare dig hjemme?",
    "psy_fear_movement": "Er du bange for at bevæge ryggen?",
    "psy_low_control": "Føles det, som om intet, du gør, hjælper?",
    "sleep_poor": "Sover du dårligt?",
}

# From least to most worrying, as invariant 11 of the clinical specification lists them.
RISING = {
    "fx_trauma": ("none", "minor", "major"),
    "neuro_motor": ("normal", "mild_mrc4", "severe_mrc3_or_less"),
    "overall_suspicion_serious": ("none", "low", "moderate", "high"),
    "inf_crp": ("normal", "raised"),
    "ce_bladder_disturbance": ("absent", "present"),
}
NO_WORSE_WHEN_PRESENT = (
    "pregnant",
    "inf_other_focus_explains_fever",
    "surgery_consideration",
    "patient_requests_scan",
    "previous_spine_surgery",
    "nsaid_contraindicated",
    "psy_distress",
    "sleep_poor",
    "work_heavy_physical",
)

NEVER_WRITTEN = re.compile(
    r"\b(udelukke[ts]?|frisk|helt normalt?|intet at se|bare|kun|kronisk\w*|slidt|slidgigt|leddegigt|bækkenløsning)\b",
    re.IGNORECASE,
)


def _texts(finding: Finding) -> list[Text]:
    """Every text of a finding that somebody can meet."""
    optional = [text for text in (finding.unit, finding.say, finding.hint) if text]
    return [finding.label, finding.short, *finding.value_labels.values(), *optional]


@pytest.mark.parametrize("name", DIGESTS)
def test_the_contract_in_the_tests_is_the_one_that_clinicians_reviewed(name: str) -> None:
    copy = (CONTRACT / name).read_bytes()
    original = SPECIFICATION / name
    if original.exists():
        assert copy == original.read_bytes()
    assert hashlib.sha256(copy).hexdigest() == DIGESTS[name]


def test_every_finding_of_the_contract_can_be_answered_and_no_other() -> None:
    assert set(FINDINGS) == set(SPECIFIED)


@pytest.mark.parametrize("key", SPECIFIED)
def test_a_question_takes_the_answers_of_the_contract(key: str) -> None:
    finding, allowed = FINDINGS[key], SPECIFIED[key]["values"]
    if isinstance(allowed, str):
        assert finding.kind is NUMBER_KINDS[allowed]
        assert finding.values == ()
        return
    assert set(finding.values) == set(allowed) - NOT_KNOWN
    assert finding.kind is (Kind.TERNARY if set(allowed) == {"present", "absent", "unknown"} else Kind.CHOICE)


@pytest.mark.parametrize("key", SPECIFIED)
def test_not_asked_is_never_an_answer(key: str) -> None:
    finding, allowed = FINDINGS[key], SPECIFIED[key]["values"]
    assert not NOT_KNOWN & set(finding.values)
    own_words = NOT_KNOWN & set(allowed) if isinstance(allowed, list) else set()
    assert {finding.unknown} == (own_words or {"unknown"})


@pytest.mark.parametrize(
    ("key", "minimum", "maximum"),
    [
        ("age_years", 0, 120),
        ("pregnancy_week", 0, 42),
        ("duration_weeks", 0, None),
        ("neuro_motor_onset_days", 0, None),
        ("sick_leave_weeks", 0, None),
    ],
)
def test_an_age_of_121_or_a_negative_duration_is_out_of_range(key: str, minimum: int, maximum: int | None) -> None:
    finding = FINDINGS[key]
    assert (finding.minimum, finding.maximum) == (minimum, maximum)
    assert finding.unit is not None


@pytest.mark.parametrize(("key", "values"), RISING.items())
def test_the_answers_stand_from_least_to_most_worrying(key: str, values: tuple[str, ...]) -> None:
    assert FINDINGS[key].ordered
    assert FINDINGS[key].values == values


@pytest.mark.parametrize("key", NO_WORSE_WHEN_PRESENT)
def test_yes_is_not_worse_than_no_where_it_warns_of_nothing(key: str) -> None:
    assert not FINDINGS[key].ordered


@pytest.mark.parametrize(
    "key", [key for key in SPECIFIED if key.startswith(("ce_", "ca_", "fx_")) and key != "ce_onset"]
)
def test_yes_is_worse_than_no_for_every_red_flag(key: str) -> None:
    assert FINDINGS[key].ordered


def test_the_groups_come_in_the_order_in_which_a_gp_asks() -> None:
    assert tuple(group.key for group in GROUPS) == PAGE_ORDER


def test_the_questions_of_a_group_stand_together_in_page_order() -> None:
    places = [PAGE_ORDER.index(finding.group) for finding in FINDINGS.values()]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("key", "group"),
    [
        ("spa_known", "fracture"),
        ("thoracic_pain", "fracture"),
        ("ce_reduced_anal_tone", "cauda_equina"),
        ("neuro_upper_motor_signs_or_gait_ataxia", "cauda_equina"),
        ("neuro_claudication", "nerve_root"),
        ("leg_pain", "episode"),
        ("surgery_consideration", "treatment"),
        ("opioid_use", "medicines"),
        ("sick_leave_weeks", "worries"),
        ("clinician_suspects", "judgement"),
    ],
)
def test_a_question_stands_where_the_gp_looks_for_it(key: str, group: str) -> None:
    assert FINDINGS[key].group == group


@pytest.mark.parametrize("key", SPECIFIED)
def test_a_question_and_its_answers_are_worded_in_danish_and_english(key: str) -> None:
    finding = FINDINGS[key]
    assert all(text.da.strip() and text.en.strip() for text in _texts(finding))
    assert set(finding.value_labels) == set(finding.values)


@pytest.mark.parametrize("key", SPECIFIED)
def test_a_finding_fits_into_a_sentence(key: str) -> None:
    short = FINDINGS[key].short
    for words in (short.da, short.en):
        assert not words.endswith((".", "?", ":"))
        assert words[0].islower() or words in {"CRP", "HLA-B27", "STarT Back", "injects drugs"}


@pytest.mark.parametrize(("key", "question"), SAID_ALOUD.items())
def test_the_patient_is_asked_in_the_words_of_the_glossary(key: str, question: str) -> None:
    say = FINDINGS[key].say
    assert say is not None
    assert say.da == question
    assert say.en.endswith("?")


@pytest.mark.parametrize("key", SPECIFIED)
def test_no_question_uses_a_word_that_frightens_or_promises_too_much(key: str) -> None:
    for text in _texts(FINDINGS[key]):
        assert not NEVER_WRITTEN.search(text.da), text.da


def test_degenerative_is_said_of_an_old_picture_and_of_nothing_else() -> None:
    named = {
        (key, text.da)
        for key, finding in FINDINGS.items()
        for text in _texts(finding)
        if "degenerativ" in text.da.lower()
    }
    assert named == {("previous_mri", "degenerative forandringer")}


def test_none_of_these_has_a_sentence_to_say_aloud_in_the_groups_that_are_asked_at_one_go() -> None:
    with_sentence = {group.key: group.none_of_these for group in GROUPS if group.none_of_these}
    assert set(with_sentence) == {
        "episode",
        "cauda_equina",
        "cancer",
        "infection",
        "fracture",
        "other_causes",
        "inflammatory",
        "medicines",
    }
    assert all(sentence.da.endswith("?") and sentence.en.endswith("?") for sentence in with_sentence.values())


@pytest.mark.parametrize(
    ("group", "asked"),
    [
        ("cauda_equina", ("tisse", "holde på vandet", "afføring", "skridtet", "sex", "begge ben", "usikker på benene")),
        ("cancer", ("haft det", "tabt dig", "hele tiden", "vågner", "flere knogler", "syg")),
        ("infection", ("feber", "betændelse", "drop", "forsvar mod sygdom", "sprøjte")),
        ("fracture", ("faldet", "knogleskørhed", "prednisolon", "lille fald", "krum", "højere oppe", "rygsøjlegigt")),
        ("other_causes", ("pulsåre", "besvimet", "siden", "tisser", "maven eller underlivet")),
        ("episode", ("ned i et ben", "plejer at gøre", "klare dig hjemme", "fremtiden", "flere andre steder")),
        ("medicines", ("mavesår", "blodfortyndende", "morfin", "opereret", "mr-skannet")),
        ("inflammatory", ("45", "natten", "morgenen", "røre sig", "balderne", "psoriasis", "tarmen", "familie")),
    ],
)
def test_the_sentence_to_say_aloud_asks_about_each_thing_the_button_answers(group: str, asked: tuple[str, ...]) -> None:
    sentence = next(each.none_of_these for each in GROUPS if each.key == group)
    assert sentence is not None
    missing = [words for words in asked if words not in sentence.da.lower()]
    assert not missing


@pytest.mark.parametrize(
    ("key", "trap"),
    [
        ("ce_bowel_disturbance", "Forstoppelse alene = Nej"),
        ("ce_bladder_disturbance", "presse for at tisse = Ja"),
        ("neuro_upper_motor_signs_or_gait_ataxia", "Smertehalten = Nej"),
        ("vasc_collapse_or_hypotension", "Bleg og svedende af smerter = Nej"),
        ("ca_general_malaise", "Træthed alene = Nej"),
        ("neuro_bilateral_deficit", "polyneuropati"),
        ("ce_reduced_anal_tone", "hvis det er undersøgt"),
    ],
)
def test_the_trap_of_a_question_stands_beneath_it(key: str, trap: str) -> None:
    hint = FINDINGS[key].hint
    assert hint is not None
    assert trap in hint.da


@pytest.mark.parametrize(
    "key",
    [
        "ce_bladder_disturbance",
        "ce_bowel_disturbance",
        "ce_saddle_sensory_change",
        "ce_sexual_disturbance",
        "ce_bilateral_radicular_pain_new",
        "neuro_upper_motor_signs_or_gait_ataxia",
        "neuro_bilateral_deficit",
    ],
)
def test_an_old_symptom_is_not_asked_for(key: str) -> None:
    label = FINDINGS[key].label
    assert label.da.startswith(("Ny eller værre", "Nyt eller værre", "Nye "))
    assert label.en.startswith("New")


def test_the_overall_judgement_is_asked_in_plain_words() -> None:
    assert FINDINGS["overall_suspicion_serious"].label.da == "Tænker du, at der kan være alvorlig sygdom?"
    labels = FINDINGS["overall_suspicion_serious"].value_labels
    assert [label.da for label in labels.values()] == ["Nej", "Næppe", "Måske", "Ja"]
