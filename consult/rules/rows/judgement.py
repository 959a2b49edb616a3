"""The clinician's own suspicion: it can raise a result by itself, and never lowers one (F13, E10)."""

from consult.rules import terms
from consult.rules.logic import Is, Unless, When
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows.kinds import Row, names
from consult.rules.rows.other_causes import OLD_PAIN

FACTS = ("F13",)


def suspected(condition: Condition) -> When:
    """The clinician may or does suspect this condition."""
    return terms.SUSPICION & Is("clinician_suspects", (condition,))


ROWS = (
    Row(
        id="J1",
        place=9,
        when=terms.SUSPICION & Is("clinician_suspects", ("none", "other", "not_stated")),
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.OTHER),
        origin=Origin.OPERATIONALISED,
        facts=("F13", "E10"),
    ),
    Row(
        id="J2ce",
        place=9,
        when=suspected(Condition.CAUDA_EQUINA) & Unless(terms.LONGER_AND_STABLE),
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.MRI_URGENT,
        names=names(Condition.CAUDA_EQUINA),
        origin=Origin.OPERATIONALISED,
        facts=FACTS,
    ),
    Row(
        id="J2ce_stable",
        place=9,
        when=suspected(Condition.CAUDA_EQUINA),
        triage=Triage.ACUTE,
        urgency=Urgency.URGENT,
        imaging=Imaging.MRI_URGENT,
        names=names(Condition.CAUDA_EQUINA),
        origin=Origin.OPERATIONALISED,
        facts=FACTS,
    ),
    Row(
        id="J2aaa",
        place=9,
        when=suspected(Condition.AAA) & Unless(OLD_PAIN),
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.AAA),
        origin=Origin.OPERATIONALISED,
        facts=FACTS,
    ),
    Row(
        id="J2aaa_old",
        place=9,
        when=suspected(Condition.AAA),
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.AAA),
        origin=Origin.OPERATIONALISED,
        facts=FACTS,
    ),
    Row(
        id="J2ca",
        place=9,
        when=suspected(Condition.CANCER),
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.CANCER),
        origin=Origin.OPERATIONALISED,
        facts=FACTS,
    ),
    Row(
        id="J2fx",
        place=9,
        when=suspected(Condition.FRACTURE),
        triage=Triage.TARGETED,
        urgency=Urgency.PLANNED,
        imaging=Imaging.XRAY,
        names=names(Condition.FRACTURE),
        origin=Origin.OPERATIONALISED,
        facts=FACTS,
    ),
)
