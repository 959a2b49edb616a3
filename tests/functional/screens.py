"""`make screens`: a picture of every page state, in each language and width, on one page to look through.

Writes `var/screens/index.html`. Runs axe on each picture as well, and ends with an error where it finds something.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import pytest

FOLDER: Final = Path("var/screens")
WHOLE: Final = FOLDER / "whole"
LANGUAGES: Final = ("da", "en")

HEAD: Final = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Rygkompas: screens</title>
<style>
body { font: 1rem sans-serif; margin: 1rem }
div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
figure { margin: 0 }
img { border: 1px solid; height: 26rem }
</style>
</head>
<body>
"""


def picture_name(state: str, language: str, width: int) -> str:
    """The picture's name in the folder; `width` in pixels."""
    return f"{state}-{language}-{width}.png"


def index(pictures: list[str]) -> str:
    """The page with all pictures, those of one state together; each leads to the whole page from top to bottom."""
    states: dict[str, list[str]] = {}
    for name in sorted(pictures):
        states.setdefault(name.rsplit("-", 2)[0], []).append(name)
    sections = "".join(
        f"<h2>{state}</h2>\n<div>{''.join(map(_figure, names))}</div>\n" for state, names in states.items()
    )
    return f"{HEAD}<h1>Rygkompas: {len(states)} page states</h1>\n{sections}</body>\n</html>\n"


def _figure(name: str) -> str:
    image = f'<img src="{name}" alt="" loading="lazy">'
    return f'<figure><figcaption>{name}</figcaption><a href="whole/{name}">{image}</a></figure>'


def main() -> int:
    """Makes all pictures anew, and the page of them."""
    for old in FOLDER.rglob("*.png"):
        old.unlink()
    WHOLE.mkdir(parents=True, exist_ok=True)
    status = pytest.main(["--quiet", "--numprocesses", "2", str(Path(__file__).with_name("pictures.py"))])
    pictures = [path.name for path in FOLDER.glob("*.png")]
    (FOLDER / "index.html").write_text(index(pictures), encoding="utf-8")
    sys.stdout.write(f"{len(pictures)} pictures: {FOLDER / 'index.html'}\n")
    return int(status)


if __name__ == "__main__":
    sys.exit(main())
