"""The clinics."""

import uuid
from typing import ClassVar

from django.core.validators import MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What a clinic does; the two see different words and may do different things."""

    GP = "gp", _("GP practice")
    PHYSIO = "physio", _("Physiotherapy clinic")


class Region(models.TextChoices):
    """The Danish regions; out-of-hours care and the acute pathway differ between them."""

    NORTH = "nordjylland", "Region Nordjylland"
    CENTRAL = "midtjylland", "Region Midtjylland"
    SOUTH = "syddanmark", "Region Syddanmark"
    ZEALAND = "sjaelland", "Region Sjælland"
    CAPITAL = "hovedstaden", "Region Hovedstaden"


class IdentifierSystem(models.TextChoices):
    """Who gave a clinic its number."""

    PROVIDER_NUMBER = "ydernummer", _("Provider number (ydernummer)")
    COMPANY_NUMBER = "cvr", _("Company number (CVR)")
    LOCATION_NUMBER = "gln", _("Location number (GLN)")
    HEALTH_ORGANISATION = "sor", _("Health organisation code (SOR)")


def paper_languages() -> list[str]:
    """The languages of patient paper that a new clinic starts with."""
    return ["da"]


class Organisation(models.Model):
    """A clinic: its address, the numbers that a patient or a colleague rings, and its own settings.

    Retention is counted in days (drafts, concluded consultations) and years (referrals and courses).
    `settings_version` counts the changes of the settings, so that two administrators at once are noticed.
    """

    Kind = Kind
    Region = Region

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(_("name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    address = models.CharField(_("address"), max_length=200)
    postcode = models.CharField(_("postcode"), max_length=4, validators=[RegexValidator(r"^\d{4}$")])
    town = models.CharField(_("town"), max_length=60)
    region = models.CharField(_("region"), max_length=20, choices=Region)
    phone = models.CharField(_("phone"), max_length=20)
    out_of_hours_phone = models.CharField(_("out-of-hours phone"), max_length=20)
    acute_pathway_text = models.CharField(_("acute pathway of the region"), max_length=400, blank=True)
    acute_pathway_phone = models.CharField(_("phone of the acute pathway"), max_length=20, blank=True)
    acute_pathway_url = models.URLField(_("page of the acute pathway"), blank=True)
    public_url = models.URLField(_("public address"), blank=True)
    paper_languages = models.JSONField(_("languages of patient paper"), default=paper_languages)
    cpr_on = models.BooleanField(_("CPR numbers may be stored"), default=False)
    keep_drafts_days = models.PositiveSmallIntegerField(default=7, validators=[MinValueValidator(1)])
    keep_after_review_days = models.PositiveSmallIntegerField(default=30)
    keep_concluded_at_least_days = models.PositiveSmallIntegerField(default=120, validators=[MinValueValidator(1)])
    keep_referrals_years = models.PositiveSmallIntegerField(default=10, validators=[MinValueValidator(1)])
    settings_version = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.name


class OrganisationIdentifier(models.Model):
    """A number that others know a clinic by. Text: a provider number may begin with 0, and none is counted with."""

    System = IdentifierSystem

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="identifiers")
    system = models.CharField(max_length=20, choices=IdentifierSystem)
    value = models.CharField(max_length=40)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["organisation", "system", "value"], name="identifier_once_per_organisation")
        ]

    def __str__(self) -> str:
        return f"{self.get_system_display()}: {self.value}"
