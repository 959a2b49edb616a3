"""Forms about the person who is signed in, and about their clinic."""

import re
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator, URLValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from clinics.models import Language, Organisation

LONGEST_PATHWAY: Final = 400
FEWEST_DIGITS: Final = 3
"""Of a telephone number: 112, 1813."""

MOST_DIGITS: Final = 15
"""Of a telephone number anywhere (ITU-T E.164)."""

DAYS: Final = {
    "keep_drafts_days": (1, 30),
    "keep_after_review_days": (0, 365),
    "keep_concluded_at_least_days": (30, 730),
}
"""The fewest and the most days that a clinic may choose.

A work sheet is not the journal, so the longest times are short. A draft lives to the next day at least; a concluded
consultation stays for a month at least, so that a re-assessment finds it.
"""

_PHONE = re.compile(r"\+?[0-9 ]+", re.ASCII)


class LanguageForm(forms.Form):
    """The interface language, and the page to go back to."""

    language = forms.ChoiceField(choices=Language)
    next = forms.CharField(required=False)


class SingleKeysForm(forms.Form):
    """Whether one key alone gives an answer, and the page to go back to."""

    single_keys = forms.ChoiceField(choices=(("on", "on"), ("off", "off")))
    next = forms.CharField(required=False)


class PhoneField(forms.CharField):
    """A telephone number, as people write it: digits, spaces, perhaps a + first."""

    def __init__(self, **values: Any) -> None:
        super().__init__(max_length=20, **values)
        self.widget.attrs.update({"inputmode": "tel", "autocomplete": "off"})

    def clean(self, value: Any) -> str:
        """The number with single spaces. Raises ValidationError."""
        number = " ".join(super().clean(value).split())
        digits = sum(sign.isdigit() for sign in number)
        if number and not (_PHONE.fullmatch(number) and FEWEST_DIGITS <= digits <= MOST_DIGITS):
            raise ValidationError(_("Write digits and spaces, perhaps with + first, for example 86 12 34 56."))
        return number


class Checks(forms.CheckboxSelectMultiple):
    """Boxes to tick, one under the other."""

    template_name = "clinics/widgets/checks.html"


class SettingsForm(forms.Form):
    """What holds for the whole clinic. `version` is that of the settings on the sender's page."""

    version = forms.IntegerField(min_value=0, max_value=2**31 - 1, widget=forms.HiddenInput)

    name = forms.CharField(max_length=120, label=gettext_lazy("The clinic's name"))
    address = forms.CharField(max_length=200, label=gettext_lazy("Address"))
    postcode = forms.CharField(
        label=gettext_lazy("Postcode"),
        validators=[RegexValidator(r"^[0-9]{4}\Z", gettext_lazy("A postcode has four digits."))],
    )
    town = forms.CharField(max_length=60, label=gettext_lazy("Town"))
    region = forms.ChoiceField(choices=Organisation.Region, label=gettext_lazy("Region"))

    phone = PhoneField(
        label=gettext_lazy("Telephone"), help_text=gettext_lazy("The number that a patient rings in the daytime.")
    )
    out_of_hours_phone = PhoneField(
        label=gettext_lazy("Out-of-hours telephone"),
        help_text=gettext_lazy("The out-of-hours doctor of your region; in the Capital Region 1813."),
    )

    acute_pathway_text = forms.CharField(
        required=False,
        label=gettext_lazy("What to do"),
        help_text=gettext_lazy("Whom to ring and what to say first, as agreed in your region. No name of a person."),
        widget=forms.Textarea(attrs={"rows": 3, "maxlength": LONGEST_PATHWAY}),
    )
    acute_pathway_phone = PhoneField(required=False, label=gettext_lazy("Telephone of the acute pathway"))
    acute_pathway_url = forms.CharField(
        required=False,
        max_length=200,
        label=gettext_lazy("Link to the region's page"),
        help_text=gettext_lazy("An address that begins with https://"),
        validators=[
            URLValidator(
                schemes=["https"], message=gettext_lazy("Write a whole address that begins with https:// and no other.")
            )
        ],
        widget=forms.TextInput(attrs={"inputmode": "url"}),
    )

    paper_languages = forms.MultipleChoiceField(
        choices=Language,
        widget=Checks,
        label=gettext_lazy("Languages of patient paper"),
        help_text=gettext_lazy("What a handout can be printed in; the first one ticked is suggested."),
        error_messages={"required": gettext_lazy("Tick at least one language.")},
    )

    keep_drafts_days = forms.IntegerField(
        label=gettext_lazy("Days that a draft is kept"),
        help_text=gettext_lazy("Counted from its last change. 7 unless you choose otherwise; from 1 to 30."),
    )
    keep_after_review_days = forms.IntegerField(
        label=gettext_lazy("Days that a concluded consultation is kept after the date of re-assessment"),
        help_text=gettext_lazy("30 unless you choose otherwise; from 0 to 365."),
    )
    keep_concluded_at_least_days = forms.IntegerField(
        label=gettext_lazy("Days that it is kept at least, counted from the day it is concluded"),
        help_text=gettext_lazy("120 unless you choose otherwise; from 30 to 730. The later of the two dates counts."),
    )

    def __init__(self, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        for name, (fewest, most) in DAYS.items():
            words = _("Write a whole number of days from %(fewest)d to %(most)d.") % {"fewest": fewest, "most": most}
            field = self.fields[name]
            field.validators = [MinValueValidator(fewest, words), MaxValueValidator(most, words)]
            field.error_messages["invalid"] = words
            field.widget = forms.TextInput(attrs={"inputmode": "numeric", "class": "input-number"})

    def clean_acute_pathway_text(self) -> str:
        """The text with line feeds only, which is how its length is counted on the page. Raises ValidationError."""
        text: str = self.cleaned_data["acute_pathway_text"].replace("\r\n", "\n")
        if len(text) > LONGEST_PATHWAY:
            raise ValidationError(
                _("The text has %(count)d characters; there is room for %(most)d.")
                % {"count": len(text), "most": LONGEST_PATHWAY}
            )
        return text
