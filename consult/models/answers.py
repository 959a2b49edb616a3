"""What was answered when, and in which way."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from clinics.scoping import OrganisationScoped, OrganisationScopedManager
from consult.models.consultations import Consultation


class How(models.TextChoices):
    """In which way an answer came about. The note keeps the kinds of "no" apart."""

    ASKED = "asked", "asked"
    NONE_OF_THESE = "none_of_these", "none of these"
    EXAMINED_NORMAL = "examined_normal", "examined, normal"
    RECORD = "record", "known from the record"
    WORRY = "worry", "set by a worry that the patient has"


class AnswerEvent(OrganisationScoped):
    """One answer: `key` went from `old` to `new`; null is "not answered". Numbered from 1 within a consultation.

    Together they give what was asked and in which way, who answered, and later the way back. `key` is a finding of
    the vocabulary, an entry of the documentation, or a field of the visit (`contact`, `review_date`, `review_form`).
    Answers of one moment by one person are one step. `undoes` is the number of the event that this one takes back.
    """

    consultation = models.ForeignKey(Consultation, on_delete=models.PROTECT, related_name="answers")
    number = models.PositiveIntegerField()
    key = models.CharField(max_length=60)
    old = models.JSONField(null=True)
    new = models.JSONField(null=True)
    how = models.CharField(max_length=16, choices=How)
    undoes = models.PositiveIntegerField(null=True, blank=True)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OrganisationScopedManager["AnswerEvent"]()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["consultation", "number"], name="answer_number_once_per_consultation")
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.key}"
