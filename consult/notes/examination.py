"""What was examined, and what was not. Without an examination nothing in it may read as one."""

from collections.abc import Iterable

from consult.models import How
from consult.notes.answered import answers, source, sourced_answers, written_down
from consult.notes.facts import NoteFacts
from consult.notes.items import EXAMINED, sort_examined
from consult.notes.lines import Line, line, title
from consult.notes.style import Style
from consult.notes.words import common, labels
from consult.rules.text import Text
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT

REMOTE = ("telephone", "video")
"""Contacts in which nobody has the patient at hand."""

_TESTED = ("strength", "reflex_change", "sensory_change")
"""What may be written of the neurology where it was not said that all of it was examined."""

_WEAKENING = (
    Text("ingen tiltagende parese", "no progressive weakness"),
    Text("tiltagende parese", "progressive weakness"),
)
_SENSATION = (
    Text("sensibilitet og reflekser upåfaldende", "sensation and reflexes normal"),
    Text("sensibilitet og reflekser ændret", "sensation or reflexes changed"),
)
_BOTH_LEGS = (
    Text("ingen nye udfald i begge ben", "no new deficit in both legs"),
    Text("nye udfald i begge ben", "new deficit in both legs"),
)
_SINCE = Text("{grade} i {days}", "{grade} for {days}")
_STRENGTH_NOT_STATED = Text("kraft ikke angivet", "strength not stated")
_SENSATION_NOT_STATED = Text("sensibilitet og reflekser ikke angivet", "sensation and reflexes not stated")
_NOT_ALL = Text("ikke angivet som fuldt undersøgt", "not stated as fully examined")
_TOLD = Text("oplyst: {words}", "as told: {words}")


def examination(facts: NoteFacts, style: Style) -> Iterable[Line]:
    """What was looked at, felt and measured."""
    yield title(labels.EXAMINATION, facts.language)
    yield Line(labels.NEUROLOGY, _neurology(facts, style), separator="; ")
    yield from written_down(facts, "straight_leg_raise", "femoral_stretch", *_TESTED, "hip_rotation", "foot_pulses")
    yield from _signs(facts, style)
    yield from line(labels.CRP, sourced_answers(facts, "inf_crp"))
    yield from line(labels.HLA_B27, sourced_answers(facts, "hla_b27"))


def _signs(facts: NoteFacts, style: Style) -> Iterable[Line]:
    examined = not _without_examination(facts)
    signs = sort_examined(facts.findings, facts.ways, facts.language, examined=examined, known=style.known)
    yield from line(labels.SIGNS, signs.present)
    yield from line(labels.SIGNS_ABSENT, signs.asked_no)
    yield from line(labels.SIGNS_ABSENT_BY_RECORD, signs.record_no)
    if len(signs.not_asked) == len(EXAMINED) and (style.short or not examined):
        yield Line(labels.SIGNS, [_unexamined(facts)])
    else:
        yield from line(labels.NOT_EXAMINED, signs.not_asked)


def _without_examination(facts: NoteFacts) -> bool:
    return facts.contact in REMOTE and facts.findings.get("neuro_exam") != "done"


def _neurology(facts: NoteFacts, style: Style) -> list[str]:
    """What was examined of the legs and what of it was not; else what was told of them.

    Strength that is normal does not grow weaker, so that need not be said in a short note.
    """
    if facts.findings.get("neuro_exam") == "done":
        progress = [] if style.short and facts.findings.get("neuro_motor") == "normal" else _progress(facts)
        return [*_strength(facts), *progress, *_sensation(facts), *_both_legs(facts), *_left_out(facts)]
    told = [*_strength(facts), *_progress(facts), *_sensation(facts, told=True), *_both_legs(facts)]
    words = [_not_all_examined(facts)]
    return [*words, _TOLD.to(facts.language).format(words=", ".join(told))] if told else words


def _not_all_examined(facts: NoteFacts) -> str:
    written = any(key in facts.documentation for key in _TESTED)
    return _NOT_ALL.to(facts.language) if written else _unexamined(facts)


def _unexamined(facts: NoteFacts) -> str:
    words = common.NOT_EXAMINED.to(facts.language)
    return f"{words} ({common.CONTACTS[facts.contact].to(facts.language)})" if facts.contact in REMOTE else words


def _strength(facts: NoteFacts) -> list[str]:
    motor = facts.findings.get("neuro_motor")
    if motor is None:
        return []
    words = FINDINGS["neuro_motor"].value_labels[str(motor)].to(facts.language)
    for days in answers(facts, "neuro_motor_onset_days"):
        words = _SINCE.to(facts.language).format(grade=words, days=days)
    return [source(words, facts, "neuro_motor")]


def _progress(facts: NoteFacts) -> list[str]:
    return _sign(facts, "neuro_motor_progressive", _WEAKENING)


def _sensation(facts: NoteFacts, *, told: bool = False) -> list[str]:
    """Nobody can tell that the reflexes are normal, so that is not written where nobody examined them."""
    key = "neuro_sensory_or_reflex_change"
    return [] if told and facts.findings.get(key) != PRESENT else _sign(facts, key, _SENSATION)


def _both_legs(facts: NoteFacts) -> list[str]:
    return _sign(facts, "neuro_bilateral_deficit", _BOTH_LEGS)


def _sign(facts: NoteFacts, key: str, words: tuple[Text, Text]) -> list[str]:
    """A sign by its words for absent and present. One that nobody asked for is left out."""
    value = facts.findings.get(key)
    if value is None or (value != PRESENT and facts.ways.get(key) is How.WORRY):
        return []
    return [source(words[value == PRESENT].to(facts.language), facts, key)]


def _left_out(facts: NoteFacts) -> Iterable[str]:
    if "neuro_motor" not in facts.findings:
        yield _STRENGTH_NOT_STATED.to(facts.language)
    if "neuro_sensory_or_reflex_change" not in facts.findings:
        yield _SENSATION_NOT_STATED.to(facts.language)
