"""Findings put together under one name, used by more than one row.

Source: clinical specification 1.1, sections 0.2, 3 and 4.1.
"""

from consult.rules import thresholds as t
from consult.rules.logic import AnyOf, Compare, Is, Named, Unless, When, absent, both, missing, present
from consult.rules.text import Text

# Age and duration

UNDER_18 = Named(Text("under 18 år", "under 18"), Compare("age_years", "<", t.ADULT_AGE))
PERSISTENT = Is("episode_pattern", ("persistent",))
RECURRENT = Is("episode_pattern", ("recurrent_episodes",))
LASTED_12_WEEKS = Compare("duration_weeks", ">=", t.PERSISTENT_WEEKS)

# Cauda equina

CES_MINIMUM = ("ce_saddle_sensory_change", "ce_bladder_disturbance", "ce_bowel_disturbance")
CES_STRONG = (*CES_MINIMUM, "ce_reduced_anal_tone")
CES_WEAK = ("ce_sexual_disturbance", "ce_bilateral_radicular_pain_new")
CES_ITEMS = (*CES_STRONG, *CES_WEAK)
LONGER_AND_STABLE = Is("ce_onset", ("longer_stable",))

CES_PATTERN = Named(
    Text("symptomer på cauda equina-påvirkning", "symptoms of cauda equina involvement"),
    present(*CES_STRONG) | both(*(present(key) for key in CES_WEAK)),
)

# Nerve root

SEVERE_WEAKNESS = Is("neuro_motor", ("severe_mrc3_or_less",))
WEAKNESS = Named(Text("parese", "weakness"), Is("neuro_motor", ("mild_mrc4", "severe_mrc3_or_less")))
BILATERAL_DEFICIT = present("neuro_bilateral_deficit")
NERVE_ROOT = Named(
    Text("tegn på nerverodspåvirkning", "signs of nerve-root involvement"),
    present("radicular_pattern", "neuro_sensory_or_reflex_change") | WEAKNESS,
)

# Response to treatment

NON_RESPONSE = Named(
    Text("manglende effekt efter 4 ugers behandling", "non-response after 4 weeks of treatment"),
    Is("initial_treatment", ("four_weeks_or_more",)) & Is("response", ("unchanged", "worse")),
)

# Cancer

CANCER_HISTORY = Named(
    Text("kræft i sygehistorien", "a history of cancer"),
    present("ca_known_or_previous_cancer", "ca_active_or_metastatic"),
)
PAIN_CHARACTER = Named(
    Text("smertens karakter", "character of the pain"),
    present("ca_constant_progressive_nonmechanical_pain", "ca_night_pain"),
)
CANCER_GROUPS: tuple[When, ...] = (
    present("ca_weight_loss_unexplained"),
    PAIN_CHARACTER,
    present("ca_general_malaise"),
    present("ca_pain_multiple_bones"),
)
ANY_CANCER_GROUP = AnyOf(CANCER_GROUPS)

# Infection

UNEXPLAINED_FEVER = Named(
    Text("uforklaret feber", "unexplained fever"),
    present("inf_fever") & Unless(present("inf_other_focus_explains_fever")),
)
INFECTION_RISK_KEYS = ("inf_iv_drug_use", "inf_immunosuppressed", "inf_recent_infection_or_spinal_procedure")
INFECTION_RISK = Named(Text("risikofaktor for infektion", "risk factor for infection"), present(*INFECTION_RISK_KEYS))

# Fracture

BONE_FRAGILITY_KEYS = ("fx_steroids_prolonged", "fx_osteoporosis_known", "fx_previous_fragility_fracture")
TRAUMA = Named(Text("traume, lille eller stort", "trauma, minor or major"), Is("fx_trauma", ("minor", "major")))
FRACTURE_ITEMS: tuple[When, ...] = (
    *(present(key) for key in BONE_FRAGILITY_KEYS),
    present("fx_midline_tenderness"),
    present("fx_contusion_or_abrasion"),
    present("fx_new_deformity_or_height_loss"),
    TRAUMA,
)

# Inflammatory back disease

SPA_CRITERIA: tuple[When, ...] = (
    present("spa_onset_under_35"),
    present("spa_wakes_second_half_night"),
    present("spa_buttock_pain"),
    present("spa_better_with_movement"),
    present("spa_good_nsaid_response"),
    present("spa_first_degree_relative"),
    present("spa_arthritis"),
    present("spa_enthesitis"),
    present("spa_psoriasis"),
)
LONG_OR_RETURNING = Named(
    Text("langvarige eller gentagne smerter", "long-lasting or recurrent pain"),
    Compare("duration_weeks", ">", t.SPA_LONG_WEEKS) | Is("episode_pattern", ("recurrent_episodes", "persistent")),
)

# Other causes

AAA_KNOWN_OR_FELT = present("vasc_known_aaa", "vasc_pulsatile_mass")
COLLAPSE = present("vasc_collapse_or_hypotension")

# Judgement

SUSPICION = Named(
    Text("mistanke om alvorlig sygdom", "suspicion of serious disease"),
    Is("overall_suspicion_serious", ("moderate", "high")),
)

# Flags: any cancer, infection or fracture finding or pain in the thoracic spine, and the strong ones among them

STRONG_FLAG = Named(
    Text("et stærkt rødt flag", "a strong red flag"),
    present(
        "ca_known_or_previous_cancer",
        "ca_active_or_metastatic",
        "ca_weight_loss_unexplained",
        "ca_pain_multiple_bones",
        "fx_steroids_prolonged",
        "fx_osteoporosis_known",
        "inf_iv_drug_use",
        "inf_immunosuppressed",
    ),
)
FLAG = Named(
    Text("et rødt flag", "a red flag"),
    present(
        "ca_known_or_previous_cancer",
        "ca_active_or_metastatic",
        "ca_weight_loss_unexplained",
        "ca_constant_progressive_nonmechanical_pain",
        "ca_night_pain",
        "ca_general_malaise",
        "ca_pain_multiple_bones",
        "inf_fever",
        *INFECTION_RISK_KEYS,
        *BONE_FRAGILITY_KEYS,
        "fx_midline_tenderness",
        "fx_contusion_or_abrasion",
        "fx_new_deformity_or_height_loss",
        "thoracic_pain",
    )
    | Is("fx_trauma", ("major",)),
)

# Impact and the person

IMPACT_OR_WORRY = Named(
    Text(
        "smerterne påvirker hverdagen eller giver bekymring for fremtiden",
        "the pain affects daily life or makes the patient worried about the future",
    ),
    present("pain_affects_daily_activity", "worry_about_future"),
)
LONG = Named(
    Text("langvarige smerter, der påvirker hverdagen eller bekymrer", "long-lasting pain that matters"),
    (PERSISTENT | LASTED_12_WEEKS) & IMPACT_OR_WORRY,
)
PSYCHOSOCIAL = Named(
    Text("psykosociale faktorer", "psychosocial factors"),
    present("psy_fear_serious_cause", "psy_fear_movement", "psy_low_control", "psy_distress")
    | Is("start_back", ("high",)),
)
LEG_PAIN = Is("leg_pain", ("unilateral", "bilateral"))
PREGNANT_WITHOUT_NSAID = Named(
    Text("gravid fra uge 20, eller uge ikke oplyst", "pregnant from week 20, or week not given"),
    present("pregnant") & (Compare("pregnancy_week", ">=", t.NSAID_PREGNANCY_WEEK) | missing("pregnancy_week")),
)

# Minimum data: what must be answered before a result may be "no imaging"

MINIMUM_DATA: tuple[str, ...] = (
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
DATA_MISSING = Named(
    Text("noget af minimumsdata mangler", "some of the minimum data are missing"), missing(*MINIMUM_DATA)
)

# Below 18: what makes the assessment at least planned

CHILD_FLAG = Named(
    Text("et fund, der ses nærmere på hos børn og unge", "a finding that is looked into in the young"),
    present(*CES_ITEMS)
    | CANCER_HISTORY
    | ANY_CANCER_GROUP
    | present("inf_fever", *INFECTION_RISK_KEYS)
    | AnyOf(FRACTURE_ITEMS)
    | present("thoracic_pain", "neuro_bilateral_deficit", "neuro_sensory_or_reflex_change")
    | WEAKNESS
    | present("visc_abdominal_or_pelvic_symptoms")
    | Compare("duration_weeks", ">", t.CHILD_LONG_WEEKS),
)
NO_CLAUDICATION = absent("neuro_claudication")
