"""The note is read, edited, copied; copying concludes."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format

from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, an_ordinary_draft, answered, signed_in
from tests.htmx import assert_fragment_equals_page, soup

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def note_page(draft):
    return reverse("consult:note", args=[draft.pk])


def text_on(response, field: str = "note") -> str:
    return soup(response.content).find(id=field).text.strip()


def form(draft, note, version=None, revision=0, day=None):
    """The fields of a page of the note, as made today from the note that nobody had edited."""
    return {
        "version": str(draft.version if version is None else version),
        "revision": str(revision),
        "day": (day or timezone.localdate()).isoformat(),
        "note": note,
    }


def send(client, draft, note, *, htmx=False, revision=0, day=None, **fields):
    values = {**form(draft, note, revision=revision, day=day), **fields}
    return client.post(note_page(draft), values, headers=HTMX if htmx else {})


def copy(client, draft, note, **seen):
    return client.post(reverse("consult:conclude", args=[draft.pk]), form(draft, note, **seen))


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

    def test_an_english_note_is_marked_as_english(self, client, lise):
        draft = an_ordinary_draft(lise)
        assert soup(client.get(note_page(draft)).content).find(id="note")["lang"] == "da"
        draft.note_language = "en"
        draft.save()
        assert soup(client.get(note_page(draft)).content).find(id="note")["lang"] == "en"
        to_copy = client.get(reverse("consult:note_copy", args=[draft.pk]))
        assert soup(to_copy.content).find(attrs={"name": "note"})["lang"] == "en"

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
        values = {**form(draft, "Rettet i hånden"), "mark": mark}
        response = client.post(reverse("consult:conclude", args=[draft.pk]), values)
        assert response["Location"] == f"{reverse('account_login')}?next={note_page(draft)}"
        client.post(reverse("account_login"), {"login": lise.user.email, "password": "a-long-enough-password"})
        client.get(note_page(draft))
        assert text_on(client.get(note_page(draft))) == "Rettet i hånden"
        assert "unsaved" not in client.session

    def test_an_empty_note_concludes_nothing(self, client, lise):
        draft = an_ordinary_draft(lise)
        response = copy(client, draft, "  ")
        assert response.status_code == 422
        assert "Notatet er tomt" in soup(response.content).select_one("[role=alert]").text
        draft.refresh_from_db()
        assert draft.is_draft


class TestAnotherDay:
    def test_a_note_that_was_edited_yesterday_is_shown_beside_the_one_of_today(self, client, lise):
        draft = an_ordinary_draft(lise)
        send(client, draft, "Rettet i hånden")
        with time_machine.travel(timezone.now() + timedelta(days=1), tick=False):
            page = signed_in(lise).get(note_page(draft))
        assert text_on(page) == "Rettet i hånden"
        assert text_on(page, "fresh-note").startswith("Kontakt")

    def test_a_page_of_yesterday_concludes_nothing_before_the_new_dates_were_shown(self, client, lise):
        draft = an_ordinary_draft(lise)
        response = copy(client, draft, "Rettet i hånden", day=timezone.localdate() - timedelta(days=1))
        assert response.status_code == 409
        draft.refresh_from_db()
        assert draft.is_draft

    def test_the_date_in_the_note_is_the_one_that_is_kept(self, client, lise):
        draft = an_ordinary_draft(lise)
        copy(client, draft, text_on(client.get(note_page(draft))))
        draft.refresh_from_db()
        assert draft.review_date is not None
        with translation.override("da"):
            assert date_format(draft.review_date, "j. F Y") in draft.conclusion.note


class TestTwoPeopleAtOneNote:
    @pytest.fixture
    def bent(self, lise):
        return signed_in(MembershipFactory(organisation=lise.organisation, user__name="Bent Opdigtet"))

    @pytest.mark.parametrize("act", [send, copy])
    def test_what_a_colleague_has_written_is_not_overwritten(self, client, lise, bent, act):
        draft = an_ordinary_draft(lise)
        send(bent, draft, "Bents notat")
        response = act(client, draft, "Lises notat")
        assert response.status_code == 409
        assert (text_on(response, "mine"), text_on(response, "theirs")) == ("Lises notat", "Bents notat")
        assert "Bent Opdigtet" in response.content.decode()
        draft.refresh_from_db()
        assert draft.is_draft
        assert draft.note_draft == "Bents notat"

    def test_while_typing_it_is_said_below_the_field_each_time(self, client, lise, bent):
        draft = an_ordinary_draft(lise)
        send(bent, draft, "Bents notat")
        response = send(client, draft, "Lises notat", htmx=True)
        assert response.status_code == 409
        assert "Bents notat" in soup(response.content).find(id="note-status").text
        revision = soup(response.content).find(attrs={"name": "revision"})["value"]
        assert send(client, draft, "Lises notat.", htmx=True, revision=revision).status_code == 409

    def test_who_has_read_it_may_change_it(self, client, lise, bent):
        draft = an_ordinary_draft(lise)
        send(bent, draft, "Bents notat")
        revision = soup(client.get(note_page(draft)).content).find(attrs={"name": "revision"})["value"]
        assert send(client, draft, "Vores notat", revision=revision).status_code == 302
        assert text_on(client.get(note_page(draft))) == "Vores notat"

    def test_ones_own_edits_never_clash_though_they_overtake_each_other(self, client, lise):
        draft = an_ordinary_draft(lise)
        send(client, draft, "Rettet", htmx=True)
        assert send(client, draft, "Rettet i hånden", htmx=True).status_code == 200
        assert copy(client, draft, "Rettet i hånden.").status_code == 302
