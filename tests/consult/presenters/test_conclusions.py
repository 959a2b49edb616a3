"""The page of what is concluded reads what was kept, also where the words of today have changed."""

from __future__ import annotations

import pytest

from consult.models import Override
from consult.presenters.conclusions import concluded
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded

pytestmark = pytest.mark.django_db


def kept(**changed):
    """A concluded consultation whose result was kept by a rule set that had other words."""
    consultation = a_concluded(MembershipFactory())
    consultation.conclusion.result |= changed
    consultation.conclusion.save()
    return consultation


def decided(decision, reason=""):
    consultation = a_concluded(
        MembershipFactory(), override="imaging_anyway", override_reason="patient_wish", override_text="talt om i dag"
    )
    rows = Override.objects.for_organisation(consultation.organisation).filter(consultation=consultation)
    rows.update(decision=decision, reason=reason)
    return concluded(consultation, "da").decided


def test_an_outcome_that_the_rules_no_longer_have_is_shown_by_its_code():
    page = concluded(kept(triage="sent_by_carriage", suspected=["lumbago"], completeness="half_way"), "da")
    assert (page.line, page.suspected, page.completeness) == ("sent_by_carriage", "lumbago", "half_way")
    assert page.variant == "open"


def test_a_decision_reads_as_it_was_chosen_with_its_reason():
    words = decided("imaging_anyway", "patient_wish")
    assert words == "Billeddiagnostik alligevel; Patientens ønske efter samtale; talt om i dag"


def test_a_decision_that_is_no_longer_offered_is_shown_by_its_code():
    assert decided("a_leech_or_two", "full_moon") == "a_leech_or_two; full_moon; talt om i dag"
