"""The headline on a page: a word with a hyphen is not torn, and nothing else is touched."""

import pytest

from consult.rules.outcomes import Triage
from consult.templatetags.headlines import unbroken
from tests.consult.desk import page_of
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import an_ordinary_draft, signed_in
from tests.htmx import soup


def test_a_word_with_a_hyphen_is_kept_together_and_a_dash_is_none() -> None:
    assert unbroken(Triage.NO_IMAGING.label.en) == (
        'No imaging now - treat and <span class="unbroken">re-assess</span>'
    )


def test_words_of_a_user_are_escaped() -> None:
    assert unbroken("<b> a-<i>") == '&lt;b&gt; <span class="unbroken">a-&lt;i&gt;</span>'


@pytest.mark.django_db
def test_the_headline_of_the_page_keeps_its_words_together_and_reads_the_same() -> None:
    member = MembershipFactory(user__language="en")
    page = soup(signed_in(member).get(page_of(an_ordinary_draft(member))).content)
    for headline in page.select(".result-line, .summaryline"):
        assert headline.select_one(".unbroken").text == "re-assess"
        assert Triage.NO_IMAGING.label.en in " ".join(headline.text.split())
