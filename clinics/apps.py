"""The app of people and clinics."""

from django.apps import AppConfig


class ClinicsConfig(AppConfig):
    name = "clinics"
