"""Short ways to write down a finding that is chosen from a list or given as a number."""

from collections.abc import Mapping

from consult.rules.text import Text
from consult.rules.vocabulary.kinds import Finding, Kind

WEEKS = Text("uger", "weeks")
DAYS = Text("dage", "days")
YEARS = Text("år", "years")


def choice(
    key: str,
    group: str,
    label: Text,
    short: Text,
    answers: Mapping[str, Text],
    *,
    unknown: str = "unknown",
    ordered: bool = False,
    say: Text | None = None,
    hint: Text | None = None,
) -> Finding:
    """Make a finding answered with one word of a list; `answers` gives the words in page order, with labels.

    Where `ordered`, the answers stand least worrying first.
    """
    return Finding(
        key=key,
        group=group,
        kind=Kind.CHOICE,
        label=label,
        short=short,
        values=tuple(answers),
        value_labels=answers,
        unknown=unknown,
        ordered=ordered,
        say=say,
        hint=hint,
    )


def quantity(
    key: str,
    group: str,
    label: Text,
    short: Text,
    unit: Text,
    *,
    whole: bool = True,
    maximum: float | None = None,
    say: Text | None = None,
    hint: Text | None = None,
) -> Finding:
    """Make a finding answered with a number in `unit`, never below 0; a whole number unless told otherwise."""
    return Finding(
        key=key,
        group=group,
        kind=Kind.INTEGER if whole else Kind.NUMBER,
        label=label,
        short=short,
        minimum=0,
        maximum=maximum,
        unit=unit,
        say=say,
        hint=hint,
    )
