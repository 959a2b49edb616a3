"""How long it has lasted: typed in days, weeks, months or years, and counted in weeks by the rules."""

from __future__ import annotations

from datetime import date

import pytest

from consult.durations import duration_words, in_unit, to_weeks
from consult.forms import read_typed
from consult.rules.thresholds import PERSISTENT_WEEKS

TODAY = date(2026, 11, 24)


def typed(text: str, unit: str = "weeks"):
    return read_typed({"duration_weeks": text, "duration_unit": unit}, today=TODAY)


@pytest.mark.parametrize(
    ("text", "unit", "weeks"),
    [
        ("3", "weeks", 3),
        ("3", "days", 0.4286),
        ("14", "days", 2),
        ("1,5", "years", 78.2679),
        ("2 dage", "weeks", 0.2857),
        ("3d", "weeks", 0.4286),
        ("6u", "months", 6),
        ("1 år", "weeks", 52.1786),
        ("2 mdr.", "weeks", 8.6964),
    ],
)
def test_it_is_kept_in_weeks(text, unit, weeks):
    assert typed(text, unit).answers["duration_weeks"] == weeks


def test_a_unit_typed_behind_the_number_wins_over_the_one_chosen():
    assert typed("2 dage", "months").answers["duration_unit"] == "days"


def test_weeks_are_the_unit_where_none_is_chosen():
    assert typed("3").answers == {"duration_weeks": 3, "duration_unit": None}


def test_three_months_are_long_lasting_and_two_are_not():
    assert to_weeks(3, "months") >= PERSISTENT_WEEKS.value > to_weeks(2, "months")


@pytest.mark.parametrize("text", ["x", "3 timer", "3 x", "dage", "-2"])
def test_what_is_no_duration_is_kept_as_typed(text):
    assert typed(text).unreadable == {"duration_weeks": text}


@pytest.mark.parametrize(("text", "unit"), [("121", "years"), ("9999", "months"), ("6300", "weeks")])
def test_nobody_s_back_has_hurt_for_longer_than_people_live(text, unit):
    assert typed(text, unit).unreadable == {"duration_weeks": text}


@pytest.mark.parametrize("unit", ["days", "weeks", "months", "years"])
@pytest.mark.parametrize("number", [1, 2, 3, 5, 7, 10, 11, 18, 25, 2.5, 0.5])
def test_it_comes_back_as_it_was_typed(number, unit):
    assert in_unit(to_weeks(number, unit), unit) == number


@pytest.mark.parametrize(
    ("number", "unit", "danish", "english"),
    [
        (3, "days", "3 dage", "3 days"),
        (1, "weeks", "1 uge", "1 week"),
        (1, "months", "1 måned", "1 month"),
        (2.5, "years", "2,5 år", "2.5 years"),
    ],
)
def test_in_words(number, unit, danish, english):
    written = {"duration_unit": unit} if unit != "weeks" else {}
    assert duration_words(to_weeks(number, unit), written, "da") == danish
    assert duration_words(to_weeks(number, unit), written, "en") == english
