"""Why a mutant may live: for each that no rule test notices, what makes the change harmless."""

REASONS: dict[str, str] = {}
