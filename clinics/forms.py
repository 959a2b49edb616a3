"""Forms about the person who is signed in."""

from django import forms

from clinics.models import Language


class LanguageForm(forms.Form):
    """The interface language, and the page to go back to."""

    language = forms.ChoiceField(choices=Language)
    next = forms.CharField(required=False)
