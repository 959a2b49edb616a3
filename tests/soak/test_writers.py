"""Many who write at once get as much done as one alone, and nobody sees an error."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.soak.server import Browser, Server

pytestmark = pytest.mark.soak

WRITERS = 16
ANSWERS = 60


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("soak")).start()
    yield server
    server.kill()


def browsers(server, count):
    found = [Browser(server) for _ in range(count)]
    for browser in found:
        browser.begin()
    return found


def answer_all(browser):
    for _ in range(ANSWERS):
        browser.answer()


def answers_a_second(work_force):
    """All of them at once; one that fails stops the test."""
    start = time.perf_counter()
    with ThreadPoolExecutor(len(work_force)) as pool:
        for done in [pool.submit(answer_all, browser) for browser in work_force]:
            done.result()
    return len(work_force) * ANSWERS / (time.perf_counter() - start)


def test_sixteen_writers_get_as_much_done_as_one(server):
    alone = answers_a_second(browsers(server, 1))
    together = answers_a_second(browsers(server, WRITERS))
    print(f"one writer {alone:.0f} answers a second, {WRITERS} writers {together:.0f}")  # noqa: T201  the result
    assert together / alone >= 0.9
    assert server.manage("verify_audit").returncode == 0
