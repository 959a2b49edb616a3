"""Conditions made quick: every atom is a bit, and the answers are two masks.

`certain` has the bits of the atoms that are known to be true, `possible` those that are not known to be false. A
condition without negation is then certainly true when it holds over `certain`, and possibly true when it holds over
`possible`; that is Kleene's logic. `Unless` looks at `certain` alone, and so is never unknown.
See docs/decisions/0003-conditions-as-bit-masks.md.
"""

import operator
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

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


class Several(ABC):
    """What the three ways to put conditions together share: their reasons, and what is open under them."""

    nodes: tuple[Node, ...]

    @abstractmethod
    def holds(self, over: int, exceptions: int) -> bool:
        """See `Node`."""

    def support(self, certain: int) -> int:
        """See `Node`."""
        return union(node.support(certain) for node in self.nodes if node.holds(certain, certain))

    def open(self, certain: int, possible: int) -> int:
        """See `Node`."""
        if self.holds(certain, certain) or not self.holds(possible, certain):
            return 0
        return union(node.open(certain, possible) for node in self.nodes)


@dataclass(frozen=True)
class AnyNodes(Several):
    """At least one of some conditions."""

    nodes: tuple[Node, ...]

    def holds(self, over: int, exceptions: int) -> bool:
        """See `Node`."""
        for node in self.nodes:  # noqa: SIM110  a generator here costs a third of the whole assessment
            if node.holds(over, exceptions):
                return True
        return False


@dataclass(frozen=True)
class AllNodes(Several):
    """Every one of some conditions."""

    nodes: tuple[Node, ...]

    def holds(self, over: int, exceptions: int) -> bool:
        """See `Node`."""
        for node in self.nodes:  # noqa: SIM110  see AnyNodes
            if not node.holds(over, exceptions):
                return False
        return True


@dataclass(frozen=True)
class CountNodes(Several):
    """At least `count` of some conditions."""

    nodes: tuple[Node, ...]
    count: int

    def holds(self, over: int, exceptions: int) -> bool:
        """See `Node`."""
        return sum(node.holds(over, exceptions) for node in self.nodes) >= self.count


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


Limit = tuple[Callable[[Any, Any], bool], int, int]
"""How a number is compared, with what, and the bit that then is true."""

COMPARE: Mapping[Comparison, Callable[[Any, Any], bool]] = {">=": operator.ge, ">": operator.gt, "<": operator.lt}


class Encoding:
    """The bit of every atom of some conditions, and the way from answers to masks."""

    def __init__(self, conditions: Iterable[When]) -> None:
        self._bit: dict[Atom, int] = {}
        for condition in conditions:
            for atom in atoms(condition):
                self._bit.setdefault(atom, 1 << len(self._bit))
        self._key_of = {bit: atom.key for atom, bit in self._bit.items() if not isinstance(atom, Result)}
        self._blank_certain = union(self._true_unanswered(finding) for finding in FINDINGS.values())
        self._blank_possible = union(self._key_of)
        self._field = {key: union(self._bits_of(key).values()) for key in FINDINGS}
        self._words = {key: self._bits_of_words(finding) for key, finding in FINDINGS.items() if not finding.is_number}
        self._limits = {key: self._limits_of(key) for key, finding in FINDINGS.items() if finding.is_number}
        self.keys = lru_cache(maxsize=4096)(self._keys)

    def _bits_of(self, key: str) -> dict[Atom, int]:
        return {atom: bit for atom, bit in self._bit.items() if not isinstance(atom, Result) and atom.key == key}

    def _true_unanswered(self, finding: Finding) -> int:
        """The bits that are true while nobody has answered the finding."""
        return union(
            bit
            for atom, bit in self._bits_of(finding.key).items()
            if isinstance(atom, Missing) or (isinstance(atom, Is) and finding.unknown in atom.values)
        )

    def _bits_of_words(self, finding: Finding) -> dict[Value, int]:
        mine = self._bits_of(finding.key)
        return {
            word: union(bit for atom, bit in mine.items() if isinstance(atom, Is) and word in atom.values)
            for word in finding.values
        }

    def _limits_of(self, key: str) -> list[Limit]:
        mine = self._bits_of(key)
        return [
            (COMPARE[atom.comparison], atom.threshold.value, bit)
            for atom, bit in mine.items()
            if isinstance(atom, Compare)
        ]

    def world(self, answers: Mapping[str, Value]) -> World:
        """The masks for some answers. A key that is not there is not known."""
        answered = true = 0
        for key, value in answers.items():
            answered |= self._field[key]
            words = self._words.get(key)
            true |= self._number_bits(key, value) if words is None else words[value]
        return World(self._blank_certain & ~answered | true, self._blank_possible & ~answered | true)

    def _number_bits(self, key: str, value: Value) -> int:
        return union(bit for holds, limit, bit in self._limits[key] if holds(value, limit))

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
                return _all_of(self._compile_each(parts))
            case AnyOf(parts=parts):
                return _any_of(self._compile_each(parts))
            case AtLeast(threshold=threshold, parts=parts):
                return _at_least(threshold.value, self._compile_each(parts))
            case _:
                return AnyBits(self._bit[condition])

    def _compile_each(self, parts: tuple[When, ...]) -> list[Node]:
        if len(set(parts)) < len(parts):
            raise ValueError(f"the same condition stands twice in {parts}")
        return [self.compile(part) for part in parts]


def _any_of(nodes: list[Node]) -> Node:
    bits = [node for node in nodes if isinstance(node, AnyBits)]
    others = [node for node in nodes if not isinstance(node, AnyBits)]
    merged = [AnyBits(union(node.mask for node in bits)), *others] if bits else others
    return merged[0] if len(merged) == 1 else AnyNodes(tuple(merged))


def _all_of(nodes: list[Node]) -> Node:
    single = [node for node in nodes if _is_single(node)]
    others = [node for node in nodes if not _is_single(node)]
    merged = [_at_least(len(single), single), *others] if single else others
    return merged[0] if len(merged) == 1 else AllNodes(tuple(merged))


def _at_least(count: int, nodes: list[Node]) -> Node:
    masks = [node.mask for node in nodes if isinstance(node, AnyBits) and _is_single(node)]
    return CountBits(union(masks), count) if len(masks) == len(nodes) else CountNodes(tuple(nodes), count)


def _is_single(node: Node) -> bool:
    return isinstance(node, AnyBits) and node.mask.bit_count() == 1


def union(masks: Iterable[int]) -> int:
    """The bits that are in at least one of the masks."""
    together = 0
    for mask in masks:
        together |= mask
    return together


def exceptions_in(condition: When, encoding: Encoding) -> tuple[Node, ...]:
    """The parts that stand after "unless" anywhere in a condition, compiled."""
    if isinstance(condition, Unless):
        return (encoding.compile(condition.part),)
    if isinstance(condition, Named):
        return exceptions_in(condition.part, encoding)
    if isinstance(condition, AllOf | AnyOf | AtLeast):
        return tuple(node for part in condition.parts for node in exceptions_in(part, encoding))
    return ()
