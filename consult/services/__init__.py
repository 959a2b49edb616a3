"""Writes about consultations: verbs with an actor, each in one transaction with its audit event."""

from consult.services.answering import Answered, Clash, Press, answer
from consult.services.concluding import Concluded, conclude, keep_note, record_handout_given
from consult.services.drafts import (
    ConcludedAlreadyError,
    ConsultationNotFound,
    StalePageError,
    start_consultation,
)

__all__ = [
    "Answered",
    "Clash",
    "Concluded",
    "ConcludedAlreadyError",
    "ConsultationNotFound",
    "Press",
    "StalePageError",
    "answer",
    "conclude",
    "keep_note",
    "record_handout_given",
    "start_consultation",
]
