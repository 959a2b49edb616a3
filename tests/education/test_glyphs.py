"""Typed text stays within the product's font, and nothing typed disappears."""

import pytest

from education.glyphs import letters, printable


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Åse Ærø Øster, GLA:D® – 5 €", "Åse Ærø Øster, GLA:D® – 5 €"),
        ("Łukasz Đorđević Şahin", "Łukasz Đorđević Şahin"),
        ("Nguyễn Thị Ánh", "Nguyen Thi Ánh"),
        ("uge 1 → uge 2", "uge 1 -> uge 2"),
        ("محمد", "????"),
        ("gå tur 👍", "gå tur ?"),
        ("to\nlinjer\tog   mellemrum", "to linjer og mellemrum"),
        ("nul\x00 og mærke\u200b", "nul og mærke"),
        ("A\u030ase", "Åse"),
    ],
)
def test_typed_text_in_the_letters_of_the_font(typed: str, printed: str) -> None:
    assert printable(typed) == printed
    assert set(printed) <= letters() | {" "}
