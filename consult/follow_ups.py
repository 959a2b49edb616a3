"""What a follow-up takes from the consultation before it: nothing, until the clinician confirms it.

Lasting facts are shown as they were answered then, and are confirmed with one press. Symptoms, examination, response
to treatment and suspicion are unknown until they are asked. Source: product, section 3; clinical specification 1.1,
section 8, H14.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from consult.buttons import Press
from consult.models import How
from consult.rules.answers import FindingsError, read
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Value
from consult.rules.vocabulary.lasting import LASTING

CONFIRM_LASTING: Final = "confirm_lasting"
"""The button that confirms the lasting facts."""


@dataclass(frozen=True, slots=True)
class Change:
    """A question that was answered then and is answered otherwise now."""

    key: str
    then: Value
    now: Value


@dataclass(frozen=True, slots=True)
class ConfirmLasting(Press):
    """The press that says: the lasting facts of the earlier consultation still hold."""

    how: How = How.RECORD
    group: str = ""
    earlier: Mapping[str, Value] = field(default_factory=dict)

    def answers(self, findings: Mapping[str, Value]) -> dict[str, Value]:
        """The lasting facts that are not answered in `findings`."""
        return carried(self.earlier, findings)


def carried(earlier: Mapping[str, Value], findings: Mapping[str, Value]) -> dict[str, Value]:
    """The lasting facts that were answered then and are not answered now, in page order."""
    return {key: value for key, value in _readable(earlier).items() if key in LASTING and key not in findings}


def changes(earlier: Mapping[str, Value], findings: Mapping[str, Value]) -> tuple[Change, ...]:
    """What was answered both times, and differently, in page order."""
    return tuple(
        Change(key, then, findings[key])
        for key, then in _readable(earlier).items()
        if key in findings and findings[key] != then
    )


def may_be_another_patient(earlier: Mapping[str, Value], findings: Mapping[str, Value], days: int) -> bool:
    """Whether sex or age can hardly be those of the patient who was seen so many days before."""
    sexes = {each["sex"] for each in (earlier, findings) if "sex" in each}
    then, now = earlier.get("age_years"), findings.get("age_years")
    if isinstance(then, int) and isinstance(now, int) and not then <= now <= then + 1 + days // 365:
        return True
    return len(sexes) > 1


def _readable(earlier: Mapping[str, Value]) -> dict[str, Value]:
    """What was answered then, as far as the vocabulary of today has the question and the answer."""
    return {key: earlier[key] for key in FINDINGS if key in earlier and _can_be_read(key, earlier[key])}


def _can_be_read(key: str, value: Value) -> bool:
    try:
        return read(FINDINGS[key], value) is not None
    except FindingsError:
        return False
