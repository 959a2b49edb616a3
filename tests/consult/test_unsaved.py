"""What was typed when the session had run out waits for the same person, and for nobody else."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import Mock

import pytest
import time_machine
from django.db import OperationalError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from consult import services, unsaved
from tests.consult.desk import page_of, post
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_draft, an_ordinary_draft
from tests.htmx import soup

pytestmark = pytest.mark.django_db


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


def test_the_log_in_page_says_that_something_waits_and_nothing_more(client, lise):
    draft = a_draft(lise)
    lost(client, draft, age_years="38", version="0")
    page = client.get(reverse("account_login")).content.decode()
    assert unsaved.something_waits(client.get(reverse("account_login")).wsgi_request)
    notice = soup(page).select_one(".entrance .notice")
    assert notice is not None
    for secret in ("38", lise.user.name, lise.user.email, str(draft.pk)):
        assert secret not in notice.text


def test_where_nothing_waits_the_log_in_page_says_nothing_of_it(client):
    client.logout()
    assert soup(client.get(reverse("account_login")).content).select(".entrance .notice") == []


class OldTab:
    """A page whose session has ended, and perhaps somebody logs in again in another tab of the same browser."""

    def __init__(self, member, view="answer", page="consultation"):
        self.draft, self.view, self.page = a_draft(member), view, page
        self.client = Client(enforce_csrf_checks=True)
        self.client.force_login(member.user)
        opened = self.client.get(reverse(f"consult:{page}", args=[self.draft.pk]))
        self.fields = {
            name: soup(opened.content).find(attrs={"name": name})["value"] for name in ("csrfmiddlewaretoken", "mark")
        }
        self.end_session()

    def end_session(self):
        self.client.cookies.pop("sessionid")

    def log_in(self, member):
        """A log-in in another tab; it renews the token of every form."""
        opened = soup(self.client.get(reverse("account_login")).content)
        token = opened.select_one("form.card [name=csrfmiddlewaretoken]")["value"]
        typed = {"login": member.user.email, "password": "a-long-enough-password", "csrfmiddlewaretoken": token}
        assert self.client.post(reverse("account_login"), typed).status_code == 302

    def send(self, *, htmx=False, **fields):
        headers = {"HX-Request": "true"} if htmx else {}
        address = reverse(f"consult:{self.view}", args=[self.draft.pk])
        return self.client.post(address, {**self.fields, "version": "0", **fields}, headers=headers)

    def findings(self):
        self.draft.refresh_from_db()
        return self.draft.findings


@pytest.mark.parametrize("htmx", [False, True])
def test_what_an_old_tab_sends_after_a_new_log_in_is_saved(lise, htmx):
    tab = OldTab(lise)
    tab.log_in(lise)
    answer = tab.send(htmx=htmx, age_years="38")
    assert answer["HX-Redirect" if htmx else "Location"] == page_of(tab.draft)
    tab.client.get(page_of(tab.draft))
    assert tab.findings() == {"age_years": 38}


def test_an_old_tab_of_somebody_who_has_logged_out_again_waits_for_the_log_in(lise):
    tab = OldTab(lise)
    tab.log_in(lise)
    tab.end_session()
    to_log_in = tab.send(age_years="38")["Location"]
    assert to_log_in == f"{reverse('account_login')}?next={page_of(tab.draft)}"
    assert tab.findings() == {}
    tab.log_in(lise)
    tab.client.get(page_of(tab.draft))
    assert tab.findings() == {"age_years": 38}


def test_the_old_tab_of_somebody_else_saves_nothing_and_shows_nothing(lise):
    tab = OldTab(lise, "note", "note")
    tab.log_in(MembershipFactory(organisation=lise.organisation))
    answer = tab.send(note="Lændesmerter", revision="0", day="2026-01-01")
    assert answer.status_code == 403
    assert "Lændesmerter" not in answer.content.decode()
    assert "unsaved" not in tab.client.session


def test_a_post_without_a_true_mark_is_refused_and_not_shown(lise):
    tab = OldTab(lise)
    tab.log_in(lise)
    answer = tab.send(age_years="38", mark="made-up")
    assert answer.status_code == 403
    assert soup(answer.content).find(id="typed") is None
    assert "unsaved" not in tab.client.session


def test_a_tab_from_yesterday_shows_what_was_typed_so_that_it_can_be_copied(lise):
    with time_machine.travel(timezone.now() - timedelta(hours=20)):
        tab = OldTab(lise)
    tab.log_in(lise)
    answer = tab.send(age_years="38", sex="female", inf_crp="010190-1234", patient_name="Karen Hansen")
    assert answer.status_code == 403
    assert soup(answer.content).find(id="typed").text.strip().splitlines() == ["Alder: 38 år", "Køn: kvinde"]
    for secret in ("010190", "Karen"):
        assert secret not in answer.content.decode()
    assert tab.findings() == {}


def test_a_note_from_yesterday_is_shown_as_text(lise):
    with time_machine.travel(timezone.now() - timedelta(hours=20)):
        tab = OldTab(lise, "note", "note")
    tab.log_in(lise)
    answer = tab.send(note="<b>Rygsmerter</b>\nPlan", revision="0", day="2026-01-01")
    assert "&lt;b&gt;Rygsmerter&lt;/b&gt;\nPlan</textarea>" in answer.content.decode()


def test_a_browser_without_cookies_is_told_so_with_the_text_in_sight(lise):
    tab = OldTab(lise)
    tab.client.cookies.clear()
    answer = tab.send(age_years="38")
    assert answer.status_code == 403
    assert "38" in soup(answer.content).find(id="typed").text
