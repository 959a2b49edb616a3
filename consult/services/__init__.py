"""Writes about consultations: verbs with an actor, each in one transaction with its audit event."""

from consult.services.adding import NotConcludedError, add_addendum
from consult.services.answering import Answered, Clash, answer, ways_of_answering
from consult.services.concluding import (
    Concluded,
    NoteSeen,
    conclude,
    examine_by,
    keep_note,
    record_handout_given,
    review_date,
    suggested_review,
)
from consult.services.drafts import (
    ConcludedAlreadyError,
    ConsultationNotFound,
    NoteClashError,
    StalePageError,
    start_consultation,
)
from consult.services.retention import delete_expired, expired
from consult.services.undoing import Undone, undo

__all__ = [
    "Answered",
    "Clash",
    "Concluded",
    "ConcludedAlreadyError",
    "ConsultationNotFound",
    "NotConcludedError",
    "NoteClashError",
    "NoteSeen",
    "StalePageError",
    "Undone",
    "add_addendum",
    "answer",
    "conclude",
    "delete_expired",
    "examine_by",
    "expired",
    "keep_note",
    "record_handout_given",
    "review_date",
    "start_consultation",
    "suggested_review",
    "undo",
    "ways_of_answering",
]
