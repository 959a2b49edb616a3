"""The education app: texts are validated when the product starts."""

from django.apps import AppConfig
from django.core.checks import register

from education.checks import fonts_are_subset_quickly
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
