"""The situations a handout is written for: exactly one for every result.

A text says for which of them it is valid, and the table in `education.selection` says where it stands. A claim that
holds for non-specific pain with a finished assessment holds for nothing else (facts F20, F22 and F40; hazards H11
and H26), so a result that fits no reassuring situation falls through to the careful ones.
"""

from enum import StrEnum

from consult.rules.outcomes import Completeness, Condition, Triage, Urgency
from education.outcome import Decision, HandoutOutcome


class Situation(StrEnum):
    """Who is reading, as far as the text must know."""

    CHILD_TODAY = "child_today"  # under 18, to be seen today
    CHILD = "child"  # under 18, everything else
    TODAY = "today"  # acute work-up or surgeon, today
    SEEN_TODAY = "seen_today"  # a possible infection: seen by a doctor with a blood test today (row I2)
    SOON = "soon"  # work-up or surgeon within days
    PLANNED = "planned"  # work-up or surgeon, planned
    NOT_SETTLED = "not_settled"  # cannot conclude
    PROVISIONAL = "provisional"  # no imaging, a few answers are still open: no reassurance
    OWN_WORKUP = "own_workup"  # no imaging; weight loss or pain in several bones is worked up in its own right
    RADICULOPATHY = "radiculopathy"  # no imaging, complete, a nerve root
    STENOSIS = "stenosis"  # no imaging, complete, spinal stenosis
    DECIDED_OTHERWISE = "decided_otherwise"  # no imaging, complete; the clinician decided on pictures or another way
    PREGNANCY = "pregnancy"  # no imaging, complete, non-specific, pregnant
    NONSPECIFIC = "nonspecific"  # no imaging, complete, non-specific


ALL = frozenset(Situation)
CHILDREN = frozenset({Situation.CHILD_TODAY, Situation.CHILD})
ADULTS = ALL - CHILDREN
WORK_UP = frozenset({Situation.TODAY, Situation.SEEN_TODAY, Situation.SOON, Situation.PLANNED})
TREATED = frozenset(
    {
        Situation.OWN_WORKUP,
        Situation.DECIDED_OTHERWISE,
        Situation.RADICULOPATHY,
        Situation.STENOSIS,
        Situation.PREGNANCY,
        Situation.NONSPECIFIC,
    }
)
"""No imaging now, and every answer given: treatment begins."""

_BY_URGENCY = {
    Urgency.EMERGENCY: Situation.TODAY,
    Urgency.URGENT: Situation.SOON,
    Urgency.PLANNED: Situation.PLANNED,
}


def situation_of(outcome: HandoutOutcome) -> Situation:
    """The one situation of a result; what is not known to be reassuring is `NOT_SETTLED`."""
    if outcome.under_18 or outcome.triage is Triage.OUTSIDE_SCOPE:
        return Situation.CHILD_TODAY if outcome.urgency is Urgency.EMERGENCY else Situation.CHILD
    if outcome.urgency is Urgency.URGENT and infection_today(outcome):
        return Situation.SEEN_TODAY
    if outcome.urgency is not Urgency.NONE:
        return _BY_URGENCY[outcome.urgency]
    if outcome.triage is not Triage.NO_IMAGING or outcome.completeness is Completeness.BLOCKED:
        return Situation.NOT_SETTLED
    return _treated(outcome) if outcome.completeness is Completeness.COMPLETE else Situation.PROVISIONAL


def infection_today(outcome: HandoutOutcome) -> bool:
    """Whether an infection is looked for without delay: seen and a blood test the same day (I2, E11)."""
    return outcome.triage is Triage.ACUTE and Condition.INFECTION in outcome.suspected


def _treated(outcome: HandoutOutcome) -> Situation:
    if outcome.decided is not Decision.NONE:
        return Situation.DECIDED_OTHERWISE
    if "own_workup" in outcome.advice:
        return Situation.OWN_WORKUP
    if outcome.suspected == (Condition.RADICULOPATHY,):
        return Situation.RADICULOPATHY
    if outcome.suspected == (Condition.SPINAL_STENOSIS,):
        return Situation.STENOSIS
    if outcome.suspected == (Condition.NONSPECIFIC,):
        return Situation.PREGNANCY if outcome.pregnant else Situation.NONSPECIFIC
    return Situation.NOT_SETTLED
