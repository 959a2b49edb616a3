"""Writes about people and clinics: verbs with an actor, each in one transaction with its audit event."""

import re
import uuid
from collections.abc import Collection, Mapping
from typing import Any

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.transaction import TransactionManagementError
from django.utils.translation import gettext as _

from clinics.audit import seal
from clinics.models import AuditChain, AuditEvent, Language, Membership, Organisation, Profession, Role, User

CODE = re.compile(r"[A-Za-z][A-Za-z0-9_.:-]{0,63}")
"""What may stand in an event: a code of the program. It begins with a letter, so no number of a person fits."""


SETTINGS = (
    "name",
    "address",
    "postcode",
    "town",
    "region",
    "phone",
    "out_of_hours_phone",
    "acute_pathway_text",
    "acute_pathway_phone",
    "acute_pathway_url",
    "paper_languages",
    "keep_drafts_days",
    "keep_after_review_days",
    "keep_concluded_at_least_days",
)
"""What the administrators of a clinic change themselves."""


class SettingsClashError(Exception):
    """Another administrator has changed the settings since the page was made that this change comes from."""

    def __init__(self, organisation: Organisation) -> None:
        super().__init__(str(organisation.pk))
        self.organisation = organisation


def record_event(
    *,
    organisation: Organisation,
    actor: User | None,
    verb: str,
    subject: uuid.UUID,
    obj: str = "",
    reason: str = "",
    result: str = "",
) -> AuditEvent:
    """Adds one event to the organisation's trail, inside the caller's transaction.

    `verb`, `obj`, `reason` and `result` are codes, `subject` is the id of the row that it happened to, `actor`
    is None for the program itself. Raises ValidationError for anything that is not a code, and
    TransactionManagementError outside a transaction: an event stands or falls with the write it tells of.
    """
    if not transaction.get_connection().in_atomic_block:
        raise TransactionManagementError("An audit event is recorded in the transaction of its write.")
    for text in filter(None, (verb, obj, reason, result)):
        if not CODE.fullmatch(text):
            raise ValidationError("An audit event holds codes, not text.", code="audit")
    chain, _created = AuditChain.objects.select_for_update(no_key=True).get_or_create(organisation=organisation)
    event = AuditEvent(
        organisation=organisation,
        number=chain.number + 1,
        actor=actor.pk if actor else None,
        verb=verb,
        object=obj,
        subject=subject,
        reason=reason,
        result=result,
    )
    event.digest = seal(event, chain.digest)
    event.save(force_insert=True)
    AuditChain.objects.filter(organisation=organisation).update(number=event.number, digest=event.digest)
    return event


@transaction.atomic
def open_organisation(*, actor: User | None, **values: Any) -> Organisation:
    """A new clinic. Raises ValidationError when a value is not allowed."""
    organisation = Organisation(**values)
    organisation.full_clean()
    organisation.save()
    record_event(
        organisation=organisation, actor=actor, verb="organisation.opened", obj="organisation", subject=organisation.pk
    )
    return organisation


@transaction.atomic
def open_with_administrator(
    *, clinic: Mapping[str, Any], email: str, name: str, password: str | None, profession: Profession, clinician: bool
) -> Membership:
    """A new clinic and its first administrator, who works there as a clinician too if `clinician`.

    Without a password nobody can sign in until one is set. Raises ValidationError when a value is not allowed, when
    there is such a clinic or somebody with this e-mail already, and for a demo person outside demo mode, who could
    not sign in.
    """
    if Organisation.objects.filter(name__iexact=clinic["name"]).exists():
        raise ValidationError(_("There is a clinic of this name already."), code="duplicate")
    organisation = open_organisation(actor=None, **clinic)
    user = User(email=email.lower(), name=name)
    if user.is_fictitious and not settings.DEMO:
        raise ValidationError(_("An e-mail that ends in .example belongs to the demonstration."), code="fictitious")
    if password is None:
        user.set_unusable_password()
    else:
        validate_password(password, user)
        user.set_password(password)
    user.full_clean()
    user.save()
    roles = {Role.ADMINISTRATOR, Role.CLINICIAN} if clinician else {Role.ADMINISTRATOR}
    return add_member(actor=None, organisation=organisation, user=user, roles=roles, profession=profession)


@transaction.atomic
def change_settings(
    *, organisation: Organisation, actor: User, base_version: int, values: Mapping[str, Any]
) -> Organisation:
    """The clinic's settings are these from now on; one event for each that is another than before.

    `values` holds some or all of `SETTINGS`. What stands already is no change, so a second press answers like the
    first. Raises SettingsClashError, and ValidationError when a value is not allowed; then nothing is changed.
    """
    if unknown := set(values) - set(SETTINGS):
        raise ValueError(f"Not among the settings: {', '.join(sorted(unknown))}.")
    stands = Organisation.objects.select_for_update().get(pk=organisation.pk)
    changed = [name for name in SETTINGS if name in values and values[name] != getattr(stands, name)]
    if not changed:
        return stands
    if stands.settings_version != base_version:
        raise SettingsClashError(stands)
    for name in changed:
        setattr(stands, name, values[name])
    stands.settings_version += 1
    stands.full_clean()
    stands.save(update_fields=[*changed, "settings_version"])
    for name in changed:
        record_event(
            organisation=stands,
            actor=actor,
            verb="setting.changed",
            obj="organisation",
            subject=stands.pk,
            result=name,
        )
    return stands


@transaction.atomic
def add_member(
    *,
    actor: User | None,
    organisation: Organisation,
    user: User,
    roles: Collection[Role],
    profession: Profession,
    **values: Any,
) -> Membership:
    """The person works at the clinic from now on. Raises ValidationError when a value is not allowed."""
    membership = Membership(organisation=organisation, user=user, roles=sorted(roles), profession=profession, **values)
    membership.clean_fields()
    membership.save()
    record_event(
        organisation=organisation,
        actor=actor,
        verb="member.added",
        obj="membership",
        subject=membership.pk,
        result=":".join(membership.roles),
    )
    return membership


@transaction.atomic
def choose_language(*, user: User, language: Language, organisation: Organisation | None) -> None:
    """The person sees the interface in this language from now on; told where they work, if they do."""
    user.language = language
    user.save(update_fields=["language"])
    if organisation:
        record_event(
            organisation=organisation,
            actor=user,
            verb="language.chosen",
            obj="user",
            subject=user.pk,
            result=language,
        )


@transaction.atomic
def choose_single_keys(*, user: User, on: bool, organisation: Organisation) -> None:
    """One key alone gives an answer from now on, or does not; told where the person works."""
    user.single_keys = on
    user.save(update_fields=["single_keys"])
    record_event(
        organisation=organisation,
        actor=user,
        verb="single_keys.chosen",
        obj="user",
        subject=user.pk,
        result="on" if on else "off",
    )


@transaction.atomic
def record_sign_in(*, user: User, verb: str) -> None:
    """Tells each clinic where the person works that they signed in or out.

    Each event locks the trail of its clinic. All take the locks in one order, the organisations' own, so that two
    people with the same clinics never wait for each other.
    """
    for membership in Membership.objects.current_for_user(user).order_by("organisation_id"):
        record_event(organisation=membership.organisation, actor=user, verb=verb, obj="user", subject=user.pk)
