"""The fields of the visit in words, the head of the page, and answers that clash."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from consult.documentation import EntryKind
from consult.durations import duration_words, in_unit, unit_of
from consult.entries import ENTRIES
from consult.forms import DURATION, REVIEW_DATE, SUGGESTED_DATE, problem
from consult.models import Consultation, Contact, FollowUpForm, NoteLanguage
from consult.presenters import prepared
from consult.presenters.questions import Choice, field_value
from consult.rules.result import Assessment
from consult.rules.text import Language
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT, YES_NO, Finding, Value
from consult.rules.words import NOT_ANSWERED, number_words
from consult.services import Clash, suggested_review

VISIT_LABELS = {
    "contact": gettext_lazy("Contact type"),
    REVIEW_DATE: gettext_lazy("Date of re-assessment"),
    "review_form": gettext_lazy("Form of re-assessment"),
    "note_language": gettext_lazy("Language of the note"),
}

CLINIC_LABELS = {
    "name": gettext_lazy("The name of the clinic"),
    "phone": gettext_lazy("The telephone number of the clinic"),
    "out_of_hours_phone": gettext_lazy("The out-of-hours telephone number"),
}


@dataclass(frozen=True, slots=True)
class Review:
    """The re-assessment: its date as it stands in the field, the date suggested where none is chosen, its form."""

    date: str
    suggested: str
    problem: str
    forms: SafeString
    suggested_name: str = SUGGESTED_DATE


@dataclass(frozen=True, slots=True)
class ClashWords:
    """Two answers to one question: who answered what and when, what was sent here, and how to insist on it."""

    question: SafeString
    words: str
    key: str
    mine: str
    mine_value: str


def patient_line(findings: Mapping[str, Value], language: Language) -> str:
    """Age and sex, so that one patient's page is not taken for another's."""
    age = findings.get("age_years")
    parts = [f"{number_words(age, language)} {FINDINGS['age_years'].unit.to(language)}"] if age is not None else []  # type: ignore[union-attr]  # an age has a unit
    if sex := findings.get("sex"):
        parts.append(FINDINGS["sex"].value_labels[str(sex)].to(language))
    return ", ".join(parts) or _("New patient, nothing answered yet")


def time_line(moment: datetime) -> str:
    """Day and time of day."""
    local = localtime(moment)
    return f"{day_line(local.date())}, {clock(local)}"


def day_line(day: date) -> str:
    """A day in words, as each language writes it: 3. marts 2026, 3 March 2026."""
    return date_format(day, pgettext("day in words", "j F Y"))


def clock(moment: datetime) -> str:
    """The time of day as each language writes it: kl. 14.30, at 14:30."""
    return date_format(localtime(moment), pgettext("time of day", r"\a\t H:i"))


def contacts(consultation: Consultation) -> tuple[Choice, ...]:
    """The types of contact."""
    return tuple(Choice(each.value, each.label, each.value == consultation.contact) for each in Contact)


def review(consultation: Consultation, assessment: Assessment, language: Language, today: date) -> Review:
    """The re-assessment as its fields show it."""
    suggested = written_date(suggested_review(consultation, assessment, today))
    chosen = written_date(consultation.review_date) if consultation.review_date else ""
    wrong = consultation.unreadable.get(REVIEW_DATE)
    return Review(
        date=wrong if wrong is not None else chosen or suggested,
        suggested="" if chosen or wrong is not None else suggested,
        problem=problem(REVIEW_DATE) if wrong is not None else "",
        forms=prepared.options(FollowUpForm, consultation.review_form, language),
    )


def written_date(day: date) -> str:
    """A date as one types it."""
    return f"{day:%d-%m-%Y}"


def question_link(key: str, language: Language) -> SafeString:
    """A link to a question, or to a field of the visit, that moves the focus to it."""
    return format_html('<a href="#q-{}" data-focus>{}</a>', key, question_label(key, language))


def question_label(key: str, language: Language) -> str:
    """The label of a question, or of a field of the visit."""
    if key in FINDINGS:
        return FINDINGS[key].label.to(language)
    if key in ENTRIES:
        return ENTRIES[key].label.to(language)
    return str(VISIT_LABELS[key])


def clash_words(clash: Clash, documentation: Mapping[str, Value], language: Language) -> ClashWords:
    """A clash in words, with a link to its question. `documentation` has the unit in which a duration stands."""
    mine = clash.typed or answer_words(clash.key, clash.mine, language, documentation)
    words = _("%(name)s answered %(time)s: %(theirs)s. You answered: %(mine)s.") % {
        "name": clash.by,
        "time": clock(clash.at),
        "theirs": answer_words(clash.key, clash.theirs, language, documentation),
        "mine": mine,
    }
    return ClashWords(
        question=question_link(clash.key, language),
        words=words,
        key=clash.key,
        mine=mine,
        mine_value=clash.typed or _field_value(clash, documentation, language),
    )


def _field_value(clash: Clash, documentation: Mapping[str, Value], language: Language) -> str:
    if clash.key == DURATION and clash.mine is not None:
        return field_value(in_unit(float(clash.mine), unit_of(documentation)), language)
    return field_value(clash.mine, language)


def answer_words(
    key: str, value: Value | None, language: Language, documentation: Mapping[str, Value] | None = None
) -> str:
    """An answer alone, as it stands beside its question. `documentation` has the unit of a duration."""
    if value is None:
        return NOT_ANSWERED.to(language)
    if key == DURATION:
        return duration_words(value, documentation or {}, language)
    if key in FINDINGS:
        return _finding_words(FINDINGS[key], value, language)
    if key in ENTRIES:
        return _entry_words(key, value, language)
    if key == REVIEW_DATE:
        return written_date(date.fromisoformat(str(value)))
    return str(dict((*Contact.choices, *FollowUpForm.choices, *NoteLanguage.choices))[str(value)])


def _finding_words(finding: Finding, value: Value, language: Language) -> str:
    if not finding.is_number:
        return finding.value_labels[str(value)].to(language)
    unit = f" {finding.unit.to(language)}" if finding.unit else ""
    return f"{number_words(value, language)}{unit}"


def _entry_words(key: str, value: Value, language: Language) -> str:
    """What was written, or the word that was chosen."""
    entry = ENTRIES[key]
    if entry.kind is EntryKind.TICK:
        return YES_NO[PRESENT].to(language)
    chosen = entry.values.get(str(value))
    return chosen.to(language) if chosen else str(value)
