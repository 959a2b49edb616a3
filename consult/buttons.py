"""Buttons that answer several questions at once: "none of these", and "examined, normal".

They answer what is still unanswered and stands on the page, and never change an answer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from consult.models import How
from consult.rules.thresholds import SPA_EARLY_ONSET_AGE
from consult.rules.vocabulary import FINDINGS, GROUPS, lasting
from consult.rules.vocabulary.kinds import ABSENT, Kind, Value
from consult.visibility import is_shown

NONE_OF_THESE: Final = "none_of_these"
KNOWN_FROM_RECORD: Final = "known_from_record"
EXAMINED_NORMAL: Final = "examined_normal"
EXAMINATION_GROUP: Final = "nerve_root"

WITH_NONE_OF_THESE: Final = frozenset(group.key for group in GROUPS if group.none_of_these)
"""The groups that have a sentence to say aloud, and the button beside it."""

IN_THE_RECORD: Final = lasting.KNOWN_FROM_RECORD

WITH_KNOWN_FROM_RECORD: Final = frozenset(FINDINGS[key].group for key in IN_THE_RECORD)
"""The groups of which the record may answer something."""

NORMAL: Mapping[str, Value] = {
    "neuro_exam": "done",
    "neuro_motor": "normal",
    "neuro_motor_progressive": ABSENT,
    "neuro_sensory_or_reflex_change": ABSENT,
    "neuro_bilateral_deficit": ABSENT,
}
"""What "examined, normal" answers: examination, strength, reflexes and sensation, both legs."""

_NONE_WORDS: Mapping[str, Value] = {
    "fx_trauma": "none",
    "leg_pain": "none",
    "opioid_use": "none",
    "previous_mri": "none",
}
"""Questions with several answers that "none of these" answers too."""

_EARLY_ONSET: Final = "spa_onset_under_35"
"""Below that age the answer is not no, whatever button is pressed."""


@dataclass(frozen=True, slots=True)
class Press:
    """One of the buttons, pressed: of `group`, in the way `how`."""

    how: How
    group: str

    def answers(self, findings: Mapping[str, Value]) -> dict[str, Value]:
        """What it answers, where `findings` are answered already."""
        return {key: value for key, value in self._offered(findings) if key not in findings}

    def _offered(self, findings: Mapping[str, Value]) -> Iterable[tuple[str, Value]]:
        if self.how is How.EXAMINED_NORMAL:
            return _normal_answers(findings)
        answers = _none_answers(self.group, findings)
        return (each for each in answers if self.how is not How.RECORD or each[0] in IN_THE_RECORD)


def read_press(fields: Mapping[str, str]) -> Press | None:
    """The button in a post, if there is one."""
    group = fields.get(NONE_OF_THESE)
    if group in WITH_NONE_OF_THESE:
        return Press(How.NONE_OF_THESE, group)
    known = fields.get(KNOWN_FROM_RECORD)
    if known in WITH_KNOWN_FROM_RECORD:
        return Press(How.RECORD, known)
    if EXAMINED_NORMAL in fields:
        return Press(How.EXAMINED_NORMAL, EXAMINATION_GROUP)
    return None


def _normal_answers(findings: Mapping[str, Value]) -> Iterable[tuple[str, Value]]:
    """Normal strength is no growing weakness; of a leg that is weak already the button says nothing."""
    weak = findings.get("neuro_motor", "normal") != "normal"
    return ((key, value) for key, value in NORMAL.items() if not (weak and key == "neuro_motor_progressive"))


def _none_answers(group: str, findings: Mapping[str, Value]) -> Iterable[tuple[str, Value]]:
    for key, finding in FINDINGS.items():
        if finding.group != group or not is_shown(key, findings) or _contradicts_age(key, findings):
            continue
        if finding.kind is Kind.TERNARY:
            yield key, ABSENT
        elif key in _NONE_WORDS:
            yield key, _NONE_WORDS[key]


def _contradicts_age(key: str, findings: Mapping[str, Value]) -> bool:
    age = findings.get("age_years")
    return key == _EARLY_ONSET and isinstance(age, int) and age < SPA_EARLY_ONSET_AGE.value
