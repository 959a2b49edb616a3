"""One mutant in a fork: the rule tests run over it until one of them fails."""

import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import inspect
import itertools
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import FunctionType, ModuleType
from typing import Any

from tests.consult.rules.mutants.changes import Mutant

TESTS = (
    "test_assessment",
    "test_rows",
    "test_thresholds",
    "test_open_questions",
    "test_logic",
    "test_glad_ryg",
    "test_codes",
    "test_contradictions",
    "test_advice",
    "test_contract",
    "test_vignettes",
)
"""The rule tests without the solver, those that notice most first."""

SECONDS = 60
"""A mutant that takes longer runs in a circle, and is noticed."""


class FromSource(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module from a changed source."""

    def __init__(self, name: str, path: str, source: str) -> None:
        self._name, self._path, self._source = name, path, source

    def find_spec(self, fullname: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self) if fullname == self._name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._source, self._path, "exec"), module.__dict__)


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant: the test that noticed it, or nothing."""

    mutant: Mutant
    noticed_by: str | None


def run_rule_tests() -> int:
    """Run them all, in this process; raises what the first failing test raises. Gives the number of tests."""
    return sum(1 for _ in _each_test())


def _each_test() -> Iterator[str]:
    for name in TESTS:
        module = importlib.import_module(f"tests.consult.rules.{name}")
        for test, function in vars(module).items():
            if test.startswith("test_") and isinstance(function, FunctionType):
                for arguments in _arguments(function):
                    try:
                        function(**arguments)
                    except BaseException as failure:
                        failure.add_note(f"{name}::{test}")
                        raise
                    yield test


def _arguments(function: FunctionType) -> Iterator[dict[str, Any]]:
    """What `pytest.mark.parametrize` gives a test; the rule tests use no fixtures."""
    sets: list[list[dict[str, Any]]] = []
    for mark in getattr(function, "pytestmark", []):
        if mark.name == "parametrize":
            names, values = mark.args[0], mark.args[1]
            split = [each.strip() for each in names.split(",")] if isinstance(names, str) else list(names)
            sets.append([dict(zip(split, _values(value, len(split)), strict=True)) for value in values])
    for chosen in itertools.product(*sets):
        arguments = {name: value for one in chosen for name, value in one.items()}
        assert set(arguments) == set(inspect.signature(function).parameters)
        yield arguments


def _values(value: Any, count: int) -> Sequence[Any]:
    if hasattr(value, "values") and hasattr(value, "marks"):
        return tuple(value.values)
    return (value,) if count == 1 else tuple(value)


def prepare() -> None:
    """Import what no mutant changes, once for all forks."""
    for name in ("pytest", "yaml", "consult.rules.vocabulary", "consult.rules.facts", "consult.rules.outcomes"):
        importlib.import_module(name)


def start(mutant: Mutant) -> tuple[int, int]:
    """Start the trial of a mutant: the process, and where it writes the name of the test that noticed."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return process, reading
    os.close(reading)
    os.nice(5)
    signal.alarm(SECONDS)
    for stream in (1, 2):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
    try:
        sys.meta_path.insert(0, FromSource(mutant.module, str(mutant.path), mutant.source))
        run_rule_tests()
    except BaseException as failure:  # noqa: BLE001  whatever it is, it was noticed
        os.write(writing, " ".join((type(failure).__name__, *getattr(failure, "__notes__", []))).encode())
        os._exit(1)
    os._exit(0)


def finish(mutant: Mutant, reading: int, status: int) -> Verdict:
    """What became of it."""
    with os.fdopen(reading) as answer:
        noticed_by = answer.read()
    if os.waitstatus_to_exitcode(status) == 0:
        return Verdict(mutant, None)
    return Verdict(mutant, noticed_by or "takes too long")


def trials(mutants: Sequence[Mutant], at_once: int) -> Iterator[Verdict]:
    """Try them all, some at once."""
    prepare()
    changed_already = {mutant.module for mutant in mutants} & set(sys.modules)
    assert not changed_already, f"imported before the change: {changed_already}"
    waiting = list(reversed(mutants))
    running: dict[int, tuple[Mutant, int]] = {}
    while waiting or running:
        while waiting and len(running) < at_once:
            mutant = waiting.pop()
            process, reading = start(mutant)
            running[process] = mutant, reading
        process, status = os.wait()
        mutant, reading = running.pop(process)
        yield finish(mutant, reading, status)
