"""The worked cases: what the tool suggests for each, against what was expected of it.

A vignette says what is expected and what is acceptable too. Four are acceptable and not exact; they are named here.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.consult.rules.never import breaches
from tests.consult.rules.patients import suggestion

HERE = Path(__file__).parents[1]
STORY = yaml.safe_load((HERE / "vignettes.yaml").read_text())
VIGNETTES: dict[str, dict[str, Any]] = {vignette["id"]: vignette for vignette in STORY["vignettes"]}
OUTCOMES = ("triage", "urgency", "imaging", "completeness", "glad_ryg")
WORKUP = ("acute_workup", "surgical_opinion", "targeted_workup")

NOT_EXACT = {
    "ce_06_sexual_only": (
        "glad_ryg",
        "Step 5: recurrent, affects daily life, none of the findings that would make it 'consider' is present.",
    ),
    "fx_01_osteoporotic_classic": ("urgency", "T2 is planned unless the patient cannot manage at home."),
    "rad_01_acute_sciatica": ("glad_ryg", "Step 3: a nerve-root picture in the first 12 weeks gives 'not now'."),
    "ren_02_pyelonephritis": ("imaging", "X1 leaves the imaging to the receiving department."),
}


def result_of(name: str) -> dict[str, Any]:
    return suggestion(STORY["defaults"] | VIGNETTES[name]["findings"]).as_json()


def differences(name: str) -> dict[str, str]:
    expected = VIGNETTES[name]["expected"]
    result = result_of(name)
    return {field: result[field] for field in OUTCOMES if result[field] != expected[field]}


def test_there_are_forty_eight() -> None:
    assert len(VIGNETTES) == 48


@pytest.mark.parametrize("name", VIGNETTES)
def test_the_suggestion_is_acceptable(name: str) -> None:
    accepted = VIGNETTES[name]["accept_also"]
    for field, got in differences(name).items():
        assert got in accepted.get(field, ()), f"{field}: {got}"


@pytest.mark.parametrize("name", VIGNETTES)
def test_the_suspected_condition_is_acceptable(name: str) -> None:
    vignette, result = VIGNETTES[name], result_of(name)
    accepted = [vignette["expected"]["suspected"], *vignette["accept_also"].get("suspected", ())]
    assert any(not conditions or conditions[0] in result["suspected"] for conditions in accepted)
    if result["triage"] not in WORKUP:
        assert result["suspected"] in accepted, "more than was expected is allowed only while work-up is advised"


@pytest.mark.parametrize("name", VIGNETTES)
def test_only_those_with_a_reason_are_not_exact(name: str) -> None:
    reason = NOT_EXACT.get(name)
    assert list(differences(name)) == ([reason[0]] if reason else [])


@pytest.mark.parametrize("name", VIGNETTES)
def test_says_what_must_be_said(name: str) -> None:
    assert set(VIGNETTES[name]["must_mention"]) <= set(result_of(name)["advice"])


@pytest.mark.parametrize("name", VIGNETTES)
def test_does_not_say_what_must_not_be_said(name: str) -> None:
    result = suggestion(STORY["defaults"] | VIGNETTES[name]["findings"])
    assert not breaches(result) & set(VIGNETTES[name]["must_not"])
