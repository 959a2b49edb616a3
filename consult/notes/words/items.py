"""Short words for the findings, where a line holds many of them and the whole must stay under 2,000 characters."""

from collections.abc import Mapping
from typing import Final

from consult.rules.text import Text
from consult.rules.vocabulary import GROUPS

ITEMS: Final[Mapping[str, Text]] = {
    "pregnant": Text("gravid", "pregnant"),
    "radicular_pattern": Text("bensmerter med nerverodsmønster", "leg pain in a nerve-root pattern"),
    "pain_affects_daily_activity": Text("smerterne begrænser hverdagen", "pain limits daily activities"),
    "severe_uncontrolled_pain": Text("kan ikke klares hjemme", "cannot manage at home"),
    "worry_about_future": Text("bekymret for fremtiden", "worried about the future"),
    "widespread_pain": Text("smerter flere steder", "pain in several places"),
    "ce_bladder_disturbance": Text("blærepåvirkning", "bladder disturbance"),
    "ce_bowel_disturbance": Text("tarmpåvirkning", "bowel disturbance"),
    "ce_saddle_sensory_change": Text("nedsat følelse i ridebukseområdet", "reduced saddle sensation"),
    "ce_sexual_disturbance": Text("seksuel dysfunktion", "sexual dysfunction"),
    "ce_bilateral_radicular_pain_new": Text("nye smerter i begge ben", "new pain in both legs"),
    "ce_reduced_anal_tone": Text("nedsat sphinctertonus", "reduced anal tone"),
    "neuro_upper_motor_signs_or_gait_ataxia": Text("medullære tegn", "cord signs"),
    "neuro_motor_progressive": Text("tiltagende parese", "progressive weakness"),
    "neuro_sensory_or_reflex_change": Text("ændret sensibilitet eller refleks", "changed sensation or reflex"),
    "neuro_bilateral_deficit": Text("udfald i begge ben", "deficit in both legs"),
    "neuro_claudication": Text("neurogen claudicatio", "neurogenic claudication"),
    "ca_known_or_previous_cancer": Text("kræft nu eller tidligere", "cancer now or earlier"),
    "ca_active_or_metastatic": Text("aktiv eller spredt kræft", "active or spread cancer"),
    "ca_weight_loss_unexplained": Text("uforklaret vægttab", "unexplained weight loss"),
    "ca_constant_progressive_nonmechanical_pain": Text("konstant tiltagende smerte", "constant increasing pain"),
    "ca_night_pain": Text("natlige smerter", "night pain"),
    "ca_general_malaise": Text("almen sygdomsfølelse", "general malaise"),
    "ca_pain_multiple_bones": Text("smerter i flere knogler", "pain in several bones"),
    "inf_fever": Text("feber", "fever"),
    "inf_other_focus_explains_fever": Text("anden årsag til feberen", "another cause of the fever"),
    "inf_recent_infection_or_spinal_procedure": Text("nylig infektion eller indgreb", "recent infection or procedure"),
    "inf_immunosuppressed": Text("nedsat immunforsvar", "immunosuppression"),
    "inf_iv_drug_use": Text("injicerer stoffer", "injects drugs"),
    "fx_trauma": Text("traume", "trauma"),
    "fx_osteoporosis_known": Text("osteoporose", "osteoporosis"),
    "fx_steroids_prolonged": Text("glukokortikoid i 3 mdr.", "glucocorticoid for 3 months"),
    "fx_previous_fragility_fracture": Text("lavenergifraktur", "fragility fracture"),
    "spa_known": Text("kendt spondylartritis", "known spondyloarthritis"),
    "thoracic_pain": Text("smerte i brystryggen", "thoracic pain"),
    "fx_new_deformity_or_height_loss": Text("ny kyfose eller højdetab", "new kyphosis or loss of height"),
    "fx_midline_tenderness": Text("bankeømhed over torntappe", "bony midline tenderness"),
    "fx_contusion_or_abrasion": Text("blodudtrækning over ryggen", "bruise over the spine"),
    "vasc_collapse_or_hypotension": Text("kollaps", "collapse"),
    "vasc_known_aaa": Text("kendt AAA", "known AAA"),
    "vasc_pulsatile_mass": Text("pulserende udfyldning", "pulsatile mass"),
    "visc_flank_pain_or_urinary_symptoms": Text("flanke- eller vandladningsgener", "flank or urinary symptoms"),
    "visc_abdominal_or_pelvic_symptoms": Text("mave- eller underlivsgener", "abdominal or pelvic symptoms"),
    "spa_onset_under_45": Text("debut før 45 år", "onset before age 45"),
    "spa_onset_under_35": Text("debut før 35 år", "onset before age 35"),
    "spa_wakes_second_half_night": Text("vågner sidst på natten", "wakes late in the night"),
    "spa_better_with_movement": Text("bedre ved bevægelse", "better with movement"),
    "spa_morning_stiffness_30min": Text("morgenstiv over 30 min.", "morning stiffness over 30 min"),
    "spa_buttock_pain": Text("smerter i balderne", "buttock pain"),
    "spa_good_nsaid_response": Text("god effekt af NSAID", "good response to NSAID"),
    "spa_first_degree_relative": Text("slægt med spondylartritis", "relative with spondyloarthritis"),
    "spa_arthritis": Text("artritis", "arthritis"),
    "spa_enthesitis": Text("entesitis", "enthesitis"),
    "spa_psoriasis": Text("psoriasis", "psoriasis"),
    "spa_ibd_or_uveitis": Text("tarmsygdom eller uveitis", "bowel disease or uveitis"),
    "surgery_consideration": Text("operation overvejes", "surgery considered"),
    "nsaid_contraindicated": Text("kontraindikation for NSAID", "contraindication to NSAID"),
    "previous_spine_surgery": Text("opereret i lænden", "earlier lumbar surgery"),
    "psy_fear_serious_cause": Text("frygter alvorlig sygdom", "fears serious disease"),
    "psy_fear_movement": Text("utryg ved bevægelse", "insecure about moving"),
    "psy_low_control": Text("oplever ingen indflydelse", "feels unable to influence it"),
    "psy_distress": Text("nedtrykt eller ængstelig", "low mood or anxious"),
    "patient_requests_scan": Text("ønsker en skanning", "asks for a scan"),
    "sleep_poor": Text("dårlig søvn", "poor sleep"),
    "work_heavy_physical": Text("tungt fysisk arbejde", "heavy physical work"),
    "poor_general_health": Text("dårligt helbred", "poor general health"),
    "short_education": Text("kort uddannelse", "short education"),
}
"""Each finding that is answered with yes or no, and trauma."""

TRAUMA: Final[Mapping[str, Text]] = {
    "minor": Text("lille traume", "minor trauma"),
    "major": Text("stort traume", "major trauma"),
}

_SHORTER: Final = {
    "cauda_equina": Text("cauda equina", "cauda equina"),
    "other_causes": Text("andre årsager", "other causes"),
}
"""What is asked of the first group is about the cauda equina alone; signs from the cord are examined."""

WHOLE_GROUPS: Final[Mapping[str, Text]] = {
    group.key: Text(f"{name.da.lower()} (alt)", f"{name.en.lower()} (all)")
    for group in GROUPS
    for name in (_SHORTER.get(group.key, group.label),)
}
"""All questions of a group in one word."""

GROUP_RESTS: Final[Mapping[str, Text]] = {
    key: Text(name.da.replace("(alt)", "(øvrige)"), name.en.replace("(all)", "(the rest)"))
    for key, name in WHOLE_GROUPS.items()
}
"""Those questions of a group that stand nowhere else in the note, in one word."""

OTHER_RED_FLAGS: Final = Text("øvrige røde flag", "the other red flags")
"""The questions of all groups of red flags but cauda equina that stand nowhere else in the note."""
