"""A clinic's settings in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from clinics.forms import SettingsForm
from clinics.models import Language, Organisation


@dataclass(frozen=True, slots=True)
class Difference:
    """A setting that stands otherwise than it was typed."""

    label: str
    stands: str
    typed: str


def missing(organisation: Organisation) -> list[str]:
    """What the clinic has not entered and needs: for a handout, or with an emergency in the room."""
    needed = (
        (organisation.phone, _("the clinic's telephone number")),
        (organisation.out_of_hours_phone, _("the out-of-hours telephone number")),
        (
            organisation.acute_pathway_text or organisation.acute_pathway_phone,
            _("the region's acute pathway: whom to ring when it is an emergency"),
        ),
    )
    return [words for entered, words in needed if not entered]


def differences(form: SettingsForm, stands: Organisation) -> Iterator[Difference]:
    """Where a valid form says something else than what stands."""
    typed: Mapping[str, Any] = form.cleaned_data
    for name, field in form.fields.items():
        if name == "version" or typed[name] == getattr(stands, name):
            continue
        yield Difference(
            label=str(field.label), stands=_shown(name, getattr(stands, name)), typed=_shown(name, typed[name])
        )


def _shown(name: str, value: Any) -> str:
    if name == "region":
        return str(dict(Organisation.Region.choices)[value])
    if name == "paper_languages":
        return ", ".join(str(dict(Language.choices)[code]) for code in value)
    return str(value) or pgettext("a setting", "nothing")
