"""The consultation in the web process: one answer, and the page fresh, against a constant view.

Requests go through every middleware by the test client, so that no network and no server adds to either side.
"""

import gzip
import re
import uuid
from typing import Any

from bench.measure import Row, milliseconds, ratio_row, side_by_side
from bench.project import CONSTANT, signed_in_client

RUNS = 200


def rows() -> list[Row]:
    """The goals about the consultation page."""
    desk = _Desk()
    answer, constant_post = side_by_side(desk.answer, desk.constant_post, runs=RUNS)
    page, constant = side_by_side(desk.page, desk.constant, runs=RUNS)
    detail = f"{milliseconds(answer.p50)} against {milliseconds(constant_post.p50)}"
    return [
        ratio_row("one answer / constant post, p50", answer.p50 / constant_post.p50, 2.0, detail),
        ratio_row("one answer / constant post, p95", answer.p95 / constant_post.p95, 2.2),
        ratio_row("consultation page / constant, p50", page.p50 / constant.p50, 4.0, milliseconds(page.p50)),
        _bytes("first page transferred, its HTML", desk.page().content, 100_000),
        _bytes("one answer transferred", desk.answer().content, 10_000),
    ]


def _bytes(what: str, body: bytes, goal: int) -> Row:
    """The size as it travels: compressed by the proxy in front, as here by gzip."""
    size = len(gzip.compress(body))
    return Row(what, f"<= {goal // 1000} kB", f"{size / 1000:.1f} kB", size <= goal)


class _Desk:
    """A signed-in GP with one consultation half answered, who goes on answering."""

    def __init__(self) -> None:
        self.client = signed_in_client()
        self.address = self._start()
        self.turn = 0
        self.version = 0
        for group in ("cauda_equina", "cancer", "infection"):
            self._post({"age_years": "52", "duration_weeks": "2", "none_of_these": group})

    def answer(self) -> Any:
        """One answer by htmx: posted, decided, saved with its audit event, and the parts that changed come back."""
        self.turn += 1
        return self._post({"age_years": "52", "neuro_claudication": ("present", "absent")[self.turn % 2]})

    def constant_post(self) -> Any:
        return self._checked(self.client.post(CONSTANT, {"neuro_claudication": "present"}, HTTP_HX_REQUEST="true"))

    def page(self) -> Any:
        return self._checked(self.client.get(self.address))

    def constant(self) -> Any:
        return self._checked(self.client.get(CONSTANT))

    def _start(self) -> str:
        response = self.client.post("/konsultation/ny", {"form_key": str(uuid.uuid4())})
        address: str = response["Location"]
        return address

    def _post(self, fields: dict[str, str]) -> Any:
        response = self.client.post(
            f"{self.address}svar", {**fields, "version": str(self.version)}, HTTP_HX_REQUEST="true"
        )
        self._checked(response)
        found = re.search(rb'name="version"[^>]*value="(\d+)"', response.content)
        self.version = int(found[1]) if found else self.version
        return response

    @staticmethod
    def _checked(response: Any) -> Any:
        if response.status_code != 200:
            raise RuntimeError(f"the benchmark got {response.status_code}: {response.content[:200]!r}")
        return response
