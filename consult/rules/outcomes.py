"""The words of a result, each with its Danish and English label.

Every list that has an order stands strongest first, so that "the strongest" is "the first in the list".
Source: clinical specification 1.1, section 2; Danish words after the glossary, section 1.
"""

from enum import StrEnum
from typing import Self

from consult.rules.text import Text


class Outcome(StrEnum):
    """A word of the machine contract that carries its own label."""

    label: Text

    def __new__(cls, value: str, da: str = "", en: str = "") -> Self:
        """Make the member `value`, and keep its label beside it. A call with the value alone looks the member up."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = Text(da, en)
        return member


class Triage(Outcome):
    """What is to happen now."""

    ACUTE = "acute_workup", "Akut udredning", "Acute work-up"
    SURGICAL = "surgical_opinion", "Rygkirurgisk vurdering", "Surgical opinion"
    TARGETED = "targeted_workup", "Målrettet udredning", "Targeted work-up"
    OUTSIDE_SCOPE = (
        "outside_scope",
        "Uden for værktøjets område (under 18 år)",
        "Outside the scope of the tool (under 18)",
    )
    CANNOT_CONCLUDE = (
        "cannot_conclude",
        "Kan ikke konkluderes endnu - svar mangler",
        "Cannot conclude yet - answers missing",
    )
    NO_IMAGING = (
        "no_imaging_treat_reassess",
        "Ingen billeddiagnostik nu - behandl og revurdér",
        "No imaging now - treat and re-assess",
    )


class Urgency(Outcome):
    """How soon; most urgent first."""

    EMERGENCY = "emergency_same_day", "Akut - i dag", "Emergency - today"
    URGENT = "urgent_workup", "Subakut - inden for dage, højst 1 uge", "Urgent - within days, one week at most"
    PLANNED = "planned_workup", "Planlagt", "Planned"
    NONE = "none", "Haster ikke", "Not urgent"


class Imaging(Outcome):
    """Which picture, if any; strongest first."""

    MRI_URGENT = "mri_urgent", "Akut MR-skanning", "Urgent MRI"
    MRI = "mri", "MR-skanning efter regionens aftale", "MRI, as the region has agreed"
    SPECIALIST = "specialist_decides", "Aftales med modtagende afdeling", "Agreed with the receiving department"
    XRAY = "xray", "Røntgen", "X-ray"
    NONE = "none", "Ingen billeddiagnostik nu", "No imaging now"


class Condition(Outcome):
    """A condition that a row may name."""

    CANCER = "cancer", "malign sygdom", "cancer"
    INFECTION = "infection", "spinal infektion", "spinal infection"
    CAUDA_EQUINA = "cauda_equina", "cauda equina-syndrom", "cauda equina syndrome"
    FRACTURE = "fracture", "vertebral fraktur", "vertebral fracture"
    AXIAL_SPA = "axial_spa", "aksial spondylartritis", "axial spondyloarthritis"
    AAA = "aaa", "abdominalt aortaaneurisme (AAA)", "abdominal aortic aneurysm (AAA)"
    RADICULOPATHY = "radiculopathy", "nerverodspåvirkning (lumbal radikulopati)", "lumbar radiculopathy"
    SPINAL_STENOSIS = "spinal_stenosis", "spinalstenose", "spinal stenosis"
    NONSPECIFIC = "nonspecific", "uspecifikke lændesmerter", "non-specific low back pain"
    OTHER = "other", "anden årsag", "another cause"


class Completeness(Outcome):
    """Whether further answers can change the result."""

    COMPLETE = "complete", "Komplet", "Complete"
    PROVISIONAL = "provisional", "Foreløbig - kan ændre sig", "Provisional - may change"
    BLOCKED = "blocked", "Svar mangler", "Answers missing"


class GladRyg(Outcome):
    """Whether GLA:D® Ryg may be offered; never a verdict, always decided together with the patient."""

    ELIGIBLE = "eligible", "Kan være relevant - aftales med patienten", "May be relevant - agree with the patient"
    CONSIDER = "consider", "Spørg klinikken", "Ask the clinic"
    NOT_NOW = "not_now", "Ikke nu", "Not now"
    NOT_ELIGIBLE = "not_eligible", "Ikke målgruppe", "Not the target group"


class Origin(Outcome):
    """Where a row comes from."""

    ARTICLE = "article", "Fra artiklen", "From the article"
    OPERATIONALISED = (
        "operationalised",
        "Artiklens princip gjort konkret med andre kilder",
        "The article's principle made concrete with other sources",
    )
    ADDED = "added", "Ekstra forsigtighed (ikke fra artiklen)", "Added caution (not from the article)"


_RANKS: dict[type[Outcome], dict[Outcome, int]] = {
    kind: {member: place for place, member in enumerate(kind)} for kind in (Triage, Urgency, Imaging)
}


def rank(outcome: Outcome) -> int:
    """The place of a triage, urgency or imaging in its list: 0 is the strongest."""
    return _RANKS[type(outcome)][outcome]
