"""What is saved, by whom, and what nobody can change any more."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db.models import PROTECT, ForeignKey
from django.utils import timezone

from clinics.models import AuditEvent
from consult import services
from consult.buttons import Press
from consult.forms import Typed
from consult.models import AnswerEvent, Conclusion, Consultation, Given, How, RuleSetSnapshot
from consult.rules import snapshot
from consult.services import ConcludedAlreadyError, ConsultationNotFound, StalePageError
from consult.services.drafts import REFERENCE_ALPHABET
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft, an_ordinary_draft, answered, pressed

pytestmark = pytest.mark.django_db


def verbs(consultation: Consultation) -> list[str]:
    """What the audit trail tells of this consultation, in order."""
    trail = AuditEvent.objects.for_organisation(consultation.organisation).filter(subject=consultation.pk)
    return list(trail.order_by("number").values_list("verb", flat=True))


def answer_as(member, consultation, base_version, **answers):
    """A post of somebody whose page was made at this version."""
    return services.answer(
        organisation=consultation.organisation,
        pk=consultation.pk,
        actor=member.user,
        base_version=base_version,
        typed=Typed(dict(answers)),
    )


class TestStart:
    def test_a_new_consultation_is_empty(self):
        draft = a_draft()
        assert draft.is_draft
        assert draft.findings == {}
        assert draft.unreadable == {}
        assert draft.version == 0
        assert verbs(draft) == ["consultation.started"]

    def test_its_reference_has_six_signs_that_are_not_taken_for_each_other(self):
        reference = a_draft().reference
        assert re.fullmatch(f"[{REFERENCE_ALPHABET}]{{6}}", reference)
        assert not set(REFERENCE_ALPHABET) & set("I1LO0S5B8Z2")

    def test_it_is_deleted_after_the_days_that_the_clinic_has_set(self):
        member = MembershipFactory(organisation__keep_drafts_days=3)
        draft = a_draft(member)
        assert draft.expires - draft.started == timedelta(days=3)


class TestAnswer:
    def test_each_answer_is_kept_with_who_and_how(self):
        draft = answered(a_draft(age_years=38), age_years=39)
        events = list(draft.answers.order_by("number"))
        assert [(event.number, event.key, event.old, event.new) for event in events] == [
            (1, "age_years", None, 38),
            (2, "age_years", 38, 39),
        ]
        assert {event.how for event in events} == {How.ASKED}
        assert {event.actor for event in events} == {draft.clinician}
        assert draft.version == 2

    def test_one_post_is_one_event_in_the_audit_trail(self):
        draft = a_draft(age_years=38, sex="female", inf_fever="absent")
        assert verbs(draft) == ["consultation.started", "consultation.answered"]

    def test_the_same_answer_again_changes_nothing(self):
        draft = a_draft(age_years=38)
        again = answered(draft, age_years=38)
        assert again.version == draft.version
        assert verbs(draft).count("consultation.answered") == 1

    def test_an_answer_can_be_taken_back(self):
        draft = answered(a_draft(inf_fever="present"), inf_fever=None)
        assert "inf_fever" not in draft.findings
        assert draft.answers.latest("number").new is None

    def test_what_cannot_be_read_is_kept_and_counts_as_not_answered(self):
        draft = a_draft(age_years=38)
        after = services.answer(
            organisation=draft.organisation,
            pk=draft.pk,
            actor=draft.clinician,
            base_version=1,
            typed=Typed(unreadable={"age_years": "4x"}),
        ).consultation
        assert after.unreadable == {"age_years": "4x"}
        assert "age_years" not in after.findings

    def test_it_is_forgotten_once_the_question_is_answered(self):
        draft = a_draft()
        services.answer(
            organisation=draft.organisation,
            pk=draft.pk,
            actor=draft.clinician,
            base_version=0,
            typed=Typed(unreadable={"age_years": "4x"}),
        )
        draft.refresh_from_db()
        assert answered(draft, age_years=40).unreadable == {}

    def test_an_answer_postpones_the_day_on_which_the_draft_is_deleted(self):
        draft = a_draft()
        Consultation.objects.for_organisation(draft.organisation).update(expires=timezone.now())
        assert answered(draft, age_years=40).expires > timezone.now() + timedelta(days=6)

    def test_another_clinic_finds_nothing(self):
        draft = a_draft()
        stranger = MembershipFactory()
        with pytest.raises(ConsultationNotFound):
            services.answer(
                organisation=stranger.organisation,
                pk=draft.pk,
                actor=stranger.user,
                base_version=0,
                typed=Typed({"age_years": 38}),
            )

    def test_what_is_concluded_is_not_answered(self):
        concluded = a_concluded()
        with pytest.raises(ConcludedAlreadyError):
            answered(concluded, age_years=59)


class TestTwoPeople:
    """Two people have the same page open, and the other one is faster."""

    @pytest.fixture
    def colleagues(self):
        lise = MembershipFactory()
        return lise, MembershipFactory(organisation=lise.organisation)

    def test_different_questions_do_not_clash(self, colleagues):
        lise, bent = colleagues
        draft = a_draft(lise)
        answer_as(bent, draft, 0, inf_fever="absent")
        result = answer_as(lise, draft, 0, age_years=38)
        assert result.clashes == ()
        assert result.consultation.findings == {"age_years": 38, "inf_fever": "absent"}

    def test_what_the_other_answered_is_drawn_anew(self, colleagues):
        lise, bent = colleagues
        draft = a_draft(lise)
        answer_as(bent, draft, 0, inf_fever="absent")
        assert answer_as(lise, draft, 0, age_years=38).redraw == {"inf_fever"}

    def test_a_field_that_was_not_touched_is_no_answer(self, colleagues):
        lise, bent = colleagues
        draft = a_draft(lise, inf_fever="absent")
        answer_as(bent, draft, 1, inf_fever="present")
        result = answer_as(lise, draft, 1, inf_fever="absent", age_years=38)
        assert result.clashes == ()
        assert result.consultation.findings == {"inf_fever": "present", "age_years": 38}
        assert "inf_fever" in result.redraw

    def test_two_answers_to_one_question_clash_and_nothing_is_overwritten(self, colleagues):
        lise, bent = colleagues
        draft = a_draft(lise)
        answer_as(bent, draft, 0, inf_fever="present")
        result = answer_as(lise, draft, 0, inf_fever="absent", age_years=38)
        [clash] = result.clashes
        assert (clash.key, clash.theirs, clash.mine, clash.by) == ("inf_fever", "present", "absent", bent.user.name)
        assert result.consultation.findings == {"inf_fever": "present", "age_years": 38}

    def test_the_same_answer_from_both_is_no_clash(self, colleagues):
        lise, bent = colleagues
        draft = a_draft(lise)
        answer_as(bent, draft, 0, inf_fever="absent")
        assert answer_as(lise, draft, 0, inf_fever="absent").clashes == ()

    def test_an_empty_field_does_not_wipe_what_the_other_typed_unreadably(self, colleagues):
        lise, bent = colleagues
        draft = a_draft(lise)
        services.answer(
            organisation=draft.organisation,
            pk=draft.pk,
            actor=bent.user,
            base_version=0,
            typed=Typed(unreadable={"age_years": "4x"}),
        )
        result = answer_as(lise, draft, 0, age_years=None, inf_fever="absent")
        assert result.consultation.unreadable == {"age_years": "4x"}
        assert "age_years" in result.redraw
        emptied = answer_as(lise, draft, result.consultation.version, age_years=None)
        assert emptied.consultation.unreadable == {}

    def test_two_quick_answers_from_one_page_are_no_clash(self, colleagues):
        lise, _ = colleagues
        draft = a_draft(lise)
        answer_as(lise, draft, 0, age_years=38)
        result = answer_as(lise, draft, 0, age_years=38, inf_fever="absent")
        assert result.clashes == ()
        assert result.consultation.findings == {"age_years": 38, "inf_fever": "absent"}


class TestButtons:
    def test_none_of_these_answers_what_is_still_unanswered(self):
        draft = pressed(a_draft(inf_fever="present"), "infection")
        assert draft.findings["inf_fever"] == "present"
        assert draft.findings["inf_iv_drug_use"] == "absent"
        assert draft.answers.get(key="inf_iv_drug_use").how == How.NONE_OF_THESE

    def test_it_answers_only_what_stands_on_the_page(self):
        assert "ca_active_or_metastatic" not in pressed(a_draft(), "cancer").findings

    def test_it_answers_trauma_with_none(self):
        assert pressed(a_draft(), "fracture").findings["fx_trauma"] == "none"

    def test_it_never_says_that_a_young_back_began_to_hurt_late(self):
        young = pressed(a_draft(age_years=30, duration_weeks=20), "inflammatory")
        older = pressed(a_draft(age_years=40, duration_weeks=20), "inflammatory")
        assert "spa_onset_under_35" not in young.findings
        assert older.findings["spa_onset_under_35"] == "absent"

    def test_it_takes_what_was_typed_with_it_into_account(self):
        draft = a_draft()
        after = services.answer(
            organisation=draft.organisation,
            pk=draft.pk,
            actor=draft.clinician,
            base_version=0,
            typed=Typed({"inf_fever": "present"}),
            press=Press(How.NONE_OF_THESE, "infection"),
        ).consultation
        assert after.findings["inf_fever"] == "present"
        assert after.findings["inf_other_focus_explains_fever"] == "absent"

    def test_examined_normal_answers_the_examination_of_both_legs(self):
        draft = pressed(a_draft(), "nerve_root", How.EXAMINED_NORMAL)
        assert draft.findings == {
            "neuro_exam": "done",
            "neuro_motor": "normal",
            "neuro_motor_progressive": "absent",
            "neuro_sensory_or_reflex_change": "absent",
            "neuro_bilateral_deficit": "absent",
        }

    def test_examined_normal_leaves_a_weak_leg_weak(self):
        draft = pressed(a_draft(neuro_motor="mild_mrc4"), "nerve_root", How.EXAMINED_NORMAL)
        assert draft.findings["neuro_motor"] == "mild_mrc4"
        assert "neuro_motor_progressive" not in draft.findings


class TestConclude:
    def test_it_freezes_findings_result_note_and_rule_set(self):
        concluded = a_concluded(note="Lændesmerter i en uge")
        conclusion = concluded.conclusion
        assert conclusion.findings == concluded.findings
        assert conclusion.result["triage"] == "no_imaging_treat_reassess"
        assert conclusion.result["completeness"] == "complete"
        assert conclusion.note == "Lændesmerter i en uge"
        assert conclusion.ruleset.digest == snapshot.digest()
        assert conclusion.ruleset.page["rows"]
        assert verbs(concluded)[-1] == "consultation.concluded"

    def test_the_rule_set_is_kept_once(self):
        a_concluded()
        a_concluded()
        assert RuleSetSnapshot.objects.count() == 1

    def test_the_suggested_date_of_reassessment_becomes_the_agreed_one(self):
        assert a_concluded().review_date == timezone.localdate() + timedelta(days=28)

    def test_it_is_kept_until_after_the_reassessment_and_some_months_at_least(self):
        concluded = a_concluded()
        assert concluded.expires >= timezone.now() + timedelta(days=119)

    def test_pressed_twice_it_is_concluded_once(self):
        concluded = a_concluded(note="Lændesmerter")
        again = services.conclude(
            organisation=concluded.organisation,
            pk=concluded.pk,
            actor=concluded.clinician,
            base_version=concluded.version,
            note="Lændesmerter",
        )
        assert again.conclusion == concluded.conclusion
        assert Conclusion.objects.for_organisation(concluded.organisation).count() == 1
        assert verbs(concluded).count("consultation.concluded") == 1

    def test_another_note_afterwards_is_refused(self):
        concluded = a_concluded()
        with pytest.raises(ConcludedAlreadyError):
            services.conclude(
                organisation=concluded.organisation,
                pk=concluded.pk,
                actor=concluded.clinician,
                base_version=concluded.version,
                note="Noget andet",
            )

    def test_a_note_from_answers_that_have_changed_is_refused(self):
        draft = an_ordinary_draft()
        with pytest.raises(StalePageError):
            services.conclude(
                organisation=draft.organisation,
                pk=draft.pk,
                actor=draft.clinician,
                base_version=draft.version - 1,
                note="Lændesmerter",
            )
        draft.refresh_from_db()
        assert draft.is_draft

    def test_nothing_half_is_left_where_it_fails(self, monkeypatch):
        draft = an_ordinary_draft()

        def fail(*args, **kwargs):
            raise RuntimeError("the disk is full")

        monkeypatch.setattr(services.drafts, "record_event", fail)
        with pytest.raises(RuntimeError):
            services.conclude(
                organisation=draft.organisation,
                pk=draft.pk,
                actor=draft.clinician,
                base_version=draft.version,
                note="Lændesmerter",
            )
        assert Conclusion.objects.for_organisation(draft.organisation).count() == 0


class TestNoteAndPaper:
    def test_an_edited_note_is_kept_with_the_version_it_was_written_from(self):
        draft = an_ordinary_draft()
        kept = services.keep_note(
            organisation=draft.organisation,
            pk=draft.pk,
            actor=draft.clinician,
            base_version=draft.version,
            note="Rettet",
        )
        assert (kept.note_draft, kept.note_version) == ("Rettet", draft.version)
        assert (kept.note_day, kept.note_revision, kept.note_by) == (timezone.localdate(), 1, draft.clinician)
        assert verbs(draft)[-1] == "note.edited"

    def test_a_handout_is_recorded_by_its_contents_and_for_nobody(self):
        draft = an_ordinary_draft()
        services.record_handout_given(
            organisation=draft.organisation,
            pk=draft.pk,
            actor=draft.clinician,
            slug="core",
            language="da",
            content_digest="0" * 64,
        )
        [given] = Given.objects.for_organisation(draft.organisation)
        assert (given.kind, given.slug, given.language) == ("handout", "core", "da")
        assert not {field.name for field in Given._meta.fields} & {"name", "patient_name", "patient"}
        assert verbs(draft)[-1] == "handout.given"


def test_nothing_clinical_is_deleted_by_cascade():
    fields = [field for model in (Consultation, AnswerEvent, Conclusion, Given) for field in model._meta.fields]
    links = [field.remote_field for field in fields if isinstance(field, ForeignKey)]
    assert {link.on_delete for link in links} == {PROTECT}
