"""The tests reach nothing outside this machine."""

import socket
import urllib.request
from urllib.error import URLError

import pytest
from playwright.sync_api import Error as PlaywrightError


@pytest.mark.parametrize("address", ["192.0.2.1", "2001:db8::1"])
def test_another_machine_is_out_of_reach(address):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as line, pytest.raises(ConnectionRefusedError, match="use no network"):
        line.connect((address, 80))


def test_neither_is_a_page():
    with pytest.raises((URLError, ConnectionRefusedError)):
        urllib.request.urlopen("http://192.0.2.1/")


def test_a_database_that_is_asked_row_by_row_is_noticed(settings):
    assert "zeal.middleware.zeal_middleware" in settings.MIDDLEWARE


@pytest.mark.browser
def test_the_browser_is_shut_in_too(browser):
    with pytest.raises(PlaywrightError, match="ERR_NAME_NOT_RESOLVED"):
        browser.new_page().goto("http://rygkompas.test/")
