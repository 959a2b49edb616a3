"""What the note and the letters are made from, and the headline of the pages that show them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.utils import timezone

from consult import services
from consult.presenters import conclusions, letters, notes
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft, a_follow_up, an_ordinary_draft

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 24)


class TestTheHeadline:
    """Where no doctor sees the patient, what is for today is to contact one: on each page alike."""

    @pytest.fixture(params=[(False, "ses og CRP i dag"), (True, "kontakt læge i dag")], ids=["doctor", "physio"])
    def clinician(self, request):
        physiotherapist, words = request.param
        return MembershipFactory(physiotherapist=physiotherapist), words

    def test_on_the_note_page(self, clinician):
        member, words = clinician
        page = notes.note_page(a_draft(member, age_years=50, inf_fever="present"), "da", TODAY)
        assert page.line.endswith(f"; {words}")

    def test_on_the_page_of_the_texts(self, clinician):
        member, words = clinician
        page = letters.letters_page(a_draft(member, age_years=50, inf_fever="present"), None, "da", TODAY)
        assert page.line.endswith(f"; {words}")

    def test_on_the_page_of_what_is_concluded(self, clinician):
        member, words = clinician
        assert conclusions.concluded(a_concluded(member, inf_fever="present"), "da").line.endswith(f"; {words}")


class TestFacts:
    def test_what_is_concluded_gives_what_it_was_made_from(self):
        draft = an_ordinary_draft(MembershipFactory(), neuro_exam="done", goal="gå tur med hunden")
        today = timezone.localdate()
        before = notes.facts_of(draft, today)
        after = notes.facts_of(concluding(draft), today + timedelta(days=5))
        assert after == replace(before, review_chosen=True)

    def test_a_concluded_one_keeps_what_it_follows_and_that_the_paper_was_given(self):
        member = MembershipFactory()
        earlier = a_concluded(member)
        draft = a_follow_up(earlier, age_years=58)
        facts = notes.facts_of(draft, TODAY)
        assert facts.follows == earlier.reference
        concluded = concluding(draft)
        assert notes.facts_of(concluded, TODAY).follows == earlier.reference
        assert not notes.facts_of(concluded, TODAY).handout_given
        paper_given(concluded)
        assert notes.facts_of(concluded, TODAY).handout_given

    def test_the_language_is_that_of_the_note_unless_told_otherwise(self):
        draft = a_draft(MembershipFactory(), age_years=50)
        draft.note_language = "en"
        assert notes.facts_of(draft, TODAY).language == "en"
        assert notes.facts_of(draft, TODAY, "da").language == "da"
        assert notes.note_page(draft, "da", TODAY).language == "en"


def paper_given(consultation):
    services.record_handout_given(
        organisation=consultation.organisation,
        pk=consultation.pk,
        actor=consultation.clinician,
        slug="patientark",
        language="da",
        content_digest="0" * 64,
    )


def concluding(draft):
    return services.conclude(
        organisation=draft.organisation, pk=draft.pk, actor=draft.clinician, base_version=draft.version, note="Notat"
    ).consultation
