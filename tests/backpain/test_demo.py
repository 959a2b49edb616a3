"""The demonstration: fictitious people, there once, and in no real database."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from clinics import demo
from clinics.models import Membership, Organisation, Role, User
from tests.factories.clinics import UserFactory

pytestmark = pytest.mark.django_db


def load():
    call_command("demo", stdout=(out := StringIO()))
    return out.getvalue()


def test_every_role_has_somebody_and_everybody_can_sign_in(client):
    told = load()
    roles = {
        role for user in User.objects.all() for each in Membership.objects.current_for_user(user) for role in each.roles
    }
    assert roles == set(Role)
    assert {clinic.kind for clinic in Organisation.objects.all()} == set(Organisation.Kind)
    for person in demo.PEOPLE:
        assert person.email in told
        client.post("/konto/log-ind/", {"login": person.email, "password": demo.PASSWORD})
        assert client.get("/konto/adgangskode/").status_code == 200
        client.post("/konto/log-ud/")


def test_the_password_is_told():
    assert demo.PASSWORD in load()


def test_a_second_load_adds_nothing():
    load()
    before = Organisation.objects.count(), User.objects.count()
    load()
    assert (Organisation.objects.count(), User.objects.count()) == before


def test_everybody_is_plainly_fictitious():
    load()
    assert all(user.is_fictitious for user in User.objects.all())


def test_a_database_with_real_people_is_left_alone():
    UserFactory(email="gp@clinic.dk")
    with pytest.raises(CommandError, match="real users"):
        load()
    assert not Organisation.objects.exists()


def test_outside_demo_mode_nothing_is_loaded(settings):
    settings.DEMO = False
    with pytest.raises(CommandError, match="demo mode"):
        load()
    assert not User.objects.exists()
