"""What the log-in page says about what was typed before the session ran out."""

from django import template
from django.http import HttpRequest

from consult import unsaved

register = template.Library()


@register.simple_tag
def something_waits(request: HttpRequest) -> bool:
    """Whether anything waits for somebody to log in again."""
    return unsaved.something_waits(request)
