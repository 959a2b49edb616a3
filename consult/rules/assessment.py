"""All rules over one patient's answers: one result, with its reasons and what can still change it.

Every row is evaluated by itself, and the result is the highest of those that fired. There is no order and no
"else if" between rows, so a weak rule never hides a strong one. Source: clinical specification 1.1, sections 0 to 5.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from consult.rules import advice, codes, contradictions, glad_ryg, reassessment, terms
from consult.rules.answers import Answers
from consult.rules.compiled import Encoding, Node, World, exceptions_in, union
from consult.rules.logic import Result, ResultField, When
from consult.rules.outcomes import (
    Completeness,
    Condition,
    GladRyg,
    Imaging,
    Outcome,
    Triage,
    Urgency,
    rank,
)
from consult.rules.result import Assessment, FiredRow, Note
from consult.rules.rows import CLOSING_ROWS, ROWS, Row, stands_for_children
from consult.rules.vocabulary import FINDINGS


def _every_condition() -> Iterator[When]:
    for row in (*ROWS, *CLOSING_ROWS):
        yield row.when
        yield from (naming.when for naming in row.names if naming.when is not None)
    yield from (item.when for item in advice.ADVICE_TABLE if item.when is not None)
    yield from (step.when for step in glad_ryg.STEPS)
    yield from (rule.when for rule in codes.CODE_RULES)
    yield from (item.when for item in contradictions.CONTRADICTIONS)
    yield from (item.when for item in reassessment.INTERVALS if item.when is not None)
    yield from (glad_ryg.COULD_BECOME_TRUE, contradictions.AGE_UNUSUAL, terms.CHILD_FLAG, terms.UNDER_18)


ENCODING = Encoding(_every_condition())

Strength = tuple[int, int, int]
"""Urgency, triage and imaging of a row or a result by rank: the smaller, the stronger."""


def _strength(triage: Triage, urgency: Urgency, imaging: Imaging) -> Strength:
    return rank(urgency), rank(triage), rank(imaging)


class _CompiledRow:
    """A row with its conditions over masks."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.node = ENCODING.compile(row.when)
        self.exceptions = exceptions_in(row.when, ENCODING)
        self.names = [(_compiled(naming.when), naming.condition) for naming in row.names]
        self.strength = _strength(row.triage, row.urgency, row.imaging)
        self.stands_for_children = stands_for_children(row)
        self.fired_bit = ENCODING.result_bit(Result("fired", row.id))
        self.sets_bit = ENCODING.result_bit(Result("sets", row.id))

    def report(self, certain: int) -> FiredRow:
        """The row as it stands in the result."""
        condition, support = self.name(certain)
        return FiredRow(
            rule=self.row.id,
            origin=self.row.origin,
            facts=self.row.facts,
            because=ENCODING.keys(self.node.support(certain) | support),
            triage=self.row.triage,
            urgency=self.row.urgency,
            imaging=self.row.imaging,
            suspected=condition,
        )

    def name(self, certain: int) -> tuple[Condition | None, int]:
        """The condition that the row names, and the bits that made it that one."""
        for node, condition in self.names:
            if node is None:
                return condition, 0
            if node.holds(certain, certain):
                return condition, node.support(certain)
        return None, 0

    def lowering_bits(self, world: World) -> int:
        """The unknown atoms after "unless" that would take this fired row away."""
        if self.node.holds(world.certain, world.possible):
            return 0
        return union(node.open(world.certain, world.possible) for node in self.exceptions)


def _compiled(condition: When | None) -> Node | None:
    return None if condition is None else ENCODING.compile(condition)


_ROWS = tuple(_CompiledRow(row) for row in ROWS)
_CLOSING = tuple(_CompiledRow(row) for row in CLOSING_ROWS)
_UNDER_18 = ENCODING.compile(terms.UNDER_18)
_CHILD_FLAG = ENCODING.compile(terms.CHILD_FLAG)
_ADVICE = tuple((item.key, _compiled(item.when)) for item in advice.ADVICE_TABLE)
_GLAD_STEPS = tuple((ENCODING.compile(step.when), step.gives) for step in glad_ryg.STEPS)
_GLAD_POSSIBLE = ENCODING.compile(glad_ryg.COULD_BECOME_TRUE)
_CODES = tuple((ENCODING.compile(rule.when), rule.icpc2) for rule in codes.CODE_RULES)
_CONTRADICTIONS = tuple((ENCODING.compile(item.when), item) for item in contradictions.CONTRADICTIONS)
_AGE_UNUSUAL = ENCODING.compile(contradictions.AGE_UNUSUAL)
_INTERVALS = tuple((_compiled(item.when), item.days.value) for item in reassessment.INTERVALS)
_POSITION = {key: place for place, key in enumerate(FINDINGS)}
_GROUP_OF = {finding.key: finding.group for finding in FINDINGS.values()}


@dataclass(frozen=True, slots=True)
class _Decision:
    """What the section 3 table gives: the result, and the rows behind it."""

    triage: Triage
    urgency: Urgency
    imaging: Imaging
    fired: list[_CompiledRow]
    deciding: list[_CompiledRow]
    closing: _CompiledRow | None

    @property
    def strength(self) -> Strength:
        """The strength of the result."""
        return _strength(self.triage, self.urgency, self.imaging)


def assess(answers: Answers) -> Assessment:
    """The result for what is known. Total: there is a result for every answers object."""
    world = ENCODING.world(answers.known)
    fired = [row for row in _ROWS if row.node.holds(world.certain, world.certain)]
    world = world.with_results(union(row.fired_bit for row in fired))
    decision = _decide(fired, world)
    open_rows = [row for row in _ROWS if row not in fired and row.node.holds(world.possible, world.certain)]
    questions = _open_questions(open_rows, decision, world)
    completeness = _completeness(questions, decision)
    return _finish(answers, world, decision, completeness, tuple(questions))


def _decide(fired: list[_CompiledRow], world: World) -> _Decision:
    certain = world.certain
    closing = next((row for row in _CLOSING if row.node.holds(certain, certain)), None)
    if closing is None:
        child = _UNDER_18.holds(certain, certain)
        standing = [row for row in fired if row.stands_for_children] if child else fired
        strongest = min(standing, key=lambda row: row.strength).row
        deciding = [
            row for row in standing if row.row.urgency is strongest.urgency and row.row.triage is strongest.triage
        ]
        return _Decision(strongest.triage, strongest.urgency, strongest.imaging, fired, deciding, None)
    if closing.row.triage is not Triage.OUTSIDE_SCOPE:
        row = closing.row
        return _Decision(row.triage, row.urgency, row.imaging, fired, [], closing)
    urgency = min((row.row.urgency for row in fired), key=rank, default=Urgency.NONE)
    if urgency is Urgency.NONE and _CHILD_FLAG.holds(certain, certain):
        urgency = Urgency.PLANNED
    imaging = Imaging.NONE if urgency is Urgency.NONE else Imaging.SPECIALIST
    deciding = [row for row in fired if row.row.urgency is urgency]
    return _Decision(Triage.OUTSIDE_SCOPE, urgency, imaging, fired, deciding, closing)


def _matters(row: _CompiledRow, decision: _Decision, child: bool) -> bool:
    """Whether the result would differ if this row fired as well."""
    if decision.triage is Triage.OUTSIDE_SCOPE:
        return row.stands_for_children or rank(row.row.urgency) < rank(decision.urgency)
    if child and not row.stands_for_children:
        return False
    return row.strength < decision.strength


def _open_questions(open_rows: list[_CompiledRow], decision: _Decision, world: World) -> list[str]:
    """The findings that can still change the result: the group with the most urgent row first, then page order."""
    keys: set[str] = set()
    urgency_of_group: dict[str, int] = {}
    for urgency, bits in _still_open(open_rows, decision, world):
        for key in ENCODING.keys(bits):
            keys.add(key)
            group = _GROUP_OF[key]
            urgency_of_group[group] = min(urgency, urgency_of_group.get(group, urgency))
    return sorted(keys, key=lambda key: (urgency_of_group[_GROUP_OF[key]], _POSITION[key]))


def _still_open(open_rows: list[_CompiledRow], decision: _Decision, world: World) -> Iterator[tuple[int, int]]:
    """The bits of the unknown findings that matter, with the rank of the urgency that they can give."""
    certain, possible = world.certain, world.possible
    child = _UNDER_18.holds(certain, certain)
    for row in open_rows:
        if _matters(row, decision, child):
            yield row.strength[0], row.node.open(certain, possible)
    if decision.triage is Triage.OUTSIDE_SCOPE and decision.urgency is Urgency.NONE:
        yield rank(Urgency.PLANNED), _CHILD_FLAG.open(certain, possible)
    if decision.triage is Triage.CANNOT_CONCLUDE and decision.closing is not None:
        yield rank(Urgency.NONE), decision.closing.node.support(certain)
    if not any(row.stands_for_children for row in decision.fired):
        yield rank(Urgency.NONE), _UNDER_18.open(certain, possible)


def _completeness(questions: list[str], decision: _Decision) -> Completeness:
    if decision.triage is Triage.CANNOT_CONCLUDE:
        return Completeness.BLOCKED
    return Completeness.PROVISIONAL if questions else Completeness.COMPLETE


def _finish(
    answers: Answers,
    world: World,
    decision: _Decision,
    completeness: Completeness,
    questions: tuple[str, ...],
) -> Assessment:
    """Add what follows from the result: GLA:D® Ryg, notes, advice, code and re-assessment."""
    suspected = _suspected(decision, world.certain)
    bits = _bits_of(("triage", decision.triage), ("urgency", decision.urgency), ("completeness", completeness))
    bits |= _bits_of(*(("suspected", condition) for condition in suspected))
    bits |= union(row.sets_bit for row in decision.deciding if row.row.triage is decision.triage)
    if decision.closing is not None:
        bits |= decision.closing.fired_bit
    world = world.with_results(bits)
    glad = _glad_ryg(world)
    notes = _notes(answers, world.certain)
    world = world.with_results(_bits_of(("glad_ryg", glad)) | _note_bits(notes))
    certain = world.certain
    return Assessment(
        triage=decision.triage,
        urgency=decision.urgency,
        imaging=decision.imaging,
        suspected=suspected,
        completeness=completeness,
        glad_ryg=glad,
        fired=_reports(decision, certain),
        open_questions=questions,
        can_lower=ENCODING.keys(union(row.lowering_bits(world) for row in decision.deciding)),
        advice=tuple(key for key, node in _ADVICE if node is None or node.holds(certain, certain)),
        icpc2=next((code for node, code in _CODES if node.holds(certain, certain)), codes.OTHERWISE),
        notes=notes,
        reassess_days=next(days for node, days in _INTERVALS if node is None or node.holds(certain, certain)),
    )


def _reports(decision: _Decision, certain: int) -> tuple[FiredRow, ...]:
    """Every fired row, strongest first, and the closing row where it gives the result."""
    reports = [row.report(certain) for row in sorted(decision.fired, key=_list_order)]
    if decision.closing is not None:
        reports.append(_closing_report(decision.closing, decision, certain))
    return tuple(reports)


def _closing_report(closing: _CompiledRow, decision: _Decision, certain: int) -> FiredRow:
    """The closing row with the urgency and imaging that it got; below 18, with the findings that raised it."""
    report = closing.report(certain)
    if decision.triage is not Triage.OUTSIDE_SCOPE:
        return report
    flags = ENCODING.keys(_CHILD_FLAG.support(certain))
    return replace(
        report,
        because=tuple(dict.fromkeys((*report.because, *flags))),
        urgency=decision.urgency,
        imaging=decision.imaging,
        suspected=None if decision.fired else report.suspected,
    )


def _list_order(row: _CompiledRow) -> tuple[int, int]:
    """Urgency, then triage; rows that are equal stay in the order of the table."""
    urgency, triage, _ = row.strength
    return urgency, triage


def _suspected(decision: _Decision, certain: int) -> tuple[Condition, ...]:
    """The conditions of all fired rows, most urgent first, each once; else what is plain without a row."""
    rows = sorted(decision.fired, key=_list_order)
    if not rows and decision.closing is not None:
        rows = [decision.closing]
    named = (row.name(certain)[0] for row in rows)
    return tuple(dict.fromkeys(condition for condition in named if condition is not None))


def _glad_ryg(world: World) -> GladRyg:
    """The first step that applies; where none does, whether a further answer could make one apply."""
    certain = world.certain
    for node, gives in _GLAD_STEPS:
        if node.holds(certain, certain):
            return gives
    return GladRyg.NOT_NOW if _GLAD_POSSIBLE.holds(world.possible, certain) else GladRyg.NOT_ELIGIBLE


def _notes(answers: Answers, certain: int) -> tuple[Note, ...]:
    """What does not fit together in the answers, numbers out of range first."""
    notes = []
    if "age_years" in answers.out_of_range:
        notes.append(Note("age_invalid", ("age_years",)))
    if _AGE_UNUSUAL.holds(certain, certain):
        notes.append(Note("age_unusual", ("age_years",)))
    out_of_range = tuple(key for key in FINDINGS if key in answers.out_of_range and key != "age_years")
    if out_of_range:
        notes.append(Note("number_out_of_range", out_of_range))
    notes += [Note(item.key, item.keys) for node, item in _CONTRADICTIONS if node.holds(certain, certain)]
    return tuple(notes)


def _note_bits(notes: tuple[Note, ...]) -> int:
    kinds = {"age" if note.key in ("age_invalid", "age_unusual") else "contradiction" for note in notes}
    return union(ENCODING.result_bit(Result("note", kind)) for kind in kinds)


def _bits_of(*facts: tuple[ResultField, Outcome]) -> int:
    return union(ENCODING.result_bit(Result(field, value)) for field, value in facts)
