"""A demo installation of its own in a temporary folder, and a signed-in client in it."""

import logging
import os
import tempfile
from pathlib import Path
from typing import Any

CONSTANT = "/bench/constant"


def prepare() -> None:
    """Sets up Django on a fresh database with the demo clinics. Call once, before any Django import."""
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    for name in ("SECRET_KEY", "AUDIT_KEY", "ALLOWED_HOSTS", "DEBUG"):
        os.environ.pop(name, None)
    os.environ.update(
        DEMO="1",
        DATABASE_URL=os.environ.get("BENCH_DATABASE_URL", f"sqlite:///{folder}/bench.sqlite3"),
        DJANGO_SETTINGS_MODULE="backpain.settings",
        DJANGO_ALLOW_ASYNC_UNSAFE="true",
    )
    import django
    from django.conf import settings
    from django.core.management import call_command

    django.setup()
    settings.ROOT_URLCONF = "bench.urls"
    settings.ALLOWED_HOSTS = ["testserver", "localhost"]
    _log_into_nothing()
    with Path(os.devnull).open("w") as silent:
        call_command("prepare", stdout=silent)
        call_command("demo", stdout=silent)


def _log_into_nothing() -> None:
    """The log lines are written as ever, which costs what it costs, and go nowhere."""
    silent = Path(os.devnull).open("w")  # noqa: SIM115  open for as long as the process lasts
    for name in (None, *logging.root.manager.loggerDict):
        for handler in logging.getLogger(name).handlers:
            if isinstance(handler, logging.StreamHandler):
                handler.setStream(silent)


def signed_in_client() -> Any:
    """A client signed in as the demo GP."""
    from django.test import Client

    from clinics.models import User

    client = Client(HTTP_HOST="localhost")
    client.force_login(User.objects.get(email="lise@laege.example"))
    return client
