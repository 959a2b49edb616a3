"""The patient texts: all load, none is overdue, all are plain, and a broken one names its file."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.utils import timezone

from education import words as fixed_words
from education.content import ROOT, ContentError, Library, Piece, library, load
from education.readability import LIX_GOAL, LIX_LIMIT, lix, sentences
from education.selection import TABLE, check_table
from education.situations import Situation

DANISH = [piece for piece in library().all() if piece.language == "da"]
LONGEST_SENTENCE = 20
"""Most words in one sentence of a patient text, in either language."""

BANNED = (
    r"\bkun\b|\bbare\b|udeluk|\bfrisk\b|helt normal|intet at se|kronisk|degenerativ|slidt|slidgigt|\bhold\b|leddegigt|"
    r"bækkenløsning|akut\b|harmløs|patolog|uspecifik|GLA:D(?!®)"
)
"""Words that the glossary keeps out of patient texts (section 9)."""

GOOD = """---
title: En titel
summary: En linje.
language: da
facts: [F1]
reviewed: 2026-11-24
next_review: 2027-05-24
audience: patient
valid_for: [nonspecific]
---

Du har ondt i ryggen.
"""


def by_slug(piece: Piece) -> str:
    return f"{piece.slug}.{piece.language}"


def write(root: Path, text: str, *, slug: str = "found/one") -> None:
    for language in ("da", "en"):
        path = root / f"{slug}.{language}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text.replace("language: da", f"language: {language}"))


def test_every_text_loads_and_stands_on_some_handout() -> None:
    assert library().slugs() == {row.slug for row in TABLE}


@pytest.mark.parametrize("piece", library().all(), ids=by_slug)
def test_no_review_is_overdue(piece: Piece) -> None:
    assert piece.next_review >= timezone.localdate(), f"{piece.slug}: read it against its facts, and set the dates"


@pytest.mark.parametrize("piece", DANISH, ids=by_slug)
def test_the_lix_is_at_most_thirty(piece: Piece) -> None:
    assert lix(piece.markdown) <= LIX_LIMIT


def test_most_texts_are_easier_than_that() -> None:
    easy = [piece for piece in DANISH if lix(piece.markdown) < LIX_GOAL]
    assert len(easy) > len(DANISH) * 3 / 4


@pytest.mark.parametrize("piece", library().all(), ids=by_slug)
def test_no_sentence_is_long(piece: Piece) -> None:
    assert max(len(sentence.split()) for sentence in sentences(piece.markdown)) <= LONGEST_SENTENCE


@pytest.mark.parametrize("piece", DANISH, ids=by_slug)
def test_no_word_that_the_glossary_keeps_out(piece: Piece) -> None:
    assert not re.findall(BANNED, f"{piece.title} {piece.markdown}", re.IGNORECASE)


def test_the_fixed_words_keep_them_out_too() -> None:
    lines = (ROOT / "words.da.md").read_text()
    assert not re.findall(BANNED, lines, re.IGNORECASE)


@pytest.mark.parametrize("piece", library().all(), ids=by_slug)
def test_every_fact_number_is_one_of_the_fact_file(piece: Piece) -> None:
    numbers = {"F": 67, "E": 63, "C": 18}
    assert all(1 <= int(fact[1:]) <= numbers[fact[0]] for fact in piece.facts)


def test_all_pain_is_real_stands_beside_the_brain() -> None:
    """Without it patients hear that it is in their head."""
    for slug in ("messages/six", "messages/some"):
        assert "Al smerte er ægte." in library().get(slug, "da").markdown
        assert "All pain is real." in library().get(slug, "en").markdown


def test_html_in_a_text_is_shown_and_not_obeyed(tmp_path: Path) -> None:
    write(tmp_path, GOOD.replace("Du har ondt", "<img src=x> Du har ondt"))
    assert "&lt;img src=x&gt;" in load(tmp_path).get("found/one", "da").html


@pytest.mark.parametrize(
    ("good", "broken", "what"),
    [
        ("title: En titel\n", "", "title"),
        ("title: En titel\n", "title: ''\n", "title"),
        ("facts: [F1]", "facts: []", "facts"),
        ("facts: [F1]", "facts: [side 3]", "side 3"),
        ("facts: [F1]", "facts: [F1]\nsource: x", "source"),
        ("reviewed: 2026-11-24", "reviewed: i dag", "reviewed"),
        ("next_review: 2027-05-24", "next_review: 2027-11-24", "184 days"),
        ("next_review: 2027-05-24", "next_review: 2026-11-24", "184 days"),
        ("audience: patient", "audience: alle", "alle"),
        ("valid_for: [nonspecific]", "valid_for: [everyone]", "everyone"),
        ("language: da", "language: sv", "sv"),
        ("Du har ondt i ryggen.", "Du har nerverod.", "nerverod"),
        ("Du har ondt i ryggen.", "Uforklarlige rygsmerter vanskeliggør hverdagen.", "LIX is 104"),
    ],
)
def test_a_broken_text_is_refused_and_named(tmp_path: Path, good: str, broken: str, what: str) -> None:
    assert good in GOOD
    write(tmp_path, GOOD.replace(good, broken))
    with pytest.raises(ContentError, match=what) as refused:
        load(tmp_path)
    assert str(refused.value).startswith(str(tmp_path / "found" / "one."))


def test_the_good_text_is_not_refused(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    assert load(tmp_path).get("found/one", "en").valid_for == {Situation.NONSPECIFIC}


def test_a_text_in_one_language_alone_is_refused(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (tmp_path / "found" / "one.en.md").unlink()
    with pytest.raises(ContentError, match="other language"):
        load(tmp_path)


def test_two_languages_with_different_facts_are_refused(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    path = tmp_path / "found" / "one.en.md"
    path.write_text(path.read_text().replace("[F1]", "[F2]"))
    with pytest.raises(ContentError, match="facts differs"):
        load(tmp_path)


def test_a_name_that_is_not_a_slug_is_refused(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (tmp_path / "found" / "one.da.md").rename(tmp_path / "found" / "One text.md")
    with pytest.raises(ContentError, match="One text"):
        load(tmp_path)


def test_the_table_does_not_show_a_text_where_it_is_not_valid() -> None:
    six = next(row for row in TABLE if row.slug == "messages/six")
    wider = type(six)(six.slot, six.slug, six.situations | {Situation.RADICULOPATHY})
    with pytest.raises(ContentError, match="radiculopathy"):
        check_table(library(), [wider])


def test_the_table_does_not_show_a_text_that_is_not_there() -> None:
    with pytest.raises(ContentError, match="found/nonspecific"):
        check_table(Library({}), TABLE)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(
    ("good", "broken", "what"),
    [
        ("for_whom: ", "from_whom: ", "for_whom, from_whom"),
        ("{name}", "{nome}", "for_whom"),
        ("months: [", "months: [Nisan, ", "twelve"),
    ],
)
def test_broken_fixed_words_are_refused_and_named(
    tmp_path: Path, language: str, good: str, broken: str, what: str
) -> None:
    file = f"words.{language}.md"
    (tmp_path / file).write_text((ROOT / file).read_text().replace(good, broken))
    with pytest.raises(ContentError, match=what) as refused:
        fixed_words.load(tmp_path, "da" if language == "da" else "en")
    assert file in str(refused.value)


def test_dates_are_written_as_the_language_does() -> None:
    assert fixed_words.words("da").day(date(2027, 3, 3)) == "3. marts 2027"
    assert fixed_words.words("en").day(date(2027, 12, 24)) == "24 December 2027"
