"""The consultation as a Django app."""

from django.apps import AppConfig


class ConsultConfig(AppConfig):
    """Consultations, and the rules that they are assessed by."""

    name = "consult"
    verbose_name = "Consultations"
