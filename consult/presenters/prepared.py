"""Parts of the page that are alike for everybody, rendered once for each language and process.

Nothing that was typed is kept here: a row is prepared for each answer that can be chosen, and a row with a field to
type in is rendered anew each time. Rendering the questions one by one cost two thirds of the page's time.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from django.db.models import TextChoices
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from consult.presenters.questions import Question, QuestionWords
from consult.rules.advice_words import ADVICE
from consult.rules.safety_net import safety_net
from consult.rules.text import Language
from consult.rules.vocabulary import FINDINGS, GROUPS

GROUP_LABELS = {group.key: group.label for group in GROUPS}

_OPTION = '<option value="{}">{}</option>'
_CHOSEN = '<option value="{}" selected>{}</option>'
_BETWEEN_TAGS = re.compile(r">\s+<")


@cache
def rules_address() -> str:
    """Where the rules stand."""
    return reverse("consult:ruleset")


@cache
def advice(key: str, language: Language, *, by_doctor: bool = True) -> SafeString:
    """What to do or to say, with the facts behind it and the way to its rule."""
    advice = ADVICE[key]
    words = advice.words_for(by_doctor=by_doctor).to(language)
    context = {"key": key, "words": words, "facts": ", ".join(advice.facts), "rules": rules_address()}
    return rendered("consult/_partials/advice.html", context, language)


@cache
def net(language: Language, *, nonspecific: bool, complete: bool, own_workup: bool) -> SafeString:
    """The points of the safety net."""
    points = safety_net(nonspecific=nonspecific, complete=complete, own_workup=own_workup)
    return rendered(
        "consult/_partials/safety_net.html", {"points": [point.clinician.to(language) for point in points]}, language
    )


@cache
def link(key: str, language: Language) -> SafeString:
    """A link that moves the focus to a question."""
    return format_html('<a href="#q-{}" data-focus>{}</a>', key, FINDINGS[key].short.to(language))


def links(keys: Iterable[str], language: Language) -> SafeString:
    """Links to questions, in one line."""
    return format_html_join("; ", "{}", ((link(key, language),) for key in keys))


@cache
def group_link(group: str, first: str, language: Language) -> SafeString:
    """A link with the name of a group that moves the focus to its first open question."""
    return format_html('<a href="#q-{}" data-focus>{}</a>', first, GROUP_LABELS[group].to(language))


@cache
def options(choices: type[TextChoices], chosen: str, language: Language) -> SafeString:
    """The options of a list, one of them chosen."""
    with translation.override(language):
        made = [format_html(_CHOSEN if each.value == chosen else _OPTION, each.value, each.label) for each in choices]
    return format_html_join("", "{}", ((option,) for option in made))


def row(question: Question, language: Language, *, oob: bool = False) -> SafeString:
    """A row of the page; with `oob` for htmx to put in the place of the one that stands there."""
    words = question.words
    chosen = {"", *(option.value for option in words.options)}
    if question.problem or (question.shown and (not words.options or question.value not in chosen)):
        return _row(question, language, oob)
    value = question.value if question.shown else ""
    return _prepared_row(words, value, question.shown, question.passed_over, language, oob)


@cache
def _prepared_row(
    words: QuestionWords, value: str, shown: bool, passed_over: bool, language: Language, oob: bool
) -> SafeString:
    return _row(Question(words, value, shown, passed_over=passed_over), language, oob)


def _row(question: Question, language: Language, oob: bool) -> SafeString:
    context = {"question": question, "words": question.words, "oob": oob}
    return rendered("consult/_partials/question.html", context, language)


def rendered(template: str, context: Mapping[str, object], language: Language) -> SafeString:
    """A template without the white space between its tags."""
    with translation.override(language):
        html = render_to_string(template, dict(context))
    return mark_safe(_BETWEEN_TAGS.sub("><", html).strip())  # noqa: S308  # nosec B308 B703  a template escaped it
