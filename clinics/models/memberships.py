"""Who works where, as what."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinics.models.users import User
from clinics.scoping import OrganisationScoped, OrganisationScopedManager

if TYPE_CHECKING:
    from collections.abc import Collection


class Role(models.TextChoices):
    """What somebody does at a clinic; one person may have several roles."""

    CLINICIAN = "clinician", _("Clinician")
    STAFF = "staff", _("Staff")
    ADMINISTRATOR = "administrator", _("Administrator")


class Profession(models.TextChoices):
    """What somebody is by training."""

    GP = "gp", _("General practitioner")
    PHYSIOTHERAPIST = "physiotherapist", _("Physiotherapist")
    CHIROPRACTOR = "chiropractor", _("Chiropractor")
    NURSE = "nurse", _("Nurse")
    SECRETARY = "secretary", _("Medical secretary")


def validate_roles(roles: Collection[str]) -> None:
    """Raises ValidationError unless `roles` is a non-empty list of known roles, each once."""
    if not roles or len(set(roles)) != len(roles) or not set(roles) <= set(Role.values):
        raise ValidationError(_("Choose at least one known role."), code="roles")


class MembershipManager(OrganisationScopedManager["Membership"]):
    """Memberships of one organisation, or of one person."""

    def current_for_user(self, user: User) -> models.QuerySet[Membership]:
        """Where this person works today, longest first."""
        today = timezone.localdate()
        own = self.across_organisations(reason="a person's own memberships, whatever the clinic")
        own = own.filter(Q(valid_to=None) | Q(valid_to__gte=today), user=user, valid_from__lte=today)
        return own.select_related("organisation").order_by("valid_from", "id")


class Membership(OrganisationScoped):
    """One person's work at one clinic, from a day to a day (both included; no `valid_to`: until further notice)."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    roles = models.JSONField(_("roles"), validators=[validate_roles])
    profession = models.CharField(_("profession"), max_length=20, choices=Profession)
    authorisation_id = models.CharField(_("authorisation id"), max_length=10, blank=True)
    glad_course_date = models.DateField(_("date of the GLA:D® course"), null=True, blank=True)
    valid_from = models.DateField(_("from"), default=timezone.localdate)
    valid_to = models.DateField(_("to"), null=True, blank=True)

    objects = MembershipManager()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_to__gte=models.F("valid_from")), name="membership_ends_after_start"
            )
        ]

    def __str__(self) -> str:
        return f"{self.user} ({', '.join(self.roles)})"

    def has(self, role: Role) -> bool:
        return role in self.roles
