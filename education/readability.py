"""How hard a text is to read: LIX, and hard words that stand without an explanation.

LIX (Björnsson) is words per sentence plus the share of long words, those over six letters, in per cent. A bullet is a
sentence and headings are left out, as the product specification (section 4) counts it. Up to 25 reads like a story for
children, up to 30 like easy prose.
"""

import re

LIX_LIMIT = 30.0
"""Most allowed for a Danish patient text."""

LIX_GOAL = 25.0
"""Most Danish patient texts are under this."""

LONG_WORD = 6

HARD_WORDS = {
    "da": (
        "diskusprolaps",
        "prolaps",
        "nerverod",
        "spinalstenose",
        "stenose",
        "iskias",
        "rygsøjlegigt",
        "hvirvel",
        "osteoporose",
        "knogleskørhed",
        "mr-skanning",
        "røntgen",
        "crp",
        "nsaid",
        "opioid",
        "ibuprofen",
        "gigtmedicin",
        "prednisolon",
        "e-konsultation",
        "aorta",
    ),
    "en": (
        "disc",
        "prolapse",
        "stenosis",
        "sciatica",
        "vertebra",
        "osteoporosis",
        "mri",
        "x-ray",
        "nsaid",
        "opioid",
        "ibuprofen",
    ),
}
"""Words a patient may not know. Each stands in brackets after plain words, or has its brackets or colon behind it."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?:]+(?:\s|$)|\n\s*\n")
_BULLET = re.compile(r"^\s*(?:[-*]|\d+\.)\s+", re.MULTILINE)
_HEADING = re.compile(r"^#.*$", re.MULTILINE)


def sentences(markdown: str) -> list[str]:
    """The sentences of a text; each bullet ends one, headings and marks are left out."""
    plain = _BULLET.sub("\n\n", _HEADING.sub("", markdown)).replace("**", "")
    return [part.strip() for part in _SENTENCE_END.split(plain) if _WORD.search(part)]


def lix(markdown: str) -> float:
    """The LIX of a text; 0 where it has no word."""
    words = [word for sentence in sentences(markdown) for word in _WORD.findall(sentence)]
    if not words:
        return 0.0
    long_words = sum(len(word.replace("-", "")) > LONG_WORD for word in words)
    return len(words) / len(sentences(markdown)) + 100 * long_words / len(words)


def unexplained(markdown: str, language: str) -> list[str]:
    """The hard words that stand without an explanation in this text."""
    text = markdown.lower()
    return [word for word in HARD_WORDS[language] if re.search(rf"\b{word}", text) and not _is_explained(word, text)]


def _is_explained(word: str, text: str) -> bool:
    behind = rf"\b{word}\w*(?:\s+\w+){{0,6}}\s*[(:]"
    inside = rf"\([^)]*\b{word}\w*[^)]*\)"
    return re.search(behind, text) is not None or re.search(inside, text) is not None
