"""The project as a Django app, for its commands and template tags."""

from django.apps import AppConfig


class BackpainConfig(AppConfig):
    """Settings, addresses, health."""

    name = "backpain"
