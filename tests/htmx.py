"""A fragment must equal the part of the page loaded fresh: the one helper that proves it, for every fragment."""

import re
from collections.abc import Container
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.http import HttpResponse
from django.test import Client

ONE_TIME = ("csrfmiddlewaretoken", "form_key", "mark")
"""Hidden fields that are new in every answer."""


def soup(html: bytes | str) -> Any:
    """The page as a tree. Untyped: a test that finds nothing fails by itself."""
    return BeautifulSoup(html, "html.parser")


def parts(html: bytes | str) -> dict[str, str]:
    """The outermost elements of a fragment by their id, each as it stands on a page."""
    elements = [each for each in soup(html).children if isinstance(each, Tag)]
    nameless = [str(each)[:80] for each in elements if not each.get("id")]
    assert not nameless, f"a fragment holds what htmx cannot place: {nameless}"
    return {str(each["id"]): plain(each) for each in elements}


def part_of_page(html: bytes | str, identifier: str) -> str:
    """One element of a whole page."""
    found = soup(html).find(id=identifier)
    assert isinstance(found, Tag), f"the page has no element {identifier!r}"
    return plain(found)


def plain(element: Tag) -> str:
    """An element without what tells htmx where it goes, without one-time values, and with even spaces."""
    element.attrs.pop("hx-swap-oob", None)
    for field in element.find_all("input", attrs={"name": list(ONE_TIME)}):
        field["value"] = ""
    return re.sub(r"\s+", " ", re.sub(r">\s+<", "><", str(element))).strip()


def assert_everything_changed_is_sent(
    before: bytes | str, fragment: bytes | str, after: bytes | str, *, filled: Container[str]
) -> None:
    """Each question that stands otherwise on the page than before is in the fragment.

    `filled` are the questions that the sender answered: those rows stand on the sender's screen already.
    """
    sent = parts(fragment)
    old, new = soup(before), soup(after)
    for element in new.find_all(id=re.compile("^q-")):
        identifier = str(element["id"])
        was = old.find(id=identifier)
        if identifier.removeprefix("q-") in filled or (was is not None and plain(was) == plain(element)):
            continue
        assert any(identifier in html for html in sent.values()), f"{identifier} changed and was not sent"


def assert_fragment_equals_page(client: Client, fragment: HttpResponse, page_url: str) -> None:
    """Each part of the fragment stands exactly so on the page, loaded fresh."""
    page = client.get(page_url)
    assert page.status_code == 200
    sent = parts(fragment.content)
    assert sent, "the fragment is empty"
    for identifier, html in sent.items():
        assert html == part_of_page(page.content, identifier), identifier
