"""Made-up patients for the tests of the note, and the note read back line by line."""

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache

from consult.documentation import DOCUMENTATION, LONGEST_LINE, EntryKind
from consult.models import How
from consult.notes import NoteFacts, write_note
from consult.overrides import DECISION_KEY, DECISIONS, REASON_KEY, REASONS, TEXT_KEY
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.result import Assessment
from consult.rules.text import Language
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT, Kind, Value
from consult.worries import WORRIES

DAY = date(2026, 11, 24)
NOT_KNOWN = {None, "unknown", *(finding.unknown for finding in FINDINGS.values())}
LANGUAGES: tuple[Language, ...] = ("da", "en")
CUT = {"da": " m.fl.", "en": " and more"}


def facts(findings: Mapping[str, object], how: How | Mapping[str, How] = How.ASKED, **others: object) -> NoteFacts:
    """What a note is made from; every answer came about in the same way unless told otherwise."""
    known: dict[str, Value] = {key: value for key, value in findings.items() if value not in NOT_KNOWN}  # type: ignore[misc]
    result = _assessed(frozenset(known.items()))
    values: dict[str, object] = {
        "findings": known,
        "ways": dict.fromkeys(known, how) if isinstance(how, How) else how,
        "assessment": result,
        "contact": "in_person",
        "day": DAY,
        "review_date": DAY + timedelta(days=result.reassess_days),
        "review_form": "in_person",
        "reference": "A7K3QF",
    }
    return NoteFacts(**values | others)  # type: ignore[arg-type]


@cache
def _assessed(known: frozenset[tuple[str, Value]]) -> Assessment:
    """The assessment of these findings, made once: the tests ask for the same patients again and again."""
    return assess(parse(dict(known)))


def note(findings: Mapping[str, object], how: How | Mapping[str, How] = How.ASKED, **others: object) -> str:
    """The note about such a patient."""
    return write_note(facts(findings, how, **others))


def lines(text: str) -> dict[str, str]:
    """Each line by its label."""
    return dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)


def words_of(said: Mapping[str, str], label: str, language: Language = "da") -> list[str]:
    """The words of a list in a note."""
    return [word for word in said.get(label, "").removesuffix(CUT[language]).split(", ") if word]


def random_findings(chance: random.Random) -> dict[str, Value]:
    """A made-up patient, from hardly asked to wholly asked, and from well to very ill."""
    asked, worst = chance.random(), chance.random()
    found: dict[str, Value] = {}
    for key, finding in FINDINGS.items():
        if chance.random() > asked:
            continue
        if finding.is_number:
            found[key] = chance.choice((0, 1, 5.5 if finding.kind is Kind.NUMBER else 5, 38, 75))
        else:
            found[key] = finding.values[-1] if chance.random() < worst else chance.choice(finding.values)
    return found


def random_documentation(chance: random.Random) -> dict[str, Value]:
    """What may have been written down beside the findings, from nothing to all there is room for."""
    much, written = chance.random(), dict[str, Value]()
    for key, entry in DOCUMENTATION.items():
        if chance.random() > much:
            continue
        if entry.kind is EntryKind.LINE:
            written[key] = random_text(chance)
        else:
            written[key] = chance.randint(0, 10) if entry.kind is EntryKind.SCALE else chance.choice([*entry.values])
    written |= {worry.key: PRESENT for worry in WORRIES if chance.random() < much / 4}
    written["duration_unit"] = chance.choice(("days", "weeks", "months", "years"))
    if chance.random() < 0.5:
        written[DECISION_KEY] = chance.choice([*DECISIONS])
        written[REASON_KEY] = chance.choice([*REASONS])
        written[TEXT_KEY] = random_text(chance)
    return written


def random_text(chance: random.Random) -> str:
    """Something typed, tidy or not, that begins with a letter."""
    alphabet = "abcæøå ,.;:-ÆØÅéü\n\r\t\u2028\u2192\u201c\u2019\u2013\u2265\u0151\U0001f600"
    return "x" + "".join(chance.choices(alphabet, k=chance.randint(0, LONGEST_LINE - 1)))


def random_facts(cases: range) -> Iterator[NoteFacts]:
    """One made-up contact for each seed: any patient, way of answering, language, contact and profession."""
    return map(_random_contact, cases)


def random_notes(cases: range) -> Iterator[tuple[NoteFacts, str]]:
    """The same, each with its note, which is written once however many tests read it."""
    return map(_random_note, cases)


@cache
def _random_note(seed: int) -> tuple[NoteFacts, str]:
    made = _random_contact(seed)
    return made, write_note(made)


@cache
def _random_contact(seed: int) -> NoteFacts:
    chance = random.Random(seed)
    findings = random_findings(chance)
    return facts(
        findings,
        {key: chance.choice(list(How)) for key in findings},
        contact=chance.choice(("in_person", "telephone", "video", "home_visit")),
        review_form=chance.choice(("in_person", "telephone", "video", "e_consultation")),
        review_chosen=chance.random() < 0.5,
        handout_given=chance.random() < 0.5,
        documentation=random_documentation(chance),
        by_doctor=chance.random() < 0.7,
        language=chance.choice(LANGUAGES),
        follows=chance.choice(("", "K2M9PX")),
    )


def chosen_entries(made: NoteFacts) -> list[str]:
    """What was written down and not typed: for what people type nobody can vouch."""
    return [
        key
        for key in made.documentation
        if key != TEXT_KEY and (key not in DOCUMENTATION or DOCUMENTATION[key].kind is not EntryKind.LINE)
    ]
