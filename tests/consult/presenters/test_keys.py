"""One table of single keys: each letter once, each button that answers a group with a letter of its own."""

import pytest

from consult.buttons import EXAMINATION_GROUP, WITH_NONE_OF_THESE
from consult.presenters.keys import BY_PART, KEYS, Does, key_list
from consult.rules.vocabulary import GROUPS


def test_every_key_does_one_thing():
    assert len({key.key for key in KEYS}) == len(KEYS)
    assert len(BY_PART) == len(KEYS)


def test_no_letter_is_a_digit_or_a_capital():
    assert all(key.key == key.key.lower() and not key.key.isdigit() and len(key.key) == 1 for key in KEYS)


@pytest.mark.parametrize("group", [group.key for group in GROUPS])
def test_every_group_has_a_key_that_presses_its_button_or_leads_to_its_first_question(group):
    with_button = group in {*WITH_NONE_OF_THESE, EXAMINATION_GROUP}
    assert BY_PART[f"group:{group}"].does is (Does.PRESS if with_button else Does.MOVE)


@pytest.mark.parametrize("part", ["bar:copy", "bar:print", "bar:new", "bar:read"])
def test_what_concludes_or_leaves_the_page_is_never_pressed_by_one_key(part):
    assert BY_PART[part].does is Does.FOCUS


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_list_names_every_key_and_how_several_work(language):
    lines = key_list(language)
    assert {line.key for line in lines if line.key} == {key.key for key in KEYS}
    assert {line.shown for line in lines if not line.key} == {"1-9", "0", "Shift", "Esc"}
    assert all(line.words for line in lines)
