"""What made a rule fire, as a clinician would say it."""

import pytest

from consult.rules.answers import parse
from consult.rules.rows import ALL_ROWS
from consult.rules.text import Language
from consult.rules.words import Outline, because_words, finding_words, outline


class TestANumberIsSaidAsPeopleSayIt:
    @pytest.mark.parametrize(
        ("weeks", "da", "en"),
        [
            (0.1429, "1 dag", "1 day"),
            (0.6, "4 dage", "4 days"),
            (1, "1 uge", "1 week"),
            (1.4286, "10 dage", "10 days"),
            (2, "2 uger", "2 weeks"),
            (12.5, "12,5 uger", "12.5 weeks"),
            (13.0446, "13 uger", "13 weeks"),
        ],
    )
    def test_of_time(self, weeks: float, da: str, en: str) -> None:
        assert finding_words("duration_weeks", weeks, "da") == f"varighed: {da}"
        assert finding_words("duration_weeks", weeks, "en") == f"duration: {en}"

    def test_one_is_one(self) -> None:
        assert finding_words("neuro_motor_onset_days", 1, "da") == "paresens varighed: 1 dag"
        assert finding_words("age_years", 75, "da") == "alder: 75 år"


class TestWhatIsNotKnown:
    @pytest.mark.parametrize(
        ("key", "words"),
        [
            ("hla_b27", "HLA-B27: ikke taget"),
            ("inf_crp", "CRP: ikke taget"),
            ("neuro_exam", "neurologisk undersøgelse af benene: ikke undersøgt"),
            ("overall_suspicion_serious", "samlet mistanke om alvorlig sygdom: ikke angivet"),
            ("inf_fever", "feber eller kulderystelser: ikke spurgt"),
        ],
    )
    def test_a_test_is_not_taken_and_a_question_not_asked(self, key: str, words: str) -> None:
        assert because_words((key,), parse({}), "da") == (words,)

    @pytest.mark.parametrize(
        ("language", "words"),
        [
            ("da", "mistanke om: intet bestemt, andet eller ikke angivet"),
            ("en", "suspected condition: nothing in particular, other or not stated"),
        ],
    )
    def test_several_answers_are_listed_as_in_a_sentence(self, language: Language, words: str) -> None:
        [row] = [row for row in ALL_ROWS if row.id == "J1"]
        assert words in [part.words for part in outline(row.when, language).parts]


def test_no_condition_repeats_its_own_name() -> None:
    for row in ALL_ROWS:
        for line in _lines(outline(row.when, "da")):
            name, _, rest = line.partition(" (")
            assert not rest.startswith(name), line


def _lines(item: Outline) -> list[str]:
    return [item.words, *(line for part in item.parts for line in _lines(part))]
