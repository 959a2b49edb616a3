"""`manage.py delete_expired`: what the start page promises about drafts, and each clinic's rule about the others."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from consult import services


class Command(BaseCommand):
    """Deletes each consultation whose time is up, in a transaction of its own. To be run every night."""

    help = "Deletes drafts and concluded consultations whose time is up. Run again, it finds nothing more."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="Only says how many there are.")

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        found = list(services.expired(now).values_list("pk", flat=True))
        if options["dry_run"]:
            self.stdout.write(f"{len(found)} to delete.")
            return
        deleted = sum(services.delete_expired(pk=pk, now=now) for pk in found)
        self.stdout.write(f"{deleted} deleted.")
