"""The machine contract: findings as JSON in, results as JSON out, and errors that say what is allowed."""

import json

import pytest

from consult.rules.contract import ContractError, assess_json
from tests.consult.rules.patients import negative
from tests.consult.rules.test_never import VOCABULARY

EXAMPLE = {
    "ruleset": "1.1",
    "triage": "acute_workup",
    "urgency": "emergency_same_day",
    "imaging": "mri_urgent",
    "suspected": ["cauda_equina"],
    "completeness": "complete",
    "glad_ryg": "not_now",
    "fired": [
        {
            "rule": "C1",
            "origin": "operationalised",
            "facts": ["F14", "E14", "E15", "E19", "C8"],
            "because": ["ce_bladder_disturbance"],
            "triage": "acute_workup",
            "urgency": "emergency_same_day",
            "imaging": "mri_urgent",
            "suspected": "cauda_equina",
        },
        {
            "rule": "C2",
            "origin": "operationalised",
            "facts": ["F14", "E17"],
            "because": ["ce_bladder_disturbance"],
            "triage": "acute_workup",
            "urgency": "urgent_workup",
            "imaging": "mri_urgent",
            "suspected": "cauda_equina",
        },
    ],
    "open_questions": [],
    "can_lower": ["ce_onset"],
    "advice": [
        "acute_referral_by_phone",
        "regional_pathway",
        "do_not_delay_for_tests",
        "perineal_and_bladder_assessment",
        "safety_net_cauda_equina",
        "safety_net_general",
    ],
    "codes": {"icpc2": "L03"},
    "notes": [],
}
"""The result that the specification prints."""


def test_prints_what_the_specification_prints() -> None:
    findings = negative("ce_bladder_disturbance", ce_onset=None, overall_suspicion_serious="low")
    assert assess_json(json.dumps(findings)) == [EXAMPLE]


def test_answers_a_list_in_the_same_order() -> None:
    results = assess_json(json.dumps([negative(), negative("inf_fever"), {}]))
    assert [result["triage"] for result in results] == ["no_imaging_treat_reassess", "acute_workup", "cannot_conclude"]


def test_answers_an_empty_list_with_an_empty_list() -> None:
    assert assess_json("[]") == []


def test_asks_for_the_minimum_where_nothing_was_answered() -> None:
    (result,) = assess_json("{}")
    assert (result["triage"], result["completeness"]) == ("cannot_conclude", "blocked")


@pytest.mark.parametrize("key", VOCABULARY["findings"])
def test_every_key_may_be_left_out_null_or_unknown(key: str) -> None:
    left_out = {each: answer for each, answer in negative().items() if each != key}
    ways = [left_out, left_out | {key: None}, left_out | {key: "unknown"}]
    values = VOCABULARY["findings"][key]["values"]
    ways += [left_out | {key: word} for word in ("not_taken", "not_done", "not_stated") if word in values]
    results = assess_json(json.dumps(ways))
    assert all(result == results[0] for result in results)


@pytest.mark.parametrize(
    ("words", "findings", "same_as"),
    [
        (
            "no cancer means no active cancer",
            {"ca_known_or_previous_cancer": "absent", "ca_active_or_metastatic": None},
            {"ca_known_or_previous_cancer": "absent", "ca_active_or_metastatic": "absent"},
        ),
        ("a man is not pregnant", {"sex": "male", "pregnant": None}, {"sex": "male", "pregnant": "absent"}),
        ("45.0 is 45", {"age_years": 45.0}, {"age_years": 45}),
        ("-0.0 is 0", {"duration_weeks": -0.0}, {"duration_weeks": 0}),
    ],
)
def test_means_the_same(words: str, findings: dict[str, object], same_as: dict[str, object]) -> None:
    assert assess_json(json.dumps(negative(**findings))) == assess_json(json.dumps(negative(**same_as)))


def test_active_cancer_stays_open_where_cancer_was_not_asked() -> None:
    (result,) = assess_json(json.dumps(negative(ca_known_or_previous_cancer=None, ca_active_or_metastatic=None)))
    assert "ca_active_or_metastatic" in result["open_questions"]


def test_pregnancy_is_not_known_where_the_sex_is_female() -> None:
    returning = negative("worry_about_future", episode_pattern="recurrent_episodes", sex="female", pregnant=None)
    (result,) = assess_json(json.dumps(returning))
    assert result["glad_ryg"] == "consider"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"inf_feber": "present"}', ["[0]", "inf_feber", "the keys of the vocabulary"]),
        ('{"inf_fever": "yes"}', ["[0]", "inf_fever", "yes", "absent, present, unknown"]),
        ('{"inf_fever": true}', ["inf_fever", "absent, present, unknown"]),
        ('{"inf_fever": 1}', ["inf_fever", "absent, present, unknown"]),
        ('{"inf_fever": ["present"]}', ["inf_fever", "absent, present, unknown"]),
        ('{"inf_crp": "high"}', ["inf_crp", "normal, raised, not_taken, unknown"]),
        ('{"overall_suspicion_serious": "maybe"}', ["overall_suspicion_serious", "none, low, moderate, high"]),
        ('{"initial_treatment": "not_done"}', ["initial_treatment", "not_started"]),
        ('{"age_years": "45"}', ["age_years", "a whole number"]),
        ('{"age_years": 43.5}', ["age_years", "43.5", "a whole number"]),
        ('{"age_years": true}', ["age_years", "a whole number"]),
        ('{"age_years": [45]}', ["age_years", "a whole number"]),
        ('{"age_years": NaN}', ["age_years", "nan", "a whole number"]),
        ('{"duration_weeks": Infinity}', ["duration_weeks", "a number"]),
        ('{"duration_weeks": 1e999}', ["duration_weeks", "a number"]),
        ('{"duration_weeks": -Infinity}', ["duration_weeks", "a number"]),
        ('{"duration_weeks": "two"}', ["duration_weeks", "a number"]),
        ('{"inf_fever": NaN}', ["inf_fever", "absent, present, unknown"]),
        ('[{}, {"inf_fever": "yes"}]', ["[1]", "inf_fever"]),
        ('[{}, {"age_years": NaN}]', ["[1]", "age_years"]),
        ('[{}, {"sex": "male", "sex": "male"}]', ["[1]", "sex", "twice"]),
        ('{"sex": "male", "sex": "female"}', ["[0]", "sex", "twice"]),
        ("[{}, 5]", ["[1]", "a findings object"]),
        ("[null]", ["[0]", "a findings object"]),
        ('"present"', ["a findings object"]),
        ("", ["JSON"]),
        ("{", ["JSON"]),
        ("{'sex': 'male'}", ["JSON"]),
        ("[" * 100_000, ["nested"]),
        ('{"age_years": ' + "9" * 5000 + "}", ["JSON"]),
    ],
)
def test_refuses_the_whole_input_and_says_what_is_allowed(text: str, says: list[str]) -> None:
    with pytest.raises(ContractError) as refusal:
        assess_json(text)
    for words in says:
        assert words in str(refusal.value)


@pytest.mark.parametrize("age", [-1, 121, 131, 10**30, -(10**30)])
def test_an_impossible_age_is_not_an_error(age: int) -> None:
    (result,) = assess_json(json.dumps(negative(age_years=age)))
    assert (result["triage"], result["open_questions"]) == ("cannot_conclude", ["age_years"])
    assert "verify_age" in result["advice"]


@pytest.mark.parametrize("weeks", [-1, -0.1, -1e300])
def test_a_negative_duration_is_not_an_error(weeks: float) -> None:
    (result,) = assess_json(json.dumps(negative(duration_weeks=weeks)))
    assert (result["triage"], result["open_questions"]) == ("cannot_conclude", ["duration_weeks"])
    assert "contradiction_flag" in result["advice"]


def test_a_row_that_fires_stands_though_the_age_is_impossible() -> None:
    (result,) = assess_json(json.dumps(negative("inf_fever", age_years=131)))
    assert (result["triage"], result["urgency"]) == ("acute_workup", "urgent_workup")


def test_uses_the_words_of_the_vocabulary_alone() -> None:
    outcomes = VOCABULARY["outcomes"]
    for result in assess_json(json.dumps([{}, negative(), negative("inf_fever"), negative(age_years=3)])):
        assert result["triage"] in outcomes["triage"]["values"]
        for field in ("urgency", "imaging", "completeness", "glad_ryg"):
            assert result[field] in outcomes[field]
        assert set(result["suspected"]) <= set(outcomes["suspected"])
        assert set(result["advice"]) <= set(VOCABULARY["advice"])
