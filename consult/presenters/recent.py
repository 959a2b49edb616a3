"""Drafts and the latest consultations of a clinic, one line each."""

from dataclasses import dataclass

from django.urls import reverse

from clinics.models import Organisation
from consult.models import Consultation
from consult.presenters import visits
from consult.presenters.languages import language_of_page
from consult.presenters.outcomes import outcome_line, outcome_of
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.outcomes import Triage, Urgency

SHOWN = 10


@dataclass(frozen=True, slots=True)
class RecentConsultation:
    """One line of the list."""

    href: str
    patient: str
    line: str
    status: str
    changed: str
    clinician: str


def recent(organisation: Organisation) -> tuple[RecentConsultation, ...]:
    """The latest changed first; a consultation in which nothing is answered yet is none."""
    rows = (
        Consultation.objects.for_organisation(organisation)
        .filter(version__gt=0)
        .select_related("clinician", "conclusion")
        .order_by("-changed")[:SHOWN]
    )
    return tuple(_line(row) for row in rows)


def _line(row: Consultation) -> RecentConsultation:
    language = language_of_page()
    if row.is_draft:
        result = assess(parse(row.findings))
        triage, urgency = result.triage, result.urgency
    else:
        kept = row.conclusion.result
        triage, urgency = outcome_of(Triage, kept["triage"]), outcome_of(Urgency, kept["urgency"])
    return RecentConsultation(
        href=reverse("consult:consultation", args=[row.pk]),
        patient=visits.patient_line(row.findings, language),
        line=outcome_line(triage, urgency).to(language),
        status=row.get_status_display(),
        changed=visits.time_line(row.changed),
        clinician=row.clinician.name,
    )
