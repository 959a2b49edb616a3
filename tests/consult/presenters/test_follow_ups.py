"""The words about the consultation that a follow-up follows."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone, translation

from consult import services
from consult.models import Consultation
from consult.presenters.follow_ups import Follows, FollowsDeleted, follows
from tests.factories.consult import a_concluded, a_draft, a_follow_up, answered
from tests.htmx import soup

pytestmark = pytest.mark.django_db

NOTHING_NOW = "Ingen billeddiagnostik nu - behandl og revurdér"
BLOCKED_NOW = "Kan ikke konkluderes endnu"


def words(draft: Consultation, now: str = BLOCKED_NOW) -> Follows:
    with translation.override("da"):
        found = follows(draft, now, "da")
    assert isinstance(found, Follows)
    return found


def in_words(rows) -> list[tuple[str, ...]]:
    """Question and answers of each row, without the link."""
    return [(soup(row.question).get_text(), *(getattr(row, name) for name in row.__slots__[1:])) for row in rows]


def test_a_consultation_that_follows_none_says_nothing_of_it(lise):
    assert follows(a_draft(lise, age_years=58), NOTHING_NOW, "da") is None


def test_of_one_that_is_deleted_the_reference_is_left(lise):
    earlier = a_concluded(lise)
    draft = a_follow_up(earlier)
    assert services.delete_expired(pk=earlier.pk, now=timezone.now() + timedelta(days=1000))
    draft.refresh_from_db()
    assert follows(draft, NOTHING_NOW, "da") == FollowsDeleted(earlier.reference)


def test_one_that_is_deleted_while_the_page_is_made_is_none_any_more(lise):
    earlier = a_concluded(lise)
    draft = Consultation.objects.for_organisation(lise.organisation).get(pk=a_follow_up(earlier).pk)
    assert services.delete_expired(pk=earlier.pk, now=timezone.now() + timedelta(days=1000))
    assert follows(draft, NOTHING_NOW, "da") == FollowsDeleted(earlier.reference)


@time_machine.travel("2026-11-24T13:30:00Z", tick=False)
def test_it_names_the_earlier_one_by_date_patient_reference_and_result(lise):
    earlier = a_concluded(lise)
    found = words(a_follow_up(earlier))
    assert (found.day, found.patient, found.reference) == ("24. november 2026", "58 år, mand", earlier.reference)
    assert str(earlier.pk) in found.href
    assert found.then == NOTHING_NOW


def test_it_stands_by_the_result_of_then_whatever_the_rules_say_now(lise, monkeypatch):
    draft = a_follow_up(a_concluded(lise))

    def refuse(*args, **kwargs):
        raise AssertionError("the rules were asked again")

    monkeypatch.setattr("consult.rules.assessment.assess", refuse)
    assert words(draft).then == NOTHING_NOW


def test_the_result_of_now_stands_beside_it_once_something_is_answered_and_it_differs(lise):
    draft = a_follow_up(a_concluded(lise))
    assert words(draft).now == ""
    draft = answered(draft, age_years=58)
    assert words(draft, BLOCKED_NOW).now == BLOCKED_NOW
    assert words(draft, NOTHING_NOW).now == ""


def test_lasting_facts_stand_there_as_they_were_answered_then(lise):
    found = words(a_follow_up(a_concluded(lise, fx_osteoporosis_known="present")))
    assert ("Kendt osteoporose", "Ja") in in_words(found.carried)
    assert ("Kræft, nu eller tidligere", "Nej") in in_words(found.carried)
    assert any('href="#q-fx_osteoporosis_known"' in fact.question for fact in found.carried)


def test_symptoms_examination_and_suspicion_of_then_stand_nowhere(lise):
    found = words(a_follow_up(a_concluded(lise, neuro_motor="mild_mrc4", leg_pain="bilateral")))
    told = str(in_words(found.carried))
    for symptom in ("MRC", "Smerter i ben", "Bensmerter", "vandladning", "Feber", "vurdering"):
        assert symptom not in told


def test_what_is_answered_today_is_no_longer_carried(lise):
    found = words(a_follow_up(a_concluded(lise), fx_osteoporosis_known="present"))
    assert "Kendt osteoporose" not in str(in_words(found.carried))
    assert in_words(found.changes) == [("Kendt osteoporose", "Nej", "Ja")]


def test_numbers_and_choices_that_have_changed_are_told_with_their_units(lise):
    draft = a_follow_up(a_concluded(lise), duration_weeks=4.5, leg_pain="unilateral", inf_fever="absent")
    changed = in_words(words(draft).changes)
    assert [row[1:] for row in changed] == [("1 uge", "4,5 uger"), ("ingen", "det ene ben")]


def test_a_duration_is_told_in_the_unit_in_which_it_was_typed(lise):
    draft = a_follow_up(a_concluded(lise), duration_weeks=0.4286, duration_unit="days")
    assert ("1 uge", "3 dage") in [row[1:] for row in in_words(words(draft).changes)]


def test_the_handout_that_was_given_is_named_with_its_language(lise):
    earlier = a_concluded(lise)
    assert words(a_follow_up(earlier)).given == ""
    given = {"organisation": lise.organisation, "pk": earlier.pk, "actor": lise.user, "slug": "core"}
    services.record_handout_given(**given, language="da", content_digest="0")
    services.record_handout_given(**given, language="en", content_digest="1")
    again = Consultation.objects.for_organisation(lise.organisation).get(follows=earlier)
    assert words(again).given == "Patientark, engelsk"


def test_another_sex_or_age_raises_the_question_whether_it_is_the_same_patient(lise):
    draft = a_follow_up(a_concluded(lise), age_years=58, sex="male")
    assert not words(draft).another_patient
    assert words(answered(draft, sex="female")).another_patient


def test_a_birthday_or_two_in_between_does_not(lise):
    earlier = a_concluded(lise)
    with time_machine.travel(timezone.now() + timedelta(days=370)):
        assert not words(a_follow_up(earlier, age_years=60)).another_patient
