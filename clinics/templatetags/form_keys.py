"""`{% form_key %}`: the hidden one-time key of a form."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from clinics import form_keys

register = template.Library()


@register.simple_tag
def form_key() -> SafeString:
    """A hidden field with a fresh key."""
    return format_html('<input type="hidden" name="{}" value="{}">', form_keys.FIELD, form_keys.issue())
