"""Try every mutant, print what was not noticed, and write `docs/mutants.md`."""

import os
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import yaml

from tests.consult.rules.mutants.changes import ROOT, Mutant, mutants
from tests.consult.rules.mutants.trial import Verdict, trials

HARMLESS: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "survivors.yaml").read_text())
REASONS = {mutant: reason for reason, many in HARMLESS.items() for mutant in many}
RULES = ROOT / "consult" / "rules"
REPORT = ROOT / "docs" / "mutants.md"
WANTED = 0.9

DATA = ("terms.py", "thresholds.py", "glad_ryg.py", "advice.py", "codes.py", "contradictions.py", "reassessment.py")
ROWS = ("other_causes", "cauda_equina", "nerve_root", "infection", "cancer", "fracture", "inflammatory", "judgement")
CODE = ("assessment.py", "compiled.py", "logic.py", "rows/closing.py")
"""Modules where the functions decide, and the rest declares."""


def every_mutant() -> list[Mutant]:
    """The mutants of the conditions, the thresholds and the choice of the result."""
    data = [RULES / name for name in DATA] + [RULES / "rows" / f"{name}.py" for name in ROWS]
    found = [mutant for path in data for mutant in mutants(path, functions_only=False)]
    return found + [mutant for name in CODE for mutant in mutants(RULES / name, functions_only=True)]


def commit() -> str:
    """The commit, and whether the rules were changed since."""
    git = ("git", "-C", str(ROOT))
    head = subprocess.run([*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True).stdout
    changed = subprocess.run(
        [*git, "status", "--porcelain", "--", str(RULES)], capture_output=True, text=True, check=True
    )
    return head.strip() + (" with changes" if changed.stdout.strip() else "")


def report(verdicts: list[Verdict], seconds: float) -> str:
    """The result as a page."""
    survivors = [verdict.mutant for verdict in verdicts if verdict.noticed_by is None]
    noticed = len(verdicts) - len(survivors)
    every = Counter(str(verdict.mutant.path.relative_to(RULES)) for verdict in verdicts)
    alive = Counter(str(mutant.path.relative_to(RULES)) for mutant in survivors)
    lines = [
        "# Mutants of the rules",
        "",
        "Written by `make mutants`. Each mutant is the rules with one small change in a condition, a threshold or the",
        "choice of the result; it is noticed when a rule test without the solver fails. A survivor is a change that no",
        "such test notices.",
        "",
        f"- {datetime.now(UTC):%Y-%m-%d}, commit {commit()}, {seconds / 60:.1f} minutes on {os.cpu_count()} cores",
        f"- **{noticed} of {len(verdicts)} noticed: {noticed / len(verdicts):.1%}** (wanted: {WANTED:.0%})",
        "",
        "| module | mutants | survivors |",
        "|---|---|---|",
        *(f"| {name} | {count} | {alive[name]} |" for name, count in sorted(every.items())),
        "",
        "## Survivors",
        "",
    ]
    lines += [f"- {mutant.name}  \n  {REASONS.get(mutant.name, NO_REASON)}" for mutant in survivors] or ["None."]
    return "\n".join(lines) + "\n"


NO_REASON = "**No reason is given: test it, or give the reason in `survivors.yaml`.**"


def main(modules: list[str]) -> int:
    """All modules, or those named; only a run over all is written down."""
    found = [mutant for mutant in every_mutant() if not modules or mutant.path.name in modules]
    verdicts = []
    began = time.monotonic()
    for number, verdict in enumerate(trials(found, at_once=os.cpu_count() or 1), start=1):
        verdicts.append(verdict)
        if verdict.noticed_by is None:
            sys.stdout.write(f"survived: line {verdict.mutant.line}, {verdict.mutant.name}\n")
        if number % 100 == 0:
            sys.stdout.write(f"{number} of {len(found)}\n")
        sys.stdout.flush()
    text = report(
        sorted(verdicts, key=lambda verdict: (str(verdict.mutant.path), verdict.mutant.line)), time.monotonic() - began
    )
    if not modules:
        REPORT.parent.mkdir(exist_ok=True)
        REPORT.write_text(text)
    sys.stdout.write(text)
    survivors = [verdict.mutant.name for verdict in verdicts if verdict.noticed_by is None]
    if not modules:
        for name in sorted(set(REASONS) - set(survivors)):
            sys.stdout.write(f"in survivors.yaml, and noticed or gone: {name}\n")
    enough = 1 - len(survivors) / len(verdicts) >= WANTED
    return 0 if enough and all(name in REASONS for name in survivors) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
