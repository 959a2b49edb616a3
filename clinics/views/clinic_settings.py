"""The administrators of a clinic set what holds for all who work there."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from clinics import presenters, services
from clinics.forms import SettingsForm
from clinics.http import ClinicRequest
from clinics.models import Organisation
from clinics.permissions import check_can_change_settings


@require_http_methods(["GET", "HEAD", "POST"])
def clinic_settings(request: ClinicRequest) -> HttpResponse:
    """The settings to see and to change. What cannot be saved stands as it was typed, with what is wrong."""
    check_can_change_settings(request.membership)
    if request.method != "POST":
        return _page(request, SettingsForm(initial=_as_they_stand(request.organisation)))
    form = SettingsForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    values = {name: form.cleaned_data[name] for name in services.SETTINGS}
    try:
        services.change_settings(
            organisation=request.organisation,
            actor=request.user,
            base_version=form.cleaned_data["version"],
            values=values,
        )
    except services.SettingsClashError as clash:
        return _changed_by_another(request, form, clash.organisation)
    messages.success(request, _("The clinic's settings are saved."))
    return redirect("clinic_settings")


def _as_they_stand(organisation: Organisation) -> dict[str, object]:
    return {
        "version": organisation.settings_version,
        **{name: getattr(organisation, name) for name in services.SETTINGS},
    }


def _changed_by_another(request: ClinicRequest, form: SettingsForm, stands: Organisation) -> HttpResponse:
    """Both are shown. The form holds what was typed, and the next press saves it over what is shown now."""
    typed = request.POST.copy()
    typed["version"] = str(stands.settings_version)
    return _page(
        request, SettingsForm(typed), differences=list(presenters.differences(form, stands)), clash=True, status=409
    )


def _page(request: ClinicRequest, form: SettingsForm, *, status: int = 200, **more: object) -> HttpResponse:
    groups = {
        "who": _fields(form, "name", "address", "postcode", "town", "region"),
        "numbers": _fields(form, "phone", "out_of_hours_phone"),
        "acute": _fields(form, "acute_pathway_text", "acute_pathway_phone", "acute_pathway_url"),
        "paper": _fields(form, "paper_languages"),
        "kept": _fields(form, "keep_drafts_days", "keep_after_review_days", "keep_concluded_at_least_days"),
    }
    return render(request, "clinics/settings.html", {"form": form, "groups": groups, **more}, status=status)


def _fields(form: SettingsForm, *names: str) -> list[object]:
    return [form[name] for name in names]
