"""The tables of a consultation."""

from consult.models.answers import AnswerEvent, How
from consult.models.conclusions import Addendum, Conclusion, Given, Override, RuleSetSnapshot
from consult.models.consultations import Consultation, Contact, FollowUpForm, NoteLanguage, Status

__all__ = [
    "Addendum",
    "AnswerEvent",
    "Conclusion",
    "Consultation",
    "Contact",
    "FollowUpForm",
    "Given",
    "How",
    "NoteLanguage",
    "Override",
    "RuleSetSnapshot",
    "Status",
]
