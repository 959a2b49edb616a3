"""Writes about clinics and people each leave one event."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

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


def change(clinic, actor=None, base_version=0, **values):
    return services.change_settings(
        organisation=clinic, actor=actor or UserFactory(), base_version=base_version, values=values
    )


def test_settings_are_changed_and_the_trail_names_them_without_what_they_say():
    clinic, actor = OrganisationFactory(), UserFactory()
    change(clinic, actor, phone="86 12 34 56", acute_pathway_text="Ring til Lise", town=clinic.town)
    clinic.refresh_from_db()
    assert (clinic.phone, clinic.acute_pathway_text, clinic.settings_version) == ("86 12 34 56", "Ring til Lise", 1)
    assert events(clinic) == [
        ("setting.changed", actor.pk, clinic.pk, "phone"),
        ("setting.changed", actor.pk, clinic.pk, "acute_pathway_text"),
    ]


def test_what_stands_already_is_no_change_whatever_the_page_was_made_from():
    clinic = OrganisationFactory()
    change(clinic, phone="86 12 34 56")
    assert change(clinic, base_version=0, phone="86 12 34 56").settings_version == 1
    assert len(events(clinic)) == 1


def test_a_change_from_an_old_page_is_refused_and_nothing_is_overwritten():
    clinic = OrganisationFactory()
    change(clinic, phone="86 12 34 56")
    with pytest.raises(services.SettingsClashError) as clash:
        change(clinic, base_version=0, phone="99 99 99 99")
    assert clash.value.organisation.phone == "86 12 34 56"
    clinic.refresh_from_db()
    assert clinic.phone == "86 12 34 56"


def test_a_value_that_is_not_allowed_changes_nothing():
    clinic = OrganisationFactory()
    with pytest.raises(ValidationError):
        change(clinic, town="Ny by", postcode="800")
    clinic.refresh_from_db()
    assert (clinic.town, clinic.settings_version) == ("Eksempelby", 0)
    assert events(clinic) == []


def test_what_is_no_setting_is_not_changed_here():
    with pytest.raises(ValueError, match="cpr_on"):
        change(OrganisationFactory(), cpr_on=True)


@pytest.mark.django_db(transaction=True)
def test_of_administrators_who_press_at_the_same_time_one_saves_and_the_others_are_told():
    clinic, actor = OrganisationFactory(), UserFactory()

    def press(number):
        try:
            return change(clinic, actor, phone=f"00 00 00 {number:02}").phone
        except services.SettingsClashError:
            return None
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as administrators:
        saved = [phone for phone in administrators.map(press, range(10, 26)) if phone]
    clinic.refresh_from_db()
    assert saved == [clinic.phone]
    assert clinic.settings_version == 1
