"""Cancer: combinations, never one finding alone (F13), except active or spread cancer."""

from consult.rules import terms
from consult.rules import thresholds as t
from consult.rules.logic import AtLeast, Compare, Is, present
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows.kinds import Row, names

TWO_GROUPS = AtLeast(t.CANCER_TWO_GROUPS, terms.CANCER_GROUPS)
CANCER_PATTERN = (
    (terms.CANCER_HISTORY & terms.ANY_CANCER_GROUP)
    | (TWO_GROUPS & Compare("age_years", ">=", t.CANCER_GROUPS_AGE))
    | AtLeast(t.CANCER_THREE_GROUPS, terms.CANCER_GROUPS)
    | (terms.SUSPICION & Is("clinician_suspects", ("cancer",)) & (terms.CANCER_HISTORY | terms.ANY_CANCER_GROUP))
)
FEATURE_WORTH_A_SECOND_LOOK = terms.CANCER_HISTORY | present(
    "ca_weight_loss_unexplained",
    "ca_constant_progressive_nonmechanical_pain",
    "ca_pain_multiple_bones",
)

ROWS = (
    Row(
        id="K1d",
        place=5,
        when=CANCER_PATTERN & (terms.WEAKNESS | terms.BILATERAL_DEFICIT),
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.MRI_URGENT,
        names=names(Condition.CANCER),
        origin=Origin.OPERATIONALISED,
        facts=("F14", "E3", "E9", "E10", "E34", "E37"),
    ),
    Row(
        id="K1",
        place=5,
        when=CANCER_PATTERN,
        triage=Triage.ACUTE,
        urgency=Urgency.URGENT,
        imaging=Imaging.MRI,
        names=names(Condition.CANCER),
        origin=Origin.OPERATIONALISED,
        facts=("F14", "E3", "E9", "E10", "E34", "E37"),
    ),
    Row(
        id="K2",
        place=5,
        when=TWO_GROUPS | (FEATURE_WORTH_A_SECOND_LOOK & terms.NON_RESPONSE),
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.CANCER),
        origin=Origin.OPERATIONALISED,
        facts=("F13", "E37", "C2"),
    ),
    Row(
        id="K3",
        place=5,
        when=present("ca_active_or_metastatic"),
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.CANCER),
        origin=Origin.ADDED,
        facts=("E10", "E21"),
    ),
)
