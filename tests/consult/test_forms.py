"""What is typed is read, or kept as it stands."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import translation

from consult.forms import holds_person_number, keepable, problem, read_note, read_typed
from consult.rules.vocabulary import FINDINGS

TODAY = date(2026, 11, 24)


def typed(**fields: str):
    return read_typed(fields, today=TODAY)


class TestNumbers:
    @pytest.mark.parametrize(("text", "value"), [("38", 38), (" 38 ", 38), ("038", 38), ("38,0", 38), ("0", 0)])
    def test_a_whole_number(self, text, value):
        assert typed(age_years=text).answers == {"age_years": value}

    @pytest.mark.parametrize(("text", "value"), [("2,5", 2.5), ("2.5", 2.5), ("12", 12), ("0,25", 0.25)])
    def test_a_number_with_comma_or_point(self, text, value):
        assert typed(duration_weeks=text).answers == {"duration_weeks": value}

    @pytest.mark.parametrize("text", ["4x", "38,5", "-1", "121", "1e3", "NaN", "٣٨", "3 8", "99999"])
    def test_what_is_no_age_is_kept_as_typed(self, text):
        result = typed(age_years=text)
        assert result.answers == {}
        assert result.unreadable == {"age_years": text}

    @pytest.mark.parametrize(("key", "last"), [("age_years", 120), ("pregnancy_week", 42)])
    def test_just_inside_and_just_outside_the_possible(self, key, last):
        assert typed(**{key: str(last)}).answers == {key: last}
        assert typed(**{key: str(last + 1)}).unreadable == {key: str(last + 1)}


class TestChoices:
    @pytest.mark.parametrize("key", [key for key, finding in FINDINGS.items() if not finding.is_number])
    def test_each_answer_of_the_vocabulary_can_be_chosen(self, key):
        for value in FINDINGS[key].values:
            assert typed(**{key: value}).answers == {key: value}

    def test_the_empty_answer_takes_one_back(self):
        assert typed(inf_fever="").answers == {"inf_fever": None}

    @pytest.mark.parametrize("key", ["inf_crp", "neuro_exam", "overall_suspicion_serious", "inf_fever"])
    def test_the_word_for_not_known_is_no_answer(self, key):
        assert typed(**{key: FINDINGS[key].unknown}).answers == {key: None}

    def test_a_word_that_is_no_answer_does_not_count(self):
        assert typed(inf_fever="maybe").unreadable == {"inf_fever": "maybe"}

    def test_a_field_that_is_no_question_is_passed_over(self):
        assert typed(csrfmiddlewaretoken="x", version="3", nonsense="1") == typed()

    def test_a_contact_that_does_not_exist_is_passed_over(self):
        assert typed(contact="by pigeon") == typed()
        assert typed(contact="video").answers == {"contact": "video"}


class TestTheDateOfReassessment:
    @pytest.mark.parametrize("text", ["24-12-2026", "24.12.2026", "24/12/2026", "24. 12. 2026", "2026-12-24"])
    def test_as_people_write_it(self, text):
        assert typed(review_date=text).answers == {"review_date": "2026-12-24"}

    @pytest.mark.parametrize("text", ["31-02-2027", "23-11-2026", "24-12-26", "24-12-2036", "i morgen"])
    def test_what_is_no_coming_date_is_kept_as_typed(self, text):
        assert typed(review_date=text).unreadable == {"review_date": text}

    def test_today_is_a_date_to_meet(self):
        assert typed(review_date="24-11-2026").answers == {"review_date": "2026-11-24"}

    def test_the_suggested_date_is_nobodys_choice(self):
        assert typed(review_date="22-12-2026", suggested_date="22-12-2026") == typed()

    def test_an_emptied_field_goes_back_to_the_suggestion(self):
        assert typed(review_date="", suggested_date="22-12-2026").answers == {"review_date": None}


class TestWhatIsKept:
    @pytest.mark.parametrize("text", [
            "010190-1234", "0101901234", "010190 1234", "CPR 010190-1234", "010190 - 1234", "010190\u20131234",
            "010190\u00a01234", "01 01 90 1234", "01-01-90-1234", "010190 \u2212 1234", "010190\u202f1234",
        ],
    )  # fmt: skip
    def test_never_a_number_of_a_person(self, text):
        assert holds_person_number(text)
        assert keepable(text) == ""

    @pytest.mark.parametrize(
        "text", ["12 34 56 78", "38 år", "24-11-2026", "112", "12 34 56 78\n12 34 56 78", "58 år, 010190"]
    )
    def test_other_numbers_are_not_taken_for_one(self, text):
        assert not holds_person_number(text)

    def test_one_short_line_without_control_signs(self):
        assert keepable("a\0b\nc" + "d" * 99) == "abc" + "d" * 37

    def test_the_note_has_line_feeds_alone(self):
        assert read_note({"note": " a\r\nb\rc\0 "}) == "a\nb\nc"


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(
    "key", ["age_years", "duration_weeks", "sick_leave_weeks", "neuro_motor_onset_days", "inf_fever"]
)
def test_each_problem_is_said_in_words(language, key):
    with translation.override(language):
        assert problem(key)
