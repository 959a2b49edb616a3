"""Answers that do not fit together. The more cautious reading is used, and the page says so.

Source: clinical specification 1.1, section 0.2; words in `contradiction_words`.
"""

from dataclasses import dataclass

from consult.rules import terms
from consult.rules import thresholds as t
from consult.rules.logic import Compare, Is, Missing, Result, When, absent, present
from consult.rules.outcomes import Condition, Urgency

NO_SUSPICION = Is("overall_suspicion_serious", ("none",))


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two answers that cannot both be right, and the findings to look at."""

    key: str
    when: When
    keys: tuple[str, ...]


CONTRADICTIONS: tuple[Contradiction, ...] = (
    Contradiction("pregnant_man", Is("sex", ("male",)) & present("pregnant"), ("sex", "pregnant")),
    Contradiction(
        "normal_but_progressive",
        Is("neuro_motor", ("normal",)) & present("neuro_motor_progressive"),
        ("neuro_motor", "neuro_motor_progressive"),
    ),
    Contradiction("weakness_not_examined", terms.WEAKNESS & Missing("neuro_exam"), ("neuro_motor", "neuro_exam")),
    Contradiction(
        "response_without_treatment",
        Is("initial_treatment", ("not_started",)) & Is("response", ("improving", "unchanged", "worse")),
        ("initial_treatment", "response"),
    ),
    Contradiction(
        "persistent_but_short",
        terms.PERSISTENT & Compare("duration_weeks", "<", t.PERSISTENT_WEEKS),
        ("episode_pattern", "duration_weeks"),
    ),
    Contradiction(
        "first_but_long",
        Is("episode_pattern", ("first_episode",)) & terms.LASTED_12_WEEKS,
        ("episode_pattern", "duration_weeks"),
    ),
    Contradiction(
        "surgery_without_pattern",
        present("surgery_consideration") & absent("radicular_pattern") & absent("neuro_claudication"),
        ("surgery_consideration", "radicular_pattern", "neuro_claudication"),
    ),
    Contradiction(
        "active_without_history",
        present("ca_active_or_metastatic") & absent("ca_known_or_previous_cancer"),
        ("ca_active_or_metastatic", "ca_known_or_previous_cancer"),
    ),
    Contradiction(
        "emergency_without_suspicion",
        NO_SUSPICION & Result("urgency", Urgency.EMERGENCY),
        ("overall_suspicion_serious",),
    ),
    Contradiction(
        "named_without_suspicion",
        NO_SUSPICION
        & Is(
            "clinician_suspects",
            (
                Condition.CANCER,
                Condition.INFECTION,
                Condition.CAUDA_EQUINA,
                Condition.FRACTURE,
                Condition.AXIAL_SPA,
                Condition.AAA,
                Condition.OTHER,
            ),
        ),
        ("overall_suspicion_serious", "clinician_suspects"),
    ),
)

AGE_UNUSUAL: When = Compare("age_years", "<", t.AGE_UNUSUALLY_LOW) | Compare("age_years", ">", t.AGE_UNUSUALLY_HIGH)
