"""The ordinary referral to a physiotherapist: training, guidance, treatment by hand.

Twelve things make such a referral useful (E57); each is filled, or says that it is not stated.
"""

from collections.abc import Iterator

from consult.documentation import ANALGESICS, DOCUMENTATION
from consult.letters import body, examination
from consult.letters.case import NOT_STATED, Case, Line
from consult.letters.hospital import joined
from consult.letters.relevant import RED_FLAGS
from consult.letters.specialists import work_words
from consult.rules.outcomes import Condition
from consult.rules.reassessment import strength_check
from consult.rules.text import Text

SENDS_ON = (
    "supervised_exercise",
    "manual_therapy_consider",
    "discuss_exercise_after_episode",
    "beyond_basic_information",
    "conservative_first_4_6_weeks",
)
"""Advice with which a patient may be sent to a physiotherapist."""

_WORRIES = (
    "psy_fear_serious_cause",
    "psy_fear_movement",
    "psy_low_control",
    "psy_distress",
    "worry_about_future",
    "sleep_poor",
)


def physiotherapy(case: Case) -> Iterator[Line]:
    """The referral."""
    yield Line(None, [_ask(case)])
    yield from body.who(case)
    yield from twelve_items(case)
    yield Line(DOCUMENTATION["goal"].note, [case.written("goal")])
    yield Line(DOCUMENTATION["expectation"].note, [case.written("expectation")])
    yield Line(
        Text("Fylder for patienten", "On the patient's mind"), [case.said(key) for key in _WORRIES if case.has(key)]
    )
    yield Line(DOCUMENTATION["previous_episodes_helped"].note, [case.written("previous_episodes_helped")])
    yield Line(Text("Tidligere operation og skanning", "Earlier operation and scan"), body.earlier(case))
    yield Line(
        Text("Røde flag", "Red flags"), [case.said(key) for key in body.present_flags(case)], separator="; ", gives=4
    )
    yield from body.denied(case, RED_FLAGS)
    yield from body.decision(case)
    yield from _strength_check(case)
    yield from body.follow_up(case)


def twelve_items(case: Case) -> Iterator[Line]:
    """The twelve, in the order in which they are taken."""
    made_worse, eased = case.written("aggravating"), case.written("easing")
    not_stated = case.to(NOT_STATED)
    yield _item(case, Text("Arbejde", "Work"), _work(case))
    yield _item(case, Text("Varighed", "Duration"), [body.duration(case), case.said("episode_pattern")])
    yield _item(case, Text("Udbredelse", "Distribution"), body.distribution(case))
    yield _item(case, DOCUMENTATION["sensory_symptoms"].note, [case.written("sensory_symptoms")])
    yield _item(case, Text("Smertestillende", "Analgesics"), _analgesics(case))
    yield Line(
        Text("Forværres / lindres af", "Made worse / eased by"),
        [f"{made_worse or not_stated} / {eased or not_stated}" if made_worse or eased else not_stated],
    )
    yield _item(case, Text("Helbred", "Health"), body.health(case))
    yield _item(case, Text("Behandling indtil nu", "Treatment so far"), body.treatment(case))
    yield Line(Text("Reflekser", "Reflexes"), [examination.reflexes(case)])
    yield Line(Text("Kraft", "Strength"), [examination.strength(case)])
    yield Line(Text("Sensibilitet", "Sensation"), [examination.sensation(case)])
    yield Line(Text("Nerverodstest", "Nerve-root tests"), [examination.nerve_root_tests(case)])


def _work(case: Case) -> list[str]:
    """The job, or that it is not known, before what is known of leave."""
    words = work_words(case)
    return words if case.written("job_title") or not words else [case.to(_NO_JOB), *words]


def _analgesics(case: Case) -> list[str]:
    """What is taken; of an answer on opioids alone it is said that the rest is not known."""
    words = body.analgesics(case)
    ticked = any(key.startswith(ANALGESICS) for key in case.facts.documentation)
    return words if ticked or not words else [*words, case.to(_REST_NOT_STATED)]


_NO_JOB = Text("stilling ikke oplyst", "job not stated")
_REST_NOT_STATED = Text("i øvrigt ikke oplyst", "otherwise not stated")


def _item(case: Case, label: Text, words: list[str]) -> Line:
    return Line(label, [word for word in words if word] or [case.to(NOT_STATED)])


def _ask(case: Case) -> str:
    """What the physiotherapist is asked for, and for what."""
    wants = [
        text
        for key, text in (
            ("supervised_exercise", Text("superviseret træning", "supervised exercise")),
            ("manual_therapy_consider", Text("manuel behandling efter din vurdering", "manual treatment as you judge")),
        )
        if case.advised(key)
    ] or [Text("vurdering og vejledning i at komme i gang igen", "assessment and guidance in getting going again")]
    suspected = case.facts.assessment.suspected
    named = suspected[0] if suspected else Condition.NONSPECIFIC
    ask = Text("Jeg beder dig om {what} til en patient med {name}.", "I ask you for {what} for a patient with {name}.")
    words = case.to(ask).format(what=joined(case, [case.to(text) for text in wants]), name=case.to(named.label))
    if named is Condition.RADICULOPATHY:
        watch = Text(
            "Prøv kraften i benet hver gang, og kontakt mig samme dag, hvis den aftager.",
            "Test the strength of the leg each time, and contact me the same day if it lessens.",
        )
        words = f"{words} {case.to(watch)}"
    return words


def _strength_check(case: Case) -> Iterator[Line]:
    day = strength_check(case.facts.assessment, case.value("neuro_motor"), case.facts.day)
    if day:
        latest = case.to(Text("senest", "at the latest"))
        yield Line(Text("Kraftprøve her", "Strength check here"), [f"{latest} {body.day_words(day, case)}"])
