"""From a consultation to what its handout is made from, and the form for what is added by hand."""

import hashlib
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clinics.models import Organisation
from clinics.models.organisations import Kind
from consult.models import Consultation
from consult.presenters.outcomes import strength_check
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.vocabulary.kinds import PRESENT
from consult.services import review_date
from education import handouts
from education.outcome import NAME_LENGTH, Clinic, HandoutOutcome, HandoutRequest, Plan, ReviewForm

SLUG = "core"
"""The handout that every consultation has."""

_LANGUAGES = {"da": _("Danish"), "en": _("English")}
_LINES_HELP = _("One thing on each line, at most three.")


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
    week = forms.CharField(label=_("This week"), help_text=_LINES_HELP, required=False, widget=forms.Textarea)
    medicine = forms.CharField(label=_("Medicine agreed"), help_text=_LINES_HELP, required=False, widget=forms.Textarea)
    language = forms.ChoiceField(label=_("Language of the handout"))

    def __init__(self, *args: Any, organisation: Organisation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        languages = [code for code in organisation.paper_languages if code in _LANGUAGES] or ["da"]
        self.fields["language"] = forms.ChoiceField(
            label=_("Language of the handout"),
            choices=[(code, _LANGUAGES[code]) for code in languages],
            initial=languages[0],
        )

    def lines(self, part: str) -> tuple[str, ...]:
        """The lines typed in a part, without empty ones."""
        return tuple(line.strip() for line in self.cleaned_data.get(part, "").splitlines() if line.strip())


def handout_request(consultation: Consultation, form: HandoutForm, today: date) -> HandoutRequest:
    """What the handout is made from: the result, the clinic, and what was typed. `form` is validated."""
    findings, organisation = consultation.findings, consultation.organisation
    result = assess(parse(findings))
    age = findings.get("age_years")
    return HandoutRequest(
        outcome=HandoutOutcome.of(
            result.as_json() if consultation.is_draft else consultation.conclusion.result,
            age_years=int(age) if age is not None else None,
            pregnant=findings.get("pregnant") == PRESENT,
            examined=findings.get("neuro_exam") == "done",
        ),
        clinic=Clinic(
            name=organisation.name,
            phone=organisation.phone,
            out_of_hours_phone=organisation.out_of_hours_phone,
            is_doctor=organisation.kind == Kind.GP,
        ),
        plan=Plan(
            goal=form.lines("goal"),
            week=form.lines("week"),
            medicine=form.lines("medicine"),
            review_on=review_date(consultation, result, today),
            review_form=ReviewForm(consultation.review_form),
            strength_check_on=strength_check(result, findings.get("neuro_motor"), today),
        ),
        printed_on=today,
        language=form.cleaned_data["language"],
        patient_name=form.cleaned_data["patient_name"],
    )


def content_digest(request: HandoutRequest) -> str:
    """The digest of a handout's contents without the name: what was given, never to whom."""
    return hashlib.sha256(handouts.preview_html(replace(request, patient_name="")).encode()).hexdigest()
