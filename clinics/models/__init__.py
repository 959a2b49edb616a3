"""The tables of people and clinics."""

from clinics.models.audit import AuditChain, AuditEvent
from clinics.models.form_keys import FormKey
from clinics.models.memberships import Membership, Profession, Role
from clinics.models.organisations import Organisation, OrganisationIdentifier
from clinics.models.users import Language, User

__all__ = [
    "AuditChain",
    "AuditEvent",
    "FormKey",
    "Language",
    "Membership",
    "Organisation",
    "OrganisationIdentifier",
    "Profession",
    "Role",
    "User",
]
