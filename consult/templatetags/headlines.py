"""The headline of a result, as it is set on a page."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = template.Library()


@register.filter
def unbroken(line: str) -> SafeString:
    """The line with each word that has a hyphen kept on one line: "re-" at the end of one reads like a slip."""
    return format_html_join(" ", "{}", ((_kept_together(word),) for word in line.split(" ")))


def _kept_together(word: str) -> str:
    return format_html('<span class="unbroken">{}</span>', word) if "-" in word.strip("-") else word
