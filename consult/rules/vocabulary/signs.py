"""Signs that are seen or felt: to be told of them is to have examined, and to have asked is not."""

from typing import Final

SIGNS: Final = (
    "ce_reduced_anal_tone",
    "neuro_upper_motor_signs_or_gait_ataxia",
    "fx_midline_tenderness",
    "fx_contusion_or_abrasion",
    "vasc_pulsatile_mass",
)
"""They stand among the questions of their groups. "None of these" counts them as absent for the rules, since nothing
points to them, and as not examined on the page, in the note and in the letters (hazard H25)."""
