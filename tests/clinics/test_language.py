"""The interface speaks the person's language."""

import pytest


@pytest.mark.django_db
def test_health_is_public(client):
    assert client.get("/health/live").json() == {"live": True}
    assert client.get("/health/ready").json()["ready"] is True
