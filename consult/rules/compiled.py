"""Conditions made quick: every atom is a bit, and the answers are two masks.

`certain` has the bits of the atoms that are known to be true, `possible` those that are not known to be false. A
condition without negation is then certainly true when it holds over `certain`, and possibly true when it holds over
`possible`; that is Kleene's logic. `Unless` looks at `certain` alone, and so is never unknown.
See docs/decisions/0003-conditions-as-bit-masks.md.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from consult.rules.logic import (
    AllOf,
    AnyOf,
    AtLeast,
    Atom,
    Compare,
    Comparison,
    Is,
    Missing,
    Named,
    Result,
    Unless,
    When,
    atoms,
)
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Finding, Value


@dataclass(frozen=True, slots=True)
class World:
    """What is known about one patient, as masks."""

    certain: int
    possible: int

    def with_results(self, bits: int) -> "World":
        """The same patient, with facts about the result known as well."""
        return World(self.certain | bits, self.possible | bits)


class Node(Protocol):
    """A compiled condition."""

    def holds(self, over: int, exceptions: int) -> bool:
        """Whether it is true over a mask; what stands after "unless" is read from `exceptions`.

        Certainly true: `holds(certain, certain)`. Not known to be false: `holds(possible, certain)`. Still true if
        every exception that is possible turned out to hold: `holds(certain, possible)`.
        """

    def support(self, certain: int) -> int:
        """The bits of the atoms that made a true condition true."""

    def open(self, certain: int, possible: int) -> int:
        """The bits of the unknown atoms that can still decide it; none where it is decided."""


@dataclass(frozen=True, slots=True)
class AnyBits:
    """At least one of some atoms; also a single atom."""

    mask: int

    def holds(self, over: int, exceptions: int) -> bool:
        """See `Node`."""
        return over & self.mask != 0

    def support(self, certain: int) -> int:
        """See `Node`."""
        return certain & self.mask

    def open(self, certain: int, possible: int) -> int:
        """See `Node`."""
        return 0 if certain & self.mask else possible & self.mask


@dataclass(frozen=True, slots=True)
class CountBits:
    """At least `count` of some atoms; all of them where the count is their number."""

    mask: int
    count: int

    def holds(self, over: int, exceptions: int) -> bool:
        """See `Node`."""
        return (over & self.mask).bit_count() >= self.count

    def support(self, certain: int) -> int:
        """See `Node`."""
        return certain & self.mask

    def open(self, certain: int, possible: int) -> int:
        """See `Node`."""
        decided = self.holds(certain, certain) or not self.holds(possible, certain)
        return 0 if decided else possible & ~certain & self.mask


@dataclass(frozen=True, slots=True)
class CountNodes:
    """At least `count` of some conditions: 1 is "or", their number is "and"."""

    nodes: tuple[Node, ...]
    count: int

    def holds(self, over: int, exceptions: int) -> bool:
        """See `Node`."""
        wanted = self.count
        spare = len(self.nodes) - wanted
        for node in self.nodes:
            if node.holds(over, exceptions):
                wanted -= 1
                if not wanted:
                    return True
            else:
                if not spare:
                    return False
                spare -= 1
        return False

    def support(self, certain: int) -> int:
        """See `Node`."""
        bits = 0
        for node in self.nodes:
            if node.holds(certain, certain):
                bits |= node.support(certain)
        return bits

    def open(self, certain: int, possible: int) -> int:
        """See `Node`."""
        if self.holds(certain, certain) or not self.holds(possible, certain):
            return 0
        bits = 0
        for node in self.nodes:
            bits |= node.open(certain, possible)
        return bits


@dataclass(frozen=True, slots=True)
class NotKnown:
    """The inner condition is not certainly true. It neither supports nor is ever open."""

    node: Node

    def holds(self, over: int, exceptions: int) -> bool:
        """See `Node`."""
        return not self.node.holds(exceptions, exceptions)

    def support(self, certain: int) -> int:
        """See `Node`."""
        return 0

    def open(self, certain: int, possible: int) -> int:
        """See `Node`."""
        return 0


class Encoding:
    """The bit of every atom of some conditions, and the way from answers to masks."""

    def __init__(self, conditions: Iterable[When]) -> None:
        self._bit: dict[Atom, int] = {}
        for condition in conditions:
            for atom in atoms(condition):
                self._bit.setdefault(atom, 1 << len(self._bit))
        self._readers = {finding.key: self._reader(finding) for finding in FINDINGS.values()}
        self._key_of = {bit: atom.key for atom, bit in self._bit.items() if not isinstance(atom, Result)}
        blank = [self._unanswered(finding) for finding in FINDINGS.values()]
        self._blank = World(sum(certain for certain, _ in blank), sum(possible for _, possible in blank))
        self._field = {finding.key: sum(self._bits_of(finding.key).values()) for finding in FINDINGS.values()}
        self.keys = lru_cache(maxsize=4096)(self._keys)

    def _bits_of(self, key: str) -> dict[Atom, int]:
        return {atom: bit for atom, bit in self._bit.items() if not isinstance(atom, Result) and atom.key == key}

    def _unanswered(self, finding: Finding) -> tuple[int, int]:
        """The certain and the possible bits of a finding while nobody has answered it."""
        mine = self._bits_of(finding.key)
        true_unanswered = sum(
            bit
            for atom, bit in mine.items()
            if isinstance(atom, Missing) or (isinstance(atom, Is) and finding.unknown in atom.values)
        )
        return true_unanswered, sum(mine.values())

    def _reader(self, finding: Finding) -> Callable[[Value], int]:
        mine = self._bits_of(finding.key)
        if not finding.is_number:
            bits_of_word = {
                word: sum(bit for atom, bit in mine.items() if isinstance(atom, Is) and word in atom.values)
                for word in finding.values
            }
            return lambda value: bits_of_word[str(value)]
        limits = [
            (atom.comparison, atom.threshold.value, bit) for atom, bit in mine.items() if isinstance(atom, Compare)
        ]
        return lambda value: _number_bits(value, limits)

    def world(self, answers: Mapping[str, Value]) -> World:
        """The masks for some answers. A key that is not there is not known."""
        certain, possible = self._blank.certain, self._blank.possible
        for key, value in answers.items():
            field = self._field[key]
            if field:
                bits = self._readers[key](value)
                certain = certain & ~field | bits
                possible = possible & ~field | bits
        return World(certain, possible)

    def result_bit(self, atom: Result) -> int:
        """The bit of something about the result, or none where no condition asks for it."""
        return self._bit.get(atom, 0)

    def _keys(self, mask: int) -> tuple[str, ...]:
        """The findings behind some bits, each once, in the order of the vocabulary."""
        found = {key for bit, key in self._key_of.items() if mask & bit}
        return tuple(key for key in FINDINGS if key in found)

    def compile(self, condition: When) -> Node:
        """The condition over this encoding's masks."""
        match condition:
            case Named(part=part):
                return self.compile(part)
            case Unless(part=part):
                return NotKnown(self.compile(part))
            case AllOf(parts=parts):
                return self._count(parts, len(parts))
            case AnyOf(parts=parts):
                return self._count(parts, 1)
            case AtLeast(threshold=threshold, parts=parts):
                return self._count(parts, threshold.value)
            case _:
                return AnyBits(self._bit[condition])

    def _count(self, parts: tuple[When, ...], count: int) -> Node:
        if len(set(parts)) < len(parts):
            raise ValueError(f"the same condition stands twice in {parts}")
        nodes = [self.compile(part) for part in parts]
        bits = [node.mask for node in nodes if isinstance(node, AnyBits)]
        others = [node for node in nodes if not isinstance(node, AnyBits)]
        if count == 1:
            merged = [AnyBits(_union(bits)), *others] if bits else others
            return merged[0] if len(merged) == 1 else CountNodes(tuple(merged), 1)
        if not others and all(mask.bit_count() == 1 for mask in bits):
            return CountBits(_union(bits), count)
        return CountNodes(tuple(nodes), count)


def _union(masks: list[int]) -> int:
    union = 0
    for mask in masks:
        union |= mask
    return union


def _number_bits(value: Value, limits: list[tuple[Comparison, int, int]]) -> int:
    if isinstance(value, str):
        raise TypeError(f"a number was expected, not {value!r}")
    bits = 0
    for comparison, limit, bit in limits:
        if value >= limit if comparison == ">=" else value > limit if comparison == ">" else value < limit:
            bits |= bit
    return bits


def exceptions_in(condition: When, encoding: Encoding) -> tuple[Node, ...]:
    """The parts that stand after "unless" anywhere in a condition, compiled."""
    if isinstance(condition, Unless):
        return (encoding.compile(condition.part),)
    if isinstance(condition, Named):
        return exceptions_in(condition.part, encoding)
    if isinstance(condition, AllOf | AnyOf | AtLeast):
        return tuple(node for part in condition.parts for node in exceptions_in(part, encoding))
    return ()
