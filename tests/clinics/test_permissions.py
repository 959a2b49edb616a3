"""Who may do what, as a table."""

import pytest
from django.core.exceptions import PermissionDenied

from clinics import permissions
from clinics.models import Role
from tests.factories.clinics import MembershipFactory

ROLES = [
    ([Role.CLINICIAN], True),
    ([Role.STAFF], False),
    ([Role.ADMINISTRATOR], False),
    ([Role.STAFF, Role.ADMINISTRATOR], False),
    ([Role.CLINICIAN, Role.ADMINISTRATOR], True),
]


@pytest.mark.parametrize(("roles", "may"), ROLES)
def test_findings_are_for_clinicians(roles, may):
    member = MembershipFactory.build(roles=roles)
    assert permissions.user_can_see_findings(member) is may
    if may:
        permissions.check_user_can_see_findings(member)
    else:
        with pytest.raises(PermissionDenied, match=r"\w"):
            permissions.check_user_can_see_findings(member)
