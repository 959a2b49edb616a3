"""Answers in words, each with where it comes from: from asking, from the record, or from what the patient fears."""

from collections.abc import Iterable

from consult.documentation import DOCUMENTATION, EntryKind
from consult.models import How
from consult.notes.facts import NoteFacts
from consult.notes.lines import Line, line, typed_line
from consult.notes.words.common import FROM_THE_PATIENT, KNOWN, ONE
from consult.rules.text import Text
from consult.rules.vocabulary import FINDINGS
from consult.rules.words import number_words

_DOES_NOT_APPLY = "not_applicable"


def answers(facts: NoteFacts, *keys: str) -> list[str]:
    """The answers to these questions, without those that are not known or do not apply."""
    return [_answer(key, facts) for key in keys if facts.findings.get(key, _DOES_NOT_APPLY) != _DOES_NOT_APPLY]


def sourced_answers(facts: NoteFacts, *keys: str) -> list[str]:
    """The same; what nobody asked today says where it comes from."""
    told = FROM_THE_PATIENT.to(facts.language)
    return [
        f"{words} {told}" if facts.ways.get(key) is How.WORRY else source(words, facts, key)
        for key in keys
        for words in answers(facts, key)
    ]


def source(words: str, facts: NoteFacts, key: str) -> str:
    """The words, with a mark where the answer comes from the record."""
    return f"{words} {KNOWN.to(facts.language)}" if facts.ways.get(key) is How.RECORD else words


def written_down(facts: NoteFacts, *keys: str) -> Iterable[Line]:
    """What was written down beside the findings, one line each."""
    for key in keys:
        value = facts.documentation.get(key)
        if value is None:
            continue
        entry = DOCUMENTATION[key]
        if entry.kind is EntryKind.LINE:
            yield from typed_line(entry.note, value)
        else:
            yield from line(entry.note, chosen(facts, key))


def chosen(facts: NoteFacts, key: str) -> list[str]:
    """The word or the number that was chosen of an entry of the documentation; none where none was."""
    value, entry = facts.documentation.get(key), DOCUMENTATION[key]
    if value is None:
        return []
    words = entry.values[str(value)].to(facts.language) if entry.values else str(value)
    return [source(words, facts, key)]


def _answer(key: str, facts: NoteFacts) -> str:
    finding, value, language = FINDINGS[key], facts.findings[key], facts.language
    if not finding.is_number:
        return finding.value_labels[str(value)].to(language)
    unit = finding.unit or Text("", "")
    return f"{number_words(value, language)} {(ONE.get(unit, unit) if value == 1 else unit).to(language)}".strip()
