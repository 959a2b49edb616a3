"""The page of the texts for the next in line."""

from __future__ import annotations

import pytest
from django.urls import reverse

from clinics.models import Organisation
from consult.models import Conclusion
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft, an_ordinary_draft, signed_in
from tests.htmx import assert_fragment_equals_page, soup

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def page_of(consultation):
    return reverse("consult:letters", args=[consultation.pk])


def texts(response):
    return [field.text.strip() for field in soup(response.content).find_all("textarea")]


def an_emergency(member):
    return a_draft(member, ce_bladder_disturbance="present", age_years=48, sex="female")


class TestReading:
    def test_the_most_urgent_text_stands_first_and_each_can_be_copied(self, client, lise):
        response = client.get(page_of(an_emergency(lise)))
        page = soup(response.content)
        assert [text[:17] for text in texts(response)] == ["Jeg ringer om en ", "Jeg beder om akut"]
        for field in page.find_all("textarea"):
            button = page.find("button", attrs={"data-copy": field["id"]})
            assert button["type"] == "button"
            assert page.find(id=button["data-copy-status"])["role"] == "status"

    def test_where_nobody_is_sent_on_it_says_so(self, client, lise):
        response = client.get(page_of(an_ordinary_draft(lise)))
        assert texts(response) == []
        assert soup(response.content).find(id="letters").text.strip()

    def test_a_physiotherapist_gets_the_letter_to_the_doctor(self):
        member = MembershipFactory(organisation__kind=Organisation.Kind.PHYSIO)
        response = signed_in(member).get(page_of(an_emergency(member)))
        assert texts(response)[1].startswith("Jeg beder dig vurdere patienten i dag")

    def test_a_physiotherapist_reads_today_above_the_texts_about_a_fever(self):
        member = MembershipFactory(organisation__kind=Organisation.Kind.PHYSIO)
        fever = an_ordinary_draft(member, inf_fever="present")
        tags = soup(signed_in(member).get(page_of(fever)).content).select("#letters .tag")
        assert {tag.text for tag in tags} == {"I dag - patienten ses, og CRP tages"}

    def test_the_fragment_is_the_part_of_the_page(self, client, lise):
        address = page_of(an_emergency(lise))
        assert_fragment_equals_page(client, client.get(address, headers=HTMX), address)

    def test_nothing_is_kept_and_nothing_can_be_posted(self, client, lise):
        assert client.post(page_of(an_emergency(lise)), {"letter-1": "rettet"}).status_code == 405


class TestLanguage:
    def test_danish_whatever_the_language_of_the_page(self, lise):
        lise.user.language = "en"
        lise.user.save()
        response = signed_in(lise).get(page_of(an_emergency(lise)))
        assert texts(response)[0].startswith("Jeg ringer")
        assert "Texts for the next in line" in response.content.decode()

    def test_english_where_it_is_asked_for(self, client, lise):
        response = client.get(page_of(an_emergency(lise)) + "?language=en")
        assert texts(response)[0].startswith("I am calling about a 48-year-old woman")
        assert {field["lang"] for field in soup(response.content).find_all("textarea")} == {"en"}

    def test_that_of_the_note_where_it_was_chosen(self, client, lise):
        draft = an_emergency(lise)
        draft.note_language = "en"
        draft.save()
        assert texts(client.get(page_of(draft)))[0].startswith("I am calling")

    def test_a_language_that_there_is_not_is_no_error(self, client, lise):
        assert texts(client.get(page_of(an_emergency(lise)) + "?language=xx"))[0].startswith("Jeg ringer")


class TestThePathway:
    def test_that_of_the_clinic_stands_beside_the_telephone_text_and_the_letter_of_admission(self, client, lise):
        organisation = lise.organisation
        organisation.acute_pathway_text, organisation.acute_pathway_phone = (
            "Visitationen, alle døgnets timer",
            "11 22 33 44",
        )
        organisation.save()
        page = client.get(page_of(an_emergency(lise))).content.decode()
        assert page.count("Visitationen, alle døgnets timer") == 2
        assert 'href="tel:11223344"' in page

    def test_a_physiotherapist_rings_the_patients_doctor_and_is_shown_none(self):
        frida = MembershipFactory(
            organisation__physio=True, organisation__acute_pathway_text="Visitationen, alle døgnets timer"
        )
        page = signed_in(frida).get(page_of(an_emergency(frida))).content.decode()
        assert "Visitationen" not in page

    def test_that_nobody_entered_it_is_said(self, client, lise):
        organisation = lise.organisation
        organisation.acute_pathway_text = organisation.acute_pathway_phone = organisation.acute_pathway_url = ""
        organisation.save()
        page = soup(client.get(page_of(an_emergency(lise))).content)
        assert len(page.select("#letters section .notice-warning")) == 2

    def test_it_is_not_in_the_way_of_what_is_not_acute(self, client, lise):
        planned = an_ordinary_draft(lise, work_heavy_physical="present")
        page = soup(client.get(page_of(planned)).content)
        assert page.find_all("textarea")
        assert page.select("#letters section .notice") == []


class TestConcluded:
    def test_the_texts_stay_those_of_what_was_frozen(self, client, lise):
        concluded = a_concluded(lise, work_heavy_physical="present")
        before = texts(client.get(page_of(concluded)))
        assert before
        conclusion = Conclusion.objects.for_organisation(lise.organisation).get(consultation=concluded)
        conclusion.result = {**conclusion.result, "advice": []}
        conclusion.save()
        assert texts(client.get(page_of(concluded))) != before

    def test_a_later_change_of_the_answers_does_not_reach_them(self, client, lise):
        concluded = a_concluded(lise, work_heavy_physical="present")
        before = texts(client.get(page_of(concluded)))
        concluded.findings = {**concluded.findings, "ce_bladder_disturbance": "present"}
        concluded.save()
        assert texts(client.get(page_of(concluded))) == before
