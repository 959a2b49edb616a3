"""The rule set as a page and as data."""

from __future__ import annotations

import json

import pytest
from django.urls import reverse

from consult.rules import snapshot
from consult.rules.advice import ADVICE_TABLE
from consult.rules.facts import FACTS
from consult.rules.imaging_say import TABLE as SAYINGS
from consult.rules.remote import LIMITS
from consult.rules.rows import ALL_ROWS
from consult.rules.thresholds import THRESHOLDS
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import signed_in
from tests.htmx import soup

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["da", "en"])
def language(request):
    return request.param


@pytest.fixture
def page(language):
    member = MembershipFactory(user__language=language)
    return soup(signed_in(member).get(reverse("consult:ruleset")).content)


def test_every_row_advice_threshold_and_fact_stands_on_it(page):
    ids = {element["id"] for element in page.select("[id]")}
    assert {row.id for row in ALL_ROWS} <= ids
    assert {f"advice-{advice.key}" for advice in ADVICE_TABLE} <= ids
    assert {f"threshold-{threshold.name}" for threshold in THRESHOLDS} <= ids
    assert {f"fact-{number}" for number in FACTS} <= ids


def test_each_link_on_it_leads_somewhere(page):
    missing = [link["href"] for link in page.select("main a[href^='#']") if not page.find(id=link["href"][1:])]
    assert missing == []


def test_a_row_shows_condition_outcome_origin_and_facts(page, language):
    row = page.find(id="M1").get_text(" ")
    words = {
        "da": ("kraft i benene: svær parese", "Rygkirurgisk vurdering", "Akut MR-skanning", "Ekstra forsigtighed"),
        "en": ("leg strength: severe weakness", "Surgical opinion", "Urgent MRI", "Added caution"),
    }
    for part in (*words[language], "F20", "E23"):
        assert part in row


def test_it_says_that_no_clinician_has_approved_it_and_what_checked_means(page, language):
    text = page.get_text(" ")
    assert {"da": "Endnu ikke godkendt", "en": "Not yet approved"}[language] in text
    assert {"da": "Logisk kontrolleret", "en": "Logically checked"}[language] in text


def test_when_to_meet_and_when_to_examine_stand_on_it_with_their_days(page, language):
    table = page.find(attrs={"aria-labelledby": "when"}).get_text(" ")
    for days in ("28", "14", "7", "3", "0"):
        assert f"{days} {'dage' if language == 'da' else 'days'}" in table
    for limit in LIMITS:
        assert limit.why.to(language) in table


def test_what_is_said_about_pictures_stands_on_it(page, language):
    table = page.find(attrs={"aria-labelledby": "about-pictures"}).get_text(" ")
    for saying in SAYINGS:
        assert saying.words.to(language) in table


def test_an_unverified_fact_says_so(page):
    unverified = next(number for number, fact in FACTS.items() if not fact.verified)
    assert page.find(id=f"fact-{unverified}").select_one(".tag")


def test_the_data_are_what_a_conclusion_keeps():
    response = signed_in(MembershipFactory()).get(reverse("consult:ruleset_json"))
    assert json.loads(response.content) == snapshot.rule_page()
    assert response["Content-Type"] == "application/json"
    assert "attachment" in response["Content-Disposition"]
