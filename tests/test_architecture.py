"""The shape of the project: imports point inward, and nothing is hidden where nobody looks."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
APPS = ("backpain", "clinics", "consult", "education")
MOST_LINES = 400
TRUSTED = {
    "templates/_partials/field_help.html": "help texts stand in the code; Django's own about passwords are a list",
    "templates/education/_sheet.html": "reviewed texts of the repository, rendered with HTML switched off",
}
"""Templates that print HTML as it is, and where it comes from."""


def files(pattern, *folders):
    return sorted(path for folder in folders for path in (ROOT / folder).rglob(pattern))


def read(path):
    return path.read_text(encoding="utf-8")


PYTHON = [path for path in files("*.py", *APPS, "tests", "bench") if "migrations" not in path.parts]
TEMPLATES = files("*.html", "templates")


def test_imports_point_inward():
    done = subprocess.run([Path(sys.executable).parent / "lint-imports"], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode()


@pytest.mark.parametrize("package", ["consult.rules", "education.content"])
def test_rules_and_texts_load_on_a_machine_without_django(package):
    code = f"""
import importlib, pkgutil, sys
sys.modules["django"] = None
package = importlib.import_module("{package}")
for module in pkgutil.walk_packages(getattr(package, "__path__", []), "{package}."):
    importlib.import_module(module.name)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "inline",
    [
        r"<style",
        r"\sstyle\s*=",
        r"<script(?![^>]*\ssrc=)",
        r"\son[a-z]+\s*=",
        r"javascript:",
        r"hx-on",
        r"hx-(?:vals|headers)\s*=\s*[\"']js:",
        r"autoescape off",
    ],
)
def test_no_template_carries_script_or_style(inline):
    assert [str(path.relative_to(ROOT)) for path in TEMPLATES if re.search(inline, read(path))] == []


def test_text_goes_unescaped_into_a_page_only_where_nobody_typed_it():
    unescaped = {str(path.relative_to(ROOT)) for path in TEMPLATES if re.search(r"\|\s*safe\b|mark_safe", read(path))}
    assert unescaped == {*TRUSTED}


def test_no_file_has_two_subjects():
    long = [path for path in [*PYTHON, *TEMPLATES] if len(read(path).splitlines()) > MOST_LINES]
    assert [str(path.relative_to(ROOT)) for path in long] == []


def test_every_page_without_log_in_says_why():
    lines = [line for path in files("*.py", *APPS) for line in read(path).splitlines() if "@login_not_required" in line]
    assert lines
    assert [line.strip() for line in lines if not re.search(r"@login_not_required\s+# \w.{15}", line)] == []


def test_every_look_across_clinics_says_why():
    calls = [
        call for path in files("*.py", *APPS) for call in re.findall(r"\.across_organisations\(([^)]*)", read(path))
    ]
    assert [call for call in calls if not re.match(r'\s*reason="\w.{10}', call)] == []


def test_the_makefile_says_what_each_target_does():
    text = read(ROOT / "Makefile")
    [named] = re.findall(r"^\.PHONY: (.+)$", text, re.MULTILINE)
    explained = re.findall(r"^([a-z]+):.* ## \w", text, re.MULTILINE)
    assert sorted({*named.split()} - {*explained}) == ["runtime"]
    for target in ("help", "setup", "run", "test", "lint", "format", "lock", "bench", "soak", "screens", "mutants"):
        assert target in explained


def test_ci_does_what_a_developer_does():
    commands = [line for line in read(ROOT / ".ci" / "run").splitlines() if line and not line.startswith("#")]
    assert commands[-1] == "exec make test"
    assert len(commands) == 3
