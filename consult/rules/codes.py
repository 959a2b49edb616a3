"""The ICPC-2 code to suggest: a symptom code while anything is open, never a diagnosis on suspicion.

Source: clinical specification 1.1, section 4, "Codes"; fact list B14.
"""

from dataclasses import dataclass

from consult.rules import terms
from consult.rules.logic import Is, Result, Unless, When, present
from consult.rules.outcomes import Completeness, Condition, Triage
from consult.rules.text import Text


@dataclass(frozen=True, slots=True)
class CodeRule:
    """The first rule that applies gives the code; None suggests no code."""

    when: When
    icpc2: str | None


NOT_SETTLED = Unless(Result("triage", Triage.NO_IMAGING) & Result("completeness", Completeness.COMPLETE))

CODE_RULES: tuple[CodeRule, ...] = (
    CodeRule(NOT_SETTLED, "L03"),
    CodeRule(Result("suspected", Condition.SPINAL_STENOSIS), None),
    CodeRule(present("radicular_pattern"), "L86"),
    CodeRule(Result("suspected", Condition.RADICULOPATHY), "L03"),
    CodeRule(present("thoracic_pain"), "L02"),
    CodeRule(terms.LEG_PAIN, "L03"),
    CodeRule(Is("leg_pain", ("none",)), "L84"),
)
OTHERWISE = "L03"

CODE_LABELS = {
    "L84": Text("Rygsyndrom uden smerteudstråling", "Back syndrome without radiating pain"),
    "L86": Text("Rygsyndrom med smerteudstråling", "Back syndrome with radiating pain"),
}
"""The texts that were read in a public list; the others are not shown until they have been (fact list B14)."""
