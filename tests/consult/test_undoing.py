"""A step is taken back."""

from __future__ import annotations

import pytest

from consult import services
from consult.forms import Typed
from consult.models import Consultation, How
from consult.services import ConcludedAlreadyError, ways_of_answering
from tests.consult.test_services import answer_as, verbs
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft, answered, pressed

pytestmark = pytest.mark.django_db


def undo(consultation: Consultation, actor=None) -> tuple[Consultation, tuple[str, ...]]:
    """The consultation after a press on "Fortryd", and what was taken back."""
    undone = services.undo(
        organisation=consultation.organisation,
        pk=consultation.pk,
        actor=actor or consultation.clinician,
        base_version=consultation.version,
        typed=Typed(),
    )
    return undone.answered.consultation, undone.keys


def test_one_answer_is_taken_back():
    draft, keys = undo(a_draft(age_years=38))
    assert keys == ("age_years",)
    assert draft.findings == {}


def test_all_that_a_button_answered_is_one_step():
    draft = pressed(answered(a_draft(), ca_night_pain="present"), "cancer")
    draft, keys = undo(draft)
    assert len(keys) > 3
    assert draft.findings == {"ca_night_pain": "present"}


def test_pressed_again_it_goes_one_step_further_back():
    draft = answered(answered(answered(a_draft(), sex="male"), age_years=38), age_years=83)
    draft, _ = undo(draft)
    assert draft.findings == {"sex": "male", "age_years": 38}
    draft, _ = undo(draft)
    assert draft.findings == {"sex": "male"}
    draft, _ = undo(draft)
    assert draft.findings == {}
    draft, keys = undo(draft)
    assert keys == ()


def test_after_a_new_answer_that_one_is_taken_back_first():
    draft, _ = undo(answered(a_draft(), age_years=38))
    draft, _ = undo(answered(draft, sex="female"))
    assert draft.findings == {}
    assert undo(draft)[1] == ()


def test_what_was_typed_and_could_not_be_read_is_taken_back_too():
    draft = a_draft()
    services.answer(
        organisation=draft.organisation,
        pk=draft.pk,
        actor=draft.clinician,
        base_version=0,
        typed=Typed(unreadable={"age_years": "4x"}),
    )
    draft, keys = undo(draft)
    assert keys == ("age_years",)
    assert draft.unreadable == {}


def test_a_colleagues_step_is_not_mine_to_take_back():
    member = MembershipFactory()
    colleague = MembershipFactory(organisation=member.organisation)
    draft = answered(a_draft(member), age_years=38)
    answer_as(colleague, draft, draft.version, sex="male")
    draft, keys = undo(draft)
    assert keys == ("age_years",)
    assert draft.findings == {"sex": "male"}


def test_what_a_colleague_has_answered_otherwise_since_then_stays():
    member = MembershipFactory()
    colleague = MembershipFactory(organisation=member.organisation)
    draft = answered(a_draft(member), age_years=38)
    answer_as(colleague, draft, draft.version, age_years=83)
    draft, keys = undo(draft)
    assert keys == ()
    assert draft.findings == {"age_years": 83}


def test_the_way_in_which_a_no_came_about_comes_back_with_it():
    draft = answered(pressed(a_draft(), "cancer", How.RECORD), ca_known_or_previous_cancer="present")
    draft, _ = undo(draft)
    assert draft.findings["ca_known_or_previous_cancer"] == "absent"
    assert ways_of_answering(draft)["ca_known_or_previous_cancer"] is How.RECORD


def test_nothing_is_erased_by_it():
    draft, _ = undo(a_draft(age_years=38))
    assert list(draft.answers.order_by("number").values_list("key", "old", "new", "undoes")) == [
        ("age_years", None, 38, None),
        ("age_years", 38, None, 1),
    ]
    assert verbs(draft)[-1] == "answers.taken_back"


def test_sent_twice_from_one_page_it_takes_back_one_step():
    draft = answered(answered(a_draft(), sex="male"), age_years=38)
    version = draft.version
    first, keys = undo(draft)
    first.version = version
    second, again = undo(first)
    assert (keys, again) == (("age_years",), ("age_years",))
    assert second.findings == {"sex": "male"}


def test_a_line_that_was_saved_while_it_grew_goes_as_one():
    draft = answered(a_draft(), age_years=38)
    for words in ("smerter", "smerter i læn", "smerter i lænden"):
        draft = answered(draft, pain_site=words)
    draft, keys = undo(draft)
    assert keys == ("pain_site",)
    assert draft.documentation == {}
    draft, _ = undo(draft)
    assert draft.findings == {}


def test_of_a_line_written_in_two_goes_the_second_goes_first():
    draft = answered(answered(answered(a_draft(), pain_site="lænden"), age_years=38), pain_site="lænden og balden")
    draft, _ = undo(draft)
    assert (draft.documentation, draft.findings) == ({"pain_site": "lænden"}, {"age_years": 38})
    draft, _ = undo(draft)
    draft, _ = undo(draft)
    assert (draft.documentation, draft.findings) == ({}, {})


def test_what_is_concluded_is_not_taken_back():
    with pytest.raises(ConcludedAlreadyError):
        undo(a_concluded())
