"""The preview and the PDF: the same parts in the same order, tagged, in our font, two pages, nothing fetched."""

import io
import re
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string

from consult.rules.outcomes import Condition
from education import apps, handouts
from education.handouts import HandoutNotRenderedError
from education.outcome import (
    LINE_LENGTH,
    LINES,
    TYPED_LENGTH,
    ClinicNumbersMissingError,
    Decision,
    HandoutRequest,
    Language,
    Plan,
    TooMuchTextError,
)
from education.sheet import Sheet, make_sheet
from tests.consult.rules.patients import Findings
from tests.education.papers import (
    CLINIC,
    FULL_PLAN,
    PATIENTS,
    PLAN,
    full_request,
    html_of,
    one_of_each_situation,
    page_text,
    pdf_of,
    pdf_text,
    physiotherapist,
    printed,
    request_for,
    squeezed,
)
from tests.education.test_claims import ALL_ADVICE

ORDINARY = PATIENTS["ordinary back pain"]
SCIATICA = PATIENTS["sciatica"]
EMERGENCY = PATIENTS["cannot pass urine"]


def typed_everywhere(lines: tuple[str, ...]) -> Plan:
    return replace(FULL_PLAN, next=lines, week=lines, medicine=lines, goal=lines)


def opened(made: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(made))


def tags(made: bytes) -> list[str]:
    """The structure elements, from the top down."""
    found: list[str] = []

    def walk(element: Any) -> None:
        if isinstance(element, pikepdf.Dictionary) and "/S" in element:
            found.append(str(element.S).removeprefix("/"))
        children = element.get("/K") if isinstance(element, pikepdf.Dictionary) else None
        for child in children if isinstance(children, pikepdf.Array) else [children]:
            if isinstance(child, pikepdf.Dictionary):
                walk(child)

    with opened(made) as document:
        walk(document.Root.StructTreeRoot)
    return found


def fonts(made: bytes) -> set[str]:
    """The names of the embedded fonts, without the mark of a subset."""
    with opened(made) as document:
        described = [
            o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
        ]
        assert all("/FontFile2" in font or "/FontFile3" in font for font in described)
        return {str(font.FontName).split("+")[-1] for font in described}


def without_feet(text: str, request: HandoutRequest) -> str:
    """The text of a PDF without the foot of each page."""
    word, of = ("Side", "af") if request.language == "da" else ("Page", "of")
    return squeezed(re.sub(rf"{re.escape(request.clinic.name)} {word} \d+ {of} \d+", " ", text))


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("patient", PATIENTS)
def test_the_print_is_the_preview_word_by_word(patient: str, language: Language) -> None:
    """Order and text, æ, ø and å included: what can be copied out of the PDF is what the page shows."""
    request = full_request(patient, language)
    shown = squeezed(page_text(request))
    numbered = re.sub(r"(?<=[.:\w]) \d (?=[A-ZÆØÅ])", " ", without_feet(pdf_text(printed(request)), request))
    assert numbered == shown


@pytest.mark.parametrize("patient", PATIENTS)
def test_the_pdf_is_tagged_and_says_its_language_and_title(patient: str) -> None:
    made = printed(full_request(patient))
    with opened(made) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "da"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        with document.open_metadata() as metadata:
            assert metadata["dc:title"] == "Dit ark om ryggen - Lægehuset Nørregade"
            assert metadata["pdfuaid:part"] == "1"
    assert {"H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD"} <= set(tags(made))
    assert tags(made).count("H1") == 1


def test_an_english_pdf_says_that_it_is_english() -> None:
    with opened(pdf_of(request_for(ORDINARY, language="en"))) as document:
        assert str(document.Root.Lang) == "en"


@pytest.mark.parametrize("patient", PATIENTS)
def test_the_pdf_has_our_fonts_and_no_other(patient: str) -> None:
    assert fonts(printed(full_request(patient))) == {"Kompas", "Kompas-Bold"}


@pytest.mark.parametrize("patient", PATIENTS)
def test_two_pages_for_everyone(patient: str) -> None:
    assert len(pypdfium2.PdfDocument(printed(full_request(patient)))) == 2


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(("patient", "decision"), one_of_each_situation())
def test_two_pages_however_much_is_typed_suspected_and_advised(
    patient: str, decision: Decision, language: Language
) -> None:
    line = ("Gå en tur i skoven hver dag med hunden " * 4)[: TYPED_LENGTH // (LINES * 4)]
    plan = typed_everywhere((line,) * LINES)
    request = request_for(
        PATIENTS[patient],
        plan=plan,
        language=language,
        clinic=physiotherapist(),
        name="Åse " * 15,
        decision=decision,
    )
    outcome = request.outcome
    work_up = outcome.urgency != "none"
    much = replace(
        outcome,
        advice=outcome.advice | ALL_ADVICE if not outcome.under_18 else outcome.advice,
        suspected=tuple(Condition) if work_up else outcome.suspected,
        examined=False if work_up else outcome.examined,
    )
    assert len(pypdfium2.PdfDocument(pdf_of(replace(request, outcome=much)))) == 2


def test_long_lines_and_a_word_without_an_end_stay_on_the_page() -> None:
    plan = replace(PLAN, week=("x" * LINE_LENGTH,), goal=("w" * LINE_LENGTH,))
    made = pdf_of(request_for(ORDINARY, plan=plan))
    document = pypdfium2.PdfDocument(made)
    right = [document[0].get_textpage().get_charbox(i)[2] for i in range(document[0].get_textpage().count_chars())]
    assert max(right) < document[0].get_width()
    assert pdf_text(made).replace(" ", "").count("x" * LINE_LENGTH) == 1


@pytest.mark.parametrize("patient", PATIENTS)
def test_the_safety_net_stands_whole_on_one_page(patient: str) -> None:
    document = pypdfium2.PdfDocument(printed(full_request(patient)))
    pages = [squeezed(page.get_textpage().get_text_range()) for page in document]
    with_first = [number for number, text in enumerate(pages) if "Hvornår skal du kontakte læge?" in text]
    with_last = [number for number, text in enumerate(pages) if "Sig planen højt" in text]
    assert with_first == with_last
    assert len(with_first) == 1


@pytest.mark.parametrize("patient", PATIENTS)
def test_the_numbers_to_call_stand_in_the_plan_and_in_the_net(patient: str) -> None:
    text = pdf_text(printed(full_request(patient)))
    assert text.count("12 34 56 78") == 2
    assert text.count("70 11 31 31") == 2
    assert text.count("112") >= 2
    assert "Lægehuset Nørregade" in text


@pytest.mark.parametrize(("patient", "decision"), one_of_each_situation())
def test_an_everyday_plan_is_set_in_the_full_type(
    patient: str, decision: Decision, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Smaller type is for a plan with much typed text; English needs the most room."""
    tries: list[bool] = []

    def xhtml(sheet: Sheet, *, dense: bool) -> str:
        tries.append(dense)
        return render_to_string("education/pdf/handout.html", {"sheet": sheet, "dense": dense})

    monkeypatch.setattr(handouts, "_xhtml", xhtml)
    pdf_of(request_for(PATIENTS[patient], language="en", name="Oline Opdigtsen", decision=decision))
    assert tries == [False]


@pytest.mark.parametrize(("language", "title"), [("da", "Dit ark om ryggen"), ("en", "Your sheet about your back")])
@pytest.mark.parametrize("findings", [ORDINARY, EMERGENCY], ids=["full", "roomy"])
def test_the_title_stands_on_one_line(findings: Findings, language: Language, title: str) -> None:
    document = pypdfium2.PdfDocument(pdf_of(request_for(findings, language=language, name="Oline Opdigtsen")))
    assert title in document[0].get_textpage().get_text_range().splitlines()


def test_the_digest_says_what_was_given_and_not_to_whom() -> None:
    def digest(**fields: Any) -> str:
        return handouts.content_digest(make_sheet(request_for(ORDINARY, **fields)))

    assert digest(name="Åse Ærø") == digest() != digest(plan=FULL_PLAN)


def test_the_title_of_the_file_never_has_the_patients_name() -> None:
    made = pdf_of(request_for(ORDINARY, name="Åse Ærø"))
    with opened(made) as document, document.open_metadata() as metadata:
        assert "Åse" not in str(metadata)
        assert "Åse" not in str(dict(document.docinfo))


def test_the_same_handout_gives_the_same_bytes() -> None:
    assert pdf_of(request_for(ORDINARY)) == pdf_of(request_for(ORDINARY))


HOSTILE = (
    '"><script>alert(1)</script>',
    '<img src="http://127.0.0.1:9/x.png">',
    '<img src="file:///etc/passwd">',
    '<link rel="attachment" href="file:///etc/passwd">',
    "<style>@import url(http://127.0.0.1:9/x.css);</style>",
    '</p></body><object data="file:///etc/passwd">',
    "{{ sheet.words }}{% include 'base.html' %}",
    "&lt;b&gt; &amp; <!ENTITY x SYSTEM 'file:///etc/passwd'> &x;",
    "]]><![CDATA[<?xml-stylesheet href='http://127.0.0.1:9/x'?>",
)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_html_in_every_field_is_shown_as_text_and_fetches_nothing(
    hostile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf_of(request_for(ORDINARY))  # the fonts are fetched once per process
    fetched: list[str] = []

    def fetch(self: object, url: str, headers: object = None) -> None:
        fetched.append(url)
        raise ValueError(url)

    monkeypatch.setattr(handouts.NamedFilesOnly, "fetch", fetch)
    clinic = replace(CLINIC, name=hostile, phone=hostile, out_of_hours_phone=hostile)
    request = request_for(SCIATICA, plan=typed_everywhere((hostile,)), clinic=clinic, name=hostile)
    made = pdf_of(request)
    page = BeautifulSoup(html_of(request), "html.parser")
    assert fetched == []
    assert page.get_text().replace("\u00a0", " ").count(hostile) >= 9
    assert not page.find(["script", "img", "link", "style", "object", "body"])
    assert b"root:" not in made
    with opened(made) as document:
        assert not document.attachments


def test_the_fetcher_gives_the_fonts_and_refuses_every_other_address() -> None:
    fetcher = handouts.NamedFilesOnly()
    for name, path in handouts.FONTS.items():
        assert fetcher.fetch(name).read() == path.read_bytes()
    for url in ("file:///etc/passwd", "http://127.0.0.1:9/", "data:text/plain,x", "rygkompas:other.ttf", ""):
        with pytest.raises(ValueError, match="nothing but its fonts"):
            fetcher.fetch(url)


def broken_sheet(monkeypatch: pytest.MonkeyPatch, inside: str) -> None:
    def render(template: str, context: dict[str, Any]) -> str:
        return render_to_string(template, context).replace("</h1>", f"</h1>{inside}")

    monkeypatch.setattr("education.handouts.render_to_string", render)


def test_a_picture_that_is_missing_is_an_error_and_not_a_line_in_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    broken_sheet(monkeypatch, '<img src="rygkompas:missing.png" alt="x"/>')
    with pytest.raises(HandoutNotRenderedError):
        pdf_of(request_for(ORDINARY))


def test_when_the_pdf_fails_the_preview_still_stands_and_the_next_pdf_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        broken_sheet(patch, "<p>not closed")
        with pytest.raises(HandoutNotRenderedError) as failed:
            pdf_of(request_for(ORDINARY, name="Åse Ærø"))
        assert "Åse" not in str(failed.value)
    assert "Dit ark om ryggen" in html_of(request_for(ORDINARY))
    assert pdf_of(request_for(ORDINARY)).startswith(b"%PDF")


@pytest.mark.parametrize("make", [html_of, pdf_of])
def test_neither_preview_nor_pdf_without_numbers_or_with_too_much(make: Callable[[HandoutRequest], object]) -> None:
    with pytest.raises(ClinicNumbersMissingError):
        make(request_for(ORDINARY, clinic=replace(CLINIC, phone="")))
    with pytest.raises(TooMuchTextError):
        make(request_for(ORDINARY, plan=Plan(week=("x",) * (LINES + 1))))


def test_many_at_once_give_the_same_papers() -> None:
    expected = {patient: pdf_of(request_for(PATIENTS[patient])) for patient in ("sciatica", "aged 14", "fever")}
    made: list[tuple[str, bytes]] = []

    def work(patient: str) -> None:
        made.append((patient, pdf_of(request_for(PATIENTS[patient]))))

    threads = [threading.Thread(target=work, args=(patient,)) for patient in list(expected) * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == len(threads)
    assert all(expected[patient] == paper for patient, paper in made)


def test_no_system_font_is_named_in_what_the_pdf_is_made_from() -> None:
    styles = (
        handouts.PDF_STYLES.read_text() + (Path(handouts.__file__).parent / "static" / handouts.STYLESHEET).read_text()
    )
    named = set(re.findall(r'font(?:-family)?:[^;]*?"([^"]+)"', styles))
    assert named == {"Kompas"}


def test_weasyprint_understands_all_of_the_styles(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handouts, "_press", None)
    pdf_of(request_for(ORDINARY))
    assert [record.getMessage() for record in caplog.records if record.name == "weasyprint"] == []


def test_nothing_on_the_paper_needs_a_background() -> None:
    """A browser leaves backgrounds out when it prints the page that stands in for the PDF."""
    styles = (Path(handouts.__file__).parent / "static" / handouts.STYLESHEET).read_text()
    for_paper = styles[: styles.index("@media screen")]
    assert "background" not in re.sub(r"/\*.*?\*/", "", for_paper, flags=re.DOTALL)


def test_the_stylesheet_is_found_among_the_static_files() -> None:
    assert finders.find(handouts.STYLESHEET)


def test_the_start_up_check_warns_of_the_slow_way(monkeypatch: pytest.MonkeyPatch) -> None:
    assert apps.fonts_are_subset_quickly() == []
    monkeypatch.setattr("weasyprint.pdf.fonts.harfbuzz_subset", None)
    [warning] = apps.fonts_are_subset_quickly()
    assert warning.id == "education.W001"
