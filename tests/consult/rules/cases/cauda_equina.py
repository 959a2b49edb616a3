"""Cauda equina and the cord: patients who fire C1 to C4, and patients who do not."""

from tests.consult.rules.patients import Cases, negative

FIRES: Cases = {
    "C1": {
        "numb in the saddle area": negative("ce_saddle_sensory_change"),
        "cannot pass urine": negative("ce_bladder_disturbance"),
        "does not feel that he has to pass stools": negative("ce_bowel_disturbance"),
        "reduced anal tone on examination": negative("ce_reduced_anal_tone"),
        "new sexual numbness and new pain down both legs": negative(
            "ce_sexual_disturbance", "ce_bilateral_radicular_pain_new"
        ),
        "new deficit in both legs, one of them a little weak": negative(
            "neuro_bilateral_deficit", neuro_motor="mild_mrc4"
        ),
        "new deficit in both legs, one of them very weak": negative(
            "neuro_bilateral_deficit", neuro_motor="severe_mrc3_or_less"
        ),
    },
    "C2": {
        "numb in the saddle area": negative("ce_saddle_sensory_change"),
        "cannot pass urine": negative("ce_bladder_disturbance"),
        "does not feel that he has to pass stools": negative("ce_bowel_disturbance"),
        "reduced anal tone on examination": negative("ce_reduced_anal_tone"),
        "new sexual numbness and new pain down both legs": negative(
            "ce_sexual_disturbance", "ce_bilateral_radicular_pain_new"
        ),
    },
    "C3": {
        "new sexual numbness alone": negative("ce_sexual_disturbance"),
        "new pain down both legs alone": negative("ce_bilateral_radicular_pain_new"),
        "new deficit in both legs, strength normal": negative("neuro_bilateral_deficit"),
    },
    "C4": {"walks unsteadily with a Babinski sign": negative("neuro_upper_motor_signs_or_gait_ataxia")},
}

FIRES_STILL: Cases = {
    "C1": {
        "numb in the saddle area, and nobody asked since when": negative("ce_saddle_sensory_change", ce_onset=None),
        "leaks urine for a month, and it is getting worse": negative(
            "ce_bladder_disturbance", ce_onset="longer_worsening"
        ),
        "deficit and weakness in both legs, whatever is said of the onset": negative(
            "neuro_bilateral_deficit", neuro_motor="mild_mrc4", ce_onset="longer_stable"
        ),
    },
    "C2": {
        "leaks urine, unchanged for a month": negative("ce_bladder_disturbance", ce_onset="longer_stable"),
        "numb in the saddle area since yesterday": negative("ce_saddle_sensory_change", ce_onset="within_14_days"),
    },
    "C3": {
        "new pain down both legs, and nobody asked since when": negative(
            "ce_bilateral_radicular_pain_new", ce_onset=None
        ),
        "new deficit in both legs, whatever is said of the onset": negative(
            "neuro_bilateral_deficit", ce_onset="longer_stable"
        ),
    },
}

REFUSED: Cases = {
    "C1": {
        "leaks urine, unchanged for a month": negative("ce_bladder_disturbance", ce_onset="longer_stable"),
        "numb in the saddle area, unchanged for a month": negative(
            "ce_saddle_sensory_change", ce_onset="longer_stable"
        ),
        "both weaker features, unchanged for a month": negative(
            "ce_sexual_disturbance", "ce_bilateral_radicular_pain_new", ce_onset="longer_stable"
        ),
        "one leg a little weak": negative(neuro_motor="mild_mrc4"),
        "bladder not asked": negative(ce_bladder_disturbance=None),
    },
    "C2": {
        "new sexual numbness alone": negative("ce_sexual_disturbance", ce_onset="within_14_days"),
        "new deficit and weakness in both legs": negative("neuro_bilateral_deficit", neuro_motor="mild_mrc4"),
        "nothing of the kind": negative(),
    },
    "C3": {
        "sexual trouble, unchanged for a year": negative("ce_sexual_disturbance", ce_onset="longer_stable"),
        "pain down both legs, unchanged for a year": negative(
            "ce_bilateral_radicular_pain_new", ce_onset="longer_stable"
        ),
        "numb in the saddle area, which is more than C3": negative("ce_saddle_sensory_change"),
    },
    "C4": {
        "normal gait": negative(),
        "reflexes not examined": negative(neuro_upper_motor_signs_or_gait_ataxia=None),
    },
}
