"""Infection: patients who fire I1 to I5, and patients who do not."""

from tests.consult.rules.patients import NON_RESPONSE, Cases, negative

RISKS = {
    "injects drugs": "inf_iv_drug_use",
    "immunosuppressed": "inf_immunosuppressed",
    "a catheter infection last month": "inf_recent_infection_or_spinal_procedure",
}
PAINS = {
    "constant pain": "ca_constant_progressive_nonmechanical_pain",
    "night pain": "ca_night_pain",
    "pain in the thoracic spine": "thoracic_pain",
    "unbearable pain": "severe_uncontrolled_pain",
}

FIRES: Cases = {
    "I1": {f"fever, and {words}": negative("inf_fever", key) for words, key in RISKS.items()}
    | {
        "fever and raised CRP": negative("inf_fever", inf_crp="raised"),
        "fever and a tender spinous process": negative("inf_fever", "fx_midline_tenderness"),
        "fever and a slight weakness": negative("inf_fever", neuro_motor="mild_mrc4"),
        "fever and a dropped foot": negative("inf_fever", neuro_motor="severe_mrc3_or_less"),
        "fever, and the clinician is much in doubt": negative("inf_fever", overall_suspicion_serious="high"),
    },
    "I2": {"fever": negative("inf_fever")},
    "I3": {f"{words}, CRP raised": negative(key, inf_crp="raised") for words, key in RISKS.items()}
    | {f"immunosuppressed, {words}": negative("inf_immunosuppressed", key) for words, key in PAINS.items()},
    "I4": {f"{words}, not better after 4 weeks": negative(key, **NON_RESPONSE) for words, key in RISKS.items()},
    "I5": {
        "the clinician thinks that it may be an infection": negative(
            overall_suspicion_serious="moderate", clinician_suspects="infection"
        ),
        "the clinician thinks that it is an infection": negative(
            overall_suspicion_serious="high", clinician_suspects="infection"
        ),
    },
}

FIRES_STILL: Cases = {
    "I1": {
        "fever and raised CRP, another focus not asked": negative(
            "inf_fever", inf_crp="raised", inf_other_focus_explains_fever=None
        ),
    },
    "I2": {
        "fever, another focus not asked": negative("inf_fever", inf_other_focus_explains_fever=None),
        "fever and a normal CRP": negative("inf_fever", inf_crp="normal"),
    },
    "I3": {
        "immunosuppressed with night pain, CRP not taken": negative("inf_immunosuppressed", "ca_night_pain"),
        "immunosuppressed with raised CRP and no fever": negative("inf_immunosuppressed", inf_crp="raised"),
    },
    "I4": {
        "injects drugs, CRP normal, worse after 4 weeks": negative(
            "inf_iv_drug_use", initial_treatment="four_weeks_or_more", response="worse", inf_crp="normal"
        )
    },
}

REFUSED: Cases = {
    "I1": {
        "fever from influenza, and injects drugs": negative(
            "inf_fever", "inf_other_focus_explains_fever", "inf_iv_drug_use"
        ),
        "fever, and the clinician is a little in doubt": negative("inf_fever", overall_suspicion_serious="moderate"),
        "fever and nothing else": negative("inf_fever"),
        "raised CRP without fever": negative("inf_iv_drug_use", inf_crp="raised"),
    },
    "I2": {
        "fever from influenza": negative("inf_fever", "inf_other_focus_explains_fever"),
        "fever not asked": negative(inf_fever=None),
    },
    "I3": {
        "night pain without any risk": negative("ca_night_pain"),
        "raised CRP without any risk": negative(inf_crp="raised"),
        "injects drugs, and the back is not worrying": negative("inf_iv_drug_use"),
        "injects drugs with night pain, CRP normal": negative("inf_iv_drug_use", "ca_night_pain", inf_crp="normal"),
        "injects drugs with general malaise alone": negative("inf_iv_drug_use", "ca_general_malaise"),
    },
    "I4": {
        "injects drugs, better after 4 weeks": negative(
            "inf_iv_drug_use", initial_treatment="four_weeks_or_more", response="improving"
        ),
        "injects drugs, not better after 2 weeks": negative(
            "inf_iv_drug_use", initial_treatment="under_4_weeks", response="unchanged"
        ),
        "not better after 4 weeks, and no risk": negative(**NON_RESPONSE),
    },
    "I5": {
        "infection is named, and the suspicion is low": negative(
            overall_suspicion_serious="low", clinician_suspects="infection"
        ),
        "cancer is suspected": negative(overall_suspicion_serious="high", clinician_suspects="cancer"),
        "suspicion with no condition named": negative(overall_suspicion_serious="high", clinician_suspects=None),
    },
}
