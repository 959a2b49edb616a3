"""The server is killed in the middle of its work, again and again: nothing that was acknowledged is lost."""

import json
import random
import threading
import uuid

import pytest

from tests.soak.server import FAILURES, Browser, Server

pytestmark = pytest.mark.soak

CRASHES = 20
OLDEST = 120
"""Years: an answer beyond it would be refused, so the next consultation begins."""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("soak")).start()
    yield server
    server.kill()


def stored(server, path):
    """The age that stands in the database, and the version."""
    pk = uuid.UUID(path.split("/")[2]).hex
    [(findings, version)] = server.rows("SELECT findings, version FROM consult_consultation WHERE id = ?", pk)
    return json.loads(str(findings)).get("age_years"), version


def work(browser, acknowledged):
    """Answers until the server is gone."""
    try:
        while browser.version < OLDEST:
            acknowledged.append(browser.answer())
    except FAILURES:
        pass


@pytest.mark.parametrize("crash", range(CRASHES))
def test_what_was_acknowledged_is_there_after_a_crash(server, crash):
    browser = Browser(server)
    browser.begin()
    acknowledged = [browser.answer()]
    worker = threading.Thread(target=work, args=(browser, acknowledged))
    worker.start()
    threading.Event().wait(random.Random(crash).uniform(0.05, 0.6))
    server.kill()
    worker.join()
    age, version = stored(server, browser.path)
    assert age == version, "half a write"
    assert version in {acknowledged[-1], acknowledged[-1] + 1}, "an acknowledged answer is lost"
    assert server.rows("PRAGMA integrity_check") == [("ok",)]
    server.start()
    assert server.manage("verify_audit").returncode == 0
