"""What every template may say without asking for it."""

from django.conf import settings
from django.http import HttpRequest


def project(request: HttpRequest) -> dict[str, object]:
    """`demo`: whether this installation is a demonstration with fictitious people."""
    return {"demo": settings.DEMO}
