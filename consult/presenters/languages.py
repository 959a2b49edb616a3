"""The language that a page is in."""

from django.utils.translation import get_language

from consult.rules.text import Language


def language_of_page() -> Language:
    """The language of the interface."""
    return "en" if get_language() == "en" else "da"
