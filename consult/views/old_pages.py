"""A post from a page that had been open since before the last log-in, whose form token is refused."""

from collections.abc import Iterator
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from consult import unsaved
from consult.forms import VISIT_CHOICES, read_typed
from consult.presenters import visits
from consult.presenters.languages import language_of_page

TEXTS: Final = ("note", "addendum", "goal", "week")
"""Fields that are no answers, and are shown as they were typed."""


def refused(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Leads back to the page with what was typed; where that is not possible, shows it so that it can be copied.

    `reason` is Django's, for developers.
    """
    return unsaved.from_old_page(request) or render(
        request, "403_csrf.html", {"typed": "\n".join(_typed(unsaved.refused_fields(request)))}, status=403
    )


def _typed(fields: unsaved.Fields) -> Iterator[str]:
    """What was typed, line by line: answers with their questions, then texts as they are."""
    language, typed = language_of_page(), read_typed(fields, today=timezone.localdate())
    for key, value in typed.answers.items():
        if value is not None and key not in VISIT_CHOICES:
            yield f"{visits.question_label(key, language)}: {visits.answer_words(key, value, language)}"
    for key, text in typed.unreadable.items():
        yield f"{visits.question_label(key, language)}: {text}"
    yield from (fields[name] for name in TEXTS if fields.get(name))
