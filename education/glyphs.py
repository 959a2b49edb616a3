"""Keeps typed text within the letters of the product's font, so that the paper looks the same on every machine.

A letter that the font lacks would be taken from whatever font the machine has. Here it becomes its nearest letter in
the font ("ș" has one, "ạ" becomes "a"), a plain sign that means the same, or a question mark; it never disappears.
"""

import unicodedata
from functools import cache

import fontpkg_atkinson_hyperlegible
from fontTools.ttLib import TTFont

FONT_FILES = fontpkg_atkinson_hyperlegible.ROOT / "files"
REGULAR = FONT_FILES / "AtkinsonHyperlegible-Regular.ttf"
BOLD = FONT_FILES / "AtkinsonHyperlegible-Bold.ttf"

_SAME_MEANING = {"→": "->", "←": "<-", "‐": "-", "‑": "-", "‒": "-", "−": "-", "✓": "x", "☐": "-", "□": "-", "ʼ": "’"}


@cache
def letters() -> frozenset[str]:
    """Every sign that both cuts of the font have."""
    covered = (frozenset(TTFont(path).getBestCmap()) for path in (REGULAR, BOLD))
    return frozenset(map(chr, frozenset.intersection(*covered)))


def printable(text: str) -> str:
    """The text in the letters of the font, spaces and line breaks as single spaces."""
    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    return "".join(_in_font(sign) for sign in composed)


def _in_font(sign: str) -> str:
    if unicodedata.category(sign) in {"Cc", "Cf", "Mn", "Cs"}:
        return ""  # not a letter: controls, marks that have no base, halves of a pair
    if sign in letters():
        return sign
    if sign in _SAME_MEANING:
        return _SAME_MEANING[sign]
    base = unicodedata.normalize("NFKD", sign)
    kept = "".join(part for part in base if part in letters() and not unicodedata.combining(part))
    return kept or "?"
