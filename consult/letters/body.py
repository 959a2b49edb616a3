"""The parts of a letter that several receivers read: who, the course, the findings, what was not found or not asked."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from consult.documentation import ANALGESICS, DOCUMENTATION
from consult.durations import duration_words
from consult.letters.case import NOT_ASKED, NOT_STATED, Case, Line
from consult.letters.findings import name_of
from consult.notes.examined import claim_of_examined
from consult.notes.items import EXAMINED, Claim, claim_of
from consult.notes.words.common import date_words
from consult.rules import contacts
from consult.rules.result import FiredRow
from consult.rules.text import Text
from consult.rules.thresholds import ADULT_AGE
from consult.rules.vocabulary import FINDINGS, RED_FLAG_GROUPS
from consult.rules.vocabulary.kinds import Kind
from consult.visibility import is_shown

_CHILD: Final = {"female": Text("pige", "girl"), "male": Text("dreng", "boy")}
_ADULT: Final = {"female": Text("kvinde", "woman"), "male": Text("mand", "man")}
_PATIENT: Final = Text("patient", "patient")
_PERSON: Final = Text("{age}-årig {who}", "{age}-year-old {who}")
_NO_AGE: Final = Text("{who}, alder ikke oplyst", "{who}, age not stated")
CONTACTS: Final = contacts.CONTACTS
_BURDEN: Final = {
    "pain_affects_daily_activity": Text("begrænser hverdagen", "limits daily life"),
    "severe_uncontrolled_pain": Text("kan ikke klares hjemme", "not manageable at home"),
}
_IN_OTHER_LINES: Final = frozenset(
    {
        "age_years",
        "sex",
        "duration_weeks",
        "episode_pattern",
        "neuro_motor",
        "neuro_motor_progressive",
        "neuro_motor_onset_days",
        "neuro_sensory_or_reflex_change",
        "neuro_bilateral_deficit",
        "neuro_exam",
        "initial_treatment",
        "response",
        "hla_b27",
        "inf_crp",
        "severe_uncontrolled_pain",
        "clinician_suspects",
        "surgery_consideration",
    }
)
"""What is said in a line of its own, and so not among the reasons of a suspicion once more."""


def person(case: Case) -> str:
    """Age and sex, and nothing else: "48-årig kvinde"."""
    words = _CHILD if case.age is not None and case.age < ADULT_AGE.value else _ADULT
    who = case.to(words.get(str(case.value("sex")), _PATIENT))
    return case.to(_PERSON if case.age is not None else _NO_AGE).format(age=case.age, who=who)


def day_words(day: date, case: Case) -> str:
    """A day as the language of the letter writes it."""
    return date_words(day, case.facts.language)


def duration(case: Case) -> str:
    """How long it has lasted, in the unit in which it was typed; nothing where that is not known."""
    weeks = case.number("duration_weeks")
    return "" if weeks is None else duration_words(weeks, case.facts.documentation, case.facts.language)


def who(case: Case) -> Iterator[Line]:
    """Age, sex, pregnancy and interpreter."""
    words = [person(case)]
    if case.has("pregnant"):
        week = case.number("pregnancy_week")
        weeks = f"{week:g}" if week is not None else case.to(NOT_STATED)
        words.append(f"{case.to(Text('gravid uge', 'pregnant, week'))} {weeks}")
    if language := case.written("interpreter"):
        words.append(f"{case.to(DOCUMENTATION['interpreter'].note).lower()}: {language}")
    yield Line(Text("Patient", "Patient"), words)


def course(case: Case) -> Iterator[Line]:
    """Since when, how it began, how bad it is, and where it hurts."""
    lasted = duration(case)
    words = [lasted or case.to(Text("varighed ikke oplyst", "duration not stated")), case.said("episode_pattern")]
    if onset := case.written("onset_mode"):
        words.append(case.to(Text("begyndt {how}", "onset {how}")).format(how=onset))
    if pain := case.written("pain_intensity"):
        words.append(case.to(Text("smerte {pain} af 10", "pain {pain} of 10")).format(pain=pain))
    words += [case.to(text) for key, text in _BURDEN.items() if case.has(key)]
    yield Line(Text("Lændesmerter", "Low back pain"), [word for word in words if word])
    yield Line(Text("Udbredelse", "Distribution"), distribution(case))


def distribution(case: Case) -> list[str]:
    """Where it hurts, as far as it was said."""
    words = [case.written("pain_site"), case.said("leg_pain")]
    if case.has("radicular_pattern"):
        words.append(case.to(Text("nerverodsmønster", "nerve-root pattern")))
    below = case.facts.documentation.get("radiation_below_knee")
    if below == "yes":
        words.append(case.to(Text("udstråling under knæet", "radiation below the knee")))
    if below == "no":
        words.append(case.to(Text("ingen udstråling under knæet", "no radiation below the knee")))
    return [word for word in words if word]


def reasons(case: Case, rows: Iterable[FiredRow], label: Text | None = None) -> Line:
    """The findings that made these rows fire."""
    keys = [key for row in rows for key in row.because if key not in _IN_OTHER_LINES]
    words = [case.said(key) for key in dict.fromkeys(keys) if case.value(key) is not None]
    if "clinician_suspects" in {key for row in rows for key in row.because} and not words:
        words = [case.said("overall_suspicion_serious")]
    return Line(label or Text("Mistanken bygger på", "The suspicion rests on"), words, separator="; ", gives=1)


def besides(case: Case, rows: Iterable[FiredRow], more: Iterable[str] = ()) -> Iterator[Line]:
    """Red flags, and findings of `more`, that are present and are not among the reasons."""
    told = {key for row in rows for key in row.because}
    present = [*(key for key in more if case.has(key)), *present_flags(case)]
    words = [case.said(key) for key in present if key not in told]
    label = Text("Desuden", "Also present") if told else Text("Fund", "Findings")
    yield Line(label, words, separator="; ", gives=4)


def present_flags(case: Case) -> list[str]:
    """The red flags that are known to be present."""
    flags = [finding for finding in FINDINGS.values() if finding.group in RED_FLAG_GROUPS]
    present = [finding.key for finding in flags if finding.kind is Kind.TERNARY and case.has(finding.key)]
    return [*present, *(["fx_trauma"] if case.value("fx_trauma") in ("minor", "major") else [])]


def denied(case: Case, keys: Iterable[str]) -> Iterator[Line]:
    """Of these questions what was asked, known from the record, looked for, or not: each kind of no by itself."""
    kinds: dict[str, list[str]] = {"asked": [], "record": [], "looked": [], "not_asked": [], "not_looked": []}
    for key in dict.fromkeys(keys):
        if is_shown(key, case.facts.findings) and (kind := kind_of_no(case, key)):
            kinds[kind].append(name_of(key, case.facts))
    yield Line(Text("Spurgt, nej", "Asked, no"), kinds["asked"], gives=3)
    yield Line(Text("Kendt fra journalen, nej", "Known from the record, no"), kinds["record"], gives=3)
    yield Line(Text("Undersøgt, ikke fundet", "Examined, not found"), kinds["looked"], gives=3)
    yield Line(Text("Ikke undersøgt", "Not examined"), kinds["not_looked"], gives=2)
    yield Line(Text("Ikke spurgt", "Not asked"), kinds["not_asked"], gives=2)


def kind_of_no(case: Case, key: str) -> str:
    """Which list a question belongs to; none where the answer is yes."""
    facts = case.facts
    if key in EXAMINED:
        return _KINDS_OF_SIGN[claim_of_examined(key, facts)]
    return _KINDS[claim_of(key, facts.findings, facts.ways)]


_KINDS = {Claim.PRESENT: "", Claim.ASKED_NO: "asked", Claim.RECORD_NO: "record", Claim.NOT_ASKED: "not_asked"}
_KINDS_OF_SIGN = _KINDS | {Claim.ASKED_NO: "looked", Claim.NOT_ASKED: "not_looked"}


def treatment(case: Case) -> list[str]:
    """What was tried, for how long, and whether it helped."""
    response = case.said("response") if case.value("response") != "not_applicable" else ""
    tried, begun = case.written("tried"), case.said("initial_treatment")
    if tried and case.value("initial_treatment") == "not_started":
        begun = ""  # it has been told what was tried
    return [word for word in (tried, begun, response) if word]


def analgesics(case: Case) -> list[str]:
    """The painkillers that were ticked, and what is known of opioids and NSAID."""
    ticked = [entry.key for entry in DOCUMENTATION.values() if entry.of == ANALGESICS]
    words = [case.written(key) for key in ticked]
    words.append(case.said("opioid_use"))
    if case.has("nsaid_contraindicated"):
        words.append(case.to(Text("NSAID kontraindiceret", "NSAID contraindicated")))
    return [word for word in words if word]


def anticoagulant(case: Case) -> str:
    """Whether the patient takes one; a receiver who may operate or take a sample is told that nobody asked."""
    return case.written("anticoagulant") or case.to(NOT_ASKED)


def background(case: Case) -> list[str]:
    """Health otherwise, earlier operation, earlier scan."""
    return [*health(case), *earlier(case)]


def health(case: Case) -> list[str]:
    """Health otherwise."""
    poor = case.said("poor_general_health") if case.has("poor_general_health") else ""
    return [word for word in (case.written("general_health"), poor) if word]


def earlier(case: Case) -> list[str]:
    """Earlier operation and earlier scan."""
    operated = case.said("previous_spine_surgery") if case.has("previous_spine_surgery") else ""
    return [word for word in (operated, case.said("previous_mri")) if word]


def history(case: Case) -> Iterator[Line]:
    """Treatment, medicines and background, as a hospital reads them.

    A patient's own doctor knows whether an anticoagulant is taken, and need not be told that nobody asked.
    """
    yield Line(Text("Behandling", "Treatment"), treatment(case))
    yield Line(Text("Smertestillende", "Analgesics"), analgesics(case))
    known = anticoagulant(case) if case.facts.by_doctor else case.written("anticoagulant")
    yield Line(Text("Blodfortyndende", "Anticoagulant"), [known])
    yield Line(Text("Tidligere og helbred", "Past history and health"), background(case))


def contact(case: Case) -> Iterator[Line]:
    """When and how the sender met the patient."""
    form = case.to(CONTACTS.get(case.facts.contact, CONTACTS["in_person"]))
    yield Line(Text("Kontakt her", "Contact here"), [day_words(case.facts.day, case), form])


def decision(case: Case, *, own_words: bool = True) -> Iterator[Line]:
    """What the clinician decided instead of the suggestion, and why."""
    words = case.decision_words(own_words=own_words)
    yield Line(Text("Besluttet af klinikeren", "Decided by the clinician"), words, separator="; ")


def follow_up(case: Case) -> Iterator[Line]:
    """When the sender sees the patient again."""
    form = case.to(CONTACTS.get(case.facts.review_form, CONTACTS["in_person"]))
    yield Line(Text("Opfølgning her", "Follow-up here"), [day_words(case.facts.review_date, case), form])
