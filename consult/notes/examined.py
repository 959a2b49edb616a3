"""What may be said to have been examined: the one guard that the note and the letters share.

Where nobody made the examination, or nobody had the patient at hand, what is known of the legs was told, and no sign
was looked for in vain. Source: clinical specification 1.1, section 8, H25 and H29.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from consult.models import How
from consult.models.consultations import REMOTE_CONTACTS, findings_that_count
from consult.notes.answered import answers, source
from consult.notes.facts import NoteFacts
from consult.notes.items import EXAMINED, Claim, claim_of_sign
from consult.notes.words import common
from consult.rules.text import Text
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT

TESTED = ("strength", "reflex_change", "sensory_change")
"""What may be written down of the neurology where it was not said that all of it was examined."""

_MOTOR, _PROGRESS, _BOTH = "neuro_motor", "neuro_motor_progressive", "neuro_bilateral_deficit"
_SENSATION = "neuro_sensory_or_reflex_change"

_WITH_THE_LEGS = ("neuro_upper_motor_signs_or_gait_ataxia",)
"""Signs that are part of the neurological examination."""

_SIGNS: Mapping[str, tuple[Text, Text]] = {
    _PROGRESS: (
        Text("ingen tiltagende parese", "no progressive weakness"),
        Text("tiltagende parese", "progressive weakness"),
    ),
    _BOTH: (
        Text("ingen nye udfald i begge ben", "no new deficit in both legs"),
        Text("nye udfald i begge ben", "new deficit in both legs"),
    ),
    _SENSATION: (
        Text("sensibilitet og reflekser upåfaldende", "sensation and reflexes normal"),
        Text("ændret sensibilitet eller refleks", "changed sensation or reflex"),
    ),
}
"""Each sign by its words for absent and present, the most telling first."""

_SINCE = Text("{grade} i {days}", "{grade} for {days}")
_NOT_STATED: Mapping[str, Text] = {
    _MOTOR: Text("kraft ikke angivet", "strength not stated"),
    _SENSATION: Text("sensibilitet og reflekser ikke angivet", "sensation and reflexes not stated"),
}
_NOT_ALL = Text("ikke angivet som fuldt undersøgt", "not stated as fully examined")
_TOLD = Text("oplyst: {words}", "as told: {words}")


@dataclass(frozen=True, slots=True)
class Neurology:
    """What is known of the legs, by finding. `lacking` says that nobody examined them; empty where somebody did."""

    lacking: str
    words: Mapping[str, str]


def is_remote(facts: NoteFacts) -> bool:
    """Whether nobody had the patient at hand."""
    return facts.contact in REMOTE_CONTACTS


def is_examined(facts: NoteFacts) -> bool:
    """Whether somebody who had the patient at hand examined the legs."""
    return findings_that_count(facts.findings, facts.contact).get("neuro_exam") == "done"


def unexamined(facts: NoteFacts) -> str:
    """That nobody examined, and where the type of contact is why, that."""
    words = common.NOT_EXAMINED.to(facts.language)
    return f"{words} ({common.CONTACTS[facts.contact].to(facts.language)})" if is_remote(facts) else words


def as_told(words: Iterable[str], facts: NoteFacts) -> list[str]:
    """The words as something that was told; nothing where there are none."""
    told = ", ".join(words)
    return [_TOLD.to(facts.language).format(words=told)] if told else []


def claim_of_examined(key: str, facts: NoteFacts) -> Claim:
    """What may be said of a sign that is seen or felt."""
    return claim_of_sign(key, facts.findings, facts.ways, could_look=could_look(facts))


def could_look(facts: NoteFacts) -> tuple[str, ...]:
    """The signs that somebody can have looked for: by telephone none, and those of the cord with the legs only."""
    if is_remote(facts):
        return ()
    return EXAMINED if is_examined(facts) else tuple(key for key in EXAMINED if key not in _WITH_THE_LEGS)


def neurology(facts: NoteFacts, *, short: bool = False) -> Neurology:
    """What was examined of the legs and what of it was not; else what was told of them.

    Strength that is normal does not grow weaker, so that need not be said in a `short` text. Nobody can tell that the
    reflexes are normal, so that is not said where nobody examined them.
    """
    examined = is_examined(facts)
    words = dict(_known(facts))
    if short and examined and facts.findings.get(_MOTOR) == "normal" and facts.findings.get(_PROGRESS) != PRESENT:
        words.pop(_PROGRESS, None)
    if not examined:
        if facts.findings.get(_SENSATION) != PRESENT:
            words.pop(_SENSATION, None)
        return Neurology(_lacking(facts), words)
    left_out = {key: text.to(facts.language) for key, text in _NOT_STATED.items() if key not in facts.findings}
    return Neurology("", words | left_out)


def _lacking(facts: NoteFacts) -> str:
    tested = not is_remote(facts) and any(key in facts.documentation for key in TESTED)
    return _NOT_ALL.to(facts.language) if tested else unexamined(facts)


def _known(facts: NoteFacts) -> Iterator[tuple[str, str]]:
    motor = facts.findings.get(_MOTOR)
    if motor is not None:
        words = FINDINGS[_MOTOR].value_labels[str(motor)].to(facts.language)
        for days in answers(facts, "neuro_motor_onset_days"):
            words = _SINCE.to(facts.language).format(grade=words, days=days)
        yield _MOTOR, source(words, facts, _MOTOR)
    for key, (no, yes) in _SIGNS.items():
        value = facts.findings.get(key)
        if value is not None and (value == PRESENT or facts.ways.get(key) is not How.WORRY):
            yield key, source((yes if value == PRESENT else no).to(facts.language), facts, key)
