"""Words to read aloud on the telephone in half a minute: who, what, since when, examined, asked for."""

from collections.abc import Iterable, Iterator
from itertools import product

from consult.letters import body
from consult.letters.case import Case
from consult.letters.examination import not_examined
from consult.letters.findings import SHORT
from consult.letters.hospital import blood, joined
from consult.letters.kinds import MOST_SPOKEN
from consult.notes.examined import as_told, is_remote, neurology
from consult.rules.outcomes import Condition, Imaging, Triage, Urgency
from consult.rules.result import FiredRow
from consult.rules.terms import CES_ITEMS, CES_MINIMUM
from consult.rules.text import Text
from consult.rules.vocabulary.kinds import ABSENT, PRESENT

NEEDED_BY = ("acute_referral_by_phone", "surgeon_same_day_contact", "confer_today", "call_112")
"""Advice with which somebody picks up the telephone."""


def is_needed(case: Case) -> bool:
    """Whether somebody telephones; a physiotherapist also rings the doctor about the cancer pathway the same day."""
    return case.advised(*NEEDED_BY) or (not case.facts.by_doctor and case.advised("cancer_pathway"))


_MINOR_TRAUMA = Text("et lille traume", "a minor trauma")
_MAJOR_TRAUMA = Text("et stort traume", "a major trauma")

_SHORTER = tuple(product((5, 4, 3, 2, 1), (True, False), (4, 3, 2, 1), (4, 3, 2, 1, 0)))
"""How many findings, whether what was not asked is said, how many parts of the examination and of a weakness."""
_OF_A_LINE = 60
"""Characters of a typed line that are read aloud."""


def words(case: Case) -> str:
    """What is read aloud: at most 75 words."""
    text = ""
    for findings, not_asked, parts, weak in sorted(_SHORTER, key=_length_of):
        text = " ".join(part for part in _parts(case, findings, not_asked, parts, weak) if part)
        if len(text.split()) <= MOST_SPOKEN:
            break
    return text


def _length_of(shape: tuple[int, bool, int, int]) -> int:
    """Longest first. What nobody asked goes last of all, for beside what was denied its silence would read as a no."""
    findings, not_asked, parts, weak = shape
    return -(findings + 10 * not_asked + parts + 3 * weak)


def _parts(case: Case, findings: int, not_asked: bool, parts: int, weak: int) -> Iterator[str]:
    rows = case.rows(emergency=_is_emergency(case)) if _is_emergency(case) else _deciding(case)
    yield _who(case)
    yield _what(case, rows, findings)
    yield _since(case)
    yield _spoken_sentences(_of_the_weakness(case)[:weak])
    yield _examined(case, parts, rows)
    yield _not_asked(case, rows) if not_asked else ""
    yield _asked_for(case)


def _is_emergency(case: Case) -> bool:
    return case.facts.assessment.urgency is Urgency.EMERGENCY


def _deciding(case: Case) -> tuple[FiredRow, ...]:
    """The rows with the urgency and triage of the result."""
    result = case.facts.assessment
    rows = case.rows(emergency=False)
    return tuple(row for row in rows if (row.triage, row.urgency) == (result.triage, result.urgency)) or rows


def _who(case: Case) -> str:
    from_clinic = Text(
        "Jeg ringer fra en fysioterapiklinik om en {person}",
        "I am calling from a physiotherapy clinic about a {person}",
    )
    from_doctor = Text("Jeg ringer om en {person}", "I am calling about a {person}")
    words = case.to(from_doctor if case.facts.by_doctor else from_clinic).format(person=body.person(case))
    if case.has("pregnant"):
        words += case.to(Text(", gravid", ", pregnant"))
    return f"{words}, {case.to(_why(case))}."


def _why(case: Case) -> Text:
    result = case.facts.assessment
    if not case.facts.by_doctor:
        if _is_emergency(case):
            return Text("som jeg beder dig vurdere i dag", "whom I ask you to assess today")
        if case.is_seen_today:
            return Text("som jeg beder dig se i dag", "whom I ask you to see today")
        return Text("som jeg vil tale med dig om i dag", "whom I want to discuss with you today")
    if result.triage is Triage.SURGICAL:
        return Text("som skal vurderes af en rygkirurg i dag", "who needs a spine surgical opinion today")
    if _is_emergency(case):
        return Text("som skal vurderes akut i dag", "who needs emergency assessment today")
    return Text("som jeg vil konferere med jer i dag", "whom I want to confer with you about today")


def _what(case: Case, rows: tuple[FiredRow, ...], most: int) -> str:
    suspected = joined(case, [word.split(" (")[0] for word in case.suspicions(rows)[:3]])
    said = list(dict.fromkeys(_spoken(case, key) for row in rows for key in row.because))
    told = [word for word in said if word][:most]
    words = case.to(Text("Jeg har mistanke om {suspected}", "I suspect {suspected}")).format(suspected=suspected)
    return f"{words}: {joined(case, told)}." if told else f"{words}."


def _spoken(case: Case, key: str) -> str:
    value = case.value(key)
    if key == "fx_trauma":
        return case.to(_MAJOR_TRAUMA if value == "major" else _MINOR_TRAUMA) if value in ("minor", "major") else ""
    if key == "inf_crp":
        return case.to(SHORT[key]) if value == "raised" else ""
    if key == "neuro_motor" and value != "normal":
        return case.said(key)
    return case.to(SHORT[key]) if key in SHORT and value == PRESENT else ""


def _since(case: Case) -> str:
    parts: list[str] = []
    if case.has(*CES_ITEMS):
        parts.append(
            "" if case.value("ce_onset") == "not_applicable" else case.said("ce_onset") or case.to(_ONSET_NOT_ASKED)
        )
    if case.facts.assessment.triage is Triage.SURGICAL:
        parts.append(case.said("neuro_motor_onset_days") or case.to(_WEAKNESS_NOT_ASKED))
    lasted = body.duration(case)
    back = Text("rygsmerter i {lasted}", "back pain for {lasted}")
    unknown = Text("varigheden af rygsmerterne er ikke oplyst", "duration of the back pain is not stated")
    parts.append(case.to(back).format(lasted=lasted) if lasted else case.to(unknown))
    return _spoken_sentences(parts)


def _of_the_weakness(case: Case) -> list[str]:
    """Of a weakness for the surgeon today: whether it grows, what was tested, the side, and the cauda equina."""
    if case.facts.assessment.triage is not Triage.SURGICAL:
        return []
    progressive = case.value("neuro_motor_progressive")
    growing = None if progressive == PRESENT else _NOT_GROWING if progressive == ABSENT else _GROWTH_NOT_ASKED
    strength, raised = Case(case.facts, _OF_A_LINE).written("strength").rstrip("."), case.written("straight_leg_raise")
    denied = [case.to(SHORT[key]) for key in CES_MINIMUM if body.kind_of_no(case, key) in ("asked", "record")]
    tested = Text("Kraft testet: {words}", "Strength tested: {words}")
    slr = Text("SBT {words}", "SLR {words}")
    ces = Text("Spurgt, nej: {words}", "Asked, no: {words}")
    told = [
        case.to(growing) if growing else "",
        case.to(tested).format(words=strength) if strength else "",
        case.to(ces).format(words=", ".join(denied)) if denied else "",
        case.to(slr).format(words=raised) if raised else "",
    ]
    if is_remote(case.facts):
        told[1] = told[3] = ""  # nobody tested anything
    return [words for words in told if words]


def _examined(case: Case, most: int, rows: tuple[FiredRow, ...]) -> str:
    """What was examined; where nobody did, that before what was told, which alone is made shorter."""
    because = {key for row in rows for key in row.because}
    said = _WEAKNESS if because.intersection(_WEAKNESS) else ()
    found = neurology(case.facts, short=True)
    exam = [words for key, words in found.words.items() if key not in said]
    infection = any(row.suspected is Condition.INFECTION for row in rows) and case.value("inf_crp") != "raised"
    crp = [blood(case)] if infection else []
    if found.lacking:
        return _spoken_sentences([not_examined(case), *as_told(exam[: most - 1], case.facts), *crp])
    exam = [*exam[:most], *crp]
    return f"{case.to(Text('Undersøgt', 'Examined'))}: {', '.join(exam)}." if exam else ""


def _spoken_sentences(parts: Iterable[str]) -> str:
    return " ".join(f"{part[:1].upper()}{part[1:]}." for part in parts if part)


def _not_asked(case: Case, rows: tuple[FiredRow, ...]) -> str:
    """Of bladder, bowel, saddle area and anal tone what nobody asked or examined: a night doctor will."""
    names = [case.to(SHORT[key]) for key in CES_MINIMUM if body.kind_of_no(case, key) == "not_asked"]
    parts = [f"{case.to(Text('Ikke spurgt', 'Not asked'))}: {', '.join(names)}."] if names else []
    suspected = any(row.suspected is Condition.CAUDA_EQUINA for row in rows)
    if suspected and body.kind_of_no(case, "ce_reduced_anal_tone") == "not_looked":
        parts.append(case.to(_TONE_NOT_EXAMINED))
    return " ".join(parts)


def _asked_for(case: Case) -> str:
    """The last words: what the sender wants, and what they need to know."""
    result, pictures = case.facts.assessment, case.decision != "no_imaging"
    if case.advised("call_112"):
        return case.to(_AMBULANCE if case.facts.by_doctor else _CALLING_112)
    if not case.facts.by_doctor and case.is_seen_today:
        return case.to(Text("Kan du se patienten og tage CRP i dag?", "Can you see the patient and take a CRP today?"))
    if not case.facts.by_doctor and case.advised("cancer_pathway") and not _is_emergency(case):
        return case.to(_PATHWAY)
    if not case.facts.by_doctor:
        return case.to(Text("Hvornår kan du se patienten?", "When can you see the patient?"))
    if result.triage is Triage.SURGICAL:
        return case.to(_MRI_FIRST if pictures else _WHERE)
    if not _is_emergency(case):
        return case.to(_HOW_SOON_AND_WHICH if pictures else _HOW_SOON)
    if result.imaging is Imaging.MRI_URGENT and pictures:
        mri = _WHOLE_SPINE if case.advised("whole_spine_mri") else _EMERGENCY_MRI
        return f"{case.to(mri)} {case.to(_WHERE)}"
    return case.to(_WHERE)


_AMBULANCE = Text("Jeg beder om ambulance nu.", "I ask for an ambulance now.")
_CALLING_112 = Text("Jeg ringer også 112.", "I am also calling 112.")
_MRI_FIRST = Text(
    "Skal patienten MR-skannes først, og hvor skal patienten møde?",
    "Is MRI needed first, and where should the patient go?",
)
_HOW_SOON = Text("Hvor og hvor hurtigt vil I se patienten?", "Where and how soon will you see the patient?")
_HOW_SOON_AND_WHICH = Text(
    "Hvor hurtigt vil I se patienten, og hvilken billeddiagnostik skal der til?",
    "How soon will you see the patient, and which imaging is needed?",
)
_EMERGENCY_MRI = Text("Jeg beder om akut MR-skanning.", "I ask for an emergency MRI.")
_WHOLE_SPINE = Text("Jeg beder om akut MR-skanning af hele columna.", "I ask for an emergency MRI of the whole spine.")
_WHERE = Text(
    "Hvor skal patienten møde, og skal det være fastende?", "Where should the patient go, and should it be fasting?"
)
_PATHWAY = Text(
    "Vil du tage stilling til pakkeforløb, og hvornår kan du se patienten?",
    "Will you decide on the cancer pathway, and when can you see the patient?",
)
_NOT_GROWING = Text("paresen tiltager ikke", "the weakness is not progressing")
_GROWTH_NOT_ASKED = Text("jeg har ikke spurgt, om paresen tiltager", "I have not asked whether the weakness progresses")
_WEAKNESS = ("neuro_motor", "neuro_motor_progressive")
_WEAKNESS_NOT_ASKED = Text("jeg har ikke spurgt, hvornår paresen begyndte", "I have not asked when the weakness began")
_TONE_NOT_EXAMINED = Text("Sphinctertonus er ikke undersøgt.", "Anal tone has not been examined.")
_ONSET_NOT_ASKED = Text("jeg har ikke spurgt, hvornår det begyndte", "I have not asked when it began")
