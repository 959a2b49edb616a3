"""What is written down beside the findings, decided instead of the suggestion, and added afterwards."""

from __future__ import annotations

from datetime import date

import pytest

from consult import services
from consult.entries import ENTRIES
from consult.forms import problem, read_typed
from consult.models import Addendum, How, Override
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.services import NotConcludedError, ways_of_answering
from tests.consult.test_services import verbs
from tests.factories.consult import a_concluded, a_draft, an_ordinary_draft, answered, pressed

TODAY = date(2026, 11, 24)


def typed(**fields: str):
    return read_typed(fields, today=TODAY)


class TestReading:
    def test_a_line_has_one_space_between_its_words_and_no_line_feed(self):
        assert typed(goal="  gå  tur\nmed hunden ").answers == {"goal": "gå tur med hunden"}

    def test_a_line_that_is_too_long_is_kept_to_be_shortened(self):
        long = "gå tur " * 30
        assert typed(goal=long).unreadable == {"goal": long.strip()}
        assert "160" in problem("goal")

    def test_the_number_of_a_person_is_not_kept(self):
        assert typed(goal="ring 010203-1234").unreadable == {"goal": ""}

    @pytest.mark.parametrize(("text", "value"), [("0", 0), ("10", 10), ("", None)])
    def test_pain_from_0_to_10(self, text, value):
        assert typed(pain_intensity=text).answers == {"pain_intensity": value}

    @pytest.mark.parametrize("text", ["11", "-1", "5,5", "meget"])
    def test_what_is_no_such_number(self, text):
        assert typed(pain_intensity=text).unreadable == {"pain_intensity": text}

    def test_a_word_that_is_not_offered_is_no_answer(self):
        assert typed(onset_mode="slowly").unreadable == {"onset_mode": "slowly"}

    @pytest.mark.parametrize("entry", ENTRIES.values(), ids=lambda entry: entry.key)
    def test_every_entry_has_words_in_both_languages(self, entry):
        for text in (entry.label, entry.note, *entry.values.values()):
            assert text.da.strip()
            assert text.en.strip()


@pytest.mark.django_db
class TestKnownFromTheRecord:
    def test_it_answers_what_a_record_can_hold_and_says_so(self):
        draft = pressed(a_draft(), "cancer", How.RECORD)
        assert draft.findings == {"ca_known_or_previous_cancer": "absent"}
        assert ways_of_answering(draft)["ca_known_or_previous_cancer"] is How.RECORD

    def test_it_changes_no_answer(self):
        draft = pressed(a_draft(fx_osteoporosis_known="present"), "fracture", How.RECORD)
        assert draft.findings["fx_osteoporosis_known"] == "present"
        assert draft.findings["fx_steroids_prolonged"] == "absent"

    def test_no_symptom_of_today_is_known_from_it(self):
        for group in ("cauda_equina", "cancer", "infection", "fracture", "other_causes", "inflammatory"):
            known = pressed(a_draft(), group, How.RECORD).findings
            assert not [key for key in known if key.startswith("ce_")]
            for symptom in ("ca_weight_loss_unexplained", "ca_night_pain", "inf_fever", "fx_trauma"):
                assert symptom not in known


class TestNothingWrittenChangesTheResult:
    @pytest.mark.django_db
    def test_what_is_written_is_no_finding(self):
        draft = answered(an_ordinary_draft(), goal="gå tur", straight_leg_raise="crossed", override="imaging_anyway")
        assert assess(parse(draft.findings)) == assess(parse(an_ordinary_draft().findings))


@pytest.mark.django_db
class TestDecidingOtherwise:
    def test_it_stands_in_a_row_of_its_own_once_the_consultation_is_concluded(self):
        concluded = a_concluded(
            override="imaging_anyway", override_reason="agreed_with_specialist", override_text="tlf. i dag"
        )
        row = Override.objects.for_organisation(concluded.organisation).get()
        assert (row.decision, row.reason, row.text) == ("imaging_anyway", "agreed_with_specialist", "tlf. i dag")

    def test_a_reason_without_a_decision_decides_nothing(self):
        concluded = a_concluded(override_reason="other")
        assert not Override.objects.for_organisation(concluded.organisation).exists()

    def test_it_blocks_nothing_and_the_suggestion_stands_beside_it(self):
        concluded = a_concluded(override="imaging_anyway")
        assert concluded.conclusion.result["imaging"] == "none"
        assert concluded.conclusion.documentation["override"] == "imaging_anyway"


@pytest.mark.django_db
class TestAddition:
    def add(self, consultation, text="Svar på CRP: 4"):
        return services.add_addendum(
            organisation=consultation.organisation, pk=consultation.pk, actor=consultation.clinician, text=text
        )

    def test_it_is_added_with_its_author_and_time_and_changes_nothing_that_stands(self):
        concluded = a_concluded()
        added = self.add(concluded)
        assert (added.actor, added.text) == (concluded.clinician, "Svar på CRP: 4")
        concluded.conclusion.refresh_from_db()
        assert concluded.conclusion.note == "Lændesmerter"
        assert verbs(concluded)[-1] == "consultation.added_to"

    def test_a_draft_has_nothing_added_to_it(self):
        with pytest.raises(NotConcludedError):
            self.add(a_draft())

    def test_nothing_is_no_addition(self):
        with pytest.raises(ValueError, match="empty"):
            self.add(a_concluded(), "")

    def test_it_goes_when_the_consultation_goes(self):
        concluded = a_concluded(override="imaging_anyway")
        self.add(concluded)
        assert services.delete_expired(pk=concluded.pk, now=concluded.expires)
        assert not Addendum.objects.for_organisation(concluded.organisation).exists()
        assert not Override.objects.for_organisation(concluded.organisation).exists()
