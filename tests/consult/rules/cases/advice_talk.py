"""What is said, treated and agreed: who gets the advice, and who does not."""

from tests.consult.rules.cases.advice_now import FLAGS, STRONG_FLAGS
from tests.consult.rules.cases.inflammatory import CRITERIA, FOUR
from tests.consult.rules.patients import NON_RESPONSE, Cases, Findings, negative

FEVER_FROM_INFLUENZA = negative("inf_fever", "inf_other_focus_explains_fever")
ROOT = negative("radicular_pattern")
EMERGENCY = negative("ce_bladder_disturbance")
PSYCHOSOCIAL: dict[str, Findings] = {
    "afraid of something serious": negative("psy_fear_serious_cause"),
    "afraid to move": negative("psy_fear_movement"),
    "feels that nothing helps": negative("psy_low_control"),
    "low in spirits": negative("psy_distress"),
    "high risk in STarT Back": negative(start_back="high"),
}
RISK: dict[str, Findings] = PSYCHOSOCIAL | {
    "pain in one leg": negative(leg_pain="unilateral"),
    "pain in both legs": negative(leg_pain="bilateral"),
    "short education": negative("short_education"),
    "heavy work": negative("work_heavy_physical"),
    "poor health": negative("poor_general_health"),
}
LONG: dict[str, Findings] = {
    "persistent, and limits the day": negative("pain_affects_daily_activity", episode_pattern="persistent"),
    "16 weeks, and limits the day": negative("pain_affects_daily_activity", duration_weeks=16),
    "persistent, and worries about the future": negative("worry_about_future", episode_pattern="persistent"),
}
ONLY_WHILE_NOTHING_FIRES = {"cannot pass urine": EMERGENCY, "fever not asked": negative(inf_fever=None)}
SINGLE_FLAGS = tuple(
    key for key in FLAGS if key not in ("inf_fever", "ca_active_or_metastatic", "fx_new_deformity_or_height_loss")
)
"""Those that fire no row alone."""

GIVEN: Cases = {
    **{
        key: {"an ordinary back": negative(), "a low suspicion": negative(overall_suspicion_serious="low")}
        for key in (
            "information_first",
            "explore_patient_beliefs",
            "imaging_would_not_change_treatment",
            "stay_active",
            "short_rest_ok_not_prolonged",
            "medication_only_after_careful_consideration",
            "no_opioid_start",
            "nothing_points_to_serious_today",
            "movement_safe_including_bending",
            "pain_not_damage",
            "natural_course",
            "reassess_4_weeks",
        )
    },
    "single_flag_not_enough": {f"{key} alone": negative(key) for key in SINGLE_FLAGS}
    | {"fever from influenza": FEVER_FROM_INFLUENZA},
    "degenerative_findings_common": {
        "asks for a scan": negative("patient_requests_scan"),
        "an earlier MRI with changes": negative(previous_mri="degenerative"),
    },
    "imaging_possible_harm": {"asks for a scan": negative("patient_requests_scan")},
    "incidental_findings_explained": {"an earlier MRI with changes": negative(previous_mri="degenerative")},
    "recurrence_common": {
        "it comes back": negative(episode_pattern="recurrent_episodes"),
        "it does not go away": negative(episode_pattern="persistent"),
    },
    "discuss_exercise_after_episode": {"it comes back": negative(episode_pattern="recurrent_episodes")},
    "conservative_first_4_6_weeks": {
        "a nerve-root pattern": ROOT,
        "a lost reflex": negative("neuro_sensory_or_reflex_change"),
        "a slight weakness": negative(neuro_motor="mild_mrc4"),
    },
    "supine_movement": {
        "limits the day": negative("pain_affects_daily_activity"),
        "cannot manage at home": negative("severe_uncontrolled_pain"),
    },
    "balance_model": PSYCHOSOCIAL
    | {
        "sleeps badly": negative("sleep_poor"),
        "worries about the future": negative("worry_about_future"),
        "pain all over": negative("widespread_pain"),
        "heavy work": negative("work_heavy_physical"),
    },
    "beyond_basic_information": RISK,
    "patient_education": RISK | LONG,
    "supervised_exercise": LONG
    | {"not better after 4 weeks": negative(**NON_RESPONSE), "claudication": negative("neuro_claudication")},
    "manual_therapy_consider": LONG | {"not better after 4 weeks": negative(**NON_RESPONSE)},
    "cognitive_approach": PSYCHOSOCIAL | LONG,
    "work_attachment": {
        "on sick leave for a week": negative(sick_leave_weeks=1),
        "heavy work": negative("work_heavy_physical"),
        "five weeks of pain": negative(duration_weeks=5),
    },
    "opioid_review_taper": {"morphine for years": negative(opioid_use="long_term")},
    "nsaid_contraindicated_warning": {
        "a contraindication": negative("nsaid_contraindicated"),
        "pregnant, week 30": negative("pregnant", pregnancy_week=30),
        "pregnant, week not asked": negative("pregnant"),
    },
    "shared_decision": {
        "surgery is considered": negative("surgery_consideration"),
        "claudication": negative("neuro_claudication"),
        "asks for a scan": negative("patient_requests_scan"),
        "a nerve-root pattern, not better after 4 weeks": ROOT | NON_RESPONSE,
        "a lost reflex, not better after 4 weeks": negative("neuro_sensory_or_reflex_change", **NON_RESPONSE),
        "GLA:D Ryg may be relevant": negative("worry_about_future", episode_pattern="recurrent_episodes"),
    },
    "glad_ryg_offer": {
        "it comes back, and worries": negative("worry_about_future", episode_pattern="recurrent_episodes"),
        "persistent, it is said, but two weeks: ask the clinic": negative(episode_pattern="persistent"),
    },
    "glad_ryg_cost_and_coi": {
        "it comes back, and worries": negative("worry_about_future", episode_pattern="recurrent_episodes"),
        "persistent, it is said, but two weeks: ask the clinic": negative(episode_pattern="persistent"),
    },
    "surgical_opinion_before_week_12": {
        "a nerve-root pattern at week 8 that limits the day": negative(
            "radicular_pattern", "pain_affects_daily_activity", duration_weeks=8
        ),
    },
    "return_if_new_spa_features": {
        "two criteria": negative(*CRITERIA[1:3]),
        "onset before 35 and a relative": negative("spa_onset_under_35", "spa_first_degree_relative"),
    },
    "early_strength_recheck": {
        "a nerve-root pattern": ROOT,
        "a lost reflex": negative("neuro_sensory_or_reflex_change"),
        "a slight weakness": negative(neuro_motor="mild_mrc4"),
        "new sexual numbness alone": negative("ce_sexual_disturbance"),
    },
    "early_reassess_1_2_weeks": {f"{key} alone": negative(key) for key in STRONG_FLAGS if key in SINGLE_FLAGS}
    | {
        "fever from influenza": FEVER_FROM_INFLUENZA,
        "a tender spinous process, not better after 4 weeks": negative("fx_midline_tenderness", **NON_RESPONSE),
        "worse": negative(initial_treatment="under_4_weeks", response="worse"),
        "on sick leave for a week": negative(sick_leave_weeks=1),
    },
    "safety_net_cauda_equina": {"an ordinary back": negative(), "cannot pass urine": EMERGENCY},
    "safety_net_general": {"an ordinary back": negative(), "cannot pass urine": EMERGENCY},
}

WITHHELD: Cases = {
    **{
        key: ONLY_WHILE_NOTHING_FIRES | {"16 years old": negative(age_years=16)}
        for key in (
            "information_first",
            "explore_patient_beliefs",
            "imaging_would_not_change_treatment",
            "stay_active",
            "short_rest_ok_not_prolonged",
            "medication_only_after_careful_consideration",
            "no_opioid_start",
        )
    },
    "nothing_points_to_serious_today": ONLY_WHILE_NOTHING_FIRES
    | {
        "weight loss": negative("ca_weight_loss_unexplained"),
        "pain in several bones": negative("ca_pain_multiple_bones"),
        "night pain, feeling ill not asked: provisional": negative("ca_night_pain", ca_general_malaise=None),
        "16 years old": negative(age_years=16),
    },
    "movement_safe_including_bending": {"a nerve-root pattern": ROOT, "claudication": negative("neuro_claudication")},
    "pain_not_damage": {"a nerve-root pattern": ROOT, "claudication": negative("neuro_claudication")},
    "natural_course": {
        "it does not go away": negative(episode_pattern="persistent"),
        "16 weeks": negative(duration_weeks=16),
        "fever": negative("inf_fever"),
    },
    "single_flag_not_enough": {
        "no flag": negative(),
        "a small fall": negative(fx_trauma="minor"),
        "a stiff spine": negative("spa_known"),
        "CRP raised": negative(inf_crp="raised"),
        "fever": negative("inf_fever"),
    },
    "degenerative_findings_common": {
        "an earlier normal MRI": negative(previous_mri="normal"),
        "asks for a scan, with fever": negative("patient_requests_scan", "inf_fever"),
    },
    "imaging_possible_harm": {
        "an earlier MRI with changes": negative(previous_mri="degenerative"),
        "asks for a scan, with fever": negative("patient_requests_scan", "inf_fever"),
    },
    "incidental_findings_explained": {
        "asks for a scan": negative("patient_requests_scan"),
        "an earlier MRI with changes, and fever": negative("inf_fever", previous_mri="degenerative"),
    },
    "recurrence_common": {
        "the first time": negative(),
        "it comes back, with a nerve-root pattern": negative("radicular_pattern", episode_pattern="recurrent_episodes"),
    },
    "discuss_exercise_after_episode": {
        "it does not go away": negative(episode_pattern="persistent"),
        "it comes back, with a nerve-root pattern": negative("radicular_pattern", episode_pattern="recurrent_episodes"),
    },
    "conservative_first_4_6_weeks": {
        "a nerve-root pattern at week 8": negative("radicular_pattern", duration_weeks=8),
        "an ordinary back": negative(),
        "a nerve-root pattern and fever": negative("radicular_pattern", "inf_fever"),
    },
    "supine_movement": {
        "does not limit the day": negative(),
        "limits the day at week 8": negative("pain_affects_daily_activity", duration_weeks=8),
        "limits the day, with a nerve-root pattern": negative("pain_affects_daily_activity", "radicular_pattern"),
    },
    "balance_model": {
        "an ordinary back": negative(),
        "medium risk in STarT Back": negative(start_back="medium"),
        "sleeps badly, with fever": negative("sleep_poor", "inf_fever"),
    },
    "beyond_basic_information": {
        "an ordinary back": negative(),
        "sleeps badly": negative("sleep_poor"),
        "afraid to move, with fever": negative("psy_fear_movement", "inf_fever"),
    },
    "patient_education": {
        "persistent, and does not bother": negative(episode_pattern="persistent"),
        "limits the day for two weeks": negative("pain_affects_daily_activity"),
        "afraid to move, with fever": negative("psy_fear_movement", "inf_fever"),
    },
    "supervised_exercise": {
        "limits the day for two weeks": negative("pain_affects_daily_activity"),
        "not better, with fever": negative("inf_fever", **NON_RESPONSE),
    },
    "manual_therapy_consider": {
        "an ordinary back": negative(),
        "claudication": negative("neuro_claudication"),
        "not better, with a nerve-root pattern": ROOT | NON_RESPONSE,
    },
    "cognitive_approach": {
        "heavy work": negative("work_heavy_physical"),
        "afraid to move, with fever": negative("psy_fear_movement", "inf_fever"),
    },
    "work_attachment": {
        "two weeks of pain, at work": negative(),
        "sick leave not asked": negative(sick_leave_weeks=None),
        "heavy work, with fever": negative("work_heavy_physical", "inf_fever"),
    },
    "opioid_review_taper": {"morphine for a few days": negative(opioid_use="short")},
    "nsaid_contraindicated_warning": {
        "pregnant, week 10": negative("pregnant", pregnancy_week=10),
        "week 30, but not pregnant": negative(pregnancy_week=30),
        "pregnancy not asked": negative(pregnant=None),
    },
    "shared_decision": {
        "an ordinary back": negative(),
        "asks for a scan at 16": negative("patient_requests_scan", age_years=16),
        "a nerve-root pattern in its first weeks": ROOT,
        "not better after 4 weeks, no nerve root": negative(**NON_RESPONSE),
    },
    "glad_ryg_offer": {"an ordinary back": negative(), "a nerve-root pattern": ROOT},
    "glad_ryg_cost_and_coi": {"an ordinary back": negative(), "a nerve-root pattern": ROOT},
    "surgical_opinion_before_week_12": {
        "a nerve-root pattern at week 8 that does not limit the day": negative("radicular_pattern", duration_weeks=8),
        "back pain at week 8 that limits the day": negative("pain_affects_daily_activity", duration_weeks=8),
    },
    "return_if_new_spa_features": {
        "one criterion": negative("spa_buttock_pain"),
        "four criteria": negative(*FOUR),
        "stiffness, and uveitis, which do not count": negative("spa_morning_stiffness_30min", "spa_ibd_or_uveitis"),
    },
    "early_strength_recheck": {
        "an ordinary back": negative(),
        "a foot that has dropped for three months": negative(
            neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=90
        ),
        "a nerve-root pattern, and cannot pass urine": negative("radicular_pattern", "ce_bladder_disturbance"),
        "a nerve-root pattern at 16": negative("radicular_pattern", age_years=16),
    },
    "early_reassess_1_2_weeks": {
        "night pain alone": negative("ca_night_pain"),
        "not better after 4 weeks, no flag": negative(**NON_RESPONSE),
        "sick leave not asked": negative(sick_leave_weeks=None),
        "osteoporosis at 78": negative("fx_osteoporosis_known", age_years=78),
    },
    "reassess_4_weeks": {
        "osteoporosis": negative("fx_osteoporosis_known"),
        "a slight weakness": negative(neuro_motor="mild_mrc4"),
        "on sick leave": negative(sick_leave_weeks=1),
        "fever": negative("inf_fever"),
    },
}
