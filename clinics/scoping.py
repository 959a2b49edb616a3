"""Rows that belong to one organisation, and the only way to reach them."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, TypeVar

from django.db import models

if TYPE_CHECKING:
    from clinics.models import Organisation

Row = TypeVar("Row", bound=models.Model)


class UnscopedAccessError(RuntimeError):
    """A row of some clinic was asked for without saying which clinic asks."""


class OrganisationScopedManager(models.Manager[Row]):
    """Hands out rows of one organisation at a time and refuses every question that names none.

    Three ways lead to rows: `for_organisation`, a row already reached (`consultation.answers.all()`), and
    `across_organisations` for work on the whole installation, which gives its reason.
    """

    def get_queryset(self) -> models.QuerySet[Row]:
        if getattr(self, "instance", None) is None:
            raise UnscopedAccessError(f"{self.model.__name__}.objects needs for_organisation(...).")
        return super().get_queryset()

    def for_organisation(self, organisation: Organisation) -> models.QuerySet[Row]:
        return super().get_queryset().filter(organisation=organisation)

    def across_organisations(self, *, reason: str) -> models.QuerySet[Row]:
        """All rows, for retention, checks and the like. `reason` is for the reader of the calling line."""
        if not reason:
            raise UnscopedAccessError("across_organisations needs a reason.")
        return super().get_queryset()

    def create(self, **values: Any) -> Row:
        """A new row, which names its organisation."""
        if "organisation" not in values and "organisation_id" not in values:
            raise UnscopedAccessError(f"A new {self.model.__name__} needs an organisation.")
        return super().get_queryset().create(**values)


class OrganisationScoped(models.Model):
    """The base of each table with personal or clinical data.

    Nothing is deleted by cascade, and a user or an organisation never lists such rows by itself:
    use `related_name="+"` on links to them.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("clinics.Organisation", on_delete=models.PROTECT, related_name="+")

    objects: models.Manager[Any] = OrganisationScopedManager()

    class Meta:
        abstract = True
