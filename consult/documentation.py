"""What is written down for the note, the letters and the referral, and enters no rule.

Keys after `documentation` in the vocabulary of the clinical specification 1.1. Plain data without Django: each entry
says how it is answered, where on the page it stands and what it is called, on screen and in the note. What is ticked
off a list has one key for each item, so that two people can tick different items without a clash.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from consult.rules.text import Text
from consult.rules.vocabulary.kinds import PRESENT


class EntryKind(StrEnum):
    """How an entry is answered."""

    LINE = "line"  # a short line of text
    CHOICE = "choice"  # one word of a list
    SCALE = "scale"  # a whole number from 0 to 10
    TICK = "tick"  # ticked or not


LONGEST_LINE = 160
"""Characters of one line."""

SCALE_MOST = 10


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One thing that can be written down; each is made once. `note` is its name in a note, where that is shorter.

    `group` is the group of questions beside which it stands, or `said` for what the patient says first.
    `of` names the list that a tick belongs to.
    """

    key: str
    group: str
    kind: EntryKind
    label: Text
    note: Text
    values: Mapping[str, Text] = field(default_factory=dict)
    of: str = ""


SAID: Final = "said"
"""The place of what the patient says first: thoughts, worries, goal and hope."""

ANALGESICS: Final = "analgesics_now"

YES_NO: Final = {"yes": Text("ja", "yes"), "no": Text("nej", "no")}
_NEGATIVE: Final = Text("negativ", "negative")
_RIGHT: Final = Text("positiv højre", "positive right")
_LEFT: Final = Text("positiv venstre", "positive left")


def _line(key: str, group: str, label: Text, note: Text | None = None) -> Entry:
    return Entry(key, group, EntryKind.LINE, label, note or label)


def _choice(key: str, group: str, label: Text, values: Mapping[str, Text], note: Text | None = None) -> Entry:
    return Entry(key, group, EntryKind.CHOICE, label, note or label, values)


def _analgesic(key: str, label: Text) -> Entry:
    return Entry(f"{ANALGESICS}_{key}", "treatment", EntryKind.TICK, label, label, {PRESENT: label}, of=ANALGESICS)


_ENTRIES: tuple[Entry, ...] = (
    _line("goal", SAID, Text("Det vil patienten gerne kunne igen", "What the patient wants to do again"),
          Text("Mål", "Goal")),
    _line("expectation", SAID, Text("Håb for i dag", "Hope for today")),
    _line("interpreter", "patient", Text("Tolk, sprog", "Interpreter, language"), Text("Tolk", "Interpreter")),
    _choice("onset_mode", "episode", Text("Debut", "Onset"), {
        "sudden": Text("pludselig", "sudden"),
        "after_an_event": Text("efter en hændelse", "after an event"),
        "gradual": Text("gradvis", "gradual"),
    }),
    Entry("pain_intensity", "episode", EntryKind.SCALE, Text("Smerte nu, 0-10", "Pain now, 0-10"),
          Text("NRS", "NRS")),
    _line("pain_site", "episode", Text("Smertens sted", "Site of the pain")),
    _choice("radiation_below_knee", "episode", Text("Udstråling under knæet", "Radiation below the knee"), YES_NO),
    _line("sensory_symptoms", "episode", Text("Føleforstyrrelser", "Sensory symptoms")),
    _line("aggravating", "episode", Text("Forværres af", "Made worse by")),
    _line("easing", "episode", Text("Lindres af", "Eased by")),
    _line("previous_episodes_helped", "episode",
          Text("Tidligere episoder, og hvad hjalp", "Earlier episodes, and what helped"),
          Text("Tidligere", "Earlier")),
    _choice("straight_leg_raise", "nerve_root",
            Text("Strakt benløft-test (Lasègue)", "Straight leg raise (Lasègue)"), {
                "negative": _NEGATIVE, "positive_right": _RIGHT, "positive_left": _LEFT,
                "crossed": Text("krydset positiv", "crossed positive"),
            }, Text("SBT", "SLR")),
    _choice("femoral_stretch", "nerve_root", Text("Femoralisstræktest", "Femoral stretch test"), {
        "negative": _NEGATIVE, "positive_right": _RIGHT, "positive_left": _LEFT,
    }),
    _line("strength", "nerve_root", Text("Kraft, hvad der blev testet", "Strength, what was tested"),
          Text("Kraft testet", "Strength tested")),
    _line("reflex_change", "nerve_root", Text("Refleks, hvilken", "Reflex, which"), Text("Refleks", "Reflex")),
    _line("sensory_change", "nerve_root", Text("Sensibilitet, dermatom", "Sensation, dermatome"),
          Text("Dermatom", "Dermatome")),
    _choice("hip_rotation", "nerve_root", Text("Hoftens rotation", "Hip rotation"), {
        "normal": Text("fri", "free"), "reduced": Text("nedsat eller smertefuld", "reduced or painful"),
    }),
    _choice("foot_pulses", "nerve_root", Text("Fodpulse", "Foot pulses"), {
        "felt": Text("føles", "felt"), "weak_or_missing": Text("svage eller mangler", "weak or missing"),
    }),
    _line("tried", "treatment",
          Text("Prøvet, hvor længe, og om det hjalp", "Tried, for how long, and whether it helped"),
          Text("Prøvet", "Tried")),
    _analgesic("paracetamol", Text("paracetamol", "paracetamol")),
    _analgesic("nsaid", Text("NSAID", "NSAID")),
    _analgesic("weak_opioid", Text("svagt opioid", "weak opioid")),
    _analgesic("strong_opioid", Text("stærkt opioid", "strong opioid")),
    _analgesic("gabapentinoid", Text("gabapentinoid", "gabapentinoid")),
    _analgesic("other", Text("andet", "other")),
    _choice("anticoagulant", "medicines", Text("Blodfortyndende medicin", "Anticoagulant"), YES_NO),
    _line("general_health", "medicines", Text("Helbred i øvrigt", "Health otherwise")),
    _line("job_title", "worries", Text("Arbejde", "Work")),
    _choice("onset_at_work", "worries", Text("Opstået på arbejdet", "Began at work"), YES_NO),
)  # fmt: skip

DOCUMENTATION: Final[Mapping[str, Entry]] = {entry.key: entry for entry in _ENTRIES}
"""Every entry by its key, in page order."""
