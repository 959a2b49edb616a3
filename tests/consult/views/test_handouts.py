"""The handout of a consultation: preview and PDF, and what is kept of it."""

from __future__ import annotations

import io
from datetime import date, timedelta

import pypdfium2
import pytest
from django.urls import reverse
from django.utils import timezone

from consult.documentation import LONGEST_LINE
from consult.models import Given
from consult.paper import HandoutForm, decision_of, handout_request
from consult.rules import thresholds as t
from education import handouts
from education.outcome import LINE_LENGTH, Decision
from education.words import words
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft, an_ordinary_draft, answered, signed_in
from tests.htmx import soup

pytestmark = pytest.mark.django_db
NAME = "Oline Opdigtsen"


def preview_of(draft):
    return reverse("consult:handout", args=[draft.pk])


def print_it(client, draft, **fields):
    return client.post(reverse("consult:handout_pdf", args=[draft.pk]), {"language": "da", **fields})


def paper(response) -> str:
    """The words of the preview, with ordinary spaces where a number of a telephone is kept together."""
    return soup(response.content).select_one(".paper").get_text(" ").replace("\N{NO-BREAK SPACE}", " ")


def pdf_text(response) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(response.content))
    return " ".join(page.get_textpage().get_text_range() for page in document)


class TestPreview:
    def test_it_carries_the_clinics_numbers_and_the_date_of_reassessment(self, client, lise):
        draft = an_ordinary_draft(lise)
        words = paper(client.get(preview_of(draft)))
        assert lise.organisation.phone in words
        assert lise.organisation.name in words

    def test_what_is_added_by_hand_stands_in_it_and_is_kept_nowhere(self, client, lise):
        draft = an_ordinary_draft(lise)
        response = client.post(preview_of(draft), {"language": "da", "patient_name": NAME, "week": "Gå en tur"})
        assert NAME in paper(response)
        assert "Gå en tur" in paper(response)
        assert NAME not in client.get(preview_of(draft)).content.decode()

    def test_before_the_questions_are_answered_it_reassures_nobody(self, client, lise):
        assert "ikke noget, der tyder på" not in paper(client.get(preview_of(a_draft(lise, age_years=40))))

    def test_too_much_text_is_said_at_its_field(self, client, lise):
        draft = an_ordinary_draft(lise)
        response = client.post(preview_of(draft), {"language": "da", "week": "\n".join("abcdef")})
        assert response.status_code == 422
        assert soup(response.content).select_one("[aria-invalid=true]")["name"] == "week"

    def test_a_clinic_without_its_numbers_is_told_which(self):
        member = MembershipFactory(organisation__out_of_hours_phone="")
        response = signed_in(member).get(preview_of(an_ordinary_draft(member)))
        assert "Telefonnummer uden for åbningstid" in response.content.decode()

    def test_of_what_is_concluded_it_follows_the_frozen_result(self, client, lise, monkeypatch):
        concluded = a_concluded(lise)
        conclusion = concluded.conclusion
        conclusion.result["advice"] = [key for key in conclusion.result["advice"] if "serious" not in key]
        conclusion.result["completeness"] = "provisional"
        conclusion.save()
        assert "ikke noget, der tyder på" not in paper(client.get(preview_of(concluded)))

    def test_printed_again_days_later_the_date_of_the_strength_check_stands(self, lise):
        concluded = a_concluded(lise, neuro_motor="mild_mrc4", neuro_motor_progressive="absent")
        agreed = concluded.conclusion.result["strength_check"]
        assert agreed
        form = HandoutForm({"language": "da"}, consultation=concluded)
        assert form.is_valid()
        later = handout_request(concluded, form, timezone.localdate() + timedelta(days=2))
        assert later.plan.strength_check_on == date.fromisoformat(agreed)
        assert later.plan.review_on == concluded.review_date
        assert later.outcome.weakness


def goal_field(response) -> str:
    return soup(response.content).select_one("[name=goal]").text.strip()


class TestNothingIsAskedTwice:
    def test_the_goal_that_was_written_down_stands_in_the_form_and_on_the_paper(self, client, lise):
        goal = "Lege med børnebørnene på gulvet. " * 4
        draft = an_ordinary_draft(lise, goal=goal.strip())
        response = client.get(preview_of(draft))
        assert response.status_code == 200
        assert goal_field(response) == goal.strip()
        assert goal.strip() in paper(response)

    def test_what_is_typed_over_it_stands(self, client, lise):
        draft = an_ordinary_draft(lise, goal="Gå til bageren")
        response = client.post(preview_of(draft), {"language": "da", "goal": "Cykle"})
        assert "Cykle" in paper(response)
        assert "Gå til bageren" not in paper(response)

    def test_of_what_is_concluded_it_is_the_goal_that_was_frozen(self, client, lise):
        concluded = a_concluded(lise, goal="Gå til bageren")
        concluded.documentation["goal"] = "Noget andet"
        concluded.save()
        assert goal_field(client.get(preview_of(concluded))) == "Gå til bageren"

    def test_a_goal_of_the_consultation_is_never_too_long_for_the_paper(self):
        assert LINE_LENGTH >= LONGEST_LINE

    def test_the_paper_is_in_the_clinics_first_language(self, client, lise):
        lise.organisation.paper_languages = ["en", "da"]
        lise.organisation.save()
        assert "Your sheet about your back" in paper(client.get(preview_of(an_ordinary_draft(lise))))


class TestDecidedOtherwise:
    def test_pictures_all_the_same_are_said_and_nobody_is_reassured(self, client, lise):
        words = paper(client.get(preview_of(an_ordinary_draft(lise, override="imaging_anyway"))))
        assert "alligevel får taget billeder" in words
        assert "skanning hjælper dig ikke" not in words
        assert "ikke noget, der tyder på" not in words

    def test_of_what_is_concluded_it_is_the_decision_that_was_frozen(self, client, lise):
        concluded = a_concluded(lise, override="imaging_anyway")
        concluded.documentation.clear()
        concluded.save()
        assert "alligevel får taget billeder" in paper(client.get(preview_of(concluded)))

    def test_a_decision_that_is_no_longer_offered_reassures_nobody(self, client, lise):
        concluded = a_concluded(lise, override="imaging_anyway")
        concluded.conclusion.documentation["override"] = "a_leech_or_two"
        concluded.conclusion.save()
        assert decision_of(concluded) is Decision.OTHER_PATHWAY
        assert "ikke noget, der tyder på" not in paper(client.get(preview_of(concluded)))

    def test_without_a_decision_the_suggestion_stands(self, lise):
        assert decision_of(an_ordinary_draft(lise)) is Decision.NONE

    def test_another_way_is_told_in_the_clinicians_own_words(self, client, lise):
        draft = an_ordinary_draft(lise, override="other_pathway")
        response = client.post(preview_of(draft), {"language": "da", "next": "Du begynder hos fysioterapeuten"})
        assert "Vi har aftalt, hvad der nu skal ske. Du begynder hos fysioterapeuten" in " ".join(
            paper(response).split()
        )

    def test_otherwise_there_is_no_field_for_it(self, client, lise):
        assert not soup(client.get(preview_of(an_ordinary_draft(lise))).content).select("#handout-form [name=next]")


NOT_EXAMINED = {"neuro_exam": "not_done", "neuro_motor": None}


class TestTelephone:
    @pytest.mark.parametrize("contact", ["telephone", "video"])
    @pytest.mark.parametrize("trait", [{}, {"physiotherapist": True}], ids=["doctor", "physiotherapist"])
    def test_the_paper_says_by_when_to_be_examined(self, contact, trait):
        member = MembershipFactory(**trait)
        draft = answered(an_ordinary_draft(member, contact=contact), **NOT_EXAMINED)
        page = paper(signed_in(member).get(preview_of(draft)))
        day = timezone.localdate() + timedelta(days=t.EXAMINE_DAYS.value)
        assert f"Du skal undersøges senest {words('da').day(day)}." in page

    def test_printed_again_days_later_the_day_stands(self, lise):
        concluded = a_concluded(lise, "Lændesmerter", contact="telephone", **NOT_EXAMINED)
        form = HandoutForm({"language": "da"}, consultation=concluded)
        assert form.is_valid()
        today = timezone.localdate()
        plans = [handout_request(concluded, form, today + timedelta(days=days)).plan for days in (0, 2)]
        assert [plan.examine_by for plan in plans] == [today + timedelta(days=t.EXAMINE_DAYS.value)] * 2

    def test_who_was_met_in_person_reads_no_such_day(self, client, lise):
        draft = answered(an_ordinary_draft(lise), **NOT_EXAMINED)
        assert "Du skal undersøges senest" not in paper(client.get(preview_of(draft)))

    def test_an_examination_that_was_ticked_is_none_on_the_telephone(self, client, lise):
        draft = an_ordinary_draft(lise, contact="telephone")
        assert "Du skal undersøges senest" in paper(client.get(preview_of(draft)))

    def test_of_what_is_concluded_the_day_is_the_one_that_was_frozen(self, client, lise):
        concluded = a_concluded(lise, "Lændesmerter", contact="telephone", **NOT_EXAMINED)
        agreed = timezone.localdate() + timedelta(days=t.EXAMINE_DAYS.value + 3)
        concluded.conclusion.result["examine_by"] = agreed.isoformat()
        concluded.conclusion.save()
        assert f"Du skal undersøges senest {words('da').day(agreed)}." in paper(client.get(preview_of(concluded)))


class TestPdf:
    def test_the_pdf_carries_the_name_and_the_record_does_not(self, client, lise):
        draft = an_ordinary_draft(lise)
        response = print_it(client, draft, patient_name=NAME)
        assert response["Content-Type"] == "application/pdf"
        assert NAME in pdf_text(response)
        assert NAME not in response["Content-Disposition"]
        [given] = Given.objects.for_organisation(lise.organisation)
        assert (given.slug, given.language) == ("core", "da")

    def test_the_same_contents_have_the_same_digest_whatever_the_name(self, client, lise):
        draft = an_ordinary_draft(lise)
        print_it(client, draft, patient_name=NAME)
        print_it(client, draft, patient_name="Somebody else")
        print_it(client, draft, week="Gå en tur")
        digests = (
            Given.objects.for_organisation(lise.organisation).order_by("at").values_list("content_digest", flat=True)
        )
        assert digests[0] == digests[1] != digests[2]

    def test_its_address_without_a_post_leads_to_the_preview(self, client, lise):
        draft = an_ordinary_draft(lise)
        response = client.get(reverse("consult:handout_pdf", args=[draft.pk]))
        assert response["Location"] == preview_of(draft)

    def test_where_it_cannot_be_made_the_page_is_shown_to_be_printed(self, client, lise, monkeypatch):
        def fail(sheet):
            raise handouts.HandoutNotRenderedError

        monkeypatch.setattr(handouts, "pdf", fail)
        draft = an_ordinary_draft(lise)
        response = print_it(client, draft, patient_name=NAME)
        assert response.status_code == 200
        assert "kunne ikke laves" in soup(response.content).select_one("[role=alert]").text
        assert NAME in paper(response)
        assert not Given.objects.for_organisation(lise.organisation).exists()

    def test_too_much_text_gives_no_pdf(self, client, lise):
        draft = an_ordinary_draft(lise)
        assert print_it(client, draft, week="\n".join("abcdef")).status_code == 422
        assert not Given.objects.for_organisation(lise.organisation).exists()

    def test_the_clinic_without_numbers_gets_no_pdf(self):
        member = MembershipFactory(organisation__phone="")
        assert print_it(signed_in(member), an_ordinary_draft(member)).status_code == 422

    def test_the_note_tells_of_it_afterwards(self, client, lise):
        draft = an_ordinary_draft(lise)
        print_it(client, draft)
        note = client.get(reverse("consult:note", args=[draft.pk])).content.decode()
        assert "Udleveret: patientark" in note


class TestALostSession:
    def test_the_name_is_kept_nowhere_and_the_goal_waits(self, client, lise):
        draft = an_ordinary_draft(lise)
        mark = soup(client.get(preview_of(draft)).content).find(attrs={"name": "mark"})["value"]
        client.logout()
        print_it(client, draft, mark=mark, patient_name=NAME, goal="Gå til bageren", medicine="Paracetamol")
        held = str(client.session["unsaved"])
        assert "Gå til bageren" in held
        assert NAME not in held
        assert "Paracetamol" not in held

    def test_what_was_typed_comes_back_in_the_place_of_the_goal_that_was_written_down(self, client, lise):
        draft = an_ordinary_draft(lise, goal="Gå til bageren")
        mark = soup(client.get(preview_of(draft)).content).find(attrs={"name": "mark"})["value"]
        client.logout()
        print_it(client, draft, mark=mark, goal="Cykle på arbejde")
        client.force_login(lise.user)
        assert goal_field(client.get(preview_of(draft))) == "Cykle på arbejde"
