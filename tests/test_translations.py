"""Both languages are complete: the English words are the msgids, the Danish ones stand in the catalogue."""

import html.parser
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parent.parent
CATALOGUE: Final = Path("locale/da/LC_MESSAGES/django.po")
TEMPLATES: Final = sorted((ROOT / "templates").rglob("*.html"))
SOURCES: Final = ("backpain", "clinics", "consult", "education", "templates", "locale", "manage.py")

SPOKEN_ATTRIBUTES: Final = frozenset(
    {"alt", "aria-label", "aria-description", "data-copied", "data-not-copied", "placeholder", "title"}
)
UNTRANSLATED_ELEMENTS: Final = frozenset({"style", "script", "code"})
VOID_ELEMENTS: Final = frozenset({"br", "hr", "img", "input", "link", "meta", "use", "wbr"})
NAMES: Final = re.compile(r"\bRygkompas\b|GLA:D® Ryg")
"""The same in both languages."""

DANISH: Final = re.compile(r"\b(og|ikke|er|der|som|på|til|med|uden|skal|hvis|eller|ved|efter)\b|[æøå]", re.IGNORECASE)
DANISH_WORDS_IN_ENGLISH: Final = ("lægevagten", "ydernummer")
"""Names of Danish things that an English sentence keeps, as the source of the catalogue may."""


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue as `make messages` would leave it now, made from a copy of the project."""
    copy = tmp_path_factory.mktemp("project")
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.mo"))
        elif source.exists():
            shutil.copy(source, copy / name)
    subprocess.run(
        [sys.executable, "-m", "django", "makemessages", "--locale", "da", "--no-wrap", "--no-location"],
        cwd=copy,
        env={name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"},
        check=True,
        capture_output=True,
    )
    return copy / CATALOGUE


def _messages(catalogue: Path, *only: str) -> list[str]:
    listed = subprocess.run(
        ["msgattrib", "--no-wrap", *only, catalogue], check=True, capture_output=True, text=True
    ).stdout
    return re.findall(r'^(?:#~ )?msgid "(.+)"$', listed, re.MULTILINE)


@pytest.mark.parametrize(
    ("fault", "only"),
    [
        ("without Danish words", ("--untranslated",)),
        ("whose Danish words are a guess", ("--only-fuzzy", "--no-obsolete")),
        ("that no page uses any more", ("--only-obsolete",)),
    ],
)
def test_the_danish_catalogue_has_no_message(catalogue: Path, fault: str, only: tuple[str, ...]) -> None:
    assert _messages(catalogue, *only) == [], f"messages {fault}: run `make messages` and mend {CATALOGUE}"


def test_the_danish_catalogue_keeps_every_placeholder(tmp_path: Path) -> None:
    subprocess.run(
        ["msgfmt", "--check-format", "--output-file", tmp_path / "da.mo", ROOT / CATALOGUE],
        check=True,
        capture_output=True,
    )


def test_every_message_is_written_in_english(catalogue: Path) -> None:
    """English has no catalogue of its own, so a Danish msgid would be Danish on an English page."""
    messages = _messages(catalogue)
    assert len(messages) > 100
    assert [each for each in messages if DANISH.search(_without_names(each))] == []


def _without_names(message: str) -> str:
    for name in DANISH_WORDS_IN_ENGLISH:
        message = message.replace(name, "")
    return message


class UnmarkedText(html.parser.HTMLParser):
    """Collects the words of a template that stand in one language, outside any translation tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        exempt = tag in UNTRANSLATED_ELEMENTS or dict(attrs).get("translate") == "no"
        for name, value in attrs:
            if name in SPOKEN_ATTRIBUTES:
                self._note(value or "")
        if tag not in VOID_ELEMENTS:
            self._open.append((tag, exempt))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID_ELEMENTS:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(exempt for _, exempt in self._open):
            self._note(data)

    def _note(self, words: str) -> None:
        words = NAMES.sub("", words).strip()
        if re.search(r"[^\W\d_]{2}", words):
            self.found.append(words)


def unmarked(template: str) -> list[str]:
    """The words of the template that a translator never sees."""
    template = re.sub(r"{#.*?#}|{%\s*comment.*?{%\s*endcomment\s*%}", "", template, flags=re.DOTALL)
    template = re.sub(
        r"{%\s*block(?:trans|translate)\b.*?{%\s*endblock(?:trans|translate)\s*%}", "", template, flags=re.DOTALL
    )
    template = re.sub(r"{%\s*block \w+_class\s*%}.*?{%\s*endblock[\w ]*%}", "", template, flags=re.DOTALL)
    template = re.sub(r"{%.*?%}|{{.*?}}", "", template, flags=re.DOTALL)
    parser = UnmarkedText()
    parser.feed(template)
    parser.close()
    return parser.found


def _all_unmarked() -> Iterator[tuple[str, str]]:
    for path in TEMPLATES:
        for words in unmarked(path.read_text(encoding="utf-8")):
            yield str(path.relative_to(ROOT)), words


def test_every_visible_word_of_a_template_is_marked_for_translation() -> None:
    assert len(TEMPLATES) > 20
    assert list(_all_unmarked()) == []


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("<p>Sikkerhedsnet</p>", ["Sikkerhedsnet"]),
        ('<p>{% translate "Safety net" %}</p>', []),
        ("<p>{% blocktranslate %}Safety net{% endblocktranslate %}</p>", []),
        ('<button aria-label="Luk">{{ words }}</button>', ["Luk"]),
        ('<p translate="no">GLA:D® <b>Ryg</b></p>', []),
        ('<p translate="no">112</p><p>Ring</p>', ["Ring"]),
        ("<svg><title>Hundrede mennesker</title></svg>", ["Hundrede mennesker"]),
        ('<br><p {% if x %}class="Ja"{% endif %}>{# Nej #}14 kg</p>', ["14 kg"]),
    ],
)
def test_unmarked_words_are_found(template: str, words: list[str]) -> None:
    assert unmarked(template) == words
