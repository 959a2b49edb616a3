"""From a consultation to what its handout is made from, and the form for what is added by hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clinics.models.organisations import Kind
from consult.models import Consultation
from consult.overrides import DECISION_KEY
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.reassessment import strength_check
from consult.rules.vocabulary.kinds import PRESENT
from consult.services import examine_by, review_date
from education.outcome import NAME_LENGTH, Clinic, Decision, HandoutOutcome, HandoutRequest, Plan, ReviewForm

SLUG = "core"
"""The handout that every consultation has."""

WEAK = ("mild_mrc4", "severe_mrc3_or_less")
"""The answers that say that a leg is weak."""

_LANGUAGES = {"da": _("Danish"), "en": _("English")}
_LINES_HELP = _("One thing on each line, at most three.")


class SideBySide(forms.RadioSelect):
    """Choices side by side, one press each."""

    template_name = "consult/widgets/seg.html"


class HandoutForm(forms.Form):
    """What is added by hand. Nothing of it is kept; the name is printed and forgotten."""

    patient_name = forms.CharField(
        label=_("Name on the handout"),
        help_text=_("Printed and not stored."),
        required=False,
        max_length=NAME_LENGTH,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    goal = forms.CharField(label=_("The patient's goal"), help_text=_LINES_HELP, required=False, widget=forms.Textarea)
    next = forms.CharField(
        label=_("What happens now"),
        help_text=_("In your own words, as you decided on another way than the suggestion. At most three lines."),
        required=False,
        widget=forms.Textarea,
    )
    week = forms.CharField(label=_("This week"), help_text=_LINES_HELP, required=False, widget=forms.Textarea)
    medicine = forms.CharField(label=_("Medicine agreed"), help_text=_LINES_HELP, required=False, widget=forms.Textarea)
    language = forms.ChoiceField(label=_("Language of the handout"))

    def __init__(self, *args: Any, consultation: Consultation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        languages = [code for code in consultation.organisation.paper_languages if code in _LANGUAGES] or ["da"]
        self.fields["goal"].initial = written(consultation).get("goal", "")
        if consultation.organisation.kind != Kind.GP:  # whoever prescribes agrees on medicine
            del self.fields["medicine"]
        if decision_of(consultation) is not Decision.OTHER_PATHWAY:
            del self.fields["next"]
        self.fields["language"] = forms.ChoiceField(
            label=_("Language of the handout"),
            choices=[(code, _LANGUAGES[code]) for code in languages],
            initial=languages[0],
            widget=SideBySide,
            help_text="" if len(languages) > 1 else _("More languages are chosen in the clinic's settings."),
        )
        self.order_fields(["language"])

    def lines(self, part: str) -> tuple[str, ...]:
        """The lines typed in a part, without empty ones."""
        return tuple(line.strip() for line in self.cleaned_data.get(part, "").splitlines() if line.strip())


def written(consultation: Consultation) -> Mapping[str, Any]:
    """What is written down beside the findings; of what is concluded, as it was frozen."""
    kept: Mapping[str, Any] = (consultation if consultation.is_draft else consultation.conclusion).documentation
    return kept


def decision_of(consultation: Consultation) -> Decision:
    """What the clinician decided instead of the suggestion.

    A choice that there is no longer was another way, too: the paper then says nothing that the suggestion alone allows.
    """
    kept = written(consultation).get(DECISION_KEY, "")
    return Decision(kept) if kept in set(Decision) else Decision.OTHER_PATHWAY


def handout_request(consultation: Consultation, form: HandoutForm, today: date) -> HandoutRequest:
    """What the handout is made from: the result, the clinic, and what was typed. `form` is validated."""
    findings, organisation = consultation.findings_that_count, consultation.organisation
    outcome = _outcome(consultation, today)
    age = findings.get("age_years")
    return HandoutRequest(
        outcome=HandoutOutcome.of(
            outcome.result,
            age_years=int(age) if age is not None else None,
            pregnant=findings.get("pregnant") == PRESENT,
            examined=findings.get("neuro_exam") == "done",
            weakness=findings.get("neuro_motor") in WEAK,
            decision=decision_of(consultation),
        ),
        clinic=Clinic(
            name=organisation.name,
            phone=organisation.phone,
            out_of_hours_phone=organisation.out_of_hours_phone,
            is_doctor=organisation.kind == Kind.GP,
        ),
        plan=Plan(
            goal=form.lines("goal"),
            next=form.lines("next"),
            week=form.lines("week"),
            medicine=form.lines("medicine"),
            review_chosen=consultation.is_draft and consultation.review_date is not None,
            review_on=outcome.review_on,
            review_form=ReviewForm(consultation.review_form),
            strength_check_on=outcome.strength_check_on,
            examine_by=outcome.examine_by,
        ),
        printed_on=today,
        language=form.cleaned_data["language"],
        patient_name=form.cleaned_data["patient_name"],
    )


@dataclass(frozen=True, slots=True)
class _Outcome:
    """The result as the machine contract has it, and the days that were agreed with it."""

    result: Mapping[str, Any]
    review_on: date | None
    strength_check_on: date | None
    examine_by: date | None


def _outcome(consultation: Consultation, today: date) -> _Outcome:
    """A draft is assessed as of today. What is concluded is read as it was frozen, on whatever day it is printed."""
    if consultation.is_draft:
        result = assess(parse(consultation.findings_that_count))
        check = strength_check(result, consultation.findings.get("neuro_motor"), today)
        return _Outcome(
            result.as_json(),
            review_date(consultation, result, today),
            check,
            examine_by(consultation, result, today),
        )
    conclusion = consultation.conclusion
    return _Outcome(
        conclusion.result,
        consultation.review_date,
        _date(conclusion.result.get("strength_check")),
        _date(conclusion.result.get("examine_by")),
    )


def _date(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None
