"""The page of the texts for the next in line."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from clinics.models import Organisation
from consult.letters import Kind, Letter, letters_for
from consult.models import Consultation
from consult.presenters import visits
from consult.presenters.notes import facts_of
from consult.presenters.outcomes import headline_of, variant
from consult.rules.outcomes import Triage, Urgency
from consult.rules.result import Assessment
from consult.rules.text import Language

_BESIDE_THE_PATHWAY = (Kind.TELEPHONE, Kind.ADMISSION)
_SIGNS_IN_A_ROW = 90
"""Characters that one row of the text field holds, roughly: so that a text is seen whole."""


@dataclass(frozen=True, slots=True)
class LetterShown:
    """One text: its place, the rows that it fills, how soon, and whether the acute pathway stands beside it."""

    key: str
    kind: str
    title: str
    text: str
    rows: int
    urgency: str
    variant: str
    by_the_pathway: bool


@dataclass(frozen=True, slots=True)
class AcutePathway:
    """The region's acute pathway, as the clinic's administrator entered it."""

    text: str
    phone: str
    url: str

    @property
    def is_missing(self) -> bool:
        """Whether nobody has entered anything."""
        return not (self.text or self.phone or self.url)


@dataclass(frozen=True, slots=True)
class LettersPage:
    """What the page shows. `none` says why there is no text, where there is none."""

    letters: tuple[LetterShown, ...]
    pathway: AcutePathway
    language: Language
    other_language: Language
    patient: str
    line: str
    variant: str
    none: str


def letters_page(consultation: Consultation, asked: Language | None, language: Language, today: date) -> LettersPage:
    """The texts in the language `asked` for, else in that of the note; the page around them in `language`."""
    facts = facts_of(consultation, today, asked)
    made = letters_for(facts)
    result = facts.assessment
    return LettersPage(
        letters=tuple(
            _shown(number, letter, language, by_doctor=facts.by_doctor) for number, letter in enumerate(made, 1)
        ),
        pathway=_pathway(consultation.organisation),
        language=facts.language,
        other_language="en" if facts.language == "da" else "da",
        patient=visits.patient_line(facts.findings, language),
        line=headline_of(result, by_doctor=facts.by_doctor).to(language),
        variant=variant(result.triage, result.urgency),
        none="" if made else _why_none(result),
    )


def _shown(number: int, letter: Letter, language: Language, *, by_doctor: bool) -> LetterShown:
    """One text. The acute pathway stands beside it where a doctor rings: others ring the patient's doctor."""
    lines = letter.text.splitlines()
    return LetterShown(
        key=f"letter-{number}",
        kind=letter.kind.value,
        title=letter.title.to(language),
        text=letter.text,
        rows=sum(1 + len(line) // _SIGNS_IN_A_ROW for line in lines) + 1,
        urgency=_how_soon(letter, language),
        variant=variant(Triage.NO_IMAGING, letter.urgency),
        by_the_pathway=letter.kind in _BESIDE_THE_PATHWAY and by_doctor,
    )


def _how_soon(letter: Letter, language: Language) -> str:
    if letter.today:
        return letter.today.to(language)
    return "" if letter.urgency is Urgency.NONE else letter.urgency.label.to(language)


def _pathway(organisation: Organisation) -> AcutePathway:
    return AcutePathway(
        text=organisation.acute_pathway_text,
        phone=organisation.acute_pathway_phone,
        url=organisation.acute_pathway_url,
    )


def _why_none(result: Assessment) -> str:
    if result.triage is Triage.CANNOT_CONCLUDE:
        return _("Answers are missing, so nobody is sent on yet.")
    return _("This result sends the patient to nobody, so there is no text to send.")
