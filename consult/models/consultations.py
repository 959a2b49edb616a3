"""A consultation: what has been answered, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from clinics.scoping import OrganisationScoped, OrganisationScopedManager
from consult.rules.vocabulary.kinds import Value

REFERENCE_LENGTH = 6


class Contact(models.TextChoices):
    """How the clinician and the patient met."""

    IN_PERSON = "in_person", pgettext_lazy("contact", "In person")
    TELEPHONE = "telephone", pgettext_lazy("contact", "Telephone")
    VIDEO = "video", pgettext_lazy("contact", "Video")
    HOME_VISIT = "home_visit", pgettext_lazy("contact", "Home visit")


REMOTE_CONTACTS = frozenset({Contact.TELEPHONE, Contact.VIDEO})
"""Contacts in which nobody lays hands on the patient."""

NEEDS_HANDS = frozenset({"neuro_exam"})
"""Findings that such a contact cannot give, whatever is pressed or was answered before it became one."""


def findings_that_count(findings: Mapping[str, Value], contact: str) -> Mapping[str, Value]:
    """The findings as far as this type of contact can give them: by telephone nobody examines (hazard H29).

    What is told of the strength counts where it is worse than normal; without the examination no result is complete.
    """
    if contact not in REMOTE_CONTACTS:
        return findings
    return {key: value for key, value in findings.items() if key not in NEEDS_HANDS}


class FollowUpForm(models.TextChoices):
    """How they meet again."""

    IN_PERSON = "in_person", pgettext_lazy("contact", "In person")
    TELEPHONE = "telephone", pgettext_lazy("contact", "Telephone")
    VIDEO = "video", pgettext_lazy("contact", "Video")
    E_CONSULTATION = "e_consultation", pgettext_lazy("contact", "E-consultation")


class NoteLanguage(models.TextChoices):
    """The language of the journal note and the letters, chosen apart from those of the screen and of the paper."""

    DANISH = "da", _("Danish")
    ENGLISH = "en", _("English")


class Status(models.TextChoices):
    """A draft can be answered; what is concluded stands."""

    DRAFT = "draft", _("Draft")
    CONCLUDED = "concluded", _("Concluded")


class Consultation(OrganisationScoped):
    """One patient's consultation about low back pain. It holds no name and no number of a person.

    `findings` has the answered keys only: a key that is not there has not been asked. `documentation` has what is
    written down beside them and enters no rule, the patient's worries and the clinician's own decision among it.
    `unreadable` keeps what was typed into a field and could not be read, so that it is not lost; it enters no rule.
    `version` counts the answers: it is the number of the last `AnswerEvent`, and 0 until somebody has answered
    something.
    `note_draft` is the note as edited before it is copied, written when the answers were at `note_version` and on
    the day `note_day`, whose dates stand in it. `note_revision` counts its changes; the latest is by `note_by`.
    `follows` is empty again once the earlier consultation is deleted; its reference stays in `follows_reference`.
    """

    clinician = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    contact = models.CharField(_("contact type"), max_length=12, choices=Contact, default=Contact.IN_PERSON)
    version = models.PositiveIntegerField(default=0)
    findings = models.JSONField(default=dict)
    documentation = models.JSONField(default=dict)
    unreadable = models.JSONField(default=dict)
    review_date = models.DateField(_("date of re-assessment"), null=True, blank=True)
    review_form = models.CharField(
        _("form of re-assessment"), max_length=16, choices=FollowUpForm, default=FollowUpForm.IN_PERSON
    )
    note_language = models.CharField(
        _("language of the note"), max_length=5, choices=NoteLanguage, default=NoteLanguage.DANISH
    )
    note_draft = models.TextField(blank=True)
    note_version = models.PositiveIntegerField(default=0)
    note_day = models.DateField(null=True, blank=True)
    note_revision = models.PositiveIntegerField(default=0)
    note_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    follows = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="followed_by")
    follows_reference = models.CharField(max_length=REFERENCE_LENGTH, blank=True)
    reference = models.CharField(max_length=REFERENCE_LENGTH, blank=True)
    started = models.DateTimeField(default=timezone.now)
    changed = models.DateTimeField(default=timezone.now)
    expires = models.DateTimeField()

    objects = OrganisationScopedManager["Consultation"]()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation", "reference"],
                condition=~Q(reference=""),
                name="consultation_reference_once_per_organisation",
            ),
            models.CheckConstraint(
                condition=Q(status=Status.DRAFT) | ~Q(reference=""), name="concluded_consultation_has_reference"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["organisation", "status", "-changed"], name="consultation_recent"),
            models.Index(fields=["organisation", "status", "review_date"], name="consultation_to_review"),
            models.Index(fields=["organisation", "follows", "status"], name="consultation_followers"),
        ]

    def __str__(self) -> str:
        return f"{self.status} {self.reference or self.pk}"

    @property
    def findings_that_count(self) -> Mapping[str, Value]:
        """What the rules are given."""
        return findings_that_count(self.findings, self.contact)

    @property
    def is_draft(self) -> bool:
        return self.status == Status.DRAFT
