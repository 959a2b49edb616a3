"""The education app: texts are validated when the product starts."""

from importlib import import_module

from django.apps import AppConfig
from django.core.checks import CheckMessage, register
from django.core.checks import Warning as CheckWarning

from education.content import library
from education.selection import check_table
from education.words import words


class EducationConfig(AppConfig):
    """Patient education."""

    name = "education"
    verbose_name = "Patient education"

    def ready(self) -> None:
        """Refuse to start with a text that is broken, or shown where it is not valid."""
        check_table(library())
        words("da")
        words("en")
        register(fonts_are_subset_quickly)


def fonts_are_subset_quickly(**_kwargs: object) -> list[CheckMessage]:
    """Warn where WeasyPrint has fallen back, without a word, to its slow way of embedding fonts."""
    fonts = import_module("weasyprint.pdf.fonts")  # late: no other command needs half a second of imports
    if fonts.harfbuzz_subset is not None:
        return []
    hint = "Install the Debian package libharfbuzz-subset0."
    message = "Handouts take five times as long: libharfbuzz-subset is missing."
    return [CheckWarning(message, hint=hint, id="education.W001")]
