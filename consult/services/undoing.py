"""The last step is taken back ("Fortryd")."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from django.db import transaction

from clinics.models import Organisation, User
from consult.documentation import EntryKind
from consult.entries import ENTRIES
from consult.forms import Typed
from consult.models import AnswerEvent, How
from consult.rules.vocabulary.kinds import Value
from consult.services.answering import Answered, Change, answer_draft, save, stored_answers
from consult.services.drafts import draft_for_write


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of it, and the keys that stand again as they stood before; none where there was no step left."""

    answered: Answered
    keys: tuple[str, ...] = ()


@transaction.atomic
def undo(*, organisation: Organisation, pk: uuid.UUID, actor: User, base_version: int, typed: Typed) -> Undone:
    """Takes back the actor's own last step: one answer, or all that a button answered.

    Pressed again it goes one step further back; sent twice from one page it takes back one. What somebody has
    answered otherwise since then stays, and so does what the sender's page held unsaved: that is saved instead, and
    nothing is taken back (`answered.changed`). Nothing is erased: taking back is a step of its own. Raises
    ConsultationNotFound or ConcludedAlreadyError.
    """
    consultation = draft_for_write(organisation, pk)
    answered = answer_draft(consultation, actor, base_version, typed)
    if answered.changed or answered.clashes:
        return Undone(answered)
    events = list(consultation.answers.order_by("number"))
    if before := _taken_back_since(events, actor, base_version):
        return Undone(replace(answered, redraw=answered.redraw | before), tuple(before))
    changes = {event.key: (event, _before(event, events)) for event in _last_step(events, actor)}
    if not changes:
        return Undone(answered)
    for key in changes:
        consultation.unreadable.pop(key, None)
    save(
        consultation,
        actor,
        stored_answers(consultation),
        {key: change for key, (_event, change) in changes.items()},
        {key: event.number for key, (event, _change) in changes.items()},
    )
    return Undone(replace(answered, redraw=answered.redraw | changes.keys()), tuple(changes))


def _last_step(events: Sequence[AnswerEvent], actor: User) -> list[AnswerEvent]:
    """The answers of the actor's last moment that still stand; of a line its beginning, as it is saved as it grows."""
    own = [event for event in _standing(events) if event.actor_id == actor.pk]
    step = list(takewhile(lambda event: event.at == own[0].at, own))
    if len(step) == 1 and step[0].key in ENTRIES and ENTRIES[step[0].key].kind is EntryKind.LINE:
        return [_beginning(step[0], events)]
    return step


def _beginning(last: AnswerEvent, events: Sequence[AnswerEvent]) -> AnswerEvent:
    """The first of the events without another in between that wrote this line."""
    over = _taken_back(events)
    before = (event for event in reversed(events) if event.number <= last.number)
    run = takewhile(
        lambda event: (
            (event.key, event.actor_id, event.undoes) == (last.key, last.actor_id, None) and event.number not in over
        ),
        before,
    )
    return list(run)[-1]


def _taken_back_since(events: Sequence[AnswerEvent], actor: User, version: int) -> frozenset[str]:
    """What the actor has taken back since the page was made that is sent again."""
    return frozenset(
        event.key
        for event in events
        if event.undoes is not None and event.actor_id == actor.pk and event.number > version
    )


def _taken_back(events: Sequence[AnswerEvent]) -> set[int]:
    """The numbers of the events that have been taken back: from the one that is named to the taking back."""
    undone = [event for event in events if event.undoes is not None]
    return {
        event.number
        for event in events
        for taken in undone
        if event.key == taken.key and (taken.undoes or 0) <= event.number < taken.number
    }


def _standing(events: Sequence[AnswerEvent]) -> Iterator[AnswerEvent]:
    """Newest first: what has neither been taken back nor been answered anew since."""
    over = _taken_back(events)
    answered_since: set[str] = set()
    for event in reversed(events):
        if event.undoes is None and event.number not in over:
            if event.key not in answered_since:
                yield event
            answered_since.add(event.key)


def _before(event: AnswerEvent, events: Sequence[AnswerEvent]) -> Change:
    """What stood before the event, and in which way it had come about."""
    earlier: Value | None = event.old
    ways = [each.how for each in events if each.key == event.key and each.number < event.number]
    return earlier, How(ways[-1]) if ways else How.ASKED
