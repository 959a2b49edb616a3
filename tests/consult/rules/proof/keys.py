"""The findings that the invariants speak of, stated anew: a slip in the rules' own lists would be found."""

from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Kind

CES_MINIMUM = ("ce_saddle_sensory_change", "ce_bladder_disturbance", "ce_bowel_disturbance")
MINIMUM = (
    "age_years",
    "duration_weeks",
    *CES_MINIMUM,
    "ca_known_or_previous_cancer",
    "ca_weight_loss_unexplained",
    "inf_fever",
    "inf_iv_drug_use",
    "inf_immunosuppressed",
    "fx_trauma",
    "fx_osteoporosis_known",
    "fx_steroids_prolonged",
    "neuro_exam",
    "neuro_motor",
    "overall_suspicion_serious",
)
TERNARY = tuple(key for key, finding in FINDINGS.items() if finding.kind is Kind.TERNARY)
LOWERS_WHEN_PRESENT = "inf_other_focus_explains_fever"
ORDERS: dict[str, tuple[str | None, ...]] = {
    "fx_trauma": ("none", "minor", "major"),
    "neuro_motor": ("normal", "mild_mrc4", "severe_mrc3_or_less"),
    "overall_suspicion_serious": ("none", "low", "moderate", "high"),
    "inf_crp": ("normal", None, "raised"),
}
"""Least worrying first; None is "not taken"."""

LEAST_WORRYING = dict.fromkeys(TERNARY, "absent") | {
    "fx_trauma": "none",
    "neuro_motor": "normal",
    "overall_suspicion_serious": "none",
    "inf_crp": "normal",
    "hla_b27": "negative",
    "leg_pain": "none",
}
NEVER_MATTER = (
    "psy_fear_serious_cause",
    "psy_fear_movement",
    "psy_low_control",
    "psy_distress",
    "sleep_poor",
    "work_heavy_physical",
    "short_education",
    "poor_general_health",
    "sick_leave_weeks",
    "start_back",
    "patient_requests_scan",
    "previous_mri",
    "previous_spine_surgery",
    "opioid_use",
    "nsaid_contraindicated",
)
CES_AND_NEUROLOGY = (
    *CES_MINIMUM,
    "ce_sexual_disturbance",
    "ce_bilateral_radicular_pain_new",
    "ce_reduced_anal_tone",
    "neuro_motor_progressive",
    "neuro_sensory_or_reflex_change",
    "neuro_bilateral_deficit",
    "neuro_claudication",
)
IMAGED_ALONE = (
    "inf_fever",
    "vasc_collapse_or_hypotension",
    "vasc_known_aaa",
    "vasc_pulsatile_mass",
    "neuro_upper_motor_signs_or_gait_ataxia",
    "visc_flank_pain_or_urinary_symptoms",
    "ca_active_or_metastatic",
    "fx_new_deformity_or_height_loss",
)
"""The exceptions of invariant 14 that are present or absent; a major trauma is one, too."""

FRACTURE_ITEMS = (
    "fx_steroids_prolonged",
    "fx_osteoporosis_known",
    "fx_previous_fragility_fracture",
    "fx_midline_tenderness",
    "fx_contusion_or_abrasion",
)
EXPLAINS_NOTHING_AWAY = tuple(key for key in TERNARY if key.startswith(("spa_", "fx_", "ca_")))
