"""The tests reach nothing outside this machine."""

import socket
import urllib.request
from urllib.error import URLError

import pytest
from django.http import HttpResponse
from playwright.sync_api import Error as PlaywrightError
from zeal import NPlusOneError
from zeal.middleware import zeal_middleware

from clinics.models import Membership
from tests.factories.clinics import MembershipFactory, OrganisationFactory


@pytest.mark.parametrize("address", ["192.0.2.1", "2001:db8::1"])
def test_another_machine_is_out_of_reach(address):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as line, pytest.raises(ConnectionRefusedError, match="use no network"):
        line.connect((address, 80))


def test_neither_is_a_page():
    with pytest.raises((URLError, ConnectionRefusedError), match="use no network"):
        urllib.request.urlopen("http://192.0.2.1/")


@pytest.mark.django_db
def test_a_page_that_asks_for_its_rows_one_by_one_fails(settings, rf):
    organisation = OrganisationFactory()
    MembershipFactory.create_batch(3, organisation=organisation)

    def page(request):
        return HttpResponse(", ".join(member.user.name for member in Membership.objects.for_organisation(organisation)))

    assert "zeal.middleware.zeal_middleware" in settings.MIDDLEWARE
    with pytest.raises(NPlusOneError):
        zeal_middleware(page)(rf.get("/"))


@pytest.mark.browser
def test_the_browser_is_shut_in_too(browser):
    with pytest.raises(PlaywrightError, match="ERR_NAME_NOT_RESOLVED"):
        browser.new_page().goto("http://rygkompas.test/")
