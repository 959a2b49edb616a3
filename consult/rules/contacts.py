"""How a clinician and a patient meet, and meet again: the words, once for the note and the letters.

Source: vocabulary (`contact`, `follow_up_form`); glossary, section 5.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from consult.rules.text import Text

CONTACTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "in_person": Text("fremmøde", "in person"),
        "telephone": Text("telefon", "telephone"),
        "video": Text("video", "video"),
        "home_visit": Text("besøg", "home visit"),
        "e_consultation": Text("e-konsultation", "e-consultation"),
    }
)
"""Contact types and forms of re-assessment; a visit at home is a contact only, an e-consultation a form only."""
