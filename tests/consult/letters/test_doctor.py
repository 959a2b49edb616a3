"""From a physiotherapist to the patient's own doctor."""

from __future__ import annotations

import pytest

from consult.letters import Kind
from consult.rules.outcomes import Urgency
from tests.consult.letters.patients import letters
from tests.consult.rules.patients import negative


def gp_letter(findings, **others):
    return next(each for each in letters(findings, by_doctor=False, **others) if each.kind is Kind.GP)


@pytest.mark.parametrize(("language", "words"), [("da", "CRP i dag"), ("en", "CRP today")])
def test_with_unexplained_fever_the_doctor_is_asked_for_today_as_screen_and_paper_say(language, words):
    assert words in gp_letter(negative("inf_fever"), language=language).text.splitlines()[0]


def test_another_urgent_suspicion_may_wait_its_days():
    letter = gp_letter(negative("ca_active_or_metastatic", ca_known_or_previous_cancer="present"))
    assert "inden for dage" in letter.text.splitlines()[0]
    assert letter.urgency is Urgency.URGENT
