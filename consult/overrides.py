"""Deciding otherwise than the suggestion ("Jeg beslutter andet"): what, and the coded reasons for it.

Recorded neutrally and never blocked. It changes no rule: the suggestion stands beside it. Source: product
specification, section 3.
"""

from collections.abc import Mapping
from typing import Final

from consult.rules.outcomes import Triage
from consult.rules.text import Text
from consult.rules.vocabulary.kinds import Value

DECISION_KEY: Final = "override"
REASON_KEY: Final = "override_reason"
TEXT_KEY: Final = "override_text"

DECISIONS: Final[Mapping[str, Text]] = {
    "imaging_anyway": Text("Billeddiagnostik alligevel", "Imaging all the same"),
    "no_imaging": Text("Ingen billeddiagnostik nu", "No imaging now"),
    "other_pathway": Text("Anden vej eller anden hastegrad", "Another pathway or another urgency"),
}
"""What is decided instead."""

REASONS: Final[Mapping[str, Text]] = {
    "clinical_judgement": Text("Klinisk vurdering", "Clinical judgement"),
    "patient_wish": Text("Patientens ønske efter samtale", "The patient's wish after a talk"),
    "agreed_with_specialist": Text("Aftalt med speciallæge eller sygehus", "Agreed with a specialist or hospital"),
    "already_examined": Text("Allerede undersøgt eller i udredning", "Already examined or being worked up"),
    "known_explanation": Text("Kendt forklaring på fundet", "Known explanation of the finding"),
    "frailty_or_treatment_limit": Text(
        "Skrøbelighed eller aftalt behandlingsniveau", "Frailty or an agreed limit of treatment"
    ),
    "local_pathway": Text("Lokal eller regional aftale", "Local or regional agreement"),
    "other": Text("Andet", "Other"),
}
"""Why. One is chosen, and words of one's own may be added."""


def withholds_reassurance(documentation: Mapping[str, Value]) -> bool:
    """Whether something else is to happen than was suggested: until it has, nobody is reassured."""
    return documentation.get(DECISION_KEY) in ("imaging_anyway", "other_pathway")


def decisions_beside(triage: Triage) -> tuple[str, ...]:
    """Which decisions differ from this result: no imaging cannot be decided once more where it is suggested."""
    if triage is Triage.NO_IMAGING:
        return ("imaging_anyway", "other_pathway")
    return tuple(DECISIONS)
