"""The app of people and clinics."""

from django.apps import AppConfig


class ClinicsConfig(AppConfig):
    """People, organisations, memberships, the audit trail."""

    name = "clinics"

    def ready(self) -> None:
        from clinics import receivers  # noqa: F401, PLC0415  connects the receivers
