"""Who may do what at a clinic, in pairs: `check_user_can_x` raises with a reason, `user_can_x` answers yes or no."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from clinics.models import Membership, Role


def check_user_can_see_findings(membership: Membership) -> None:
    """Findings, notes, letters and personal handouts. Raises PermissionDenied."""
    if not user_can_see_findings(membership):
        raise PermissionDenied(_("Findings, notes and personal handouts are opened by clinicians only."))


def user_can_see_findings(membership: Membership) -> bool:
    """Whether findings, notes, letters and personal handouts are open to this person."""
    return membership.has(Role.CLINICIAN)
