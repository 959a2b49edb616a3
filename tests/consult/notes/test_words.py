"""Two languages, each whole: the same lines in the same order, and no word of the one in the other."""

import re
from dataclasses import replace

import pytest

from consult.documentation import DOCUMENTATION
from consult.notes.note import note_lines
from consult.notes.style import STYLES
from consult.notes.words import common, items, labels, plan
from consult.rules.advice_words import ADVICE
from consult.rules.remote import NEUROLOGY, OTHERS
from consult.rules.text import Text
from tests.consult.notes.cases import LANGUAGES, note, random_facts
from tests.consult.rules.patients import negative

LABELS = [value for value in vars(labels).values() if isinstance(value, Text)]
DANISH = re.compile(
    r"\b(og|ikke|eller|af|ved|uger?|dage?|smerter?|spurgt|nej|ja|alt|øvrige|senest|hos|læge|med|er)\b|[æøå]",
    re.IGNORECASE,
)
ENGLISH = re.compile(
    r"\b(and|not|or|of|the|weeks?|days?|pain|asked|no|yes|all|rest|by|with|doctor|is|known)\b", re.IGNORECASE
)


def tables(module: object) -> list[Text]:
    """Every word of a module."""
    found: list[Text] = []
    for value in vars(module).values():
        if isinstance(value, Text):
            found.append(value)
        elif hasattr(value, "values") and not isinstance(value, type):
            found += [text for text in value.values() if isinstance(text, Text)]
    return found


ALL = [text for module in (common, items, labels, plan) for text in tables(module)]


def test_every_word_has_both_languages_and_survives_windows_1252():
    assert len(ALL) > 150
    for text in ALL:
        for language in LANGUAGES:
            said = text.to(language)
            assert said.strip()
            assert said.encode("cp1252").decode("cp1252") == said
            assert "\n" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_labels_are_the_same_and_each_can_be_read_back(language):
    said = [label.to(language) for label in LABELS]
    said += [entry.note.to(language) for entry in DOCUMENTATION.values() if not entry.of]
    doubles = {word for word in said if said.count(word) > 1}
    assert not doubles
    assert not [word for word in said if ":" in word]


def test_a_note_has_the_same_lines_in_both_languages():
    for made in random_facts(range(60)):
        for style in STYLES:
            danish, english = (note_lines(replace(made, language=language), style) for language in LANGUAGES)
            assert [line.label for line in danish if line.label] == [line.label for line in english if line.label]
            assert [len(line.words) for line in danish] == [len(line.words) for line in english]
            assert [line.typed for line in danish] == [line.typed for line in english]


def test_no_word_of_one_language_stands_in_the_other():
    for made in random_facts(range(60)):
        tidy = replace(made, documentation={})
        for style in STYLES:
            for line in note_lines(tidy, style):
                said = line.to(made.language)
                assert not (ENGLISH if made.language == "da" else DANISH).search(said), said


def test_the_four_parts_are_named_in_english_too():
    titles = [line for line in note(negative(), language="en").splitlines() if line.isupper()]
    assert titles == ["HISTORY", "EXAMINATION", "ASSESSMENT", "PLAN"]


def test_dates_and_numbers_are_those_of_the_language():
    findings = negative(duration_weeks=1.5)
    assert "24. november 2026" in note(findings)
    assert "1,5 uger" in note(findings)
    assert "24 November 2026" in note(findings, language="en")
    assert "1.5 weeks" in note(findings, language="en")


def test_what_is_done_and_advised_is_in_the_rules():
    assert {*plan.STEPS, *plan.CARE} <= {*ADVICE}
    assert plan.ORDERED_BY_A_DOCTOR | {*plan.PHYSIOTHERAPIST} <= {*plan.STEPS, *plan.CARE}
    assert not plan.ORDERED_BY_A_DOCTOR & {*plan.PHYSIOTHERAPIST}


def test_whatever_a_telephone_contact_leaves_to_be_examined_has_its_word():
    assert set(plan.TO_EXAMINE) == {*NEUROLOGY, *(hands.key for hands in OTHERS)}
