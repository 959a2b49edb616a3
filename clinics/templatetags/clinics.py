"""What pages ask about the clinic and the person at it."""

from django import template
from django.http import HttpRequest
from django.template import Context

from clinics import permissions, presenters

register = template.Library()


@register.simple_tag(takes_context=True)
def can_change_settings(context: Context) -> bool:
    """Whether this person may change the clinic's settings. No, on a page that was made without a request."""
    return permissions.can_change_settings(getattr(context.get("request"), "membership", None))


@register.simple_tag
def missing_settings(request: HttpRequest) -> list[str]:
    """What the clinic has not entered and needs, in words."""
    organisation = getattr(request, "organisation", None)
    return presenters.missing(organisation) if organisation else []
