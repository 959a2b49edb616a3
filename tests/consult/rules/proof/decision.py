"""The decision of section 3 and what follows from it, as formulas: stated here a second time, in the solver's words.

The conditions are the rules' own, translated. How the rows become one result is stated anew, so that the proof and the
comparison of 20,000 inputs find a slip in either.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

import z3

from consult.rules import glad_ryg, terms
from consult.rules.logic import Result
from consult.rules.outcomes import Completeness, Condition, GladRyg, Imaging, Triage, Urgency, rank
from consult.rules.rows import CLOSING_ROWS, ROWS, Row
from tests.consult.rules.proof.patient import NO, Patient, Truth
from tests.consult.rules.proof.translate import AS_SPECIFIED, Known, Reading, Translation

WORKUP = (Triage.ACUTE, Triage.SURGICAL, Triage.TARGETED)
NOT_IMAGED_YET = (Triage.OUTSIDE_SCOPE, Triage.CANNOT_CONCLUDE, Triage.NO_IMAGING)

Strength = tuple[int, int, int]
Each = TypeVar("Each")


def strength(row: Row) -> Strength:
    """Urgency, then triage, then imaging; the smaller, the stronger."""
    return rank(row.urgency), rank(row.triage), rank(row.imaging)


def stands_below_18(row: Row) -> bool:
    """Below 18, acute work-up and what is to happen today stand."""
    return row.triage is Triage.ACUTE or row.urgency is Urgency.EMERGENCY


@dataclass(frozen=True)
class Rules:
    """The rules as data, and how the result is chosen. Anything but the defaults is a planted fault."""

    rows: tuple[Row, ...] = ROWS
    closing: tuple[Row, ...] = CLOSING_ROWS
    stands: Callable[[Row], bool] = stands_below_18
    imaging: Callable[[list[Row]], Imaging] = lambda rows: min((row.imaging for row in rows), key=rank)
    reading: Reading = AS_SPECIFIED


@dataclass(frozen=True)
class Decision:
    """The result for one patient: for every outcome, the formula that says when it is given."""

    fired: Mapping[str, Truth]
    triage: Mapping[Triage, Truth]
    urgency: Mapping[Urgency, Truth]
    imaging: Mapping[Imaging, Truth]
    sets: Mapping[str, Truth]

    def at_least(self, urgency: Urgency) -> Truth:
        """This urgent or more."""
        return z3.Or([truth for each, truth in self.urgency.items() if rank(each) <= rank(urgency)])

    def is_no_imaging(self) -> Truth:
        """The verdict "no imaging now"."""
        return self.triage[Triage.NO_IMAGING]

    def outcome(self) -> list[Truth]:
        """Triage, urgency and imaging, in one list."""
        return [*self.triage.values(), *self.urgency.values(), *self.imaging.values()]

    def where(self, answers: list[tuple[Truth, Truth]]) -> "Decision":
        """The decision with these answers put in."""
        return replace(
            self,
            fired=_put_in(self.fired, answers),
            triage=_put_in(self.triage, answers),
            urgency=_put_in(self.urgency, answers),
            imaging=_put_in(self.imaging, answers),
            sets=_put_in(self.sets, answers),
        )


def _put_in(truths: Mapping[Each, Truth], answers: list[tuple[Truth, Truth]]) -> dict[Each, Truth]:
    return {each: z3.substitute(truth, *answers) for each, truth in truths.items()}


def same_outcome(one: Decision, other: Decision) -> Truth:
    """Triage, urgency and imaging are the same."""
    return z3.And([mine == theirs for mine, theirs in zip(one.outcome(), other.outcome(), strict=True)])


def no_less_careful(after: Decision, before: Decision) -> Truth:
    """The urgency is not lower, and "no imaging now" is not a new verdict."""
    urgency = [z3.Implies(before.at_least(each), after.at_least(each)) for each in Urgency]
    return z3.And(*urgency, z3.Implies(after.is_no_imaging(), before.is_no_imaging()))


Chosen = list[tuple[list[Row], Truth]]
"""Rows that may give the result together, and when they do."""


def _gives(chosen: Chosen, outcome_of: Callable[[list[Row]], Each], outcome: Each) -> Truth:
    return z3.Or([truth for rows, truth in chosen if outcome_of(rows) == outcome])


class Assessed:
    """The rules over one patient."""

    def __init__(self, patient: Patient, rules: Rules) -> None:
        self.patient = patient
        self.rules = rules
        self._on_findings = Translation(patient, {}, rules.reading)
        self.rows: dict[str, Known] = {row.id: self._on_findings.known(row.when) for row in rules.rows}
        self.child = self._on_findings.certain(terms.UNDER_18)
        self.child_flag = self._on_findings.known(terms.CHILD_FLAG)

    @cached_property
    def decision(self) -> Decision:
        """The decision."""
        return self.decide({row: truth.certain for row, truth in self.rows.items()})

    def decide(self, fired: Mapping[str, Truth]) -> Decision:
        """The decision if these were the rows that fired."""
        by_rows = {Result("fired", row): truth for row, truth in fired.items()}
        on_results = Translation(self.patient, by_rows, self.rules.reading)
        closing = {row.id: on_results.certain(row.when) for row in self.rules.closing}
        chosen = self._chosen(fired, z3.Not(z3.Or(list(closing.values()))))
        triage = {each: _gives(chosen, lambda rows: rows[0].triage, each) for each in WORKUP}
        closed = zip(NOT_IMAGED_YET, (closing["S2"], closing["U1"], closing["N1"]), strict=True)
        urgency = {each: _gives(chosen, lambda rows: rows[0].urgency, each) for each in Urgency}
        imaging = {each: _gives(chosen, self.rules.imaging, each) for each in Imaging}
        below_18 = self._urgency_below_18(fired)
        quiet = z3.And(closing["S2"], below_18[Urgency.NONE])
        neither = z3.Or(closing["U1"], closing["N1"], quiet)
        for each in Urgency:
            urgency[each] = z3.Or(urgency[each], z3.And(closing["S2"], below_18[each]))
        urgency[Urgency.NONE] = z3.Or(urgency[Urgency.NONE], neither)
        imaging[Imaging.NONE] = z3.Or(imaging[Imaging.NONE], neither)
        imaging[Imaging.SPECIALIST] = z3.Or(imaging[Imaging.SPECIALIST], z3.And(closing["S2"], z3.Not(quiet)))
        every_triage = triage | dict(closed)
        sets = {
            row.id: z3.And(fired[row.id], every_triage[row.triage], urgency[row.urgency]) for row in self.rules.rows
        }
        return Decision({**fired, **closing}, every_triage, urgency, imaging, sets)

    def _chosen(self, fired: Mapping[str, Truth], open_to_rows: Truth) -> Chosen:
        """For each urgency and triage: the rows that have it and stand, and when they give the result."""
        levels = sorted({strength(row)[:2] for row in self.rules.rows})
        chosen: Chosen = []
        stronger: list[Truth] = [z3.Not(open_to_rows)]
        for level in levels:
            standing = {row: self._stands(row, fired) for row in self.rules.rows if strength(row)[:2] == level}
            here = z3.And(z3.Or(list(standing.values())), z3.Not(z3.Or(stronger)))
            chosen += self._by_rows(standing, here)
            stronger.append(z3.Or(list(standing.values())))
        return chosen

    def _by_rows(self, standing: Mapping[Row, Truth], here: Truth) -> Chosen:
        """Which imagings stand beside one another at this level decides the imaging: one entry for each such set."""
        images = sorted({row.imaging for row in standing}, key=rank)
        present = {image: z3.Or([truth for row, truth in standing.items() if row.imaging is image]) for image in images}
        entries: Chosen = []
        for number in range(1, 2 ** len(images)):
            among = [image for place, image in enumerate(images) if number >> place & 1]
            exactly = z3.And([present[image] if image in among else z3.Not(present[image]) for image in images])
            entries.append(([row for row in standing if row.imaging in among], z3.And(here, exactly)))
        return entries

    def _stands(self, row: Row, fired: Mapping[str, Truth]) -> Truth:
        return fired[row.id] if self.rules.stands(row) else z3.And(fired[row.id], z3.Not(self.child))

    def _urgency_below_18(self, fired: Mapping[str, Truth]) -> dict[Urgency, Truth]:
        """The highest of the rows that fired, and at least planned with a flag."""
        found: dict[Urgency, Truth] = {}
        higher: list[Truth] = []
        for urgency in Urgency:
            here = [fired[row.id] for row in self.rules.rows if row.urgency is urgency]
            here += [self.child_flag.certain] if urgency is Urgency.PLANNED else []
            holds = z3.Or(here) if urgency is not Urgency.NONE else z3.BoolVal(True)
            found[urgency] = z3.And(holds, z3.Not(z3.Or(higher)))
            higher.append(holds)
        return found

    @cached_property
    def completeness(self) -> dict[Completeness, Truth]:
        """Blocked, provisional or complete."""
        decision = self.decision
        blocked = decision.triage[Triage.CANNOT_CONCLUDE]
        open_rows = [
            z3.And(self.rows[row.id].possible, z3.Not(self.rows[row.id].certain), self._matters(row))
            for row in self.rules.rows
        ]
        flag_open = z3.And(
            decision.triage[Triage.OUTSIDE_SCOPE],
            decision.urgency[Urgency.NONE],
            self.child_flag.possible,
            z3.Not(self.child_flag.certain),
        )
        acute = z3.Or([decision.fired[row.id] for row in self.rules.rows if stands_below_18(row)])
        age_open = z3.And(z3.Not(self.patient.knows("age_years")), z3.Not(acute))
        provisional = z3.And(z3.Not(blocked), z3.Or(*open_rows, flag_open, age_open))
        return {
            Completeness.BLOCKED: blocked,
            Completeness.PROVISIONAL: provisional,
            Completeness.COMPLETE: z3.And(z3.Not(blocked), z3.Not(provisional)),
        }

    def _matters(self, row: Row) -> Truth:
        """The result would differ if this row fired as well."""
        decision = self.decision
        nothing_fired = z3.Not(z3.Or([truth.certain for truth in self.rows.values()]))
        same_level = z3.And(decision.triage[row.triage], decision.urgency[row.urgency])
        weaker_image = z3.Or([truth for each, truth in decision.imaging.items() if rank(each) > rank(row.imaging)])
        weaker_triage = z3.Or([truth for each, truth in decision.triage.items() if rank(each) > rank(row.triage)])
        stronger = z3.Or(
            z3.Not(decision.at_least(row.urgency)),
            z3.And(decision.urgency[row.urgency], weaker_triage),
            z3.And(same_level, weaker_image),
        )
        outside = decision.triage[Triage.OUTSIDE_SCOPE]
        if stands_below_18(row):
            return z3.Or(outside, nothing_fired, stronger)
        for_adults = z3.And(z3.Not(self.child), z3.Or(nothing_fired, stronger))
        return z3.If(outside, z3.Not(decision.at_least(row.urgency)), for_adults)

    @cached_property
    def glad_ryg(self) -> dict[GladRyg, Truth]:
        """The first step that applies."""
        triage = {Result("triage", each): truth for each, truth in self.decision.triage.items()}
        translation = Translation(self.patient, triage, self.rules.reading)
        given: dict[GladRyg, list[Truth]] = {each: [] for each in GladRyg}
        earlier: list[Truth] = []
        for step in glad_ryg.STEPS:
            applies = translation.certain(step.when)
            given[step.gives].append(z3.And(applies, z3.Not(z3.Or(earlier))))
            earlier.append(applies)
        none_applies = z3.Not(z3.Or(earlier))
        possible = translation.known(glad_ryg.COULD_BECOME_TRUE).possible
        given[GladRyg.NOT_NOW].append(z3.And(none_applies, possible))
        given[GladRyg.NOT_ELIGIBLE].append(z3.And(none_applies, z3.Not(possible)))
        return {each: z3.Or(truths) if truths else NO for each, truths in given.items()}

    @cached_property
    def suspected(self) -> dict[Condition, Truth]:
        """The conditions that a fired row names; where no row fired, those that the closing row names."""
        decision = self.decision
        named: dict[Condition, list[Truth]] = {each: [] for each in Condition}
        any_fired = z3.Or([decision.fired[row.id] for row in self.rules.rows])
        for row in (*self.rules.rows, *self.rules.closing):
            counts = decision.fired[row.id]
            if row in self.rules.closing:
                counts = z3.And(counts, z3.Not(any_fired))
            earlier: list[Truth] = []
            for naming in row.names:
                fits = z3.BoolVal(True) if naming.when is None else self._on_findings.certain(naming.when)
                named[naming.condition].append(z3.And(counts, fits, z3.Not(z3.Or(earlier))))
                earlier.append(fits)
        return {condition: z3.Or(truths) for condition, truths in named.items()}
