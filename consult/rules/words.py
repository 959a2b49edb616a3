"""A condition in words, made from the condition itself and the labels of its findings.

No row has a text of its own for its condition, so the words on the page cannot differ from what is evaluated.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from consult.rules.logic import AllOf, AnyOf, AtLeast, Compare, Is, Missing, Named, Result, Unless, When
from consult.rules.outcomes import Completeness, Condition, GladRyg, Imaging, Outcome, Triage, Urgency
from consult.rules.text import Language, Text
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.builders import DAYS, WEEKS
from consult.rules.vocabulary.kinds import PRESENT, Finding, Kind, Value

OR = Text("eller", "or")
ALL_OF = Text("alle disse:", "all of these:")
ANY_OF = Text("mindst én af disse:", "at least one of these:")
AT_LEAST = Text("mindst {count} af disse:", "at least {count} of these:")
UNLESS = Text("medmindre det vides:", "unless it is known:")
NOT_ANSWERED = Text("ikke spurgt", "not asked")
NOT_KNOWN = {
    "not_taken": Text("ikke taget", "not taken"),
    "not_done": Text("ikke undersøgt", "not examined"),
    "not_stated": Text("ikke angivet", "not stated"),
}
"""The words of a finding that has its own word for "not known"."""
ONE = {WEEKS: Text("uge", "week"), DAYS: Text("dag", "day")}
"""The unit of one, where it is another word."""
DAYS_A_WEEK = 7
SAID_IN_DAYS = 2
"""Under so many weeks a part of a week is said in days."""
COMPARISONS = {
    ">=": Text("{name} {limit} {unit} eller mere", "{name} {limit} {unit} or more"),
    ">": Text("{name} over {limit} {unit}", "{name} over {limit} {unit}"),
    "<": Text("{name} under {limit} {unit}", "{name} under {limit} {unit}"),
}
RESULTS = {
    "fired": Text("regel {value} er udløst", "rule {value} has fired"),
    "sets": Text("regel {value} afgør resultatet", "rule {value} decides the result"),
    "triage": Text("resultatet er: {value}", "the result is: {value}"),
    "urgency": Text("hastegraden er: {value}", "the urgency is: {value}"),
    "imaging": Text("billeddiagnostikken er: {value}", "the imaging is: {value}"),
    "completeness": Text("vurderingen er: {value}", "the assessment is: {value}"),
    "glad_ryg": Text("GLA:D® Ryg: {value}", "GLA:D® Ryg: {value}"),
    "suspected": Text("{value} er nævnt", "{value} is named"),
    "note": Text("der er en bemærkning til svarene: {value}", "there is a note on the answers: {value}"),
}
NOTES = {
    "age": Text("alderen skal kontrolleres", "the age must be checked"),
    "contradiction": Text("svar passer ikke sammen", "answers do not fit together"),
}
OUTCOMES: dict[str, type[Outcome]] = {
    "triage": Triage,
    "urgency": Urgency,
    "imaging": Imaging,
    "completeness": Completeness,
    "glad_ryg": GladRyg,
    "suspected": Condition,
}


@dataclass(frozen=True, slots=True)
class Outline:
    """A condition in words: a phrase, and the phrases under it where it has parts."""

    words: str
    parts: tuple["Outline", ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The outline for a snapshot; a phrase without parts has an empty list."""
        return {"words": self.words, "parts": [part.as_json() for part in self.parts]}


def outline(condition: When, language: Language) -> Outline:
    """The condition as an indented list, from "all of these" down to the single findings."""
    match condition:
        case Named(label=label, part=part):
            return _named(label, part, language)
        case Unless(part=part):
            inner = outline(part, language)
            return Outline(f"{UNLESS.to(language)} {inner.words}", inner.parts)
        case AllOf(parts=parts):
            return Outline(ALL_OF.to(language), _each(parts, language))
        case AnyOf(parts=parts):
            return Outline(ANY_OF.to(language), _each(parts, language))
        case AtLeast(threshold=threshold, parts=parts):
            return Outline(AT_LEAST.to(language).format(count=threshold.value), _each(parts, language))
        case atom:
            return Outline(_atom_words(atom, language))


def finding_words(key: str, value: Value, language: Language) -> str:
    """A finding with its answer, as it stands in a "because" line."""
    finding = FINDINGS[key]
    name = finding.short.to(language)
    if finding.is_number:
        return f"{name}: {quantity_words(finding, value, language)}"
    if finding.kind is Kind.TERNARY and value == PRESENT:
        return name
    return f"{name}: {finding.value_labels[str(value)].to(language)}"


def because_words(keys: tuple[str, ...], answers: Mapping[str, Value], language: Language) -> tuple[str, ...]:
    """The findings that made a row fire, each with its answer; a missing answer says that it was not asked."""
    return tuple(
        finding_words(key, answers[key], language)
        if key in answers
        else f"{FINDINGS[key].short.to(language)}: {not_known(FINDINGS[key]).to(language)}"
        for key in keys
    )


def not_known(finding: Finding) -> Text:
    """What is said where the finding has no answer: a test is not taken, a patient not examined, a thing not asked."""
    return NOT_KNOWN.get(finding.unknown, NOT_ANSWERED)


def quantity_words(finding: Finding, value: Value, language: Language) -> str:
    """A number with its unit: "1 uge", and 0.57 weeks as "4 dage"; a long time with one decimal at most."""
    unit, number = finding.unit, value
    if finding.kind is Kind.NUMBER and isinstance(value, float):
        in_days = value < SAID_IN_DAYS
        number = round(value * DAYS_A_WEEK) if in_days else round(value, 1)
        unit = DAYS if in_days else unit
    if unit is None:
        return number_words(number, language)
    return f"{number_words(number, language)} {(ONE.get(unit, unit) if number == 1 else unit).to(language)}"


def number_words(value: Value, language: Language) -> str:
    """A number with the decimal sign of the language."""
    text = str(int(value) if isinstance(value, float) and value.is_integer() else value)
    return text.replace(".", ",") if language == "da" else text


def _atom_words(atom: Is | Compare | Missing | Result, language: Language) -> str:
    match atom:
        case Is(key=key, values=values):
            return _is_words(FINDINGS[key], values, language)
        case Compare(key=key, comparison=comparison, threshold=threshold):
            return (
                COMPARISONS[comparison]
                .to(language)
                .format(name=FINDINGS[key].short.to(language), limit=threshold.value, unit=threshold.unit.to(language))
            )
        case Missing(key=key):
            return f"{FINDINGS[key].short.to(language)}: {not_known(FINDINGS[key]).to(language)}"
        case Result(field=field, value=value):
            return RESULTS[field].to(language).format(value=_result_value(field, value, language))


def _is_words(finding: Finding, values: tuple[str, ...], language: Language) -> str:
    name = finding.short.to(language)
    if finding.kind is Kind.TERNARY and values == (PRESENT,):
        return name
    *others, last = (finding.value_labels.get(value, not_known(finding)).to(language) for value in values)
    first = f"{', '.join(others)} {OR.to(language)} " if others else ""
    return f"{name}: {first}{last}"


def _result_value(field: str, value: str, language: Language) -> str:
    if field in OUTCOMES:
        return OUTCOMES[field](value).label.to(language)
    return NOTES[value].to(language) if field == "note" else value


def _each(parts: tuple[When, ...], language: Language) -> tuple[Outline, ...]:
    return tuple(outline(part, language) for part in parts)


def _named(label: Text, part: When, language: Language) -> Outline:
    """A name with its meaning: in brackets where that is one finding, else as the list under it."""
    meaning = outline(part, language)
    name = label.to(language)
    if meaning.parts:
        return Outline(f"{name} - {meaning.words}", meaning.parts)
    return Outline(f"{name} ({meaning.words})")
