"""How long five tasks take a practised hand, after the keystroke-level model, held against the table in `docs/`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.factories.consult import a_concluded
from tests.functional.actions import Actions, CountingDesk
from tests.functional.stories import Story
from tests.functional.tasks import (
    cauda_equina,
    first_episode,
    nerve_root_in_english,
    opens_the_handout,
    re_assessment,
    telephone,
)

TABLE: Final = Path(__file__).parents[2] / "docs" / "keystrokes.md"
MOST_SECONDS: Final = 45
"""For the first task."""

Task = Callable[[CountingDesk], None]


def first_episode_and_handout(desk: CountingDesk) -> None:
    first_episode(desk)
    opens_the_handout(desk)


TASKS: Final[dict[str, Task]] = {
    "First episode (ca_07), to note and handout": first_episode_and_handout,
    "Suspected cauda equina, to the words for the telephone": cauda_equina,
    "Nerve root, to note and handout in English": nerve_root_in_english,
    "Telephone contact, to the note": telephone,
    "Re-assessment from the list, to the note": re_assessment,
}


def row(task: str, actions: Actions) -> str:
    """The line of the table."""
    figures = (len(actions), actions.clicks, actions.keys, actions.switches, len(actions.thoughts))
    return f"| {task} | {' | '.join(map(str, figures))} | {actions.seconds:.1f} |"


class TestFiveTasks(Story):
    def given_a_clinic_that_prints_in_english(self) -> None:
        self.lise.organisation.paper_languages = ["da", "en"]
        self.lise.organisation.save(update_fields=["paper_languages"])

    @pytest.mark.parametrize("task", TASKS)
    def test_the_table_says_what_was_counted(self, task: str) -> None:
        self.given_a_clinic_that_prints_in_english()
        a_concluded(self.lise, age_years=58, fx_osteoporosis_known="absent")
        desk = CountingDesk(self.window(permissions=["clipboard-read", "clipboard-write"]))
        desk.log_in(self.lise.user.email)
        if TASKS[task] is not re_assessment:
            desk.start_consultation()
        TASKS[task](desk)
        counted = row(task, desk.actions)
        if counted not in TABLE.read_text():
            pytest.fail(desk.actions.listed(counted))
        if TASKS[task] is first_episode_and_handout:
            assert desk.actions.seconds <= MOST_SECONDS
