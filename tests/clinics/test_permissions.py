"""Who may change what holds for a whole clinic."""

import pytest
from django.core.exceptions import PermissionDenied

from clinics.models import Role
from clinics.permissions import can_change_settings, check_can_change_settings
from tests.factories.clinics import MembershipFactory


@pytest.mark.parametrize(
    ("roles", "may"),
    [
        ((Role.ADMINISTRATOR,), True),
        ((Role.CLINICIAN, Role.ADMINISTRATOR), True),
        ((Role.CLINICIAN,), False),
        ((Role.STAFF,), False),
    ],
)
def test_administrators_and_nobody_else(roles, may):
    member = MembershipFactory.build(roles=roles)
    assert can_change_settings(member) is may
    if not may:
        with pytest.raises(PermissionDenied, match="administrator"):
            check_can_change_settings(member)


def test_somebody_without_a_clinic_may_not():
    assert can_change_settings(None) is False
