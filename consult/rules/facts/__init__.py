"""The numbered facts that the product may show, each in Danish and English.

Order of authority: the article (F) first; other evidence (E) may add caution or fill silence; C says how the tool
acts where they differ. Not yet reviewed by clinicians.
"""

from collections.abc import Mapping
from types import MappingProxyType

from consult.rules.facts.article import MEASURES
from consult.rules.facts.article_messages import MESSAGES
from consult.rules.facts.evidence_causes import CAUSES
from consult.rules.facts.evidence_guidance import GUIDANCE
from consult.rules.facts.handling import HANDLING
from consult.rules.facts.kinds import Fact

FACTS: Mapping[str, Fact] = MappingProxyType(
    {fact.number: fact for fact in (*MEASURES, *MESSAGES, *CAUSES, *GUIDANCE, *HANDLING)}
)
"""Every fact by its number."""
