"""What the project stands on: each package has a purpose, a hash, and no known hole."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.version import Version

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.txt", "requirements-dev.txt")

SECURITY_FLOORS = {
    "brotli": ("1.2.0", "CVE-2025-6176: unlimited output"),
    "cryptography": ("48.0.1", "GHSA-537c-gmf6-5ccf"),
    "django": ("5.2.17", "CVE-2026-15307, -15337, -15830, -15920"),
    "django-allauth": ("65.14.2", "believed X-Forwarded-For, so that limits on log-in could be passed by"),
    "fonttools": ("4.60.2", "CVE-2025-66034: writes files anywhere"),
    "lxml": ("6.1.0", "CVE-2026-41066: reads local files"),
    "pillow": ("13.0.0", "CVE-2026-112393, -112398, -112403: heap overflows"),
    "pyjwt": ("2.15.0", "CVE-2026-101918"),
    "requests": ("2.33.0", "CVE-2026-25645"),
    "urllib3": ("2.7.0", "CVE-2026-44432: decompression bombs"),
    "weasyprint": ("70.0", "CVE-2026-55073: rendered EPS, passed the fetcher by"),
}
"""Package, first version without the hole, and the hole."""


def locked(name: str) -> dict[str, Version]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return {package: Version(version) for package, version in re.findall(r"^([a-z0-9._-]+)==(\S+)", text, re.MULTILINE)}


@pytest.mark.parametrize("lock", LOCKS)
def test_no_package_has_a_known_hole(lock):
    versions = locked(lock)
    holes = {
        package: why
        for package, (floor, why) in SECURITY_FLOORS.items()
        if package in versions and versions[package] < Version(floor)
    }
    assert holes == {}


def test_every_floor_is_about_a_package_that_is_used():
    assert set(SECURITY_FLOORS) <= set(locked("requirements-dev.txt"))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_locked_with_its_hash_and_without_a_host(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    for entry in re.split(r"\n(?=[a-z])", text.strip()):
        assert "--hash=sha256:" in entry, entry.splitlines()[0]


def test_running_and_developing_use_the_same_versions():
    running, developing = (locked(name) for name in LOCKS)
    assert {name: developing.get(name) for name in running} == running


def test_each_dependency_says_what_it_is_for():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)
    for requirement in [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]:
        [line] = [line for line in text.splitlines() if f'"{requirement}",' in line]
        assert re.search(r"#\s+\w.{10}", line), requirement
