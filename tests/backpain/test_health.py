"""The operator's questions are answered without a log-in."""

import pytest
from django.db import OperationalError

from education import apps as education


def test_alive_without_a_database(client):
    assert client.get("/health/live").json() == {"live": True}


@pytest.mark.django_db
def test_ready_when_the_database_answers(client):
    answer = client.get("/health/ready")
    assert (answer.status_code, answer.json()) == (200, {"ready": True, "warnings": []})


@pytest.mark.django_db
def test_not_ready_when_it_does_not(client, monkeypatch):
    def fail(*args):
        raise OperationalError

    monkeypatch.setattr("django.db.backends.utils.CursorWrapper.execute", fail)
    answer = client.get("/health/ready")
    assert (answer.status_code, answer.json()["ready"]) == (503, False)


@pytest.mark.django_db
def test_a_missing_print_library_is_a_warning(client, monkeypatch):
    monkeypatch.setattr("weasyprint.pdf.fonts.harfbuzz_subset", None)
    assert len(education.fonts_are_subset_quickly()) == 1
    answer = client.get("/health/ready")
    assert answer.status_code == 200
    assert "libharfbuzz-subset" in answer.json()["warnings"][0]
