"""The Debian packages that the project stands on: `python3 -m backpain.debian [--tests]` installs what is missing.

Runs before anything else is installed, so it needs nothing but Python itself. Where it may not install, it
stops and prints the one line that does.
"""

import importlib.util
import os
import shutil
import subprocess  # nosec B404 # runs Debian's own tools with fixed arguments
import sys
from collections.abc import Sequence

APPLICATION = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0", "fontconfig", "gettext")
TESTS = ("chromium", "poppler-utils")
VIRTUAL_ENVIRONMENTS = "python3-venv"


def wanted(*, tests: bool) -> list[str]:
    """The packages that this machine should have; python3-venv only where Python came without its parts."""
    names = [*APPLICATION, *(TESTS if tests else ())]
    return names if importlib.util.find_spec("ensurepip") else [*names, VIRTUAL_ENVIRONMENTS]


def missing(names: Sequence[str]) -> list[str]:
    """Those of `names` that are not installed; all of them where there is no dpkg to ask."""
    return [name for name in names if not _is_installed(name)]


def _is_installed(name: str) -> bool:
    if shutil.which("dpkg-query") is None:
        return False
    asked = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", name]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603  # nosec B603 # fixed
    return answer.stdout == "installed"


def privilege() -> list[str] | None:
    """What to put before a command so that it runs as root, or None where that is not allowed without asking."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    trial = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)  # noqa: S603  # nosec B603 # fixed
    return [sudo, "-n"] if trial.returncode == 0 else None


def install(names: Sequence[str], prefix: Sequence[str]) -> None:
    """Installs Debian packages. Raises CalledProcessError when apt-get fails."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *names]):
        subprocess.run([*prefix, *quiet, *command], check=True, stdin=subprocess.DEVNULL)  # noqa: S603  # nosec B603


def main(arguments: Sequence[str]) -> int:
    """Installs what is missing, or says how. 0: all there; 1: something is missing and is to be installed by hand."""
    lacking = missing(wanted(tests="--tests" in arguments))
    if not lacking:
        return 0
    prefix = privilege()
    if prefix is None:
        print(
            "Rygkompas needs Debian packages that are missing here. Install them, then run make again:", file=sys.stderr
        )
        print(f"    sudo apt-get install --yes --no-install-recommends {' '.join(lacking)}", file=sys.stderr)
        return 1
    print(f"Installing Debian packages: {' '.join(lacking)}", flush=True)
    install(lacking, prefix)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
