"""Two people answer one draft: what belongs together stays together, and what cannot be read counts for nobody."""

from __future__ import annotations

import pytest

from consult import services
from consult.buttons import EXAMINATION_GROUP
from consult.forms import Typed
from consult.models import Consultation, How
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.outcomes import Triage
from tests.consult.test_services import answer_as
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_draft, an_ordinary_draft, answered, pressed

pytestmark = pytest.mark.django_db


@pytest.fixture
def bent(lise):
    return MembershipFactory(user__name="Bent Opdigtet", organisation=lise.organisation)


class TestDuration:
    def test_where_the_number_of_the_other_stands_so_does_its_unit(self, lise, bent):
        draft = a_draft(lise, duration_weeks=5)
        version = draft.version
        draft = answered(draft, duration_weeks=6)
        result = answer_as(bent, draft, version, duration_weeks=260.8929, duration_unit="years")
        assert [clash.key for clash in result.clashes] == ["duration_weeks"]
        assert result.consultation.findings["duration_weeks"] == 6
        assert "duration_unit" not in result.consultation.documentation

    def test_a_number_that_stands_rounded_on_the_page_is_no_new_answer(self, lise):
        draft = answered(a_draft(lise), duration_weeks=6, duration_unit="years")
        result = answer_as(lise, draft, draft.version, duration_weeks=5.7396, duration_unit="years", sex="male")
        assert result.consultation.findings == {"duration_weeks": 6, "sex": "male"}


class TestWhatCannotBeRead:
    def test_against_the_answer_of_another_it_is_a_clash_and_hers_stands_on_the_screen(self, lise, bent):
        draft = a_draft(lise)
        draft = answered(draft, age_years=58)
        result = services.answer(
            organisation=draft.organisation,
            pk=draft.pk,
            actor=bent.user,
            base_version=0,
            typed=Typed(unreadable={"age_years": "5x"}),
        )
        assert [(clash.theirs, clash.typed) for clash in result.clashes] == [(58, "5x")]
        assert result.consultation.findings == {"age_years": 58}
        assert result.consultation.unreadable == {}


def outcome(consultation: Consultation) -> Triage:
    return assess(parse(consultation.findings_that_count)).triage


class TestByTelephone:
    @pytest.mark.parametrize("contact", ["telephone", "video"])
    def test_examined_nothing_abnormal_cannot_be_pressed(self, lise, contact):
        draft = pressed(answered(a_draft(lise), contact=contact), EXAMINATION_GROUP, How.EXAMINED_NORMAL)
        assert draft.findings == {}

    @pytest.mark.parametrize("contact", ["telephone", "video"])
    def test_an_examination_answered_before_it_became_one_does_not_count(self, lise, contact):
        draft = an_ordinary_draft(lise)
        assert outcome(draft) is Triage.NO_IMAGING
        draft = answered(draft, contact=contact)
        assert outcome(draft) is Triage.CANNOT_CONCLUDE
        assert draft.findings["neuro_exam"] == "done"
        assert outcome(answered(draft, contact="home_visit")) is Triage.NO_IMAGING

    def test_weakness_that_is_told_counts_as_ever(self, lise):
        draft = answered(a_draft(lise), contact="telephone", neuro_motor="severe_mrc3_or_less")
        assert outcome(draft) is Triage.SURGICAL

    def test_what_is_concluded_keeps_no_examination(self, lise):
        draft = answered(an_ordinary_draft(lise), contact="telephone")
        concluded = services.conclude(
            organisation=draft.organisation,
            pk=draft.pk,
            actor=lise.user,
            base_version=draft.version,
            note="Lændesmerter",
        ).consultation
        assert "neuro_exam" not in concluded.conclusion.findings
        assert concluded.conclusion.result["triage"] == "cannot_conclude"
