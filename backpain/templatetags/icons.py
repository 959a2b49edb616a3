"""The product's own icons, drawn in `static/img/icons.svg`."""

import re
from functools import cache
from pathlib import Path
from typing import Final

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

SPRITE: Final = "img/icons.svg"
_SPRITE_FILE: Final = Path(__file__).resolve().parents[2] / "static" / SPRITE


@cache
def names() -> frozenset[str]:
    """The icons there are."""
    return frozenset(re.findall(r'<symbol id="([a-z]+)"', _SPRITE_FILE.read_text(encoding="utf-8")))


@register.simple_tag
def icon(name: str) -> SafeString:
    """The icon `name`, hidden from screen readers: what it says must stand beside it in words.

    Raises ValueError for a name that is not drawn, which in a page would be an empty square nobody notices.
    """
    return _drawn(name)


@cache
def _drawn(name: str) -> SafeString:
    if name not in names():
        raise ValueError(f"There is no icon {name!r}; the icons are {', '.join(sorted(names()))}.")
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>', static(SPRITE), name
    )
