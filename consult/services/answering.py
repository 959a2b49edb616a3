"""Answers are saved: one, many, or a whole group at the press of a button.

A page sends everything that stands on it, together with the version of the answers that it was made from. What it
sends is compared with what stood there then: a field that the sender has not touched changes nothing, and a field
that two people have answered differently is a clash, in which nothing is overwritten.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from clinics.models import Organisation, User
from consult.buttons import Press
from consult.durations import UNIT_KEY, in_unit, unit_of
from consult.entries import ENTRIES
from consult.forms import DURATION, REVIEW_DATE, VISIT_CHOICES, Typed
from consult.models import AnswerEvent, Consultation, How
from consult.models.consultations import REMOTE_CONTACTS
from consult.rules.vocabulary.kinds import ABSENT, PRESENT, Value
from consult.services.drafts import draft_expires, draft_for_write, tell
from consult.signs import PASSED_OVER
from consult.worries import WORRIES

Change = tuple[Value | None, How]


@dataclass(frozen=True, slots=True)
class Clash:
    """One question that two people answered differently: the answer that stands, and the one that was sent.

    `typed` is what was sent where it could not be read.
    """

    key: str
    theirs: Value | None
    mine: Value | None
    by: str
    at: datetime
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a post. `redraw` are the questions that no longer stand as the sender's page shows them.

    `changed` says whether anything was saved.
    """

    consultation: Consultation
    before: Mapping[str, Value]
    unreadable_before: Mapping[str, str]
    documentation_before: Mapping[str, Value] = field(default_factory=dict)
    counted_before: Mapping[str, Value] = field(default_factory=dict)
    redraw: frozenset[str] = frozenset()
    clashes: tuple[Clash, ...] = ()
    changed: bool = False


@dataclass(slots=True)
class _Merge:
    """The changes that are left when what others answered in the meantime is taken into account."""

    changes: dict[str, Change]
    redraw: set[str] = field(default_factory=set)
    clashes: list[Clash] = field(default_factory=list)
    untouched: set[str] = field(default_factory=set)
    """Fields that were sent empty, and into which somebody has since typed what could not be read."""


@transaction.atomic
def answer(
    *,
    organisation: Organisation,
    pk: uuid.UUID,
    actor: User,
    base_version: int,
    typed: Typed,
    press: Press | None = None,
) -> Answered:
    """Saves what was typed, and then what a button answers, in one step.

    What could not be read is kept beside the answers and counts as not answered: the rules never use an answer that
    no longer stands on the screen. Raises ConsultationNotFound or ConcludedAlreadyError.
    """
    return answer_draft(draft_for_write(organisation, pk), actor, base_version, typed, press)


def answer_draft(
    consultation: Consultation, actor: User, base_version: int, typed: Typed, press: Press | None = None
) -> Answered:
    """The same for a draft that is locked already."""
    stored = stored_answers(consultation)
    before, unreadable_before = dict(consultation.findings), dict(consultation.unreadable)
    documentation_before = dict(consultation.documentation)
    counted_before = dict(consultation.findings_that_count)
    merge = _merge(consultation, base_version, typed, stored)
    _follow_worries(merge, consultation)
    if press is not None and _can_be_done(press, consultation, merge):
        _add_press(merge, press, before)
    _follow_signs(merge, consultation)
    unreadable = _unreadable(unreadable_before, typed, merge)
    for key in unreadable.keys() ^ unreadable_before.keys():
        merge.changes.setdefault(key, (stored.get(key), How.ASKED))  # an event too, so that older pages are known
    changed = bool(merge.changes) or unreadable != unreadable_before
    if changed:
        consultation.unreadable = unreadable
        save(consultation, actor, stored, merge.changes)
    return Answered(
        consultation,
        before,
        unreadable_before,
        documentation_before,
        counted_before,
        frozenset(merge.redraw),
        tuple(merge.clashes),
        changed,
    )


def stored_answers(consultation: Consultation) -> dict[str, Value]:
    """Everything that is answered: the findings, the documentation and the fields of the visit."""
    visit: dict[str, Value] = {key: getattr(consultation, key) for key in VISIT_CHOICES}
    if consultation.review_date is not None:
        visit[REVIEW_DATE] = consultation.review_date.isoformat()
    return {**consultation.findings, **consultation.documentation, **visit}


def ways_of_answering(consultation: Consultation) -> dict[str, How]:
    """In which way each answer came about the last time that there was one.

    Of an answer that was taken back since, its way stays in it: whoever reads this looks at the value first.
    """
    events = consultation.answers.order_by("number").values_list("key", "new", "how")
    return {key: How(how) for key, new, how in events if new is not None}


def _merge(consultation: Consultation, base_version: int, typed: Typed, stored: Mapping[str, Value]) -> _Merge:
    sent = {**typed.answers, **dict.fromkeys(typed.unreadable)}
    merge = _Merge({key: (value, How.ASKED) for key, value in sent.items() if value != stored.get(key)})
    if base_version < consultation.version:
        for key, events in _since(consultation, base_version).items():
            _merge_one(merge, key, events, sent, typed.unreadable.get(key, ""))
            if key in consultation.unreadable and key in typed.answers and typed.answers[key] is None:
                merge.untouched.add(key)
                merge.redraw.add(key)
    _keep_duration_whole(merge, consultation)
    return merge


def _keep_duration_whole(merge: _Merge, consultation: Consultation) -> None:
    """Number and unit are one answer: where the number gives way, so does the unit.

    The number that stands on the page in its unit, rounded, is no new answer.
    """
    if DURATION in merge.redraw and UNIT_KEY in merge.changes:
        del merge.changes[UNIT_KEY]
        merge.redraw.add(UNIT_KEY)
    sent, stands = merge.changes.get(DURATION, (None,))[0], consultation.findings.get(DURATION)
    if UNIT_KEY in merge.changes or sent is None or stands is None:
        return
    unit = unit_of(consultation.documentation)
    if in_unit(float(sent), unit) == in_unit(float(stands), unit):
        del merge.changes[DURATION]


def _since(consultation: Consultation, version: int) -> dict[str, list[AnswerEvent]]:
    """The answers after a version, by question."""
    events: dict[str, list[AnswerEvent]] = {}
    for event in consultation.answers.filter(number__gt=version).select_related("actor").order_by("number"):
        events.setdefault(event.key, []).append(event)
    return events


def _merge_one(
    merge: _Merge, key: str, events: list[AnswerEvent], sent: Mapping[str, Value | None], unreadable: str
) -> None:
    """One question that has been answered since the sender's page was made.

    What could not be read does not stand beside the answer of somebody else: it is a clash like another answer.
    """
    first, last = events[0], events[-1]
    if key not in sent:
        merge.redraw.add(key)
    elif key in merge.changes:
        mine = merge.changes.pop(key)[0]
        merge.redraw.add(key)
        if unreadable or mine != first.old:  # else the sender has not touched it
            merge.clashes.append(Clash(key, last.new, mine, last.actor.name, last.at, unreadable))


def _follow_worries(merge: _Merge, consultation: Consultation) -> None:
    """A worry that is ticked sets the finding it names, so that nothing is asked twice; unticked, it takes it back.

    What was answered otherwise stays, but a "no" gives way: the patient has just said it.
    """
    changed = [worry for worry in WORRIES if worry.key in merge.changes]
    ticked = {key for key, value in consultation.documentation.items() if value == PRESENT}
    ticked |= {worry.key for worry in changed if merge.changes[worry.key][0] == PRESENT}
    ticked -= {worry.key for worry in changed if merge.changes[worry.key][0] is None}
    for worry in changed:
        for key, value in worry.sets.items():
            if key in merge.changes:
                continue
            if merge.changes[worry.key][0] == PRESENT:
                _set_by_worry(merge, key, value, consultation.findings.get(key))
            elif not _held(key, ticked) and ways_of_answering(consultation).get(key) is How.WORRY:
                merge.changes[key] = (None, How.WORRY)
                merge.redraw.add(key)


def _set_by_worry(merge: _Merge, key: str, value: Value, answered: Value | None) -> None:
    if answered in (None, ABSENT, "none"):
        merge.changes[key] = (value, How.WORRY)
        merge.redraw.add(key)


def _held(key: str, ticked: set[str]) -> bool:
    return any(key in worry.sets for worry in WORRIES if worry.key in ticked)


def _follow_signs(merge: _Merge, consultation: Consultation) -> None:
    """A sign that "none of these" answers is passed over, until somebody says what they found."""
    for sign, entry in PASSED_OVER.items():
        value, how = merge.changes.get(sign, (None, None))
        if how is How.NONE_OF_THESE:
            merge.changes[entry] = (PRESENT, How.NONE_OF_THESE)
        elif entry in merge.changes and sign not in merge.changes:
            merge.changes[sign] = (consultation.findings.get(sign), How.ASKED)
            merge.redraw.add(sign)
        elif how is not None and value != ABSENT and entry in consultation.documentation:
            merge.changes[entry] = (None, How.ASKED)
            merge.redraw.add(sign)


def _can_be_done(press: Press, consultation: Consultation, merge: _Merge) -> bool:
    """Nobody examines by telephone or video, whatever is pressed."""
    contact = merge.changes.get("contact", (consultation.contact,))[0]
    return press.how is not How.EXAMINED_NORMAL or contact not in REMOTE_CONTACTS


def _add_press(merge: _Merge, press: Press, before: Mapping[str, Value]) -> None:
    after = dict(before)
    for key, (value, _how) in merge.changes.items():
        if value is None:
            after.pop(key, None)
        else:
            after[key] = value
    clashing = {clash.key for clash in merge.clashes}
    for key, value in press.answers(after).items():
        if key not in clashing:
            merge.changes[key] = (value, press.how)
            merge.redraw.add(key)


def _unreadable(before: Mapping[str, str], typed: Typed, merge: _Merge) -> dict[str, str]:
    clashing = {clash.key for clash in merge.clashes}
    mine = {key: text for key, text in typed.unreadable.items() if key not in clashing}
    settled = {*typed.answers, *merge.changes} - set(typed.unreadable) - merge.untouched
    return {**{key: text for key, text in before.items() if key not in settled}, **mine}


def save(
    consultation: Consultation,
    actor: User,
    stored: Mapping[str, Value],
    changes: Mapping[str, Change],
    undoes: Mapping[str, int] | None = None,
) -> None:
    """Saves changes of a locked draft as one step with its events. `undoes` says which event each takes back."""
    now = timezone.now()
    consultation.answers.bulk_create(_events(consultation, actor, stored, changes, now, undoes or {}))
    for key, (value, _how) in changes.items():
        _put(consultation, key, value)
    consultation.version += len(changes)
    consultation.changed = now
    consultation.expires = draft_expires(consultation.organisation, now)
    consultation.save(
        update_fields=[
            "findings", "documentation", "unreadable", "version", "changed", "expires", "review_date", *VISIT_CHOICES,
        ]
    )  # fmt: skip
    tell(consultation, actor, "answers.taken_back" if undoes else "consultation.answered")


def _events(
    consultation: Consultation,
    actor: User,
    stored: Mapping[str, Value],
    changes: Mapping[str, Change],
    now: datetime,
    undoes: Mapping[str, int],
) -> list[AnswerEvent]:
    return [
        AnswerEvent(
            organisation=consultation.organisation,
            consultation=consultation,
            number=number,
            key=key,
            old=stored.get(key),
            new=value,
            how=how,
            undoes=undoes.get(key),
            actor=actor,
            at=now,
        )
        for number, (key, (value, how)) in enumerate(changes.items(), consultation.version + 1)
    ]


def _put(consultation: Consultation, key: str, value: Value | None) -> None:
    if key == REVIEW_DATE:
        consultation.review_date = date.fromisoformat(str(value)) if value is not None else None
    elif key in VISIT_CHOICES:
        setattr(consultation, key, value)
    else:
        kept = consultation.documentation if key in ENTRIES else consultation.findings
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = value
