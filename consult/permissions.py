"""Who may do what with a consultation. `check_...` raises PermissionDenied with words, `can_...` says yes or no.

Another clinic's consultation is not a question of permission: it is not found, exactly as one that does not exist.
"""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from clinics.models import Membership, Role
from consult.models import Consultation


def check_can_consult(membership: Membership | None) -> None:
    """Whether somebody may open and start consultations: findings are for clinicians, not for all at a clinic."""
    if membership is None or not membership.has(Role.CLINICIAN):
        raise PermissionDenied(_("Consultations are opened by clinicians only."))


def check_can_answer(membership: Membership | None, consultation: Consultation) -> None:
    """Whether somebody may answer and conclude this consultation: any clinician of the clinic, while it is a draft."""
    check_can_consult(membership)
    if not consultation.is_draft:
        raise PermissionDenied(_("This consultation is concluded. What is concluded is not changed."))


def can_consult(membership: Membership | None) -> bool:
    """Whether `check_can_consult` lets it pass."""
    return _passes(lambda: check_can_consult(membership))


def can_answer(membership: Membership | None, consultation: Consultation) -> bool:
    """Whether `check_can_answer` lets it pass."""
    return _passes(lambda: check_can_answer(membership, consultation))


def _passes(check: Callable[[], None]) -> bool:
    try:
        check()
    except PermissionDenied:
        return False
    return True
