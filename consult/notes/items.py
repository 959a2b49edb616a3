"""Findings answered with yes or no, sorted by what may be claimed of them.

Three kinds of "no" stay apart: asked; known from the record; not asked. What is found by examining is kept from
what is found by asking: the button "none of these" says that questions were asked, not that anybody examined.
Source: clinical specification 1.1, section 8, H25.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from consult.models import How
from consult.notes.words import ITEMS
from consult.rules.vocabulary import FINDINGS, GROUPS, RED_FLAG_GROUPS
from consult.rules.vocabulary.kinds import ABSENT, PRESENT, Value
from consult.visibility import is_shown

EXAMINED = (
    "ce_reduced_anal_tone",
    "neuro_upper_motor_signs_or_gait_ataxia",
    "fx_midline_tenderness",
    "fx_contusion_or_abrasion",
    "vasc_pulsatile_mass",
)
"""Signs that are seen or felt."""

_IN_THE_NEUROLOGY_LINE = ("neuro_sensory_or_reflex_change", "neuro_bilateral_deficit", "neuro_motor_progressive")

_IN_THE_PATIENT_LINE = ("pregnant",)

NAMED_WHOLE = ("inflammatory", "worries")
"""Groups that are named as one where all of their questions are answered no."""

_NO = {ABSENT, "none"}
_TRAUMA = {"minor": "lille traume", "major": "stort traume"}
_GROUP_NAMES = {group.key: group.label.da.lower() for group in GROUPS}


@dataclass(frozen=True, slots=True)
class Sorted:
    """Words of the findings, each in the one list that says what is known of it; red flags first."""

    present: list[str] = field(default_factory=list)
    asked_no: list[str] = field(default_factory=list)
    record_no: list[str] = field(default_factory=list)
    not_asked: list[str] = field(default_factory=list)


def sort_asked(findings: Mapping[str, Value], ways: Mapping[str, How]) -> Sorted:
    """What the patient was asked, and of the red flags what was not."""
    lists = Sorted()
    for group, keys in _ASKED.items():
        of_group = Sorted()
        shown = [key for key in keys if is_shown(key, findings)]
        for key in shown:
            _place(key, findings, ways, of_group)
        _add(lists, of_group, group, len(shown))
    return lists


def _add(lists: Sorted, of_group: Sorted, group: str, shown: int) -> None:
    """Red flags that were asked are named each; those of a group that was not asked at all by its name."""
    whole = [f"{_GROUP_NAMES[group]} (alt)"]
    red_flags = group in RED_FLAG_GROUPS
    lists.present.extend(of_group.present)
    for into, words in ((lists.asked_no, of_group.asked_no), (lists.record_no, of_group.record_no)):
        into.extend(whole if words and group in NAMED_WHOLE and len(words) == shown else words)
    if red_flags:
        lists.not_asked.extend(of_group.not_asked if len(of_group.not_asked) < shown else whole)


def sort_examined(findings: Mapping[str, Value], ways: Mapping[str, How]) -> Sorted:
    """What was looked at and felt; `not_asked` holds what was not examined."""
    lists = Sorted()
    for key in EXAMINED:
        if findings.get(key) in _NO and ways.get(key) is How.NONE_OF_THESE:
            lists.not_asked.append(ITEMS[key])
        else:
            _place(key, findings, ways, lists)
    return lists


def _asked() -> Mapping[str, tuple[str, ...]]:
    """The questions of each group, the groups of red flags first."""
    elsewhere = {*EXAMINED, *_IN_THE_NEUROLOGY_LINE, *_IN_THE_PATIENT_LINE}
    groups = sorted(GROUPS, key=lambda group: group.key not in RED_FLAG_GROUPS)
    return {
        group.key: tuple(key for key in ITEMS if FINDINGS[key].group == group.key and key not in elsewhere)
        for group in groups
    }


_ASKED = _asked()


def _place(key: str, findings: Mapping[str, Value], ways: Mapping[str, How], lists: Sorted) -> None:
    value = findings.get(key)
    if value is None:
        lists.not_asked.append(ITEMS[key])
    elif value in _NO:
        (lists.record_no if ways.get(key) is How.RECORD else lists.asked_no).append(ITEMS[key])
    else:
        lists.present.append(ITEMS[key] if value == PRESENT else _TRAUMA[str(value)])
