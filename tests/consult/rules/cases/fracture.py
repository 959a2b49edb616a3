"""Fracture: patients who fire T1 to T3, and patients who do not."""

from tests.consult.rules.patients import NON_RESPONSE, Cases, negative

FRAGILE = {
    "prednisolone for a year": "fx_steroids_prolonged",
    "osteoporosis": "fx_osteoporosis_known",
    "an earlier wrist fracture after a small fall": "fx_previous_fragility_fracture",
}
SIGNS = {"a tender spinous process": "fx_midline_tenderness", "a bruise over the spine": "fx_contusion_or_abrasion"}

PATTERNS: dict[str, tuple[tuple[str, ...], dict[str, object]]] = {
    "has become shorter": (("fx_new_deformity_or_height_loss",), {}),
    **{f"{words} at 78": ((key,), {"age_years": 78}) for words, key in (FRAGILE | SIGNS).items()},
    "a small fall at 78": ((), {"age_years": 78, "fx_trauma": "minor"}),
    "a big fall at 78": ((), {"age_years": 78, "fx_trauma": "major"}),
    **{
        f"{fragile}, and {sign}": ((one, other), {})
        for fragile, one in FRAGILE.items()
        for sign, other in SIGNS.items()
    },
    **{f"{words}, and a small fall": ((key,), {"fx_trauma": "minor"}) for words, key in FRAGILE.items()},
    **{f"{words}, and pain in the thoracic spine": ((key, "thoracic_pain"), {}) for words, key in FRAGILE.items()},
    "osteoporosis and prednisolone": (("fx_osteoporosis_known", "fx_steroids_prolonged"), {}),
    "a small fall with a bruise over the spine at 55": (
        ("fx_contusion_or_abrasion",),
        {"fx_trauma": "minor", "age_years": 55},
    ),
    "a big fall with a bruise over the spine at 55": (
        ("fx_contusion_or_abrasion",),
        {"fx_trauma": "major", "age_years": 55},
    ),
    **{f"{words}, not better after 4 weeks": ((key,), NON_RESPONSE) for words, key in FRAGILE.items()},
}

FIRES: Cases = {
    "T1": {"fell from a roof": negative(fx_trauma="major")},
    "T2": {words: negative(*present, **answers) for words, (present, answers) in PATTERNS.items()},
    "T2u": {
        "has become shorter, and cannot manage at home": negative(
            "fx_new_deformity_or_height_loss", "severe_uncontrolled_pain"
        ),
        "a small fall at 78, and cannot manage at home": negative(
            "severe_uncontrolled_pain", age_years=78, fx_trauma="minor"
        ),
    },
    "T3": {
        "a stiff spine and a small fall": negative("spa_known", fx_trauma="minor"),
        "a stiff spine and a big fall": negative("spa_known", fx_trauma="major"),
        "a stiff spine and a tender spinous process": negative("spa_known", "fx_midline_tenderness"),
    },
}

FIRES_STILL: Cases = {
    "T1": {"fell from a roof at 78": negative(fx_trauma="major", age_years=78)},
    "T2": {
        "has become shorter, at 20": negative("fx_new_deformity_or_height_loss", age_years=20),
        "a small fall at 78, and cannot manage at home": negative(
            "severe_uncontrolled_pain", age_years=78, fx_trauma="minor"
        ),
    },
}

REFUSED: Cases = {
    "T1": {
        "fell in the street": negative(fx_trauma="minor"),
        "falls not asked about": negative(fx_trauma=None),
    },
    "T2": {
        "78, and nothing else": negative(age_years=78),
        "pain in the thoracic spine at 78": negative("thoracic_pain", age_years=78),
        "prednisolone for a year, and nothing else": negative("fx_steroids_prolonged"),
        "a tender spinous process and a bruise at 48": negative("fx_midline_tenderness", "fx_contusion_or_abrasion"),
        "a small fall with a bruise, age not asked": negative(
            "fx_contusion_or_abrasion", fx_trauma="minor", age_years=None
        ),
        "a bruise over the spine at 55, no fall": negative("fx_contusion_or_abrasion", age_years=55),
        "a small fall at 55, no bruise": negative(fx_trauma="minor", age_years=55),
        "a tender spinous process, not better after 4 weeks": negative("fx_midline_tenderness", **NON_RESPONSE),
        "osteoporosis, better after 4 weeks": negative(
            "fx_osteoporosis_known", initial_treatment="four_weeks_or_more", response="improving"
        ),
        "pain in the thoracic spine, not better after 4 weeks": negative("thoracic_pain", **NON_RESPONSE),
    },
    "T2u": {
        "has become shorter, and manages at home": negative("fx_new_deformity_or_height_loss"),
        "unbearable pain, and no sign of fracture": negative("severe_uncontrolled_pain"),
    },
    "T3": {
        "a stiff spine, and nothing has happened": negative("spa_known"),
        "a small fall, and the spine is not stiff": negative(fx_trauma="minor"),
        "a stiff spine and a bruise": negative("spa_known", "fx_contusion_or_abrasion"),
    },
}
