"""The page of a consultation: its parts in words, and which of them an answer has changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from clinics.models.organisations import Kind
from consult.documentation import DOCUMENTATION, SAID
from consult.durations import unit_of
from consult.entries import ENTRIES
from consult.forms import DURATION, problems_in_short
from consult.models import Consultation
from consult.models.consultations import REMOTE_CONTACTS
from consult.overrides import withholds_reassurance
from consult.presenters import assessment as suggestion
from consult.presenters import contact, decisions, entries, prepared, questions, visits, worries
from consult.presenters.assessed import Assessed, assessed
from consult.rules.result import Assessment
from consult.rules.text import Language
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Value
from consult.services import Answered, Clash
from consult.visibility import NEVER_ASKED, is_shown
from consult.worries import sorted_for, ticked

_State = tuple[bool, str | None]

CALLS_THE_PATHWAY = frozenset({"acute_referral_by_phone", "surgeon_same_day_contact", "confer_today"})
"""Advice that is a telephone call to the region's acute pathway."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The part of the page that every answer renews."""

    version: int
    patient: str
    saved: str
    suggestion: suggestion.Suggestion
    not_examined: contact.NotExamined | None
    review: visits.Review
    pathway: str
    ask_too: SafeString
    unreadable: str
    unreadable_links: tuple[SafeString, ...]
    clashes: tuple[visits.ClashWords, ...]


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """A group of the page with its rows."""

    words: questions.GroupWords
    rows: tuple[SafeString, ...]
    shown: bool
    entries: tuple[SafeString, ...]
    entries_answered: bool


@dataclass(frozen=True, slots=True)
class Redrawn:
    """The rows and whole parts that no longer stand as the sender's page shows them."""

    groups: tuple[QuestionGroup, ...]
    rows: tuple[SafeString, ...]
    said: worries.Said | None
    decision: decisions.Decision | None


def panel(
    consultation: Consultation, now: Assessed, *, language: Language, today: date, clashes: tuple[Clash, ...] = ()
) -> Panel:
    """The panel for the answers as they are now."""
    answers, result = now.answers, now.result
    unreadable = consultation.unreadable
    return Panel(
        version=consultation.version,
        patient=_head(consultation, language),
        saved=visits.time_line(consultation.changed),
        suggestion=suggestion.present(
            result,
            answers,
            language=language,
            today=today,
            by_doctor=consultation.organisation.kind == Kind.GP,
            reassuring=not withholds_reassurance(consultation.documentation),
        ),
        not_examined=(
            contact.not_examined(answers, result, language, today) if consultation.contact in REMOTE_CONTACTS else None
        ),
        review=visits.review(consultation, result, language, today),
        ask_too=prepared.links(_asked_by_worries(consultation), language),
        pathway=_pathway(consultation, result),
        unreadable=problems_in_short(len(unreadable)) if unreadable else "",
        unreadable_links=tuple(visits.question_link(key, language) for key in unreadable),
        clashes=tuple(visits.clash_words(clash, consultation.documentation, language) for clash in clashes),
    )


def _head(consultation: Consultation, language: Language) -> str:
    """Who is on the page: age and sex; before they are answered, which consultation this one follows."""
    if consultation.follows_id and not {"age_years", "sex"} & consultation.findings.keys():
        return _("Follow-up, age and sex not answered yet")
    return visits.patient_line(consultation.findings, language)


def _pathway(consultation: Consultation, result: Assessment) -> str:
    """The number to ring where a doctor is told to ring it, as the clinic has entered it."""
    rings = CALLS_THE_PATHWAY.intersection(result.advice) and consultation.organisation.kind == Kind.GP
    return consultation.organisation.acute_pathway_phone if rings else ""


def _asked_by_worries(consultation: Consultation) -> tuple[str, ...]:
    """Questions that a ticked worry leads to and does not answer by itself."""
    keys = (key for worry in ticked(consultation.documentation) for key in worry.asks)
    return tuple(key for key in keys if key not in consultation.findings)


def groups(consultation: Consultation, language: Language) -> tuple[QuestionGroup, ...]:
    """The groups of the page with what is answered."""
    return tuple(_group(words, consultation, language) for words in questions.group_words(language))


def redrawn(answered: Answered, assessed_now: Assessed, language: Language) -> Redrawn:
    """What else has changed on the page: shown or hidden, filled in by a button or by others, wrong or mended."""
    now = answered.consultation
    before = _states(answered.before, answered.unreadable_before)
    after = _states(now.findings, now.unreadable)
    changed = _changed(answered, before, after)
    then = _assessed_before(answered, assessed_now)
    appeared = [words for words in questions.group_words(language) if _stands(words, before) != _stands(words, after)]
    whole = {words.key for words in appeared}
    return Redrawn(
        groups=tuple(_group(words, now, language) for words in appeared),
        rows=(
            *(_row(key, now, language) for key in after if key in changed and FINDINGS[key].group not in whole),
            *_entry_rows(changed, whole, now, language),
        ),
        said=worries.said(now, assessed_now, language) if _said_is_stale(now, changed, then, assessed_now) else None,
        decision=(
            decisions.decision(now, assessed_now.result, language)
            if decisions.is_stale(changed, then.result, assessed_now.result)
            else None
        ),
    )


def _assessed_before(answered: Answered, now: Assessed) -> Assessed:
    """The result before; the one now where nothing that the rules read has changed."""
    if answered.counted_before == answered.consultation.findings_that_count:
        return now
    return assessed(answered.counted_before)


def _said_is_stale(consultation: Consultation, changed: frozenset[str], then: Assessed, now: Assessed) -> bool:
    """Whether what the patient says no longer stands as on the sender's page: other answers, or another order."""
    if any(key in ENTRIES and ENTRIES[key].group == SAID for key in changed):
        return True
    if then is now or ticked(consultation.documentation):
        return False  # it stays as it is while the clinician ticks
    return sorted_for(then.answers, then.result) != sorted_for(now.answers, now.result)


def _changed(answered: Answered, before: Mapping[str, _State], after: Mapping[str, _State]) -> frozenset[str]:
    """The keys that no longer stand as the sender's page shows them."""
    now = answered.consultation
    shown = {key for key, state in after.items() if state != before[key]}
    typed = {
        key
        for key in answered.unreadable_before.keys() | now.unreadable.keys()
        if answered.unreadable_before.get(key) != now.unreadable.get(key)
    }
    unit = {DURATION} if unit_of(answered.documentation_before) != unit_of(now.documentation) else set()
    return answered.redraw | shown | typed | unit


def _row(key: str, now: Consultation, language: Language) -> SafeString:
    each = questions.question(key, now.findings, now.documentation, now.unreadable, language)
    return prepared.row(each, language, oob=True)


def _entry_rows(
    changed: frozenset[str], whole: set[str], now: Consultation, language: Language
) -> Iterator[SafeString]:
    """The rows beside the questions that have changed, each once; those of a group that is drawn anew are in it."""
    keys = (key for key in changed if key in DOCUMENTATION and DOCUMENTATION[key].group not in whole)
    for row in dict.fromkeys(filter(None, map(entries.row_of, sorted(keys)))):
        yield entries.row(row, now.documentation, now.unreadable, language, oob=True)


def _group(words: questions.GroupWords, consultation: Consultation, language: Language) -> QuestionGroup:
    """A group of the page. It stands there when one of its questions does."""
    findings, written, unreadable = consultation.findings, consultation.documentation, consultation.unreadable
    rows = [questions.question(each.key, findings, written, unreadable, language) for each in words.questions]
    return QuestionGroup(
        words,
        tuple(prepared.row(row, language) for row in rows),
        any(row.shown for row in rows),
        entries.rows(words.key, written, unreadable, language),
        entries.any_written(words.key, written, unreadable),
    )


def _states(findings: Mapping[str, Value], unreadable: Mapping[str, str]) -> dict[str, _State]:
    """For each question whether it stands on the page, and what in it could not be read."""
    return {
        key: (key in unreadable or is_shown(key, findings), unreadable.get(key))
        for key in FINDINGS
        if key not in NEVER_ASKED
    }


def _stands(words: questions.GroupWords, states: Mapping[str, _State]) -> bool:
    return any(states[question.key][0] for question in words.questions)
