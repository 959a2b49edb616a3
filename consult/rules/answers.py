"""From what was sent or stored to answers that the rules can use.

An answer that is not known is not there: a missing key, `null`, `unknown` and a finding's own word for it are the
same. A wrong key, word or type is an error that says what is allowed; a number out of range is not an error, but
counts as not known and is remembered. Source: clinical specification 1.1, section 0.2.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import ABSENT, Finding, Kind, Value

UNKNOWN = "unknown"

_WORDS: Mapping[str, frozenset[str]] = {key: frozenset(finding.values) for key, finding in FINDINGS.items()}
"""The words of each finding: most answers are one of them, and need no further look."""


class FindingsError(ValueError):
    """The findings cannot be read; the message names the key and what is allowed."""

    def __init__(self, key: str, problem: str, allowed: str) -> None:
        super().__init__(f"{key}: {problem}; allowed: {allowed}")
        self.key = key
        self.problem = problem
        self.allowed = allowed


@dataclass(frozen=True)
class Answers(Mapping[str, Value]):
    """What is known, by key. `out_of_range` are the keys whose number could not be true."""

    known: Mapping[str, Value]
    out_of_range: frozenset[str] = field(default_factory=frozenset)

    def __getitem__(self, key: str) -> Value:
        return self.known[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.known)

    def __len__(self) -> int:
        return len(self.known)


def parse(findings: Mapping[str, object]) -> Answers:
    """The answers in a findings object.

    Raises FindingsError for an unknown key, a word that is not allowed, or a wrong type.
    """
    known: dict[str, Value] = {}
    out_of_range: set[str] = set()
    for key, raw in findings.items():
        if isinstance(raw, str) and raw in _WORDS.get(key, ()):
            known[key] = raw
            continue
        finding = FINDINGS.get(key)
        if finding is None:
            raise FindingsError(key, "no such finding", "the keys of the vocabulary")
        value = read(finding, raw)
        if value is None:
            continue
        if not isinstance(value, str) and not in_range(finding, value):
            out_of_range.add(key)
        else:
            known[key] = value
    _add_implied(known)
    return Answers(known, frozenset(out_of_range))


def read(finding: Finding, raw: object) -> Value | None:
    """One answer, or None where it says "not known". Raises FindingsError."""
    if raw is None or raw == UNKNOWN or raw == finding.unknown:
        return None
    if finding.is_number:
        return _read_number(finding, raw)
    if not isinstance(raw, str) or raw not in finding.values:
        raise FindingsError(finding.key, f"{raw!r} is not an answer", allowed(finding))
    return raw


def in_range(finding: Finding, number: int | float) -> bool:
    """Whether a number can be true of a person."""
    return (finding.minimum is None or number >= finding.minimum) and (
        finding.maximum is None or number <= finding.maximum
    )


def allowed(finding: Finding) -> str:
    """What may be answered, in words of the machine contract."""
    if finding.kind is Kind.INTEGER:
        return "a whole number, null or unknown"
    if finding.kind is Kind.NUMBER:
        return "a number, null or unknown"
    return ", ".join(dict.fromkeys((*finding.values, finding.unknown, UNKNOWN)))


def _read_number(finding: Finding, raw: object) -> int | float:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise FindingsError(finding.key, f"{raw!r} is not a number", allowed(finding))
    if isinstance(raw, float):
        if not math.isfinite(raw):
            raise FindingsError(finding.key, f"{raw!r} is not a number", allowed(finding))
        if raw.is_integer():
            return int(raw)
        if finding.kind is Kind.INTEGER:
            raise FindingsError(finding.key, f"{raw!r} is not a whole number", allowed(finding))
    return raw


def _add_implied(known: dict[str, Value]) -> None:
    """Active cancer is "no" where cancer is "no", and pregnancy where the sex is male, unless answered otherwise."""
    if known.get("ca_known_or_previous_cancer") == ABSENT:
        known.setdefault("ca_active_or_metastatic", ABSENT)
    if known.get("sex") == "male":
        known.setdefault("pregnant", ABSENT)
