"""What is done and advised, when to call, when to meet again, and where the note comes from."""

from collections.abc import Iterable, Mapping

from consult.models.consultations import findings_that_count
from consult.notes.examined import is_remote
from consult.notes.facts import NoteFacts
from consult.notes.judgement import is_decided_otherwise
from consult.notes.lines import Line, line, title
from consult.notes.style import Style
from consult.notes.words import common, labels
from consult.notes.words import plan as words
from consult.rules.codes import CODE_LABELS
from consult.rules.reassessment import strength_check
from consult.rules.remote import remote
from consult.rules.text import Text

_HANDOUT = Text("patientark", "handout")
_RULE_SET = Text("regelsæt {version}", "rule set {version}")
_STATUS = (Text("ikke CE-mærket", "not CE-marked"), Text("til afprøvning", "for evaluation"))
_CUT = Text("notatet er forkortet", "the note is shortened")


def plan(facts: NoteFacts, style: Style) -> Iterable[Line]:
    """The plan, and at the end the reference."""
    language = facts.language
    steps = labels.STEPS_SUGGESTED if is_decided_otherwise(facts) else labels.STEPS
    yield title(labels.PLAN, language)
    yield from _to_examine(facts)
    yield from line(steps, _advised(facts, words.STEPS))
    yield from line(labels.ADVICE, _advised(facts, words.CARE))
    if check := strength_check(facts.assessment, facts.findings.get("neuro_motor"), facts.day):
        yield Line(labels.STRENGTH_CHECK, [_by(common.date_words(check, language), facts)])
    net = labels.SAFETY_NET_GIVEN if facts.handout_given else labels.SAFETY_NET
    yield Line(net, [(words.SAFETY_NET_SHORT if style.short else words.SAFETY_NET).to(language)])
    if facts.handout_given and not style.short:
        yield Line(labels.HANDED_OUT, [_HANDOUT.to(language)])
    review = labels.REVIEW if facts.review_chosen else labels.REVIEW_SUGGESTED
    yield Line(
        review, [common.date_words(facts.review_date, language), common.CONTACTS[facts.review_form].to(language)]
    )
    yield from line(labels.FOLLOWS, [facts.follows] if facts.follows else [])
    yield from line(labels.CODE, _code(facts, style))
    version = _RULE_SET.to(language).format(version=facts.assessment.ruleset)
    status = (*_STATUS, _CUT) if style.cut else _STATUS
    yield Line(labels.TOOL, [version, *(words.to(language) for words in status)])
    yield Line(labels.REFERENCE, [facts.reference])


def _to_examine(facts: NoteFacts) -> Iterable[Line]:
    """What a contact by telephone or video leaves to be examined, and by when."""
    findings = findings_that_count(facts.findings, facts.contact)
    left = remote(findings, facts.assessment) if is_remote(facts) else None
    if left is None:
        return
    language = facts.language
    by = _by(common.date_words(left.latest(facts.day), language), facts)
    parts = words.NEUROLOGY_PARTS if words.NEUROLOGY in left.to_examine else ()
    names = [words.TO_EXAMINE[key].to(language) for key in left.to_examine if key not in parts]
    yield Line(labels.TO_EXAMINE, [", ".join(names), by], separator="; ")


def _by(day: str, facts: NoteFacts) -> str:
    return common.AT_THE_LATEST.to(facts.language).format(day=day)


def _advised(facts: NoteFacts, table: Mapping[str, Text]) -> list[str]:
    return [_advice_words(key, table, facts) for key in facts.assessment.advice if key in table]


def _advice_words(key: str, table: Mapping[str, Text], facts: NoteFacts) -> str:
    """A physiotherapist asks the patient's doctor for what a doctor orders."""
    if facts.by_doctor:
        return table[key].to(facts.language)
    if key in words.PHYSIOTHERAPIST:
        return words.PHYSIOTHERAPIST[key].to(facts.language)
    step = table[key].to(facts.language)
    return words.THROUGH_THE_DOCTOR.to(facts.language).format(step=step) if key in words.ORDERED_BY_A_DOCTOR else step


def _code(facts: NoteFacts, style: Style) -> list[str]:
    code = facts.assessment.icpc2
    if not code:
        return []
    label = None if style.short else CODE_LABELS.get(code)
    return [f"{code} {label.to(facts.language)}" if label else code]
