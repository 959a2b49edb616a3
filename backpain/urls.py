"""Every address of Rygkompas. A new one needs a row in `tests/access_rows.py`."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from backpain import health, pages, styleguide

urlpatterns: list[URLPattern | URLResolver] = [
    path("health/live", health.live, name="health_live"),
    path("health/ready", health.ready, name="health_ready"),
    path("", pages.start, name="start"),
    path("om/", pages.about, name="about"),
    path("", include("clinics.urls")),
    path("", include("consult.urls")),
]
if settings.DEMO:
    urlpatterns.append(path("stil/", styleguide.style_page, name="style_page"))
