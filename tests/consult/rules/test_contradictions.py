"""Answers that do not fit together: pointed out, and the worse reading is acted on."""

import pytest

from consult.rules.contradictions import CONTRADICTIONS, Contradiction
from consult.rules.logic import Result, atoms
from tests.consult.rules.cases.judgement import suspects
from tests.consult.rules.patients import Findings, fired, negative, suggestion

FOUND: dict[str, dict[str, Findings]] = {
    "pregnant_man": {"a pregnant man": negative("pregnant", sex="male")},
    "normal_but_progressive": {"strength is normal, and it gets worse": negative("neuro_motor_progressive")},
    "weakness_not_examined": {
        "a slight weakness, and the legs were not examined": negative(neuro_motor="mild_mrc4", neuro_exam=None),
        "a dropped foot, and the legs were not examined": negative(neuro_motor="severe_mrc3_or_less", neuro_exam=None),
    },
    "response_without_treatment": {
        f"{response}, and treatment has not begun": negative(response=response)
        for response in ("improving", "unchanged", "worse")
    },
    "persistent_but_short": {"persistent, for two weeks": negative(episode_pattern="persistent")},
    "first_but_long": {"the first time, for 30 weeks": negative(duration_weeks=30)},
    "surgery_without_pattern": {"surgery for an ordinary back": negative("surgery_consideration")},
    "active_without_history": {"spread cancer, and never had cancer": negative("ca_active_or_metastatic")},
    "emergency_without_suspicion": {
        "cannot pass urine, and no suspicion": negative("ce_bladder_disturbance"),
        "a foot that drops at 16, and no suspicion": negative(neuro_motor="severe_mrc3_or_less", age_years=16),
    },
    "named_without_suspicion": {
        f"{condition} is named, and no suspicion": suspects(condition, overall_suspicion_serious="none")
        for condition in ("cancer", "infection", "cauda_equina", "fracture", "axial_spa", "aaa", "other")
    },
    "number_out_of_range": {
        "pain for -2 weeks": negative(duration_weeks=-2),
        "pregnancy week 50": negative("pregnant", pregnancy_week=50),
    },
    "age_invalid": {"131 years old": negative(age_years=131), "-3 years old": negative(age_years=-3)},
    "age_unusual": {"1 year old": negative(age_years=1), "104 years old": negative(age_years=104)},
}

IN_ORDER: dict[str, dict[str, Findings]] = {
    "pregnant_man": {
        "a pregnant woman": negative("pregnant"),
        "a man": negative(sex="male"),
        "pregnant, sex not asked": negative("pregnant", sex=None),
    },
    "normal_but_progressive": {
        "a slight weakness that gets worse": negative("neuro_motor_progressive", neuro_motor="mild_mrc4"),
        "it gets worse, strength not tested": negative("neuro_motor_progressive", neuro_motor=None),
    },
    "weakness_not_examined": {
        "a slight weakness on examination": negative(neuro_motor="mild_mrc4"),
        "not examined": negative(neuro_exam=None, neuro_motor=None),
    },
    "response_without_treatment": {
        "no better after 2 weeks of treatment": negative(initial_treatment="under_4_weeks", response="unchanged"),
        "treatment has not begun": negative(),
        "no better, treatment not asked": negative(initial_treatment=None, response="unchanged"),
    },
    "persistent_but_short": {
        "persistent, for 30 weeks": negative(episode_pattern="persistent", duration_weeks=30),
        "comes back, for two weeks": negative(episode_pattern="recurrent_episodes"),
        "persistent, duration not asked": negative(episode_pattern="persistent", duration_weeks=None),
    },
    "first_but_long": {
        "the first time, for two weeks": negative(),
        "comes back, for 30 weeks": negative(episode_pattern="recurrent_episodes", duration_weeks=30),
    },
    "surgery_without_pattern": {
        "surgery for a nerve root": negative("surgery_consideration", "radicular_pattern"),
        "surgery for claudication": negative("surgery_consideration", "neuro_claudication"),
        "surgery, and neither was asked": negative(
            "surgery_consideration", radicular_pattern=None, neuro_claudication=None
        ),
        "an ordinary back": negative(),
    },
    "active_without_history": {
        "spread cancer": negative("ca_active_or_metastatic", "ca_known_or_previous_cancer"),
        "spread cancer, earlier cancer not asked": negative(
            "ca_active_or_metastatic", ca_known_or_previous_cancer=None
        ),
    },
    "emergency_without_suspicion": {
        "cannot pass urine, and much suspicion": negative("ce_bladder_disturbance", overall_suspicion_serious="high"),
        "cannot pass urine, suspicion not stated": negative("ce_bladder_disturbance", overall_suspicion_serious=None),
        "fever, and no suspicion": negative("inf_fever"),
    },
    "named_without_suspicion": {
        "cancer is suspected": suspects("cancer"),
        "cancer is named with low suspicion": suspects("cancer", overall_suspicion_serious="low"),
        "nothing is named": negative(clinician_suspects=None),
    },
    "number_out_of_range": {"131 years old": negative(age_years=131)},
    "age_invalid": {"104 years old": negative(age_years=104), "age not asked": negative(age_years=None)},
    "age_unusual": {"131 years old": negative(age_years=131), "90 years old": negative(age_years=90)},
}


def one_by_one(table: dict[str, dict[str, Findings]]) -> list[object]:
    return [pytest.param(key, each, id=words) for key, cases in table.items() for words, each in cases.items()]


def notes(findings: Findings) -> set[str]:
    return {note.key for note in suggestion(findings).notes}


@pytest.mark.parametrize(("key", "findings"), one_by_one(FOUND))
def test_is_pointed_out(key: str, findings: Findings) -> None:
    assert key in notes(findings)
    asked_for = "verify_age" if key.startswith("age") else "contradiction_flag"
    assert asked_for in suggestion(findings).advice


@pytest.mark.parametrize(("key", "findings"), one_by_one(IN_ORDER))
def test_is_in_order(key: str, findings: Findings) -> None:
    assert key not in notes(findings)


def test_every_contradiction_has_both() -> None:
    keys = {contradiction.key for contradiction in CONTRADICTIONS}
    assert set(FOUND) == set(IN_ORDER) == keys | {"number_out_of_range", "age_invalid", "age_unusual"}


@pytest.mark.parametrize(("key", "findings"), one_by_one(FOUND))
def test_points_to_the_answers_to_look_at(key: str, findings: Findings) -> None:
    note = next(note for note in suggestion(findings).notes if note.key == key)
    assert note.keys
    assert set(note.keys) <= set(findings)


@pytest.mark.parametrize("contradiction", CONTRADICTIONS, ids=lambda contradiction: contradiction.key)
def test_points_to_every_answer_that_it_looks_at(contradiction: Contradiction) -> None:
    looked_at = {atom.key for atom in atoms(contradiction.when) if not isinstance(atom, Result)}
    assert set(contradiction.keys) == looked_at


@pytest.mark.parametrize(
    ("words", "findings", "row"),
    [
        ("strength normal, and it gets worse", negative("neuro_motor_progressive"), "M1"),
        ("a dropped foot, not examined", negative(neuro_motor="severe_mrc3_or_less", neuro_exam=None), "M1"),
        ("spread cancer, and never had cancer", negative("ca_active_or_metastatic"), "K3"),
        ("an aneurysm, and pain for -2 weeks", negative("vasc_known_aaa", duration_weeks=-2), "V1"),
        ("a dropped foot for -1 days", negative(neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=-1), "M1"),
        ("131 years old, cannot pass urine", negative("ce_bladder_disturbance", age_years=131), "C1"),
    ],
)
def test_the_worse_reading_is_acted_on(words: str, findings: Findings, row: str) -> None:
    assert row in fired(findings)


def test_two_weeks_of_treatment_without_effect_is_not_non_response() -> None:
    early = suggestion(negative(initial_treatment="under_4_weeks", response="worse"))
    assert "full_reassessment_red_flags_and_psychosocial" not in early.advice
