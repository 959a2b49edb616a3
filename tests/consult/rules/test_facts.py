"""The numbered facts: complete, in both languages, and none that nobody has checked shown as if it were."""

import re

import pytest

from consult.rules.facts import FACTS

NUMBERS = [
    *(f"F{number}" for number in range(1, 68)),
    *(f"E{number}" for number in range(1, 63)),
    *(f"C{number}" for number in range(1, 19)),
]
ORIGINS = {"F": "article", "E": "evidence", "C": "handling"}
NOT_CHECKED = {"E22", "E54", "E56", "E62"}
NEVER_WRITTEN = re.compile(
    r"\b(udelukke[ts]?|frisk|helt normalt?|intet at se|bare|kun|kronisk\w*|slidt|slidgigt)\b|\bexcluded\b",
    re.IGNORECASE,
)


def test_every_fact_can_be_looked_up_by_its_number() -> None:
    assert list(FACTS) == NUMBERS
    assert all(fact.number == number for number, fact in FACTS.items())


@pytest.mark.parametrize("number", NUMBERS)
def test_a_fact_is_told_in_danish_and_english(number: str) -> None:
    text = FACTS[number].text
    assert text.da != text.en
    for words in (text.da, text.en):
        assert words.endswith(".")
        assert words.count(". ") <= 2, "a fact is one or two sentences, three at the very most"


@pytest.mark.parametrize("number", NUMBERS)
def test_the_two_languages_give_the_same_figures(number: str) -> None:
    text = FACTS[number].text
    danish = re.findall(r"\d+(?:[.,]\d+)*", text.da)
    english = re.findall(r"\d+(?:[.,]\d+)*", text.en)
    swap = str.maketrans(",.", ".,")
    assert sorted(figure.translate(swap) for figure in danish) == sorted(english)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_fact_says_whether_it_is_the_articles(number: str) -> None:
    assert FACTS[number].origin == ORIGINS[number[0]]


@pytest.mark.parametrize("number", [number for number in NUMBERS if number[0] == "E"])
def test_outside_evidence_that_was_checked_names_where(number: str) -> None:
    fact = FACTS[number]
    assert fact.verified == (number not in NOT_CHECKED)
    assert fact.sources or not fact.verified
    assert all(re.fullmatch(r"https?://\S+", source) for source in fact.sources)


@pytest.mark.parametrize("number", sorted(NOT_CHECKED))
def test_a_fact_that_nobody_has_checked_says_so_and_gives_no_result_in_figures(number: str) -> None:
    text = FACTS[number].text
    assert re.search(r"ikke (kontrolleret|set)|er ikke kontrolleret", text.da, re.IGNORECASE)
    assert re.search(r"not (been )?(checked|seen)", text.en, re.IGNORECASE)
    assert "%" not in text.da + text.en


@pytest.mark.parametrize("number", NUMBERS)
def test_the_emergency_department_figure_for_earlier_cancer_is_never_shown(number: str) -> None:
    text = FACTS[number].text
    assert not re.search(r"\b33 ?%", text.da + text.en)


@pytest.mark.parametrize("number", NUMBERS)
def test_no_fact_uses_a_word_that_frightens_or_promises_too_much(number: str) -> None:
    text = FACTS[number].text
    assert not NEVER_WRITTEN.search(text.da)
    assert not re.search(r"\bexcluded\b", text.en)


@pytest.mark.parametrize("number", NUMBERS)
def test_the_trademark_keeps_its_sign(number: str) -> None:
    text = FACTS[number].text
    for words in (text.da, text.en):
        assert words.count("GLA:D") == words.count("GLA:D® Ryg")


def test_the_authors_interest_and_the_co_payment_are_told() -> None:
    assert "SDU" in FACTS["F67"].text.da
    assert "betaler" in FACTS["F65"].text.da


def test_no_fact_says_that_missing_red_flags_reassure() -> None:
    assert "garanti" in FACTS["C16"].text.da
    assert "sikkerhedsnettet" in FACTS["C16"].text.da
