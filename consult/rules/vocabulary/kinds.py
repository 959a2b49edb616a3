"""What a finding is: its key, its allowed answers, and its words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from consult.rules.text import Text

Value = str | int | float
"""A known answer. An answer that is not known is not there at all."""


class Kind(StrEnum):
    """How a finding is answered."""

    TERNARY = "ternary"  # present / absent
    CHOICE = "choice"  # one word of a list
    INTEGER = "integer"  # a whole number
    NUMBER = "number"  # a number


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that can be known about the patient.

    `values` are the answers that count as known, least worrying first where the finding has an order.
    `unknown` is the word of the machine contract for "not known" (`unknown`, `not_taken`, `not_done`, `not_stated`).
    `label` is the question in the clinician's words as it stands on the page; `short` is the finding as it stands
    in a sentence ("Udløst af: ..."); `say` is the question said aloud to the patient; `hint` stands under the item.
    """

    key: str
    group: str
    kind: Kind
    label: Text
    short: Text
    values: tuple[str, ...] = ()
    value_labels: Mapping[str, Text] = field(default_factory=dict)
    unknown: str = "unknown"
    ordered: bool = False
    minimum: float | None = None
    maximum: float | None = None
    unit: Text | None = None
    say: Text | None = None
    hint: Text | None = None

    @property
    def is_number(self) -> bool:
        """Whether the answer is a number."""
        return self.kind in (Kind.INTEGER, Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class Group:
    """A group of questions on the page, in the order of the page.

    `none_of_these` is the sentence to say aloud beside the button "Ingen af disse", where the group has that button. It
    asks for everything that the button answers. Worries have none: they are asked about openly, and a row of leading
    questions would swear to what nobody said (hazard H25).
    """

    key: str
    label: Text
    none_of_these: Text | None = None


PRESENT = "present"
ABSENT = "absent"
YES_NO = {
    ABSENT: Text("Nej", "No"),
    PRESENT: Text("Ja", "Yes"),
}


def ternary(
    key: str,
    group: str,
    label: Text,
    short: Text,
    *,
    say: Text | None = None,
    hint: Text | None = None,
    ordered: bool = True,
) -> Finding:
    """A finding that is present, absent or not known; present is never less worrying than absent."""
    return Finding(
        key=key,
        group=group,
        kind=Kind.TERNARY,
        label=label,
        short=short,
        values=(ABSENT, PRESENT),
        value_labels=YES_NO,
        ordered=ordered,
        say=say,
        hint=hint,
    )
