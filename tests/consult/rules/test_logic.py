"""Three-valued conditions: Kleene's tables, "at least n", and "unless it is known"."""

from itertools import product

import pytest

from consult.rules import thresholds as t
from consult.rules.answers import parse
from consult.rules.compiled import Encoding, World, exceptions_in
from consult.rules.logic import (
    AllOf,
    AnyOf,
    AtLeast,
    Compare,
    Is,
    Missing,
    Named,
    Result,
    Unless,
    When,
    absent,
    atoms,
    both,
    either,
    missing,
    present,
)
from consult.rules.text import Text

FEVER, PROCEDURE, DRUGS = "inf_fever", "inf_recent_infection_or_spinal_procedure", "inf_iv_drug_use"
A, B, C = present(FEVER), present(PROCEDURE), present(DRUGS)
D = Is("fx_trauma", ("minor", "major"))
ANSWERS = {True: "present", False: "absent", None: None}
ALL = (True, False, None)

Truth = bool | None


def says(condition: When, **findings: object) -> Truth:
    """True, false, or None where it is not known."""
    encoding = Encoding([condition])
    world = encoding.world(parse(findings))
    node = encoding.compile(condition)
    certain = node.holds(world.certain, world.certain)
    possible = node.holds(world.possible, world.certain)
    assert possible or not certain
    return certain if certain == possible else None


def asked(a: Truth, b: Truth = None, c: Truth = None) -> dict[str, object]:
    return {FEVER: ANSWERS[a], PROCEDURE: ANSWERS[b], DRUGS: ANSWERS[c]}


def kleene_and(*parts: Truth) -> Truth:
    return False if False in parts else None if None in parts else True


def kleene_or(*parts: Truth) -> Truth:
    return True if True in parts else None if None in parts else False


def kleene_at_least(count: int, *parts: Truth) -> Truth:
    if parts.count(True) >= count:
        return True
    return None if parts.count(True) + parts.count(None) >= count else False


@pytest.mark.parametrize("a", ALL)
def test_a_finding_is_present_absent_or_not_known(a: Truth) -> None:
    assert says(A, **asked(a)) is a
    assert says(absent(FEVER), **asked(a)) is (None if a is None else not a)
    assert says(missing(FEVER), **asked(a)) is (a is None)
    assert says(Missing(FEVER), **asked(a)) is (a is None)


@pytest.mark.parametrize(("a", "b", "c"), list(product(ALL, repeat=3)))
def test_and_or(a: Truth, b: Truth, c: Truth) -> None:
    answers = asked(a, b, c)
    for trio in ((A, B, C), (A, B, Named(Text("c", "c"), C))):
        assert says(AllOf(trio), **answers) is kleene_and(a, b, c)
        assert says(AnyOf(trio), **answers) is kleene_or(a, b, c)
    assert says((A & B) | C, **answers) is kleene_or(kleene_and(a, b), c)
    assert says(A & (B | C), **answers) is kleene_and(a, kleene_or(b, c))
    assert says((A & B) | (A & C), **answers) is kleene_or(kleene_and(a, b), kleene_and(a, c))
    assert says(present(FEVER, PROCEDURE, DRUGS), **answers) is kleene_or(a, b, c)


@pytest.mark.parametrize(("a", "b", "c"), list(product(ALL, repeat=3)))
@pytest.mark.parametrize("threshold", [t.CANCER_TWO_GROUPS, t.CANCER_THREE_GROUPS])
def test_at_least_so_many(threshold: t.Threshold, a: Truth, b: Truth, c: Truth) -> None:
    answers = asked(a, b, c)
    assert says(AtLeast(threshold, (A, B, C)), **answers) is kleene_at_least(threshold.value, a, b, c)
    mixed = AtLeast(threshold, (A | D, B, AllOf((C, D))))
    fall = answers | {"fx_trauma": "none"}
    parts = (a, b, kleene_and(c, False))
    assert says(mixed, **fall) is kleene_at_least(threshold.value, *parts)


@pytest.mark.parametrize(("a", "b"), list(product(ALL, repeat=2)))
def test_unless_counts_only_what_is_known(a: Truth, b: Truth) -> None:
    answers = asked(a, b)
    assert says(Unless(B), **answers) is (b is not True)
    assert says(A & Unless(B), **answers) is kleene_and(a, b is not True)
    assert says(Unless(A & B), **answers) is (kleene_and(a, b) is not True)
    assert says(Unless(Unless(B)), **answers) is (b is True)


@pytest.mark.parametrize(
    ("comparison", "weeks", "truth"),
    [
        (">=", 11.9, False),
        (">=", 12, True),
        (">", 12, False),
        (">", 12.1, True),
        ("<", 11.9, True),
        ("<", 12, False),
        (">=", None, None),
        (">", None, None),
        ("<", None, None),
        (">=", -1, None),
    ],
)
def test_a_number_against_a_threshold(comparison: str, weeks: object, truth: Truth) -> None:
    condition = Compare("duration_weeks", comparison, t.PERSISTENT_WEEKS)  # type: ignore[arg-type]
    assert says(condition, duration_weeks=weeks) is truth


@pytest.mark.parametrize(("crp", "truth"), [("raised", False), ("normal", False), ("not_taken", True), (None, True)])
def test_a_word_for_not_known_is_true_while_nobody_has_answered(crp: object, truth: Truth) -> None:
    assert says(Is("inf_crp", ("not_taken",)), inf_crp=crp) is truth


@pytest.mark.parametrize(("crp", "truth"), [("raised", True), ("normal", True), ("not_taken", None)])
def test_the_answers_of_one_finding_together(crp: str, truth: Truth) -> None:
    assert says(Is("inf_crp", ("normal", "raised")), inf_crp=crp) is truth


def test_a_result_is_never_unknown() -> None:
    done = Result("fired", "C1")
    encoding = Encoding([done])
    nothing = World(0, 0)
    node = encoding.compile(done)
    assert not node.holds(nothing.possible, nothing.certain)
    known = nothing.with_results(encoding.result_bit(done))
    assert node.holds(known.certain, known.certain)
    assert encoding.result_bit(Result("fired", "nothing asks for this")) == 0


# What made it true, and what is still open

CASE = (A & B) | (C & Unless(D))


def reasons(condition: When, **findings: object) -> tuple[str, ...]:
    encoding = Encoding([condition])
    world = encoding.world(parse(findings))
    return encoding.keys(encoding.compile(condition).support(world.certain))


def still_open(condition: When, **findings: object) -> tuple[str, ...]:
    encoding = Encoding([condition])
    world = encoding.world(parse(findings))
    return encoding.keys(encoding.compile(condition).open(world.certain, world.possible))


@pytest.mark.parametrize(
    ("findings", "keys"),
    [
        (asked(True, True, False), (FEVER, PROCEDURE)),
        (asked(True, False, True), (DRUGS,)),
        (asked(True, True, True), (FEVER, PROCEDURE, DRUGS)),
    ],
)
def test_the_reasons_are_the_parts_that_hold(findings: dict[str, object], keys: tuple[str, ...]) -> None:
    assert reasons(CASE, **findings) == keys


@pytest.mark.parametrize(
    ("answers", "keys"),
    [((True, True, False), (FEVER, PROCEDURE)), ((None, True, True), (PROCEDURE, DRUGS))],
)
def test_the_reasons_of_a_count_are_those_that_count(
    answers: tuple[Truth, Truth, Truth], keys: tuple[str, ...]
) -> None:
    assert reasons(AtLeast(t.CANCER_TWO_GROUPS, (A, B, C)), **asked(*answers)) == keys
    assert reasons(AtLeast(t.CANCER_TWO_GROUPS, (A, B, AllOf((C, Unless(D))))), **asked(*answers)) == keys


@pytest.mark.parametrize(
    ("findings", "keys"),
    [
        (asked(None, None, False), (FEVER, PROCEDURE)),
        (asked(True, None, None), (PROCEDURE, DRUGS)),
        (asked(False, None, None), (DRUGS,)),
        (asked(False, None, False), ()),
        (asked(None, None, True), ()),
        (asked(None, None, True) | {"fx_trauma": "minor"}, (FEVER, PROCEDURE)),
        (asked(None, False, None) | {"fx_trauma": "minor"}, ()),
    ],
)
def test_open_is_what_can_still_make_it_true(findings: dict[str, object], keys: tuple[str, ...]) -> None:
    assert still_open(CASE, **findings) == keys


@pytest.mark.parametrize(
    ("answers", "keys"),
    [
        ((True, None, None), (PROCEDURE, DRUGS)),
        ((False, None, None), (PROCEDURE, DRUGS)),
        ((False, False, None), ()),
        ((True, True, None), ()),
    ],
)
def test_open_in_a_count(answers: tuple[Truth, Truth, Truth], keys: tuple[str, ...]) -> None:
    assert still_open(AtLeast(t.CANCER_TWO_GROUPS, (A, B, C)), **asked(*answers)) == keys
    assert still_open(AtLeast(t.CANCER_TWO_GROUPS, (A, B, AllOf((C, Unless(D))))), **asked(*answers)) == keys


def test_the_exceptions_of_a_condition_are_found_at_any_depth() -> None:
    deep = Named(Text("n", "n"), AnyOf((A, AllOf((B, AtLeast(t.CANCER_TWO_GROUPS, (C, Unless(D), A)))))))
    encoding = Encoding([deep])
    (found,) = exceptions_in(deep, encoding)
    world = encoding.world(parse({"fx_trauma": "major"}))
    assert found.holds(world.certain, world.certain)
    assert exceptions_in(A & B, Encoding([A & B])) == ()


def test_or_in_or_is_one_or_and_the_atoms_stand_from_left_to_right() -> None:
    assert either(A, B | C) == AnyOf((A, B, C)) == A | B | C
    assert both(A, B & C) == AllOf((A, B, C)) == A & B & C
    assert list(atoms(CASE)) == [A, B, C, D]


def test_the_same_condition_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="stands twice"):
        Encoding([A]).compile(AtLeast(t.CANCER_TWO_GROUPS, (A, A)))
