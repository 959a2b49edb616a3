"""Which questions a receiver wants answered, by what is suspected: a no, or that nobody asked, is told for these."""

from collections.abc import Iterable, Mapping
from typing import Final

from consult.rules.outcomes import Condition
from consult.rules.terms import CES_MINIMUM, MINIMUM_DATA
from consult.rules.vocabulary import FINDINGS, RED_FLAG_GROUPS

CAUDA_EQUINA: Final = (
    *CES_MINIMUM,
    "ce_sexual_disturbance",
    "ce_bilateral_radicular_pain_new",
    "ce_reduced_anal_tone",
    "neuro_upper_motor_signs_or_gait_ataxia",
)


def _group(*groups: str) -> tuple[str, ...]:
    """The yes-or-no questions of these groups, and trauma."""
    never_denied = ("ce_onset", "inf_crp", "hla_b27", "inf_other_focus_explains_fever")
    return tuple(key for key, finding in FINDINGS.items() if finding.group in groups and key not in never_denied)


_HISTORY: Final = ("ca_known_or_previous_cancer", "ca_weight_loss_unexplained", "inf_fever")

OF_CONDITION: Final[Mapping[Condition, tuple[str, ...]]] = {
    Condition.CAUDA_EQUINA: (*CAUDA_EQUINA, *_HISTORY),
    Condition.CANCER: (*_group("cancer"), *CAUDA_EQUINA, "inf_fever"),
    Condition.INFECTION: (*_group("infection"), *CAUDA_EQUINA, "fx_midline_tenderness", "ca_weight_loss_unexplained"),
    Condition.FRACTURE: (*_group("fracture"), *CES_MINIMUM, "ca_known_or_previous_cancer"),
    Condition.AXIAL_SPA: (*_group("inflammatory"), *CES_MINIMUM),
    Condition.AAA: (*_group("other_causes"), *CES_MINIMUM),
    Condition.RADICULOPATHY: (*CAUDA_EQUINA, *_HISTORY),
    Condition.SPINAL_STENOSIS: (*CAUDA_EQUINA, *_HISTORY),
    Condition.OTHER: (*_group("other_causes"), *CAUDA_EQUINA, *_HISTORY),
    Condition.NONSPECIFIC: (*CAUDA_EQUINA, *_HISTORY, "fx_trauma"),
}


RED_FLAGS: Final = (*CAUDA_EQUINA, *(key for key in MINIMUM_DATA if FINDINGS[key].group in RED_FLAG_GROUPS))
"""What somebody who treats the back wants to know was asked."""


def questions(conditions: Iterable[Condition | None]) -> tuple[str, ...]:
    """The questions that matter for these conditions; where none is named, those that always do."""
    keys = [key for condition in conditions if condition for key in OF_CONDITION[condition]]
    return tuple(dict.fromkeys(keys or OF_CONDITION[Condition.NONSPECIFIC]))
