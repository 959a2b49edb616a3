"""Settings that do not belong together keep the project from starting."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from backpain import environment

SECRET = "a-long-random-string-of-an-installation-that-is-real-0"
REAL = {"SECRET_KEY": SECRET, "AUDIT_KEY": SECRET[::-1], "ALLOWED_HOSTS": "rygkompas.clinic.dk"}


def read(tmp_path, **variables):
    return environment.read(variables, default_database=tmp_path / "db.sqlite3")


def test_a_trial_needs_nothing_but_demo_mode(tmp_path):
    found = read(tmp_path, DEMO="1")
    assert found.demo
    assert found.allowed_hosts == ("localhost", "127.0.0.1", "[::1]")
    assert found.database_url == f"sqlite:///{tmp_path}/db.sqlite3"


def test_an_installation_needs_secrets_and_its_host_names(tmp_path):
    found = read(tmp_path, **REAL)
    assert not found.demo
    assert (found.secret_key, found.allowed_hosts) == (SECRET, ("rygkompas.clinic.dk",))


@pytest.mark.parametrize("name", REAL)
def test_an_installation_without_one_of_them_does_not_start(tmp_path, name):
    with pytest.raises(ImproperlyConfigured, match=name):
        read(tmp_path, **{key: value for key, value in REAL.items() if key != name})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "short"),
        ("SECRET_KEY", environment.DEMO_SECRET),
        ("AUDIT_KEY", environment.DEMO_SECRET),
        ("ALLOWED_HOSTS", "*"),
        ("DEBUG", "1"),
    ],
)
def test_an_installation_with_settings_of_a_trial_does_not_start(tmp_path, name, value):
    with pytest.raises(ImproperlyConfigured, match=name):
        read(tmp_path, **{**REAL, name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", SECRET),
        ("AUDIT_KEY", SECRET),
        ("ALLOWED_HOSTS", "rygkompas.clinic.dk"),
        ("ALLOWED_HOSTS", "localhost,rygkompas.clinic.dk"),
        ("ALLOWED_HOSTS", "*"),
        ("DATABASE_URL", "postgres://user:word@db.clinic.dk/rygkompas"),
        ("DATABASE_URL", "postgres:///rygkompas?host=10.0.0.5"),
        ("DATABASE_URL", "postgres://user@localhost/rygkompas?host=db.clinic.dk"),
    ],
)
def test_demo_mode_refuses_settings_of_an_installation(tmp_path, name, value):
    with pytest.raises(ImproperlyConfigured, match=f"DEMO=1 refuses to start: {name}"):
        read(tmp_path, DEMO="1", **{name: value})


@pytest.mark.parametrize(
    "url", ["sqlite:////tmp/db.sqlite3", "postgres://u@localhost:5433/r", "postgres:///r?host=/var/run/postgresql"]
)
def test_demo_mode_runs_on_any_database_of_this_machine(tmp_path, url):
    assert read(tmp_path, DEMO="1", DATABASE_URL=url).database_url == url


def test_a_secret_may_lie_in_a_file(tmp_path):
    file = tmp_path / "key"
    file.write_text(f"{SECRET}\n", encoding="utf-8")
    variables = {**REAL, "SECRET_KEY_FILE": str(file), "SECRET_KEY": "overruled by the file"}
    assert read(tmp_path, **variables).secret_key == SECRET


def test_debug_pages_are_for_demo_mode(tmp_path):
    assert read(tmp_path, DEMO="1", DEBUG="1").debug
