"""What may change the result, and in which direction: invariants 8 to 13, 27, 30 and 33."""

from collections.abc import Callable, Iterable, Iterator

import z3

from consult.rules.outcomes import Completeness, Imaging, Triage, Urgency, rank
from consult.rules.vocabulary import FINDINGS
from tests.consult.rules.proof.anyone import Anyone, Claim
from tests.consult.rules.proof.decision import WORKUP, Assessed, no_less_careful, same_outcome, strength
from tests.consult.rules.proof.keys import (
    EXPLAINS_NOTHING_AWAY,
    LEAST_WORRYING,
    LOWERS_WHEN_PRESENT,
    NEVER_MATTER,
    ORDERS,
    TERNARY,
)
from tests.consult.rules.proof.patient import NO, YES, Patient, Truth


def a_flag_never_lowers(anyone: Anyone) -> Iterator[Claim]:
    for key in TERNARY:
        if key != LOWERS_WHEN_PRESENT:
            before, after = anyone.but(**{key: "absent"}), anyone.but(**{key: "present"})
            yield Claim(f"{key}: from absent to present", YES, no_less_careful(after, before))


def _in_order(anyone: Anyone, key: str) -> Iterator[Claim]:
    for less, more in zip(ORDERS[key], ORDERS[key][1:], strict=False):
        before, after = anyone.but(**{key: less}), anyone.but(**{key: more})
        yield Claim(f"{key}: from {less} to {more}", YES, no_less_careful(after, before))


def suspicion_never_lowers(anyone: Anyone) -> Iterator[Claim]:
    yield from _in_order(anyone, "overall_suspicion_serious")


def not_asked_never_reassures(anyone: Anyone) -> Iterator[Claim]:
    for key, word in LEAST_WORRYING.items():
        asked, not_asked = anyone.but(**{key: word}), anyone.but(**{key: None})
        yield Claim(f"{key}: from {word} to not asked", YES, no_less_careful(not_asked, asked))


def a_worse_answer_never_lowers(anyone: Anyone) -> Iterator[Claim]:
    for key in ORDERS:
        yield from _in_order(anyone, key)
    yield from a_flag_never_lowers(anyone)


def _does_not_matter(anyone: Anyone, *keys: str) -> Claim:
    other = Patient("other ")
    pairs = zip(anyone.patient.variables(*keys), other.variables(*keys), strict=True)
    return Claim(
        f"{', '.join(keys)}: whatever is answered",
        other.one_answer_each,
        same_outcome(anyone.decision.where(list(pairs)), anyone.decision),
    )


def worries_work_and_wishes_do_not_matter(anyone: Anyone) -> Iterator[Claim]:
    yield _does_not_matter(anyone, *NEVER_MATTER)


def sex_does_not_matter(anyone: Anyone) -> Iterator[Claim]:
    yield _does_not_matter(anyone, "sex")


def the_result_is_the_highest_row(anyone: Anyone) -> Iterator[Claim]:
    decision = anyone.decision
    adult = z3.Not(anyone.patient.is_child)
    fired = {row.id: truth.certain for row, truth in zip(anyone.rules.rows, anyone.assessed.rows.values(), strict=True)}
    some_row = z3.Or(list(fired.values()))
    for row in anyone.rules.rows:
        stronger_or_equal = z3.Or(
            [
                z3.And(decision.urgency[urgency], decision.triage[triage], decision.imaging[imaging])
                for urgency in Urgency
                for triage in WORKUP
                for imaging in Imaging
                if (rank(urgency), rank(triage), rank(imaging)) <= strength(row)
            ]
        )
        yield Claim(f"{row.id} fires: the result is not weaker", z3.And(adult, fired[row.id]), stronger_or_equal)
        if (row.triage, row.urgency) == (Triage.ACUTE, Urgency.EMERGENCY):
            continue  # never lower than the result
        without = anyone.assessed.decide(fired | {row.id: NO})
        yield Claim(
            f"{row.id} fires and is lower: without it the result is the same",
            z3.And(adult, fired[row.id], z3.Not(decision.sets[row.id])),
            same_outcome(without, decision),
        )
    given = [
        z3.And(fired[row.id], decision.urgency[row.urgency], decision.triage[row.triage], decision.imaging[row.imaging])
        for row in anyone.rules.rows
    ]
    yield Claim("some row fires: one of them is the result", z3.And(adult, some_row), z3.Or(given))


def no_row_removes_another(anyone: Anyone) -> Iterator[Claim]:
    for key in EXPLAINS_NOTHING_AWAY:
        for before in ("absent", None):
            fired, still = anyone.but(**{key: before}).fired, anyone.but(**{key: "present"}).fired
            rows = [z3.Implies(fired[row.id], still[row.id]) for row in anyone.rules.rows]
            yield Claim(f"{key} found, where it was {before or 'not asked'}: every row still fires", YES, z3.And(rows))
    for less, more in (("none", "minor"), ("minor", "major")):
        fired, still = anyone.but(fx_trauma=less).fired, anyone.but(fx_trauma=more).fired
        rows = [z3.Implies(fired[row.id], still[row.id]) for row in anyone.rules.rows]
        yield Claim(f"trauma {more}, not {less}: every row still fires", YES, z3.And(rows))


def complete_is_final(anyone: Anyone) -> Iterator[Claim]:
    yield complete_but_for(anyone, MAY_LOWER)


def complete_but_for(anyone: Anyone, excepted: Iterable[str]) -> Claim:
    """A complete result does not change with any further answer, unless it is one of those that may lower."""
    before, after = anyone.patient, Patient("later ")
    later = Assessed(after, anyone.rules).decision
    kept = z3.And([z3.Implies(before.knows(key), before.same_as(after, key)) for key in FINDINGS])
    newly = z3.Or([z3.And(z3.Not(before.knows(key)), MAY_LOWER[key](after)) for key in excepted])
    return Claim(
        "complete, and any further answers but those that may lower",
        z3.And(anyone.assessed.completeness[Completeness.COMPLETE], after.one_answer_each, kept, z3.Not(newly)),
        same_outcome(later, anyone.decision),
    )


MAY_LOWER: dict[str, Callable[[Patient], Truth]] = {
    "ce_onset": lambda patient: patient.says("ce_onset", "longer_stable"),
    "inf_other_focus_explains_fever": lambda patient: patient.says("inf_other_focus_explains_fever", "present"),
    "inf_crp": lambda patient: patient.says("inf_crp", "normal"),
    "hla_b27": lambda patient: patient.says("hla_b27", "negative"),
    "neuro_motor_onset_days": lambda patient: patient.numbers["neuro_motor_onset_days"].value > 14,
    "duration_weeks": lambda patient: patient.numbers["duration_weeks"].value >= 6,
}
"""The white list of section 1, as far as a further answer can lower a complete result."""
