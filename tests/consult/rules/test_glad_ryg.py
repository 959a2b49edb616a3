"""GLA:D® Ryg: the first step that applies, in the order of section 5."""

import pytest

from consult.rules.glad_ryg import STEPS
from consult.rules.outcomes import GladRyg, Triage
from tests.consult.rules.patients import NON_RESPONSE, Findings, negative, suggestion

ELIGIBLE, CONSIDER, NOT_NOW, NOT_ELIGIBLE = GladRyg

IMPACT = "pain_affects_daily_activity"
RETURNING = {"episode_pattern": "recurrent_episodes"}
LASTING = {"episode_pattern": "persistent", "duration_weeks": 30}

PATIENTS: dict[str, tuple[Findings, GladRyg]] = {
    # 1: under 18
    "16 years old, with pain that comes back": (negative(IMPACT, age_years=16, **RETURNING), NOT_ELIGIBLE),
    "16 years old, cannot pass urine": (negative("ce_bladder_disturbance", age_years=16), NOT_ELIGIBLE),
    # 2: something else first
    "comes back, and fever": (negative(IMPACT, "inf_fever", **RETURNING), NOT_NOW),
    "comes back, and has become shorter": (
        negative(IMPACT, "fx_new_deformity_or_height_loss", **RETURNING),
        NOT_NOW,
    ),
    "comes back, and a foot that has dropped for long": (
        negative(IMPACT, neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=90, **RETURNING),
        NOT_NOW,
    ),
    "comes back, fever not asked": (negative(IMPACT, inf_fever=None, **RETURNING), NOT_NOW),
    # 3: a nerve root in its first 12 weeks
    "comes back, with a nerve-root pattern": (negative(IMPACT, "radicular_pattern", **RETURNING), NOT_NOW),
    "comes back, with a lost reflex": (negative(IMPACT, "neuro_sensory_or_reflex_change", **RETURNING), NOT_NOW),
    "comes back, with a slight weakness": (negative(IMPACT, neuro_motor="mild_mrc4", **RETURNING), NOT_NOW),
    "comes back, nerve-root pattern not asked": (negative(IMPACT, radicular_pattern=None, **RETURNING), NOT_NOW),
    "comes back, reflexes not asked": (negative(IMPACT, neuro_sensory_or_reflex_change=None, **RETURNING), NOT_NOW),
    "a nerve-root pattern, the first time, and no worry": (negative("radicular_pattern"), NOT_NOW),
    # 4: what is said of the course does not fit
    "persistent, it is said, for two weeks": (negative(episode_pattern="persistent"), CONSIDER),
    "the first time, for 30 weeks": (negative(duration_weeks=30), CONSIDER),
    "a nerve-root pattern, the first time, for 30 weeks": (
        negative("radicular_pattern", duration_weeks=30),
        CONSIDER,
    ),
    # 5: the target group
    "comes back, and limits the day": (negative(IMPACT, **RETURNING), ELIGIBLE),
    "comes back, and worries about the future": (negative("worry_about_future", **RETURNING), ELIGIBLE),
    "persistent for 30 weeks, and limits the day": (negative(IMPACT, **LASTING), ELIGIBLE),
    "persistent for 30 weeks, and worries about the future": (negative("worry_about_future", **LASTING), ELIGIBLE),
    "comes back and limits the day, with pain all over": (negative(IMPACT, "widespread_pain", **RETURNING), CONSIDER),
    "comes back and limits the day, at 82": (negative(IMPACT, age_years=82, **RETURNING), CONSIDER),
    "comes back and limits the day, pregnant": (negative(IMPACT, "pregnant", **RETURNING), CONSIDER),
    "comes back and limits the day, with claudication": (
        negative(IMPACT, "neuro_claudication", **RETURNING),
        CONSIDER,
    ),
    "comes back and limits the day, with claudication and a nerve-root pattern": (
        negative(IMPACT, "neuro_claudication", "radicular_pattern", **RETURNING),
        CONSIDER,
    ),
    "persistent nerve-root pain for 30 weeks": (negative(IMPACT, "radicular_pattern", **LASTING), CONSIDER),
    "persistent for 30 weeks with a lost reflex": (
        negative(IMPACT, "neuro_sensory_or_reflex_change", **LASTING),
        CONSIDER,
    ),
    "persistent for 30 weeks with a slight weakness": (
        negative(IMPACT, neuro_motor="mild_mrc4", **LASTING),
        CONSIDER,
    ),
    **{
        f"persistent for 30 weeks, {words} not asked": (negative(IMPACT, **{key: None}, **LASTING), CONSIDER)
        for words, key in {
            "pain all over": "widespread_pain",
            "pregnancy": "pregnant",
            "claudication": "neuro_claudication",
            "nerve-root pattern": "radicular_pattern",
            "reflexes": "neuro_sensory_or_reflex_change",
        }.items()
    },
    # 6: not better
    "limits the day at week 8, not better after 4 weeks": (
        negative(IMPACT, duration_weeks=8, **NON_RESPONSE),
        CONSIDER,
    ),
    "worries at week 8, not better after 4 weeks": (
        negative("worry_about_future", duration_weeks=8, **NON_RESPONSE),
        CONSIDER,
    ),
    # 7: nobody for the course
    "the first time, for two weeks": (negative(), NOT_ELIGIBLE),
    "the first time, for two weeks, and limits the day": (negative(IMPACT), NOT_ELIGIBLE),
    "comes back, and does not bother": (negative(**RETURNING), NOT_ELIGIBLE),
    "limits the day at week 8, better after 4 weeks": (
        negative(IMPACT, duration_weeks=8, initial_treatment="four_weeks_or_more", response="improving"),
        NOT_ELIGIBLE,
    ),
    "does not bother at week 8, not better after 4 weeks": (
        negative(duration_weeks=8, **NON_RESPONSE),
        NOT_ELIGIBLE,
    ),
    # 8: may still become relevant
    "for two weeks, and nobody asked whether it comes back": (negative(IMPACT, episode_pattern=None), NOT_NOW),
    "for 30 weeks, limits the day, and nobody asked whether it comes back": (
        negative(IMPACT, duration_weeks=30, episode_pattern=None),
        NOT_NOW,
    ),
    "for 30 weeks without bother, and nobody asked whether it is the first time": (
        negative(duration_weeks=30, episode_pattern=None),
        NOT_NOW,
    ),
    "comes back, and nobody asked whether it bothers": (
        negative(pain_affects_daily_activity=None, **RETURNING),
        NOT_NOW,
    ),
    "limits the day at week 8, treatment not asked": (
        negative(IMPACT, duration_weeks=8, initial_treatment=None, response="unchanged"),
        NOT_NOW,
    ),
}


@pytest.mark.parametrize(("findings", "answer"), PATIENTS.values(), ids=PATIENTS)
def test_who_may_be_offered_the_course(findings: Findings, answer: GladRyg) -> None:
    assert suggestion(findings).glad_ryg is answer


def test_a_provisional_result_is_not_a_pending_one() -> None:
    result = suggestion(negative(IMPACT, spa_buttock_pain=None, spa_better_with_movement=None,
                                 spa_psoriasis=None, **RETURNING))  # fmt: skip
    assert (result.triage, result.completeness.value) == (Triage.NO_IMAGING, "provisional")
    assert result.glad_ryg is ELIGIBLE


def test_the_steps_have_the_numbers_of_the_specification() -> None:
    assert [step.number for step in STEPS] == [1, 2, 3, 4, 5, 5, 6]
