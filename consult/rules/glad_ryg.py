"""Whether GLA:D® Ryg may be offered: the first step that applies.

Never a verdict: the clinician and the patient decide together, and the clinic settles it at the first talk (F60).
Source: clinical specification 1.1, section 5.
"""

from dataclasses import dataclass

from consult.rules import terms
from consult.rules import thresholds as t
from consult.rules.logic import Compare, Is, Result, Unless, When, missing, present
from consult.rules.outcomes import GladRyg, Triage

ROOT_OR_NOT_ASKED = (
    terms.NERVE_ROOT | missing("radicular_pattern", "neuro_sensory_or_reflex_change") | missing("neuro_motor")
)
DURATION_AGAINST_PATTERN = (terms.PERSISTENT & Compare("duration_weeks", "<", t.PERSISTENT_WEEKS)) | (
    Is("episode_pattern", ("first_episode",)) & terms.LASTED_12_WEEKS
)
TARGET_GROUP = (terms.RECURRENT | (terms.PERSISTENT & terms.LASTED_12_WEEKS)) & terms.IMPACT_OR_WORRY
ASK_THE_CLINIC = (
    present("widespread_pain", "pregnant", "neuro_claudication")
    | missing("widespread_pain", "pregnant", "neuro_claudication")
    | Compare("age_years", ">=", t.GLAD_OLD_AGE)
    | ROOT_OR_NOT_ASKED
)
NOT_BETTER = Compare("duration_weeks", ">=", t.GLAD_NONRESPONSE_WEEKS) & terms.NON_RESPONSE & terms.IMPACT_OR_WORRY


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the list, with the answer that it gives."""

    number: int
    when: When
    gives: GladRyg


STEPS: tuple[Step, ...] = (
    Step(1, terms.UNDER_18, GladRyg.NOT_ELIGIBLE),
    Step(2, Unless(Result("triage", Triage.NO_IMAGING)), GladRyg.NOT_NOW),
    Step(3, ROOT_OR_NOT_ASKED & terms.NO_CLAUDICATION & Unless(terms.LASTED_12_WEEKS), GladRyg.NOT_NOW),
    Step(4, DURATION_AGAINST_PATTERN, GladRyg.CONSIDER),
    Step(5, TARGET_GROUP & ASK_THE_CLINIC, GladRyg.CONSIDER),
    Step(5, TARGET_GROUP, GladRyg.ELIGIBLE),
    Step(6, NOT_BETTER, GladRyg.CONSIDER),
)
"""Steps 1 to 6. Step 7 (none of 4 to 6 can become true: not eligible) and step 8 (else not now) follow from them."""

COULD_BECOME_TRUE: When = DURATION_AGAINST_PATTERN | TARGET_GROUP | NOT_BETTER
"""Steps 4 to 6, for step 7."""
