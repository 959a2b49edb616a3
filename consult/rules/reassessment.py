"""When to meet again, where the clinician sets no other date.

Source: clinical specification 1.1, section 4, "Re-assessment default" (conventions).
"""

from dataclasses import dataclass
from datetime import date, timedelta

from consult.rules import advice, terms
from consult.rules import thresholds as t
from consult.rules.logic import When, present
from consult.rules.result import Assessment
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


def strength_check(assessment: Assessment, motor: object, today: date) -> date | None:
    """The last day for the next check of strength, where there is mild weakness and the patient goes home with it."""
    if motor != "mild_mrc4" or "early_strength_recheck" not in assessment.advice:
        return None
    days = min(assessment.reassess_days, t.STRENGTH_CHECK_LATEST_DAYS.value)
    return today + timedelta(days=days)
