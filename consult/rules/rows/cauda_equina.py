"""Cauda equina and the cord: one symptom is enough."""

from consult.rules import terms
from consult.rules.logic import Unless, present
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows.kinds import Naming, Row, names

ROWS = (
    Row(
        id="C1",
        place=2,
        when=(terms.CES_PATTERN & Unless(terms.LONGER_AND_STABLE)) | (terms.BILATERAL_DEFICIT & terms.WEAKNESS),
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.MRI_URGENT,
        names=names(Condition.CAUDA_EQUINA),
        origin=Origin.OPERATIONALISED,
        facts=("F14", "E14", "E15", "E19", "C8"),
    ),
    Row(
        id="C2",
        place=2,
        when=terms.CES_PATTERN,
        triage=Triage.ACUTE,
        urgency=Urgency.URGENT,
        imaging=Imaging.MRI_URGENT,
        names=names(Condition.CAUDA_EQUINA),
        origin=Origin.OPERATIONALISED,
        facts=("F14", "E17"),
    ),
    Row(
        id="C3",
        place=2,
        when=(present(*terms.CES_WEAK) & Unless(terms.LONGER_AND_STABLE)) | terms.BILATERAL_DEFICIT,
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.CAUDA_EQUINA),
        origin=Origin.OPERATIONALISED,
        facts=("E14", "E16", "C8"),
    ),
    Row(
        id="C4",
        place=2,
        when=present("neuro_upper_motor_signs_or_gait_ataxia"),
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.MRI_URGENT,
        names=(Naming(Condition.CANCER, terms.CANCER_HISTORY), Naming(Condition.OTHER)),
        origin=Origin.ADDED,
        facts=("E21", "E22"),
    ),
)
