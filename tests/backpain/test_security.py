"""What the browser is told: run and fetch nothing but our own, and keep nothing."""

import pytest
from django.contrib.staticfiles import finders

from backpain import security
from tests.factories.clinics import MembershipFactory


def directives(answer):
    return dict(part.split(" ", 1) for part in answer["Content-Security-Policy"].split("; "))


def test_nothing_is_allowed_but_what_is_our_own():
    assert set(security.CONTENT_SECURITY_POLICY.values()) == {"'none'", "'self'"}
    for directive in ("default-src", "frame-ancestors", "base-uri"):
        assert security.CONTENT_SECURITY_POLICY[directive] == "'none'"


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/om/", "/konto/log-ind/", "/health/live", "/does/not/exist", "/"])
def test_every_answer_carries_the_policy(client, address):
    answer = client.get(address)
    assert directives(answer) == security.CONTENT_SECURITY_POLICY
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "no-store" in answer["Cache-Control"]


def test_an_unknown_host_gets_400_with_the_policy(client):
    answer = client.get("/om/", headers={"Host": "evil.example"})
    assert answer.status_code == 400
    assert directives(answer) == security.CONTENT_SECURITY_POLICY


@pytest.mark.django_db
def test_an_error_carries_the_policy_too(client, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError

    client.raise_request_exception = False
    client.force_login(MembershipFactory().user)
    monkeypatch.setattr("backpain.pages.render", fail)
    answer = client.get("/om/")
    assert answer.status_code == 500
    assert directives(answer) == security.CONTENT_SECURITY_POLICY
    assert answer["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_a_form_from_elsewhere_is_refused(client):
    client.handler.enforce_csrf_checks = True
    assert client.post("/konto/log-ind/", {"login": "a@b.example", "password": "x"}).status_code == 403


@pytest.mark.django_db
@pytest.mark.parametrize(
    "file", ["css/tokens.css", "django_htmx/htmx-2.min.js", "fonts/AtkinsonHyperlegible-Regular.ttf"]
)
def test_what_a_page_needs_is_served_by_ourselves(client, file):
    assert finders.find(file)
    answer = client.get(f"/static/{file}")
    assert answer.status_code == 200
    assert "no-store" not in answer["Cache-Control"]
    assert answer.getvalue()
