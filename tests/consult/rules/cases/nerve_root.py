"""Weakness and surgery: patients who fire M1, M2, O1 and O2, and patients who do not."""

from tests.consult.rules.patients import NON_RESPONSE, Cases, negative

FIRES: Cases = {
    "M1": {
        "a foot that drops, and nobody asked since when": negative(neuro_motor="severe_mrc3_or_less"),
        "a leg that gets weaker": negative("neuro_motor_progressive"),
    },
    "M2": {"a foot that drops": negative(neuro_motor="severe_mrc3_or_less")},
    "O1": {
        "nerve-root pain, not better after 4 weeks, and surgery is wanted": negative(
            "surgery_consideration", "radicular_pattern", initial_treatment="four_weeks_or_more", response="unchanged"
        ),
        "nerve-root pain, worse after 4 weeks, and surgery is wanted": negative(
            "surgery_consideration", "radicular_pattern", initial_treatment="four_weeks_or_more", response="worse"
        ),
        "claudication, not better after 4 weeks, and surgery is wanted": negative(
            "surgery_consideration", "neuro_claudication", initial_treatment="four_weeks_or_more", response="unchanged"
        ),
    },
    "O2": {
        "unbearable nerve-root pain, and surgery is wanted": negative(
            "surgery_consideration", "radicular_pattern", "severe_uncontrolled_pain"
        ),
        "unbearable claudication, and surgery is wanted": negative(
            "surgery_consideration", "neuro_claudication", "severe_uncontrolled_pain"
        ),
    },
}

FIRES_STILL: Cases = {
    "M1": {
        "a foot that drops since yesterday": negative(neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=1),
        "an old weakness that gets worse": negative(
            "neuro_motor_progressive", neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=90
        ),
        "a slight weakness that gets worse": negative("neuro_motor_progressive", neuro_motor="mild_mrc4"),
    },
    "M2": {
        "a foot that has dropped for three months": negative(
            neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=90
        ),
    },
    "O2": {
        "unbearable nerve-root pain treated for 4 weeks in vain": negative(
            "surgery_consideration", "radicular_pattern", "severe_uncontrolled_pain", **NON_RESPONSE
        ),
    },
}

REFUSED: Cases = {
    "M1": {
        "a foot that has dropped for three months": negative(
            neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=90
        ),
        "a slight weakness": negative(neuro_motor="mild_mrc4"),
    },
    "M2": {
        "a slight weakness": negative(neuro_motor="mild_mrc4"),
        "strength not examined": negative(neuro_motor=None),
    },
    "O1": {
        "surgery is wanted after 2 weeks of treatment": negative(
            "surgery_consideration", "radicular_pattern", initial_treatment="under_4_weeks", response="unchanged"
        ),
        "surgery is wanted, and the pain is getting better": negative(
            "surgery_consideration", "radicular_pattern", initial_treatment="four_weeks_or_more", response="improving"
        ),
        "back pain alone, and surgery is wanted": negative("surgery_consideration", **NON_RESPONSE),
        "nerve-root pain, not better, and surgery is not wanted": negative("radicular_pattern", **NON_RESPONSE),
    },
    "O2": {
        "unbearable back pain without leg symptoms": negative("surgery_consideration", "severe_uncontrolled_pain"),
        "unbearable nerve-root pain, and surgery is not wanted": negative(
            "radicular_pattern", "severe_uncontrolled_pain"
        ),
    },
}
