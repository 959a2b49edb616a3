"""The personal handout, warm: WeasyPrint against Chromium with the same HTML, both tagged."""

import re
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
from playwright.sync_api import Browser, Page, sync_playwright

from bench.measure import Row, milliseconds, ratio_row, side_by_side

RUNS = 25
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


def rows() -> list[Row]:
    """The goals about the handout, from one run with all three in turn."""
    from education import handouts
    from education.sheet import make_sheet

    request = _request()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        html = _chromium_html(request, Path(folder))
        page = _page_with_fonts(browser, Path(folder), html)
        ours, reused, fresh = side_by_side(
            lambda: handouts.pdf(make_sheet(request)),
            lambda: _print(page, html),
            lambda: _print_on_new_page(browser, Path(folder), html),
            runs=RUNS,
        )
        made, theirs = handouts.pdf(make_sheet(request)), _print(page, html)
        browser.close()
    detail = f"{milliseconds(ours.p50)} against {milliseconds(reused.p50)}, {_pages(made)} pages"
    return [
        ratio_row("handout, warm / Chromium, page reused", ours.p50 / reused.p50, 1.2, detail),
        ratio_row("handout, warm / Chromium, new page", ours.p50 / fresh.p50, 0.3, milliseconds(fresh.p50)),
        ratio_row("handout, bytes / Chromium's", len(made) / len(theirs), 0.45, f"{len(made) // 1000} kB"),
    ]


def _request() -> Any:
    from consult.rules.answers import parse
    from consult.rules.assessment import assess
    from education.outcome import Clinic, HandoutOutcome, HandoutRequest, Plan, ReviewForm

    negative = _all_negative()
    return HandoutRequest(
        outcome=HandoutOutcome.of(assess(parse(negative)).as_json(), age_years=52, pregnant=False, examined=True),
        clinic=Clinic(name="Eksempelby Lægehus", phone="00 00 00 01", out_of_hours_phone="00 00 00 03"),
        plan=Plan(
            week=("Gå en tur hver dag", "Tag opvasken"),
            review_on=date(2026, 12, 22),
            review_form=ReviewForm.IN_PERSON,
        ),
        printed_on=date(2026, 11, 24),
        patient_name="Nancy Ann Test",
    )


def _all_negative() -> dict[str, object]:
    import yaml

    from bench.rules import VIGNETTES

    return {**yaml.safe_load(VIGNETTES.read_text())["defaults"], "age_years": 52, "sex": "female"}


def _chromium_html(request: Any, folder: Path) -> str:
    """The same document for Chromium: styles inside, fonts as files beside it, the page size of its own."""
    from django.template.loader import render_to_string

    from education.handouts import FONTS, PDF_STYLES, STYLESHEET
    from education.sheet import make_sheet

    styles = (PDF_STYLES.parent / "static" / STYLESHEET).read_text() + PDF_STYLES.read_text()
    for name, path in FONTS.items():
        (folder / path.name).write_bytes(path.read_bytes())
        styles = styles.replace(name, path.name)
    html = render_to_string("education/pdf/handout.html", {"sheet": make_sheet(request)})
    return re.sub("</head>", lambda _: f"<style>{styles}</style></head>", html, count=1)


def _page_with_fonts(browser: Browser, folder: Path, html: str) -> Page:
    (folder / "handout.html").write_text(html)
    page = browser.new_page()
    page.goto((folder / "handout.html").as_uri())
    return page


def _print(page: Page, html: str) -> bytes:
    page.set_content(html)
    return page.pdf(format="A4", tagged=True, prefer_css_page_size=True)


def _print_on_new_page(browser: Browser, folder: Path, html: str) -> bytes:
    page = _page_with_fonts(browser, folder, html)
    try:
        return page.pdf(format="A4", tagged=True, prefer_css_page_size=True)
    finally:
        page.close()


def _pages(pdf: bytes) -> int:
    import io

    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)
