"""A line of the note, and what somebody typed made fit to stand in one."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from consult.notes.words import labels
from consult.notes.words.common import AND_MORE, LEFT_OUT
from consult.rules.text import Language, Text

CODEC = "cp1252"
"""The characters that every journal system takes."""

_PLAINER = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u2032": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2033": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u2190": "<-", "\u2192": "->", "\u2194": "<->", "\u21d2": "=>",
    "\u2264": "<=", "\u2265": ">=", "\u2248": "~", "\u2260": "!=", "\u2026": "...", "\u2022": "-",
    "\u0142": "l", "\u0141": "L", "\u0111": "d", "\u0110": "D", "\u0131": "i",
})  # fmt: skip
"""Characters that a keyboard or a copied text brings, and what stands for them."""

_INVISIBLE = "Cf"
_SEPARATING = ("Cc", "Zs", "Zl", "Zp")
"""Unicode categories: format characters, which nobody sees, and controls and spaces, line feeds among them."""

_SAYS_THAT_IT_IS_CUT = (labels.YES, labels.STEPS, labels.STEPS_SUGGESTED, labels.SUSPECTED, labels.ASSESSED_AS,
                        labels.NOT_ASKED, labels.THOUGHTS, labels.SIGNS, labels.NOT_EXAMINED)  # fmt: skip
"""Lines from which a colleague would conclude that there is nothing more. The others merely claim less."""


@dataclass(slots=True)
class Line:
    """A label with its words, and after them what somebody typed. A title has no label.

    `cut` says that some words had to give way to the length of the note; `most` is how many characters of what was
    typed may stand; so many words as `firm` says stay while anything else can give way.
    """

    label: Text | None
    words: list[str]
    typed: str = ""
    separator: str = ", "
    cut: bool = False
    most: int | None = None
    firm: int = 0

    def to(self, language: Language) -> str:
        """The line as it stands in the note. Where what was typed is cut, it says so."""
        words = self.separator.join([*self.words, self._typed()] if self.typed else self.words)
        more = f" {AND_MORE.to(language)}" if self.cut and self.label in _SAYS_THAT_IT_IS_CUT else ""
        return f"{self.label.to(language)}: {words}{more}" if self.label else words

    def _typed(self) -> str:
        if self.most is None or len(self.typed) <= self.most:
            return self.typed
        return f"{self.typed[: self.most].rstrip()}{LEFT_OUT}"


def title(words: Text, language: Language) -> Line:
    """The heading of a part."""
    return Line(None, [words.to(language)])


def line(label: Text, words: list[str]) -> Iterable[Line]:
    """The line, where there is something to say."""
    if words:
        yield Line(label, words)


def typed_line(label: Text, text: object) -> Iterable[Line]:
    """The line of what somebody typed, where there is anything left of it in one line of Windows-1252."""
    if words := one_line(str(text)):
        yield Line(label, [], typed=words)


def one_line(text: str) -> str:
    """Typed text without line feeds, so that it cannot pass for a line of its own, in Windows-1252."""
    composed = unicodedata.normalize("NFC", text).translate(_PLAINER)
    return " ".join("".join(_writable(character) for character in composed).split())


@lru_cache(maxsize=1024)
def _writable(character: str) -> str:
    """The character; else the letter without its accent; else a question mark."""
    category = unicodedata.category(character)
    if category == _INVISIBLE:
        return ""
    if category in _SEPARATING:
        return " "
    if _fits(character):
        return character
    plain = "".join(part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part))
    return plain if plain and _fits(plain) else "?"


def _fits(text: str) -> bool:
    try:
        text.encode(CODEC)
    except UnicodeEncodeError:
        return False
    return True
