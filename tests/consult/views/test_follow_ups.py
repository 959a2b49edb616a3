"""Drafts and consultations to re-assess in lists; a reference that is typed; the start of a follow-up."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from clinics import form_keys
from clinics.models import FormKey
from consult.models import Consultation
from consult.presenters import recent
from consult.rules.vocabulary import FINDINGS
from consult.services import delete_expired
from tests.consult.desk import page_of, post
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft, a_follow_up
from tests.htmx import assert_fragment_equals_page, parts, soup

pytestmark = pytest.mark.django_db

LIST = reverse("consult:follow_ups")


def text(response) -> str:
    return re.sub(r"\s+", " ", soup(response.content).find("main").get_text(" "))


def type_reference(client, reference, key=None):
    return client.post(LIST, {"reference": reference, "form_key": key or form_keys.issue()})


def press(client, earlier, key=None):
    return client.post(reverse("consult:follow_up", args=[earlier.pk]), {"form_key": key or form_keys.issue()})


def follow_ups_of(earlier):
    return list(Consultation.objects.for_organisation(earlier.organisation).filter(follows=earlier))


class TestTheReference:
    def test_typed_it_starts_an_empty_consultation_that_follows(self, client, lise):
        earlier = a_concluded(lise)
        response = type_reference(client, f" {earlier.reference.lower()} ")
        [draft] = follow_ups_of(earlier)
        assert response["Location"] == page_of(draft)
        assert draft.findings == {}

    @pytest.mark.parametrize(
        ("typed", "words"),
        [
            ("ACDEFG", "Ingen af klinikkens konsultationer har denne reference."),
            ("ac1o46", "Disse tegn findes ikke i nogen reference, fordi de forveksles med andre: 1 O. Se efter igen."),
            ("", "Skriv referencen: seks bogstaver og tal"),
        ],
    )
    def test_an_unknown_one_is_told_in_words_and_stays_in_its_field(self, client, typed, words):
        response = type_reference(client, typed)
        assert response.status_code == 422
        assert words in text(response)
        field = soup(response.content).find(id="id_reference")
        assert field["value"] == typed
        assert field["aria-invalid"] == "true"
        assert soup(response.content).find(id=field["aria-describedby"].split()[-1]).get_text()

    def test_another_clinics_is_unknown(self, client):
        foreign = a_concluded()
        response = type_reference(client, foreign.reference)
        assert response.status_code == 422
        assert follow_ups_of(foreign) == []

    def test_a_number_of_a_person_is_not_shown_again(self, client):
        assert b"0102031234" not in type_reference(client, "0102031234").content

    def test_that_of_a_draft_leads_to_the_draft(self, client, lise):
        draft = a_draft(lise, age_years=58)
        response = type_reference(client, draft.reference)
        assert response.status_code == 422
        assert "ikke afsluttet endnu" in text(response)
        assert soup(response.content).select_one(f'#e-reference a[href="{page_of(draft)}"]')


class TestTheButton:
    def test_a_double_click_starts_one(self, client, lise):
        earlier, key = a_concluded(lise), form_keys.issue()
        first, second = press(client, earlier, key), press(client, earlier, key)
        assert first["Location"] == second["Location"]
        assert len(follow_ups_of(earlier)) == 1

    def test_the_same_form_key_on_another_line_starts_that_one(self, client, lise):
        earlier, other, key = a_concluded(lise), a_concluded(lise), form_keys.issue()
        press(client, earlier, key)
        response = press(client, other, key)
        assert [page_of(draft) for draft in follow_ups_of(other)] == [response["Location"]]

    def test_one_that_was_begun_is_opened_and_says_so(self, client, lise):
        earlier = a_concluded(lise)
        begun = a_follow_up(earlier, age_years=58)
        response = press(client, earlier)
        assert response["Location"] == page_of(begun)
        assert "Opfølgningen er begyndt tidligere." in text(client.get(response["Location"]))

    def test_a_fresh_one_says_nothing_of_it(self, client, lise):
        response = press(client, a_concluded(lise))
        assert "begyndt tidligere" not in text(client.get(response["Location"]))

    def test_on_a_draft_it_leads_to_the_draft(self, client, lise):
        draft = a_draft(lise, age_years=58)
        assert press(client, draft)["Location"] == page_of(draft)
        assert follow_ups_of(draft) == []

    def test_an_old_page_follows_what_is_pressed_or_typed_on_it_now(self, client, lise):
        one, other, key = a_concluded(lise), a_concluded(lise), form_keys.issue()
        addresses = {press(client, one, key)["Location"], press(client, other, key)["Location"]}
        addresses |= {type_reference(client, each.reference, key)["Location"] for each in (one, other)}
        assert addresses == {page_of(follow_ups_of(each)[0]) for each in (one, other)}

    def test_what_is_kept_of_the_form_does_not_name_what_was_followed(self, client, lise):
        one, other = a_concluded(lise), a_concluded(lise)
        type_reference(client, one.reference)
        press(client, other)
        kept = " ".join(FormKey.objects.values_list("purpose", flat=True))
        assert kept
        for name in (one.reference, str(one.pk), other.reference, str(other.pk)):
            assert name not in kept


class TestTheLists:
    def test_overdue_ones_say_so_in_words(self, client, lise):
        concluded = a_concluded(lise)
        row = Consultation.objects.for_organisation(lise.organisation).filter(pk=concluded.pk)
        row.update(review_date=timezone.localdate() - timedelta(days=3))
        assert "Overskredet med 3 dage" in text(client.get(LIST))
        assert "Overskredet med 3 dage" in text(client.get(reverse("start")))

    def test_mine_are_chosen_by_a_link_that_says_which_is_shown(self, client, lise):
        mine = a_concluded(lise)
        other = a_concluded(MembershipFactory(organisation=lise.organisation))
        both, only = text(client.get(LIST)), client.get(LIST, {"vis": "mine"})
        assert mine.reference in both
        assert other.reference in both
        assert mine.reference in text(only)
        assert other.reference not in text(only)
        assert soup(only.content).find(attrs={"aria-current": "true"}).get_text(strip=True) == "Mine"

    @pytest.mark.parametrize("filtered", [{}, {"vis": "mine"}])
    def test_a_long_list_goes_on_on_the_next_page(self, client, lise, monkeypatch, filtered):
        monkeypatch.setattr(recent, "due", partial(recent.due, most=2))
        expected = {a_concluded(lise).reference for _ in range(3)}
        first = client.get(LIST, filtered)
        more = soup(first.content).find("a", string=re.compile("Vis de næste"))["href"]
        second = client.get(LIST + more)
        seen = [node.get_text() for page in (first, second) for node in soup(page.content).select(".rows .reference")]
        assert len(seen) == 3
        assert set(seen) == expected
        assert soup(second.content).find("a", string=re.compile("Fra begyndelsen"))

    @pytest.mark.parametrize("name", ["consult:drafts", "consult:follow_ups"])
    def test_a_place_that_is_none_is_not_found(self, client, name):
        assert client.get(reverse(name), {"efter": "x"}).status_code == 404

    @pytest.mark.parametrize(
        "moment", ["2026-01-01", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-01-01T00:00\x00"]
    )
    def test_a_moment_that_no_draft_can_have_is_not_found(self, client, moment):
        assert client.get(reverse("consult:drafts"), {"efter": f"{moment}_{'0' * 32}"}).status_code == 404

    def test_drafts_stand_on_their_page_with_the_day_they_are_deleted(self, client, lise):
        a_draft(lise, age_years=47, sex="female", ce_bladder_disturbance="present")
        page = text(client.get(reverse("consult:drafts")))
        assert "47 år, kvinde" in page
        assert "Akut udredning - i dag" in page
        assert re.search(r"Gemt .+, Lise Eksempel\. Slettes \d", page)

    @pytest.mark.parametrize("name", ["start", "consult:drafts", "consult:follow_ups"])
    def test_a_page_asks_the_same_questions_however_much_there_is(
        self, client, lise, name, django_assert_max_num_queries
    ):
        for _ in range(3):
            a_follow_up(a_concluded(lise), age_years=58)
        client.get(reverse("about"))  # the first request of a session marks the time
        with django_assert_max_num_queries(7):
            client.get(reverse(name))

    def test_the_start_page_shows_each_in_short_and_leads_to_all(self, client, lise):
        a_draft(lise, age_years=47)
        concluded = a_concluded(lise)
        start = soup(client.get(reverse("start")).content)
        assert concluded.reference in start.find(attrs={"aria-labelledby": "due-title"}).get_text()
        assert "47 år" in start.find(attrs={"aria-labelledby": "drafts-title"}).get_text()
        for name in ("consult:drafts", "consult:follow_ups"):
            assert start.select_one(f'main a[href="{reverse(name)}"]')


class TestThePage:
    """The consultation that follows another one."""

    def test_it_shows_what_it_follows_and_nothing_is_answered(self, client, lise):
        earlier = a_concluded(lise, fx_osteoporosis_known="present")
        page = soup(client.get(page_of(a_follow_up(earlier))).content)
        section = page.find(id="follows")
        assert earlier.reference in section.get_text()
        assert section.find("a", href=page_of(earlier))
        assert "Kendt osteoporose: Ja" in re.sub(r"\s+", " ", section.get_text())
        asked = [field for field in page.select("input[type=radio][checked]") if field["name"] in FINDINGS]
        assert {field["value"] for field in asked} == {""}

    def test_one_press_confirms_the_lasting_facts_and_the_rows_show_it(self, client, lise):
        draft = a_follow_up(a_concluded(lise, fx_osteoporosis_known="present"))
        response = post(client, draft, confirm_lasting="1")
        assert response.status_code == 200
        sent = parts(response.content)
        assert 'checked="" name="fx_osteoporosis_known"' in sent["q-fx_osteoporosis_known"]
        assert "confirm_lasting" not in sent["follows"]
        assert_fragment_equals_page(client, response, page_of(draft))
        draft.refresh_from_db()
        assert draft.findings["fx_osteoporosis_known"] == "present"

    def test_so_it_does_without_javascript(self, client, lise):
        draft = a_follow_up(a_concluded(lise, fx_osteoporosis_known="present"))
        assert post(client, draft, htmx=False, confirm_lasting="1", age_years="58").status_code == 302
        draft.refresh_from_db()
        assert draft.findings["fx_osteoporosis_known"] == "present"
        assert draft.findings["age_years"] == 58

    def test_an_answer_of_today_wins_over_what_is_confirmed_with_it(self, client, lise):
        draft = a_follow_up(a_concluded(lise))
        post(client, draft, confirm_lasting="1", fx_osteoporosis_known="present")
        draft.refresh_from_db()
        assert draft.findings["fx_osteoporosis_known"] == "present"

    def test_each_answer_renews_what_has_changed(self, client, lise):
        draft = a_follow_up(a_concluded(lise))
        response = post(client, draft, leg_pain="unilateral")
        assert "dengang ingen, nu" in re.sub(r"\s+", " ", parts(response.content)["follows"])
        assert_fragment_equals_page(client, response, page_of(draft))

    def test_of_one_that_is_deleted_it_shows_the_reference_and_says_so(self, client, lise):
        lise.user.language = "en"
        lise.user.save()
        earlier = a_concluded(lise)
        draft = a_follow_up(earlier)
        delete_expired(pk=earlier.pk, now=timezone.now() + timedelta(days=1000))
        section = soup(client.get(page_of(draft)).content).find(id="follows")
        assert earlier.reference in section.get_text()
        assert "has been deleted" in section.get_text()
        assert not section.find_all(["a", "button"])
        assert earlier.reference in soup(client.get(reverse("consult:note", args=[draft.pk])).content).textarea.text
        sent = post(client, draft, age_years="59", confirm_lasting="1")
        assert sent.status_code == 200
        assert "has been deleted" in parts(sent.content)["follows"]

    def test_one_that_follows_none_has_no_such_part(self, client, lise):
        draft = a_draft(lise, age_years=58)
        assert soup(client.get(page_of(draft)).content).find(id="follows") is None
        assert "follows" not in parts(post(client, draft, age_years="59").content)

    def test_it_costs_one_question_to_the_database_more_and_the_others_none(self, client, lise):
        def questions(draft, **fields):
            with CaptureQueriesContext(connection) as context:
                post(client, draft, **fields)
            return [query for query in context.captured_queries if "SAVEPOINT" not in query["sql"]]

        plain, following = a_draft(lise), a_follow_up(a_concluded(lise))
        post(client, a_draft(lise), psy_distress="present")
        alone, more = (len(questions(draft, psy_distress="present")) for draft in (plain, following))
        assert more == alone + 1
        assert len(questions(following, version=1, confirm_lasting="1")) == more

    def test_new_patient_takes_nothing_of_it_along(self, client, lise):
        earlier = a_concluded(lise, fx_osteoporosis_known="present")
        draft = a_follow_up(earlier, age_years=58)
        response = post(client, draft, htmx=False, go="new", form_key=form_keys.issue())
        page = client.get(response["Location"])
        html = page.content.decode()
        for trace in (earlier.reference, str(earlier.pk), draft.reference, str(draft.pk), "58 år"):
            assert trace not in html
        assert soup(html).find(id="follows") is None
        fresh = Consultation.objects.for_organisation(lise.organisation).latest("started")
        assert (fresh.follows, fresh.findings) == (None, {})

    def test_the_page_of_a_concluded_one_has_the_button(self, client, lise):
        earlier = a_concluded(lise)
        page = soup(client.get(page_of(earlier)).content)
        assert page.find("form", action=reverse("consult:follow_up", args=[earlier.pk])).find("button")
