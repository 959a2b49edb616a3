"""Axial spondyloarthritis. Added: the article does not mention it."""

from consult.rules import terms
from consult.rules import thresholds as t
from consult.rules.logic import AtLeast, Compare, Is, Named, present
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows.kinds import Row, names
from consult.rules.text import Text

EARLY_ONSET = Named(
    Text("smerterne begyndte før 45-årsalderen", "the pain began before the age of 45"),
    present("spa_onset_under_45", "spa_onset_under_35") | Compare("age_years", "<", t.SPA_ONSET_AGE),
)
THREE_CRITERIA = AtLeast(t.SPA_CRITERIA_WITH_TEST, terms.SPA_CRITERIA)
FACTS = ("F20", "E30", "E31", "C6")

ROWS = (
    Row(
        id="A1",
        place=7,
        when=EARLY_ONSET
        & terms.LONG_OR_RETURNING
        & (AtLeast(t.SPA_CRITERIA, terms.SPA_CRITERIA) | (THREE_CRITERIA & Is("hla_b27", ("positive",)))),
        triage=Triage.TARGETED,
        urgency=Urgency.PLANNED,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.AXIAL_SPA),
        origin=Origin.ADDED,
        facts=FACTS,
    ),
    Row(
        id="A1p",
        place=7,
        when=EARLY_ONSET & terms.LONG_OR_RETURNING & THREE_CRITERIA & Is("hla_b27", ("not_taken",)),
        triage=Triage.TARGETED,
        urgency=Urgency.PLANNED,
        imaging=Imaging.NONE,
        names=names(Condition.AXIAL_SPA),
        origin=Origin.ADDED,
        facts=FACTS,
    ),
    Row(
        id="A2",
        place=7,
        when=terms.SUSPICION & Is("clinician_suspects", ("axial_spa",)),
        triage=Triage.TARGETED,
        urgency=Urgency.PLANNED,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.AXIAL_SPA),
        origin=Origin.ADDED,
        facts=("E30",),
    ),
    Row(
        id="A3",
        place=7,
        when=THREE_CRITERIA & present("spa_psoriasis", "spa_ibd_or_uveitis") & terms.LONG_OR_RETURNING,
        triage=Triage.TARGETED,
        urgency=Urgency.PLANNED,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.AXIAL_SPA),
        origin=Origin.ADDED,
        facts=("E30",),
    ),
)
