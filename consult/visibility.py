"""Which questions stand on the page, given what is answered so far.

An answered question is never hidden: the page shows everything that the rules use. Source: clinical specification
1.1, section 1.
"""

from collections.abc import Callable, Mapping

from consult.rules.terms import CES_ITEMS
from consult.rules.thresholds import SPA_LONG_WEEKS, SPA_ONSET_AGE
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT, Value

Findings = Mapping[str, Value]
Shown = Callable[[Findings], bool]

NEVER_ASKED = frozenset({"short_education"})
"""Part of the contract, and not a question for the consultation."""


def _is(key: str, *values: str) -> Shown:
    return lambda findings: findings.get(key) in values


def _over(key: str, limit: int) -> Shown:
    """More than the limit, or not known."""
    return lambda findings: not isinstance(number := findings.get(key), int | float) or number > limit


def _any_cauda_equina_item(findings: Findings) -> bool:
    return any(findings.get(key) == PRESENT for key in CES_ITEMS)


def _inflammatory_applies(findings: Findings) -> bool:
    returning = findings.get("episode_pattern") in ("recurrent_episodes", "persistent")
    return returning or _over("duration_weeks", SPA_LONG_WEEKS.value)(findings)


_GROUPS: Mapping[str, Shown] = {"inflammatory": _inflammatory_applies}

_QUESTIONS: Mapping[str, Shown] = {
    "pregnant": lambda findings: findings.get("sex") != "male",
    "pregnancy_week": _is("pregnant", PRESENT),
    "ce_onset": _any_cauda_equina_item,
    "neuro_motor_onset_days": _is("neuro_motor", "mild_mrc4", "severe_mrc3_or_less"),
    "ca_active_or_metastatic": _is("ca_known_or_previous_cancer", PRESENT),
    "inf_other_focus_explains_fever": _is("inf_fever", PRESENT),
    # Below this age the onset was below it, too.
    "spa_onset_under_45": _over("age_years", SPA_ONSET_AGE.value - 1),
    "response": _is("initial_treatment", "under_4_weeks", "four_weeks_or_more"),
    "clinician_suspects": _is("overall_suspicion_serious", "moderate", "high"),
}


def is_shown(key: str, findings: Findings) -> bool:
    """Whether the question stands on the page."""
    if key in NEVER_ASKED:
        return False
    if key in findings:
        return True
    group = _GROUPS.get(FINDINGS[key].group)
    question = _QUESTIONS.get(key)
    return (group is None or group(findings)) and (question is None or question(findings))


def shown_keys(findings: Findings) -> frozenset[str]:
    """Every question that stands on the page."""
    return frozenset(key for key in FINDINGS if is_shown(key, findings))
