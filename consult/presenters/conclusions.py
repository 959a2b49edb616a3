"""A concluded consultation in words: what stands, not what the rules of today would say."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from clinics.models.organisations import Kind as ClinicKind
from consult.entries import ENTRIES
from consult.forms import Typed
from consult.frozen import outcome_of
from consult.models import Conclusion, Consultation, Override
from consult.overrides import DECISIONS, REASONS
from consult.presenters import visits
from consult.presenters.outcomes import (
    completeness_words,
    imaging_beside,
    kept_headline,
    suspected_label,
    suspected_words,
    variant,
)
from consult.rules.outcomes import Completeness, Condition, Imaging, Triage, Urgency
from consult.rules.text import Language, Text
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Value
from consult.rules.words import because_words


@dataclass(frozen=True, slots=True)
class FrozenReason:
    """A row that fired then: its title in the rule set of then, and what made it fire."""

    rule: str
    title: str
    because: str


@dataclass(frozen=True, slots=True)
class Added:
    """Something that was added afterwards, by whom and when."""

    by: str
    at: str
    text: str


@dataclass(frozen=True, slots=True)
class Concluded:
    """What the page of a concluded consultation shows."""

    patient: str
    reference: str
    by: str
    at: str
    variant: str
    line: str
    imaging: str
    suspected_label: str
    suspected: str
    completeness: str
    reasons: tuple[FrozenReason, ...]
    review_date: str
    review_form: str
    note: str
    decided: str
    added: tuple[Added, ...]
    ruleset: str
    digest: str


def concluded(consultation: Consultation, language: Language) -> Concluded:
    """The conclusion, read from what was frozen."""
    conclusion = _conclusion(consultation)
    result = conclusion.result
    triage, urgency = outcome_of(Triage, result["triage"]), outcome_of(Urgency, result["urgency"])
    suspected = tuple(outcome_of(Condition, key) for key in result["suspected"])
    imaging = imaging_beside(triage, urgency, outcome_of(Imaging, result["imaging"]))
    return Concluded(
        patient=visits.patient_line(conclusion.findings, language),
        reference=consultation.reference,
        by=conclusion.actor.name,
        at=visits.time_line(conclusion.at),
        variant=variant(triage, urgency),
        line=kept_headline(result, by_doctor=consultation.organisation.kind == ClinicKind.GP).to(language),
        imaging=imaging.to(language) if imaging else "",
        suspected_label=suspected_label(triage),
        suspected=suspected_words(suspected).to(language),
        completeness=completeness_words(outcome_of(Completeness, result["completeness"])).to(language),
        reasons=_reasons(result, conclusion.findings, conclusion.ruleset.page, language),
        review_date=visits.day_line(consultation.review_date) if consultation.review_date else "",
        review_form=consultation.get_review_form_display().lower(),
        note=conclusion.note,
        decided=_decided(consultation, language),
        added=_added(consultation),
        ruleset=conclusion.ruleset.version,
        digest=conclusion.ruleset.digest,
    )


def not_saved(consultation: Consultation, typed: Typed, language: Language) -> tuple[str, ...]:
    """What somebody typed into a consultation that had been concluded meanwhile, and that differs from what stands."""
    stands = {**consultation.conclusion.findings, **consultation.conclusion.documentation}
    return tuple(
        f"{visits.question_label(key, language)}: {visits.answer_words(key, value, language)}"
        for key, value in typed.answers.items()
        if key in FINDINGS or key in ENTRIES
        if value != stands.get(key)
    )


def _decided(consultation: Consultation, language: Language) -> str:
    """What was decided instead of the suggestion, with its reason; by its code where there is no such choice now."""
    decided = Override.objects.for_organisation(consultation.organisation).filter(consultation=consultation).first()
    if decided is None:
        return ""
    words = (_word(DECISIONS, decided.decision, language), _word(REASONS, decided.reason, language), decided.text)
    return "; ".join(filter(None, words))


def _word(choices: Mapping[str, Text], code: str, language: Language) -> str:
    return choices[code].to(language) if code in choices else code


def _added(consultation: Consultation) -> tuple[Added, ...]:
    rows = consultation.addenda.select_related("actor").order_by("at")
    return tuple(Added(row.actor.name, visits.time_line(row.at), row.text) for row in rows)


def _conclusion(consultation: Consultation) -> Conclusion:
    """The conclusion with its author and rule set, in one question to the database."""
    conclusions = Conclusion.objects.for_organisation(consultation.organisation)
    return conclusions.select_related("actor", "ruleset").get(consultation=consultation)


def _reasons(
    result: Mapping[str, Any], findings: Mapping[str, Value], page: Mapping[str, Any], language: Language
) -> tuple[FrozenReason, ...]:
    titles = {row["id"]: row["title"][language] for row in page["rows"]}
    return tuple(
        FrozenReason(
            rule=row["rule"],
            title=titles.get(row["rule"], ""),
            because="; ".join(because_words(_known(row["because"], findings), findings, language)),
        )
        for row in result["fired"]
    )


def _known(keys: list[str], findings: Mapping[str, Value]) -> tuple[str, ...]:
    """The answered findings among them, as far as the vocabulary of today has them."""
    return tuple(key for key in keys if key in FINDINGS and key in findings)
