"""Every address of Rygkompas. A new one needs a row in `tests/access_rows.py`."""

from backpain.settings import BASE_DIR  # for as long as the apps are being built

from django.urls import URLPattern, URLResolver, include, path

from backpain import health

urlpatterns: list[URLPattern | URLResolver] = [
    path("health/live", health.live, name="health_live"),
    path("health/ready", health.ready, name="health_ready"),
    path("konto/", include("clinics.account_urls")),
    *(path("", include(f"{app}.urls")) for app in ("consult", "education") if (BASE_DIR / app / "urls.py").exists()),
]
