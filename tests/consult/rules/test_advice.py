"""Every advice key: who gets it, and who does not."""

import pytest

from consult.rules.advice import ADVICE_TABLE
from tests.consult.rules.cases import advice_now, advice_talk
from tests.consult.rules.patients import Cases, Findings, suggestion
from tests.consult.rules.test_never import VOCABULARY

GIVEN: Cases = advice_now.GIVEN | advice_talk.GIVEN
WITHHELD: Cases = advice_now.WITHHELD | advice_talk.WITHHELD
ALWAYS = {"safety_net_cauda_equina", "safety_net_general"}


def one_by_one(table: Cases) -> list[object]:
    return [
        pytest.param(key, findings, id=f"{key}: {words}")
        for key, cases in table.items()
        for words, findings in cases.items()
    ]


@pytest.mark.parametrize(("key", "findings"), one_by_one(GIVEN))
def test_is_given(key: str, findings: Findings) -> None:
    assert key in suggestion(findings).advice


@pytest.mark.parametrize(("key", "findings"), one_by_one(WITHHELD))
def test_is_withheld(key: str, findings: Findings) -> None:
    assert key not in suggestion(findings).advice


def test_every_key_is_given_to_one_patient_and_withheld_from_another() -> None:
    keys = [advice.key for advice in ADVICE_TABLE]
    assert sorted(keys) == sorted(VOCABULARY["advice"])
    assert set(GIVEN) == set(keys)
    assert set(WITHHELD) == set(keys) - ALWAYS, "the safety net alone is for everyone"
