"""The note: anamnesis, examination, judgement, plan, in the order in which colleagues read.

A pure function from what is known to text: short lines `Label: værdi`, line feeds only, characters of Windows-1252,
under 2,000 characters. It claims nothing that was not asked or examined. Source: product specification, section 3.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from consult.notes.facts import NoteFacts
from consult.notes.items import sort_asked, sort_examined
from consult.notes.words import CARE, CONTACTS, MONTHS, ONE, SAFETY_NET, STEPS
from consult.presenters.outcomes import headline_of, imaging_words
from consult.rules.clinical_review import ROW_TITLES
from consult.rules.codes import CODE_LABELS
from consult.rules.outcomes import Completeness, Triage
from consult.rules.reassessment import strength_check
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT, Value
from consult.rules.words import number_words

LONGEST = 1999
"""Most characters in a note."""


_CLOSING = (Triage.NO_IMAGING, Triage.CANNOT_CONCLUDE)
"""What rows say that fire where no other does: the conclusion says it already."""


@dataclass(slots=True)
class _Line:
    """A label with its words. `cut` says that some of them had to give way to the length of the note."""

    label: str
    words: list[str]
    separator: str = ", "
    cut: bool = False

    def __str__(self) -> str:
        more = " m.fl." if self.cut and self.label in _SAYS_THAT_IT_IS_CUT else ""
        return f"{self.label}: {self.separator.join(self.words)}{more}" if self.label else self.words[0]


_SAYS_THAT_IT_IS_CUT = ("Ja", "Gør", "Mistanke om", "Ikke spurgt")
"""Lines from which a colleague would conclude that there is nothing more. The others merely claim less."""

_WHOLE = ("Udløst af", "Råd")
"""Lines that are left out whole: half of one is of no use."""


_GIVES_WAY: tuple[tuple[str, int], ...] = (
    ("Udløst af", 0),
    ("Spurgt, nej", 28),
    ("Kendt fra journalen, nej", 20),
    ("Råd", 0),
    ("Gør", 6),
    ("Ja", 28),
    ("Spurgt, nej", 10),
    ("Kendt fra journalen, nej", 10),
    ("Mistanke om", 3),
    ("Ikke spurgt", 8),
    ("Ja", 14),
    ("Gør", 4),
    ("Spurgt, nej", 4),
    ("Kendt fra journalen, nej", 4),
    ("Ikke spurgt", 3),
    ("Spurgt, nej", 1),
    ("Kendt fra journalen, nej", 1),
    ("Ja", 6),
)
"""In a note that is too long these lines are shortened from the end, each to so many words, in this order.

The words of a line stand with the red flags first, so those give way last.
"""


def write_note(facts: NoteFacts) -> str:
    """The note in Danish."""
    lines = [*_anamnesis(facts), *_examination(facts), *_judgement(facts), *_plan(facts)]
    return "\n".join(str(line) for line in _fitted(lines))


def _fitted(lines: list[_Line]) -> list[_Line]:
    for label, least in _GIVES_WAY:
        for line in (line for line in lines if line.label == label):
            while len(line.words) > least and _length(lines) > LONGEST:
                if label in _WHOLE:
                    line.words.clear()
                else:
                    line.words.pop()
                line.cut = True
        lines = [line for line in lines if line.words]
    return lines


def danish_date(day: date) -> str:
    """A date as it is written in Danish, whatever the language of the interface."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def _anamnesis(facts: NoteFacts) -> Iterable[_Line]:
    findings = facts.findings
    asked = sort_asked(findings, facts.ways)
    yield _Line("Kontakt", [CONTACTS[facts.contact], danish_date(facts.day)])
    yield _title("ANAMNESE")
    yield from _line("Patient", _patient(findings))
    yield from _line("Varighed", _answers(findings, "duration_weeks", "episode_pattern"))
    yield from _line("Bensmerter", _answers(findings, "leg_pain"))
    yield from _line("Behandling", _answers(findings, "initial_treatment", "response"))
    yield from _line("Ja", asked.present)
    yield from _line("Cauda equina, nyeste symptom", _answers(findings, "ce_onset"))
    yield from _line("Spurgt, nej", asked.asked_no)
    yield from _line("Kendt fra journalen, nej", asked.record_no)
    yield from _line("Ikke spurgt", asked.not_asked)
    yield from _line("Opioid", _answers(findings, "opioid_use"))
    yield from _line("Tidligere MR", _answers(findings, "previous_mri"))
    yield from _line("Sygemeldt", _answers(findings, "sick_leave_weeks"))
    yield from _line("STarT Back", _answers(findings, "start_back"))


def _patient(findings: Mapping[str, Value]) -> list[str]:
    words = _answers(findings, "age_years", "sex")
    if findings.get("pregnant") == PRESENT:
        words.append(f"gravid uge {findings.get('pregnancy_week', 'ikke oplyst')}")
    return words


def _examination(facts: NoteFacts) -> Iterable[_Line]:
    examined = sort_examined(facts.findings, facts.ways)
    yield _title("OBJEKTIVT")
    yield _Line("Neurologi", [_neurology(facts)])
    yield from _line("Fund", examined.present)
    yield from _line("Undersøgt, ikke fundet", examined.asked_no)
    yield from _line("Ifølge journalen ikke fundet", examined.record_no)
    yield from _line("Ikke undersøgt", examined.not_asked)
    yield from _line("CRP", _answers(facts.findings, "inf_crp"))
    yield from _line("HLA-B27", _answers(facts.findings, "hla_b27"))


def _neurology(facts: NoteFacts) -> str:
    """What was examined of the legs, and what of it was not."""
    findings = facts.findings
    parts = [] if findings.get("neuro_exam") == "done" else [_not_examined(facts.contact)]
    if motor := findings.get("neuro_motor"):
        days = _answers(findings, "neuro_motor_onset_days")
        parts.append(FINDINGS["neuro_motor"].value_labels[str(motor)].da + (f" i {days[0]}" if days else ""))
    if progressive := findings.get("neuro_motor_progressive"):
        parts.append("tiltagende parese" if progressive == PRESENT else "ingen tiltagende parese")
    parts += _signs(findings, "neuro_sensory_or_reflex_change", "sensibilitet og reflekser")
    parts += _signs(findings, "neuro_bilateral_deficit", "udfald i begge ben")
    if findings.get("neuro_exam") == "done":
        parts += [f"{name} ikke angivet" for name in _left_out(findings)]
    return "; ".join(parts)


def _signs(findings: Mapping[str, Value], key: str, name: str) -> list[str]:
    value = findings.get(key)
    if value is None:
        return []
    if key == "neuro_bilateral_deficit":
        return [f"nye {name}" if value == PRESENT else f"ingen nye {name}"]
    return [f"{name} ændret" if value == PRESENT else f"{name} upåfaldende"]


def _left_out(findings: Mapping[str, Value]) -> Iterable[str]:
    if "neuro_motor" not in findings:
        yield "kraft"
    if "neuro_sensory_or_reflex_change" not in findings:
        yield "sensibilitet og reflekser"


def _not_examined(contact: str) -> str:
    return f"ikke undersøgt ({CONTACTS[contact]})" if contact in ("telephone", "video") else "ikke undersøgt"


def _judgement(facts: NoteFacts) -> Iterable[_Line]:
    result = facts.assessment
    triage, urgency = result.triage, result.urgency
    yield _title("VURDERING")
    yield _Line("Samlet mistanke om alvorlig sygdom", [_suspicion(facts.findings)])
    if result.suspected:
        label = "Vurderet som" if triage is Triage.NO_IMAGING else "Mistanke om"
        yield _Line(label, [condition.label.da for condition in result.suspected])
    yield _Line("Konklusion", [headline_of(result).da])
    if triage is not Triage.NO_IMAGING:
        yield _Line("Billeddiagnostik", [imaging_words(triage, urgency, result.imaging).da])
    if result.completeness is Completeness.PROVISIONAL:
        yield _Line("Status", [result.completeness.label.da.lower()])
    if "nothing_points_to_serious_today" in result.advice:
        yield _Line("Fund i dag", ["ikke fundet tegn på alvorlig sygdom"])
    triggers = [_small(ROW_TITLES[row.rule].da) for row in result.fired if row.triage not in _CLOSING]
    if triggers:
        yield _Line("Udløst af", triggers, separator="; ")


def _suspicion(findings: Mapping[str, Value]) -> str:
    words = _answers(findings, "overall_suspicion_serious") or ["ikke angivet"]
    if findings.get("clinician_suspects") not in (None, "none"):
        words += _answers(findings, "clinician_suspects")
    return ", ".join(words).lower()


def _plan(facts: NoteFacts) -> Iterable[_Line]:
    result = facts.assessment
    check = strength_check(result, facts.findings.get("neuro_motor"), facts.day)
    yield _title("PLAN")
    yield from _line("Gør", [STEPS[key] for key in result.advice if key in STEPS])
    yield from _line("Råd", [CARE[key] for key in result.advice if key in CARE])
    if check:
        yield _Line("Ny kraftprøve", [f"senest {danish_date(check)}"])
    yield _Line("Sikkerhedsnet givet (patientark)" if facts.handout_given else "Sikkerhedsnet (gives)", [SAFETY_NET])
    if facts.handout_given:
        yield _Line("Udleveret", ["patientark"])
    label = "Revurdering" if facts.review_chosen else "Revurdering (forslag)"
    yield _Line(label, [danish_date(facts.review_date), CONTACTS[facts.review_form]])
    if result.icpc2:
        code = CODE_LABELS.get(result.icpc2)
        yield _Line("ICPC-2 (forslag)", [f"{result.icpc2} {code.da}" if code else result.icpc2])
    yield _Line("Rygkompas", [f"regelsæt {result.ruleset}", "ikke CE-mærket", "til afprøvning"])
    yield _Line("Reference", [facts.reference])


def _small(title: str) -> str:
    """A title within a line. Abbreviations keep their capitals."""
    return title[:1].lower() + title[1:]


def _title(words: str) -> _Line:
    return _Line("", [words])


def _line(label: str, words: list[str]) -> Iterable[_Line]:
    """The line, where there is something to say."""
    if words:
        yield _Line(label, words)


def _answers(findings: Mapping[str, Value], *keys: str) -> list[str]:
    """The answers to these questions, without those that are not known or do not apply."""
    return [_answer(key, findings[key]) for key in keys if findings.get(key, "not_applicable") != "not_applicable"]


def _answer(key: str, value: Value) -> str:
    finding = FINDINGS[key]
    if not finding.is_number:
        return finding.value_labels[str(value)].da
    unit = finding.unit.da if finding.unit else ""
    return f"{number_words(value, 'da')} {ONE.get(unit, unit) if value == 1 else unit}".strip()


def _length(lines: list[_Line]) -> int:
    return sum(len(str(line)) + 1 for line in lines if line.words) - 1
