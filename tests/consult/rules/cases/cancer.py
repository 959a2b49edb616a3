"""Cancer: patients who fire K1 to K3, and patients who do not."""

from tests.consult.rules.patients import NON_RESPONSE, Cases, negative

HISTORY = {
    "breast cancer once": "ca_known_or_previous_cancer",
    "cancer that has spread": "ca_active_or_metastatic",
}
GROUPS = {
    "weight loss": "ca_weight_loss_unexplained",
    "constant pain": "ca_constant_progressive_nonmechanical_pain",
    "night pain": "ca_night_pain",
    "feeling ill": "ca_general_malaise",
    "pain in several bones": "ca_pain_multiple_bones",
}
TWO_GROUPS = {
    "weight loss and night pain": ("ca_weight_loss_unexplained", "ca_night_pain"),
    "weight loss and feeling ill": ("ca_weight_loss_unexplained", "ca_general_malaise"),
    "constant pain and pain in several bones": (
        "ca_constant_progressive_nonmechanical_pain",
        "ca_pain_multiple_bones",
    ),
    "feeling ill and pain in several bones": ("ca_general_malaise", "ca_pain_multiple_bones"),
}
THREE_GROUPS = {
    "weight loss, night pain and feeling ill": ("ca_weight_loss_unexplained", "ca_night_pain", "ca_general_malaise"),
    "weight loss, constant pain and pain in several bones": (
        "ca_weight_loss_unexplained",
        "ca_constant_progressive_nonmechanical_pain",
        "ca_pain_multiple_bones",
    ),
}
SUSPECTED = {"overall_suspicion_serious": "moderate", "clinician_suspects": "cancer"}

PATTERNS: dict[str, tuple[tuple[str, ...], dict[str, object]]] = {
    **{
        f"{history}, and {group}": ((one, other), {})
        for history, one in HISTORY.items()
        for group, other in GROUPS.items()
    },
    **{f"{words} at 63": (keys, {"age_years": 63}) for words, keys in TWO_GROUPS.items()},
    **{f"{words} at 48": (keys, {}) for words, keys in THREE_GROUPS.items()},
    **{f"cancer is suspected, and {words}": ((key,), dict(SUSPECTED)) for words, key in (HISTORY | GROUPS).items()},
}

FIRES: Cases = {
    "K1": {words: negative(*present, **answers) for words, (present, answers) in PATTERNS.items()},
    "K1d": {
        "breast cancer once, weight loss and a slight weakness": negative(
            "ca_known_or_previous_cancer", "ca_weight_loss_unexplained", neuro_motor="mild_mrc4"
        ),
        "breast cancer once, weight loss and a dropped foot": negative(
            "ca_known_or_previous_cancer", "ca_weight_loss_unexplained", neuro_motor="severe_mrc3_or_less"
        ),
        "night pain and feeling ill at 63, with a deficit in both legs": negative(
            "ca_night_pain", "ca_general_malaise", "neuro_bilateral_deficit", age_years=63
        ),
    },
    "K2": {f"{words} at 48": negative(*keys) for words, keys in TWO_GROUPS.items()}
    | {
        f"{words}, not better after 4 weeks": negative(key, **NON_RESPONSE)
        for words, key in (HISTORY | GROUPS).items()
        if key not in ("ca_night_pain", "ca_general_malaise")
    },
    "K3": {"cancer that has spread": negative("ca_active_or_metastatic")},
}

FIRES_STILL: Cases = {
    "K1": {
        "breast cancer once, weight loss and a slight weakness": negative(
            "ca_known_or_previous_cancer", "ca_weight_loss_unexplained", neuro_motor="mild_mrc4"
        ),
    },
    "K2": {"three groups, which is also two": negative(*THREE_GROUPS["weight loss, night pain and feeling ill"])},
    "K3": {"spread cancer, though an earlier cancer is denied": negative("ca_active_or_metastatic")},
}

REFUSED: Cases = {
    "K1": {
        "breast cancer once, and an ordinary back": negative("ca_known_or_previous_cancer"),
        "constant pain that also wakes at night, at 63: one group": negative(
            "ca_constant_progressive_nonmechanical_pain", "ca_night_pain", age_years=63
        ),
        "weight loss and night pain, age not asked": negative(
            "ca_weight_loss_unexplained", "ca_night_pain", age_years=None
        ),
        "constant pain that wakes at night, and weight loss, at 48: two groups": negative(
            "ca_constant_progressive_nonmechanical_pain", "ca_night_pain", "ca_weight_loss_unexplained"
        ),
        "cancer is suspected, and nothing is found": negative(**SUSPECTED),
        "night pain, and cancer is named with low suspicion": negative(
            "ca_night_pain", overall_suspicion_serious="low", clinician_suspects="cancer"
        ),
        "night pain, and infection is suspected": negative(
            "ca_night_pain", overall_suspicion_serious="moderate", clinician_suspects="infection"
        ),
    },
    "K1d": {
        "a slight weakness alone": negative(neuro_motor="mild_mrc4"),
        "breast cancer once, weight loss, strength normal": negative(
            "ca_known_or_previous_cancer", "ca_weight_loss_unexplained"
        ),
        "a reflex is gone, breast cancer once and weight loss": negative(
            "ca_known_or_previous_cancer", "ca_weight_loss_unexplained", "neuro_sensory_or_reflex_change"
        ),
    },
    "K2": {
        "night pain, not better after 4 weeks": negative("ca_night_pain", **NON_RESPONSE),
        "feeling ill, not better after 4 weeks": negative("ca_general_malaise", **NON_RESPONSE),
        "weight loss, better after 4 weeks": negative(
            "ca_weight_loss_unexplained", initial_treatment="four_weeks_or_more", response="improving"
        ),
        "constant pain that also wakes at night: one group": negative(
            "ca_constant_progressive_nonmechanical_pain", "ca_night_pain"
        ),
    },
    "K3": {
        "breast cancer once": negative("ca_known_or_previous_cancer"),
        "breast cancer, spread not asked": negative("ca_known_or_previous_cancer", ca_active_or_metastatic=None),
    },
}
