"""The page of a consultation: its parts in words, and which of them an answer has changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString

from consult.forms import problems_in_short
from consult.models import Consultation
from consult.presenters import assessment as suggestion
from consult.presenters import prepared, questions, visits
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.text import Language
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Value
from consult.services import Answered, Clash
from consult.visibility import NEVER_ASKED, is_shown


@dataclass(frozen=True, slots=True)
class Panel:
    """The part of the page that every answer renews."""

    version: int
    patient: str
    saved: str
    suggestion: suggestion.Suggestion
    review: visits.Review
    unreadable: str
    unreadable_links: tuple[SafeString, ...]
    clashes: tuple[visits.ClashWords, ...]


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """A group of the page with its rows."""

    words: questions.GroupWords
    rows: tuple[SafeString, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class Redrawn:
    """The rows and whole groups that no longer stand as the sender's page shows them."""

    groups: tuple[QuestionGroup, ...]
    rows: tuple[SafeString, ...]


def panel(consultation: Consultation, *, language: Language, today: date, clashes: tuple[Clash, ...] = ()) -> Panel:
    """The panel for the answers as they are now."""
    answers = parse(consultation.findings)
    result = assess(answers)
    unreadable = consultation.unreadable
    return Panel(
        version=consultation.version,
        patient=visits.patient_line(consultation.findings, language),
        saved=visits.time_line(consultation.changed),
        suggestion=suggestion.present(result, answers, language=language, today=today),
        review=visits.review(consultation, result, language, today),
        unreadable=problems_in_short(len(unreadable)) if unreadable else "",
        unreadable_links=tuple(visits.question_link(key, language) for key in unreadable),
        clashes=tuple(visits.clash_words(clash, language) for clash in clashes),
    )


def groups(consultation: Consultation, language: Language) -> tuple[QuestionGroup, ...]:
    """The groups of the page with what is answered."""
    return tuple(_group(words, consultation, language) for words in questions.group_words(language))


def redrawn(answered: Answered, language: Language) -> Redrawn:
    """What else has changed on the page: shown or hidden, filled in by a button or by others, wrong or mended."""
    now = answered.consultation
    before = _states(answered.before, answered.unreadable_before)
    after = _states(now.findings, now.unreadable)
    changed = {key for key, state in after.items() if state != before[key]} | (answered.redraw & after.keys())
    appeared = [words for words in questions.group_words(language) if _stands(words, before) != _stands(words, after)]
    whole = {words.key for words in appeared}
    rows = (
        questions.question(key, now.findings, now.unreadable, language)
        for key in after
        if key in changed and FINDINGS[key].group not in whole
    )
    return Redrawn(
        groups=tuple(_group(words, now, language) for words in appeared),
        rows=tuple(prepared.row(row, language, oob=True) for row in rows),
    )


def _group(words: questions.GroupWords, consultation: Consultation, language: Language) -> QuestionGroup:
    """A group of the page. It stands there when one of its questions does."""
    findings, unreadable = consultation.findings, consultation.unreadable
    rows = [questions.question(each.key, findings, unreadable, language) for each in words.questions]
    return QuestionGroup(words, tuple(prepared.row(row, language) for row in rows), any(row.shown for row in rows))


_State = tuple[bool, str | None]


def _states(findings: Mapping[str, Value], unreadable: Mapping[str, str]) -> dict[str, _State]:
    """For each question whether it stands on the page, and what in it could not be read."""
    return {
        key: (key in unreadable or is_shown(key, findings), unreadable.get(key))
        for key in FINDINGS
        if key not in NEVER_ASKED
    }


def _stands(words: questions.GroupWords, states: Mapping[str, _State]) -> bool:
    return any(states[question.key][0] for question in words.questions)
