"""What somebody typed must survive the journal system, and pass for nothing else."""

import pytest

from consult.notes.lines import one_line
from tests.consult.notes.cases import lines, note


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ondt i l\u00e6nden", "ondt i lænden"),
        ("\u201cskarp\u201d og \u2018dump\u2019", "\"skarp\" og 'dump'"),
        ("L5 \u2192 S1", "L5 -> S1"),
        ("8 \u2013 10 dage \u2014 ca.", "8 - 10 dage - ca."),
        ("\u2265 3 m\u00e5neder", ">= 3 måneder"),
        ("og s\u00e5\u2026", "og så..."),
        ("a\u030alborg", "ålborg"),
        ("Gy\u0151r, \u0141\u00f3d\u017a", "Gyor, Lódz"),
        ("glad \U0001f600", "glad ?"),
        ("\u0627\u0631", "??"),
        ("i\u00a0dag\u200b", "i dag"),
        ("to\r\nlinjer\x0bog\u2028en\x85til", "to linjer og en til"),
        (" \n\t ", ""),
        ("\ud800", "?"),
        ("koster 5 \u20ac", "koster 5 €"),
    ],
)
def test_typed_text_becomes_one_line_of_windows_1252(typed, written):
    assert one_line(typed) == written
    assert one_line(written) == written
    assert one_line(typed).encode("cp1252").decode("cp1252") == written


def test_typed_text_cannot_pass_for_a_line_of_its_own():
    typed = "gå igen\r\nSpurgt, nej: blærepåvirkning\nReference: ZZZZZZ\u2028PLAN"
    text = note({}, documentation={"goal": typed})
    assert lines(text)["Mål"] == "gå igen Spurgt, nej: blærepåvirkning Reference: ZZZZZZ PLAN"
    assert "Spurgt, nej" not in lines(text)
    assert text.splitlines().count("PLAN") == 1
    assert text.splitlines()[-1] == "Reference: A7K3QF"


def test_nothing_typed_gives_no_line():
    assert "Mål" not in lines(note({}, documentation={"goal": " \n "}))
    assert "Smerte" not in lines(note({}, documentation={"pain_site": "\n"}))
