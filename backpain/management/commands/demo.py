"""`manage.py demo`: fictitious clinics, people and records."""

from importlib import import_module
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils.module_loading import module_has_submodule

from clinics import demo
from clinics.models import User


class Command(BaseCommand):
    """Lets each app add its demo records: `load()` in its module `demo`, in the order of INSTALLED_APPS."""

    help = "Loads fictitious clinics, people and records. Demo mode only; a second run adds nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("Demo records belong in demo mode: set DEMO=1.")
        if any(not user.is_fictitious for user in User.objects.all()):
            raise CommandError("This database holds real users; demo records do not belong in it.")
        with transaction.atomic():
            for app in apps.get_app_configs():
                if module_has_submodule(app.module, "demo"):
                    import_module(f"{app.name}.demo").load()
        self.stdout.write(f"Demo log-ins, all with the password {demo.PASSWORD}")
        for person in demo.PEOPLE:
            self.stdout.write(f"  {person.email:<22} {person.name}, {person.what}")
