"""The note: anamnesis, examination, judgement, plan, in the order in which colleagues read.

A pure function from what is known to text: short lines `Label: værdi`, line feeds only, characters of Windows-1252,
under 2,000 characters. It claims nothing that was not asked or examined. Source: product specification, section 3.
"""

from consult.notes.anamnesis import anamnesis
from consult.notes.examination import examination
from consult.notes.facts import NoteFacts
from consult.notes.fitting import fits, with_anything_cut, with_lists_cut
from consult.notes.judgement import judgement
from consult.notes.lines import Line
from consult.notes.plan import plan
from consult.notes.style import ALL_CUT, LISTS_CUT, STYLES, Style


def write_note(facts: NoteFacts) -> str:
    """The note, in the language of the facts."""
    return "\n".join(line.to(facts.language) for line in _fitted(facts))


def note_lines(facts: NoteFacts, style: Style) -> list[Line]:
    """The lines of a note, however long."""
    return [*anamnesis(facts, style), *examination(facts, style), *judgement(facts, style), *plan(facts, style)]


def _fitted(facts: NoteFacts) -> list[Line]:
    for style in STYLES:
        lines = note_lines(facts, style)
        if fits(lines, facts.language):
            return lines
    lines = with_lists_cut(note_lines(facts, LISTS_CUT), facts.language)
    if fits(lines, facts.language):
        return lines
    return with_anything_cut(note_lines(facts, ALL_CUT), facts.language)
