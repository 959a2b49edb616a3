"""Spinal infection. No fever never speaks against it (E11, E12)."""

from consult.rules import terms
from consult.rules.logic import Is, Unless, present
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows.kinds import Row, names

CRP_RAISED = Is("inf_crp", ("raised",))
CRP_NORMAL = Is("inf_crp", ("normal",))
HIGH_SUSPICION = Is("overall_suspicion_serious", ("high",))
WORRYING_PAIN = terms.PAIN_CHARACTER | present("thoracic_pain", "severe_uncontrolled_pain")

ROWS = (
    Row(
        id="I1",
        place=4,
        when=terms.UNEXPLAINED_FEVER
        & (terms.INFECTION_RISK | CRP_RAISED | present("fx_midline_tenderness") | terms.WEAKNESS | HIGH_SUSPICION),
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.MRI_URGENT,
        names=names(Condition.INFECTION),
        origin=Origin.OPERATIONALISED,
        facts=("F14", "E5", "E6", "E12"),
    ),
    Row(
        id="I2",
        place=4,
        when=terms.UNEXPLAINED_FEVER,
        triage=Triage.ACUTE,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.INFECTION),
        origin=Origin.OPERATIONALISED,
        facts=("F14", "E6", "C5"),
    ),
    Row(
        id="I3",
        place=4,
        when=terms.INFECTION_RISK & (CRP_RAISED | (WORRYING_PAIN & Unless(CRP_NORMAL))),
        triage=Triage.ACUTE,
        urgency=Urgency.URGENT,
        imaging=Imaging.MRI,
        names=names(Condition.INFECTION),
        origin=Origin.OPERATIONALISED,
        facts=("E11", "E12"),
    ),
    Row(
        id="I4",
        place=4,
        when=terms.INFECTION_RISK & terms.NON_RESPONSE,
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.INFECTION),
        origin=Origin.OPERATIONALISED,
        facts=("F13",),
    ),
    Row(
        id="I5",
        place=4,
        when=terms.SUSPICION & Is("clinician_suspects", ("infection",)),
        triage=Triage.ACUTE,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.INFECTION),
        origin=Origin.OPERATIONALISED,
        facts=("F13", "F14"),
    ),
)
