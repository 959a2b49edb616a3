"""The look keeps its promises: contrast, weight, nothing inline, and no colour that says all-clear."""

import colorsys
import gzip
import re
from pathlib import Path
from typing import Final

import fontpkg_atkinson_hyperlegible
import pytest
from django.contrib.staticfiles import finders
from django.template import Context, Template
from django.template.loader import render_to_string

from backpain.templatetags import icons

ROOT: Final = Path(__file__).resolve().parent.parent
STATIC: Final = ROOT / "static"
TOKENS: Final = (STATIC / "css" / "tokens.css").read_text(encoding="utf-8")
COLOURS: Final = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", TOKENS))
TEMPLATES: Final = sorted((ROOT / "templates").rglob("*.html"))

TEXT_CONTRAST: Final = 4.5
EDGE_CONTRAST: Final = 3.0


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_counted_as_the_guideline_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        *((text, surface) for text in ("ink", "ink-soft", "action") for surface in ("paper", "ground", "sunken")),
        *((text, "action-tint") for text in ("ink", "ink-soft", "action", "action-strong")),
        *(("ink", f"{soon}-tint") for soon in ("acute", "urgent", "planned", "calm")),
        *((soon, f"{soon}-tint") for soon in ("acute", "urgent", "planned", "calm")),
        *((soon, "paper") for soon in ("acute", "urgent", "planned", "calm")),
        ("paper", "acute"),
        ("paper", "ink"),
        ("on-action", "action"),
        ("on-action", "action-strong"),
    ],
)
def test_text_can_be_read_on_the_surface_it_stands_on(text: str, surface: str) -> None:
    assert contrast(COLOURS[text], COLOURS[surface]) >= TEXT_CONTRAST


@pytest.mark.parametrize("surface", ["paper", "ground", "action-tint"])
@pytest.mark.parametrize("edge", ["edge", "action", "focus"])
def test_the_border_of_a_control_can_be_seen(edge: str, surface: str) -> None:
    assert contrast(COLOURS[edge], COLOURS[surface]) >= EDGE_CONTRAST


def test_no_colour_says_all_clear() -> None:
    """A hue between yellow-green and green-blue that is plainly coloured would read as "nothing wrong"."""
    green = []
    for name, colour in COLOURS.items():
        hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
        if 70 <= hue * 360 <= 180 and saturation > 0.15 and 0.1 < lightness < 0.95:
            green.append(name)
    assert len(COLOURS) > 20
    assert green == []


def test_every_colour_is_a_token() -> None:
    css = (STATIC / "css" / "components.css").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-f]{3,8}\b(?=[^{}]*;)|rgba?\(|hsla?\(", css) == []


@pytest.mark.parametrize(("folder", "kilobytes"), [("css", 15), ("js", 25)])
def test_a_page_stays_light(folder: str, kilobytes: int) -> None:
    files = [path.read_bytes() for path in (STATIC / folder).glob(f"*.{folder}")]
    assert files
    assert sum(len(gzip.compress(each, 9)) for each in files) <= kilobytes * 1000


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_nothing_is_inline_that_the_content_policy_would_refuse(template: Path) -> None:
    markup = template.read_text(encoding="utf-8")
    assert re.findall(r"\sstyle=|<style\b|<script(?![^>]*\bsrc=)|\son[a-z]+=|hx-on\b|javascript:", markup) == []


@pytest.mark.parametrize("cut", ["Regular", "Bold"])
def test_the_typeface_comes_from_its_package(cut: str) -> None:
    name = f"AtkinsonHyperlegible-{cut}.ttf"
    found = finders.find(f"fonts/{name}")
    assert f'url("../fonts/{name}")' in TOKENS
    assert Path(str(found)).read_bytes() == (fontpkg_atkinson_hyperlegible.ROOT / "files" / name).read_bytes()


def test_an_icon_is_drawn_and_left_out_of_what_is_read_aloud() -> None:
    drawn = Template("{% load icons %}{% icon 'copy' %}").render(Context())
    assert drawn == (
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="/static/img/icons.svg#copy"></use></svg>'
    )


def test_an_icon_that_is_not_drawn_is_an_error_and_no_empty_square() -> None:
    with pytest.raises(ValueError, match="There is no icon 'tick'"):
        icons.icon("tick")


@pytest.mark.parametrize("template", ["400.html", "403_csrf.html", "500.html"])
def test_an_error_page_needs_neither_a_request_nor_the_database(template: str) -> None:
    """Django makes these pages with no request at hand, and the database may be what failed."""
    page = render_to_string(template)
    assert "Til startsiden" in page
    assert "<form" not in page
