"""What the start page shows of consultations."""

from django import template

from clinics.http import ClinicRequest
from consult.permissions import can_consult
from consult.presenters.recent import RecentConsultation, recent

register = template.Library()


@register.simple_tag
def recent_consultations(request: ClinicRequest) -> tuple[RecentConsultation, ...] | None:
    """The clinic's latest consultations; None for somebody who may not open them."""
    if not can_consult(request.membership):
        return None
    return recent(request.organisation)
