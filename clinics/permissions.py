"""Who may do what with a clinic. `check_...` raises PermissionDenied with words, `can_...` says yes or no."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from clinics.models import Membership, Role


def check_can_change_settings(membership: Membership | None) -> None:
    """Whether somebody may change what holds for the whole clinic: its administrators."""
    if membership is None or not membership.has(Role.ADMINISTRATOR):
        raise PermissionDenied(_("The clinic's settings are changed by its administrators only."))


def can_change_settings(membership: Membership | None) -> bool:
    """Whether `check_can_change_settings` lets it pass."""
    try:
        check_can_change_settings(membership)
    except PermissionDenied:
        return False
    return True
