"""People, clinics and memberships as the database keeps them."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from clinics.models import Membership, Organisation, Role, User
from clinics.models.memberships import validate_roles
from tests.factories.clinics import MembershipFactory, OrganisationFactory, OrganisationIdentifierFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_an_e_mail_belongs_to_one_person_however_it_is_written():
    UserFactory(email="gp@clinic.example")
    with pytest.raises(IntegrityError):
        UserFactory(email="GP@clinic.example")


def test_an_e_mail_past_the_manager_must_be_in_lower_case_too():
    with pytest.raises(IntegrityError):
        User(email="GP@clinic.example", name="GP").save()


def test_a_person_is_found_by_e_mail_however_it_is_written():
    user = UserFactory(email="gp@clinic.example")
    assert User.objects.get_by_natural_key("Gp@Clinic.example") == user


@pytest.mark.parametrize(("email", "fictitious"), [("a@b.example", True), ("a@b.dk", False), ("a@example.dk", False)])
def test_demo_people_are_known_by_a_domain_that_no_real_person_has(email, fictitious):
    assert UserFactory.build(email=email).is_fictitious is fictitious


def test_retention_starts_as_the_specification_says():
    clinic = OrganisationFactory()
    assert (clinic.keep_drafts_days, clinic.keep_after_review_days) == (7, 30)
    assert (clinic.keep_concluded_at_least_days, clinic.keep_referrals_years) == (120, 10)
    assert clinic.cpr_on is False


@pytest.mark.parametrize("postcode", ["800", "80000", "DK80", ""])
def test_a_postcode_has_four_digits(postcode):
    with pytest.raises(ValidationError):
        OrganisationFactory.build(postcode=postcode).full_clean()


def test_a_provider_number_keeps_its_zeros_and_is_given_once():
    number = OrganisationIdentifierFactory(value="000123")
    number.refresh_from_db()
    assert number.value == "000123"
    with pytest.raises(IntegrityError):
        OrganisationIdentifierFactory(organisation=number.organisation, value="000123")


@pytest.mark.parametrize("roles", [[], ["boss"], ["clinician", "clinician"]])
def test_roles_are_a_set_of_known_ones(roles):
    with pytest.raises(ValidationError):
        validate_roles(roles)


def test_an_owner_is_clinician_and_administrator():
    owner = MembershipFactory(owner=True)
    owner.refresh_from_db()
    assert [role for role in Role if owner.has(role)] == [Role.CLINICIAN, Role.ADMINISTRATOR]


@pytest.mark.parametrize(
    ("day", "current"),
    [(date(2023, 12, 31), False), (date(2024, 1, 1), True), (date(2024, 6, 30), True), (date(2024, 7, 1), False)],
)
def test_a_membership_counts_from_its_first_day_to_its_last(day, current):
    member = MembershipFactory(valid_from=date(2024, 1, 1), valid_to=date(2024, 6, 30))
    with time_machine.travel(datetime.combine(day, time(12), ZoneInfo("Europe/Copenhagen"))):
        assert Membership.objects.current_for_user(member.user).exists() is current


def test_a_membership_cannot_end_before_it_starts():
    with pytest.raises(IntegrityError):
        MembershipFactory(valid_from=date(2024, 1, 2), valid_to=date(2024, 1, 1))


def test_the_names_in_lists_are_the_names():
    assert str(Organisation(name="Lægehus")) == "Lægehus"
    assert str(UserFactory.build(name="Lise")) == "Lise"
