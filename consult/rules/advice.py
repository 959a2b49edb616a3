"""Which advice is given when: one table from a key to its situation.

The order of the table is the order on the page: what must happen now, then what to examine, then what to say, and
the safety net last. The words stand in `advice_words`. Source: clinical specification 1.1, section 4.1.
"""

from dataclasses import dataclass

from consult.rules import terms
from consult.rules import thresholds as t
from consult.rules.logic import AnyOf, AtLeast, Compare, Is, Missing, Named, Result, Unless, When, missing, present
from consult.rules.outcomes import Completeness, Condition, GladRyg, Origin, Triage, Urgency
from consult.rules.rows import ALL_ROWS
from consult.rules.text import Text


@dataclass(frozen=True, slots=True)
class Advice:
    """An advice key, given where its situation is known to apply; `always` where `when` is None."""

    key: str
    when: When | None = None


def fired(*rules: str) -> When:
    """At least one of these rows fired."""
    return AnyOf(tuple(Result("fired", rule) for rule in rules))


def sets(*rules: str) -> When:
    """At least one of these rows fired with the urgency and triage of the result."""
    return AnyOf(tuple(Result("sets", rule) for rule in rules))


EMERGENCY = Result("urgency", Urgency.EMERGENCY)
LATER = Unless(EMERGENCY)
ACUTE = Result("triage", Triage.ACUTE)
ADULT = Unless(terms.UNDER_18)
NO_IMAGING = Result("triage", Triage.NO_IMAGING)
PROVISIONAL = Result("completeness", Completeness.PROVISIONAL)
COMPLETE = Result("completeness", Completeness.COMPLETE)
NONSPECIFIC = NO_IMAGING & Result("suspected", Condition.NONSPECIFIC)
RADICULOPATHY = NO_IMAGING & Result("suspected", Condition.RADICULOPATHY)
GLAD_RYG = Result("glad_ryg", GladRyg.ELIGIBLE) | Result("glad_ryg", GladRyg.CONSIDER)

ACUTE_BY_TELEPHONE = tuple(row.id for row in ALL_ROWS if row.triage is Triage.ACUTE and row.id != "K1")
ADDED_ROWS = tuple(row.id for row in ALL_ROWS if row.origin is Origin.ADDED)
CONFER = sets("C2", "C3", "J2ce", "J2ce_stable") & LATER
CANCER_ROWS = ("K1", "K1d", "K2", "K3", "J2ca")
FRACTURE_ROWS = ("T2", "T2u", "J2fx")
SPA_ROWS = ("A1", "A1p", "A2", "A3")
BLOOD_TEST_ROWS = ("I2", "I3", "I4", "I5", "K1", "K1d", "K2", "K3", *SPA_ROWS, "X1", "J1", "J2ca")

OWN_WORKUP = present("ca_weight_loss_unexplained", "ca_pain_multiple_bones")
BLOOD_TEST_FLAGS = terms.CANCER_HISTORY | OWN_WORKUP | present("inf_iv_drug_use", "inf_immunosuppressed")
SICK_LEAVE = Compare("sick_leave_weeks", ">", t.NO_SICK_LEAVE)
EARLY_REASSESSMENT = Named(
    Text("grund til tidlig revurdering", "reason for early re-assessment"),
    terms.STRONG_FLAG
    | present("inf_fever")
    | (terms.FLAG & terms.NON_RESPONSE)
    | Is("response", ("worse",))
    | SICK_LEAVE,
)
CAUDA_EQUINA_DOUBT = Named(
    Text("tvivl om cauda equina", "cauda equina doubt"),
    present(*terms.CES_ITEMS) | fired("C1", "C2", "C3") | missing(*terms.CES_MINIMUM),
)
RISK_FACTORS = Named(
    Text("faktorer, der øger risikoen for et langt forløb", "factors that raise the risk of a long course"),
    terms.PSYCHOSOCIAL | terms.LEG_PAIN | present("short_education", "work_heavy_physical", "poor_general_health"),
)
DEGENERATIVE_MRI = Is("previous_mri", ("degenerative",))
SCAN_ASKED_FOR = present("patient_requests_scan")
UNDER_SIX_WEEKS = Compare("duration_weeks", "<", t.SUBACUTE_WEEKS)
SIX_TO_TWELVE_WEEKS = Compare("duration_weeks", ">=", t.SUBACUTE_WEEKS) & Compare(
    "duration_weeks", "<", t.SURGERY_WINDOW_WEEKS
)

ADVICE_TABLE: tuple[Advice, ...] = (
    # What must happen now
    Advice("call_112", fired("V0", "T1")),
    Advice("hand_over_to_acute_trauma_care", fired("T1")),
    Advice("acute_referral_by_phone", ACUTE & sets(*ACUTE_BY_TELEPHONE)),
    Advice("surgeon_same_day_contact", sets("M1")),
    Advice("confer_today", CONFER),
    Advice("regional_pathway", ACUTE | EMERGENCY),
    Advice("do_not_delay_for_tests", EMERGENCY),
    Advice("whole_spine_mri", fired("C4")),
    # What is missing or does not fit
    Advice("treat_as_emergency_until_asked", missing(*terms.CES_MINIMUM)),
    Advice("missing_data_ask", Result("triage", Triage.CANNOT_CONCLUDE) | PROVISIONAL),
    Advice("verify_age", Result("note", "age")),
    Advice("contradiction_flag", Result("note", "contradiction")),
    Advice("out_of_scope", fired("S2")),
    Advice("paediatric_assessment", terms.UNDER_18),
    # What to examine and order
    Advice("perineal_and_bladder_assessment", CAUDA_EQUINA_DOUBT),
    Advice("complete_neuro_exam", Missing("neuro_exam") | Missing("neuro_motor") | CONFER | sets("M2")),
    Advice("blood_tests_crp", (LATER & fired(*BLOOD_TEST_ROWS)) | (NO_IMAGING & BLOOD_TEST_FLAGS)),
    Advice("cancer_pathway", LATER & fired(*CANCER_ROWS)),
    Advice("xray_spine", LATER & fired(*FRACTURE_ROWS)),
    Advice("osteoporosis_assessment", fired(*FRACTURE_ROWS)),
    Advice("rheumatology_referral", fired("A1", "A2", "A3")),
    Advice("hla_b27_test", fired(*SPA_ROWS) & Is("hla_b27", ("not_taken",))),
    Advice("aortic_ultrasound", LATER & sets("V2", "J2aaa", "J2aaa_old")),
    Advice("urine_and_abdominal_exam", fired("X1") | present("visc_abdominal_or_pelvic_symptoms")),
    Advice("obstetric_consider", present("pregnant")),
    Advice("surgical_opinion_referral", sets("M2", "O1", "O2")),
    Advice("mri_for_surgical_decision", sets("O1")),
    Advice("own_workup", NO_IMAGING & OWN_WORKUP),
    Advice("full_reassessment_red_flags_and_psychosocial", terms.NON_RESPONSE | fired("J1")),
    Advice(
        "document_overall_judgement",
        Missing("overall_suspicion_serious")
        | fired("J1", "K1", "K1d", "K2", "J2ca")
        | (NO_IMAGING & (terms.FLAG | terms.NON_RESPONSE)),
    ),
    Advice(
        "multiple_suspicions_listed",
        AtLeast(t.SEVERAL_SUSPECTED, tuple(Result("suspected", condition) for condition in Condition)),
    ),
    Advice("added_caution_not_from_article", fired(*ADDED_ROWS)),
    Advice("single_flag_not_enough", NO_IMAGING & terms.FLAG),
    # What to say and agree
    Advice("information_first", NO_IMAGING),
    Advice("explore_patient_beliefs", NO_IMAGING),
    Advice("nothing_points_to_serious_today", NO_IMAGING & COMPLETE & Unless(OWN_WORKUP)),
    Advice("imaging_would_not_change_treatment", NO_IMAGING),
    Advice("degenerative_findings_common", NO_IMAGING & (SCAN_ASKED_FOR | DEGENERATIVE_MRI)),
    Advice("imaging_possible_harm", NO_IMAGING & SCAN_ASKED_FOR),
    Advice("incidental_findings_explained", NO_IMAGING & DEGENERATIVE_MRI),
    Advice("natural_course", NO_IMAGING & Unless(terms.PERSISTENT) & Unless(terms.LASTED_12_WEEKS)),
    Advice("recurrence_common", NONSPECIFIC & (terms.RECURRENT | terms.PERSISTENT)),
    Advice("conservative_first_4_6_weeks", RADICULOPATHY & Unless(Compare("duration_weeks", ">=", t.SUBACUTE_WEEKS))),
    Advice("stay_active", NO_IMAGING),
    Advice("short_rest_ok_not_prolonged", NO_IMAGING),
    Advice("movement_safe_including_bending", NONSPECIFIC),
    Advice("pain_not_damage", NONSPECIFIC),
    Advice(
        "supine_movement",
        NONSPECIFIC & UNDER_SIX_WEEKS & present("pain_affects_daily_activity", "severe_uncontrolled_pain"),
    ),
    Advice(
        "balance_model",
        NO_IMAGING
        & (terms.PSYCHOSOCIAL | present("sleep_poor", "worry_about_future", "widespread_pain", "work_heavy_physical")),
    ),
    Advice("beyond_basic_information", NO_IMAGING & RISK_FACTORS),
    Advice("patient_education", NO_IMAGING & (RISK_FACTORS | terms.LONG)),
    Advice(
        "supervised_exercise",
        NO_IMAGING & (terms.LONG | terms.NON_RESPONSE | present("neuro_claudication")),
    ),
    Advice("discuss_exercise_after_episode", NONSPECIFIC & terms.RECURRENT),
    Advice("manual_therapy_consider", NONSPECIFIC & (terms.LONG | terms.NON_RESPONSE)),
    Advice("cognitive_approach", NO_IMAGING & (terms.PSYCHOSOCIAL | terms.LONG)),
    Advice(
        "work_attachment",
        NO_IMAGING
        & (SICK_LEAVE | present("work_heavy_physical") | Compare("duration_weeks", ">=", t.WORK_ATTACHMENT_WEEKS)),
    ),
    Advice("nsaid_contraindicated_warning", present("nsaid_contraindicated") | terms.PREGNANT_WITHOUT_NSAID),
    Advice("medication_only_after_careful_consideration", NO_IMAGING),
    Advice("no_opioid_start", NO_IMAGING),
    Advice("opioid_review_taper", Is("opioid_use", ("long_term",))),
    Advice(
        "shared_decision",
        ADULT
        & (
            present("surgery_consideration", "neuro_claudication", "patient_requests_scan")
            | (terms.NERVE_ROOT & terms.NON_RESPONSE)
            | GLAD_RYG
        ),
    ),
    Advice("glad_ryg_offer", NO_IMAGING & GLAD_RYG),
    Advice("glad_ryg_cost_and_coi", NO_IMAGING & GLAD_RYG),
    # When to meet again, and the safety net
    Advice(
        "surgical_opinion_before_week_12",
        RADICULOPATHY & SIX_TO_TWELVE_WEEKS & present("pain_affects_daily_activity"),
    ),
    Advice(
        "return_if_new_spa_features",
        AtLeast(t.SPA_CRITERIA_RETURN, terms.SPA_CRITERIA) & Unless(AtLeast(t.SPA_CRITERIA, terms.SPA_CRITERIA)),
    ),
    Advice("early_strength_recheck", ADULT & LATER & (terms.NERVE_ROOT | fired("C3")) & Unless(fired("M2"))),
    Advice("early_reassess_1_2_weeks", NO_IMAGING & EARLY_REASSESSMENT),
    Advice("reassess_4_weeks", NO_IMAGING & Unless(EARLY_REASSESSMENT) & Unless(terms.WEAKNESS)),
    Advice("safety_net_cauda_equina"),
    Advice("safety_net_general"),
)
