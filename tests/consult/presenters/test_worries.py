"""The opening of the page: the line to say, the worries in sight and folded away, and the two lines to write in."""

from __future__ import annotations

import re

import pytest
from django.http import QueryDict
from django.template.loader import render_to_string
from django.utils import translation

from consult.models import Consultation
from consult.presenters import worries
from consult.presenters.assessed import assessed
from consult.presenters.worries import FIRST
from consult.worries import BY_KEY
from tests.consult.rules.patients import negative

WOMAN_OF_38 = negative(age_years=38)
"""Two weeks of ordinary back pain."""


def consultation(findings=WOMAN_OF_38, unreadable=None, **documentation):
    return Consultation(findings=dict(findings), documentation=documentation, unreadable=unreadable or {})


def chips(draft, language):
    return worries.chips(draft, assessed(draft.findings), language)


def shown(draft, language="da", **context):
    said = worries.said(draft, assessed(draft.findings), language)
    with translation.override(language):
        return render_to_string("consult/_partials/said.html", {"said": said, **context})


def boxes(html):
    return re.findall(r'<input[^>]*type="checkbox"[^>]*>', html)


def posted(html):
    """What a browser sends: every hidden field, and every box that is ticked, in the order of the page."""
    fields = QueryDict(mutable=True)
    for field in re.findall(r"<input[^>]*>", html):
        given = dict(re.findall(r'(\w+)="([^"]*)"', field))
        if given.get("type") == "hidden" or re.search(r"\schecked", field):
            fields.appendlist(given["name"], given["value"])
    return {key: fields[key] for key in fields}


class TestInSight:
    def test_eight_worries_stand_in_sight_each_with_a_digit_and_the_rest_without(self):
        first, rest = chips(consultation(), "da")
        assert [chip.digit for chip in first] == list(range(1, FIRST + 1))
        assert {chip.digit for chip in rest} == {None}
        assert {chip.key for chip in (*first, *rest)} == BY_KEY.keys()

    def test_they_are_those_of_this_patient(self):
        young, old = (chips(consultation(negative(age_years=age)), "da")[0] for age in (38, 72))
        assert "Må jeg løfte mit barn? Dyrke sport? Have sex?" in {chip.says for chip in young}
        assert "For gammel eller tung" in {chip.name for chip in old} - {chip.name for chip in young}

    def test_a_ticked_worry_is_never_folded_away_and_takes_no_digit_from_another(self):
        before, _ = chips(consultation(), "da")
        first, rest = chips(consultation(worry_inherited="present"), "da")
        assert first[:FIRST] == before
        assert [(chip.key, chip.ticked, chip.digit) for chip in first[FIRST:]] == [("worry_inherited", True, None)]
        assert "worry_inherited" not in {chip.key for chip in rest}

    def test_a_tick_in_sight_stays_where_it_is(self):
        first, _ = chips(consultation(WOMAN_OF_38 | {"patient_requests_scan": "present"}, worry_scan="present"), "da")
        assert (first[0].key, first[0].ticked, first[0].digit) == ("worry_scan", True, 1)
        assert len(first) == FIRST

    def test_what_is_ticked_stays_in_sight_when_the_result_turns_acute(self):
        acute = consultation(negative("ce_bladder_disturbance"), worry_never_over="present")
        assert "worry_never_over" in {chip.key for chip in chips(acute, "da")[0] if chip.ticked}


class TestAsHtml:
    @pytest.mark.parametrize(
        ("language", "say", "name", "sentence"),
        [
            ("da", "Hvad er du mest bange for?", "Vil skannes", "Jeg skal skannes, så vi ved, hvad det er."),
            ("en", "What are you most afraid of?", "Wants a scan", "I need a scan, so that we know what it is."),
        ],
    )
    def test_it_opens_with_a_line_to_say_and_the_patients_words(self, language, say, name, sentence):
        html = shown(consultation(), language)
        assert say in html
        assert name in html
        assert f'title="{sentence}"' in html
        assert f'<q class="vh">{sentence}</q>' in html

    def test_the_digit_keys_stand_on_their_boxes(self):
        html = shown(consultation())
        assert re.findall(r'data-digit="(\d)"', html) == [str(digit) for digit in range(1, FIRST + 1)]
        assert len(boxes(html)) == 30

    def test_the_others_are_folded_away(self):
        in_sight, folded = shown(consultation()).split("<details>")
        assert (len(boxes(in_sight)), len(boxes(folded))) == (FIRST, 30 - FIRST)

    def test_a_box_that_is_not_ticked_sends_an_empty_answer_and_a_ticked_one_itself(self):
        sent = posted(shown(consultation(worry_cancer="present", worry_pregnant="present")))
        assert sent.keys() == BY_KEY.keys()
        assert {key for key, value in sent.items() if value} == {"worry_cancer", "worry_pregnant"}
        assert sent["worry_cancer"] == "present"

    def test_one_patients_ticks_and_words_are_not_shown_to_the_next(self):
        shown(consultation(worry_cancer="present", goal="danse til brylluppet"))
        html = shown(consultation())
        assert "checked" not in html
        assert "danse" not in html

    def test_goal_and_hope_have_a_line_each(self):
        html = shown(consultation(goal='løbe "en tur"'))
        assert "Det vil patienten gerne kunne igen" in html
        assert 'value="løbe &quot;en tur&quot;"' in html
        assert re.findall(r'name="(\w+)"\s+value="[^"]*"\s+maxlength="160"', html) == ["goal", "expectation"]

    @pytest.mark.parametrize("language", ["da", "en"])
    def test_a_line_that_could_not_be_read_stands_as_typed_with_what_is_wrong(self, language):
        html = shown(consultation(unreadable={"expectation": "ring 010203-1234"}), language)
        assert 'value="ring 010203-1234"' in html
        assert 'aria-describedby="e-expectation"' in html
        assert re.search(r'id="e-expectation">[^<]*CPR[^<]*<', html)
        assert 'id="e-goal"' not in html

    def test_it_can_be_renewed_in_its_place(self):
        assert "hx-swap-oob" not in shown(consultation())
        assert 'hx-swap-oob="true"' in shown(consultation(), oob=True)
