"""Signing in: who may, for how long, and what the trail says about it."""

from datetime import timedelta

import pytest
import time_machine
from django.conf import settings as project
from django.urls import reverse
from django.utils import timezone

from clinics.models import AuditEvent, User
from tests.factories.clinics import PASSWORD, MembershipFactory, OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db

LOG_IN = "/konto/log-ind/"


@pytest.fixture
def member():
    return MembershipFactory(user__email="gp@clinic.example")


def log_in(client, email="gp@clinic.example", password=PASSWORD, **more):
    return client.post(LOG_IN, {"login": email, "password": password, **more})


def verbs(organisation):
    return list(AuditEvent.objects.for_organisation(organisation).order_by("number").values_list("verb", flat=True))


def is_signed_in(client):
    return client.get(reverse("account_change_password")).status_code == 200


def test_e_mail_and_password_lead_to_the_start_page(client, member):
    assert log_in(client)["Location"] == "/"
    assert is_signed_in(client)


def test_the_e_mail_may_be_written_in_capitals(client, member):
    log_in(client, "GP@Clinic.EXAMPLE")
    assert is_signed_in(client)


def test_after_log_in_one_is_where_one_was_going(client, member):
    assert log_in(client, next="/om/")["Location"] == "/om/"


def test_and_never_on_another_site(client, member):
    assert log_in(client, next="https://evil.example/")["Location"] == "/"


def test_wrong_password_and_unknown_person_are_told_the_same(client, member):
    wrong = log_in(client, password="not the password")
    unknown = log_in(client, "nobody@clinic.example")
    assert wrong.status_code == unknown.status_code == 200
    assert wrong.context["form"].errors == unknown.context["form"].errors
    assert not is_signed_in(client)


def test_guessing_is_stopped_even_with_the_right_password_at_last(client, member):
    for _ in range(5):
        log_in(client, password="a guess")
    log_in(client)
    assert not is_signed_in(client)


def test_somebody_who_left_the_product_is_told_what_a_stranger_is_told(client):
    MembershipFactory(user=UserFactory(email="gp@clinic.example", former=True))
    assert log_in(client).context["form"].errors == log_in(client, "nobody@clinic.example").context["form"].errors
    assert not is_signed_in(client)


def test_a_log_in_gives_a_new_session(client, member):
    client.get(LOG_IN)
    client.session["before"] = "somebody else's"
    client.session.save()
    before = client.session.session_key
    log_in(client)
    assert client.session.session_key != before


def test_the_trail_tells_of_log_in_and_log_out(client, member):
    log_in(client)
    client.post(reverse("account_logout"))
    assert verbs(member.organisation) == ["signed_in", "signed_out"]
    assert not is_signed_in(client)


def test_nobody_can_register(client):
    assert client.get("/konto/signup/").status_code == 404
    assert client.get("/accounts/signup/").status_code == 404
    assert not User.objects.exists()


def test_half_an_hour_without_a_request_ends_the_log_in(client, member):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        log_in(client)
        clock.shift(timedelta(seconds=project.IDLE_SECONDS))
        assert is_signed_in(client)
        clock.shift(timedelta(seconds=project.IDLE_SECONDS + 1))
        assert not is_signed_in(client)


def test_work_at_any_pace_keeps_the_log_in(client, member):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        log_in(client)
        for _ in range(8):
            clock.shift(timedelta(minutes=25))
            assert is_signed_in(client)


def test_a_log_in_ends_after_twelve_hours_whatever_happens(client, member):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        log_in(client)
        for _ in range(12 * 3):
            assert is_signed_in(client)
            clock.shift(timedelta(minutes=20))
        clock.shift(timedelta(seconds=1))
        assert not is_signed_in(client)


def test_a_demo_log_in_is_refused_outside_demo_mode(client, settings, member):
    settings.DEMO = False
    refused = log_in(client)
    assert refused.context["form"].errors
    assert not is_signed_in(client)
    assert verbs(member.organisation) == []


def test_a_demo_session_ends_where_demo_mode_ends(client, settings, member):
    log_in(client)
    settings.DEMO = False
    assert not is_signed_in(client)


def test_outside_demo_mode_real_people_sign_in(client, settings):
    settings.DEMO = False
    MembershipFactory(user__email="gp@clinic.test")
    log_in(client, "gp@clinic.test")
    assert is_signed_in(client)


def test_one_works_at_the_clinic_that_one_has_been_at_longest(client, member):
    MembershipFactory(user=member.user, organisation=OrganisationFactory(), valid_from=timezone.localdate())
    client.force_login(member.user)
    assert client.get(reverse("about")).wsgi_request.organisation == member.organisation


def test_somebody_without_a_clinic_is_told_so(client):
    client.force_login(UserFactory())
    answer = client.get("/")
    assert answer.status_code == 403
    assert client.get(reverse("account_change_password")).status_code == 200


def test_somebody_whose_work_ended_yesterday_gets_no_further(client):
    client.force_login(MembershipFactory(ended=True).user)
    assert client.get("/").status_code == 403
