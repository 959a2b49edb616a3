"""The rule set as data: what the rule-set page shows, what can be downloaded, and what a conclusion keeps.

Everything is read from the rules themselves, so the page cannot differ from what is evaluated. The digest names a
rule set by its content; a concluded consultation keeps it, and can be explained after the rules have changed.
"""

import hashlib
import json
from functools import cache
from typing import Any

from consult.rules.advice import ADVICE_TABLE
from consult.rules.advice_words import ADVICE
from consult.rules.clinical_review import NON_RULES, REVIEW_QUESTIONS, ROW_TITLES
from consult.rules.facts import FACTS
from consult.rules.imaging_say import TABLE as SAYINGS
from consult.rules.invariants import HOW, INVARIANTS, MEANING
from consult.rules.logic import When
from consult.rules.outcomes import Outcome
from consult.rules.reassessment import INTERVALS
from consult.rules.remote import LIMITS, OTHERS
from consult.rules.result import RULESET
from consult.rules.rows import ALL_ROWS, Row
from consult.rules.text import Text
from consult.rules.thresholds import THRESHOLDS, Threshold
from consult.rules.vocabulary import FINDINGS
from consult.rules.words import outline

Json = dict[str, Any]


@cache
def rule_page() -> Json:
    """The whole rule set in both languages."""
    return {
        "ruleset": RULESET,
        "rows": [_row(row) for row in ALL_ROWS],
        "advice": [
            {
                "key": item.key,
                "words": _both(ADVICE[item.key].words),
                "words_where_no_doctor": _both(ADVICE[item.key].words_for(by_doctor=False)),
                "facts": list(ADVICE[item.key].facts),
                "condition": _condition_or_none(item.when),
            }
            for item in ADVICE_TABLE
        ],
        "reassessment": [
            {"condition": _condition_or_none(interval.when), "threshold": interval.days.name} for interval in INTERVALS
        ],
        "without_examination": {
            "limits": [
                {
                    "condition": _condition_or_none(limit.when),
                    "threshold": limit.days.name,
                    "words": _both(limit.why),
                }
                for limit in LIMITS
            ],
            "also_examined": [
                {"finding": _both(FINDINGS[hands.key].label), "condition": _condition(hands.when)} for hands in OTHERS
            ],
        },
        "imaging_words": [
            {
                "condition": _condition(saying.when),
                "words": _both(saying.words),
                "facts": list(saying.facts),
                "by_doctor": saying.by_doctor,
            }
            for saying in SAYINGS
        ],
        "thresholds": [_threshold(threshold) for threshold in THRESHOLDS],
        "non_rules": [{"words": _both(rule.words), "facts": list(rule.facts)} for rule in NON_RULES],
        "review": [
            {"key": question.key, "words": _both(question.words), "rules": list(question.rules)}
            for question in REVIEW_QUESTIONS
        ],
        "invariants": [
            {"number": item.number, "words": _both(item.words), "how": _both(HOW[item.how])} for item in INVARIANTS
        ],
        "invariants_meaning": _both(MEANING),
        "facts": {
            fact.number: {
                "text": _both(fact.text),
                "origin": fact.origin,
                "sources": list(fact.sources),
                "verified": fact.verified,
            }
            for fact in FACTS.values()
        },
    }


@cache
def canonical_json() -> str:
    """The rule set as one text, the same for the same rules."""
    return json.dumps(rule_page(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@cache
def digest() -> str:
    """The name of the rule set by its content: SHA-256, as 64 hexadecimal digits."""
    return hashlib.sha256(canonical_json().encode()).hexdigest()


def _row(row: Row) -> Json:
    return {
        "id": row.id,
        "place": row.place,
        "title": _both(ROW_TITLES[row.id]),
        "condition": _condition(row.when),
        "triage": _outcome(row.triage),
        "urgency": _outcome(row.urgency),
        "imaging": _outcome(row.imaging),
        "suspected": [
            {
                **_outcome(naming.condition),
                "condition": _condition_or_none(naming.when),
            }
            for naming in row.names
        ],
        "origin": _outcome(row.origin),
        "facts": list(row.facts),
        "review": [question.key for question in REVIEW_QUESTIONS if row.id in question.rules],
    }


def _threshold(threshold: Threshold) -> Json:
    return {
        "name": threshold.name,
        "value": threshold.value,
        "unit": _both(threshold.unit),
        "meaning": _both(threshold.meaning),
        "facts": list(threshold.facts),
        "convention": threshold.convention,
        "review": [question.key for question in REVIEW_QUESTIONS if threshold.name in question.rules],
    }


def _condition(condition: When) -> Json:
    return {"da": outline(condition, "da").as_json(), "en": outline(condition, "en").as_json()}


def _condition_or_none(condition: When | None) -> Json | None:
    """The condition in words; nothing where it always holds."""
    return None if condition is None else _condition(condition)


def _outcome(outcome: Outcome) -> Json:
    return {"key": outcome.value, "label": _both(outcome.label)}


def _both(text: Text) -> Json:
    return {"da": text.da, "en": text.en}
