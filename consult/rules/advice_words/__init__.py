"""The words of every advice key, in Danish and English.

When a key is given, and in which order on the page, is decided in `consult.rules.advice`; here stands what the
clinician reads.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from consult.rules.advice_words.care import CARE
from consult.rules.advice_words.elsewhere import ELSEWHERE
from consult.rules.advice_words.kinds import AdviceWords
from consult.rules.advice_words.workup import AFTER_EARLIER_CANCER, WORKUP

__all__ = ["ADVICE", "AFTER_EARLIER_CANCER", "AdviceWords"]

ADVICE: Final[Mapping[str, AdviceWords]] = MappingProxyType(
    {advice.key: replace(advice, elsewhere=ELSEWHERE.get(advice.key)) for advice in WORKUP + CARE}
)
