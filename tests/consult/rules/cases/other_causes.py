"""Aorta, kidneys and pelvis: patients who fire V0 to V2, X1 and X2, and patients who do not."""

from tests.consult.rules.patients import Cases, negative

FIRES: Cases = {
    "V0": {"fainted with the pain": negative("vasc_collapse_or_hypotension")},
    "V1": {
        "a known aneurysm and two weeks of pain": negative("vasc_known_aaa"),
        "a pulsating mass in the belly and two weeks of pain": negative("vasc_pulsatile_mass"),
        "fainted at 71": negative("vasc_collapse_or_hypotension", age_years=71),
    },
    "V2": {
        "a known aneurysm": negative("vasc_known_aaa"),
        "a pulsating mass in the belly": negative("vasc_pulsatile_mass"),
    },
    "X1": {"flank pain and blood in the urine": negative("visc_flank_pain_or_urinary_symptoms")},
    "X2": {"flank pain at 66": negative("visc_flank_pain_or_urinary_symptoms", age_years=66)},
}

FIRES_STILL: Cases = {
    "V0": {
        "fainted, age not asked": negative("vasc_collapse_or_hypotension", age_years=None),
        "fainted, with two months of pain": negative("vasc_collapse_or_hypotension", duration_weeks=8),
    },
    "V1": {
        "a known aneurysm, and nobody asked how long it has hurt": negative("vasc_known_aaa", duration_weeks=None),
        "fainted at 71 with two months of pain": negative(
            "vasc_collapse_or_hypotension", age_years=71, duration_weeks=8
        ),
    },
    "V2": {"a known aneurysm and a year of pain": negative("vasc_known_aaa", duration_weeks=52)},
    "X1": {"flank pain at 66": negative("visc_flank_pain_or_urinary_symptoms", age_years=66)},
}

REFUSED: Cases = {
    "V0": {
        "a known aneurysm": negative("vasc_known_aaa"),
        "fainting not asked": negative(vasc_collapse_or_hypotension=None),
    },
    "V1": {
        "a known aneurysm and a year of pain": negative("vasc_known_aaa", duration_weeks=52),
        "a pulsating mass and a year of pain": negative("vasc_pulsatile_mass", duration_weeks=52),
        "fainted at 30": negative("vasc_collapse_or_hypotension", age_years=30),
        "fainted, age not asked": negative("vasc_collapse_or_hypotension", age_years=None),
    },
    "V2": {"fainted at 71": negative("vasc_collapse_or_hypotension", age_years=71)},
    "X1": {
        "bloated": negative("visc_abdominal_or_pelvic_symptoms"),
        "urine not asked about": negative(visc_flank_pain_or_urinary_symptoms=None),
    },
    "X2": {
        "flank pain at 48": negative("visc_flank_pain_or_urinary_symptoms"),
        "flank pain, age not asked": negative("visc_flank_pain_or_urinary_symptoms", age_years=None),
        "66, and nothing with the flank": negative(age_years=66),
    },
}
