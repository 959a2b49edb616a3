"""The start page tells whoever can act, or whom to ask, what the clinic has not entered."""

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from tests.factories.clinics import MembershipFactory
from tests.htmx import soup


def told(rf, member):
    request = rf.get("/")
    request.membership, request.organisation = member, member and member.organisation
    with translation.override("en"):
        return soup(render_to_string("_partials/clinic_incomplete.html", {"request": request}))


@pytest.fixture
def without_pathway():
    return {"organisation__acute_pathway_text": "", "organisation__acute_pathway_phone": ""}


def test_an_administrator_is_shown_the_way(rf, without_pathway):
    notice = told(rf, MembershipFactory.build(owner=True, **without_pathway))
    assert notice.select_one("li").text == "the region's acute pathway: whom to ring when it is an emergency"
    assert notice.select_one("a")["href"] == "/klinik/indstillinger"


def test_a_clinician_is_told_whom_to_ask(rf, without_pathway):
    notice = told(rf, MembershipFactory.build(**without_pathway))
    assert "Ask an administrator of the clinic to enter it." in notice.text
    assert not notice.select("a")


def test_where_nothing_is_missing_nothing_is_said(rf):
    assert told(rf, MembershipFactory.build(owner=True)).text.strip() == ""


def test_nor_to_somebody_without_a_clinic(rf):
    assert told(rf, None).text.strip() == ""
