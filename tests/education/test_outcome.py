"""What a handout is made from: read from a result, refused where the paper cannot be made, silent in a log."""

from dataclasses import replace

import pytest

from consult.rules.outcomes import Condition, Triage
from education.outcome import (
    LINE_LENGTH,
    LINES,
    NAME_LENGTH,
    TYPED_LENGTH,
    Clinic,
    ClinicNumbersMissingError,
    HandoutOutcome,
    Plan,
    TooMuchTextError,
)
from tests.consult.rules.patients import negative, suggestion
from tests.education.papers import CLINIC, PLAN, request_for

RESULT = suggestion(negative("radicular_pattern")).as_json()


@pytest.mark.parametrize(("age", "child"), [(17, True), (18, False), (None, False), (-3, False), (0, True)])
def test_texts_for_adults_begin_at_eighteen(age: int | None, *, child: bool) -> None:
    assert HandoutOutcome.of(RESULT, age_years=age, pregnant=False, examined=True).under_18 is child


def test_a_result_is_read_into_its_words() -> None:
    outcome = HandoutOutcome.of(RESULT, age_years=40, pregnant=False, examined=True)
    assert (outcome.triage, outcome.suspected) == (Triage.NO_IMAGING, (Condition.RADICULOPATHY,))
    assert "early_strength_recheck" in outcome.advice


def test_a_word_that_is_no_result_is_refused() -> None:
    with pytest.raises(ValueError, match="'green' is not a Triage"):
        HandoutOutcome.of({**RESULT, "triage": "green"}, age_years=40, pregnant=False, examined=True)


@pytest.mark.parametrize(
    ("clinic", "field"),
    [
        (replace(CLINIC, name=""), "name"),
        (replace(CLINIC, phone=" "), "phone"),
        (replace(CLINIC, out_of_hours_phone=""), "out_of_hours_phone"),
    ],
)
def test_no_handout_without_the_clinics_name_and_numbers(clinic: Clinic, field: str) -> None:
    request = request_for(negative(), clinic=clinic)
    with pytest.raises(ClinicNumbersMissingError, match=field) as missing:
        request.check()
    assert missing.value.missing == (field,)


@pytest.mark.parametrize(
    ("plan", "part"),
    [
        (Plan(week=("x" * (LINE_LENGTH + 1),)), "week"),
        (Plan(goal=("x",) * (LINES + 1)), "goal"),
        (Plan(week=("x" * 117,) * LINES, medicine=("x" * 117,) * LINES), "plan"),
    ],
)
def test_more_than_the_paper_holds_is_refused_by_name(plan: Plan, part: str) -> None:
    with pytest.raises(TooMuchTextError) as refused:
        request_for(negative(), plan=plan).check()
    assert refused.value.part == part


def test_as_much_as_the_paper_holds_is_not_refused() -> None:
    lines = ("x" * (TYPED_LENGTH // 6),) * LINES
    request_for(negative(), plan=Plan(week=lines, medicine=lines), name="x" * NAME_LENGTH).check()


def test_a_name_too_long_is_refused() -> None:
    with pytest.raises(TooMuchTextError, match="patient_name"):
        request_for(negative(), name="x" * (NAME_LENGTH + 1)).check()


def test_what_was_typed_and_the_name_are_in_no_log() -> None:
    request = request_for(negative(), plan=replace(PLAN, goal=("Hemmeligt",)), name="Åse Ærø")
    assert "Hemmeligt" not in repr(request)
    assert "Åse" not in repr(request)
