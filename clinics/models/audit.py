"""The audit trail: what happened, in order, without a name in it."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar, NoReturn

from django.db import models
from django.utils import timezone

from clinics.models.organisations import Organisation
from clinics.scoping import OrganisationScopedManager


class AppendOnlyError(RuntimeError):
    """Somebody tried to change or remove what has been recorded."""


class AppendOnlyQuerySet(models.QuerySet["AuditEvent"]):
    """Rows can be read and added one by one; nothing else."""

    def _refuse(self, *args: object, **kwargs: object) -> NoReturn:
        raise AppendOnlyError("The audit trail is append-only.")

    update = delete = bulk_create = bulk_update = _refuse


class AuditEventManager(OrganisationScopedManager["AuditEvent"].from_queryset(AppendOnlyQuerySet)):  # type: ignore[misc]  # a class made by a call
    """The events of one organisation."""


class AuditEvent(models.Model):
    """One thing that somebody did. UUIDs and codes only, so that erasing a person changes nothing here.

    `number` counts from 1 within the organisation; `digest` seals this row and the one before it (see
    `clinics.audit`). Rows are written by `clinics.services.record_event` alone.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveBigIntegerField()
    at = models.DateTimeField(default=timezone.now)
    actor = models.UUIDField(null=True)
    verb = models.CharField(max_length=40)
    object = models.CharField(max_length=64, blank=True)
    subject = models.UUIDField()
    reason = models.CharField(max_length=64, blank=True)
    result = models.CharField(max_length=64, blank=True)
    digest = models.CharField(max_length=64)

    objects = AuditEventManager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["organisation", "number"], name="audit_number_once_per_organisation")
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.verb} {self.object}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnlyError("The audit trail is append-only.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnlyError("The audit trail is append-only.")


class AuditChain(models.Model):
    """Where an organisation's trail ends. Locked while an event is added; finds events cut off at the end."""

    organisation = models.OneToOneField(Organisation, on_delete=models.PROTECT, primary_key=True, related_name="+")
    number = models.PositiveBigIntegerField(default=0)
    digest = models.CharField(max_length=64, blank=True)

    def __str__(self) -> str:
        return f"{self.organisation_id}: {self.number}"
