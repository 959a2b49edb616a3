"""`manage.py verify_audit`: whether the audit trail is as it was written."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from clinics import audit
from clinics.models import Organisation


class Command(BaseCommand):
    """Walks the trail of every organisation and names each event that was changed, added, moved or removed."""

    help = "Checks the seal of every audit event. Exit status 1 and a line for each fault when something is wrong."

    def handle(self, *args: Any, **options: Any) -> None:
        found = [
            f"{organisation.pk}: {fault}"
            for organisation in Organisation.objects.order_by("pk")
            for fault in audit.faults(organisation)
        ]
        for line in found:
            self.stderr.write(line)
        if found:
            raise CommandError(f"The audit trail has {len(found)} faults.")
        self.stdout.write("The audit trail is whole.")
