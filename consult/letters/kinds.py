"""What a letter is."""

from dataclasses import dataclass
from enum import StrEnum

from consult.rules.outcomes import Urgency
from consult.rules.text import Text

LONGEST = 1999
"""Most characters in a letter."""

MOST_SPOKEN = 75
"""Most words on the telephone: what can be read aloud in 30 seconds."""


class Kind(StrEnum):
    """Who is written or spoken to, and for what; in the order in which they stand where they are equally urgent."""

    TELEPHONE = "telephone"
    ADMISSION = "admission"
    GP = "gp"
    WORKUP = "workup"
    SURGERY = "surgery"
    IMAGING = "imaging"
    RHEUMATOLOGY = "rheumatology"
    HANDOVER = "handover"
    PHYSIOTHERAPY = "physiotherapy"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Letter:
    """A text for the next in line. `urgency` is how soon the receiver is asked to act.

    `today` is what of it is for today although the work-up itself may wait some days; None where nothing is.
    """

    kind: Kind
    title: Text
    text: str
    urgency: Urgency
    today: Text | None = None
