"""Nobody is reassured anywhere before the result allows it (hazards H9 and H26).

What is read is the rendered text: the page of a consultation as a doctor and as a physiotherapist see it, the note,
every letter, and the paper, in both languages. The patterns are the glossary's permitted wording and its traps
(sections 1 and 9); each says for itself where it may stand.
"""

import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, cached_property

import pytest
from django.test import Client

from consult import services
from consult.letters import letters_for
from consult.models import Consultation, How
from consult.notes import NoteFacts, write_note
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.outcomes import Completeness, Condition, Triage
from consult.rules.result import Assessment
from consult.rules.text import Language
from education.outcome import Decision
from tests.consult.desk import page_of
from tests.consult.rules.cases import FIRES, FIRES_STILL, REFUSED
from tests.consult.rules.patients import NOT_ASKED, Cases, Findings, negative, suggestion
from tests.education.papers import CLINIC, PATIENTS, page_text, physiotherapist, request_for
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import signed_in

DAY = date(2026, 11, 24)
LANGUAGES: tuple[Language, ...] = ("da", "en")
WORKPLACES = ("doctor", "physiotherapist")

_NOT = r"\b(ikke|ingen|aldrig|hverken|not|never|no|nor|neither|cannot)\b"


@dataclass(frozen=True)
class Case:
    """A patient, and what the clinician decided instead of the suggestion."""

    findings: Findings
    decision: str = ""
    contact: str = "in_person"

    @cached_property
    def result(self) -> Assessment:
        return suggestion(self.findings)

    @property
    def documentation(self) -> dict[str, str]:
        return {"override": self.decision} if self.decision else {}


def complete(case: Case) -> bool:
    """No imaging, every answer given, nothing worked up in its own right, no pictures agreed all the same."""
    return (
        case.result.triage is Triage.NO_IMAGING
        and case.result.completeness is Completeness.COMPLETE
        and "own_workup" not in case.result.advice
        and case.decision != Decision.IMAGING_ANYWAY
    )


def nonspecific(case: Case) -> bool:
    return case.result.triage is Triage.NO_IMAGING and case.result.suspected == (Condition.NONSPECIFIC,)


def complete_and_nonspecific(case: Case) -> bool:
    return complete(case) and nonspecific(case)


def nobody(case: Case) -> bool:
    return False


@dataclass(frozen=True)
class Pattern:
    """Words that reassure, for whom they may stand, the words that turn them round, and a sentence to be found."""

    words: str
    allowed: Callable[[Case], bool]
    planted: str
    unless: str = r"(?!)"


PATTERNS = (
    Pattern(r"tyder på (en )?alvorlig", complete, "I dag er der ikke noget, der tyder på en alvorlig sygdom."),
    Pattern(
        r"(ikke|ingen).{0,12}tegn på (en )?alvorlig", complete, "Der er i dag ikke fundet tegn på alvorlig sygdom."
    ),
    Pattern(r"points? to (a |any )?serious", complete, "Nothing today points to serious disease."),
    Pattern(r"no signs? of (a |any )?serious", complete, "There is no sign of serious disease."),
    Pattern(r"\b(ufarlig|harmløs)", complete_and_nonspecific, "Smerterne er ufarlige, og det er harmløst."),
    Pattern(r"\bikke\b.{0,12}\bfarlig", complete_and_nonspecific, "Det er ikke farligt."),
    Pattern(r"\bnot\b.{0,12}\bdangerous", complete_and_nonspecific, "It is not dangerous."),
    Pattern(r"\bharmless", complete_and_nonspecific, "Your pain is harmless."),
    Pattern(r"grund til (alarm|uro|bekymring)", nonspecific, "Det er ikke i sig selv en grund til uro."),
    Pattern(r"(cause|reason) for (alarm|concern|worry)", nonspecific, "That in itself is no cause for alarm."),
    Pattern(r"\budelukke(t|r|de)?\b", nobody, "Alvorlig sygdom er udelukket.", unless=_NOT),
    Pattern(r"\b(exclude[sd]?|rule[sd]? out)\b", nobody, "Cancer is ruled out.", unless=_NOT),
    Pattern(r"\bhelt normal", nobody, "Din ryg er helt normal."),
    Pattern(r"\b(completely|perfectly|fully|quite) normal", nobody, "Your back is perfectly normal."),
    Pattern(r"\b(intet|ikke noget|ingenting) alvorligt", nobody, "Der er intet alvorligt."),
    Pattern(r"\bingen alvorlig\b", nobody, "Du har ingen alvorlig sygdom."),
    Pattern(r"\b(nothing|no) serious\b", nobody, "You have no serious disease."),
    Pattern(r"\bintet at se\b|\bfejler ikke noget", nobody, "Du fejler ikke noget."),
    Pattern(r"nothing (is )?wrong\b|nothing to see", nobody, "There is nothing wrong with you."),
    Pattern(r"\bkan være helt (rolig|tryg)|all clear\b", nobody, "Du kan være helt rolig."),
)

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+|;\s+")
_TAG = re.compile(r"<[^>]*>")


def reassures(text: str, case: Case) -> list[str]:
    """The sentences that reassure a patient whom nothing may reassure."""
    wanted = [pattern for pattern in PATTERNS if re.search(pattern.words, text, re.IGNORECASE)]
    wanted = [pattern for pattern in wanted if not pattern.allowed(case)]
    return [said for said in _SENTENCE.split(text) for pattern in wanted if _says(pattern, said)]


def _says(pattern: Pattern, said: str) -> bool:
    return bool(re.search(pattern.words, said, re.IGNORECASE)) and not re.search(pattern.unless, said, re.IGNORECASE)


def in_words(page: str) -> str:
    """What stands on a page, without its tags."""
    return html.unescape(_TAG.sub(" ", " ".join(page.split())))


def one_for_each_row(name: str, table: Cases) -> dict[str, Case]:
    """The first patient of each row of a table."""
    first = {row: next(iter(cases.items())) for row, cases in table.items()}
    return {f"{row} {name}: {words}": Case(findings) for row, (words, findings) in first.items()}


TELEPHONE = negative(neuro_exam="not_done", neuro_motor=NOT_ASKED)
CASES: dict[str, Case] = one_for_each_row("fires", FIRES) | {
    "everything negative": Case(negative()),
    "nothing asked": Case({}),
    "no answer about the bladder": Case(negative(ce_bladder_disturbance=NOT_ASKED)),
    "a few answers missing": Case(negative(inf_crp="not_taken", ce_bilateral_radicular_pain_new=NOT_ASKED)),
    "aged 14": Case(negative(age_years=14)),
    "on the telephone, not examined": Case(TELEPHONE, contact="telephone"),
    "on the telephone, everything negative": Case(negative(), contact="telephone"),
    "has lost weight": Case(negative("ca_weight_loss_unexplained")),
    "pictures agreed all the same": Case(negative(), "imaging_anyway"),
    "sciatica, pictures agreed all the same": Case(PATIENTS["sciatica"], "imaging_anyway"),
    "bladder, no pictures": Case(negative("ce_bladder_disturbance"), "no_imaging"),
    "X-ray suggested, no pictures": Case(PATIENTS["fell, and has brittle bones"], "no_imaging"),
    "ordinary, another way": Case(negative(), "other_pathway"),
}
"""In one sentence who it is: one for every row, and who must not be reassured for another reason."""

MORE_CASES = CASES | one_for_each_row("fires still", FIRES_STILL) | one_for_each_row("refused", REFUSED)
EVERYONE = MORE_CASES | {patient: Case(findings) for patient, findings in PATIENTS.items()}
EMERGENCY = Case(negative("ce_bladder_disturbance"))
ORDINARY = CASES["everything negative"]


def facts(case: Case, language: Language, *, by_doctor: bool) -> NoteFacts:
    known = dict(parse(case.findings))
    result = assess(parse(known))
    return NoteFacts(
        findings=known,
        ways=dict.fromkeys(known, How.ASKED),
        assessment=result,
        contact=case.contact,
        day=DAY,
        review_date=DAY + timedelta(days=result.reassess_days),
        review_form="in_person",
        reference="A7K3QF",
        handout_given=True,
        documentation=case.documentation,
        by_doctor=by_doctor,
        language=language,
    )


def note(case: Case, language: Language, *, by_doctor: bool) -> str:
    return write_note(facts(case, language, by_doctor=by_doctor))


def letters(case: Case, language: Language, *, by_doctor: bool) -> str:
    return "\n".join(letter.text for letter in letters_for(facts(case, language, by_doctor=by_doctor)))


def paper(case: Case, language: Language, *, by_doctor: bool) -> str:
    clinic = CLINIC if by_doctor else physiotherapist()
    return page_text(request_for(case.findings, clinic=clinic, language=language, decision=Decision(case.decision)))


WRITTEN = {"note": note, "letters": letters, "paper": paper}


@cache
def written(kind: str, name: str, language: Language, workplace: str) -> str:
    return WRITTEN[kind](EVERYONE[name], language, by_doctor=workplace == "doctor")


class Screen:
    """The page of a consultation on somebody's screen, whoever the patient is."""

    def __init__(self, workplace: str, language: Language) -> None:
        member = MembershipFactory(physiotherapist=workplace == "physiotherapist", user__language=language)
        self.client: Client = signed_in(member)
        self.draft = services.start_consultation(organisation=member.organisation, actor=member.user)

    def shows(self, case: Case) -> str:
        Consultation.objects.for_organisation(self.draft.organisation).filter(pk=self.draft.pk).update(
            findings=dict(parse(case.findings)), documentation=case.documentation, contact=case.contact
        )
        response = self.client.get(page_of(self.draft))
        assert response.status_code == 200
        return in_words(response.content.decode())


def reassured(texts: Iterable[tuple[str, Case, str]]) -> dict[str, list[str]]:
    """Who is reassured too early, and by which sentences."""
    return {name: said for name, case, text in texts if (said := reassures(text, case))}


@pytest.mark.parametrize("workplace", WORKPLACES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", WRITTEN)
def test_nothing_written_reassures_too_early(kind: str, language: Language, workplace: str) -> None:
    texts = ((name, case, written(kind, name, language, workplace)) for name, case in EVERYONE.items())
    assert reassured(texts) == {}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("workplace", "language", "patients"),
    [
        ("doctor", "da", MORE_CASES),
        ("doctor", "en", CASES),
        ("physiotherapist", "da", CASES),
        ("physiotherapist", "en", MORE_CASES),
    ],
    ids=["doctor-da", "doctor-en", "physiotherapist-da", "physiotherapist-en"],
)
def test_no_screen_reassures_too_early(workplace: str, language: Language, patients: dict[str, Case]) -> None:
    screen = Screen(workplace, language)
    assert reassured((name, case, screen.shows(case)) for name, case in patients.items()) == {}


@pytest.mark.parametrize("kind", ["note", "paper"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_complete_result_is_written_with_the_permitted_sentence(kind: str, language: Language) -> None:
    emergency = replace(ORDINARY, findings=EMERGENCY.findings)
    said = reassures(written(kind, "everything negative", language, "doctor"), emergency)
    permitted = r"tegn på alvorlig|tyder på en alvorlig|points to (a )?serious"
    assert any(re.search(permitted, sentence) for sentence in said)


@pytest.mark.django_db
@pytest.mark.parametrize("workplace", WORKPLACES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_complete_result_is_shown_with_the_permitted_sentence(language: Language, workplace: str) -> None:
    said = reassures(Screen(workplace, language).shows(ORDINARY), EMERGENCY)
    assert any(re.search(r"tegn på alvorlig|points to (a )?serious", sentence) for sentence in said)


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.planted)
def test_a_planted_sentence_is_found(pattern: Pattern) -> None:
    text = f"{written('paper', 'cannot pass urine', 'da', 'doctor')}\n{pattern.planted}"
    assert set(reassures(text, EMERGENCY)) >= {pattern.planted}
    assert pattern.planted in _SENTENCE.split(text)
    assert _says(pattern, pattern.planted)


def test_one_of_each_kind_is_among_the_patients() -> None:
    assert {case.result.completeness for case in CASES.values()} == set(Completeness)
    assert {case.result.triage for case in CASES.values()} == set(Triage)
    assert {case.decision for case in CASES.values()} == {decision.value for decision in Decision}
