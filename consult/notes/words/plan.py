"""Short words for what is done and what is advised, by advice key, and for the safety net."""

from collections.abc import Mapping
from typing import Final

from consult.rules.text import Text

STEPS: Final[Mapping[str, Text]] = {
    "call_112": Text("112", "112"),
    "hand_over_to_acute_trauma_care": Text("akut traumevurdering", "emergency trauma assessment"),
    "acute_referral_by_phone": Text(
        "ring nu til regionens akutte visitation", "telephone the regional acute pathway now"
    ),
    "surgeon_same_day_contact": Text("rygkirurgisk vurdering i dag", "spinal surgeon's opinion today"),
    "confer_today": Text(
        "konferér i dag med regionens akutte visitation", "confer today with the regional acute pathway"
    ),
    "do_not_delay_for_tests": Text("vent ikke på prøver", "do not wait for tests"),
    "whole_spine_mri": Text("MR af hele columna aftales akut", "MRI of the whole spine as an emergency"),
    "treat_as_emergency_until_asked": Text(
        "cauda equina-spørgsmålene afklares i dag", "cauda equina questions settled today"
    ),
    "missing_data_ask": Text("manglende svar indhentes", "get the missing answers"),
    "paediatric_assessment": Text(
        "vurderes efter regler for børn og unge", "assessed by the rules for children and young people"
    ),
    "perineal_and_bladder_assessment": Text(
        "ridebukseområde/blære/tarm vurderes", "saddle area, bladder and bowel assessed"
    ),
    "complete_neuro_exam": Text("neurologisk undersøgelse gøres færdig", "neurological examination completed"),
    "blood_tests_crp": Text("CRP og blodprøver", "CRP and bloods"),
    "cancer_pathway": Text("pakkeforløb", "cancer pathway"),
    "xray_spine": Text("røntgen af columna", "X-ray of the spine"),
    "osteoporosis_assessment": Text("osteoporoseudredning", "osteoporosis work-up"),
    "rheumatology_referral": Text("reumatologisk henvisning", "rheumatology referral"),
    "hla_b27_test": Text("HLA-B27", "HLA-B27"),
    "aortic_ultrasound": Text("ultralyd af aorta", "ultrasound of the aorta"),
    "urine_and_abdominal_exam": Text("urin og abdomen undersøges", "urine and abdomen examined"),
    "obstetric_consider": Text("graviditetsbetinget årsag overvejes", "pregnancy-related cause considered"),
    "surgical_opinion_referral": Text("henvises til rygkirurgisk vurdering", "referred for a spinal surgeon's opinion"),
    "mri_for_surgical_decision": Text("MR før kirurgisk stillingtagen", "MRI before the surgical decision"),
    "own_workup": Text(
        "vægttab eller knoglesmerter udredes for sig", "weight loss or bone pain worked up in its own right"
    ),
    "full_reassessment_red_flags_and_psychosocial": Text(
        "anamnese/undersøgelse/røde flag gentages", "history, examination and red flags repeated"
    ),
    "surgical_opinion_before_week_12": Text(
        "kirurgisk vurdering overvejes før uge 12", "surgical opinion considered before week 12"
    ),
    "early_strength_recheck": Text("ny kraftprøve inden for dage", "strength checked again within days"),
    "return_if_new_spa_features": Text(
        "ny vurdering ved psoriasis/uveitis/tarmsygdom", "new assessment with psoriasis, uveitis or bowel disease"
    ),
}
"""What is done, by advice key."""

CARE: Final[Mapping[str, Text]] = {
    "information_first": Text("information", "information"),
    "natural_course": Text("naturligt forløb", "natural course"),
    "stay_active": Text("holde sig i gang", "keep active"),
    "conservative_first_4_6_weeks": Text("konservativt de første 4-6 uger", "conservative for the first 4-6 weeks"),
    "supervised_exercise": Text("superviseret træning", "supervised exercise"),
    "discuss_exercise_after_episode": Text("træning efter episoden", "exercise after the episode"),
    "patient_education": Text("patientuddannelse", "patient education"),
    "manual_therapy_consider": Text("manuel behandling kan overvejes", "manual treatment may be considered"),
    "cognitive_approach": Text("kognitiv tilgang", "cognitive approach"),
    "work_attachment": Text("tilknytning til arbejdet", "attachment to work"),
    "medication_only_after_careful_consideration": Text("medicin ikke rutinemæssigt", "medicine not as routine"),
    "nsaid_contraindicated_warning": Text("NSAID bruges ikke", "NSAID not used"),
    "opioid_review_taper": Text("langsom opioidnedtrapning efter aftale", "slow opioid taper by agreement"),
    "glad_ryg_offer": Text("GLA:D® Ryg drøftes", "GLA:D® Ryg discussed"),
}
"""What is advised, by advice key."""

THROUGH_THE_DOCTOR: Final = Text("{step} via egen læge", "{step} through the GP")
"""A step that a physiotherapist cannot order."""

ORDERED_BY_A_DOCTOR: Final = frozenset(
    {
        "whole_spine_mri",
        "blood_tests_crp",
        "cancer_pathway",
        "xray_spine",
        "osteoporosis_assessment",
        "rheumatology_referral",
        "hla_b27_test",
        "aortic_ultrasound",
        "urine_and_abdominal_exam",
        "own_workup",
        "mri_for_surgical_decision",
        "surgical_opinion_before_week_12",
    }
)

PHYSIOTHERAPIST: Final[Mapping[str, Text]] = {
    "acute_referral_by_phone": Text(
        "patientens læge kontaktes i dag (ellers lægevagten)",
        "the patient's doctor contacted today (else the out-of-hours service)",
    ),
    "surgeon_same_day_contact": Text(
        "rygkirurgisk vurdering i dag via patientens læge", "spinal surgeon's opinion today through the GP"
    ),
    "confer_today": Text("konferér i dag med patientens læge", "confer today with the patient's doctor"),
    "perineal_and_bladder_assessment": Text(
        "ridebukseområde/blære/tarm vurderes hos læge", "saddle area, bladder and bowel assessed by a doctor"
    ),
    "paediatric_assessment": Text(
        "vurderes hos egen læge efter regler for børn og unge",
        "assessed by the GP by the rules for children and young people",
    ),
    "surgical_opinion_referral": Text(
        "egen læge spørges om henvisning til rygkirurgisk vurdering",
        "the GP asked to refer for a spinal surgeon's opinion",
    ),
    "opioid_review_taper": Text("opioidnedtrapning drøftes med egen læge", "opioid taper discussed with the GP"),
}
"""Steps and advice that read otherwise in a physiotherapist's clinic."""

NEUROLOGY: Final = "neuro_exam"
NEUROLOGY_PARTS: Final = ("neuro_motor", "neuro_sensory_or_reflex_change", "neuro_bilateral_deficit")
"""Named by the whole where all of it is to be examined."""

TO_EXAMINE: Final[Mapping[str, Text]] = {
    NEUROLOGY: Text("kraft, reflekser og sensibilitet i begge ben", "strength, reflexes and sensation in both legs"),
    "neuro_motor": Text("kraft", "strength"),
    "neuro_sensory_or_reflex_change": Text("sensibilitet og reflekser", "sensation and reflexes"),
    "neuro_bilateral_deficit": Text("udfald i begge ben", "deficit in both legs"),
    "ce_reduced_anal_tone": Text("sphinctertonus", "anal tone"),
    "neuro_upper_motor_signs_or_gait_ataxia": Text("medullære tegn", "cord signs"),
    "fx_midline_tenderness": Text("bankeømhed over torntappe", "bony midline tenderness"),
    "fx_contusion_or_abrasion": Text("huden over ryggen", "the skin over the spine"),
    "vasc_pulsatile_mass": Text("abdomen (pulserende udfyldning)", "abdomen (pulsatile mass)"),
}
"""What a contact without an examination leaves to be examined, by finding."""

SAFETY_NET: Final = Text(
    "samme dag ved ny påvirkning af blære, tarm, ridebukseområde eller seksuel følelse, symptomer fra begge ben, "
    "dropfod eller tiltagende parese; inden for et døgn ved feber eller tiltagende sygdom; snart ved vægttab, konstant "
    "eller tiltagende smerte eller fald; 112 ved pludselig svær smerte med besvimelse",
    "the same day with new trouble with bladder, bowel, saddle area or sexual feeling, symptoms from both legs, a "
    "foot that drops or increasing weakness; within a day with fever or feeling more ill; soon with weight loss, "
    "constant or increasing pain or a fall; 112 with sudden severe pain and fainting",
)

SAFETY_NET_SHORT: Final = Text(
    "samme dag: blære, tarm, ridebukseområde, seksuel følelse, begge ben, dropfod, tiltagende parese; et døgn: feber, "
    "mere syg; snart: vægttab, tiltagende smerte, fald; 112: svær smerte med besvimelse",
    "same day: bladder, bowel, saddle area, sexual feeling, both legs, foot drop, increasing weakness; within a day: "
    "fever, more ill; soon: weight loss, increasing pain, a fall; 112: severe pain with fainting",
)
"""The same in few words, for a note that would be too long."""
