"""The project's addresses and one more, of a view that forgot whose consultation it shows."""

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path

from backpain.urls import urlpatterns as real
from clinics.http import ClinicRequest
from consult.models import Consultation


def forgot_the_filter(request: ClinicRequest, pk: uuid.UUID) -> HttpResponse:
    """What a hurried developer writes."""
    return HttpResponse(get_object_or_404(Consultation.objects.across_organisations(reason="planted"), pk=pk).reference)


urlpatterns = [*real, path("planted/<uuid:pk>/", forgot_the_filter, name="planted")]
