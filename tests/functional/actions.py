"""Somebody whose every action is counted: each click, each key, each typed character. Nothing is filled in directly."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from playwright.sync_api import Locator, Page, expect

from tests.functional.stories import Desk

KEY, POINT, PRESS, SWITCH, THINK = 0.28, 1.1, 0.2, 0.4, 1.35
"""Seconds of the keystroke-level model (Card, Moran and Newell): a key, pointing, a click, the hand between mouse and
keyboard, and a moment of thought for each group and each decision."""

AT_REST: Final = ".htmx-request, .htmx-swapping, .htmx-settling"


@dataclass
class Actions:
    """What was done, in order, each with what it was for."""

    done: list[str] = field(default_factory=list)
    thoughts: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.done)

    @property
    def clicks(self) -> int:
        return sum(action.startswith("click") for action in self.done)

    @property
    def keys(self) -> int:
        return len(self) - self.clicks

    @property
    def switches(self) -> int:
        """How often the hand goes between keyboard, where it begins, and mouse."""
        by_mouse = [False, *(action.startswith("click") for action in self.done)]
        return sum(one != other for one, other in pairwise(by_mouse))

    @property
    def seconds(self) -> float:
        """The time that a practised hand needs, after the model."""
        mouse = self.clicks * (POINT + PRESS) + self.switches * SWITCH
        return self.keys * KEY + mouse + len(self.thoughts) * THINK

    def listed(self, title: str) -> str:
        """The list as a test prints it."""
        lines = [f"{number:3}. {action}" for number, action in enumerate(self.done, start=1)]
        return "\n".join([f"\n{title}: {len(self)} actions", *lines])


class CountingDesk(Desk):
    """A desk whose mouse and keyboard are counted."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.actions = Actions()

    def thinks(self, about: str) -> None:
        """A moment of thought: one for each group and each decision."""
        self.actions.thoughts.append(about)

    def click(self, target: Locator, what: str) -> None:
        """One click of the mouse, where nothing is in the way; the page is scrolled there by the wheel."""
        target.click()
        self._did(f"click    {what}")

    def key(self, key: str, what: str) -> None:
        """One key; a key that is held with Shift counts as two."""
        self.page.keyboard.press(key)
        for _ in key.split("+")[1:]:
            self.actions.done.append("key      Shift, held")
        self._did(f"key      {key}: {what}")

    def text(self, text: str, what: str) -> None:
        """Characters, typed one by one."""
        for character in text:
            self.page.keyboard.press(character)
            self._did(f"type     {character}: {what}")

    def answer(self, question: str, answer: str) -> None:
        """One click on an answer."""
        group = self.page.get_by_role("radiogroup", name=question, exact=True)
        choice = group.locator("label").filter(has=self.page.get_by_role("radio", name=answer, exact=True))
        self.click(choice, f"{question}: {answer}")

    def _did(self, what: str) -> None:
        """The hand is no faster than the server."""
        self.actions.done.append(re.sub(r"\s+$", "", what))
        expect(self.page.locator(AT_REST)).to_have_count(0)
