"""Ten planted faults, each of which breaks the invariant that it names: the proof would see them."""

import pytest

from consult.rules.outcomes import Triage, Urgency
from tests.consult.rules.patients import suggestion
from tests.consult.rules.proof.anyone import Anyone
from tests.consult.rules.proof.claims import CLAIMS
from tests.consult.rules.proof.decision import Rules
from tests.consult.rules.proof.faults import FAULTS, Fault
from tests.consult.rules.proof.solver import broken

pytestmark = [pytest.mark.proof, pytest.mark.invariant("ten planted faults")]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.words} (invariant {fault.breaks})")
def test_a_planted_fault_breaks_an_invariant(fault: Fault) -> None:
    anyone = Anyone(fault.rules)
    found = broken(anyone, CLAIMS[fault.breaks](anyone))
    assert found is not None, f"invariant {fault.breaks} does not see it"


def test_there_are_ten_and_each_changes_the_rules() -> None:
    assert len(FAULTS) == 10
    assert all(fault.rules != Rules() for fault in FAULTS)


def test_the_patient_that_the_solver_finds_is_one_that_the_rules_themselves_keep_safe() -> None:
    """What the solver found under a fault is a findings object: the sound rules give it the right result."""
    without_c1 = next(fault for fault in FAULTS if fault.words == "a row dropped: C1")
    anyone = Anyone(without_c1.rules)
    found = broken(anyone, CLAIMS[1](anyone))
    assert found is not None
    result = suggestion(found[1])
    assert (result.triage, result.urgency) == (Triage.ACUTE, Urgency.EMERGENCY)
