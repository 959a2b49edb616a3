"""The page of a consultation: answered by htmx or by plain forms, alone or by two people."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from clinics import form_keys
from consult.models import Consultation
from consult.presenters import entries
from consult.rules.vocabulary import FINDINGS, GROUPS
from consult.visibility import NEVER_ASKED
from tests.consult.desk import page_of, post
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft, an_ordinary_draft, answered, signed_in
from tests.htmx import assert_everything_changed_is_sent, assert_fragment_equals_page, parts, soup

pytestmark = pytest.mark.django_db


DEFAULTS = ("contact", "duration_unit")
"""What is chosen on an empty page: met in person, and weeks."""


@pytest.fixture
def client(lise):
    client = signed_in(lise)
    client.get(reverse("about"))  # the first request of a session marks the time
    return client


def questions(act: Callable[[], object]) -> int:
    """How many statements the database is given, without the frame of transactions."""
    with CaptureQueriesContext(connection) as context:
        act()
    frame = ("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT")
    return sum(not query["sql"].startswith(frame) for query in context.captured_queries)


def checked(html: bytes, key: str) -> str:
    """The answer that is chosen on the page."""
    return soup(html).find("input", attrs={"name": key, "checked": True})["value"]


class TestStart:
    def test_the_button_leads_to_an_empty_page(self, client, lise):
        response = client.post(reverse("consult:new"), {"form_key": form_keys.issue()})
        draft = Consultation.objects.for_organisation(lise.organisation).get()
        assert response["Location"] == page_of(draft)
        assert draft.findings == {}

    def test_a_double_click_starts_one_consultation(self, client, lise):
        key = form_keys.issue()
        first, second = (client.post(reverse("consult:new"), {"form_key": key}) for _ in range(2))
        assert first["Location"] == second["Location"]
        assert Consultation.objects.for_organisation(lise.organisation).count() == 1

    def test_new_patient_saves_the_last_one_and_takes_nothing_along(self, client, lise):
        draft = a_draft(lise, age_years=58)
        key = form_keys.issue()
        response = post(client, draft, htmx=False, age_years="59", go="new", form_key=key)
        draft.refresh_from_db()
        assert draft.findings == {"age_years": 59}
        assert response["Location"] != page_of(draft)
        assert soup(client.get(response["Location"]).content).find(id="id_age_years")["value"] == ""


class TestThePage:
    def test_every_question_of_the_vocabulary_stands_on_it_shown_or_hidden(self, client, lise):
        page = soup(client.get(page_of(a_draft(lise))).content)
        rows = {row["id"][2:] for row in page.select(".q[id^=q-]")} - {"contact"}
        written = {row for group in GROUPS for row in entries.row_keys(group.key)}
        assert rows == (set(FINDINGS) - NEVER_ASKED) | written
        assert [group["id"][2:] for group in page.select("fieldset.group")] == [group.key for group in GROUPS]

    def test_nothing_is_answered_on_a_new_one(self, client, lise):
        page = soup(client.get(page_of(a_draft(lise))).content)
        chosen = {
            field["value"]
            for field in page.select("input[type=radio][checked]:not([name=duration_unit], [name=contact])")
        }
        typed = {field.get("value", "") for field in page.select("input.input-number, input.typed")}
        assert not page.select("input[type=checkbox][checked]")
        assert chosen == {""}
        assert typed == {""}

    def test_the_sentence_to_say_stands_beside_none_of_these(self, client, lise):
        html = client.get(page_of(a_draft(lise))).content.decode()
        for group in GROUPS:
            if group.none_of_these:
                assert group.none_of_these.da in html

    def test_age_and_sex_stand_in_its_head(self, client, lise):
        page = client.get(page_of(a_draft(lise, age_years=58, sex="male")))
        head = soup(page.content).find(id="patient").get_text()
        assert "58 år, mand" in head
        assert "Kladde" in head

    def test_each_reason_leads_to_its_rule(self, client, lise):
        page = client.get(page_of(a_draft(lise, ce_bladder_disturbance="present")))
        links = soup(page.content).select("#suggestion a[href*=regelsaet]")
        anchors = {link["href"].partition("#")[2] for link in links}
        rules = soup(client.get(reverse("consult:ruleset")).content)
        assert {"C1", "C2"} <= anchors
        assert all(rules.find(id=anchor) for anchor in anchors)

    def test_open_questions_lead_to_rows_of_the_page(self, client, lise):
        page = soup(client.get(page_of(a_draft(lise, age_years=58))).content)
        links = [link["href"][1:] for link in page.select("#open a[href^='#q-']")]
        assert links
        assert all(page.find(id=row) and not page.find(id=row).has_attr("hidden") for row in links)

    def test_asks_the_same_few_questions_of_the_database_whatever_is_stored(self, client, lise):
        pages = [page_of(make(lise)) for make in (a_draft, an_ordinary_draft, a_concluded)]
        empty, full, concluded = (questions(partial(client.get, page)) for page in pages)
        assert empty == full <= 4
        assert concluded <= 7


class TestALinkThatBringsTheAge:
    def test_the_age_waits_for_the_press_that_starts(self, client, lise):
        page = soup(client.get("/konsultation/ny?alder=38").content)
        form = page.select_one("main form")
        fields = {field["name"]: field.get("value", "") for field in form.select("input")}
        assert not Consultation.objects.for_organisation(lise.organisation).exists()
        response = client.post(form["action"], fields)
        started = Consultation.objects.for_organisation(lise.organisation).get()
        assert response["Location"] == page_of(started)
        assert started.findings == {"age_years": 38}

    def test_what_is_no_age_stands_in_its_field(self, client, lise):
        page = soup(client.get("/konsultation/ny?alder=x38").content)
        fields = {field["name"]: field.get("value", "") for field in page.select("main form input")}
        client.post("/konsultation/ny", fields)
        started = Consultation.objects.for_organisation(lise.organisation).get()
        assert (started.findings, started.unreadable) == ({}, {"age_years": "x38"})

    def test_new_patient_takes_no_age_along(self, client, lise):
        draft = a_draft(lise, age_years=38)
        page = soup(client.get(page_of(draft)).content)
        key = page.select_one("#consultation [name=form_key]")["value"]
        post(client, draft, htmx=False, age_years="38", go="new", form_key=key)
        newest = Consultation.objects.for_organisation(lise.organisation).latest("started")
        assert newest.pk != draft.pk
        assert newest.findings == {}


class TestAnAnswer:
    def test_it_is_saved_and_renews_the_suggestion(self, client, lise):
        draft = a_draft(lise)
        response = post(client, draft, ce_bladder_disturbance="present")
        draft.refresh_from_db()
        assert draft.findings == {"ce_bladder_disturbance": "present"}
        assert "Akut udredning - i dag" in parts(response.content)["suggestion"]

    @pytest.mark.parametrize(
        ("before", "fields"),
        [
            ({}, {"age_years": "38"}),
            ({}, {"duration_weeks": "2,5"}),
            ({}, {"ce_bladder_disturbance": "present"}),
            ({"ce_bladder_disturbance": "present"}, {"ce_bladder_disturbance": ""}),
            ({}, {"duration_weeks": "3", "episode_pattern": "first_episode"}),
            ({"duration_weeks": 3, "episode_pattern": "first_episode"}, {"episode_pattern": "persistent"}),
            ({}, {"none_of_these": "cancer"}),
            ({}, {"examined_normal": "1"}),
            ({}, {"age_years": "4x"}),
            ({"sex": "male", "age_years": 30}, {"pregnant": "present"}),
            ({}, {"review_date": "1-1-1999"}),
            ({}, {"contact": "telephone"}),
            ({}, {"overall_suspicion_serious": "high"}),
            ({}, {"worry_scan": "present"}),
            ({"worry_scan": "present"}, {"worry_scan": ""}),
            ({"age_years": 38}, {"age_years": "72"}),
            ({"duration_weeks": 3}, {"duration_weeks": "3", "duration_unit": "days"}),
            ({}, {"duration_weeks": "2 mdr"}),
            ({}, {"known_from_record": "fracture"}),
            ({}, {"override": "imaging_anyway"}),
            ({}, {"straight_leg_raise": "crossed", "analgesics_now_nsaid": "present"}),
            ({}, {"pain_intensity": "11"}),
            ({}, {"goal": "gå tur " * 40}),
        ],
    )
    def test_what_comes_back_equals_the_page_loaded_fresh(self, client, lise, before, fields):
        draft = a_draft(lise, **before)
        page = client.get(page_of(draft)).content
        response = post(client, draft, **fields)
        assert_fragment_equals_page(client, response, page_of(draft))
        filled = {entries.row_of(key) or key for key in fields}
        assert_everything_changed_is_sent(page, response.content, client.get(page_of(draft)).content, filled=filled)

    def test_a_question_that_no_longer_applies_is_hidden_and_the_group_with_it(self, client, lise):
        draft = a_draft(lise, duration_weeks=2)
        sent = parts(post(client, draft, episode_pattern="first_episode").content)
        assert "g-inflammatory" not in sent
        sent = parts(post(client, a_draft(lise), duration_weeks="2", episode_pattern="first_episode").content)
        assert "hidden" in sent["g-inflammatory"]

    def test_an_answered_question_is_never_hidden(self, client, lise):
        draft = a_draft(lise, pregnant="present", pregnancy_week=20)
        assert "hidden" not in parts(post(client, draft, pregnant="absent").content).get("q-pregnancy_week", "")

    def test_without_javascript_the_whole_form_is_posted_and_the_page_comes_back(self, client, lise):
        draft = a_draft(lise)
        response = post(client, draft, htmx=False, age_years="38", duration_weeks="2,5", save="episode")
        assert response.status_code == 302
        assert response["Location"] == f"{page_of(draft)}#g-episode"
        draft.refresh_from_db()
        assert draft.findings == {"age_years": 38, "duration_weeks": 2.5}

    def test_what_cannot_be_read_stands_in_its_field_with_what_is_wanted(self, client, lise):
        draft = a_draft(lise, age_years=38)
        response = post(client, draft, age_years="4x", inf_fever="absent")
        assert response.status_code == 422
        row = parts(response.content)["q-age_years"]
        assert 'value="4x"' in row
        assert "Skriv et helt tal fra 0 til 120." in row
        draft.refresh_from_db()
        assert draft.findings == {"inf_fever": "absent"}

    def test_so_it_does_without_javascript(self, client, lise):
        draft = a_draft(lise)
        response = post(client, draft, htmx=False, age_years="4x")
        assert response.status_code == 422
        assert b'value="4x"' in response.content
        assert b'value="4x"' in client.get(page_of(draft)).content

    def test_a_number_of_a_person_is_not_kept(self, client, lise):
        draft = a_draft(lise)
        response = post(client, draft, age_years="010190-1234")
        assert response.status_code == 422
        draft.refresh_from_db()
        assert "1234" not in str(draft.unreadable) + str(draft.findings)
        assert b"1234" not in response.content

    def test_the_suggested_date_follows_the_assessment_until_somebody_chooses_one(self, client, lise):
        draft = an_ordinary_draft(lise)
        suggested = f"{timezone.localdate() + timedelta(days=28):%d-%m-%Y}"
        post(client, draft, review_date=suggested, suggested_date=suggested, sick_leave_weeks="2")
        draft.refresh_from_db()
        assert draft.review_date is None
        chosen = timezone.localdate() + timedelta(days=10)
        post(client, draft, review_date=f"{chosen:%d-%m-%Y}", suggested_date=suggested)
        draft.refresh_from_db()
        assert draft.review_date == chosen

    @pytest.mark.parametrize("version", ["", "x", "-1", "9" * 40])
    def test_a_post_that_says_no_version_is_refused(self, client, lise, version):
        draft = a_draft(lise)
        response = client.post(reverse("consult:answer", args=[draft.pk]), {"version": version, "age_years": "38"})
        assert response.status_code == 400

    def test_an_answer_asks_the_same_questions_of_the_database_whatever_is_stored(self, client, lise):
        drafts = a_draft(lise), an_ordinary_draft(lise)
        empty, full = (questions(partial(post, client, draft, psy_distress="present")) for draft in drafts)
        assert empty == full <= 9


class TestTwoPeople:
    @pytest.fixture
    def bent(self, lise):
        return MembershipFactory(organisation=lise.organisation, user__name="Bent Opdigtet")

    @time_machine.travel("2026-11-24T13:30:00Z", tick=False)
    def test_a_clash_shows_both_answers_and_overwrites_nothing(self, lise, bent):
        client = signed_in(lise)
        draft = a_draft(lise)
        post(signed_in(bent), draft, inf_fever="present")
        response = post(client, draft, version=0, inf_fever="absent")
        assert response.status_code == 409
        panel = soup(response.content).find(id="suggestion").get_text(" ")
        assert re.search(r"Bent Opdigtet svarede kl\. 14\.30: Ja\. Du svarede: Nej\.", re.sub(r"\s+", " ", panel))
        assert checked(response.content, "inf_fever") == "present"
        draft.refresh_from_db()
        assert draft.findings == {"inf_fever": "present"}

    def test_one_press_insists_on_ones_own(self, lise, bent):
        client = signed_in(lise)
        draft = a_draft(lise)
        post(signed_in(bent), draft, inf_fever="present")
        clash = soup(post(client, draft, version=0, inf_fever="absent").content)
        button = clash.select_one("#suggestion button[name=inf_fever]")
        version = clash.select_one("input[name=version]")["value"]
        assert post(client, draft, version=int(version), inf_fever=button["value"]).status_code == 200
        draft.refresh_from_db()
        assert draft.findings == {"inf_fever": "absent"}

    def test_without_javascript_the_clash_is_the_page(self, lise, bent):
        draft = a_draft(lise)
        post(signed_in(bent), draft, inf_fever="present")
        response = post(signed_in(lise), draft, version=0, htmx=False, inf_fever="absent")
        assert response.status_code == 409
        assert "Bent Opdigtet" in response.content.decode()

    def test_an_answer_to_what_was_concluded_meanwhile_is_shown_and_not_saved(self, lise, bent):
        concluded = a_concluded(lise)
        response = post(signed_in(bent), concluded, inf_fever="present")
        assert response.status_code == 409
        assert "Feber eller kulderystelser: Ja" in response.content.decode()
        concluded.refresh_from_db()
        assert concluded.findings["inf_fever"] == "absent"


class TestConcluded:
    def test_it_shows_what_was_frozen_and_no_form_to_answer(self, client, lise):
        concluded = a_concluded(lise, note="Lændesmerter i en uge")
        html = client.get(page_of(concluded)).content.decode()
        assert "Lændesmerter i en uge" in html
        assert "Ingen billeddiagnostik nu - behandl og revurdér" in html
        assert concluded.reference in html
        assert 'name="age_years"' not in html

    def test_it_is_never_computed_again(self, client, lise, monkeypatch):
        concluded = a_concluded(lise)

        def refuse(*args, **kwargs):
            raise AssertionError("the rules were asked again")

        for module in ("assessed", "notes", "recent"):
            monkeypatch.setattr(f"consult.presenters.{module}.assess", refuse)
        assert client.get(page_of(concluded)).status_code == 200


class TestTheStartPage:
    def test_it_lists_drafts_and_the_latest_by_age_sex_and_result(self, client, lise):
        a_draft(lise, age_years=47, sex="female", ce_bladder_disturbance="present")
        a_concluded(lise)
        html = client.get(reverse("start")).content.decode()
        assert "47 år, kvinde" in html
        assert "Akut udredning - i dag" in html
        assert "58 år, mand" in html

    def test_a_consultation_in_which_nothing_is_answered_is_not_listed(self, client, lise):
        draft = a_draft(lise)
        assert str(draft.pk) not in client.get(reverse("start")).content.decode()
        answered(draft, age_years=40)
        assert str(draft.pk) in client.get(reverse("start")).content.decode()

    def test_a_secretary_sees_none_of_it(self, lise):
        a_draft(lise, age_years=47)
        secretary = MembershipFactory(organisation=lise.organisation, secretary=True)
        assert "47 år" not in signed_in(secretary).get(reverse("start")).content.decode()
