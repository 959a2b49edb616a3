"""Short Danish words for the note, where a line holds many findings and the whole must stay under 2,000 characters."""

from collections.abc import Mapping
from typing import Final

ITEMS: Final[Mapping[str, str]] = {
    "pregnant": "gravid",
    "radicular_pattern": "bensmerter med nerverodsmønster",
    "pain_affects_daily_activity": "smerterne begrænser hverdagen",
    "severe_uncontrolled_pain": "kan ikke klares hjemme",
    "worry_about_future": "bekymret for fremtiden",
    "widespread_pain": "smerter flere steder",
    "ce_bladder_disturbance": "blærepåvirkning",
    "ce_bowel_disturbance": "tarmpåvirkning",
    "ce_saddle_sensory_change": "nedsat følelse i ridebukseområdet",
    "ce_sexual_disturbance": "seksuel dysfunktion",
    "ce_bilateral_radicular_pain_new": "nye smerter i begge ben",
    "ce_reduced_anal_tone": "nedsat sphinctertonus",
    "neuro_upper_motor_signs_or_gait_ataxia": "medullære tegn",
    "neuro_motor_progressive": "tiltagende parese",
    "neuro_sensory_or_reflex_change": "ændret sensibilitet eller refleks",
    "neuro_bilateral_deficit": "udfald i begge ben",
    "neuro_claudication": "neurogen claudicatio",
    "ca_known_or_previous_cancer": "kræft nu eller tidligere",
    "ca_active_or_metastatic": "aktiv eller spredt kræft",
    "ca_weight_loss_unexplained": "uforklaret vægttab",
    "ca_constant_progressive_nonmechanical_pain": "konstant tiltagende smerte",
    "ca_night_pain": "natlige smerter",
    "ca_general_malaise": "almen sygdomsfølelse",
    "ca_pain_multiple_bones": "smerter i flere knogler",
    "inf_fever": "feber",
    "inf_other_focus_explains_fever": "anden årsag til feberen",
    "inf_recent_infection_or_spinal_procedure": "nylig infektion eller indgreb",
    "inf_immunosuppressed": "nedsat immunforsvar",
    "inf_iv_drug_use": "injicerer stoffer",
    "fx_trauma": "traume",
    "fx_osteoporosis_known": "osteoporose",
    "fx_steroids_prolonged": "glukokortikoid i 3 mdr.",
    "fx_previous_fragility_fracture": "lavenergifraktur",
    "spa_known": "kendt spondylartritis",
    "thoracic_pain": "smerte i brystryggen",
    "fx_new_deformity_or_height_loss": "ny kyfose eller højdetab",
    "fx_midline_tenderness": "bankeømhed over torntappe",
    "fx_contusion_or_abrasion": "blodudtrækning over ryggen",
    "vasc_collapse_or_hypotension": "kollaps",
    "vasc_known_aaa": "kendt AAA",
    "vasc_pulsatile_mass": "pulserende udfyldning",
    "visc_flank_pain_or_urinary_symptoms": "flanke- eller vandladningsgener",
    "visc_abdominal_or_pelvic_symptoms": "mave- eller underlivsgener",
    "spa_onset_under_45": "debut før 45 år",
    "spa_onset_under_35": "debut før 35 år",
    "spa_wakes_second_half_night": "vågner sidst på natten",
    "spa_better_with_movement": "bedre ved bevægelse",
    "spa_morning_stiffness_30min": "morgenstiv over 30 min.",
    "spa_buttock_pain": "smerter i balderne",
    "spa_good_nsaid_response": "god effekt af NSAID",
    "spa_first_degree_relative": "slægt med spondylartritis",
    "spa_arthritis": "artritis",
    "spa_enthesitis": "entesitis",
    "spa_psoriasis": "psoriasis",
    "spa_ibd_or_uveitis": "tarmsygdom eller uveitis",
    "surgery_consideration": "operation overvejes",
    "nsaid_contraindicated": "NSAID kontraindiceret",
    "previous_spine_surgery": "opereret i lænden",
    "psy_fear_serious_cause": "frygter alvorlig sygdom",
    "psy_fear_movement": "utryg ved bevægelse",
    "psy_low_control": "oplever ingen indflydelse",
    "psy_distress": "nedtrykt eller ængstelig",
    "patient_requests_scan": "ønsker en skanning",
    "sleep_poor": "dårlig søvn",
    "work_heavy_physical": "tungt fysisk arbejde",
    "poor_general_health": "dårligt helbred",
    "short_education": "kort uddannelse",
}
"""Each finding that is answered with yes or no, and trauma."""

STEPS: Final[Mapping[str, str]] = {
    "call_112": "112",
    "hand_over_to_acute_trauma_care": "akut traumevurdering",
    "acute_referral_by_phone": "ring nu til regionens akutte visitation",
    "surgeon_same_day_contact": "rygkirurgisk vurdering i dag",
    "confer_today": "konferér i dag med regionens akutte visitation",
    "do_not_delay_for_tests": "vent ikke på prøver",
    "whole_spine_mri": "MR af hele columna aftales akut",
    "treat_as_emergency_until_asked": "cauda equina-spørgsmålene afklares i dag",
    "missing_data_ask": "manglende svar indhentes",
    "paediatric_assessment": "vurderes efter regler for børn og unge",
    "perineal_and_bladder_assessment": "ridebukseområde/blære/tarm vurderes",
    "complete_neuro_exam": "neurologisk undersøgelse gøres færdig",
    "blood_tests_crp": "CRP og blodprøver",
    "cancer_pathway": "pakkeforløb",
    "xray_spine": "røntgen af columna",
    "osteoporosis_assessment": "osteoporoseudredning",
    "rheumatology_referral": "reumatologisk henvisning",
    "hla_b27_test": "HLA-B27",
    "aortic_ultrasound": "ultralyd af aorta",
    "urine_and_abdominal_exam": "urin og abdomen undersøges",
    "obstetric_consider": "graviditetsbetinget årsag overvejes",
    "surgical_opinion_referral": "henvises til rygkirurgisk vurdering",
    "mri_for_surgical_decision": "MR før kirurgisk stillingtagen",
    "own_workup": "vægttab eller knoglesmerter udredes for sig",
    "full_reassessment_red_flags_and_psychosocial": "anamnese/undersøgelse/røde flag gentages",
    "surgical_opinion_before_week_12": "kirurgisk vurdering overvejes før uge 12",
    "early_strength_recheck": "ny kraftprøve inden for dage",
    "return_if_new_spa_features": "ny vurdering ved psoriasis/uveitis/tarmsygdom",
}
"""What is done, by advice key."""

CARE: Final[Mapping[str, str]] = {
    "information_first": "information",
    "natural_course": "naturligt forløb",
    "stay_active": "holde sig i gang",
    "conservative_first_4_6_weeks": "konservativt de første 4-6 uger",
    "supervised_exercise": "superviseret træning",
    "discuss_exercise_after_episode": "træning efter episoden",
    "patient_education": "patientuddannelse",
    "manual_therapy_consider": "manuel behandling kan overvejes",
    "cognitive_approach": "kognitiv tilgang",
    "work_attachment": "tilknytning til arbejdet",
    "medication_only_after_careful_consideration": "medicin ikke rutinemæssigt",
    "nsaid_contraindicated_warning": "NSAID bruges ikke",
    "opioid_review_taper": "opioid trappes langsomt ned efter aftale",
    "glad_ryg_offer": "GLA:D® Ryg drøftes",
}
"""What is advised, by advice key."""

SAFETY_NET: Final = (
    "samme dag ved ny påvirkning af blære, tarm, ridebukseområde eller seksuel følelse, symptomer fra begge ben, "
    "dropfod eller tiltagende parese; inden for et døgn ved feber eller tiltagende sygdom; snart ved vægttab, konstant "
    "eller tiltagende smerte eller fald; 112 ved pludselig svær smerte med besvimelse"
)

MONTHS: Final = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli",
    "august", "september", "oktober", "november", "december",
)  # fmt: skip

ONE: Final[Mapping[str, str]] = {"uger": "uge", "dage": "dag"}
"""The unit of one, where it is another word."""

CONTACTS: Final[Mapping[str, str]] = {
    "in_person": "fremmøde",
    "telephone": "telefon",
    "video": "video",
    "home_visit": "besøg",
    "e_consultation": "e-konsultation",
}
