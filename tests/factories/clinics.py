"""Clinics and their people."""

from datetime import date, timedelta
from typing import Any

import factory
from django.utils import timezone

from clinics.models import Membership, Organisation, OrganisationIdentifier, Profession, Role, User

PASSWORD = "a-long-enough-password"


class UserFactory(factory.django.DjangoModelFactory[User]):
    """Somebody with a log-in and the password `PASSWORD`."""

    email = factory.Sequence(lambda number: f"person{number}@clinic.example")
    name = factory.Sequence(lambda number: f"Person {number}")

    class Meta:
        model = User

    class Params:
        english = factory.Trait(language="en")
        former = factory.Trait(is_active=False)

    @classmethod
    def _create(cls, model_class: type[User], *args: Any, **values: Any) -> User:
        return model_class.objects.create_user(values.pop("email"), values.pop("password", PASSWORD), **values)


class OrganisationFactory(factory.django.DjangoModelFactory[Organisation]):
    """A GP practice, unless `physio`."""

    name = factory.Sequence(lambda number: f"Clinic {number}")
    kind = Organisation.Kind.GP
    address = "Prøvevej 1"
    postcode = "0000"
    town = "Eksempelby"
    region = Organisation.Region.CENTRAL
    phone = "00 00 00 01"
    out_of_hours_phone = "00 00 00 03"
    acute_pathway_text = "Rygkirurgisk bagvagt"
    acute_pathway_phone = "00 00 00 04"

    class Meta:
        model = Organisation

    class Params:
        physio = factory.Trait(kind=Organisation.Kind.PHYSIO)


class OrganisationIdentifierFactory(factory.django.DjangoModelFactory[OrganisationIdentifier]):
    """A provider number."""

    organisation = factory.SubFactory(OrganisationFactory)
    system = OrganisationIdentifier.System.PROVIDER_NUMBER
    value = "000123"

    class Meta:
        model = OrganisationIdentifier


class MembershipFactory(factory.django.DjangoModelFactory[Membership]):
    """A GP who is a clinician at a practice, unless a trait says otherwise."""

    user = factory.SubFactory(UserFactory)
    organisation = factory.SubFactory(OrganisationFactory)
    roles = (Role.CLINICIAN,)
    profession = Profession.GP
    valid_from = date(2024, 1, 1)

    class Meta:
        model = Membership

    class Params:
        secretary = factory.Trait(roles=(Role.STAFF,), profession=Profession.SECRETARY)
        administrator = factory.Trait(roles=(Role.ADMINISTRATOR,), profession=Profession.SECRETARY)
        owner = factory.Trait(roles=(Role.CLINICIAN, Role.ADMINISTRATOR))
        physiotherapist = factory.Trait(
            organisation=factory.SubFactory(OrganisationFactory, physio=True), profession=Profession.PHYSIOTHERAPIST
        )
        ended = factory.Trait(valid_to=factory.LazyFunction(lambda: timezone.localdate() - timedelta(days=1)))


def settings_typed(**typed: Any) -> dict[str, Any]:
    """What an administrator sends from the settings of a new clinic of `OrganisationFactory`, unless changed."""
    return {
        "version": "0",
        "name": "Lægehuset",
        "address": "Prøvevej 1",
        "postcode": "0000",
        "town": "Eksempelby",
        "region": "midtjylland",
        "phone": "00 00 00 01",
        "out_of_hours_phone": "00 00 00 03",
        "acute_pathway_text": "Rygkirurgisk bagvagt",
        "acute_pathway_phone": "00 00 00 04",
        "acute_pathway_url": "",
        "paper_languages": ["da"],
        "keep_drafts_days": "7",
        "keep_after_review_days": "30",
        "keep_concluded_at_least_days": "120",
        **typed,
    }
