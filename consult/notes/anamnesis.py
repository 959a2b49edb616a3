"""What the patient says and was asked, first in the note."""

from collections.abc import Iterable

from consult.documentation import ANALGESICS, DOCUMENTATION
from consult.durations import duration_words
from consult.notes.answered import answers, chosen, source, sourced_answers, written_down
from consult.notes.facts import NoteFacts
from consult.notes.items import Claim, claim_of, red_flags_present, sort_asked
from consult.notes.lines import Line, line, one_line, title
from consult.notes.style import Style
from consult.notes.words import common, labels
from consult.rules.text import Text
from consult.worries import WORRIES

_PREGNANT = Text("gravid uge {week}", "pregnant week {week}")
_PREGNANT_WEEK_UNKNOWN = Text("gravid, uge ikke angivet", "pregnant, week not stated")
_NOT_PREGNANT = Text("ikke gravid", "not pregnant")
_ONSET = Text("debut {mode}", "onset {mode}")
_BELOW_KNEE = {
    "yes": Text("udstråling under knæet", "radiation below the knee"),
    "no": Text("ingen udstråling under knæet", "no radiation below the knee"),
}


def anamnesis(facts: NoteFacts, style: Style) -> Iterable[Line]:
    """The contact, and what was told."""
    language = facts.language
    contact = common.CONTACTS[facts.contact].to(language)
    yield Line(labels.CONTACT, [contact, common.date_words(facts.day, language)])
    yield title(labels.HISTORY, language)
    yield from line(labels.PATIENT, [*answers(facts, "age_years", "sex"), *_pregnancy(facts)])
    yield from line(labels.THOUGHTS, _thoughts(facts))
    yield from written_down(facts, "goal", "expectation")
    yield from line(labels.DURATION, _duration(facts))
    yield from _pain(facts)
    yield from written_down(facts, "aggravating", "easing", "previous_episodes_helped")
    yield from _treatment(facts)
    yield from _daily_life(facts)
    yield from _asked(facts, style)
    yield from written_down(facts, "interpreter")


def _pregnancy(facts: NoteFacts) -> list[str]:
    """Whether she is pregnant, where that is known: it decides about medicines and X-rays."""
    claim = claim_of("pregnant", facts.findings, facts.ways)
    if claim is Claim.NOT_ASKED:
        return []
    week = facts.findings.get("pregnancy_week")
    words = _PREGNANT if week is not None else _PREGNANT_WEEK_UNKNOWN
    text = (words if claim is Claim.PRESENT else _NOT_PREGNANT).to(facts.language).format(week=week)
    return [source(text, facts, "pregnant")]


def _thoughts(facts: NoteFacts) -> list[str]:
    return [worry.name.to(facts.language) for worry in WORRIES if worry.key in facts.documentation]


def _duration(facts: NoteFacts) -> list[str]:
    weeks = facts.findings.get("duration_weeks")
    words = [] if weeks is None else [duration_words(weeks, facts.documentation, facts.language)]
    words += answers(facts, "episode_pattern")
    return words + [_ONSET.to(facts.language).format(mode=mode) for mode in chosen(facts, "onset_mode")]


def _pain(facts: NoteFacts) -> Iterable[Line]:
    """How much, where, and down the leg."""
    language, written = facts.language, facts.documentation
    scale = [f"NRS {number}" for number in chosen(facts, "pain_intensity")]
    site = one_line(str(written.get("pain_site", "")))
    if scale or site:
        yield Line(labels.PAIN, scale, typed=site)
    legs = answers(facts, "leg_pain")
    below = written.get("radiation_below_knee")
    yield from line(labels.LEG_PAIN, [*legs, _BELOW_KNEE[str(below)].to(language)] if below else legs)
    yield from written_down(facts, "sensory_symptoms")


def _treatment(facts: NoteFacts) -> Iterable[Line]:
    yield from line(labels.TREATMENT, answers(facts, "initial_treatment", "response"))
    yield from written_down(facts, "tried")
    analgesics = (entry for entry in DOCUMENTATION.values() if entry.of == ANALGESICS)
    taken = [entry.note.to(facts.language) for entry in analgesics if entry.key in facts.documentation]
    yield from line(labels.ANALGESICS, taken)
    yield from line(labels.OPIOID, sourced_answers(facts, "opioid_use"))
    yield from written_down(facts, "anticoagulant", "general_health")
    yield from line(labels.EARLIER_MRI, sourced_answers(facts, "previous_mri"))


def _daily_life(facts: NoteFacts) -> Iterable[Line]:
    yield from written_down(facts, "job_title", "onset_at_work")
    weeks = facts.findings.get("sick_leave_weeks")
    words = [common.NO.to(facts.language)] if weeks == 0 else answers(facts, "sick_leave_weeks")
    yield from line(labels.SICK_LEAVE, [source(word, facts, "sick_leave_weeks") for word in words])
    yield from line(labels.START_BACK, sourced_answers(facts, "start_back"))


def _asked(facts: NoteFacts, style: Style) -> Iterable[Line]:
    """What was found by asking, and the three kinds of no."""
    asked = sort_asked(facts.findings, facts.ways, facts.language, known=style.known, groups=style.groups)
    if asked.present:
        yield Line(labels.YES, asked.present, firm=red_flags_present(facts.findings, facts.ways))
    yield from line(labels.CAUDA_EQUINA_ONSET, answers(facts, "ce_onset"))
    yield from line(labels.ASKED_NO, asked.asked_no)
    yield from line(labels.RECORD_NO, asked.record_no)
    yield from line(labels.NOT_ASKED, asked.not_asked)
