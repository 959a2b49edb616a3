"""Nobody opens what is not theirs: every address, as everybody, with every method, on own, foreign and missing."""

from collections import Counter
from itertools import product

import pytest

from backpain import security
from tests.access import METHODS, about, about_nothing, addresses, cast
from tests.access_rows import CLINICIANS, ROWS, Row, Visitor, a_consultation

each_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
each_visitor = pytest.mark.parametrize("visitor", Visitor, ids=lambda visitor: visitor.value)


def test_every_address_has_a_row_and_every_row_an_address():
    assert sorted(addresses()) == sorted(row.name for row in ROWS)


def test_every_address_has_a_name_of_its_own():
    assert [name for name, times in Counter(addresses()).items() if times > 1] == []
    assert [name for name in addresses() if name.startswith("unnamed")] == []


@pytest.mark.django_db
@each_row
@each_visitor
def test_who_may_gets_in_and_nobody_else(row: Row, visitor: Visitor):
    people = cast(visitor)
    question = about(people.client, row, people.own)
    for method in METHODS:
        answer = question.ask(method)
        if visitor in row.who and method in row.methods:
            assert answer.status < 400, f"{method} {answer.status}"
            assert not answer.leads_to_log_in or row.name.startswith("account_"), method
        elif visitor in row.who:
            assert answer.status == 405, f"{method} {answer.status}"
        else:
            assert answer.refused, f"{method} {answer.status}"
            assert answer.status < 500, method
        assert dict(answer.headers)["Content-Security-Policy"] == security.POLICY
        assert "no-store" in dict(answer.headers)["Cache-Control"]


@pytest.mark.django_db
@pytest.mark.parametrize("row", [row for row in ROWS if row.owned], ids=lambda row: row.name)
@each_visitor
def test_foreign_answers_exactly_like_missing(row: Row, visitor: Visitor):
    people = cast(visitor)
    foreign = about(people.client, row, people.other)
    for method, htmx in product(METHODS, (False, True)):
        to_foreign = foreign.ask(method, htmx=htmx)
        assert to_foreign == about_nothing(foreign).ask(method, htmx=htmx), method
        assert to_foreign.refused, method
        if visitor in row.who and method in row.methods:
            assert to_foreign.status == 404, method


@pytest.mark.django_db
@pytest.mark.parametrize("row", [row for row in ROWS if Visitor.ANONYMOUS not in row.who], ids=lambda row: row.name)
def test_an_expired_session_never_swaps_the_log_in_page_into_a_fragment(row: Row):
    people = cast(Visitor.ANONYMOUS)
    question = about(people.client, row, people.own)
    for method in row.methods:
        answer = question.ask(method, htmx=True)
        assert answer.status == 401, method
        assert "HX-Redirect" in dict(answer.headers), method


def test_a_new_address_without_a_row_is_noticed(settings):
    settings.ROOT_URLCONF = "tests.planted_urls"
    assert set(addresses()) - {row.name for row in ROWS} == {"planted"}


@pytest.mark.django_db
def test_a_view_that_forgot_whose_it_is_is_noticed(settings):
    settings.ROOT_URLCONF = "tests.planted_urls"
    people = cast(Visitor.GP)
    foreign = about(people.client, Row(name="planted", who=CLINICIANS, kwargs=a_consultation), people.other)
    assert foreign.ask("GET") != about_nothing(foreign).ask("GET")
