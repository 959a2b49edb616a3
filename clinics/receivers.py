"""What happens around a log-in, on the audit trail and in the log."""

import structlog
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver

from clinics import services
from clinics.models import User

log = structlog.get_logger(__name__)


@receiver(user_logged_in)
def record_log_in(*, user: User, **kwargs: object) -> None:
    """An event for each clinic where the person works."""
    services.record_sign_in(user=user, verb="signed_in")


@receiver(user_logged_out)
def record_log_out(*, user: User | None, **kwargs: object) -> None:
    """The same; a log-out of nobody is no event."""
    if user is not None:
        services.record_sign_in(user=user, verb="signed_out")


@receiver(user_login_failed)
def log_failed_log_in(**kwargs: object) -> None:
    """A line to count, without the address that was tried."""
    log.warning("log-in failed")
