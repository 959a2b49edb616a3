"""Consultations as clinicians leave them."""

from collections.abc import Mapping
from typing import Any

from django.test import Client

from clinics.models import Membership
from consult import services
from consult.buttons import Press
from consult.forms import Typed
from consult.models import Consultation, How
from consult.rules.vocabulary import RED_FLAG_GROUPS
from consult.rules.vocabulary.kinds import Value
from consult.services.following import start_follow_up
from tests.factories.clinics import MembershipFactory

ORDINARY: Mapping[str, Value] = {
    "age_years": 58,
    "sex": "male",
    "duration_weeks": 1,
    "episode_pattern": "first_episode",
    "leg_pain": "none",
    "radicular_pattern": "absent",
    "pain_affects_daily_activity": "absent",
    "severe_uncontrolled_pain": "absent",
    "neuro_exam": "done",
    "neuro_motor": "normal",
    "neuro_motor_progressive": "absent",
    "neuro_sensory_or_reflex_change": "absent",
    "neuro_bilateral_deficit": "absent",
    "neuro_claudication": "absent",
    "initial_treatment": "not_started",
    "surgery_consideration": "absent",
    "overall_suspicion_serious": "none",
}
"""A first episode of some days in a healthy man, examined and normal; the red flags come by the buttons."""


def a_draft(member: Membership | None = None, **answers: Value | None) -> Consultation:
    """A draft with these answers; an empty one without any."""
    member = member or MembershipFactory()
    consultation = services.start_consultation(organisation=member.organisation, actor=member.user)
    return answered(consultation, **answers) if answers else consultation


def an_ordinary_draft(member: Membership | None = None, **answers: Value | None) -> Consultation:
    """A first episode with every red flag asked and negative, unless an answer says otherwise."""
    consultation = a_draft(member, **{**ORDINARY, **answers})
    for group in RED_FLAG_GROUPS:
        consultation = pressed(consultation, group)
    return consultation


def a_concluded(member: Membership | None = None, note: str = "Lændesmerter", **answers: Value | None) -> Consultation:
    """An ordinary consultation whose note was copied."""
    draft = an_ordinary_draft(member, **answers)
    return services.conclude(
        organisation=draft.organisation,
        pk=draft.pk,
        actor=draft.clinician,
        base_version=draft.version,
        note=note,
    ).consultation


def a_follow_up(earlier: Consultation, **answers: Value) -> Consultation:
    """A draft that follows this concluded consultation, with these answers."""
    draft = start_follow_up(organisation=earlier.organisation, actor=earlier.clinician, pk_or_reference=earlier.pk)
    return answered(draft, **answers) if answers else draft


def answered(consultation: Consultation, **answers: Value | None) -> Consultation:
    """The consultation with these answers as well."""
    return _answer(consultation, Typed(dict(answers)), None)


def pressed(consultation: Consultation, group: str, how: How = How.NONE_OF_THESE) -> Consultation:
    """The consultation after a button of this group."""
    return _answer(consultation, Typed(), Press(how, group))


def signed_in(member: Membership) -> Client:
    """A browser in which this person has logged in."""
    client = Client()
    client.force_login(member.user)
    return client


def _answer(consultation: Consultation, typed: Typed, press: Press | None) -> Consultation:
    values: dict[str, Any] = {"base_version": consultation.version, "typed": typed, "press": press}
    return services.answer(
        organisation=consultation.organisation, pk=consultation.pk, actor=consultation.clinician, **values
    ).consultation
