"""The consultations of a clinic in lists, one line each: drafts, those to re-assess, and the latest concluded.

A long list goes on from the last line of the page before, so that a page costs the same however many there are.
"""

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final, Generic, TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from clinics.models import Organisation, User
from clinics.models.organisations import Kind
from consult.models import Consultation, Status
from consult.presenters import visits
from consult.presenters.decisions import with_decision
from consult.presenters.languages import language_of_page
from consult.presenters.outcomes import headline_of, kept_headline
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.text import Language

ON_A_PAGE: Final = 25
DRAFTS_IN_SHORT: Final = 10
DUE_IN_SHORT: Final = 5
LATEST: Final = 5

Line = TypeVar("Line")


@dataclass(frozen=True, slots=True)
class Lines(Generic[Line]):
    """Some lines of a list. `more` is where the next ones begin; empty where there are none."""

    lines: tuple[Line, ...]
    more: str


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A consultation that is not concluded yet."""

    href: str
    patient: str
    line: str
    saved: str
    clinician: str
    deleted: str
    follow_up: bool


@dataclass(frozen=True, slots=True)
class DueLine:
    """A concluded consultation that nobody has followed up yet. `when` says in words that it is overdue, or today.

    `begun` is the address of a draft that follows it and has answers.
    """

    pk: uuid.UUID
    href: str
    date: str
    form: str
    when: str
    patient: str
    line: str
    clinician: str
    reference: str
    begun: str


@dataclass(frozen=True, slots=True)
class ConcludedLine:
    """A concluded consultation."""

    href: str
    patient: str
    line: str
    changed: str
    clinician: str
    reference: str


def drafts(organisation: Organisation, *, after: str = "", most: int = ON_A_PAGE) -> Lines[DraftLine]:
    """The latest changed first; one in which nothing is answered yet is none. Raises ValueError: `after` is no place.

    Places in the list come from `more`.
    """
    rows = Consultation.objects.for_organisation(organisation).filter(status=Status.DRAFT, version__gt=0)
    if after:
        moment, pk = _place(after, _moment)
        rows = rows.filter(Q(changed__lt=moment) | Q(changed=moment, pk__gt=pk))
    found = rows.select_related("clinician").order_by("-changed", "pk")[: most + 1]
    by_doctor = _by_doctor(organisation)
    return _lines(
        found, most, lambda row: _draft_line(row, by_doctor), lambda row: row.changed.astimezone(UTC).isoformat()
    )


def due(
    organisation: Organisation, today: date, *, clinician: User | None = None, after: str = "", most: int = ON_A_PAGE
) -> Lines[DueLine]:
    """Those to re-assess by their date, so that the overdue come first; of one clinician, or of all.

    One that a newer concluded consultation follows is no longer among them. Raises ValueError: `after` is no place.
    """
    rows = _not_followed_up(organisation)
    if clinician is not None:
        rows = rows.filter(clinician=clinician)
    if after:
        day, pk = _place(after, date.fromisoformat)
        rows = rows.filter(Q(review_date__gt=day) | Q(review_date=day, pk__gt=pk))
    found = rows.order_by("review_date", "pk")[: most + 1]
    by_doctor = _by_doctor(organisation)
    return _lines(found, most, lambda row: _due_line(row, today, by_doctor), lambda row: f"{row.review_date}")


def latest_concluded(organisation: Organisation) -> tuple[ConcludedLine, ...]:
    """The last few that were concluded, followed up or not."""
    by_doctor = _by_doctor(organisation)
    return tuple(_concluded_line(row, by_doctor) for row in _concluded(organisation).order_by("-changed")[:LATEST])


def _by_doctor(organisation: Organisation) -> bool:
    """Whether a doctor sees the patients there; elsewhere a doctor is to be contacted."""
    return organisation.kind == Kind.GP


def _concluded(organisation: Organisation) -> QuerySet[Consultation]:
    rows = Consultation.objects.for_organisation(organisation).filter(status=Status.CONCLUDED)
    return rows.select_related("clinician", "conclusion", "override").defer(
        "conclusion__note", "conclusion__documentation"
    )


def _not_followed_up(organisation: Organisation) -> QuerySet[Consultation]:
    followers = Consultation.objects.for_organisation(organisation).filter(follows=OuterRef("pk"))
    begun = followers.filter(status=Status.DRAFT, version__gt=0)
    return (
        _concluded(organisation)
        .filter(~Exists(followers.filter(status=Status.CONCLUDED)), review_date__isnull=False)
        .annotate(begun=Subquery(begun.order_by("-version").values("pk")[:1]))
    )


Place = TypeVar("Place", date, datetime)


def _place(after: str, read: Callable[[str], Place]) -> tuple[Place, uuid.UUID]:
    when, _sign, pk = after.partition("_")
    return read(when), uuid.UUID(pk)


def _moment(text: str) -> datetime:
    """A moment as `more` writes it. Raises ValueError: one without a zone names none, one out of range neither."""
    moment = datetime.fromisoformat(text)
    if moment.utcoffset() is None:
        raise ValueError(f"{text} has no time zone")
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"{text} is out of range") from error


def _lines(
    rows: Iterable[Consultation],
    most: int,
    line: Callable[[Consultation], Line],
    when: Callable[[Consultation], str],
) -> Lines[Line]:
    """The first lines of those found, of which one more than wanted says that there are more."""
    found = list(rows)
    shown = found[:most]
    more = f"{when(shown[-1])}_{shown[-1].pk}" if len(found) > most else ""
    return Lines(tuple(line(row) for row in shown), more)


def _draft_line(row: Consultation, by_doctor: bool) -> DraftLine:
    language = language_of_page()
    return DraftLine(
        href=_address(row),
        patient=visits.patient_line(row.findings, language),
        line=headline_of(assess(parse(row.findings_that_count)), by_doctor=by_doctor).to(language),
        saved=visits.time_line(row.changed),
        clinician=row.clinician.name,
        deleted=visits.time_line(row.expires),
        follow_up=bool(row.follows_reference),
    )


def _kept_line(row: Consultation, by_doctor: bool, language: Language) -> str:
    """The headline as it was concluded, with what was decided instead of it."""
    line = kept_headline(row.conclusion.result, by_doctor=by_doctor).to(language)
    override = getattr(row, "override", None)
    return with_decision(line, override.decision if override else "", language)


def _due_line(row: Consultation, today: date, by_doctor: bool) -> DueLine:
    language = language_of_page()
    day, begun = row.review_date or today, getattr(row, "begun", None)
    return DueLine(
        pk=row.pk,
        href=_address(row),
        date=visits.day_line(day),
        form=row.get_review_form_display(),
        when=_when((today - day).days),
        patient=visits.patient_line(row.findings, language),
        line=_kept_line(row, by_doctor, language),
        clinician=row.clinician.name,
        reference=row.reference,
        begun=reverse("consult:consultation", args=[begun]) if begun else "",
    )


def _concluded_line(row: Consultation, by_doctor: bool) -> ConcludedLine:
    language = language_of_page()
    return ConcludedLine(
        href=_address(row),
        patient=visits.patient_line(row.findings, language),
        line=_kept_line(row, by_doctor, language),
        changed=visits.time_line(row.changed),
        clinician=row.clinician.name,
        reference=row.reference,
    )


def _address(row: Consultation) -> str:
    return reverse("consult:consultation", args=[row.pk])


def _when(days: int) -> str:
    """How it stands with a date that was so many days ago."""
    if days > 0:
        return ngettext("Overdue by %(days)d day", "Overdue by %(days)d days", days) % {"days": days}
    return _("Today") if days == 0 else ""
