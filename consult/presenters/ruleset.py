"""The rule-set page in one language. It is the same for everybody, so its tables are put together once."""

from functools import cache
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString

from consult.rules import snapshot
from consult.rules.text import Language


@cache
def rule_tables(language: Language) -> SafeString:
    """The tables of the page as HTML."""
    page = in_language(snapshot.rule_page(), language)
    numbers = {question["key"]: number for number, question in enumerate(page["review"], 1)}
    for row in page["rows"]:
        row["review"] = [{"key": key, "number": numbers[key]} for key in row["review"]]
    with translation.override(language):
        return render_to_string("consult/_partials/rule_tables.html", {"page": page, "digest": snapshot.digest()})


def in_language(node: Any, language: Language) -> Any:
    """The rule page with each pair of texts replaced by the one in the language."""
    if isinstance(node, dict):
        if node.keys() == {"da", "en"}:
            return in_language(node[language], language)
        return {key: in_language(value, language) for key, value in node.items()}
    if isinstance(node, list):
        return [in_language(value, language) for value in node]
    return node
