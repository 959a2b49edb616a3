"""What administrators type is read with goodwill, and refused with words."""

import pytest
from django.utils import translation

from clinics.forms import SettingsForm
from tests.factories.clinics import settings_typed


def problems(**typed):
    with translation.override("en"):
        return {name: list(lines) for name, lines in SettingsForm({**settings_typed(), **typed}).errors.items()}


def cleaned(name, text):
    form = SettingsForm({**settings_typed(), name: text})
    assert form.errors == {}
    return form.cleaned_data[name]


def test_what_a_clinic_would_type_is_right():
    assert problems() == {}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("86 12 34 56", "86 12 34 56"),
        ("  86  12 34 56 ", "86 12 34 56"),
        ("+45 86123456", "+45 86123456"),
        ("1813", "1813"),
    ],
)
def test_a_telephone_number_is_taken_as_people_write_it(typed, kept):
    assert cleaned("out_of_hours_phone", typed) == kept


@pytest.mark.parametrize("typed", ["ring", "86-12-34-56", "12", "8612+3456", "++4586", "٨٦١٢٣٤٥٦", "1" * 16])
def test_and_refused_where_nobody_could_ring_it(typed):
    assert problems(phone=typed) == {
        "phone": ["Write digits and spaces, perhaps with + first, for example 86 12 34 56."]
    }


def test_the_numbers_on_the_handout_are_needed_and_the_acute_pathway_is_not():
    assert set(problems(phone="", out_of_hours_phone="")) == {"phone", "out_of_hours_phone"}
    assert problems(acute_pathway_text="", acute_pathway_phone="", acute_pathway_url="") == {}


@pytest.mark.parametrize("postcode", ["800", "80000", "DK80", "٨٠٠٠", "8000\n1"])
def test_a_postcode_has_four_digits(postcode):
    assert problems(postcode=postcode) == {"postcode": ["A postcode has four digits."]}


@pytest.mark.parametrize(
    "address", ["http://region.example/ryg", "region.example/ryg", "javascript:alert(1)", "ftp://region.example", "x"]
)
def test_a_link_is_a_whole_address_that_is_encrypted(address):
    assert problems(acute_pathway_url=address) == {
        "acute_pathway_url": ["Write a whole address that begins with https:// and no other."]
    }
    assert cleaned("acute_pathway_url", "https://region.example/ryg") == "https://region.example/ryg"


def test_patient_paper_is_in_one_language_at_least():
    assert problems(paper_languages=[]) == {"paper_languages": ["Tick at least one language."]}
    assert set(problems(paper_languages=["de"])) == {"paper_languages"}
    assert cleaned("paper_languages", ["da", "en"]) == ["da", "en"]


@pytest.mark.parametrize(
    ("name", "fewest", "most"),
    [("keep_drafts_days", 1, 30), ("keep_after_review_days", 0, 365), ("keep_concluded_at_least_days", 30, 730)],
)
def test_days_have_a_lower_and_an_upper_bound(name, fewest, most):
    assert [cleaned(name, str(days)) for days in (fewest, most)] == [fewest, most]
    words = [f"Write a whole number of days from {fewest} to {most}."]
    for typed in (str(fewest - 1), str(most + 1), "en uge", "7.5", "9" * 30):
        assert problems(**{name: typed}) == {name: words}


def test_the_text_of_the_acute_pathway_is_counted_as_on_the_page():
    text = "\r\n".join(["Ring"] * 80)
    assert cleaned("acute_pathway_text", text) == "\n".join(["Ring"] * 80)
    assert problems(acute_pathway_text="x" * 401) == {
        "acute_pathway_text": ["The text has 401 characters; there is room for 400."]
    }


def test_a_clinic_in_no_region_is_refused():
    assert set(problems(region="skåne")) == {"region"}
