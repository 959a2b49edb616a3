"""The note is read, edited, copied; copying concludes."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, an_ordinary_draft, answered, signed_in
from tests.htmx import assert_fragment_equals_page, soup

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def lise():
    return MembershipFactory(user__name="Lise Eksempel")


@pytest.fixture
def client(lise):
    return signed_in(lise)


def note_page(draft):
    return reverse("consult:note", args=[draft.pk])


def text_on(response, field: str = "note") -> str:
    return soup(response.content).find(id=field).text.strip()


def send(client, draft, note, *, version=None, htmx=False, **fields):
    values = {"version": str(draft.version if version is None else version), "note": note, **fields}
    return client.post(note_page(draft), values, headers=HTMX if htmx else {})


def copy(client, draft, note, *, version=None):
    values = {"version": str(draft.version if version is None else version), "note": note}
    return client.post(reverse("consult:conclude", args=[draft.pk]), values)


class TestReading:
    def test_the_note_is_made_from_the_answers(self, client, lise):
        draft = an_ordinary_draft(lise)
        text = text_on(client.get(note_page(draft)))
        assert text.startswith("Kontakt: fremmøde")
        assert text.endswith(f"Reference: {draft.reference}")
        assert "Patient: 58 år, mand" in text

    def test_it_is_danish_whatever_the_language_of_the_page(self, lise):
        lise.user.language = "en"
        lise.user.save()
        response = signed_in(lise).get(note_page(an_ordinary_draft(lise)))
        assert "Samlet mistanke om alvorlig sygdom: nej" in text_on(response)
        assert b"Journal note" in response.content

    def test_of_what_is_concluded_the_page_shows_the_note_as_it_was_copied(self, client, lise):
        concluded = a_concluded(lise)
        assert client.get(note_page(concluded))["Location"] == reverse("consult:consultation", args=[concluded.pk])


class TestEditing:
    def test_an_edit_is_kept_and_stands_there_when_the_page_is_opened_again(self, client, lise):
        draft = an_ordinary_draft(lise)
        response = send(client, draft, "Rettet i hånden", htmx=True)
        assert_fragment_equals_page(client, response, note_page(draft))
        assert text_on(client.get(note_page(draft))) == "Rettet i hånden"

    def test_so_it_is_without_javascript(self, client, lise):
        draft = an_ordinary_draft(lise)
        assert send(client, draft, "Rettet i hånden")["Location"] == note_page(draft)
        assert text_on(client.get(note_page(draft))) == "Rettet i hånden"

    def test_where_the_answers_have_changed_since_both_notes_are_shown(self, client, lise):
        draft = an_ordinary_draft(lise)
        send(client, draft, "Rettet i hånden")
        answered(draft, psy_distress="present")
        page = client.get(note_page(draft))
        assert text_on(page) == "Rettet i hånden"
        assert "nedtrykt eller ængstelig" in text_on(page, "fresh-note")

    def test_the_new_one_can_be_taken_instead(self, client, lise):
        draft = an_ordinary_draft(lise)
        send(client, draft, "Rettet i hånden")
        draft = answered(draft, psy_distress="present")
        send(client, draft, "Rettet i hånden", renew="1")
        assert "nedtrykt eller ængstelig" in text_on(client.get(note_page(draft)))

    @pytest.mark.parametrize("text", ["Patienten er 010190-1234", "x" * 4001])
    def test_what_may_not_be_kept_stands_in_the_field_with_the_reason(self, client, lise, text):
        draft = an_ordinary_draft(lise)
        response = send(client, draft, text)
        assert response.status_code == 422
        assert text_on(response) == text
        assert soup(response.content).select_one("[role=alert]")
        draft.refresh_from_db()
        assert draft.note_draft == ""


class TestCopying:
    def test_it_concludes_and_keeps_the_note_as_it_was_copied(self, client, lise):
        draft = an_ordinary_draft(lise)
        response = copy(client, draft, "Rettet i hånden\r\nAnden linje")
        assert response["Location"] == reverse("consult:consultation", args=[draft.pk])
        draft.refresh_from_db()
        assert not draft.is_draft
        assert draft.conclusion.note == "Rettet i hånden\nAnden linje"

    def test_a_double_click_concludes_once(self, client, lise):
        draft = an_ordinary_draft(lise)
        first, second = copy(client, draft, "Notat"), copy(client, draft, "Notat")
        assert first.status_code == second.status_code == 302

    def test_a_note_from_answers_that_have_changed_is_shown_beside_the_new_one(self, client, lise):
        draft = an_ordinary_draft(lise)
        answered(draft, psy_distress="present")
        response = copy(client, draft, "Rettet i hånden")
        assert response.status_code == 409
        assert text_on(response) == "Rettet i hånden"
        assert "nedtrykt eller ængstelig" in text_on(response, "fresh-note")
        draft.refresh_from_db()
        assert draft.is_draft

    def test_where_a_colleague_was_first_both_notes_are_shown(self, client, lise):
        bent = MembershipFactory(organisation=lise.organisation, user__name="Bent Opdigtet")
        draft = an_ordinary_draft(lise)
        copy(signed_in(bent), draft, "Bents notat")
        response = copy(client, draft, "Lises notat")
        assert response.status_code == 409
        assert (text_on(response, "mine"), text_on(response, "theirs")) == ("Lises notat", "Bents notat")
        assert "Bent Opdigtet" in response.content.decode()

    def test_a_number_of_a_person_does_not_get_in(self, client, lise):
        draft = an_ordinary_draft(lise)
        assert copy(client, draft, "CPR 010190-1234").status_code == 422
        draft.refresh_from_db()
        assert draft.is_draft

    def test_a_note_whose_session_ran_out_waits_for_the_same_person(self, client, lise):
        draft = an_ordinary_draft(lise)
        mark = soup(client.get(note_page(draft)).content).find(attrs={"name": "mark"})["value"]
        client.logout()
        values = {"version": str(draft.version), "note": "Rettet i hånden", "mark": mark}
        response = client.post(reverse("consult:conclude", args=[draft.pk]), values)
        assert response["Location"] == f"{reverse('account_login')}?next={note_page(draft)}"
        client.post(reverse("account_login"), {"login": lise.user.email, "password": "a-long-enough-password"})
        client.get(note_page(draft))
        assert text_on(client.get(note_page(draft))) == "Rettet i hånden"
        assert "unsaved" not in client.session
