"""Signs that a button passed over: absent for the rules, not examined for everybody who reads."""

from collections.abc import Mapping
from typing import Final

from consult.rules.vocabulary.kinds import ABSENT, PRESENT, Value
from consult.rules.vocabulary.signs import SIGNS

EXAMINED_ABSENT: Final = "examined"
"""What the page sends for a "no" by somebody who has looked; a plain "absent" leaves it as passed over."""

PASSED_OVER: Final[Mapping[str, str]] = {sign: f"passed_over_{sign}" for sign in SIGNS}
"""The entry that says that a sign was passed over, by the sign."""


def is_passed_over(sign: str, findings: Mapping[str, Value], documentation: Mapping[str, Value]) -> bool:
    """Whether a sign counts as absent although nobody has examined it."""
    entry = PASSED_OVER.get(sign)
    return entry is not None and documentation.get(entry) == PRESENT and findings.get(sign) == ABSENT
