"""The audit trail holds what happened, in order, and shows when somebody has been at it."""

import random
import uuid
from io import StringIO

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.db.transaction import TransactionManagementError

from clinics import audit, services
from clinics.models import AuditChain, AuditEvent
from clinics.models.audit import AppendOnlyError
from tests.factories.clinics import OrganisationFactory, UserFactory

pytestmark = pytest.mark.django_db


def record(organisation, **values):
    defaults = {"actor": None, "verb": "consultation.started", "subject": uuid.uuid4()}
    return services.record_event(organisation=organisation, **{**defaults, **values})


@pytest.fixture
def clinic():
    return OrganisationFactory()


@pytest.fixture
def trail(clinic):
    """Ten events, with those of another clinic between them."""
    other = OrganisationFactory()
    for _ in range(10):
        record(clinic, actor=UserFactory(), obj="consultation", result="draft")
        record(other)
    return AuditEvent.objects.for_organisation(clinic).order_by("number")


def tamper(sql, *values):
    """What somebody with the database in hand would do, past every guard of the program."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


def test_events_are_numbered_from_one_within_each_clinic(trail):
    assert [event.number for event in trail] == list(range(1, 11))


def test_an_untouched_trail_is_whole(trail, clinic):
    assert list(audit.faults(clinic)) == []
    call_command("verify_audit", stdout=(out := StringIO()))
    assert out.getvalue() == "The audit trail is whole.\n"


def test_an_empty_trail_is_whole(clinic):
    assert list(audit.faults(clinic)) == []


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("verb", "consultation.opened"),
        ("object", "membership"),
        ("reason", "asked"),
        ("result", "concluded"),
        ("digest", "0" * 64),
        ("at", "2020-01-01 00:00:00+00:00"),
        ("actor", uuid.UUID(int=1).hex),
        ("subject", uuid.UUID(int=1).hex),
        ("number", 99),
    ],
)
def test_a_changed_column_is_found(trail, clinic, column, value):
    tamper(f"UPDATE clinics_auditevent SET {column} = %s WHERE organisation_id = %s AND number = 4", value, key(clinic))
    assert list(audit.faults(clinic))
    with pytest.raises(CommandError, match="faults"):
        call_command("verify_audit", stderr=StringIO())


@pytest.mark.parametrize("number", [1, 5, 10])
def test_a_removed_event_is_found_at_the_start_in_the_middle_and_at_the_end(trail, clinic, number):
    tamper("DELETE FROM clinics_auditevent WHERE organisation_id = %s AND number = %s", key(clinic), number)
    assert list(audit.faults(clinic))


def test_two_events_that_changed_places_are_found(trail, clinic):
    for old, new in ((3, 99), (4, 3), (99, 4)):
        tamper(
            "UPDATE clinics_auditevent SET number = %s WHERE organisation_id = %s AND number = %s",
            new,
            key(clinic),
            old,
        )
    assert "event 3 does not match its seal" in audit.faults(clinic)


def test_an_added_event_is_found(trail, clinic):
    last = trail.last()
    event = AuditEvent(organisation=clinic, number=11, verb="forged", subject=uuid.uuid4(), digest=last.digest)
    event.save()
    assert list(audit.faults(clinic))


def test_a_chain_mended_without_the_key_is_found(trail, clinic, settings):
    tamper("UPDATE clinics_auditevent SET verb = 'forged' WHERE organisation_id = %s AND number = 10", key(clinic))
    settings.AUDIT_KEY, right = "guessed", settings.AUDIT_KEY
    event = trail.last()
    forged = audit.seal(event, trail[8].digest)
    settings.AUDIT_KEY = right
    tamper("UPDATE clinics_auditevent SET digest = %s WHERE id = %s", forged, key(event))
    AuditChain.objects.filter(organisation=clinic).update(digest=forged)
    assert list(audit.faults(clinic)) == ["event 10 does not match its seal"]


def test_a_hundred_random_tamperings_are_all_found(trail, clinic):
    dice = random.Random(7)
    for _ in range(100):
        number, column = dice.randint(1, 10), dice.choice(["verb", "object", "reason", "result", "digest"])
        with transaction.atomic():
            tamper(
                f"UPDATE clinics_auditevent SET {column} = 'x' WHERE organisation_id = %s AND number = %s",
                key(clinic),
                number,
            )
            assert list(audit.faults(clinic)), (number, column)
            transaction.set_rollback(True)


def test_the_program_itself_cannot_change_or_remove_an_event(trail, clinic):
    event = trail.first()
    events = AuditEvent.objects.for_organisation(clinic)
    for attempt in (
        event.save,
        event.delete,
        lambda: events.update(verb="x"),
        events.delete,
        lambda: events.bulk_create([]),
        lambda: events.bulk_update([], ["verb"]),
    ):
        with pytest.raises(AppendOnlyError):
            attempt()


@pytest.mark.parametrize("text", ["Lise Eksempel", "0101011234", "010101-1234", "1 findings", "x" * 65, "a\nb"])
def test_nothing_but_codes_is_recorded(clinic, text):
    for field in ("verb", "obj", "reason", "result"):
        with pytest.raises(ValidationError):
            record(clinic, **{field: text})
    assert not AuditEvent.objects.for_organisation(clinic).exists()


def key(row):
    """A row's id as its database stores it."""
    return row.pk.hex if connection.vendor == "sqlite" else row.pk


@pytest.mark.django_db(transaction=True)
def test_an_event_needs_a_transaction(clinic):
    with pytest.raises(TransactionManagementError):
        record(clinic)
    assert not AuditEvent.objects.for_organisation(clinic).exists()


@pytest.mark.django_db(transaction=True)
def test_an_event_falls_with_the_write_that_it_tells_of(clinic):
    with transaction.atomic():
        record(clinic)
        transaction.set_rollback(True)
    with transaction.atomic():
        assert record(clinic).number == 1
