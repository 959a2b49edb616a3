"""What is looked at when the project starts."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Warning, register  # noqa: A004  Django's own name for it


def harfbuzz_subset_present() -> bool:
    """Whether WeasyPrint found libharfbuzz-subset; without it a handout takes five times as long, silently."""
    from weasyprint.pdf import fonts  # noqa: PLC0415  half a second that only this question costs

    return fonts.harfbuzz_subset is not None


@register()
def check_harfbuzz_subset(app_configs: Sequence[Any] | None, **kwargs: object) -> list[CheckMessage]:
    """A warning when handouts would be slow."""
    if harfbuzz_subset_present():
        return []
    return [
        Warning(
            "WeasyPrint did not find libharfbuzz-subset: handouts are made about five times slower.",
            hint="Install the Debian package libharfbuzz-subset0.",
            id="backpain.W001",
        )
    ]
