"""The suggestion right now: one result with its reasons, in the language of the interface."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from consult.presenters import prepared, visits
from consult.presenters.outcomes import (
    completeness_words,
    headline_of,
    imaging_beside,
    imaging_words,
    outcome_line,
    suspected_label,
    suspected_words,
    variant,
)
from consult.rules.advice_words import ADVICE, AFTER_EARLIER_CANCER
from consult.rules.clinical_review import ROW_TITLES
from consult.rules.contradiction_words import CONTRADICTIONS
from consult.rules.imaging_say import Saying, imaging_sayings
from consult.rules.logic import Is, atoms
from consult.rules.logic import present as present_at
from consult.rules.outcomes import Completeness, Condition, GladRyg, Origin, Triage
from consult.rules.reassessment import strength_check
from consult.rules.result import Assessment, FiredRow, Note
from consult.rules.terms import STRONG_FLAG
from consult.rules.text import Language, Text
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT, Value
from consult.rules.words import because_words, finding_words
from consult.visibility import is_shown

NAMED_EACH = 3
"""A group with at most so many open questions names each; one with more gives their number."""

_SAID_ELSEWHERE = frozenset({"safety_net_cauda_equina", "safety_net_general", "imaging_would_not_change_treatment"})
"""Said in the safety net and among the sentences about pictures, and so not once more."""

_FIRST_SESSION = Text("Vurderes ved startsamtalen", "Assessed at the first session")

_REASSURES = frozenset({"nothing_points_to_serious_today", "pain_not_damage"})


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A group with open questions: links to each where they are few, else one to the first and their number."""

    group: str
    links: SafeString
    count: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A row that fired: what it says, what made it fire, and where it comes from."""

    rule: str
    title: str
    because: str
    flags: str
    outcome: str
    href: str
    facts: str
    added: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about the answers themselves, with the questions to look at."""

    words: str
    questions: SafeString


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Everything that the panel shows, in words.

    `imaging_sayings` are said about pictures, as they stand. `after_cancer` is the one figure that may stand beside a
    history of cancer where there is no imaging on it alone; empty elsewhere.
    """

    variant: str
    line: str
    imaging: str
    suspected_label: str
    suspected: str
    completeness: str
    open_count: str
    strength_check: str
    glad_ryg: str
    remarks: tuple[Remark, ...]
    steps: tuple[SafeString, ...]
    open_lines: tuple[OpenLine, ...]
    can_lower: SafeString
    reasons: tuple[Reason, ...]
    sayings: tuple[SafeString, ...]
    imaging_sayings: tuple[SafeString, ...]
    after_cancer: str
    safety_net: SafeString
    ruleset: str


def present(
    assessment: Assessment,
    findings: Mapping[str, Value],
    *,
    language: Language,
    today: date,
    by_doctor: bool = True,
    reassuring: bool = True,
) -> Suggestion:
    """The assessment of these findings in words, for a doctor or for another clinician.

    Where pictures are agreed all the same an examination is pending, and nothing that reassures is said.
    """
    triage, urgency = assessment.triage, assessment.urgency
    asked = tuple(key for key in assessment.open_questions if is_shown(key, findings))
    not_said = _SAID_ELSEWHERE if reassuring else _SAID_ELSEWHERE | _REASSURES
    advice = [key for key in assessment.advice if key not in not_said]
    imaging = imaging_beside(triage, urgency, assessment.imaging)
    check = strength_check(assessment, findings.get("neuro_motor"), today)
    return Suggestion(
        variant=variant(triage, urgency),
        line=headline_of(assessment, by_doctor=by_doctor).to(language),
        imaging=imaging.to(language) if imaging else "",
        suspected_label=suspected_label(triage),
        suspected=suspected_words(assessment.suspected).to(language),
        completeness=completeness_words(assessment.completeness).to(language),
        open_count=_questions(len(asked)) if asked else "",
        strength_check=visits.day_line(check) if check else "",
        glad_ryg=_glad_ryg(assessment, language, by_doctor=by_doctor),
        remarks=tuple(_remark(note, language) for note in assessment.notes),
        steps=tuple(prepared.advice(key, language, by_doctor=by_doctor) for key in advice if ADVICE[key].step),
        open_lines=_open_lines(asked, language),
        can_lower=prepared.links(assessment.can_lower, language),
        reasons=tuple(_reason(row, findings, language) for row in assessment.fired),
        sayings=tuple(prepared.advice(key, language, by_doctor=by_doctor) for key in advice if not ADVICE[key].step),
        imaging_sayings=tuple(
            _said(saying, language) for saying in imaging_sayings(findings, assessment, by_doctor=by_doctor)
        ),
        after_cancer=_after_cancer(assessment, findings, language),
        safety_net=_safety_net(assessment, language, reassuring=reassuring),
        ruleset=assessment.ruleset,
    )


def _open_lines(keys: Sequence[str], language: Language) -> tuple[OpenLine, ...]:
    """One line per group, in the order of the questions: the group with the most urgent reachable row first."""
    lines = []
    for group, members in groupby(keys, key=lambda key: FINDINGS[key].group):
        asked = tuple(members)
        if len(asked) <= NAMED_EACH:
            label = prepared.GROUP_LABELS[group].to(language)
            lines.append(OpenLine(label, prepared.links(asked, language), ""))
        else:
            lines.append(OpenLine("", prepared.group_link(group, asked[0], language), _questions(len(asked))))
    return tuple(lines)


def _questions(count: int) -> str:
    return ngettext("%(count)d question", "%(count)d questions", count) % {"count": count}


def _reason(row: FiredRow, findings: Mapping[str, Value], language: Language) -> Reason:
    """The line of a row. What U1 lacks stands under the open questions, not here once more."""
    because = () if row.triage is Triage.CANNOT_CONCLUDE else because_words(row.because, findings, language)
    return Reason(
        rule=row.rule,
        title=ROW_TITLES[row.rule].to(language),
        because="; ".join(because),
        flags="; ".join(_flags(row, findings, language)),
        outcome=_row_outcome(row, language),
        href=f"{prepared.rules_address()}#{row.rule}",
        facts=", ".join(row.facts) or _("no numbered source"),
        added=Origin.ADDED.label.to(language) if row.origin is Origin.ADDED else "",
    )


def _flags(row: FiredRow, findings: Mapping[str, Value], language: Language) -> Iterable[str]:
    """The red flags behind blood tests and early re-assessment, where there is no imaging in spite of them."""
    if row.triage is Triage.NO_IMAGING:
        for atom in atoms(STRONG_FLAG | present_at("inf_fever")):
            if isinstance(atom, Is) and findings.get(atom.key) == PRESENT:
                yield finding_words(atom.key, PRESENT, language)


def _row_outcome(row: FiredRow, language: Language) -> str:
    line = outcome_line(row.triage, row.urgency).to(language)
    if row.triage in (Triage.NO_IMAGING, Triage.CANNOT_CONCLUDE):
        return line
    return f"{line}. {imaging_words(row.triage, row.urgency, row.imaging).to(language)}"


def _remark(note: Note, language: Language) -> Remark:
    return Remark(CONTRADICTIONS[note.key].to(language), prepared.links(note.keys, language))


def _glad_ryg(assessment: Assessment, language: Language, *, by_doctor: bool) -> str:
    """Said where it may be offered; an offer that does not apply is no news.

    A doctor asks the clinic that holds the courses, which may be the very clinic of another clinician.
    """
    if assessment.glad_ryg is GladRyg.CONSIDER and not by_doctor:
        return _FIRST_SESSION.to(language)
    if assessment.glad_ryg in (GladRyg.ELIGIBLE, GladRyg.CONSIDER):
        return assessment.glad_ryg.label.to(language)
    return ""


def _said(saying: Saying, language: Language) -> SafeString:
    """A sentence with the facts behind it and the way to the first of them."""
    return format_html(
        '<span>{} <a class="why-source" href="{}#fact-{}">{}</a></span>',
        saying.words.to(language),
        prepared.rules_address(),
        saying.facts[0],
        ", ".join(saying.facts),
    )


def _after_cancer(assessment: Assessment, findings: Mapping[str, Value], language: Language) -> str:
    shown = assessment.triage is Triage.NO_IMAGING and findings.get("ca_known_or_previous_cancer") == PRESENT
    return AFTER_EARLIER_CANCER.to(language) if shown else ""


def _safety_net(assessment: Assessment, language: Language, *, reassuring: bool) -> SafeString:
    no_imaging = assessment.triage is Triage.NO_IMAGING
    return prepared.net(
        language,
        nonspecific=no_imaging and Condition.NONSPECIFIC in assessment.suspected,
        complete=reassuring and no_imaging and assessment.completeness is Completeness.COMPLETE,
        own_workup="own_workup" in assessment.advice,
    )
