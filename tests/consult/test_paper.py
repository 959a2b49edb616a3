"""What the clinician may add to the handout by hand."""

import pytest

from consult.paper import HandoutForm
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import an_ordinary_draft

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("physiotherapist", "offered"), [(False, True), (True, False)], ids=["doctor", "physio"])
def test_medicine_is_agreed_on_by_who_prescribes_it(physiotherapist, offered):
    draft = an_ordinary_draft(MembershipFactory(physiotherapist=physiotherapist))
    assert ("medicine" in HandoutForm(consultation=draft).fields) is offered
    form = HandoutForm({"language": "da", "medicine": "Paracetamol"}, consultation=draft)
    assert form.is_valid()
    assert form.lines("medicine") == (("Paracetamol",) if offered else ())
