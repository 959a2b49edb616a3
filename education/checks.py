"""System checks of the education app."""

from importlib import import_module

from django.core.checks import CheckMessage
from django.core.checks import Warning as CheckWarning


def fonts_are_subset_quickly(**_kwargs: object) -> list[CheckMessage]:
    """Warn where WeasyPrint has fallen back, without a word, to its slow way of embedding fonts."""
    fonts = import_module("weasyprint.pdf.fonts")  # late: no other command needs half a second of imports
    if fonts.harfbuzz_subset is not None:
        return []
    hint = "Install the Debian package libharfbuzz-subset0."
    return [CheckWarning("Handouts take five times as long without it.", hint=hint, id="education.W001")]
