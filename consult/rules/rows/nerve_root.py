"""Severe or progressive weakness, and the question of surgery."""

from consult.rules import terms
from consult.rules import thresholds as t
from consult.rules.logic import Compare, Unless, present
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows.kinds import Naming, Row, names

OLD_WEAKNESS = Compare("neuro_motor_onset_days", ">", t.OLD_WEAKNESS_DAYS)
SURGERY_WANTED = present("surgery_consideration") & present("radicular_pattern", "neuro_claudication")
STENOSIS_OR_ROOT = (
    Naming(Condition.SPINAL_STENOSIS, present("neuro_claudication")),
    Naming(Condition.RADICULOPATHY),
)

ROWS = (
    Row(
        id="M1",
        place=3,
        when=(terms.SEVERE_WEAKNESS & Unless(OLD_WEAKNESS)) | present("neuro_motor_progressive"),
        triage=Triage.SURGICAL,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.MRI_URGENT,
        names=names(Condition.RADICULOPATHY),
        origin=Origin.ADDED,
        facts=("F17", "F20", "E19", "E23", "E36", "E37", "C1"),
    ),
    Row(
        id="M2",
        place=3,
        when=terms.SEVERE_WEAKNESS,
        triage=Triage.SURGICAL,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.RADICULOPATHY),
        origin=Origin.ADDED,
        facts=("E23", "E24"),
    ),
    Row(
        id="O1",
        place=8,
        when=SURGERY_WANTED & terms.NON_RESPONSE,
        triage=Triage.SURGICAL,
        urgency=Urgency.PLANNED,
        imaging=Imaging.MRI,
        names=STENOSIS_OR_ROOT,
        origin=Origin.OPERATIONALISED,
        facts=("F17", "E34", "E25", "E29"),
    ),
    Row(
        id="O2",
        place=8,
        when=SURGERY_WANTED & present("severe_uncontrolled_pain"),
        triage=Triage.SURGICAL,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=STENOSIS_OR_ROOT,
        origin=Origin.ADDED,
        facts=("E25",),
    ),
)
