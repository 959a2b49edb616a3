"""The demonstration: two clinics and their people, plainly fictitious."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from clinics import services
from clinics.models import Membership, Organisation, Profession, Role, User

PASSWORD: Final = "rygkompas-demo"  # noqa: S105  public; ClinicBackend refuses it elsewhere
GP_PRACTICE: Final = "Eksempelby Lægehus"
PHYSIO_CLINIC: Final = "Eksempelby Fysioterapi"

CLINICS: Final = {
    GP_PRACTICE: {
        "kind": Organisation.Kind.GP,
        "address": "Prøvevej 1",
        "phone": "00 00 00 01",
        "public_url": "https://laege.example",
    },
    PHYSIO_CLINIC: {
        "kind": Organisation.Kind.PHYSIO,
        "address": "Prøvevej 2",
        "phone": "00 00 00 02",
        "public_url": "https://fys.example",
    },
}
SHARED: Final = {
    "postcode": "0000",
    "town": "Eksempelby",
    "region": Organisation.Region.CENTRAL,
    "out_of_hours_phone": "00 00 00 03",
    "paper_languages": ["da", "en"],
    "acute_pathway_text": "Ring til regionens akutte visitation, døgnet rundt. Sig cauda equina først.",
    "acute_pathway_phone": "00 00 00 04",
    "acute_pathway_url": "https://akut.example/ryg",
}


@dataclass(frozen=True)
class Person:
    """A demo person: who, where, as what."""

    email: str
    name: str
    what: str
    clinic: str
    profession: Profession
    roles: tuple[Role, ...]
    glad_course: date | None = None


PEOPLE: Final = (
    Person("lise@laege.example", "Lise Eksempel", "GP", GP_PRACTICE, Profession.GP, (Role.CLINICIAN,)),
    Person("bent@laege.example", "Bent Opdigtet", "second GP", GP_PRACTICE, Profession.GP, (Role.CLINICIAN,)),
    Person(
        "anna@laege.example",
        "Anna Fiktiv",
        "GP and administrator",
        GP_PRACTICE,
        Profession.GP,
        (Role.CLINICIAN, Role.ADMINISTRATOR),
    ),
    Person("sanne@laege.example", "Sanne Prøve", "secretary", GP_PRACTICE, Profession.SECRETARY, (Role.STAFF,)),
    Person(
        "frida@fys.example",
        "Frida Opfundet",
        "physiotherapist",
        PHYSIO_CLINIC,
        Profession.PHYSIOTHERAPIST,
        (Role.CLINICIAN,),
        glad_course=date(2024, 9, 13),
    ),
    Person(
        "per@fys.example",
        "Per Påfund",
        "administrator only",
        PHYSIO_CLINIC,
        Profession.SECRETARY,
        (Role.ADMINISTRATOR,),
    ),
)


def load() -> None:
    """Adds the clinics and people that are not there yet."""
    clinics = {name: _clinic(name) for name in CLINICS}
    for person in PEOPLE:
        if not User.objects.filter(email=person.email).exists():
            _join(person, clinics[person.clinic])


def _clinic(name: str) -> Organisation:
    found = Organisation.objects.filter(name=name).first()
    return found or services.open_organisation(actor=None, name=name, **SHARED, **CLINICS[name])


def _join(person: Person, clinic: Organisation) -> Membership:
    user = User.objects.create_user(person.email, PASSWORD, name=person.name)
    return services.add_member(
        actor=None,
        organisation=clinic,
        user=user,
        roles=person.roles,
        profession=person.profession,
        glad_course_date=person.glad_course,
        valid_from=date(2024, 1, 1),
    )
