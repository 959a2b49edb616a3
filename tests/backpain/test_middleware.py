"""The log counts and times requests, and knows nobody."""

import pytest

from tests.factories.clinics import PASSWORD, MembershipFactory

pytestmark = pytest.mark.django_db


def test_a_request_is_one_line_with_method_view_status_and_time(client, written):
    client.get("/om/?name=Lise")
    [line] = written()
    assert set(line) == {"event", "level", "timestamp", "request_id", "method", "view", "status", "milliseconds"}
    assert (line["event"], line["method"], line["view"], line["status"]) == ("request", "GET", "about", 200)
    assert line["milliseconds"] > 0


def test_each_request_has_its_own_id(client, written):
    client.get("/om/")
    client.get("/om/")
    first, second = written()
    assert first["request_id"] != second["request_id"]


def test_an_address_that_does_not_exist_is_counted_and_not_named(client, written):
    client.get("/konsultation/0101011234/")
    assert [line["status"] for line in written()] == [404]
    assert "0101011234" not in str(written())


def test_an_unknown_host_is_counted_and_not_named(client, written):
    client.get("/om/", headers={"Host": "0101011234.example"})
    assert 400 in [line.get("status") for line in written()]
    assert "0101011234" not in str(written())


def test_a_form_without_its_token_is_counted_and_its_address_not_named(client, written):
    client.handler.enforce_csrf_checks = True
    client.post("/konto/log-ind/?next=/konsultation/0101011234/", {"login": "gp@clinic.example"})
    assert [line["status"] for line in written()] == [403]
    assert "0101011234" not in str(written())


def test_an_error_names_the_place_and_not_what_was_typed(client, written, monkeypatch):
    def fail(*args, **kwargs):
        raise ValueError("Lise Eksempel, 010101-1234")

    client.raise_request_exception = False
    monkeypatch.setattr("backpain.pages.render", fail)
    client.get("/om/")
    error, request = written()
    assert (error["event"], error["exception"], request["status"]) == ("error", "ValueError", 500)
    assert any("pages.py" in frame for frame in error["frames"])
    assert error["request_id"] == request["request_id"]
    assert "Lise" not in str(written())


def test_a_failed_log_in_is_counted_without_the_address_that_was_tried(client, written):
    client.post("/konto/log-ind/", {"login": "gp@clinic.example", "password": "a guess"})
    assert "log-in failed" in [line["event"] for line in written()]
    assert "gp@clinic.example" not in str(written())
    assert "a guess" not in str(written())


def test_a_log_in_leaves_neither_address_nor_password_nor_session_in_the_log(client, written):
    member = MembershipFactory()
    client.post("/konto/log-ind/", {"login": member.user.email, "password": PASSWORD})
    for secret in (member.user.email, PASSWORD, client.session.session_key, str(member.user.pk)):
        assert secret not in str(written())
