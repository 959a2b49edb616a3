"""A server in a process of its own, on a database of its own, that can be killed and started again."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Final

PREPARE: Final = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
call_command("createcachetable", verbosity=0)
call_command("demo")
"""
SECONDS_TO_START: Final = 30


class Server:
    """The demo clinics as `make run` serves them. Everything it writes is in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._port = _free_port()
        self._environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.settings",
            "DATABASE_URL": f"sqlite:///{folder}/clinic.sqlite3",
            "TMPDIR": str(folder),
        }
        self._log = folder / "server.log"
        self._process: subprocess.Popen[bytes] | None = None
        subprocess.run([sys.executable, "-c", PREPARE], env=self._environment, stdout=subprocess.DEVNULL, check=True)

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://localhost:{self._port}"

    def start(self) -> None:
        """Starts it, and returns when it answers."""
        command = [
            sys.executable, "-m", "granian", "--interface", "wsgi", "--blocking-threads", "4", "--no-ws",
            "--host", "127.0.0.1", "--port", str(self._port), "--log-level", "warning", "backpain.wsgi:application",
        ]  # fmt: skip
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                command, env=self._environment, stdout=log, stderr=log, start_new_session=True
            )
        end = time.monotonic() + SECONDS_TO_START
        while not self._answers():
            assert self._process.poll() is None, self._log.read_text()
            assert time.monotonic() < end, self._log.read_text()
            time.sleep(0.1)

    def kill(self) -> None:
        """Ends it and its workers as a power cut does: without a word, in the middle of what they do."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health/ready", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, ConnectionError):
            return False


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
