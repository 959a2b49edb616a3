"""When to meet again, where the clinician sets no other date.

Source: clinical specification 1.1, section 4, "Re-assessment default" (conventions).
"""

from dataclasses import dataclass

from consult.rules import advice, terms
from consult.rules import thresholds as t
from consult.rules.logic import When, present
from consult.rules.thresholds import Threshold


@dataclass(frozen=True, slots=True)
class Interval:
    """The first interval whose situation applies; the last always does."""

    when: When | None
    days: Threshold


INTERVALS: tuple[Interval, ...] = (
    Interval(terms.WEAKNESS | present("neuro_motor_progressive") | advice.CAUDA_EQUINA_DOUBT, t.REASSESS_STRENGTH_DAYS),
    Interval(advice.EARLY_REASSESSMENT, t.REASSESS_EARLY_DAYS),
    Interval(None, t.REASSESS_DAYS),
)
