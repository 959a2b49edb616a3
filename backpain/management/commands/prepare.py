"""`manage.py prepare`: what each start of a new version needs."""

from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Makes an installation ready to serve: tables, cache, translations, static files; sweeps old sessions out."""

    help = "Migrates the database and compiles what the pages need. Quick and harmless when nothing has changed."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", verbosity=0)
        call_command("createcachetable", verbosity=0)
        call_command("clearsessions")
        call_command("compilemessages", ignore_patterns=[".venv"], verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        self.stdout.write(f"Ready: database {settings.DATABASES['default']['ENGINE'].rpartition('.')[2]}.")
