"""The general letter: the clinician sends the patient another way where the result sends nobody on.

What is asked for is in the clinician's own words, for the tool has no receiver to name.
"""

from collections.abc import Iterator

from consult.letters import body
from consult.letters.case import NOT_STATED, Case, Line
from consult.letters.examination import examined
from consult.letters.relevant import RED_FLAGS
from consult.letters.specialists import work_words
from consult.rules.text import Text

_ASK = Text("Jeg beder dig overtage: {what}", "I ask you to take over: {what}")
_ASK_NOT_STATED = Text(
    "Jeg beder dig overtage patienten. Hvad der bedes om: {missing}.",
    "I ask you to take over the patient. What is asked for: {missing}.",
)


def handover(case: Case) -> Iterator[Line]:
    """Who, since when, what was found, examined and decided, and what is asked for."""
    yield Line(None, [_ask(case)])
    yield from body.contact(case)
    yield from body.who(case)
    yield from body.course(case)
    yield from body.besides(case, ())
    yield from examined(case)
    yield from body.denied(case, RED_FLAGS)
    yield from body.decision(case, own_words=False)
    yield from body.history(case)
    yield Line(Text("Arbejde", "Work"), work_words(case))
    yield from body.follow_up(case)


def _ask(case: Case) -> str:
    if case.own_words:
        return case.to(_ASK).format(what=case.own_words)
    return case.to(_ASK_NOT_STATED).format(missing=case.to(NOT_STATED))
