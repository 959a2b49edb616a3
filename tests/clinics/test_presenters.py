"""A clinic is told what it has not entered."""

import pytest
from django.utils import translation

from clinics import presenters
from tests.factories.clinics import OrganisationFactory


@pytest.mark.parametrize(
    ("without", "words"),
    [
        ({"phone": ""}, ["the clinic's telephone number"]),
        ({"out_of_hours_phone": ""}, ["the out-of-hours telephone number"]),
        (
            {"acute_pathway_text": "", "acute_pathway_phone": ""},
            ["the region's acute pathway: whom to ring when it is an emergency"],
        ),
        ({"acute_pathway_text": ""}, []),
        ({"acute_pathway_phone": ""}, []),
        ({}, []),
    ],
)
def test_what_is_missing_is_named(without, words):
    with translation.override("en"):
        assert presenters.missing(OrganisationFactory.build(**without)) == words
