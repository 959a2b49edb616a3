"""A follow-up begins empty, once, and confirms the lasting facts in one step."""

from __future__ import annotations

import uuid

import pytest

from clinics.models import AuditEvent
from consult.forms import Typed
from consult.models import Consultation, How
from consult.services import ConcludedAlreadyError, ConsultationNotFound, ways_of_answering
from consult.services.following import (
    StillDraftError,
    confirm_lasting,
    followed,
    normal_reference,
    signs_of_no_reference,
    start_follow_up,
)
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft, a_follow_up, answered

pytestmark = pytest.mark.django_db

LASTING_AT_ITS_BEST = {
    "ca_known_or_previous_cancer",
    "inf_immunosuppressed",
    "fx_osteoporosis_known",
    "fx_steroids_prolonged",
}
"""What an ordinary consultation has answered among the lasting facts, by the buttons of the red flags."""


def start(member, earlier: Consultation | uuid.UUID | str) -> Consultation:
    wanted = earlier.pk if isinstance(earlier, Consultation) else earlier
    return start_follow_up(organisation=member.organisation, actor=member.user, pk_or_reference=wanted)


def confirm(draft: Consultation, version: int | None = None, **typed):
    return confirm_lasting(
        organisation=draft.organisation,
        pk=draft.pk,
        actor=draft.clinician,
        base_version=draft.version if version is None else version,
        typed=Typed(typed),
    )


def verbs(consultation: Consultation) -> list[str]:
    trail = AuditEvent.objects.for_organisation(consultation.organisation).filter(subject=consultation.pk)
    return list(trail.order_by("number").values_list("verb", flat=True))


class TestStart:
    def test_it_follows_and_takes_nothing_along(self, lise):
        earlier = a_concluded(lise, fx_osteoporosis_known="present", neuro_motor="mild_mrc4")
        draft = start(lise, earlier)
        draft.refresh_from_db()
        assert (draft.follows, draft.follows_reference) == (earlier, earlier.reference)
        assert draft.is_draft
        assert (draft.findings, draft.documentation, draft.unreadable, draft.version) == ({}, {}, {}, 0)
        assert draft.reference != earlier.reference
        assert draft.review_date is None

    def test_the_trail_tells_of_both(self, lise):
        earlier = a_concluded(lise)
        draft = start(lise, earlier)
        assert verbs(draft) == ["consultation.started"]
        assert verbs(earlier)[-1] == "consultation.followed"

    def test_by_its_reference_as_one_types_it(self, lise):
        earlier = a_concluded(lise)
        typed = f" {earlier.reference[:3].lower()} - {earlier.reference[3:].lower()}. "
        assert start(lise, typed).follows == earlier

    def test_begun_twice_it_is_one_draft(self, lise):
        earlier = a_concluded(lise)
        first = start(lise, earlier)
        answered(first, age_years=58)
        again = start(lise, earlier)
        assert again == first
        assert again.findings == {"age_years": 58}
        assert Consultation.objects.for_organisation(lise.organisation).filter(follows=earlier).count() == 1
        assert verbs(earlier).count("consultation.followed") == 1

    def test_a_colleague_goes_on_with_the_draft_that_was_begun(self, lise):
        earlier = a_concluded(lise)
        bent = MembershipFactory(organisation=lise.organisation)
        assert start(bent, earlier) == start(lise, earlier)

    def test_after_it_is_concluded_another_one_may_follow(self, lise):
        earlier = a_concluded(lise)
        followed_up = start(lise, earlier)
        Consultation.objects.for_organisation(lise.organisation).filter(pk=followed_up.pk).update(status="concluded")
        assert start(lise, earlier) != followed_up

    def test_a_draft_is_gone_on_with_and_not_followed(self, lise):
        draft = a_draft(lise, age_years=58)
        with pytest.raises(StillDraftError) as refused:
            start(lise, draft.reference)
        assert refused.value.consultation == draft
        assert Consultation.objects.for_organisation(lise.organisation).count() == 1

    @pytest.mark.parametrize("reference", ["", "   ", "ACDEFG", "x" * 500, "\0", "ACD'--"])
    def test_an_unknown_reference_is_not_found(self, lise, reference):
        a_draft(lise)
        with pytest.raises(ConsultationNotFound):
            start(lise, reference)

    def test_another_clinics_is_not_found_by_address_or_reference(self, lise):
        foreign = a_concluded()
        for wanted in (foreign, foreign.reference, uuid.uuid4()):
            with pytest.raises(ConsultationNotFound):
                start(lise, wanted)


class TestConfirm:
    def test_one_press_answers_what_is_carried_as_known_from_the_record(self, lise):
        draft = confirm(a_follow_up(a_concluded(lise, fx_osteoporosis_known="present"))).consultation
        assert draft.findings["fx_osteoporosis_known"] == "present"
        assert draft.findings["ca_known_or_previous_cancer"] == "absent"
        assert set(draft.findings) == LASTING_AT_ITS_BEST
        assert {ways_of_answering(draft)[key] for key in draft.findings} == {How.RECORD}

    def test_it_is_one_step_with_an_event_for_each_answer(self, lise):
        draft = confirm(a_follow_up(a_concluded(lise))).consultation
        events = draft.answers.all()
        assert {event.key for event in events} == LASTING_AT_ITS_BEST
        assert len({event.at for event in events}) == 1
        assert verbs(draft) == ["consultation.started", "consultation.answered"]

    def test_until_then_nothing_is_answered(self, lise):
        draft = a_follow_up(a_concluded(lise, fx_osteoporosis_known="present"), age_years=58)
        assert draft.findings == {"age_years": 58}

    def test_what_is_answered_today_stands(self, lise):
        draft = a_follow_up(a_concluded(lise), fx_osteoporosis_known="present")
        after = confirm(draft).consultation
        assert after.findings["fx_osteoporosis_known"] == "present"
        assert ways_of_answering(after)["fx_osteoporosis_known"] is How.ASKED

    def test_so_does_what_was_typed_on_the_same_page(self, lise):
        after = confirm(a_follow_up(a_concluded(lise)), fx_osteoporosis_known="present").consultation
        assert after.findings["fx_osteoporosis_known"] == "present"
        assert after.findings["inf_immunosuppressed"] == "absent"

    def test_pressed_twice_it_answers_once(self, lise):
        draft = a_follow_up(a_concluded(lise))
        first = confirm(draft).consultation
        assert confirm(draft, version=0).consultation.version == first.version

    def test_the_rows_it_has_answered_are_drawn_anew(self, lise):
        assert confirm(a_follow_up(a_concluded(lise))).redraw == LASTING_AT_ITS_BEST

    def test_where_nothing_is_followed_it_answers_nothing(self, lise):
        assert confirm(a_draft(lise)).consultation.findings == {}

    def test_another_clinic_confirms_nothing(self, lise):
        draft = a_follow_up(a_concluded())
        with pytest.raises(ConsultationNotFound):
            confirm_lasting(organisation=lise.organisation, pk=draft.pk, actor=lise.user, base_version=0)

    def test_what_is_concluded_is_not_confirmed(self, lise):
        with pytest.raises(ConcludedAlreadyError):
            confirm(a_concluded(lise))


class TestFollowed:
    def test_it_is_asked_of_the_database_once(self, lise, django_assert_num_queries):
        draft = Consultation.objects.for_organisation(lise.organisation).get(pk=a_follow_up(a_concluded(lise)).pk)
        draft.organisation = lise.organisation
        with django_assert_num_queries(1):
            earlier, again = followed(draft), followed(draft)
            assert earlier is again
            assert earlier is not None
            assert earlier.conclusion.findings["sex"] == "male"
            assert vars(earlier)["given_language"] is None

    def test_where_nothing_is_followed_nothing_is_asked(self, lise, django_assert_num_queries):
        draft = a_draft(lise)
        with django_assert_num_queries(0):
            assert followed(draft) is None


@pytest.mark.parametrize("typed", ["acd 346", "ACD-346", " a c d 3 4 6. ", "acd_346"])
def test_a_reference_is_read_as_it_may_be_typed(typed):
    assert normal_reference(typed) == "ACD346"


@pytest.mark.parametrize(
    ("typed", "signs"), [("acd346", ""), ("aci0o6", "I 0 O"), ("1l1l1l", "1 L"), ("ac-d3 5", "5"), ("æcd346", "Æ")]
)
def test_signs_that_no_reference_has_are_pointed_out(typed, signs):
    assert signs_of_no_reference(typed) == signs
