"""What a numbered fact is."""

from dataclasses import dataclass
from typing import Literal

from consult.rules.text import Text

FactOrigin = Literal["article", "evidence", "handling"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One numbered statement that the product may show, so that a reviewer can sign it off.

    `origin`: said in the source article (F), said elsewhere (E), or how this tool acts where the two differ (C).
    `sources` are the addresses at which it was read; the article has none.
    `verified` is false where the statement was not checked in a source; the page has to say so.
    """

    number: str
    text: Text
    origin: FactOrigin
    sources: tuple[str, ...] = ()
    verified: bool = True
