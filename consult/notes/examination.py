"""What was examined, and what was not. Without an examination nothing in it may read as one."""

from collections.abc import Iterable

from consult.notes.answered import sourced_answers, written_down
from consult.notes.examined import TESTED, as_told, could_look, is_remote, neurology, unexamined
from consult.notes.facts import NoteFacts
from consult.notes.items import EXAMINED, sort_examined
from consult.notes.lines import Line, line, title
from consult.notes.style import Style
from consult.notes.words import labels


def examination(facts: NoteFacts, style: Style) -> Iterable[Line]:
    """What was looked at, felt and measured."""
    yield title(labels.EXAMINATION, facts.language)
    yield Line(labels.NEUROLOGY, _neurology(facts, style), separator="; ")
    yield from written_down(facts, "straight_leg_raise", "femoral_stretch", *TESTED, "hip_rotation", "foot_pulses")
    yield from _signs(facts, style)
    yield from line(labels.CRP, sourced_answers(facts, "inf_crp"))
    yield from line(labels.HLA_B27, sourced_answers(facts, "hla_b27"))


def _neurology(facts: NoteFacts, style: Style) -> list[str]:
    found = neurology(facts, short=style.short)
    return [found.lacking, *as_told(found.words.values(), facts)] if found.lacking else [*found.words.values()]


def _signs(facts: NoteFacts, style: Style) -> Iterable[Line]:
    signs = sort_examined(facts.findings, facts.ways, facts.language, could_look=could_look(facts), known=style.known)
    yield from line(labels.SIGNS, signs.present)
    yield from line(labels.SIGNS_ABSENT, signs.asked_no)
    yield from line(labels.SIGNS_ABSENT_BY_RECORD, signs.record_no)
    if len(signs.not_asked) == len(EXAMINED) and (style.short or is_remote(facts)):
        yield Line(labels.SIGNS, [unexamined(facts)])
    else:
        yield from line(labels.NOT_EXAMINED, signs.not_asked)
