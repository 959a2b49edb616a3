"""Fortryd, on the page and without JavaScript."""

from __future__ import annotations

import pytest
from django.urls import reverse

from consult.models import Consultation
from tests.consult.desk import HTMX, page_of
from tests.factories.consult import a_concluded, a_draft, answered, pressed
from tests.htmx import assert_everything_changed_is_sent, part_of_page, parts

pytestmark = pytest.mark.django_db


def undo(client, draft: Consultation, *, htmx: bool = True, **fields: str):
    values = {"version": str(draft.version), **fields}
    return client.post(reverse("consult:undo", args=[draft.pk]), values, headers=HTMX if htmx else {})


@pytest.mark.parametrize(
    "make",
    [
        lambda lise: a_draft(lise, age_years=38),
        lambda lise: pressed(a_draft(lise), "cancer"),
        lambda lise: answered(a_draft(lise), worry_scan="present"),
        lambda lise: answered(a_draft(lise, duration_weeks=2), duration_weeks=0.4286, duration_unit="days"),
        lambda lise: answered(a_draft(lise), override="no_imaging"),
        lambda lise: answered(a_draft(lise), tried="varme"),
        lambda lise: answered(a_draft(lise), contact="telephone"),
    ],
)
def test_what_comes_back_equals_the_page_loaded_fresh(client, lise, make):
    draft = make(lise)
    before = client.get(page_of(draft)).content
    response = undo(client, draft)
    assert response.status_code == 200
    fresh = client.get(page_of(draft)).content
    for part, html in parts(response.content).items():
        if part != "suggestion":  # it says what was taken back; the page loaded fresh does not
            assert html == part_of_page(fresh, part)
    assert_everything_changed_is_sent(before, response.content, client.get(page_of(draft)).content, filled=())


def test_it_says_what_was_taken_back(client, lise):
    assert "Fortrudt: Alder." in undo(client, a_draft(lise, age_years=38)).content.decode()
    draft = pressed(a_draft(lise), "cancer")
    assert f"Fortrudt: {draft.version} svar." in undo(client, draft).content.decode()
    assert "Der er ikke noget at fortryde." in undo(client, a_draft(lise)).content.decode()


def test_without_javascript_the_page_comes_back_and_says_so(client, lise):
    draft = a_draft(lise, age_years=38)
    response = undo(client, draft, htmx=False, age_years="38")
    assert response["Location"] == page_of(draft)
    assert "Fortrudt: Alder." in client.get(page_of(draft)).content.decode()
    draft.refresh_from_db()
    assert draft.findings == {}


@pytest.mark.parametrize("htmx", [True, False])
def test_what_is_typed_and_not_saved_yet_is_saved_and_not_lost(client, lise, htmx):
    draft = a_draft(lise, age_years=38)
    undo(client, draft, htmx=htmx, goal="gå tur")
    draft.refresh_from_db()
    assert (draft.findings, draft.documentation) == ({"age_years": 38}, {"goal": "gå tur"})


def test_what_is_concluded_is_not_taken_back(client, lise):
    concluded = a_concluded(lise)
    response = undo(client, concluded)
    assert response.status_code == 409
    assert "i mellemtiden afsluttet" in response.content.decode()
