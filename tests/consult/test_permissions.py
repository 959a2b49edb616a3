"""Who may do what, as one table of everybody against everything."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from consult.permissions import can_answer, can_consult, check_can_answer, check_can_consult
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_draft

pytestmark = pytest.mark.django_db

#                         opens  answers a draft  answers what is concluded
TRUTH = {
    "GP": (True, True, False),
    "owner": (True, True, False),
    "physiotherapist": (True, True, False),
    "secretary": (False, False, False),
    "administrator": (False, False, False),
    "nobody": (False, False, False),
}
TRAITS: dict[str, dict[str, bool] | None] = {"GP": {}, "nobody": None} | {
    name: {name: True} for name in ("owner", "physiotherapist", "secretary", "administrator")
}


@pytest.mark.parametrize("who", TRUTH)
def test_truth_table(who):
    traits = TRAITS[who]
    member = None if traits is None else MembershipFactory(**traits)
    clinician = MembershipFactory(organisation=member.organisation) if member else MembershipFactory()
    draft, concluded = a_draft(clinician), a_concluded(clinician)
    assert (can_consult(member), can_answer(member, draft), can_answer(member, concluded)) == TRUTH[who]


@pytest.mark.parametrize("who", TRUTH)
def test_the_check_refuses_what_the_question_denies(who):
    traits = TRAITS[who]
    member = None if traits is None else MembershipFactory(**traits)
    if can_consult(member):
        check_can_consult(member)
    else:
        with pytest.raises(PermissionDenied, match=r"klinikere|clinicians"):
            check_can_consult(member)


def test_what_is_concluded_says_so():
    member = MembershipFactory()
    with pytest.raises(PermissionDenied, match=r"afsluttet|concluded"):
        check_can_answer(member, a_concluded(member))
