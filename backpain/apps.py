"""The project as a Django app: its checks and commands."""

from django.apps import AppConfig


class BackpainConfig(AppConfig):
    """Settings, addresses, health."""

    name = "backpain"

    def ready(self) -> None:
        from backpain import checks  # noqa: F401, PLC0415  registers the checks
