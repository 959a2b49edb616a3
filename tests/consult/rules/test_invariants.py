"""The invariants that are tested over every row and every advice key, and the list of all of them."""

import builtins
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from django.utils import translation
from hypothesis import given as for_any
from hypothesis import settings
from hypothesis import strategies as st

from consult.rules.advice import ADVICE_TABLE
from consult.rules.codes import CODE_RULES, OTHERWISE
from consult.rules.facts import FACTS
from consult.rules.invariants import INVARIANTS
from consult.rules.logic import Result, atoms
from consult.rules.outcomes import Origin, Triage, rank
from consult.rules.result import Assessment
from consult.rules.rows import ALL_ROWS, ROWS
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Finding
from tests.consult.rules import table
from tests.consult.rules.cases import FIRES
from tests.consult.rules.never import FOR_ADULTS, OUR_WORDS, SYMPTOM_CODES, breaches
from tests.consult.rules.patients import ORDINARY, Findings, suggestion
from tests.consult.rules.proof.claims import CLAIMS
from tests.consult.rules.proof.keys import NEVER_MATTER
from tests.consult.rules.test_advice import GIVEN, WITHHELD
from tests.consult.rules.test_never import EVERYONE, VOCABULARY

ROOT = Path(__file__).parents[3]
NO_SOURCE = {"T3", "U1"}
ACTIONS = {
    "acute_referral_by_phone",
    "surgeon_same_day_contact",
    "confer_today",
    "surgical_opinion_referral",
    "cancer_pathway",
    "xray_spine",
    "rheumatology_referral",
    "hla_b27_test",
    "aortic_ultrasound",
    "blood_tests_crp",
    "urine_and_abdominal_exam",
    "regional_pathway",
    "paediatric_assessment",
    "missing_data_ask",
    "full_reassessment_red_flags_and_psychosocial",
    "early_strength_recheck",
    "early_reassess_1_2_weeks",
    "reassess_4_weeks",
}
"""A re-assessment or a referral."""


def _two_at_once() -> dict[str, Findings]:
    """Every pair of rows, each fired by its first patient."""
    first = {row: next(iter(cases.values())) for row, cases in FIRES.items()}
    found = {key: {each: answer for each, answer in one.items() if answer != ORDINARY.get(each)}
             for key, one in first.items()}  # fmt: skip
    return {f"{one} and {other}": ORDINARY | found[one] | found[other] for one in found for other in found}


ADVISED: dict[str, Findings] = {
    f"{key}: {words}": findings
    for table_of_advice in (GIVEN, WITHHELD)
    for key, cases in table_of_advice.items()
    for words, findings in cases.items()
}
PATIENTS: dict[str, Findings] = EVERYONE | _two_at_once() | ADVISED
RESULTS: dict[str, Assessment] = {words: suggestion(findings) for words, findings in PATIENTS.items()}


def nobody(says: Any) -> bool:
    """No patient of them all has such a result."""
    found = [words for words, result in RESULTS.items() if says(result)]
    assert not found, found[:3]
    return True


def test_the_patients_fire_every_row_and_get_every_advice() -> None:
    assert {row.rule for result in RESULTS.values() for row in result.fired} == {row.id for row in ALL_ROWS}
    assert {key for result in RESULTS.values() for key in result.advice} == {advice.key for advice in ADVICE_TABLE}


@pytest.mark.invariant(12)
def test_what_is_documented_alone_never_enters_a_rule() -> None:
    documented = set(VOCABULARY["documentation"])
    assert documented
    assert not documented & set(FINDINGS)
    used = {atom.key for row in ALL_ROWS for atom in atoms(row.when) if not isinstance(atom, Result)}
    assert used <= set(FINDINGS)
    assert not used & set(NEVER_MATTER)


@pytest.mark.invariant(18)
def test_a_child_gets_no_advice_for_adults() -> None:
    for findings in PATIENTS.values():
        for age in (0, 5, 17):
            assert not set(suggestion(findings | {"age_years": age}).advice) & set(FOR_ADULTS)


@pytest.mark.invariant(22)
def test_every_result_has_the_safety_net_and_what_comes_next() -> None:
    assert nobody(lambda result: "safety_net_cauda_equina" not in result.advice)
    assert nobody(lambda result: "safety_net_general" not in result.advice)
    assert nobody(lambda result: not set(result.advice) & ACTIONS)
    assert nobody(lambda result: result.reassess_days not in (3, 14, 28))


@pytest.mark.invariant(23)
def test_no_result_says_that_serious_disease_is_excluded() -> None:
    assert nobody(lambda result: "reassure_serious_excluded" in breaches(result))


@pytest.mark.invariant(24)
def test_no_result_wants_an_opioid_first_or_bed_rest_or_no_bending() -> None:
    forbidden = {"opioids_first_line", "bed_rest", "avoid_bending_advice", "abrupt_opioid_stop"}
    assert nobody(lambda result: breaches(result) & forbidden)
    assert set(OUR_WORDS) == {advice.key for advice in ADVICE_TABLE}


@pytest.mark.invariant(26)
def test_every_suspected_condition_is_listed_once_most_urgent_first() -> None:
    place = {row.id: row.place for row in ROWS}

    def in_order(result: Assessment) -> list[Any]:
        rows = [row for row in result.fired if row.rule in place] or list(result.fired)
        rows = sorted(rows, key=lambda row: (rank(row.urgency), rank(row.triage), place.get(row.rule, 0)))
        return list(dict.fromkeys(row.suspected for row in rows if row.suspected is not None))

    assert nobody(lambda result: list(result.suspected) != in_order(result))


@pytest.mark.invariant(28)
def test_every_row_that_fired_is_listed_with_its_sources_and_added_rows_are_marked() -> None:
    assert nobody(lambda result: any(not row.facts and row.rule not in NO_SOURCE for row in result.fired))
    assert nobody(lambda result: any(fact not in FACTS for row in result.fired for fact in row.facts))
    assert nobody(
        lambda result: (
            any(row.origin is Origin.ADDED for row in result.fired)
            is not ("added_caution_not_from_article" in result.advice)
        )
    )


@pytest.mark.invariant(29)
def test_the_same_answers_in_any_order_give_the_same_result() -> None:
    rng = random.Random(29)
    for words, findings in PATIENTS.items():
        answers = list(findings.items())
        rng.shuffle(answers)
        assert suggestion(dict(answers)) == RESULTS[words]


@pytest.mark.invariant(29)
def test_another_process_says_the_same() -> None:
    """Nothing hangs on the order of a set or on the process."""
    program = (
        "import json\n"
        "from tests.consult.rules.test_never import EVERYONE\n"
        "from tests.consult.rules.patients import suggestion\n"
        "print(json.dumps([suggestion(findings).as_json() for findings in EVERYONE.values()]))"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    ]
    here = json.dumps([suggestion(findings).as_json() for findings in EVERYONE.values()])
    assert said[0].strip() == said[1].strip() == here


@pytest.mark.invariant(29)
def test_the_rules_read_and_write_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("the rules opened something")

    monkeypatch.setattr(builtins, "open", refuse)
    monkeypatch.setattr(os, "open", refuse)
    for findings in list(PATIENTS.values())[::50]:
        suggestion(findings)


def _answers(finding: Finding) -> st.SearchStrategy[object]:
    if finding.is_number:
        whole = st.integers(-(10**6), 10**6)
        return whole if finding.kind.value == "integer" else st.one_of(whole, st.floats(-1e6, 1e6))
    return st.sampled_from((*finding.values, finding.unknown, "unknown", None))


ANY_FINDINGS = st.fixed_dictionaries({}, optional={key: _answers(finding) for key, finding in FINDINGS.items()})


@pytest.mark.invariant(29)
@settings(max_examples=300, deadline=None, derandomize=True)
@for_any(ANY_FINDINGS)
def test_there_is_a_result_for_every_input(findings: Findings) -> None:
    began = time.perf_counter()
    result = suggestion(findings)
    assert time.perf_counter() - began < 1
    assert result.triage in Triage
    assert json.loads(json.dumps(result.as_json())) == result.as_json()


@pytest.mark.invariant(31)
def test_danish_and_english_give_the_same_result() -> None:
    for findings in list(PATIENTS.values())[::10]:
        with translation.override("da"):
            danish = suggestion(findings).as_json()
        with translation.override("en"):
            assert suggestion(findings).as_json() == danish


@pytest.mark.invariant(31)
def test_every_outcome_has_words_in_both_languages() -> None:
    said = {getattr(result, field) for result in RESULTS.values() for field in ("triage", "urgency", "imaging")}
    said |= {condition for result in RESULTS.values() for condition in result.suspected}
    assert all(outcome.label.da and outcome.label.en and outcome.label.da != outcome.label.en for outcome in said)


@pytest.mark.invariant(32)
def test_no_code_of_a_serious_disease_is_suggested() -> None:
    assert nobody(lambda result: result.icpc2 not in SYMPTOM_CODES)
    assert {rule.icpc2 for rule in CODE_RULES} | {OTHERWISE} == set(SYMPTOM_CODES)


# The list itself


def test_every_invariant_is_shown_in_the_way_that_it_is_said_to_be() -> None:
    tested = {
        marker.args[0]
        for name, thing in globals().items()
        if name.startswith("test_")
        for marker in getattr(thing, "pytestmark", [])
    }
    said = {invariant.number: invariant.how for invariant in INVARIANTS}
    assert set(said) == set(range(1, 34))
    assert set(CLAIMS) == {number for number, how in said.items() if how == "proved"}
    assert tested - {12, 18} == {number for number, how in said.items() if how == "tested"}


def test_the_table_says_how_long_each_took_and_what_is_broken() -> None:
    one, three, more = table.Line(1.5), table.Line(2.0, broken=True), table.Line(1.0)
    printed = list(table.lines({"22": table.Line(0.25), "more": more, "1": one, "3": three}))
    assert printed[0] == table.HEAD
    assert printed[1].split()[:3] == ["1", "proved", "1.50"]
    assert printed[2].split()[:3] == ["3", "BROKEN", "2.00"]
    assert printed[3].split()[:3] == ["22", "tested", "0.25"]
    assert printed[4].split() == ["tested", "1.00", "more"]
    assert printed[5].split() == ["in", "all", "4.75"]
