"""The rule-set page in one language. It is the same for everybody, so its tables are put together once."""

from functools import cache
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString

from consult.presenters.outcomes import imaging_beside, outcome_line
from consult.rules import snapshot
from consult.rules.outcomes import Imaging, Triage, Urgency
from consult.rules.text import Language


@cache
def rule_tables(language: Language) -> SafeString:
    """The tables of the page as HTML."""
    page = in_language(snapshot.rule_page(), language)
    numbers = {question["key"]: number for number, question in enumerate(page["review"], 1)}
    for row in page["rows"]:
        triage, urgency = Triage(row["triage"]["key"]), Urgency(row["urgency"]["key"])
        picture = imaging_beside(triage, urgency, Imaging(row["imaging"]["key"]))
        row["line"] = outcome_line(triage, urgency).to(language)
        row["picture"] = picture.to(language) if picture else ""
        row["review"] = [{"key": key, "number": numbers[key]} for key in row["review"]]
    meanings = {threshold["name"]: threshold["meaning"] for threshold in page["thresholds"]}
    values = {threshold["name"]: f"{threshold['value']} {threshold['unit']}" for threshold in page["thresholds"]}
    for each in (*page["reassessment"], *page["without_examination"]["limits"]):
        each["value"] = values[each["threshold"]]
    for question in page["review"]:
        question["concerns"] = "; ".join(meanings.get(rule, rule) for rule in question["rules"])
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
