"""Vertebral fracture: a major trauma, a stiff spine, or findings that together make fragile bones likely."""

from consult.rules import terms
from consult.rules import thresholds as t
from consult.rules.logic import AnyOf, AtLeast, Compare, Is, Named, present
from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows.kinds import Row, names
from consult.rules.text import Text

HIGH_AGE = Compare("age_years", ">=", t.FRACTURE_AGE)
NEW_DEFORMITY = present("fx_new_deformity_or_height_loss")
FRAGILE_OR_DEFORMED = present(*terms.BONE_FRAGILITY_KEYS) | NEW_DEFORMITY
BONE_FRAGILITY = Named(Text("øget frakturrisiko", "fragile bones"), FRAGILE_OR_DEFORMED | HIGH_AGE)
FRACTURE_PATTERN = (
    NEW_DEFORMITY
    | (HIGH_AGE & AnyOf(terms.FRACTURE_ITEMS))
    | (BONE_FRAGILITY & AtLeast(t.FRACTURE_ITEMS, (*terms.FRACTURE_ITEMS, present("thoracic_pain"))))
    | (terms.TRAUMA & present("fx_contusion_or_abrasion") & Compare("age_years", ">=", t.CONTUSION_AGE))
    | (FRAGILE_OR_DEFORMED & terms.NON_RESPONSE)
)
FACTS = ("F10", "F17", "E3", "E4", "E13", "C3")

ROWS = (
    Row(
        id="T1",
        place=6,
        when=Is("fx_trauma", ("major",)),
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.FRACTURE),
        origin=Origin.ADDED,
        facts=("C4",),
    ),
    Row(
        id="T2u",
        place=6,
        when=FRACTURE_PATTERN & present("severe_uncontrolled_pain"),
        triage=Triage.TARGETED,
        urgency=Urgency.URGENT,
        imaging=Imaging.XRAY,
        names=names(Condition.FRACTURE),
        origin=Origin.OPERATIONALISED,
        facts=FACTS,
    ),
    Row(
        id="T2",
        place=6,
        when=FRACTURE_PATTERN,
        triage=Triage.TARGETED,
        urgency=Urgency.PLANNED,
        imaging=Imaging.XRAY,
        names=names(Condition.FRACTURE),
        origin=Origin.OPERATIONALISED,
        facts=FACTS,
    ),
    Row(
        id="T3",
        place=6,
        when=present("spa_known") & (terms.TRAUMA | present("fx_midline_tenderness")),
        triage=Triage.ACUTE,
        urgency=Urgency.EMERGENCY,
        imaging=Imaging.SPECIALIST,
        names=names(Condition.FRACTURE),
        origin=Origin.ADDED,
    ),
)
