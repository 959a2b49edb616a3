"""An installation gets its first clinic and the administrator who sets the rest up."""

import io
from unittest.mock import Mock

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from clinics.models import AuditEvent, Membership, Organisation, Role, User
from tests.factories.clinics import OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db

ANSWERS = {
    "name": "Lægehuset",
    "kind": "gp",
    "address": "Prøvevej 1",
    "postcode": "8000",
    "town": "Aarhus",
    "region": "midtjylland",
    "phone": "00 00 00 01",
    "out_of_hours_phone": "00 00 00 03",
    "email": "Anna@clinic.example",
    "person": "Anna Fiktiv",
    "profession": "gp",
}
PASSWORD = "a-long-enough-password"


def run(monkeypatch, stdin="", **given):
    monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
    call_command("open_clinic", **{**ANSWERS, **given}, stdout=(out := io.StringIO()))
    return out.getvalue()


def only_member():
    return Membership.objects.for_organisation(Organisation.objects.get()).get()


def nothing_is_there():
    return not (Organisation.objects.exists() or User.objects.exists())


def test_the_clinic_is_there_with_its_administrator_and_on_the_trail(monkeypatch):
    run(monkeypatch)
    member = only_member()
    assert (member.organisation.name, member.user.email, member.roles) == (
        "Lægehuset",
        "anna@clinic.example",
        [Role.ADMINISTRATOR],
    )
    events = AuditEvent.objects.for_organisation(member.organisation).order_by("number")
    assert [event.verb for event in events] == ["organisation.opened", "member.added"]


def test_nobody_can_log_in_until_a_password_is_set_as_the_command_says(monkeypatch):
    told = run(monkeypatch)
    assert User.objects.get().has_usable_password() is False
    assert "manage.py changepassword anna@clinic.example" in told


def test_a_password_from_standard_input_lets_the_administrator_in(monkeypatch, client):
    told = run(monkeypatch, stdin=f"{PASSWORD}\n", password_stdin=True)
    assert "changepassword" not in told
    assert PASSWORD not in told
    client.post(reverse("account_login"), {"login": ANSWERS["email"], "password": PASSWORD})
    assert client.get("/klinik/indstillinger").status_code == 200


def test_a_weak_password_opens_nothing(monkeypatch):
    with pytest.raises(CommandError, match="too short"):
        run(monkeypatch, stdin="short\n", password_stdin=True)
    assert nothing_is_there()


def test_an_administrator_may_see_patients_too(monkeypatch):
    run(monkeypatch, clinician=True)
    assert only_member().roles == [Role.ADMINISTRATOR, Role.CLINICIAN]


def test_what_no_argument_says_is_asked_for(monkeypatch):
    answer = Mock(return_value="  Aarhus ")
    monkeypatch.setattr("builtins.input", answer)
    run(monkeypatch, town=None)
    answer.assert_called_once_with("Town: ")
    assert Organisation.objects.get().town == "Aarhus"


def test_where_the_answers_end_too_early_it_says_which_one_is_missing(monkeypatch):
    with pytest.raises(CommandError, match=r"Nothing is opened.*Town"):
        run(monkeypatch, stdin="", town=None)
    assert nothing_is_there()


def test_a_fault_in_the_program_is_not_called_a_wrong_answer(monkeypatch):
    monkeypatch.setattr("clinics.services.open_with_administrator", Mock(side_effect=ValueError("not an answer")))
    with pytest.raises(ValueError, match="not an answer"):
        run(monkeypatch)


def test_with_the_password_on_standard_input_nothing_can_be_asked_for(monkeypatch):
    with pytest.raises(CommandError, match="must be an argument: Town"):
        run(monkeypatch, stdin=f"{PASSWORD}\n", password_stdin=True, town=None)
    assert nothing_is_there()


def test_a_clinic_of_that_name_is_not_opened_again(monkeypatch):
    OrganisationFactory(name="lægehuset".title())
    with pytest.raises(CommandError, match="There is a clinic of this name already"):
        run(monkeypatch)
    assert Organisation.objects.count() == 1
    assert not User.objects.exists()


def test_somebody_with_a_log_in_is_not_made_again(monkeypatch):
    UserFactory(email="anna@clinic.example")
    with pytest.raises(CommandError, match=r"email: .* already exists"):
        run(monkeypatch)
    assert not Organisation.objects.exists()


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("kind", "hospital"),
        ("region", "skåne"),
        ("postcode", "800"),
        ("email", "anna"),
        ("profession", "boss"),
        ("person", ""),
    ],
)
def test_a_value_that_is_not_allowed_opens_nothing(monkeypatch, name, typed):
    with pytest.raises(CommandError, match="Nothing is opened"):
        run(monkeypatch, **{name: typed})
    assert nothing_is_there()


def test_outside_demo_mode_a_demo_person_is_refused_who_could_never_log_in(monkeypatch, settings):
    settings.DEMO = False
    with pytest.raises(CommandError, match="belongs to the demonstration"):
        run(monkeypatch)
    assert nothing_is_there()
    run(monkeypatch, email="anna@laegehuset.dk")
    assert only_member().user.email == "anna@laegehuset.dk"
