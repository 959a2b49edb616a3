"""LIX as the product counts it, and hard words."""

import pytest

from education.readability import lix, sentences, unexplained


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0.0),
        ("Du har ondt.", 3.0),
        ("Du har ondt. Det er svært.", 3.0),
        ("Ryggen undersøges.", 52.0),  # two words in a sentence, one of two is long
        ("ryggen", 1.0),  # six letters are not long
        ("rygsøjle", 101.0),  # eight are
    ],
)
def test_lix_is_words_in_a_sentence_and_the_share_of_long_words(text: str, expected: float) -> None:
    assert lix(text) == expected


def test_a_bullet_is_a_sentence_and_a_heading_is_left_out() -> None:
    assert sentences("# Undersøgelse\n\n- Gå en tur\n- Hvil dig\n\n1. **Sov.** Spis") == [
        "Gå en tur",
        "Hvil dig",
        "Sov",
        "Spis",
    ]


def test_a_hard_word_needs_its_explanation_in_the_same_text() -> None:
    assert unexplained("Du har iskias.", "da") == ["iskias"]
    assert unexplained("En nerve er irriteret (iskias).", "da") == []
    assert unexplained("Du får en MR-skanning (billeder).", "da") == []
    assert unexplained("You get an MRI scan.", "en") == ["mri"]
