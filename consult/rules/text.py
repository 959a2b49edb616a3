"""Words in the two languages of the product."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["da", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """One meaning in Danish and in English."""

    da: str
    en: str

    def to(self, language: Language) -> str:
        """The words in the language asked for."""
        return self.da if language == "da" else self.en
