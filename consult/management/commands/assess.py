"""`manage.py assess`: findings as JSON in, results as JSON out (clinical specification 1.1, section 0.2)."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from consult.rules.contract import ContractError, assess_json

REFUSED = 2
"""The exit status where the input as a whole is refused."""


class Command(BaseCommand):
    """Reads one findings object or a list of them, and prints a list of results in the same order."""

    help = "Assesses findings: one JSON object or a list of them, keys as in the vocabulary."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", help="a file with the findings, or - for standard input")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            results = assess_json(_read(options["file"]))
        except (ContractError, OSError, UnicodeDecodeError) as error:
            raise CommandError(str(error), returncode=REFUSED) from error
        self.stdout.write(json.dumps(results, ensure_ascii=False, allow_nan=False, indent=1))


def _read(name: str) -> str:
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    return data.decode("utf-8-sig")
