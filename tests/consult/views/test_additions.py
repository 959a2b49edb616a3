"""Something is added to what was concluded."""

from __future__ import annotations

import uuid

import pytest
from django.urls import reverse

from consult.models import Addendum
from tests.consult.desk import page_of
from tests.factories.consult import a_concluded, a_draft
from tests.htmx import soup

pytestmark = pytest.mark.django_db


def add(client, concluded, text: str, key: str = ""):
    fields = {"addendum": text, "form_key": key or str(uuid.uuid4())}
    return client.post(reverse("consult:addendum", args=[concluded.pk]), fields)


def test_it_stands_on_the_page_with_name_and_time(client, lise):
    concluded = a_concluded(lise)
    response = add(client, concluded, "CRP 4\r\nringet til patienten")
    assert response["Location"] == page_of(concluded)
    added = soup(client.get(page_of(concluded)).content).select_one("#addenda .added")
    assert "Lise Eksempel" in added.text
    assert "CRP 4ringet til patienten" in added.text.replace("\n", "")


def test_sent_twice_it_stands_once(client, lise):
    concluded = a_concluded(lise)
    key = str(uuid.uuid4())
    add(client, concluded, "CRP 4", key)
    add(client, concluded, "CRP 4", key)
    assert Addendum.objects.for_organisation(lise.organisation).count() == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Skriv, hvad der skal tilføjes."),
        ("CPR 010203-1234", "CPR-nummer"),
        ("x" * 2001, "2001 tegn"),
    ],
)
def test_what_cannot_be_added_stands_in_its_field_with_the_reason(client, lise, text, words):
    concluded = a_concluded(lise)
    response = add(client, concluded, text)
    assert response.status_code == 422
    page = soup(response.content)
    assert words in page.select_one("[data-errors]").text
    assert page.select_one("#addendum").text.strip() == text
    assert not Addendum.objects.for_organisation(lise.organisation).exists()


def test_what_people_type_is_no_markup(client, lise):
    concluded = a_concluded(lise)
    add(client, concluded, "<b>fed</b>")
    assert "&lt;b&gt;fed&lt;/b&gt;" in client.get(page_of(concluded)).content.decode()


def test_a_draft_is_answered_instead(client, lise):
    draft = a_draft(lise)
    assert add(client, draft, "x")["Location"] == page_of(draft)
    assert not Addendum.objects.for_organisation(lise.organisation).exists()
