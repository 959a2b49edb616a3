"""Writes about clinics and people each leave one event."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from clinics import services
from clinics.models import AuditEvent, Membership, Organisation, Profession, Role
from tests.factories.clinics import MembershipFactory, OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db

CLINIC = {
    "name": "Lægehuset",
    "kind": Organisation.Kind.GP,
    "address": "Prøvevej 1",
    "postcode": "8000",
    "town": "Aarhus",
    "region": Organisation.Region.CENTRAL,
    "phone": "00 00 00 01",
    "out_of_hours_phone": "00 00 00 03",
}


def events(organisation):
    found = AuditEvent.objects.for_organisation(organisation).order_by("number")
    return [(event.verb, event.actor, event.subject, event.result) for event in found]


def test_a_clinic_is_opened():
    actor = UserFactory()
    clinic = services.open_organisation(actor=actor, **CLINIC)
    assert events(clinic) == [("organisation.opened", actor.pk, clinic.pk, "")]


def test_a_clinic_without_a_number_to_call_is_refused():
    with pytest.raises(ValidationError):
        services.open_organisation(actor=None, **{**CLINIC, "phone": ""})
    assert not Organisation.objects.exists()


def test_somebody_begins_to_work_at_a_clinic():
    clinic, user, actor = OrganisationFactory(), UserFactory(), UserFactory()
    member = services.add_member(
        actor=actor,
        organisation=clinic,
        user=user,
        roles={Role.CLINICIAN, Role.ADMINISTRATOR},
        profession=Profession.GP,
    )
    assert list(Membership.objects.for_organisation(clinic)) == [member]
    assert events(clinic) == [("member.added", actor.pk, member.pk, "administrator:clinician")]


def test_somebody_without_a_role_is_not_added():
    clinic = OrganisationFactory()
    with pytest.raises(ValidationError):
        services.add_member(
            actor=None, organisation=clinic, user=UserFactory(), roles=(), profession=Profession.SECRETARY
        )
    assert events(clinic) == []


def test_two_people_at_the_same_clinics_lock_the_trails_in_the_same_order(monkeypatch):
    clinics = sorted((OrganisationFactory() for _ in range(3)), key=lambda clinic: clinic.pk)
    lise, bent = UserFactory(), UserFactory()
    for years, clinic in enumerate(clinics):
        MembershipFactory(user=lise, organisation=clinic, valid_from=date(2020 + years, 1, 1))
        MembershipFactory(user=bent, organisation=clinic, valid_from=date(2024 - years, 1, 1))
    told: dict[Any, list[Any]] = {}
    monkeypatch.setattr(
        services, "record_event", lambda *, organisation, actor, **_: told.setdefault(actor, []).append(organisation)
    )
    for user in (lise, bent):
        services.record_sign_in(user=user, verb="signed_in")
    assert told == {lise: clinics, bent: clinics}
