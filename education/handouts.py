"""The handout: one set of parts, shown as a preview and printed as a tagged PDF. The only user of WeasyPrint.

For the views (`make_sheet` takes a `HandoutRequest`, see `education.outcome`)::

    sheet = make_sheet(request)           # the parts, put together once
    preview_html(sheet) -> SafeString     # <article class="handout" lang="da"> ... </article>, its <h1> included
    pdf(sheet) -> bytes                   # the same parts, tagged, at most two A4 pages
    content_digest(sheet) -> str          # what was given, never to whom

`preview_html` is put into a page that links `STYLESHEET`; printed from the browser that page is the paper too, so a
PDF that fails never costs the patient the handout: catch `HandoutNotRenderedError`, show the page, say so.

Errors, all of them `HandoutError`: from `make_sheet` `ClinicNumbersMissingError` (`.missing`: tell the clinic what to
enter first) and `TooMuchTextError` (`.part`), from `pdf` `HandoutNotRenderedError`. Nothing is stored and nothing with
a name is cached.

Rendering is done under one lock with one font configuration and one parsed stylesheet per process: a configuration
shared by threads without a lock corrupts the heap, and a new one for each handout leaks a quarter of a megabyte.
"""

import hashlib
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET  # nosec B405  # reads our own template's output alone

import weasyprint
from cssselect2 import ElementWrapper  # type: ignore[import-untyped]
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from education.glyphs import BOLD, REGULAR
from education.outcome import HandoutError
from education.sheet import Sheet

STYLESHEET = "css/handout.css"
"""The static file that shapes the parts, on screen and on paper."""

PDF_STYLES = Path(__file__).parent / "pdf.css"
"""What only the PDF needs: the page, its foot and the font."""

FONTS = {"rygkompas:regular.ttf": REGULAR, "rygkompas:bold.ttf": BOLD}
"""All that a PDF may fetch, by the names that `pdf.css` gives them."""

MAX_PAGES = 2
"""Both sides of one sheet. A plan with much typed text is set in smaller type to stay within them."""

PDF_VARIANT = "pdf/ua-1"

PDF_IDENTIFIER = b"rygkompas-handout"
"""Fixed, so that the same handout gives the same bytes."""


class HandoutNotRenderedError(HandoutError):
    """The PDF could not be made; the preview still can."""


class NamedFilesOnly(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Gives the fonts and refuses every other address, whatever the HTML asks for."""

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """The file of that name; `ValueError` for everything else."""
        if url not in FONTS:
            raise ValueError("a handout fetches nothing but its fonts")
        return URLFetcherResponse(url, FONTS[url].read_bytes(), {"Content-Type": "font/ttf"})


class _Markup(weasyprint.HTML):  # type: ignore[misc]  # WeasyPrint has no types
    """Our own template's output, read as XML: a tenth of the rendering time less than WeasyPrint's HTML parser.

    It must be well-formed, so a tag that is not closed is an error here and not a guess.
    """

    def __init__(self, xhtml: str, fetcher: NamedFilesOnly) -> None:
        root = ET.fromstring(xhtml)  # noqa: S314  # ours; what was typed is escaped in it  # nosec B314
        self.base_url = "rygkompas:"
        self.url_fetcher = fetcher
        self.media_type = "print"
        self.wrapper_element = ElementWrapper.from_html_root(root, content_language=None)
        self.etree_element = self.wrapper_element.etree_element


class _Press:
    """WeasyPrint with its fonts and styles, made once per process."""

    def __init__(self) -> None:
        self.fetcher = NamedFilesOnly(timeout=0)
        self.fonts = FontConfiguration()
        shared = Path(__file__).parent / "static" / STYLESHEET
        styles = shared.read_text() + PDF_STYLES.read_text()
        self.css = weasyprint.CSS(string=styles, font_config=self.fonts, url_fetcher=self.fetcher)

    def lay_out(self, xhtml: str) -> weasyprint.Document:
        return _Markup(xhtml, self.fetcher).render(
            stylesheets=[self.css], font_config=self.fonts, pdf_variant=PDF_VARIANT
        )

    def write(self, document: weasyprint.Document) -> bytes:
        made: bytes = document.write_pdf(pdf_variant=PDF_VARIANT, pdf_identifier=PDF_IDENTIFIER)
        return made


_lock = threading.Lock()
_press: _Press | None = None


def preview_html(sheet: Sheet) -> SafeString:
    """The handout as an HTML fragment."""
    return render_to_string("education/_sheet.html", {"sheet": sheet})


def content_digest(sheet: Sheet) -> str:
    """The digest of a handout's contents without the name: what was given, never to whom."""
    return hashlib.sha256(preview_html(replace(sheet, name="")).encode()).hexdigest()


def pdf(sheet: Sheet) -> bytes:
    """The handout as a tagged PDF; raises `HandoutNotRenderedError`."""
    global _press  # noqa: PLW0603  # one per process, made when the first handout is
    with _lock:
        try:
            with _errors_raised():
                _press = _press or _Press()
                document = _press.lay_out(_xhtml(sheet, dense=False))
                if len(document.pages) > MAX_PAGES:
                    document = _press.lay_out(_xhtml(sheet, dense=True))
                return _press.write(document)
        except Exception as error:
            raise HandoutNotRenderedError(f"the PDF could not be made: {type(error).__name__}") from error


def _xhtml(sheet: Sheet, *, dense: bool) -> str:
    return render_to_string("education/pdf/handout.html", {"sheet": sheet, "dense": dense})


class _Errors(logging.Handler):
    """Keeps what WeasyPrint only logs: a picture or a font that is missing."""

    def __init__(self) -> None:
        super().__init__(level=logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def _errors_raised() -> Iterator[None]:
    """Turn WeasyPrint's logged errors into an exception."""
    logger, errors = logging.getLogger("weasyprint"), _Errors()
    logger.addHandler(errors)
    try:
        yield
    finally:
        logger.removeHandler(errors)
    if errors.messages:
        raise HandoutNotRenderedError(errors.messages[0])
