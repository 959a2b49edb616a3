"""The education app: texts are validated when the product starts."""

from django.apps import AppConfig
from django.core.checks import CheckMessage, Warning, register  # noqa: A004  # Django's name


class EducationConfig(AppConfig):
    """Patient education."""

    name = "education"
    verbose_name = "Patient education"

    def ready(self) -> None:
        """Refuse to start with a text that is broken, or shown where it is not valid."""
        from education.content import library
        from education.selection import check_table
        from education.words import words

        check_table(library())
        words("da"), words("en")
        register(fonts_are_subset_quickly)


def fonts_are_subset_quickly(**_kwargs: object) -> list[CheckMessage]:
    """Warn where WeasyPrint has fallen back to its slow way of embedding fonts."""
    from weasyprint.pdf.fonts import harfbuzz_subset

    if harfbuzz_subset is not None:
        return []
    hint = "Install the Debian package libharfbuzz-subset0."
    return [Warning("Handouts take five times as long: libharfbuzz-subset is missing.", hint=hint, id="education.W001")]
