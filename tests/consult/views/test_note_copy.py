"""The form that copies and concludes at one press: the note as it is now, or none where it is to be read first."""

from __future__ import annotations

import pytest
from django.urls import reverse

from consult import services
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, an_ordinary_draft, answered, signed_in
from tests.htmx import soup

pytestmark = pytest.mark.django_db


def copy_of(client, draft):
    return client.get(reverse("consult:note_copy", args=[draft.pk]))


def edited(member, draft, note):
    services.keep_note(
        organisation=member.organisation, pk=draft.pk, actor=member.user, base_version=draft.version, note=note
    )


def test_its_fields_conclude_with_the_note_as_the_page_of_the_note_shows_it(client, lise):
    draft = an_ordinary_draft(lise)
    on_the_page = soup(client.get(reverse("consult:note", args=[draft.pk])).content).find(id="note").text.strip()

    form = soup(copy_of(client, draft).content).form

    assert form.textarea.text.strip() == on_the_page
    fields = {each["name"]: each["value"] for each in form.find_all("input")}
    done = client.post(form["action"], {**fields, "note": form.textarea.text.strip()})
    assert done["Location"] == reverse("consult:consultation", args=[draft.pk])
    draft.refresh_from_db()
    assert not draft.is_draft


def test_a_note_edited_by_hand_is_copied_as_it_was_edited(client, lise):
    draft = an_ordinary_draft(lise)
    edited(lise, draft, "Mit eget notat")
    assert soup(copy_of(client, draft).content).textarea.text.strip() == "Mit eget notat"


def test_one_that_was_edited_before_the_last_answer_is_to_be_read_first(client, lise):
    draft = an_ordinary_draft(lise)
    edited(lise, draft, "Mit eget notat")
    answered(draft, ca_night_pain="present")
    assert copy_of(client, draft).status_code == 409


def test_one_that_a_colleague_edited_last_is_to_be_read_first(client, lise):
    draft = an_ordinary_draft(lise)
    bent = MembershipFactory(organisation=lise.organisation)
    edited(bent, draft, "Bents notat")
    assert copy_of(client, draft).status_code == 409
    assert soup(copy_of(signed_in(bent), draft).content).textarea.text.strip() == "Bents notat"


def test_once_read_and_corrected_it_is_ones_own(client, lise):
    draft = an_ordinary_draft(lise)
    edited(MembershipFactory(organisation=lise.organisation), draft, "Bents notat")
    edited(lise, draft, "Bents notat, læst")
    assert soup(copy_of(client, draft).content).textarea.text.strip() == "Bents notat, læst"


def test_a_note_that_a_colleague_renewed_from_the_answers_is_as_good_as_any(client, lise):
    draft = an_ordinary_draft(lise)
    edited(MembershipFactory(organisation=lise.organisation), draft, "")
    assert copy_of(client, draft).status_code == 200


def test_what_was_copied_too_late_is_called_the_older_note(client, lise):
    lise.user.language = "en"
    lise.user.save()
    draft = an_ordinary_draft(lise)
    form = soup(copy_of(client, draft).content).form
    fields = {each["name"]: each["value"] for each in form.find_all("input")}
    answered(draft, ca_night_pain="present")

    late = client.post(form["action"], {**fields, "note": form.textarea.text.strip()})

    assert late.status_code == 409
    assert "what is on the clipboard is the older note" in late.content.decode()
    assert "older note" not in client.get(reverse("consult:note", args=[draft.pk])).content.decode()


def test_what_is_concluded_is_not_concluded_again(client, lise):
    assert copy_of(client, a_concluded(lise)).status_code == 409


def test_the_page_of_the_note_says_so_where_it_could_not_be_copied(client, lise):
    address = reverse("consult:note", args=[an_ordinary_draft(lise).pk])
    assert b"nothing is concluded" not in client.get(address).content
    lise.user.language = "en"
    lise.user.save()
    assert b"nothing is concluded" in client.get(f"{address}?ikke-kopieret").content


def test_one_with_necessary_answers_missing_is_to_be_read_first_and_says_why(client, lise):
    draft = an_ordinary_draft(lise, neuro_exam=None)
    assert copy_of(client, draft).status_code == 409
    page = client.get(reverse("consult:note", args=[draft.pk])).content.decode()
    assert "Nødvendige svar mangler" in page


def test_by_telephone_what_nobody_can_examine_holds_nothing_up(client, lise):
    draft = answered(an_ordinary_draft(lise), contact="telephone")
    assert copy_of(client, draft).status_code == 200


def test_but_what_can_be_asked_about_cauda_equina_does(client, lise):
    draft = answered(an_ordinary_draft(lise), contact="telephone", ce_bladder_disturbance=None)
    assert copy_of(client, draft).status_code == 409
