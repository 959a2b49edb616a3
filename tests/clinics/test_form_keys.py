"""A form that is sent twice is carried out once, and both posts are answered alike."""

import re
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import BadRequest
from django.db import connection
from django.template import Context, Template

from clinics import form_keys
from clinics.models import FormKey
from tests.factories.clinics import UserFactory


class Form:
    """A form in a browser, and what its writes did."""

    def __init__(self, rf, user, key=None):
        self.request = rf.post("/", {form_keys.FIELD: form_keys.issue() if key is None else key})
        self.request.user = user
        self.writes: list[str] = []

    def write(self):
        self.writes.append(f"/done/{len(self.writes) + 1}")
        return self.writes[-1]

    def send(self, purpose="consultation.new"):
        return form_keys.once(self.request, purpose, self.write)


@pytest.fixture
def form(rf, db):
    return Form(rf, UserFactory())


def test_the_second_post_answers_like_the_first_and_writes_nothing(form):
    assert [form.send(), form.send(), form.send()] == ["/done/1"] * 3
    assert form.writes == ["/done/1"]


def test_a_fresh_form_is_carried_out_anew(rf, form):
    form.send()
    form.request = Form(rf, form.request.user).request
    assert form.send() == "/done/2"


def test_a_key_counts_for_one_kind_of_form(form):
    assert [form.send("consultation.new"), form.send("consultation.conclude")] == ["/done/1", "/done/2"]


def test_another_person_with_the_same_key_learns_nothing(rf, form):
    form.send()
    other = Form(rf, UserFactory(), key=form.request.POST[form_keys.FIELD])
    other.writes.append("their own")
    assert other.send() == "/done/2"


def test_a_write_that_fails_leaves_the_key_unspent(form):
    def fail():
        raise RuntimeError

    with pytest.raises(RuntimeError):
        form_keys.once(form.request, "consultation.new", fail)
    assert not FormKey.objects.exists()
    assert form.send() == "/done/1"


@pytest.mark.parametrize("key", ["", "1", "not a key", "\0", "😀" * 40])
def test_a_form_without_a_proper_key_is_refused(rf, db, key):
    with pytest.raises(BadRequest):
        Form(rf, UserFactory(), key=key).send()


def test_each_rendered_form_has_a_key_of_its_own():
    page = Template("{% load form_keys %}{% form_key %}{% form_key %}").render(Context())
    keys = re.findall(r'<input type="hidden" name="form_key" value="([^"]+)">', page)
    assert len({uuid.UUID(key) for key in keys}) == 2


@pytest.mark.django_db(transaction=True)
def test_a_double_click_that_meets_itself_writes_once(rf):
    form = Form(rf, UserFactory())

    def send(_):
        try:
            return form.send()
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as clicks:
        answers = list(clicks.map(send, range(40)))
    assert answers == ["/done/1"] * 40
    assert form.writes == ["/done/1"]
