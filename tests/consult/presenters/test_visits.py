"""The fields of the visit, dates and times in the two languages."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.utils import translation

from consult.presenters.visits import answer_words, day_line, patient_line, time_line

MOMENT = datetime(2026, 3, 3, 13, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "day", "time"),
    [("da", "3. marts 2026", "3. marts 2026, kl. 14.30"), ("en", "3 March 2026", "3 March 2026, at 14:30")],
)
def test_days_and_times_are_written_as_each_language_writes_them(language, day, time):
    with translation.override(language):
        assert day_line(date(2026, 3, 3)) == day
        assert time_line(MOMENT) == time


@pytest.mark.parametrize(
    ("findings", "da", "en"),
    [
        ({}, "Ny patient, intet svaret endnu", "New patient, nothing answered yet"),
        ({"age_years": 58}, "58 år", "58 years"),
        ({"age_years": 58, "sex": "female"}, "58 år, kvinde", "58 years, female"),
    ],
)
def test_the_patient_is_age_and_sex(findings, da, en):
    with translation.override("da"):
        assert patient_line(findings, "da") == da
    with translation.override("en"):
        assert patient_line(findings, "en") == en


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("inf_fever", "absent", "Nej"),
        ("inf_fever", None, "ikke spurgt"),
        ("duration_weeks", 2.5, "2,5 uger"),
        ("review_date", "2026-12-24", "24-12-2026"),
        ("contact", "telephone", "Telefon"),
    ],
)
def test_every_kind_of_answer_has_its_words(key, value, words):
    with translation.override("da"):
        assert answer_words(key, value, "da") == words
