"""What stands when a consultation is concluded, and what the patient was given."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from clinics.scoping import OrganisationScoped, OrganisationScopedManager
from consult.models.consultations import Consultation


class RuleSetSnapshot(models.Model):
    """The rule set that a result came from, whole, so that the result can be explained after the rules change.

    Holds nothing about any patient or clinic. `digest` is the SHA-256 of `page`, which is what the rule-set page
    shows.
    """

    version = models.CharField(max_length=20)
    digest = models.CharField(max_length=64, unique=True)
    page = models.JSONField()
    taken = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.version} ({self.digest[:12]})"


class Conclusion(OrganisationScoped):
    """Findings, result and note as they were when the clinician concluded. Never recomputed, never changed."""

    consultation = models.OneToOneField(Consultation, on_delete=models.PROTECT, related_name="conclusion")
    findings = models.JSONField()
    documentation = models.JSONField(default=dict)
    result = models.JSONField()
    note = models.TextField()
    ruleset = models.ForeignKey(RuleSetSnapshot, on_delete=models.PROTECT, related_name="+")
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OrganisationScopedManager["Conclusion"]()

    def __str__(self) -> str:
        return f"conclusion of {self.consultation_id}"


class Given(OrganisationScoped):
    """A piece of paper that the patient was given: which, in which language, and the digest of its contents.

    Who it was printed for is nowhere.
    """

    class Kind(models.TextChoices):
        """What it was."""

        HANDOUT = "handout", "handout"

    consultation = models.ForeignKey(Consultation, on_delete=models.PROTECT, related_name="given")
    kind = models.CharField(max_length=16, choices=Kind)
    slug = models.CharField(max_length=80)
    language = models.CharField(max_length=5)
    content_digest = models.CharField(max_length=64)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OrganisationScopedManager["Given"]()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["consultation", "at"], name="given_to_whom_when")]

    def __str__(self) -> str:
        return f"{self.kind} {self.slug} ({self.language})"


class Override(OrganisationScoped):
    """What the clinician decided instead of the suggestion, and why; recorded neutrally when the note is copied.

    `decision` and `reason` are codes of `consult.overrides`; `text` is what was added in the clinician's own words.
    """

    consultation = models.OneToOneField(Consultation, on_delete=models.PROTECT, related_name="override")
    decision = models.CharField(max_length=20)
    reason = models.CharField(max_length=40, blank=True)
    text = models.CharField(max_length=160, blank=True)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OrganisationScopedManager["Override"]()

    def __str__(self) -> str:
        return f"{self.decision} ({self.reason})"


class Addendum(OrganisationScoped):
    """Something added after the conclusion, with its author and time. What was concluded stays as it was."""

    consultation = models.ForeignKey(Consultation, on_delete=models.PROTECT, related_name="addenda")
    text = models.TextField()
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OrganisationScopedManager["Addendum"]()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["consultation", "at"], name="addendum_to_what_when")]

    def __str__(self) -> str:
        return f"addendum to {self.consultation_id}"
