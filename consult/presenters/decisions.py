"""Deciding otherwise than the suggestion, as it stands beside it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from consult.documentation import LONGEST_LINE
from consult.forms import problem
from consult.models import Consultation
from consult.overrides import DECISION_KEY, DECISIONS, REASON_KEY, REASONS, TEXT_KEY, decisions_beside
from consult.presenters.questions import Choice
from consult.rules.result import Assessment
from consult.rules.text import Language, Text

_KEYS = frozenset({DECISION_KEY, REASON_KEY, TEXT_KEY})


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided instead, and why. `made` says that something of it is written already."""

    decisions: tuple[Choice, ...]
    reasons: tuple[Choice, ...]
    chosen: str
    text: str
    problem: str
    made: bool
    longest: int = LONGEST_LINE


def decision(consultation: Consultation, result: Assessment, language: Language) -> Decision:
    """The part of the page. A decision that stands is offered whatever the suggestion has become since."""
    written, unreadable = consultation.documentation, consultation.unreadable
    chosen = str(written.get(DECISION_KEY, ""))
    offered = [key for key in DECISIONS if key == chosen or key in decisions_beside(result.triage)]
    return Decision(
        decisions=_choices({key: DECISIONS[key] for key in offered}, chosen, language),
        reasons=_choices(REASONS, str(written.get(REASON_KEY, "")), language),
        chosen=chosen,
        text=unreadable.get(TEXT_KEY, str(written.get(TEXT_KEY, ""))),
        problem=problem(TEXT_KEY) if TEXT_KEY in unreadable else "",
        made=bool(_KEYS & (written.keys() | unreadable.keys())),
    )


def with_decision(line: str, code: str, language: Language) -> str:
    """A headline, with what was decided instead where something was."""
    if not code:
        return line
    words = DECISIONS[code].to(language) if code in DECISIONS else code
    return f"{line}. {_('Decided instead')}: {words[:1].lower()}{words[1:]}"


def is_stale(changed: Collection[str], before: Assessment, now: Assessment) -> bool:
    """Whether the part no longer stands as the sender's page shows it."""
    return bool(_KEYS.intersection(changed)) or decisions_beside(before.triage) != decisions_beside(now.triage)


def _choices(labels: Mapping[str, Text], chosen: str, language: Language) -> tuple[Choice, ...]:
    return tuple(Choice(key, label.to(language), key == chosen) for key, label in labels.items())
