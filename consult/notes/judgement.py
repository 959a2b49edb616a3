"""What the clinician and the rules make of it, and what was decided where that is something else."""

from collections.abc import Iterable

from consult.notes.answered import answers
from consult.notes.facts import NoteFacts
from consult.notes.lines import Line, line, one_line, title
from consult.notes.style import Style
from consult.notes.words import common, labels
from consult.overrides import DECISION_KEY, DECISIONS, REASON_KEY, REASONS, TEXT_KEY, withholds_reassurance
from consult.presenters.outcomes import headline_of, imaging_words
from consult.rules.clinical_review import ROW_TITLES
from consult.rules.outcomes import Completeness, Triage
from consult.rules.text import Text

_SAID_BY_THE_CONCLUSION = (Triage.NO_IMAGING, Triage.CANNOT_CONCLUDE)
"""What rows say that fire where no other does."""

_NOTHING_SERIOUS = Text("ikke fundet tegn på alvorlig sygdom", "nothing points to serious disease")
_REASON = Text("begrundelse: {reason}", "reason: {reason}")
_THE_DOCTORS = ("Lægens", "Klinikerens")
"""Whose suspicion it is, in Danish, with a doctor and with another clinician; English says "clinician" for both."""


def is_decided_otherwise(facts: NoteFacts) -> bool:
    """Whether the clinician decided something else than the suggestion."""
    return DECISION_KEY in facts.documentation


def judgement(facts: NoteFacts, style: Style) -> Iterable[Line]:
    """Suspicion, conclusion, imaging; the decision stands beside the suggestion that it differs from."""
    result, language = facts.assessment, facts.language
    decided = is_decided_otherwise(facts)
    yield title(labels.JUDGEMENT, language)
    yield Line(labels.SUSPICION, _suspicion(facts))
    suspected = labels.ASSESSED_AS if result.triage is Triage.NO_IMAGING else labels.SUSPECTED
    yield from line(suspected, [condition.label.to(language) for condition in result.suspected])
    headline = headline_of(result, by_doctor=facts.by_doctor).to(language)
    yield Line(labels.CONCLUSION_SUGGESTED if decided else labels.CONCLUSION, [headline])
    if result.triage is not Triage.NO_IMAGING:
        picture = imaging_words(result.triage, result.urgency, result.imaging).to(language)
        yield Line(labels.IMAGING_SUGGESTED if decided else labels.IMAGING, [picture])
    yield from _decision(facts)
    if result.completeness is Completeness.PROVISIONAL:
        yield Line(labels.STATUS, [_small(result.completeness.label.to(language))])
    if "nothing_points_to_serious_today" in result.advice and not withholds_reassurance(facts.documentation):
        yield Line(labels.TODAY, [_NOTHING_SERIOUS.to(language)])
    if style.reasons:
        yield from _reasons(facts)


def _suspicion(facts: NoteFacts) -> list[str]:
    words = [_small(word) for word in answers(facts, "overall_suspicion_serious")]
    if facts.findings.get("clinician_suspects") not in (None, "none"):
        words += answers(facts, "clinician_suspects")
    return words or [common.NOT_STATED.to(facts.language)]


def _decision(facts: NoteFacts) -> Iterable[Line]:
    """What was decided, why, and in the clinician's own words."""
    if not is_decided_otherwise(facts):
        return
    written, language = facts.documentation, facts.language
    words = [_small(DECISIONS[str(written[DECISION_KEY])].to(language))]
    if REASON_KEY in written:
        reason = _small(REASONS[str(written[REASON_KEY])].to(language))
        words.append(_REASON.to(language).format(reason=reason))
    yield Line(labels.DECIDED, words, typed=one_line(str(written.get(TEXT_KEY, ""))), separator="; ")


def _reasons(facts: NoteFacts) -> Iterable[Line]:
    titles = [ROW_TITLES[row.rule] for row in facts.assessment.fired if row.triage not in _SAID_BY_THE_CONCLUSION]
    words = [_small(words.to(facts.language)) for words in titles]
    if not facts.by_doctor:
        doctors, clinicians = (_small(whose) for whose in _THE_DOCTORS)
        words = [word.replace(doctors, clinicians) for word in words]
    if words:
        yield Line(labels.FIRED, words, separator="; ")


def _small(words: str) -> str:
    """Words that begin a sentence elsewhere, as they stand within a line. Abbreviations keep their capitals."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
