"""The lists of a clinic: drafts, what is to be re-assessed, and the latest."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone, translation

from consult import services
from consult.models import Consultation, FollowUpForm
from consult.presenters import recent
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft, a_follow_up, answered

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
ID = "0" * 32


@pytest.fixture(autouse=True)
def _danish():
    with translation.override("da"):
        yield


def to_review(member, days, **answers):
    """A concluded consultation that is to be re-assessed so many days from today."""
    concluded = a_concluded(member, **answers)
    change(concluded, review_date=TODAY + timedelta(days=days))
    return concluded


def followed_up(earlier):
    """A consultation that followed this one and is concluded, too."""
    draft = a_follow_up(earlier, age_years=58)
    return services.conclude(
        organisation=draft.organisation,
        pk=draft.pk,
        actor=draft.clinician,
        base_version=draft.version,
        note="Opfølgning",
    ).consultation


def change(consultation, **values):
    Consultation.objects.for_organisation(consultation.organisation).filter(pk=consultation.pk).update(**values)


def due(member, **wanted):
    return recent.due(member.organisation, TODAY, **wanted)


def references(listed):
    return [line.reference for line in listed.lines]


class TestDue:
    def test_a_line_says_when_and_in_which_form_who_by_whom_and_with_which_result(self, lise):
        concluded = to_review(lise, 10)
        change(concluded, review_form=FollowUpForm.TELEPHONE)
        [line] = due(lise).lines
        assert (line.date, line.form) == ("4. december 2026", "Telefon")
        assert (line.patient, line.clinician) == ("58 år, mand", "Lise Eksempel")
        assert line.line == "Ingen billeddiagnostik nu - behandl og revurdér"
        assert (line.reference, line.when, line.begun) == (concluded.reference, "", "")

    def test_the_overdue_come_first_and_say_so_in_words(self, lise):
        ahead, today, late, later = (to_review(lise, days) for days in (1, 0, -1, -12))
        listed = due(lise)
        assert references(listed) == [each.reference for each in (later, late, today, ahead)]
        words = [line.when for line in listed.lines]
        assert words == ["Overskredet med 12 dage", "Overskredet med 1 dag", "I dag", ""]

    def test_one_that_a_concluded_consultation_follows_leaves_the_list(self, lise):
        earlier = to_review(lise, 3)
        later = followed_up(earlier)
        assert references(due(lise)) == [later.reference]

    def test_one_whose_follow_up_is_begun_stays_and_leads_to_it(self, lise):
        begun = a_follow_up(to_review(lise, 3), age_years=58)
        [line] = due(lise).lines
        assert str(begun.pk) in line.begun

    def test_an_empty_follow_up_is_not_begun_yet(self, lise):
        a_follow_up(to_review(lise, 3))
        assert [line.begun for line in due(lise).lines] == [""]

    def test_drafts_are_not_in_it(self, lise):
        change(a_draft(lise, age_years=58), review_date=TODAY)
        assert due(lise).lines == ()

    def test_mine_are_those_of_one_clinician(self, lise):
        bent = MembershipFactory(organisation=lise.organisation)
        mine, _ = to_review(lise, 1), to_review(bent, 2)
        assert references(due(lise, clinician=lise.user)) == [mine.reference]
        assert len(due(lise).lines) == 2

    def test_another_clinic_sees_none_of_it(self, lise):
        to_review(lise, 1)
        assert due(MembershipFactory()).lines == ()

    def test_page_after_page_shows_each_once_also_on_the_same_day(self, lise):
        expected = {to_review(lise, days).reference for days in (1, 1, 1, 2, 2)}
        seen: list[str] = []
        after = ""
        for _ in range(3):
            page = due(lise, after=after, most=2)
            seen += references(page)
            after = page.more
        assert after == ""
        assert len(seen) == 5
        assert set(seen) == expected

    def test_it_asks_one_question_however_long_it_is(self, lise, django_assert_num_queries):
        for days in range(5):
            a_follow_up(to_review(lise, days), age_years=58)
        with django_assert_num_queries(1):
            assert len(due(lise).lines) == 5

    @pytest.mark.parametrize("after", ["x", "2026-12-01", "2026-12-01_x", "_", "2026-13-01_" + "0" * 32])
    def test_a_place_that_is_none_is_refused(self, lise, after):
        with pytest.raises(ValueError):  # noqa: PT011  whatever its words
            due(lise, after=after)


class TestDrafts:
    def test_a_line_says_who_what_by_whom_since_when_and_until_when(self, lise):
        draft = a_draft(lise, age_years=47, sex="female", ce_bladder_disturbance="present")
        saved = timezone.make_aware(datetime(2026, 11, 24, 14, 30))  # noqa: DTZ001  made aware at once
        change(draft, changed=saved, expires=saved + timedelta(days=7))
        [line] = recent.drafts(lise.organisation).lines
        assert (line.patient, line.line) == ("47 år, kvinde", "Akut udredning - i dag")
        assert (line.saved, line.clinician) == ("24. november 2026, kl. 14.30", "Lise Eksempel")
        assert line.deleted == "1. december 2026, kl. 14.30"
        assert not line.follow_up

    @pytest.mark.parametrize(("physiotherapist", "words"), [(False, "ses og CRP i dag"), (True, "kontakt læge i dag")])
    def test_where_no_doctor_sees_the_patient_the_line_says_to_contact_one(self, physiotherapist, words):
        member = MembershipFactory(physiotherapist=physiotherapist)
        a_draft(member, age_years=50, inf_fever="present")
        [line] = recent.drafts(member.organisation).lines
        assert words in line.line

    def test_one_in_which_nothing_is_answered_is_none(self, lise):
        draft = a_draft(lise)
        assert recent.drafts(lise.organisation).lines == ()
        answered(draft, age_years=40)
        assert len(recent.drafts(lise.organisation).lines) == 1

    def test_what_is_concluded_is_no_draft(self, lise):
        a_concluded(lise)
        assert recent.drafts(lise.organisation).lines == ()

    def test_a_follow_up_says_that_it_is_one(self, lise):
        a_follow_up(a_concluded(lise), age_years=58)
        assert [line.follow_up for line in recent.drafts(lise.organisation).lines] == [True]

    def test_page_after_page_shows_each_once_the_latest_first(self, lise):
        moment = timezone.now()
        for ago in (0, 1, 1, 1, 2):
            change(a_draft(lise, age_years=30 + ago), changed=moment - timedelta(minutes=ago))
        seen: list[recent.DraftLine] = []
        after = ""
        for _ in range(3):
            page = recent.drafts(lise.organisation, after=after, most=2)
            seen += page.lines
            after = page.more
        assert after == ""
        assert [line.patient for line in seen] == ["30 år", "31 år", "31 år", "31 år", "32 år"]
        assert len({line.href for line in seen}) == 5

    @pytest.mark.parametrize(
        "after",
        [
            "x",
            "_",
            "2026-01-01_" + ID,
            "2026-01-01T12:00:00_" + ID,
            "2026-01-01T12:00:00+00:00_x",
            "0001-01-01T00:00:00+14:00_" + ID,
            "9999-12-31T23:59:59-14:00_" + ID,
            "2026-01-01T12:00:00+99:99_" + ID,
        ],
    )
    def test_a_place_that_is_none_is_refused(self, lise, after):
        with pytest.raises(ValueError):  # noqa: PT011  whatever its words
            recent.drafts(lise.organisation, after=after)

    @pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"])
    def test_the_first_and_the_last_moment_there_is_are_places(self, lise, moment):
        recent.drafts(lise.organisation, after=f"{moment}_{ID}")

    def test_it_asks_one_question_however_long_it_is(self, lise, django_assert_num_queries):
        for age in range(30, 35):
            a_draft(lise, age_years=age)
        with django_assert_num_queries(1):
            assert len(recent.drafts(lise.organisation).lines) == 5


def test_the_latest_concluded_are_found_again_also_when_they_are_followed_up(lise):
    earlier = to_review(lise, 3)
    later = followed_up(earlier)
    listed = recent.latest_concluded(lise.organisation)
    assert [line.reference for line in listed] == [later.reference, earlier.reference]
    assert [line.patient for line in listed] == ["58 år", "58 år, mand"]


class TestDecidedOtherwise:
    def test_what_was_decided_stands_in_every_list(self):
        member = MembershipFactory()
        a_concluded(member, override="imaging_anyway")
        with translation.override("da"):
            due = recent.due(member.organisation, timezone.localdate()).lines
            latest = recent.latest_concluded(member.organisation)
        for line in (due[0].line, latest[0].line):
            assert line.endswith("Besluttet i stedet: billeddiagnostik alligevel")
