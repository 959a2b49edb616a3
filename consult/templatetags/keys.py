"""The single key of a part of the page: for the script, and to be seen."""

from functools import cache

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from consult.presenters.keys import BY_PART, Line, key_list, shown
from consult.presenters.languages import language_of_page

register = template.Library()


@register.simple_tag
@cache
def key(part: str, name: str = "") -> SafeString:
    """The attributes of what carries a key; nothing for a part without one."""
    if (found := BY_PART.get(_part(part, name))) is None:
        return SafeString("")
    return format_html('data-key="{}" data-key-does="{}"', found.key, found.does)


@register.simple_tag
@cache
def kbd(part: str, name: str = "") -> SafeString:
    """The key to be seen beside what it does. A screen reader hears it from the attribute that the script sets."""
    if (found := BY_PART.get(_part(part, name))) is None:
        return SafeString("")
    return format_html('<kbd class="key" aria-hidden="true">{}</kbd>', shown(found))


@register.simple_tag
def keys() -> tuple[Line, ...]:
    """The list on `?`."""
    return key_list(language_of_page())


def _part(part: str, name: str) -> str:
    return f"{part}:{name}" if name else part
