"""What the start page shows of consultations."""

from dataclasses import dataclass

from django import template
from django.utils import timezone

from clinics.http import ClinicRequest
from consult.permissions import can_consult
from consult.presenters import recent

register = template.Library()


@dataclass(frozen=True, slots=True)
class AtWork:
    """The consultations of a clinic in short."""

    due: recent.Lines[recent.DueLine]
    drafts: recent.Lines[recent.DraftLine]
    latest: tuple[recent.ConcludedLine, ...]


@register.simple_tag
def recent_consultations(request: ClinicRequest) -> AtWork | None:
    """What waits at the clinic, and the latest; None for somebody who may not open consultations."""
    if not can_consult(request.membership):
        return None
    return AtWork(
        due=recent.due(request.organisation, timezone.localdate(), most=recent.DUE_IN_SHORT),
        drafts=recent.drafts(request.organisation, most=recent.DRAFTS_IN_SHORT),
        latest=recent.latest_concluded(request.organisation),
    )
