"""A sign that "none of these" answers was asked about at most: on the page and in the note nobody has examined it."""

from __future__ import annotations

from datetime import date

import pytest

from consult import services
from consult.forms import Typed, read_typed
from consult.models import How
from consult.presenters.notes import written_note
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import ABSENT
from consult.rules.vocabulary.signs import SIGNS
from consult.services import ways_of_answering
from consult.signs import EXAMINED_ABSENT, PASSED_OVER, is_passed_over
from tests.consult.desk import page_of, post
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_draft, answered, pressed, signed_in
from tests.htmx import assert_everything_changed_is_sent, soup

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
TONE = "ce_reduced_anal_tone"


def looked(draft, sign=TONE):
    """The draft after a press on "Nej" of a sign that had been passed over."""
    return services.answer(
        organisation=draft.organisation,
        pk=draft.pk,
        actor=draft.clinician,
        base_version=draft.version,
        typed=read_typed({sign: EXAMINED_ABSENT}, today=TODAY),
    ).consultation


@pytest.mark.parametrize("sign", SIGNS)
def test_the_button_passes_it_over(sign):
    draft = pressed(a_draft(), FINDINGS[sign].group)
    assert draft.findings[sign] == ABSENT
    assert is_passed_over(sign, draft.findings, draft.documentation)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_no_by_somebody_who_has_looked_makes_it_examined(sign):
    draft = looked(pressed(a_draft(), FINDINGS[sign].group), sign)
    assert draft.findings[sign] == ABSENT
    assert not is_passed_over(sign, draft.findings, draft.documentation)
    assert ways_of_answering(draft)[sign] is How.ASKED


def test_the_note_follows_what_the_page_shows():
    draft = pressed(a_draft(), "cauda_equina")
    assert "Undersøgt, ikke fundet" not in written_note(draft, TODAY)
    assert "Undersøgt, ikke fundet: nedsat sphinctertonus" in written_note(looked(draft), TODAY)


def test_what_is_found_is_not_passed_over_any_more():
    draft = answered(pressed(a_draft(), "cauda_equina"), **{TONE: "present"})
    assert PASSED_OVER[TONE] not in draft.documentation


def test_taking_it_back_passes_it_over_again():
    draft = looked(pressed(a_draft(), "cauda_equina"))
    undone = services.undo(
        organisation=draft.organisation, pk=draft.pk, actor=draft.clinician, base_version=draft.version, typed=Typed()
    ).answered.consultation
    assert is_passed_over(TONE, undone.findings, undone.documentation)
    assert ways_of_answering(undone)[TONE] is How.NONE_OF_THESE


class TestThePage:
    def test_it_says_not_examined_and_lights_no_no(self):
        lise = MembershipFactory()
        draft = pressed(a_draft(lise), "cauda_equina")
        row = soup(signed_in(lise).get(page_of(draft)).content).find(id=f"q-{TONE}")
        assert "Ikke undersøgt" in row.select_one("label:has(input[checked])").text
        assert row.select_one("input[checked]")["value"] == ABSENT

    def test_the_page_sent_again_as_it_stands_changes_nothing(self):
        lise = MembershipFactory()
        draft = pressed(a_draft(lise), "cauda_equina")
        post(signed_in(lise), draft, ce_reduced_anal_tone=ABSENT)
        draft.refresh_from_db()
        assert is_passed_over(TONE, draft.findings, draft.documentation)

    def test_every_row_that_changes_is_sent(self):
        lise = MembershipFactory()
        client, draft = signed_in(lise), pressed(a_draft(lise), "cauda_equina")
        before = client.get(page_of(draft)).content
        response = post(client, draft, ce_reduced_anal_tone=EXAMINED_ABSENT)
        assert_everything_changed_is_sent(before, response.content, client.get(page_of(draft)).content, filled=())
