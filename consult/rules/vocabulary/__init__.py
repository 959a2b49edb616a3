"""What can be known about the patient, in the order in which a clinician asks.

The keys and their allowed words are the machine contract; the words are those of the project's glossary.
The labels of answers stand in lower case, as inside a sentence, except yes and no; a page capitalises them.
"""

from collections.abc import Mapping
from types import MappingProxyType

from consult.rules.vocabulary import (
    cancer,
    cauda_equina,
    episode,
    fracture,
    infection,
    inflammatory,
    judgement,
    medicines,
    nerve_root,
    other_causes,
    patient,
    treatment,
    worries,
)
from consult.rules.vocabulary.kinds import Finding, Group

_MODULES = (
    patient,
    episode,
    cauda_equina,
    nerve_root,
    cancer,
    infection,
    fracture,
    other_causes,
    inflammatory,
    treatment,
    medicines,
    worries,
    judgement,
)

GROUPS: tuple[Group, ...] = tuple(module.GROUP for module in _MODULES)
"""The groups in page order."""

RED_FLAG_GROUPS = ("cauda_equina", "cancer", "infection", "fracture", "other_causes")
"""The groups that ask for signs of serious disease."""

FINDINGS: Mapping[str, Finding] = MappingProxyType(
    {finding.key: finding for module in _MODULES for finding in module.FINDINGS}
)
"""Every finding by its key, in page order."""
