"""Causes outside the spine: the aorta first, then kidneys and pelvis. All added to the article."""

from consult.rules import terms
from consult.rules import thresholds as t
from consult.rules.logic import Compare, Unless, present
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows.kinds import Row, names

OLD_PAIN = Compare("duration_weeks", ">=", t.AAA_OLD_PAIN_WEEKS)
FLANK_OR_URINE = present("visc_flank_pain_or_urinary_symptoms")

ROWS = (
    Row(
        id="V0",
        place=1,
        when=terms.COLLAPSE,
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.OTHER),
        origin=Origin.ADDED,
        facts=("E32",),
    ),
    Row(
        id="V1",
        place=1,
        when=(terms.AAA_KNOWN_OR_FELT & Unless(OLD_PAIN))
        | (terms.COLLAPSE & Compare("age_years", ">=", t.AAA_COLLAPSE_AGE)),
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.AAA),
        origin=Origin.ADDED,
        facts=("E32", "E6", "C7"),
    ),
    Row(
        id="V2",
        place=1,
        when=terms.AAA_KNOWN_OR_FELT,
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.AAA),
        origin=Origin.ADDED,
        facts=("E32",),
    ),
    Row(
        id="X1",
        place=7,
        when=FLANK_OR_URINE,
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.OTHER),
        origin=Origin.ADDED,
        facts=("E33", "E6"),
    ),
    Row(
        id="X2",
        place=7,
        when=FLANK_OR_URINE & Compare("age_years", ">=", t.AAA_FLANK_AGE),
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.AAA),
        origin=Origin.ADDED,
        facts=("E32",),
    ),
)
