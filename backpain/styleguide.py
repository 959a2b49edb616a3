"""The style page: every component in every state, in demo mode alone."""

from dataclasses import dataclass
from typing import Final

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from clinics.models.organisations import Kind, Organisation
from consult.models import Consultation
from consult.presenters.assessed import assessed
from consult.presenters.languages import language_of_page
from consult.presenters.page import panel
from consult.rules.vocabulary.kinds import Value

FINDINGS: Final[dict[str, Value]] = {
    "age_years": 47,
    "sex": "female",
    "ce_bladder_disturbance": "present",
    "inf_fever": "present",
}
"""A patient who fires rules of two groups, and of whom much has not been asked."""


@dataclass(frozen=True, slots=True)
class ResultState:
    """One look of the suggestion: the CSS variant and icon, and the words of an example."""

    variant: str
    line: Promise
    imaging: Promise
    suspected: Promise


RESULTS: Final = (
    ResultState("acute", _("Acute work-up - today"), _("Urgent MRI"), _("Cauda equina syndrome")),
    ResultState("urgent", _("Fast work-up (subacute) - within days"), _("MRI, as the region has agreed"), _("Cancer")),
    ResultState("planned", _("Targeted work-up - planned"), _("X-ray"), _("Vertebral fracture")),
    ResultState(
        "calm", _("No imaging now - treat and re-assess"), _("No imaging now"), _("Non-specific low back pain")
    ),
    ResultState("open", _("Cannot conclude yet - answers missing"), _("Not settled"), _("Not settled")),
)

COLOURS: Final = (
    ("ink", "ink-soft", "edge", "hairline", "ground", "paper", "sunken"),
    ("action", "action-strong", "action-tint", "focus-halo"),
    ("acute", "acute-tint", "urgent", "urgent-tint", "planned", "planned-tint", "calm", "calm-tint"),
)


class ExampleForm(forms.Form):
    """One field of each kind; posted empty, it shows each in error."""

    telephone = forms.CharField(label=_("Telephone of the clinic"), help_text=_("Eight digits, as on the handout."))
    region = forms.ChoiceField(
        label=_("Region"),
        choices=[("", _("Choose a region")), ("north", _("North Denmark")), ("central", _("Central Denmark"))],
    )
    pathway = forms.CharField(
        label=_("Words about the region's acute pathway"), widget=forms.Textarea(attrs={"rows": 3})
    )


@login_not_required  # it shows invented words alone, and exists in demo mode alone
@require_safe
def style_page(request: HttpRequest) -> HttpResponse:
    """Every component in every state, in the language of the interface.

    Raises Http404 outside demo mode.
    """
    if not settings.DEMO:
        raise Http404
    context = {
        "results": RESULTS,
        "panel": panel(_consultation(), assessed(FINDINGS), language=language_of_page(), today=timezone.localdate()),
        "colours": COLOURS,
        "form": ExampleForm(auto_id="ok_%s"),
        "invalid_form": ExampleForm({}, auto_id="bad_%s"),
    }
    return render(request, "pages/style.html", context)


def _consultation() -> Consultation:
    """A consultation of a GP practice, never stored."""
    return Consultation(organisation=Organisation(kind=Kind.GP), findings=FINDINGS)
