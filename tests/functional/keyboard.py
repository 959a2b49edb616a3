"""A clinician at the keyboard, for the tests of what one key or one press does."""

import pytest
from playwright.sync_api import Locator, Page

from consult.models import Consultation
from tests.functional.stories import Desk, Story

AGE = "Alder"
FEVER = "Feber eller kulderystelser"


class AtTheKeyboard(Story):
    """A GP before an empty consultation, away from any field."""

    @pytest.fixture(autouse=True)
    def _at_an_empty_page(self, _at_the_clinic: None) -> None:
        self.desk = Desk(self.window(permissions=["clipboard-read", "clipboard-write"]))
        self.desk.log_in(self.lise.user.email)
        self.desk.start_consultation()

    @property
    def page(self) -> Page:
        return self.desk.page

    @property
    def focused(self) -> Locator:
        return self.page.locator(":focus")

    @property
    def said(self) -> Locator:
        """What the page says was answered."""
        return self.page.locator("#answered")

    def type(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def leave_the_field(self) -> None:
        """From the age, where an empty page begins, on to the next question."""
        self.type("Tab")

    def answer(self, *keys: str) -> None:
        """Presses keys of which each is answered by the server."""
        for key in keys:
            with self.desk.saved():
                self.type(key)

    def stored(self) -> Consultation:
        return Consultation.objects.for_organisation(self.lise.organisation).get()
