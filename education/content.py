"""The patient texts: Markdown files with front matter, loaded and validated once. No Django here.

A text lies in `content/<topic>/<slug>.<da|en>.md` and has, in its front matter::

    title        what it is called, also on paper where it has a heading of its own
    summary      one line for the clinician
    language     da or en, as in the file's name
    facts        numbers of the fact file that its claims rest on
    reviewed     the day its writers last read it against those facts
    next_review  the day it must be read again, at most half a year later (hazard H16)
    audience     patient or clinician
    valid_for    the situations it may be shown in (`education.situations`)

Both languages of a text carry the same facts, audience and situations. A Danish patient text has a LIX of at most 30
and no hard word without an explanation. `ContentError` names the file and what is wrong with it; an overdue review is
found by the tests and not here, so that a date never takes a clinic's handout away. The texts have not been read by
clinicians yet: `reviewed` is not an approval.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast, get_args

import frontmatter
from markdown_it import MarkdownIt

from education.outcome import Language
from education.readability import LIX_LIMIT, lix, unexplained
from education.situations import Situation

ROOT = Path(__file__).parent / "content"
REVIEW_INTERVAL = timedelta(days=184)
"""Longest time between two reviews: half a year (clinical specification, hazard H16)."""

Audience = Literal["patient", "clinician"]

_KEYS = {"title", "summary", "language", "facts", "reviewed", "next_review", "audience", "valid_for"}
_KINDS = {"title": str, "summary": str, "facts": list, "reviewed": date, "next_review": date, "valid_for": list}
_ALLOWED = {"language": get_args(Language), "audience": get_args(Audience), "valid_for": tuple(Situation)}
_FACT = re.compile(r"[FEC]\d+")
_FILE = re.compile(r"(?P<slug>[a-z0-9-]+)\.(?P<language>da|en)\.md")
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


class ContentError(Exception):
    """A content file that cannot be used; the message begins with the file."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One text in one language."""

    slug: str  # <topic>/<slug>
    title: str
    summary: str
    language: Language
    facts: tuple[str, ...]
    reviewed: date
    next_review: date
    audience: Audience
    valid_for: frozenset[Situation]
    markdown: str
    html: str


class Library:
    """All texts, found by slug and language."""

    def __init__(self, pieces: Mapping[tuple[str, Language], Piece]) -> None:
        self._pieces = dict(pieces)

    def get(self, slug: str, language: Language) -> Piece:
        """The text; `KeyError` where there is none."""
        return self._pieces[slug, language]

    def all(self) -> tuple[Piece, ...]:
        """Every text, by slug and language."""
        return tuple(self._pieces[key] for key in sorted(self._pieces))

    def slugs(self) -> frozenset[str]:
        """The name of every text, whatever its language."""
        return frozenset(slug for slug, _ in self._pieces)


@cache
def library() -> Library:
    """The product's own texts, read once per process."""
    return load(ROOT)


def load(root: Path) -> Library:
    """Read and validate every text under `root`; raises `ContentError`."""
    pieces = {}
    for path in sorted(root.glob("*/*.md")):
        piece = _read(path)
        pieces[piece.slug, piece.language] = piece
    for slug, language in pieces:
        _check_pair(root, pieces, slug, language)
    return Library(pieces)


def _check_pair(root: Path, pieces: Mapping[tuple[str, Language], Piece], slug: str, language: Language) -> None:
    other: Language = "en" if language == "da" else "da"
    path = root / f"{slug}.{language}.md"
    if (slug, other) not in pieces:
        raise ContentError(f"{path}: there is no text in the other language ({other})")
    ours, theirs = pieces[slug, language], pieces[slug, other]
    for key in ("facts", "audience", "valid_for"):
        if getattr(ours, key) != getattr(theirs, key):
            raise ContentError(f"{path}: {key} differs from the text in the other language ({other})")


def _read(path: Path) -> Piece:
    match = _FILE.fullmatch(path.name)
    if match is None:
        raise ContentError(f"{path}: the name is not <slug>.<da|en>.md")
    post = frontmatter.load(str(path))
    meta = _checked(path, post.metadata)
    if meta["language"] != match["language"]:
        raise ContentError(f"{path}: language is {meta['language']!r} and the name says {match['language']!r}")
    piece = Piece(
        slug=f"{path.parent.name}/{match['slug']}",
        title=meta["title"],
        summary=meta["summary"],
        language=meta["language"],
        facts=tuple(meta["facts"]),
        reviewed=meta["reviewed"],
        next_review=meta["next_review"],
        audience=meta["audience"],
        valid_for=frozenset(Situation(key) for key in meta["valid_for"]),
        markdown=post.content,
        html=cast(str, _MARKDOWN.render(post.content)),
    )
    _check_words(path, piece)
    return piece


def _checked(path: Path, meta: Mapping[str, Any]) -> Mapping[str, Any]:
    """The front matter, every key present and of its kind."""
    if set(meta) != _KEYS:
        wrong = ", ".join(sorted(set(meta) ^ _KEYS))
        raise ContentError(f"{path}: front matter has too few or too many keys: {wrong}")
    for key, kind in _KINDS.items():
        if not isinstance(meta[key], kind) or not meta[key]:
            raise ContentError(f"{path}: {key} is not a {kind.__name__}, or empty")
    for key, allowed in _ALLOWED.items():
        given = meta[key] if isinstance(meta[key], list) else [meta[key]]
        if odd := [word for word in given if word not in allowed]:
            raise ContentError(f"{path}: {key} is {odd}; allowed: {', '.join(allowed)}")
    if odd := [fact for fact in meta["facts"] if not _FACT.fullmatch(str(fact))]:
        raise ContentError(f"{path}: facts are not fact numbers: {odd}")
    if not timedelta(0) < meta["next_review"] - meta["reviewed"] <= REVIEW_INTERVAL:
        raise ContentError(f"{path}: next_review is not within {REVIEW_INTERVAL.days} days after reviewed")
    return meta


def _check_words(path: Path, piece: Piece) -> None:
    if piece.audience != "patient":
        return
    if hard := unexplained(piece.markdown, piece.language):
        raise ContentError(f"{path}: hard words without an explanation: {', '.join(hard)}")
    if piece.language == "da" and (measured := lix(piece.markdown)) > LIX_LIMIT:
        raise ContentError(f"{path}: LIX is {measured:.1f}; at most {LIX_LIMIT:.0f}")
