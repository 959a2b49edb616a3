"""What the process environment says, read once and checked before anything else starts.

Plain Python, so that every refusal can be tested without a running project. Each secret `X` may
instead be given as `X_FILE`, the path of a file that holds it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

LOOPBACK_HOSTS = ("localhost", "127.0.0.1", "[::1]")
DEMO_SECRET = "demo-only-and-known-to-everyone-so-never-used-outside-demo-mode"  # noqa: S105  # nosec B105
LEAST_SECRET_LENGTH = 50


@dataclass(frozen=True)
class Environment:
    """The settings that differ from one installation to the next.

    `idle_minutes` is the time without a request after which a log-in ends; `trusted_proxies` the number of
    reverse proxies in front, whose X-Forwarded headers are believed.
    """

    demo: bool
    debug: bool
    secret_key: str
    audit_key: str
    allowed_hosts: tuple[str, ...]
    database_url: str
    idle_minutes: int
    trusted_proxies: int


def read(variables: Mapping[str, str], default_database: Path) -> Environment:
    """The environment as settings.

    Raises ImproperlyConfigured when a needed value is missing, or when demo mode meets settings of a real
    installation: its log-ins are public, so it must never open a real database or face a network.
    """
    env = _file_aware(variables)
    demo = env.bool("DEMO", default=False)
    secret = DEMO_SECRET if demo else ""
    found = Environment(
        demo=demo,
        debug=env.bool("DEBUG", default=False),
        secret_key=env.str("SECRET_KEY", default=secret).strip(),
        audit_key=env.str("AUDIT_KEY", default=secret).strip(),
        allowed_hosts=tuple(env.list("ALLOWED_HOSTS", default=list(LOOPBACK_HOSTS) if demo else [])),
        database_url=env.str("DATABASE_URL", default=f"sqlite:///{default_database}"),
        idle_minutes=env.int("IDLE_MINUTES", default=30),
        trusted_proxies=env.int("TRUSTED_PROXIES", default=0),
    )
    (_refuse_real_settings if demo else _demand_real_settings)(found)
    return found


def _file_aware(variables: Mapping[str, str]) -> environ.FileAwareEnv:
    env = environ.FileAwareEnv()
    env.ENVIRON = environ.fileaware_mapping.FileAwareMapping(env=dict(variables))
    return env


def _refuse_real_settings(found: Environment) -> None:
    """Demo mode stands alone: no real secret, no host but this machine, no database on another one."""
    for name, value in (("SECRET_KEY", found.secret_key), ("AUDIT_KEY", found.audit_key)):
        if value != DEMO_SECRET:
            raise ImproperlyConfigured(f"DEMO=1 refuses to start: {name} is set, which belongs to a real installation.")
    foreign = [host for host in found.allowed_hosts if host not in LOOPBACK_HOSTS]
    if foreign:
        raise ImproperlyConfigured(f"DEMO=1 refuses to start: ALLOWED_HOSTS names {foreign[0]}, not this machine.")
    if not _database_is_here(found.database_url):
        raise ImproperlyConfigured("DEMO=1 refuses to start: DATABASE_URL names a database on another machine.")


def _database_is_here(url: str) -> bool:
    """Whether a database is a file, or is reached through a socket or the loopback of this machine."""
    parts = urlsplit(url)
    hosts = [parts.hostname or "", *parse_qs(parts.query).get("host", [])]
    return all(host == "" or host.startswith("/") or host in {"localhost", "127.0.0.1", "::1"} for host in hosts)


def _demand_real_settings(found: Environment) -> None:
    """A real installation has its own secrets and host names, and never shows its inside."""
    if found.debug:
        raise ImproperlyConfigured("DEBUG=1 is for demo mode alone (DEMO=1): its error pages show settings and data.")
    for name, value in (("SECRET_KEY", found.secret_key), ("AUDIT_KEY", found.audit_key)):
        if len(value) < LEAST_SECRET_LENGTH or value == DEMO_SECRET:
            raise ImproperlyConfigured(
                f"{name} (or {name}_FILE) must hold at least {LEAST_SECRET_LENGTH} random characters; "
                "for a trial on this machine set DEMO=1 instead."
            )
    if not found.allowed_hosts or "*" in found.allowed_hosts:
        raise ImproperlyConfigured("ALLOWED_HOSTS must list the host names of this installation.")
