"""What a result must never say, one predicate to each `never` key of the vocabulary.

Some keys hold for every result (no opioid as first choice), others only for the patients whose vignette names them
(no imaging now). `tests/never.py` asks the same of finished texts; here it is asked of the result and of the words of
its advice.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from consult.rules.advice_words import ADVICE
from consult.rules.outcomes import Completeness, GladRyg, Imaging, Triage, Urgency, rank
from consult.rules.result import Assessment

CLINICAL = (Triage.ACUTE, Triage.SURGICAL, Triage.TARGETED, Triage.NO_IMAGING)
SYMPTOM_CODES = (None, "L02", "L03", "L84", "L86")
IMAGES = ("xray_spine", "whole_spine_mri", "mri_for_surgical_decision")
WAITING = ("natural_course", "conservative_first_4_6_weeks", "reassess_4_weeks", "imaging_would_not_change_treatment")
TESTS_FIRST = ("blood_tests_crp", "xray_spine", "aortic_ultrasound", "cancer_pathway", "hla_b27_test")
NSAID = r"nsaid|ibuprofen|naproxen|gigtmedicin|anti-inflammatory"
FOR_ADULTS = (
    "shared_decision",
    "early_strength_recheck",
    "information_first",
    "explore_patient_beliefs",
    "stay_active",
    "short_rest_ok_not_prolonged",
    "imaging_would_not_change_treatment",
    "medication_only_after_careful_consideration",
    "no_opioid_start",
    "nothing_points_to_serious_today",
    "movement_safe_including_bending",
    "pain_not_damage",
    "natural_course",
    "recurrence_common",
    "discuss_exercise_after_episode",
    "supine_movement",
    "beyond_basic_information",
    "patient_education",
    "supervised_exercise",
    "manual_therapy_consider",
    "cognitive_approach",
    "balance_model",
    "work_attachment",
    "degenerative_findings_common",
    "imaging_possible_harm",
    "incidental_findings_explained",
    "single_flag_not_enough",
    "own_workup",
    "conservative_first_4_6_weeks",
    "surgical_opinion_before_week_12",
    "early_reassess_1_2_weeks",
    "reassess_4_weeks",
    "glad_ryg_offer",
    "glad_ryg_cost_and_coi",
)
"""The keys that section 4.1 lists under "Adults"."""

Words = Mapping[str, str]
"""The words of each advice key, Danish and English together."""

OUR_WORDS: Words = {key: f"{advice.words.da} {advice.words.en}" for key, advice in ADVICE.items()}


@cache
def _has(words: str, pattern: str) -> bool:
    return re.search(pattern, words, re.IGNORECASE) is not None


@dataclass(frozen=True)
class Said:
    """A result with the words that go with it."""

    result: Assessment
    words: Words

    def gives(self, *keys: str) -> bool:
        return bool(set(keys) & set(self.result.advice))

    def mentions(self, pattern: str, *, outside: tuple[str, ...] = ()) -> bool:
        """Whether advice other than that which warns of it has the words."""
        return any(_has(self.words[key], pattern) for key in self.result.advice if key not in outside)

    @property
    def lowered(self) -> bool:
        """Whether a row fired that is more urgent than the result."""
        return any(rank(row.urgency) < rank(self.result.urgency) for row in self.result.fired)


def _imaging(said: Said) -> bool:
    return said.result.imaging is not Imaging.NONE or said.gives(*IMAGES)


def _mri(said: Said) -> bool:
    return said.result.imaging in (Imaging.MRI_URGENT, Imaging.MRI) or said.gives(*IMAGES[1:])


def _reassured_too_much(said: Said) -> bool:
    final = said.result.triage is Triage.NO_IMAGING and said.result.completeness is Completeness.COMPLETE
    early = said.gives("nothing_points_to_serious_today") and (not final or said.gives("own_workup"))
    return early or said.mentions(r"udeluk|exclude|rule[sd]? out|helt normal|completely normal")


def _referral_delayed(said: Said) -> bool:
    emergency = said.result.urgency is Urgency.EMERGENCY
    return emergency and (said.gives(*TESTS_FIRST) or not said.gives("do_not_delay_for_tests"))


def _adult_advice_for_a_child(said: Said) -> bool:
    return said.gives("paediatric_assessment") and said.gives(*FOR_ADULTS)


NEVER: dict[str, Callable[[Said], bool]] = {
    "imaging_now": _imaging,
    "mri_now": _mri,
    "xray_now": lambda said: said.result.imaging is Imaging.XRAY or said.gives("xray_spine"),
    "mri_urgent_on_this_alone": lambda said: said.result.imaging is Imaging.MRI_URGENT or said.gives("whole_spine_mri"),
    "no_imaging_verdict": lambda said: said.result.triage is Triage.NO_IMAGING,
    "any_triage_result": lambda said: said.result.triage in CLINICAL,
    "watchful_waiting": lambda said: said.result.triage is Triage.NO_IMAGING or said.gives(*WAITING),
    "delay_referral": _referral_delayed,
    "reassure_serious_excluded": _reassured_too_much,
    "glad_ryg_now": lambda said: (
        said.result.glad_ryg in (GladRyg.ELIGIBLE, GladRyg.CONSIDER)
        or said.gives("glad_ryg_offer", "glad_ryg_cost_and_coi")
    ),
    "adult_advice_for_child": _adult_advice_for_a_child,
    "auto_diagnosis_code_serious": lambda said: said.result.icpc2 not in SYMPTOM_CODES,
    "downgrade_because_low_suspicion": lambda said: said.lowered,
    "downgrade_because_previous_mri_normal": lambda said: (
        said.lowered or any("previous_mri" in row.because for row in said.result.fired)
    ),
    "opioids_first_line": lambda said: said.mentions(
        r"opioid|morfin|morphine|tramadol", outside=("no_opioid_start", "opioid_review_taper")
    ),
    "abrupt_opioid_stop": lambda said: said.mentions(
        r"opioid(?!.*(aldrig brat|never stop abruptly))", outside=("no_opioid_start",)
    ),
    "nsaid": lambda said: said.mentions(NSAID, outside=("nsaid_contraindicated_warning",)),
    "routine_analgesics": lambda said: said.mentions(r"paracetamol|smertestillende|painkiller|analgesic"),
    "bed_rest": lambda said: said.mentions(
        r"sengeleje|bed rest|bliv i sengen|stay in bed|blive liggende", outside=("short_rest_ok_not_prolonged",)
    ),
    "avoid_bending_advice": lambda said: said.mentions(
        r"\bbøje?r?\b|\bbend|ret ryg|straight back", outside=("movement_safe_including_bending",)
    ),
    "structural_label": lambda said: said.mentions(r"\bslid|slidt|worn|skæv|out of place|disk[eu]|\bdisc\b"),
    "acupuncture_routine": lambda said: said.mentions(r"(akupunktur|acupuncture)(?! er ikke rutine| is not routine)"),
    "full_sick_leave_until_pain_free": lambda said: said.mentions(
        r"(smertefri|free of pain|pain.free)(?! først| first)"
    ),
    "hardcoded_department": lambda said: said.mentions(
        r"rigshospital|universitetshospital|herlev|glostrup|odense|aarhus|aalborg|skejby|skadestue|rygcenter|"
        r"(neurokirurgisk|ortopædkirurgisk|medicinsk|reumatologisk) afdeling|neurosurgical department"
    ),
}


def breaches(result: Assessment, words: Words = OUR_WORDS) -> set[str]:
    """The `never` keys that the result would break for a patient whose vignette names them."""
    said = Said(result, words)
    return {key for key, is_broken in NEVER.items() if is_broken(said)}
