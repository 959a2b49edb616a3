"""What stands on the paper beside the texts: dates, numbers to call, what was typed, what is left to be examined."""

from dataclasses import replace
from datetime import date

import pytest
from bs4 import BeautifulSoup

from education.outcome import Clinic, HandoutRequest, Language, Plan
from tests.education.papers import (
    CLINIC,
    DAY,
    FULL_PLAN,
    PATIENTS,
    PLAN,
    html_of,
    page_text,
    physiotherapist,
    request_for,
)

ORDINARY = PATIENTS["ordinary back pain"]
SCIATICA = PATIENTS["sciatica"]
EMERGENCY = PATIENTS["cannot pass urine"]


def test_the_capital_region_has_a_helpline() -> None:
    page = page_text(request_for(ORDINARY, clinic=replace(CLINIC, out_of_hours_phone="1813")))
    assert "Er der lukket, så ring til akuttelefonen på 1813." in page
    assert "ægevagten" not in page


def test_a_physiotherapists_paper_says_to_call_ones_own_doctor() -> None:
    page = page_text(request_for(EMERGENCY, clinic=physiotherapist()))
    assert "Ring til din egen læge. Er der lukket, så ring til lægevagten på 70 11 31 31." in page
    assert "Ring til os på" not in page


def test_dates_form_goal_and_typed_lines_are_on_the_paper() -> None:
    page = page_text(request_for(SCIATICA, plan=FULL_PLAN, name="Åse Ærø"))
    for line in (
        "Til Åse Ærø",
        "Udskrevet 24. november 2026",
        "22. december 2026, skriftligt (e-konsultation)",
        "Vi prøver kræfterne i dit ben igen den 27. november 2026.",
        "Grave have & løfte Øjvind (3 år) “højt” -> x ?? ș a",
        "Efter aftale til og med søndag den 29.",
    ):
        assert line in page.splitlines()


def test_no_date_is_invented_for_who_is_sent_in_today() -> None:
    """The hospital may keep the patient: a suggested date is left out, a date that was agreed is printed."""
    suggested = page_text(request_for(EMERGENCY, plan=FULL_PLAN))
    assert "22. december" not in suggested
    assert "27. november" not in suggested
    assert "Vi aftaler en tid, når du er hjemme igen." in suggested
    chosen = page_text(request_for(EMERGENCY, plan=replace(FULL_PLAN, review_chosen=True)))
    assert "22. december 2026" in chosen


def test_both_legs_are_checked_where_no_nerve_root_is_suspected() -> None:
    page = page_text(request_for(PATIENTS["bladder trouble for months"], plan=FULL_PLAN))
    assert "Vi prøver kræfterne i dine ben den 27. november 2026." in page
    assert "dit ben igen" not in page


@pytest.mark.parametrize(
    ("language", "clinic", "line"),
    [
        ("da", CLINIC, "Du skal undersøges senest 28. november 2026."),
        ("da", physiotherapist(), "Du skal undersøges senest 28. november 2026."),
        ("en", CLINIC, "You need to be examined by 28 November 2026 at the latest."),
        ("en", physiotherapist(), "You need to be examined by 28 November 2026 at the latest."),
    ],
)
def test_who_was_not_examined_reads_by_when(language: Language, clinic: Clinic, line: str) -> None:
    plan = replace(PLAN, examine_by=date(2026, 11, 28))
    page = page_text(
        request_for(PATIENTS["on the telephone, not examined"], plan=plan, language=language, clinic=clinic)
    )
    assert page.count(line) == 1


def test_an_examination_that_is_due_on_the_day_is_due_today() -> None:
    plan = replace(PLAN, examine_by=DAY)
    assert "Du skal undersøges i dag." in page_text(request_for(PATIENTS["nothing asked"], plan=plan))
    later = replace(request_for(PATIENTS["nothing asked"], plan=plan), printed_on=date(2026, 11, 26))
    assert "Du skal undersøges senest 24. november 2026." in page_text(later)


def test_a_number_to_call_never_breaks() -> None:
    shown = html_of(request_for(ORDINARY))
    for number in ("12 34 56 78", "70 11 31 31"):
        assert shown.count(number.replace(" ", "\u00a0")) == 2
        assert number not in shown


def test_without_a_date_the_paper_asks_for_an_appointment() -> None:
    assert "Ring, og aftal en tid." in page_text(request_for(ORDINARY, plan=Plan()))
    assert "Ring, og aftal en tid." not in page_text(request_for(EMERGENCY, plan=Plan()))


def test_the_status_is_on_the_paper() -> None:
    assert "Ikke CE-mærket." in page_text(request_for(ORDINARY))


@pytest.mark.parametrize("clinic", [CLINIC, physiotherapist()], ids=["doctor", "physiotherapist"])
def test_lines_for_where_and_when_for_who_is_seen_today(clinic: Clinic) -> None:
    for patient in ("cannot pass urine", "fever", "aged 15, numb between the legs"):
        lines = page_text(request_for(PATIENTS[patient], clinic=clinic)).splitlines()
        assert {"Her skal du hen:", "Klokken:"} <= set(lines)
    for patient in ("ordinary back pain", "cancer and constant pain", "collapsed"):
        assert "Klokken:" not in page_text(request_for(PATIENTS[patient], clinic=clinic))


def test_the_doctors_hours_are_not_the_physiotherapists() -> None:
    page = page_text(request_for(ORDINARY, clinic=physiotherapist(), language="en")).splitlines()
    assert page[page.index("Your own doctor (see your health card)") - 2] == "When the doctor is open"


def test_a_blank_line_to_write_on_where_no_goal_was_typed() -> None:
    def blank_lines(request: HandoutRequest) -> int:
        return len(BeautifulSoup(html_of(request), "html.parser").select(".handout-blank"))

    assert blank_lines(request_for(ORDINARY)) == 1
    assert blank_lines(request_for(ORDINARY, plan=FULL_PLAN)) == 0
    assert blank_lines(request_for(EMERGENCY)) == 0
