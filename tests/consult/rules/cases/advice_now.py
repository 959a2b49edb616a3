"""What must happen now, be examined and be ordered: who gets the advice, and who does not."""

from tests.consult.rules.cases.cancer import GROUPS, HISTORY
from tests.consult.rules.cases.inflammatory import FOUR, THREE, long_lasting
from tests.consult.rules.cases.judgement import suspects
from tests.consult.rules.patients import NON_RESPONSE, Cases, given, negative

CES_MINIMUM = ("ce_saddle_sensory_change", "ce_bladder_disturbance", "ce_bowel_disturbance")
OLD_AND_STABLE = negative("ce_bladder_disturbance", ce_onset="longer_stable")
SURGERY = ("surgery_consideration", "radicular_pattern")

GIVEN: Cases = {
    "call_112": {"fainted": negative("vasc_collapse_or_hypotension"), "fell from a roof": negative(fx_trauma="major")},
    "hand_over_to_acute_trauma_care": {"fell from a roof": negative(fx_trauma="major")},
    "acute_referral_by_phone": {
        "cannot pass urine": negative("ce_bladder_disturbance"),
        "leaks urine, unchanged for a month": OLD_AND_STABLE,
        "cord signs": negative("neuro_upper_motor_signs_or_gait_ataxia"),
        "fainted": negative("vasc_collapse_or_hypotension"),
        "a known aneurysm": negative("vasc_known_aaa"),
        "fever": negative("inf_fever"),
        "injects drugs, CRP raised": negative("inf_iv_drug_use", inf_crp="raised"),
        "infection is suspected": suspects("infection"),
        "an aneurysm is suspected": suspects("aaa"),
        "cauda equina syndrome is suspected": suspects("cauda_equina"),
        "breast cancer once, weight loss and a slight weakness": negative(
            "ca_known_or_previous_cancer", "ca_weight_loss_unexplained", neuro_motor="mild_mrc4"
        ),
        "a stiff spine and a small fall": negative("spa_known", fx_trauma="minor"),
    },
    "surgeon_same_day_contact": {"a foot that drops": negative(neuro_motor="severe_mrc3_or_less")},
    "confer_today": {
        "leaks urine, unchanged for a month": OLD_AND_STABLE,
        "new sexual numbness alone": negative("ce_sexual_disturbance"),
        "cauda equina syndrome is suspected, unchanged for a month": suspects("cauda_equina", ce_onset="longer_stable"),
    },
    "regional_pathway": {
        "a foot that drops": negative(neuro_motor="severe_mrc3_or_less"),
        "fever": negative("inf_fever"),
    },
    "do_not_delay_for_tests": {"cannot pass urine": negative("ce_bladder_disturbance")},
    "whole_spine_mri": {"cord signs": negative("neuro_upper_motor_signs_or_gait_ataxia")},
    "treat_as_emergency_until_asked": {f"{key} not asked": negative(**{key: None}) for key in CES_MINIMUM},
    "missing_data_ask": {
        "fever not asked": negative(inf_fever=None),
        "claudication not asked, though surgery is wanted in vain treatment": negative(
            "surgery_consideration", neuro_claudication=None, **NON_RESPONSE
        ),
    },
    "verify_age": {
        "131 years old": negative(age_years=131),
        "1 year old": negative(age_years=1),
        "101 years old": negative(age_years=101),
    },
    "contradiction_flag": {"a pregnant man": negative("pregnant", sex="male")},
    "out_of_scope": {"16 years old": negative(age_years=16)},
    "paediatric_assessment": {"16 years old": negative(age_years=16)},
    "perineal_and_bladder_assessment": {f"{key} not asked": negative(**{key: None}) for key in CES_MINIMUM}
    | {
        "sexual trouble for a year": negative("ce_sexual_disturbance", ce_onset="longer_stable"),
        "pain down both legs": negative("ce_bilateral_radicular_pain_new"),
        "reduced anal tone": negative("ce_reduced_anal_tone"),
        "new deficit in both legs": negative("neuro_bilateral_deficit"),
        **{f"{key} is new": negative(key) for key in CES_MINIMUM},
    },
    "complete_neuro_exam": {
        "not examined": negative(neuro_exam=None),
        "strength not tested": negative(neuro_motor=None),
        "new sexual numbness alone": negative("ce_sexual_disturbance"),
        "a foot that has dropped for three months": negative(
            neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=90
        ),
    },
    "blood_tests_crp": {
        "fever": negative("inf_fever"),
        "immunosuppressed with night pain": negative("inf_immunosuppressed", "ca_night_pain"),
        "a catheter infection, not better after 4 weeks": negative(
            "inf_recent_infection_or_spinal_procedure", **NON_RESPONSE
        ),
        "infection is suspected": suspects("infection"),
        "three groups of cancer symptoms": negative("ca_night_pain", "ca_general_malaise", "ca_pain_multiple_bones"),
        "night pain and feeling ill": negative("ca_night_pain", "ca_general_malaise"),
        "spread cancer": negative("ca_active_or_metastatic"),
        "breast cancer once and weight loss": negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained"),
        "four criteria of spondyloarthritis": long_lasting(*FOUR),
        "four criteria of spondyloarthritis, HLA-B27 negative": long_lasting(*FOUR, hla_b27="negative"),
        "three criteria of spondyloarthritis, HLA-B27 not taken": long_lasting(*THREE),
        "spondyloarthritis is suspected": suspects("axial_spa"),
        "three criteria and uveitis": negative(*THREE, "spa_ibd_or_uveitis", duration_weeks=26),
        "flank pain": negative("visc_flank_pain_or_urinary_symptoms"),
        "the clinician is in doubt": negative(overall_suspicion_serious="moderate"),
        "cancer is suspected": suspects("cancer"),
        "breast cancer once": negative("ca_known_or_previous_cancer"),
        "weight loss": negative("ca_weight_loss_unexplained"),
        "pain in several bones": negative("ca_pain_multiple_bones"),
        "injects drugs": negative("inf_iv_drug_use"),
        "immunosuppressed": negative("inf_immunosuppressed"),
    },
    "cancer_pathway": {
        "breast cancer once and weight loss": negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained"),
        "night pain and feeling ill": negative("ca_night_pain", "ca_general_malaise"),
        "spread cancer": negative("ca_active_or_metastatic"),
        "cancer is suspected": suspects("cancer"),
    },
    "xray_spine": {
        "has become shorter": negative("fx_new_deformity_or_height_loss"),
        "a fracture is suspected": suspects("fracture"),
    },
    "osteoporosis_assessment": {
        "has become shorter": negative("fx_new_deformity_or_height_loss"),
        "a fracture is suspected": suspects("fracture"),
    },
    "rheumatology_referral": {
        "four criteria of spondyloarthritis": long_lasting(*FOUR),
        "spondyloarthritis is suspected": suspects("axial_spa"),
        "three criteria and uveitis": negative(*THREE, "spa_ibd_or_uveitis", duration_weeks=26),
    },
    "hla_b27_test": {
        "four criteria of spondyloarthritis": long_lasting(*FOUR),
        "three criteria of spondyloarthritis": long_lasting(*THREE),
        "spondyloarthritis is suspected": suspects("axial_spa"),
        "three criteria and uveitis": negative(*THREE, "spa_ibd_or_uveitis", duration_weeks=26),
    },
    "aortic_ultrasound": {
        "a known aneurysm and a year of pain": negative("vasc_known_aaa", duration_weeks=52),
        "an aneurysm is suspected, with a year of pain": suspects("aaa", duration_weeks=52),
    },
    "urine_and_abdominal_exam": {
        "flank pain": negative("visc_flank_pain_or_urinary_symptoms"),
        "pain in the belly": negative("visc_abdominal_or_pelvic_symptoms"),
    },
    "obstetric_consider": {"pregnant": negative("pregnant")},
    "surgical_opinion_referral": {
        "a foot that has dropped for three months": negative(
            neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=90
        ),
        "surgery wanted after treatment in vain": negative(*SURGERY, **NON_RESPONSE),
        "surgery wanted for unbearable pain": negative(*SURGERY, "severe_uncontrolled_pain"),
    },
    "mri_for_surgical_decision": {"surgery wanted after treatment in vain": negative(*SURGERY, **NON_RESPONSE)},
    "own_workup": {
        "weight loss": negative("ca_weight_loss_unexplained"),
        "pain in several bones": negative("ca_pain_multiple_bones"),
    },
    "full_reassessment_red_flags_and_psychosocial": {
        "not better after 4 weeks": negative(**NON_RESPONSE),
        "the clinician is in doubt": negative(overall_suspicion_serious="moderate"),
    },
    "document_overall_judgement": {
        "suspicion not stated": negative(overall_suspicion_serious=None),
        "the clinician is in doubt": negative(overall_suspicion_serious="moderate"),
        "cancer is suspected": suspects("cancer"),
        "night pain and feeling ill": negative("ca_night_pain", "ca_general_malaise"),
        "breast cancer once and weight loss": negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained"),
        "a bruise over the spine": negative("fx_contusion_or_abrasion"),
        "not better after 4 weeks": negative(**NON_RESPONSE),
    },
    "multiple_suspicions_listed": {
        "fever and a known aneurysm": negative("inf_fever", "vasc_known_aaa"),
        "fainted at 60: the aorta or another cause": negative("vasc_collapse_or_hypotension", age_years=60),
    },
    "added_caution_not_from_article": {
        "16 years old": negative(age_years=16),
        **{words: negative(key) for words, key in {
            "fainted": "vasc_collapse_or_hypotension",
            "a known aneurysm": "vasc_known_aaa",
            "cord signs": "neuro_upper_motor_signs_or_gait_ataxia",
            "a leg that gets weaker": "neuro_motor_progressive",
            "spread cancer": "ca_active_or_metastatic",
            "flank pain": "visc_flank_pain_or_urinary_symptoms",
        }.items()},
    },
}  # fmt: skip

WITHHELD: Cases = {
    "call_112": {
        "a known aneurysm": negative("vasc_known_aaa"),
        "fell in the street": negative(fx_trauma="minor"),
    },
    "hand_over_to_acute_trauma_care": {"fainted": negative("vasc_collapse_or_hypotension")},
    "acute_referral_by_phone": {
        "cancer, and no weakness": negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained"),
        "a foot that drops: the surgeon is called": negative(neuro_motor="severe_mrc3_or_less"),
        "new sexual numbness alone": negative("ce_sexual_disturbance"),
        "has become shorter": negative("fx_new_deformity_or_height_loss"),
    },
    "surgeon_same_day_contact": {
        "a foot that has dropped for three months": negative(
            neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=90
        ),
        "a foot that drops, and cannot pass urine": negative(
            "ce_bladder_disturbance", neuro_motor="severe_mrc3_or_less"
        ),
    },
    "confer_today": {
        "cannot pass urine: it is an emergency": negative("ce_bladder_disturbance"),
        "cauda equina syndrome is suspected: it is an emergency": suspects("cauda_equina"),
        "new sexual numbness alone, at 16": negative("ce_sexual_disturbance", age_years=16),
        "fever": negative("inf_fever"),
        "sexual numbness and fever, which is acute": negative("ce_sexual_disturbance", "inf_fever"),
    },
    "regional_pathway": {"has become shorter": negative("fx_new_deformity_or_height_loss")},
    "do_not_delay_for_tests": {"fever": negative("inf_fever")},
    "whole_spine_mri": {"cannot pass urine": negative("ce_bladder_disturbance")},
    "treat_as_emergency_until_asked": {"sexual numbness not asked": negative(ce_sexual_disturbance=None)},
    "missing_data_ask": {
        "everything asked": negative(),
        "cannot pass urine, fever not asked": negative("ce_bladder_disturbance", inf_fever=None),
    },
    "verify_age": {
        "2 years old": negative(age_years=2),
        "100 years old": negative(age_years=100),
        "age not asked": negative(age_years=None),
        "a duration below 0": negative(duration_weeks=-1),
    },
    "contradiction_flag": {"a pregnant woman": negative("pregnant")},
    "out_of_scope": {"16 years old, cannot pass urine": negative("ce_bladder_disturbance", age_years=16)},
    "paediatric_assessment": {"18 years old": negative(age_years=18)},
    "perineal_and_bladder_assessment": {
        "all of it asked": negative(),
        "sexual trouble not asked": negative(ce_sexual_disturbance=None),
    },
    "complete_neuro_exam": {
        "examined, strength normal": negative(),
        "a foot that drops since yesterday": negative(neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=1),
    },
    "blood_tests_crp": {
        "an ordinary back": negative(),
        "fever in an injecting drug user: it is an emergency": negative("inf_fever", "inf_iv_drug_use"),
        "weight loss, and the suspicion is not stated": negative(
            "ca_weight_loss_unexplained", overall_suspicion_serious=None
        ),
        "has become shorter": negative("fx_new_deformity_or_height_loss"),
        "osteoporosis": negative("fx_osteoporosis_known"),
    },
    "cancer_pathway": {
        "weight loss alone": negative("ca_weight_loss_unexplained"),
        "spread cancer and cord signs: it is an emergency": negative(
            "ca_active_or_metastatic", "neuro_upper_motor_signs_or_gait_ataxia"
        ),
        "fever": negative("inf_fever"),
    },
    "xray_spine": {
        "fell from a roof": negative(fx_trauma="major"),
        "has become shorter, and fell from a roof": negative("fx_new_deformity_or_height_loss", fx_trauma="major"),
    },
    "osteoporosis_assessment": {"fell from a roof": negative(fx_trauma="major")},
    "rheumatology_referral": {"three criteria, HLA-B27 not taken": long_lasting(*THREE)},
    "hla_b27_test": {
        "four criteria, HLA-B27 negative": long_lasting(*FOUR, hla_b27="negative"),
        "an ordinary back, HLA-B27 not taken": negative(),
    },
    "aortic_ultrasound": {
        "a known aneurysm and two weeks of pain: it is an emergency": negative("vasc_known_aaa"),
        "an aneurysm is suspected, with two weeks of pain: it is an emergency": suspects("aaa"),
        "a known aneurysm for a year, and fever, which is acute": negative(
            "vasc_known_aaa", "inf_fever", duration_weeks=52
        ),
    },
    "urine_and_abdominal_exam": {"neither asked": negative(
        visc_flank_pain_or_urinary_symptoms=None, visc_abdominal_or_pelvic_symptoms=None
    )},
    "obstetric_consider": {"pregnancy not asked": negative(pregnant=None)},
    "surgical_opinion_referral": {
        "a foot that drops since yesterday": negative(neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=1),
        "surgery wanted after treatment in vain, and fever": negative(*SURGERY, "inf_fever", **NON_RESPONSE),
    },
    "mri_for_surgical_decision": {
        "surgery wanted for unbearable pain": negative(*SURGERY, "severe_uncontrolled_pain"),
        "surgery wanted after treatment in vain, pain unbearable": negative(
            *SURGERY, "severe_uncontrolled_pain", **NON_RESPONSE
        ),
    },
    "own_workup": {
        "weight loss and night pain, which are worked up as cancer": negative(
            "ca_weight_loss_unexplained", "ca_night_pain"
        ),
        "night pain": negative("ca_night_pain"),
    },
    "full_reassessment_red_flags_and_psychosocial": {
        "better after 4 weeks": negative(initial_treatment="four_weeks_or_more", response="improving"),
        "a fracture is suspected": suspects("fracture"),
    },
    "document_overall_judgement": {
        "an ordinary back": negative(),
        "flank pain and a bruise": negative("visc_flank_pain_or_urinary_symptoms", "fx_contusion_or_abrasion"),
        "flank pain, not better after 4 weeks": negative("visc_flank_pain_or_urinary_symptoms", **NON_RESPONSE),
        "a small fall, which is no flag": negative(fx_trauma="minor"),
    },
    "multiple_suspicions_listed": {"fever": negative("inf_fever"), "nothing asked": given()},
    "added_caution_not_from_article": {
        "fever": negative("inf_fever"),
        "an ordinary back": negative(),
        "nothing asked": given(),
    },
}  # fmt: skip

FLAGS = (
    *HISTORY.values(),
    *GROUPS.values(),
    "inf_fever",
    "inf_iv_drug_use",
    "inf_immunosuppressed",
    "inf_recent_infection_or_spinal_procedure",
    "fx_steroids_prolonged",
    "fx_osteoporosis_known",
    "fx_previous_fragility_fracture",
    "fx_midline_tenderness",
    "fx_contusion_or_abrasion",
    "fx_new_deformity_or_height_loss",
    "thoracic_pain",
)
"""The red flags of section 4.1 that are present or absent; a major trauma is one, too."""

STRONG_FLAGS = (
    *HISTORY.values(),
    "ca_weight_loss_unexplained",
    "ca_pain_multiple_bones",
    "inf_iv_drug_use",
    "inf_immunosuppressed",
    "fx_steroids_prolonged",
    "fx_osteoporosis_known",
)
