"""A person sets for themselves: the language of the interface, and answers by one key."""

import pytest
from django.urls import reverse

from clinics.models import AuditEvent, User
from tests.factories.clinics import MembershipFactory, UserFactory

pytestmark = pytest.mark.django_db

ADDRESS = "/sprog/"


def test_the_log_in_page_is_danish_whatever_the_browser_says(client):
    answer = client.get(reverse("account_login"), headers={"Accept-Language": "en"})
    assert answer["Content-Language"] == "da"


def test_before_log_in_the_choice_stays_on_this_machine(client):
    client.post(ADDRESS, {"language": "en"})
    assert client.get(reverse("account_login"))["Content-Language"] == "en"


def test_after_log_in_the_choice_stays_with_the_person(client):
    member = MembershipFactory()
    client.force_login(member.user)
    client.post(ADDRESS, {"language": "en"})
    client.cookies.pop("language")
    assert client.get(reverse("about"))["Content-Language"] == "en"
    assert User.objects.get().language == "en"
    event = AuditEvent.objects.for_organisation(member.organisation).get(verb="language.chosen")
    assert (event.actor, event.subject, event.result) == (member.user.pk, member.user.pk, "en")


def test_the_person_s_own_language_counts_more_than_the_machine_s(client):
    client.force_login(UserFactory(english=True))
    client.cookies["language"] = "da"
    assert client.get(reverse("about"))["Content-Language"] == "en"


def test_somebody_without_a_clinic_may_choose_too(client):
    client.force_login(UserFactory())
    assert client.post(ADDRESS, {"language": "en"}).status_code == 302


@pytest.mark.parametrize("language", ["", "de", "\0", "en" * 99])
def test_a_language_that_there_is_not_is_refused(client, language):
    assert client.post(ADDRESS, {"language": language}).status_code == 400


def test_an_unknown_language_on_this_machine_counts_as_danish(client):
    client.cookies["language"] = "de"
    assert client.get(reverse("about"))["Content-Language"] == "da"


def test_one_goes_back_to_the_page_one_came_from(client):
    assert client.post(ADDRESS, {"language": "en", "next": "/om/"})["Location"] == "/om/"


@pytest.mark.parametrize("elsewhere", ["", "https://evil.example/", "//evil.example", "javascript:alert(1)"])
def test_and_never_to_another_site(client, elsewhere):
    assert client.post(ADDRESS, {"language": "en", "next": elsewhere})["Location"] == "/"


KEYS = "/konto/genveje"


@pytest.mark.parametrize(("choice", "on"), [("off", False), ("on", True)])
def test_answers_by_one_key_are_switched_off_and_on(client, choice, on):
    member = MembershipFactory(user__single_keys=not on)
    client.force_login(member.user)
    assert client.post(KEYS, {"single_keys": choice, "next": "/om/"})["Location"] == "/om/"
    assert User.objects.get().single_keys is on
    event = AuditEvent.objects.for_organisation(member.organisation).get(verb="single_keys.chosen")
    assert (event.actor, event.subject, event.result) == (member.user.pk, member.user.pk, choice)


def test_they_are_on_until_somebody_chooses():
    assert MembershipFactory().user.single_keys is True


@pytest.mark.parametrize("choice", ["", "yes", "\0"])
def test_neither_on_nor_off_is_refused(client, choice):
    client.force_login(MembershipFactory().user)
    assert client.post(KEYS, {"single_keys": choice}).status_code == 400


def test_after_choosing_one_never_lands_on_another_site(client):
    client.force_login(MembershipFactory().user)
    assert client.post(KEYS, {"single_keys": "on", "next": "//evil.example"})["Location"] == "/"
