"""The real server in processes of its own, on a database of its own, which can be killed and started again."""

import http.client
import http.cookiejar
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Self
from urllib.parse import urlencode

from clinics import demo

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
SECONDS_TO_START = 60


class Server:
    """Granian as `make run` starts it, on an SQLite file in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "soak.sqlite3"
        self.port = _free_port()
        self.environment = {**os.environ, "DEMO": "1", "DATABASE_URL": f"sqlite:///{self.file}"}
        self.environment.pop("DJANGO_SETTINGS_MODULE", None)
        for command in ("prepare", "demo"):
            subprocess.run(
                [sys.executable, "manage.py", command], cwd=ROOT, env=self.environment, check=True, capture_output=True
            )

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    def start(self) -> Self:
        """Starts it, and comes back when it answers."""
        command = [str(BIN / "granian"), "--interface", "wsgi", "--workers", "2", "--blocking-threads", "4"]
        place = ["--host", "127.0.0.1", "--port", str(self.port), "backpain.wsgi:application"]
        self.process = subprocess.Popen(
            [*command, *place], cwd=ROOT, env=self.environment, start_new_session=True, stdout=subprocess.DEVNULL
        )
        until = time.monotonic() + SECONDS_TO_START
        while not self._answers():
            assert time.monotonic() < until, "the server does not start"
            time.sleep(0.1)
        return self

    def _answers(self) -> bool:
        try:
            return bool(urllib.request.urlopen(f"{self.address}/health/ready", timeout=5).status == 200)
        except OSError:
            return False

    def kill(self) -> None:
        """Pulls the plug: nothing gets a chance to finish."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """What stands in the database file."""
        with sqlite3.connect(self.file, timeout=20) as database:
            return database.execute(sql, values).fetchall()

    def manage(self, command: str) -> subprocess.CompletedProcess[str]:
        """Runs a command of the project on this database."""
        return subprocess.run(
            [sys.executable, "manage.py", command],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )


class Browser:
    """A GP at work: signed in, with a consultation that is answered again and again."""

    def __init__(self, server: Server) -> None:
        self.server = server
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(cookies)
        self.opener.addheaders = [("Referer", server.address)]
        self.token = self._token("/konto/log-ind/")
        self.post("/konto/log-ind/", login="lise@laege.example", password=demo.PASSWORD)
        self.token = self._token("/konsultation/ny")

    def _token(self, path: str) -> str:
        with self.opener.open(self.server.address + path, timeout=30) as page:
            self.page = page.read().decode()
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.page)
        assert found
        return found.group(1)

    def post(self, path: str, *, htmx: bool = False, **fields: str) -> str:
        """Sends a form, and gives the address that it led to. Raises OSError or HTTPException when it fails."""
        body = urlencode({"csrfmiddlewaretoken": self.token, **fields}).encode()
        headers = {"HX-Request": "true"} if htmx else {}
        request = urllib.request.Request(self.server.address + path, body, headers)
        with self.opener.open(request, timeout=30) as answer:
            answer.read()
            return str(answer.url.removeprefix(self.server.address))

    def begin(self) -> None:
        """A new consultation."""
        found = re.search(r'name="form_key" value="([^"]+)"', self.page)
        assert found
        self.path = self.post("/konsultation/ny", form_key=found.group(1))
        self.page = ""
        self.version = 0

    def answer(self) -> int:
        """One more answer. Gives its number, which is also what was answered."""
        age = self.version + 1
        self.post(f"{self.path}svar", htmx=True, version=str(self.version), age_years=str(age))
        self.version = age
        return age


FAILURES = (OSError, http.client.HTTPException)
"""What a client sees when the server goes away."""


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
