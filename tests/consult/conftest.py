"""Whom the tests of a consultation have in common: a GP, and the browser in which she has logged in."""

from __future__ import annotations

import pytest
from django.test import Client

from clinics.models import Membership
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import signed_in


@pytest.fixture
def lise(db: None) -> Membership:
    """A GP."""
    return MembershipFactory(user__name="Lise Eksempel")


@pytest.fixture
def client(lise: Membership) -> Client:
    """Her browser."""
    return signed_in(lise)
