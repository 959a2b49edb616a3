"""The result in words: one line, and no picture promised or denied before its time."""

from __future__ import annotations

import pytest

from consult.presenters.outcomes import (
    NOT_SETTLED,
    imaging_words,
    outcome_line,
    suspected_words,
    variant,
)
from consult.rules.outcomes import Condition, Imaging, Triage, Urgency
from consult.rules.rows import ALL_ROWS


@pytest.mark.parametrize(
    ("triage", "urgency", "da", "en"),
    [
        (Triage.ACUTE, Urgency.EMERGENCY, "Akut udredning - i dag", "Emergency work-up - today"),
        (Triage.ACUTE, Urgency.URGENT, "Hurtig udredning (subakut) - inden for dage", "Urgent work-up - within days"),
        (Triage.TARGETED, Urgency.PLANNED, "Målrettet udredning - planlagt", "Targeted work-up - planned"),
        (
            Triage.TARGETED,
            Urgency.URGENT,
            "Målrettet udredning - subakut, inden for dage",
            "Targeted work-up - urgent, within days",
        ),
        (
            Triage.SURGICAL,
            Urgency.EMERGENCY,
            "Rygkirurgisk vurdering - akut, i dag",
            "Surgical opinion - emergency, today",
        ),
        (
            Triage.NO_IMAGING,
            Urgency.NONE,
            "Ingen billeddiagnostik nu - behandl og revurdér",
            "No imaging now - treat and re-assess",
        ),
        (
            Triage.CANNOT_CONCLUDE,
            Urgency.NONE,
            "Kan ikke konkluderes endnu - svar mangler",
            "Cannot conclude yet - answers missing",
        ),
    ],
)
def test_what_is_to_happen_and_how_soon_stand_in_one_line(triage, urgency, da, en):
    line = outcome_line(triage, urgency)
    assert (line.da, line.en) == (da, en)


@pytest.mark.parametrize(("triage", "urgency"), sorted({(row.triage, row.urgency) for row in ALL_ROWS}))
def test_akut_means_today_and_nothing_else(triage, urgency):
    line, picture = outcome_line(triage, urgency), imaging_words(triage, urgency, Imaging.MRI_URGENT)
    words = f"{line.da} {picture.da}".lower().replace("subakut", "")
    assert ("akut" in words) == (urgency is Urgency.EMERGENCY)


def test_an_urgent_mri_within_days_is_subacute():
    assert imaging_words(Triage.ACUTE, Urgency.EMERGENCY, Imaging.MRI_URGENT).da == "Akut MR-skanning"
    assert imaging_words(Triage.ACUTE, Urgency.URGENT, Imaging.MRI_URGENT).da == "Hurtig MR-skanning (subakut)"


@pytest.mark.parametrize("triage", [Triage.CANNOT_CONCLUDE, Triage.OUTSIDE_SCOPE])
def test_no_imaging_is_not_said_where_nothing_is_settled(triage):
    assert imaging_words(triage, Urgency.NONE, Imaging.NONE) == NOT_SETTLED
    assert imaging_words(Triage.NO_IMAGING, Urgency.NONE, Imaging.NONE) == Imaging.NONE.label


def test_suspected_conditions_keep_their_order():
    assert suspected_words((Condition.CAUDA_EQUINA, Condition.CANCER)).da == "cauda equina-syndrom, malign sygdom"
    assert suspected_words(()) == NOT_SETTLED


def test_the_look_follows_how_soon_and_nothing_looks_like_an_all_clear():
    assert variant(Triage.SURGICAL, Urgency.EMERGENCY) == "acute"
    assert variant(Triage.NO_IMAGING, Urgency.NONE) == "calm"
    assert variant(Triage.CANNOT_CONCLUDE, Urgency.NONE) == "open"
