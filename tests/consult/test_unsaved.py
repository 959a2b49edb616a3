"""What was typed when the session had run out waits for the same person, and for nobody else."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from django.db import OperationalError
from django.urls import reverse

from consult import services
from tests.consult.desk import page_of, post
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_draft, an_ordinary_draft, signed_in
from tests.htmx import soup

pytestmark = pytest.mark.django_db


@pytest.fixture
def lise():
    return MembershipFactory(user__name="Lise Eksempel")


@pytest.fixture
def client(lise):
    return signed_in(lise)


def log_in_again(client, member):
    return client.post(reverse("account_login"), {"login": member.user.email, "password": "a-long-enough-password"})


def lost(client, draft, view="answer", page="consultation", **fields):
    """A post whose session had run out, and what the new session holds of it."""
    mark = soup(client.get(reverse(f"consult:{page}", args=[draft.pk])).content).find(attrs={"name": "mark"})
    client.logout()
    client.post(reverse(f"consult:{view}", args=[draft.pk]), {"mark": mark["value"], **fields})
    return str(client.session.get("unsaved", ""))


def test_htmx_is_told_the_way_to_the_log_in_and_what_was_typed_waits(client, lise):
    draft = a_draft(lise)
    mark = soup(client.get(page_of(draft)).content).find(attrs={"name": "mark"})["value"]
    client.logout()
    response = post(client, draft, age_years="38", mark=mark)
    assert response.status_code == 401
    assert response["HX-Redirect"] == f"{reverse('account_login')}?next={page_of(draft)}"
    assert response.content == b""
    draft.refresh_from_db()
    assert draft.findings == {}


def test_the_same_person_finds_it_saved_after_logging_in(client, lise):
    draft = a_draft(lise)
    mark = soup(client.get(page_of(draft)).content).find(attrs={"name": "mark"})["value"]
    client.logout()
    post(client, draft, htmx=False, age_years="38", version=0, mark=mark)
    log_in_again(client, lise)
    page = client.get(page_of(draft))
    draft.refresh_from_db()
    assert draft.findings == {"age_years": 38}
    assert "Du var logget ud. Det, du havde skrevet, er gemt." in page.content.decode()


def test_somebody_else_neither_saves_nor_sees_it(client, lise):
    bent = MembershipFactory(organisation=lise.organisation)
    draft = a_draft(lise)
    mark = soup(client.get(page_of(draft)).content).find(attrs={"name": "mark"})["value"]
    client.logout()
    post(client, draft, htmx=False, age_years="38", mark=mark)
    log_in_again(client, bent)
    client.get(page_of(draft))
    draft.refresh_from_db()
    assert draft.findings == {}
    assert "unsaved" not in client.session


def test_fields_of_no_question_are_not_kept(client, lise):
    held = lost(client, a_draft(lise), age_years="38", version="0", nonsense="4711-secret")
    assert "38" in held
    assert "4711-secret" not in held


def test_nor_is_anything_that_looks_like_the_number_of_a_person(client, lise):
    held = lost(client, a_draft(lise), age_years="38", inf_crp="010190-1234", version="0")
    assert "38" in held
    assert "010190" not in held


def test_what_was_typed_on_two_pages_waits_for_each(client, lise):
    draft, other = a_draft(lise), a_draft(lise)
    marks = [soup(client.get(page_of(each)).content).find(attrs={"name": "mark"})["value"] for each in (draft, other)]
    client.logout()
    post(client, draft, htmx=False, age_years="38", version=0, mark=marks[0])
    post(client, other, htmx=False, age_years="83", version=0, mark=marks[1])
    log_in_again(client, lise)
    for each, age in ((draft, 38), (other, 83)):
        client.get(page_of(each))
        each.refresh_from_db()
        assert each.findings == {"age_years": age}
    assert "unsaved" not in client.session


def test_a_handout_that_waits_is_not_in_the_way_of_the_questions(client, lise):
    draft = a_draft(lise, age_years=40)
    lost(client, draft, "handout", "handout", language="da", goal="Gå til bageren")
    log_in_again(client, lise)
    assert client.get(page_of(draft)).status_code == 200
    handout = client.get(reverse("consult:handout", args=[draft.pk]))
    assert "Gå til bageren" in handout.content.decode()


def test_where_it_was_concluded_meanwhile_the_page_says_what_is_not_saved(client, lise):
    draft = an_ordinary_draft(lise)
    lost(client, draft, age_years="83", version=str(draft.version))
    services.conclude(
        organisation=draft.organisation, pk=draft.pk, actor=lise.user, base_version=draft.version, note="Notat"
    )
    log_in_again(client, lise)
    page = client.get(page_of(draft))
    assert page.status_code == 409
    assert "83" in soup(page.content).select_one("[role=alert]").text
    assert client.get(page_of(draft)).status_code == 200


def test_where_saving_fails_it_goes_on_waiting(client, lise, monkeypatch):
    draft = a_draft(lise)
    lost(client, draft, age_years="38", version="0")
    log_in_again(client, lise)
    with monkeypatch.context() as patch:
        patch.setattr(services, "answer", Mock(side_effect=OperationalError("the disk is full")))
        with pytest.raises(OperationalError):
            client.get(page_of(draft))
    client.get(page_of(draft))
    draft.refresh_from_db()
    assert draft.findings == {"age_years": 38}


def test_a_post_without_a_version_is_refused_once(client, lise):
    draft = a_draft(lise)
    lost(client, draft, age_years="38")
    log_in_again(client, lise)
    assert [client.get(page_of(draft)).status_code for _ in range(2)] == [400, 200]


@pytest.mark.parametrize("mark", ["", "made-up"])
def test_a_post_without_a_true_mark_is_not_kept(client, lise, mark):
    draft = a_draft(lise)
    client.logout()
    post(client, draft, htmx=False, age_years="38", mark=mark)
    assert "unsaved" not in client.session


def test_the_mark_of_another_consultation_keeps_nothing(client, lise):
    draft, other = a_draft(lise), a_draft(lise)
    mark = soup(client.get(page_of(other)).content).find(attrs={"name": "mark"})["value"]
    client.logout()
    post(client, draft, htmx=False, age_years="38", mark=mark)
    assert "unsaved" not in client.session
