"""The tables of a consultation."""

from consult.models.answers import AnswerEvent, How
from consult.models.conclusions import Conclusion, Given, RuleSetSnapshot
from consult.models.consultations import Consultation, Contact, FollowUpForm, Status

__all__ = [
    "AnswerEvent",
    "Conclusion",
    "Consultation",
    "Contact",
    "FollowUpForm",
    "Given",
    "How",
    "RuleSetSnapshot",
    "Status",
]
