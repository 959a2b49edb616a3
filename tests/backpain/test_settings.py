"""The project as it starts: in demo mode, and as an installation."""

import json
import os
import subprocess
import sys

import pytest

SECRET = "a-long-random-string-of-an-installation-that-is-real-0"
REAL = {"SECRET_KEY": SECRET, "AUDIT_KEY": SECRET[::-1], "ALLOWED_HOSTS": "rygkompas.clinic.dk"}
ASK = """
import json, django
from django.conf import settings
django.setup()
print(json.dumps({name: getattr(settings, name) for name in %r}))
"""


def start(code, **variables):
    """Runs Python in a process of its own, with these settings and no others."""
    environment = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "backpain.settings", **variables}
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)


def settings_of(*names, **variables):
    return json.loads(start(ASK % (names,), **variables).stdout)


def test_cookies_of_an_installation_stay_with_its_host_and_on_encrypted_lines():
    found = settings_of(
        "SESSION_COOKIE_NAME",
        "SESSION_COOKIE_SECURE",
        "SESSION_COOKIE_HTTPONLY",
        "CSRF_COOKIE_NAME",
        "CSRF_COOKIE_SECURE",
        "LANGUAGE_COOKIE_NAME",
        "SECURE_SSL_REDIRECT",
        "DEBUG",
        **REAL,
    )
    assert found == {
        "SESSION_COOKIE_NAME": "__Host-sessionid",
        "SESSION_COOKIE_SECURE": True,
        "SESSION_COOKIE_HTTPONLY": True,
        "CSRF_COOKIE_NAME": "__Host-csrftoken",
        "CSRF_COOKIE_SECURE": True,
        "LANGUAGE_COOKIE_NAME": "__Host-language",
        "SECURE_SSL_REDIRECT": True,
        "DEBUG": False,
    }


def test_django_finds_nothing_to_say_about_an_installation():
    check = "from django.core.management import execute_from_command_line as run; run(['', 'check', '--deploy'])"
    done = start(f"import warnings; warnings.simplefilter('error'); {check}", **REAL)
    assert "no issues" in done.stdout, done.stderr


@pytest.mark.parametrize("more", [{"ALLOWED_HOSTS": "rygkompas.clinic.dk"}, {"SECRET_KEY": SECRET}])
def test_demo_mode_does_not_start_with_settings_of_an_installation(more):
    done = start("import django; django.setup()", DEMO="1", **more)
    assert done.returncode != 0
    assert "DEMO=1 refuses to start" in done.stderr


def test_demo_records_are_not_loaded_outside_demo_mode():
    done = start("from django.core.management import execute_from_command_line as run; run(['', 'demo'])", **REAL)
    assert done.returncode != 0
    assert "Demo records belong in demo mode" in done.stderr


def test_the_style_page_exists_in_demo_mode_alone():
    code = "import django; django.setup(); from django.urls import reverse; print(reverse('style_page'))"
    assert start(code, DEMO="1").stdout == "/stil/\n"
    assert "NoReverseMatch" in start(code, **REAL).stderr


def test_sqlite_waits_for_its_turn_and_keeps_what_it_acknowledged(tmp_path):
    code = """
import django
django.setup()
from django.db import connection, transaction
def ask(pragma):
    with connection.cursor() as cursor:
        return cursor.execute(f"PRAGMA {pragma}").fetchone()[0]
print(ask("journal_mode"), ask("synchronous"), ask("busy_timeout"), connection.transaction_mode)
"""
    answer = start(code, DEMO="1", DATABASE_URL=f"sqlite:///{tmp_path}/db.sqlite3").stdout.split()
    wal, full, twenty_seconds, first_to_write = answer
    assert (wal, full, twenty_seconds, first_to_write) == ("wal", "2", "20000", "IMMEDIATE")


def test_postgresql_is_chosen_by_its_address_and_keeps_its_connections():
    database = settings_of("DATABASES", DATABASE_URL="postgres://u:p@db.clinic.dk/rygkompas", **REAL)["DATABASES"]
    assert database["default"]["ENGINE"] == "django.db.backends.postgresql"
    assert database["default"]["HOST"] == "db.clinic.dk"
    assert "pool" in database["default"]["OPTIONS"]
