"""Who may open what: one row for each address. `tests/test_access.py` asks for every row, as everybody.

A new address needs a row here. Say its name, who may, which methods it takes, and where its address names an
object, how such an object of a clinic is made. `kwargs` is called with a clinician of that clinic and gives the
values of the address; `posted` with the same clinician and those values gives the fields of a valid form.
"""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from consult import services
from consult.forms import Typed
from consult.models import Consultation, Contact
from consult.rules.terms import CES_MINIMUM
from tests.factories.clinics import settings_typed

if TYPE_CHECKING:
    from clinics.models import Membership


class Visitor(enum.Enum):
    """Everybody who may come by; each asks for objects of their own clinic and of another one."""

    ANONYMOUS = "anonymous"
    GP = "GP"
    SECRETARY = "secretary"
    ADMINISTRATOR = "administrator"
    PHYSIOTHERAPIST = "physiotherapist"


EVERYBODY = frozenset(Visitor)
SIGNED_IN = EVERYBODY - {Visitor.ANONYMOUS}
CLINICIANS = frozenset({Visitor.GP, Visitor.PHYSIOTHERAPIST})
ADMINISTRATORS = frozenset({Visitor.ADMINISTRATOR})

READ = ("GET", "HEAD")
POST = ("POST",)
FORM = (*READ, *POST)

Values = Mapping[str, Any]


def nothing(*_: object) -> Values:
    """No values."""
    return {}


@dataclass(frozen=True, kw_only=True)
class Row:
    """One address. `missing` gives the values of an object that does not exist; by default an unknown UUID."""

    name: str
    who: frozenset[Visitor]
    methods: tuple[str, ...] = READ
    kwargs: Callable[[Membership], Values] = nothing
    posted: Callable[[Membership, Values], Values] = nothing

    @property
    def owned(self) -> bool:
        """Whether the address names an object of a clinic."""
        return self.kwargs is not nothing


def missing(kwargs: Values) -> Values:
    """The same address with an object that nobody has."""
    return {name: uuid.uuid4() if isinstance(value, uuid.UUID) else value for name, value in kwargs.items()}


def _password(member: Membership, kwargs: Values) -> Values:
    return {
        "oldpassword": "a-long-enough-password",
        "password1": "another-long-enough",
        "password2": "another-long-enough",
    }


def a_consultation(member: Membership) -> Values:
    """A draft of this clinician."""
    return {"pk": services.start_consultation(organisation=member.organisation, actor=member.user).pk}


def a_telephone_contact(member: Membership) -> Values:
    """A draft by telephone in which cauda equina was asked about: its note may be copied unread."""
    draft = services.start_consultation(organisation=member.organisation, actor=member.user, contact=Contact.TELEPHONE)
    services.answer(
        organisation=member.organisation,
        pk=draft.pk,
        actor=member.user,
        base_version=0,
        typed=Typed(dict.fromkeys(CES_MINIMUM, "absent")),
    )
    return {"pk": draft.pk}


def a_concluded_consultation(member: Membership) -> Values:
    """A consultation that this clinician has concluded."""
    draft = services.start_consultation(organisation=member.organisation, actor=member.user)
    services.conclude(
        organisation=member.organisation, pk=draft.pk, actor=member.user, base_version=0, note="Lændesmerter"
    )
    return {"pk": draft.pk}


def _reference(member: Membership, kwargs: Values) -> Values:
    concluded = Consultation.objects.for_organisation(member.organisation).get(**a_concluded_consultation(member))
    return {"reference": concluded.reference}


def _answer(member: Membership, kwargs: Values) -> Values:
    return {"version": "0", "age_years": "45"}


def _note(member: Membership, kwargs: Values) -> Values:
    return {"version": "0", "revision": "0", "day": timezone.localdate().isoformat(), "note": "Lændesmerter"}


def _addendum(member: Membership, kwargs: Values) -> Values:
    return {"addendum": "CRP 4"}


def _paper(member: Membership, kwargs: Values) -> Values:
    return {"language": "da"}


ROWS: tuple[Row, ...] = (
    Row(name="health_live", who=EVERYBODY),
    Row(name="health_ready", who=EVERYBODY),
    Row(name="start", who=SIGNED_IN),
    Row(name="about", who=EVERYBODY),
    Row(name="style_page", who=EVERYBODY),
    Row(name="choose_language", who=EVERYBODY, methods=POST, posted=lambda *_: {"language": "en"}),
    Row(name="choose_single_keys", who=SIGNED_IN, methods=POST, posted=lambda *_: {"single_keys": "off"}),
    Row(name="clinic_settings", who=ADMINISTRATORS, methods=FORM, posted=lambda *_: settings_typed()),
    Row(name="account_login", who=EVERYBODY, methods=FORM),
    Row(name="account_logout", who=EVERYBODY, methods=FORM),
    Row(name="account_change_password", who=SIGNED_IN, methods=FORM, posted=_password),
    Row(name="account_reauthenticate", who=SIGNED_IN, methods=FORM),
    Row(name="consult:new", who=CLINICIANS, methods=FORM),
    Row(name="consult:drafts", who=CLINICIANS),
    Row(name="consult:follow_ups", who=CLINICIANS, methods=FORM, posted=_reference),
    Row(name="consult:follow_up", who=CLINICIANS, methods=POST, kwargs=a_concluded_consultation),
    Row(name="consult:consultation", who=CLINICIANS, kwargs=a_consultation),
    Row(name="consult:answer", who=CLINICIANS, methods=POST, kwargs=a_consultation, posted=_answer),
    Row(name="consult:undo", who=CLINICIANS, methods=POST, kwargs=a_consultation, posted=_answer),
    Row(name="consult:addendum", who=CLINICIANS, methods=FORM, kwargs=a_concluded_consultation, posted=_addendum),
    Row(name="consult:note", who=CLINICIANS, methods=FORM, kwargs=a_consultation, posted=_note),
    Row(name="consult:note_copy", who=CLINICIANS, kwargs=a_telephone_contact),
    Row(name="consult:conclude", who=CLINICIANS, methods=POST, kwargs=a_consultation, posted=_note),
    Row(name="consult:letters", who=CLINICIANS, kwargs=a_consultation),
    Row(name="consult:handout", who=CLINICIANS, methods=FORM, kwargs=a_consultation, posted=_paper),
    Row(name="consult:handout_pdf", who=CLINICIANS, methods=FORM, kwargs=a_consultation, posted=_paper),
    Row(name="consult:ruleset", who=SIGNED_IN),
    Row(name="consult:ruleset_json", who=SIGNED_IN),
)
