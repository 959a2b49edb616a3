"""The project's addresses and one more: the constant view that others are measured against."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from backpain.urls import urlpatterns as project

BODY = b"<p>constant</p>" * 200


def constant(request: HttpRequest) -> HttpResponse:
    """3 kB, after sign-in and through every middleware."""
    return HttpResponse(BODY)


urlpatterns = [path("bench/constant", constant, name="bench_constant"), *project]
