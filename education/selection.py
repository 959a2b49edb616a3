"""Which text stands where, for which result: one table, read from top to bottom.

Every row that applies gives its text, in the order of the table. A row names the situations it is for and, where that
is not enough, one or more keys of the result. The texts say for themselves what they are valid for; `check_table` holds
the two against each other when the product starts, so that neither can be changed alone.

Sources: clinical specification, sections 2 (words), 4 and 4.1 (advice), 6 (safety net: points 1 to 5 and 8 always,
point 6 with non-specific pain, point 7 with the advice key `nothing_points_to_serious_today`).

What the clinician decided instead changes what happens next, never the net, and never what is for today: where
pictures are agreed the paper neither says that they will not help nor reassures, where they wait it names none, and
where another way was agreed it does not say which.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from consult.rules.outcomes import Condition, Imaging, Triage, Urgency
from education.content import ContentError, Library
from education.outcome import Decision, HandoutOutcome
from education.situations import ADULTS, ALL, CHILDREN, TREATED, WORK_UP, Situation, situation_of

SUGGESTED, EVERY_DECISION = frozenset({Decision.NONE}), frozenset(Decision)
PICTURES_AGREED = frozenset({Decision.IMAGING_ANYWAY})
PICTURES_WAIT = frozenset({Decision.NO_IMAGING})
ANOTHER_WAY = frozenset({Decision.OTHER_PATHWAY})
SAME_WAY = EVERY_DECISION - ANOTHER_WAY


class Slot(StrEnum):
    """A place on the paper, in the order of the paper."""

    FOUND = "found"
    NEXT = "next"
    WEEK = "week"
    MOVEMENT = "movement"
    MEDICINE = "medicine"
    REVIEW = "review"
    NET = "net"
    MESSAGES = "messages"


@dataclass(frozen=True, slots=True)
class Row:
    """One text in its place. A field that is not given puts no condition."""

    slot: Slot
    slug: str
    situations: frozenset[Situation]
    advice: str | None = None
    without: str | None = None  # an advice key that must not be there
    triage: Triage | None = None
    urgency: Urgency | None = None
    imaging: Imaging | None = None
    suspected: Condition | None = None
    not_suspected: Condition | None = None
    pregnant: bool | None = None
    examined: bool | None = None
    weakness: bool | None = None
    by_doctor: bool | None = None
    decided: frozenset[Decision] = EVERY_DECISION

    def applies(self, outcome: HandoutOutcome, by_doctor: bool) -> bool:
        """Whether the text stands on the paper of this result, handed out by a doctor's clinic or another."""
        return (
            situation_of(outcome) in self.situations
            and (self.advice is None or self.advice in outcome.advice)
            and (self.without is None or self.without not in outcome.advice)
            and self.triage in (None, outcome.triage)
            and self.urgency in (None, outcome.urgency)
            and self.imaging in (None, outcome.imaging)
            and (self.suspected is None or self.suspected in outcome.suspected)
            and (self.not_suspected is None or self.not_suspected not in outcome.suspected)
            and self.pregnant in (None, outcome.pregnant)
            and self.examined in (None, outcome.examined)
            and self.weakness in (None, outcome.weakness)
            and self.by_doctor in (None, by_doctor)
            and outcome.decided in self.decided
        )


def _only(*situations: Situation) -> frozenset[Situation]:
    return frozenset(situations)


CHILD_TODAY, CHILD = Situation.CHILD_TODAY, Situation.CHILD
TODAY, SEEN_TODAY = Situation.TODAY, Situation.SEEN_TODAY
SOON, PLANNED, PROVISIONAL = Situation.SOON, Situation.PLANNED, Situation.PROVISIONAL
NOT_SETTLED, OWN_WORKUP, OTHERWISE = Situation.NOT_SETTLED, Situation.OWN_WORKUP, Situation.DECIDED_OTHERWISE
RADICULOPATHY, STENOSIS = Situation.RADICULOPATHY, Situation.STENOSIS
PREGNANCY, NONSPECIFIC = Situation.PREGNANCY, Situation.NONSPECIFIC

REASSURED = _only(RADICULOPATHY, STENOSIS, PREGNANCY, NONSPECIFIC)
SUSPECTED_NOW = WORK_UP | {CHILD_TODAY}
SAME_DAY = _only(TODAY, SEEN_TODAY, CHILD_TODAY)
EXAMINED_FURTHER = _only(SOON, PLANNED, PROVISIONAL) | TREATED
EXAMINED_TOO = EXAMINED_FURTHER | {SEEN_TODAY}
LOOKED_INTO = _only(OWN_WORKUP, OTHERWISE)
NERVE, NARROW = Condition.RADICULOPATHY, Condition.SPINAL_STENOSIS
INFECTION = Condition.INFECTION

SUSPECTED = tuple(
    Row(Slot.FOUND, f"suspected/{condition.value.replace('_', '-')}", SUSPECTED_NOW, suspected=condition)
    for condition in Condition
    if condition is not Condition.NONSPECIFIC
)
"""What is looked for; on the paper in the order of the result, most urgent first."""

FOUND = (
    Row(Slot.FOUND, "found/nonspecific", _only(NONSPECIFIC)),
    Row(Slot.FOUND, "found/pregnancy", _only(PREGNANCY)),
    Row(Slot.FOUND, "found/radiculopathy", _only(RADICULOPATHY)),
    Row(Slot.FOUND, "found/stenosis", _only(STENOSIS)),
    Row(Slot.FOUND, "found/own-workup", LOOKED_INTO, advice="own_workup"),
    Row(Slot.FOUND, "found/back", _only(OTHERWISE), without="own_workup", suspected=Condition.NONSPECIFIC),
    Row(Slot.FOUND, "found/radiculopathy", LOOKED_INTO, suspected=NERVE),
    Row(Slot.FOUND, "found/stenosis", LOOKED_INTO, suspected=NARROW),
    Row(Slot.FOUND, "found/not-settled", _only(NOT_SETTLED)),
    Row(Slot.FOUND, "found/provisional", _only(PROVISIONAL)),
    Row(Slot.FOUND, "found/nerve-provisional", _only(PROVISIONAL), suspected=NERVE),
    Row(Slot.FOUND, "found/stenosis", _only(PROVISIONAL), suspected=NARROW),
    Row(Slot.FOUND, "found/child", _only(CHILD)),
    Row(Slot.FOUND, "found/child-today", _only(CHILD_TODAY)),
    Row(Slot.FOUND, "found/signs", WORK_UP, triage=Triage.ACUTE),
    Row(Slot.FOUND, "found/signs", WORK_UP, triage=Triage.TARGETED, decided=EVERY_DECISION - PICTURES_WAIT),
    Row(Slot.FOUND, "found/weak-leg-today", _only(TODAY), weakness=True),
    Row(Slot.FOUND, "found/weak-leg-today", _only(TODAY), triage=Triage.SURGICAL),
    *SUSPECTED,
    Row(Slot.FOUND, "found/weak-leg", ADULTS - {TODAY}, weakness=True),
    Row(Slot.FOUND, "found/not-examined", ALL - SAME_DAY, examined=False),
    Row(Slot.FOUND, "found/not-examined-today", SAME_DAY, examined=False),
)

SENT_IN, WAITING = _only(TODAY, CHILD_TODAY), _only(SEEN_TODAY, SOON, PLANNED)
PICTURES = (
    *(
        Row(Slot.NEXT, slug, situations, imaging=imaging, by_doctor=True, decided=SUGGESTED)
        for slug, situations, imaging in (
            ("next/mri-today", SENT_IN, Imaging.MRI_URGENT),
            ("next/mri-days", _only(SEEN_TODAY, SOON), Imaging.MRI_URGENT),
            ("next/mri", WAITING, Imaging.MRI),
            ("next/xray", WAITING, Imaging.XRAY),
        )
    ),
    Row(
        Slot.NEXT,
        "next/hospital-decides",
        SUSPECTED_NOW,
        imaging=Imaging.SPECIALIST,
        by_doctor=True,
        decided=SAME_WAY,
    ),
    Row(Slot.NEXT, "next/hospital-decides", SENT_IN, by_doctor=True, decided=PICTURES_WAIT),
    Row(Slot.NEXT, "next/pictures-agreed", ALL - SENT_IN, by_doctor=True, decided=PICTURES_AGREED),
    Row(Slot.NEXT, "next/pictures-own-doctor", ALL - SENT_IN, by_doctor=False, decided=PICTURES_AGREED),
    Row(Slot.NEXT, "next/pictures-wait", WAITING | {CHILD}, by_doctor=True, decided=PICTURES_WAIT),
)
"""Which picture, and what was agreed about pictures. Who is sent in today is promised none that was decided against."""

BEFORE_SURGERY, ASK_SURGEON = LOOKED_INTO | {RADICULOPATHY, PROVISIONAL}, "surgical_opinion_before_week_12"

NEXT = (
    Row(Slot.NEXT, "next/today-112", _only(TODAY, CHILD_TODAY), advice="call_112"),
    Row(
        Slot.NEXT,
        "next/today",
        _only(TODAY),
        triage=Triage.ACUTE,
        without="call_112",
        by_doctor=True,
        decided=SAME_WAY,
    ),
    Row(Slot.NEXT, "next/today", _only(CHILD_TODAY), without="call_112", by_doctor=True, decided=SAME_WAY),
    Row(
        Slot.NEXT,
        "next/today-surgeon",
        _only(TODAY),
        triage=Triage.SURGICAL,
        without="call_112",
        by_doctor=True,
        decided=SAME_WAY,
    ),
    Row(
        Slot.NEXT,
        "next/today-agreed",
        _only(TODAY, CHILD_TODAY),
        without="call_112",
        by_doctor=True,
        decided=ANOTHER_WAY,
    ),
    Row(Slot.NEXT, "next/today-call-doctor", _only(TODAY, CHILD_TODAY), without="call_112", by_doctor=False),
    Row(Slot.NEXT, "next/seen-today", _only(SEEN_TODAY), by_doctor=True),
    Row(Slot.NEXT, "next/seen-today-call-doctor", _only(SEEN_TODAY), by_doctor=False),
    Row(Slot.NEXT, "next/soon", _only(SOON), triage=Triage.ACUTE, by_doctor=True, decided=SAME_WAY),
    Row(
        Slot.NEXT,
        "next/soon-one-thing",
        _only(SOON),
        triage=Triage.TARGETED,
        by_doctor=True,
        decided=SAME_WAY - PICTURES_WAIT,
    ),
    Row(Slot.NEXT, "next/soon-surgeon", _only(SOON), triage=Triage.SURGICAL, by_doctor=True, decided=SAME_WAY),
    Row(Slot.NEXT, "next/soon-call-doctor", _only(SOON), by_doctor=False),
    Row(
        Slot.NEXT,
        "next/planned",
        _only(PLANNED),
        triage=Triage.TARGETED,
        by_doctor=True,
        decided=SAME_WAY - PICTURES_WAIT,
    ),
    Row(Slot.NEXT, "next/planned-surgeon", _only(PLANNED), triage=Triage.SURGICAL, by_doctor=True, decided=SAME_WAY),
    Row(Slot.NEXT, "next/planned-call-doctor", _only(PLANNED), by_doctor=False, decided=SAME_WAY),
    Row(
        Slot.NEXT,
        "next/confer-today",
        _only(SEEN_TODAY, SOON, PLANNED),
        advice="confer_today",
        by_doctor=True,
        decided=SAME_WAY,
    ),
    Row(Slot.NEXT, "next/own-workup", LOOKED_INTO | {PROVISIONAL}, advice="own_workup", decided=SAME_WAY),
    Row(Slot.NEXT, "next/blood-test", EXAMINED_FURTHER, advice="blood_tests_crp", by_doctor=True, decided=SAME_WAY),
    Row(
        Slot.NEXT,
        "next/urine-and-abdomen",
        EXAMINED_TOO,
        advice="urine_and_abdominal_exam",
        by_doctor=True,
        decided=SAME_WAY,
    ),
    *PICTURES,
    Row(Slot.NEXT, "next/no-scan-now", TREATED - {OTHERWISE}),
    Row(Slot.NEXT, "next/ask-surgeon", BEFORE_SURGERY, advice=ASK_SURGEON, by_doctor=True, decided=SAME_WAY),
    Row(Slot.NEXT, "next/ask-surgeon-own-doctor", BEFORE_SURGERY, advice=ASK_SURGEON, by_doctor=False),
    Row(Slot.NEXT, "next/provisional", _only(PROVISIONAL), decided=SUGGESTED),
    Row(Slot.NEXT, "next/questions-left", _only(PROVISIONAL), decided=EVERY_DECISION - SUGGESTED),
    Row(Slot.NEXT, "next/not-settled", _only(NOT_SETTLED), decided=SAME_WAY),
    Row(Slot.NEXT, "next/child", _only(CHILD), by_doctor=True, decided=SAME_WAY),
    Row(Slot.NEXT, "next/child-seen-today", _only(CHILD), urgency=Urgency.URGENT, suspected=INFECTION),
    Row(
        Slot.NEXT,
        "next/child-soon",
        _only(CHILD),
        urgency=Urgency.URGENT,
        not_suspected=INFECTION,
        decided=SAME_WAY,
    ),
    Row(Slot.NEXT, "next/child-planned", _only(CHILD), urgency=Urgency.PLANNED, decided=SAME_WAY),
    Row(Slot.NEXT, "next/child-soon-call-doctor", _only(CHILD), urgency=Urgency.URGENT, by_doctor=False),
    *(
        Row(Slot.NEXT, "next/child-call-doctor", _only(CHILD), urgency=urgency, by_doctor=False)
        for urgency in (Urgency.NONE, Urgency.PLANNED)
    ),
    Row(Slot.NEXT, "next/agreed", ALL - {TODAY, CHILD_TODAY}, decided=ANOTHER_WAY),
)

WEEK = (
    Row(Slot.WEEK, "week/today", _only(TODAY)),
    Row(Slot.WEEK, "week/child-today", _only(CHILD_TODAY)),
    Row(Slot.WEEK, "week/seen-today", _only(SEEN_TODAY)),
    Row(Slot.WEEK, "week/waiting", _only(SOON, PLANNED)),
    Row(Slot.WEEK, "week/not-settled", _only(NOT_SETTLED)),
    Row(Slot.WEEK, "week/not-settled", _only(PROVISIONAL), not_suspected=NERVE),
    Row(Slot.WEEK, "week/leg", _only(PROVISIONAL), suspected=NERVE),
    Row(Slot.WEEK, "week/keep-going", _only(NONSPECIFIC, OWN_WORKUP)),
    Row(Slot.WEEK, "week/keep-going", _only(OTHERWISE), suspected=Condition.NONSPECIFIC, pregnant=False),
    Row(Slot.WEEK, "week/pregnancy", _only(PREGNANCY)),
    Row(Slot.WEEK, "week/pregnancy", _only(OTHERWISE), suspected=Condition.NONSPECIFIC, pregnant=True),
    Row(Slot.WEEK, "week/leg", _only(RADICULOPATHY)),
    Row(Slot.WEEK, "week/leg", _only(OTHERWISE), suspected=NERVE),
    Row(Slot.WEEK, "week/stenosis", _only(STENOSIS)),
    Row(Slot.WEEK, "week/stenosis", _only(OTHERWISE), suspected=NARROW),
    Row(Slot.WEEK, "week/balance", TREATED, advice="balance_model"),
    Row(Slot.WEEK, "week/work", TREATED, advice="work_attachment"),
)

MOVEMENT = (
    Row(Slot.MOVEMENT, "movement/bending", _only(NONSPECIFIC), advice="movement_safe_including_bending"),
    Row(Slot.MOVEMENT, "movement/supine", _only(NONSPECIFIC), advice="supine_movement"),
    Row(Slot.MOVEMENT, "movement/gentle", _only(OWN_WORKUP, PREGNANCY)),
    Row(Slot.MOVEMENT, "movement/gentle", _only(OTHERWISE), suspected=Condition.NONSPECIFIC),
    Row(Slot.MOVEMENT, "movement/leg", _only(RADICULOPATHY)),
    Row(Slot.MOVEMENT, "movement/leg", _only(OTHERWISE), suspected=NERVE),
    Row(Slot.MOVEMENT, "movement/stenosis", _only(STENOSIS)),
    Row(Slot.MOVEMENT, "movement/stenosis", _only(OTHERWISE), suspected=NARROW),
)

MEDICINE = (
    Row(Slot.MEDICINE, "medicine/not-first", _only(NONSPECIFIC), by_doctor=True),
    Row(Slot.MEDICINE, "medicine/not-first-own-doctor", _only(NONSPECIFIC), by_doctor=False),
    Row(
        Slot.MEDICINE,
        "medicine/ask-first",
        WAITING | LOOKED_INTO | {NOT_SETTLED, PROVISIONAL, RADICULOPATHY, STENOSIS},
        pregnant=False,
    ),
    Row(Slot.MEDICINE, "medicine/pregnancy", ADULTS, pregnant=True),
    Row(Slot.MEDICINE, "medicine/no-nsaid", ALL, advice="nsaid_contraindicated_warning"),
    Row(Slot.MEDICINE, "medicine/taper", ADULTS, advice="opioid_review_taper", by_doctor=True),
    Row(Slot.MEDICINE, "medicine/taper-own-doctor", ADULTS, advice="opioid_review_taper", by_doctor=False),
)

REVIEW = (
    Row(Slot.REVIEW, "review/not-better", TREATED | {PROVISIONAL}),
    Row(Slot.REVIEW, "review/seen-today", _only(SEEN_TODAY)),
    Row(Slot.REVIEW, "review/not-better", _only(SOON, PLANNED), triage=Triage.TARGETED, decided=PICTURES_WAIT),
    Row(Slot.REVIEW, "review/waiting", _only(SOON, PLANNED), decided=EVERY_DECISION - PICTURES_WAIT),
    Row(Slot.REVIEW, "review/waiting", _only(SOON, PLANNED), triage=Triage.ACUTE, decided=PICTURES_WAIT),
    Row(Slot.REVIEW, "review/waiting", _only(SOON, PLANNED), triage=Triage.SURGICAL, decided=PICTURES_WAIT),
    Row(Slot.REVIEW, "review/after-today", _only(TODAY, CHILD_TODAY)),
    Row(Slot.REVIEW, "review/not-settled", _only(NOT_SETTLED)),
    Row(Slot.REVIEW, "review/child", _only(CHILD)),
)

RECHECKED, RECHECK = ADULTS - {TODAY, NONSPECIFIC}, "early_strength_recheck"
STRENGTH = (
    Row(Slot.REVIEW, "review/strength", RECHECKED, RECHECK, suspected=NERVE),
    Row(Slot.REVIEW, "review/strength", RECHECKED, RECHECK, not_suspected=NERVE, weakness=True),
    Row(Slot.REVIEW, "review/strength-legs", RECHECKED, RECHECK, not_suspected=NERVE, weakness=False),
)
"""Stands where the strength of the leg is checked and no date was given."""

NET = (
    Row(Slot.NET, "net/serious-today", REASSURED, advice="nothing_points_to_serious_today", weakness=False),
    Row(Slot.NET, "net/read-now", REASSURED, weakness=True),
    Row(Slot.NET, "net/read-now", REASSURED, without="nothing_points_to_serious_today"),
    Row(Slot.NET, "net/read-now", ALL - REASSURED - SUSPECTED_NOW - {CHILD}),
    Row(Slot.NET, "net/read-now", _only(CHILD), urgency=Urgency.NONE),
    Row(Slot.NET, "net/read-now", _only(CHILD), urgency=Urgency.PLANNED),
    Row(Slot.NET, "net/signs-now", _only(CHILD), urgency=Urgency.URGENT),
    Row(Slot.NET, "net/signs-now", SUSPECTED_NOW),
    Row(Slot.NET, "net/call-112", ALL),
    Row(Slot.NET, "net/worse-today", SAME_DAY),
    Row(Slot.NET, "net/same-day", ADULTS),
    Row(Slot.NET, "net/same-day-child", CHILDREN),
    Row(Slot.NET, "net/pregnancy", ADULTS, pregnant=True),
    Row(Slot.NET, "net/within-a-day", ALL - SAME_DAY),
    Row(Slot.NET, "net/fever", SAME_DAY),
    Row(Slot.NET, "net/soon", ALL - SAME_DAY),
    Row(Slot.NET, "net/soon-after-today", SAME_DAY),
    Row(Slot.NET, "net/recurrence", _only(NONSPECIFIC, PREGNANCY)),
    Row(Slot.NET, "net/say-it-back", ALL),
)

MESSAGES = (
    Row(Slot.MESSAGES, "messages/six", _only(NONSPECIFIC), advice="pain_not_damage", without="blood_tests_crp"),
    Row(Slot.MESSAGES, "messages/some", _only(NONSPECIFIC), advice="blood_tests_crp"),
    Row(Slot.MESSAGES, "messages/some", _only(OWN_WORKUP, PREGNANCY)),
    Row(Slot.MESSAGES, "messages/nerve", _only(RADICULOPATHY)),
    Row(Slot.MESSAGES, "messages/stenosis", _only(STENOSIS)),
    Row(Slot.MESSAGES, "messages/back-otherwise", _only(OTHERWISE), suspected=Condition.NONSPECIFIC),
    Row(Slot.MESSAGES, "messages/nerve-otherwise", _only(OTHERWISE), suspected=NERVE),
    Row(Slot.MESSAGES, "messages/stenosis-otherwise", _only(OTHERWISE), suspected=NARROW),
)

TABLE: tuple[Row, ...] = (*FOUND, *NEXT, *WEEK, *MOVEMENT, *MEDICINE, *REVIEW, *STRENGTH, *NET, *MESSAGES)


def select(outcome: HandoutOutcome, *, by_doctor: bool, strength_date: bool = False) -> tuple[tuple[Slot, str], ...]:
    """The texts of a result, each with its place, in the order of the paper.

    With `strength_date` the date of the next strength check is printed and takes the place of the sentence for it.
    """
    rows = [row for row in TABLE if row.applies(outcome, by_doctor) and not (strength_date and row in STRENGTH)]
    chosen = dict.fromkeys((row.slot, row.slug) for row in _most_urgent_first(rows, outcome))
    return tuple(chosen)


def _most_urgent_first(rows: list[Row], outcome: HandoutOutcome) -> Iterable[Row]:
    """The rows, those of `SUSPECTED` among themselves in the order of the result."""
    by_condition = {row.suspected: row for row in rows if row in SUSPECTED}
    in_order = (by_condition[condition] for condition in outcome.suspected if condition in by_condition)
    return (next(in_order) if row in SUSPECTED else row for row in rows)


def check_table(texts: Library, table: Iterable[Row] = TABLE) -> None:
    """Raise `ContentError` where a row shows a text that is missing, or in a situation it is not valid for."""
    for row in table:
        if row.slug not in texts.slugs():
            raise ContentError(f"{row.slug}: the table of the handout shows a text that is not there")
        if beyond := row.situations - texts.get(row.slug, "da").valid_for:
            raise ContentError(f"{row.slug}: shown in situations it is not valid for: {', '.join(sorted(beyond))}")
