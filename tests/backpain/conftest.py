"""The log as it leaves the process."""

import json
import sys
from io import StringIO

import pytest

from backpain import logs


@pytest.fixture
def written(monkeypatch):
    """Every line that was written to standard output, as the JSON that it must be."""
    stream = StringIO()
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", stream)
        logs.configure()
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    logs.configure()
