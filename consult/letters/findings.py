"""A finding in the words of a letter, where the label of its question would not read as a sentence."""

from collections.abc import Mapping
from typing import Final

from consult.notes.facts import NoteFacts
from consult.rules.text import Text
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Value
from consult.rules.words import finding_words, number_words

_WORDS: Final[Mapping[tuple[str, str], Text]] = {
    ("neuro_motor", "normal"): Text("normal kraft", "normal strength"),
    ("neuro_motor", "mild_mrc4"): Text("let parese (grad 4)", "mild weakness (grade 4)"),
    ("neuro_motor", "severe_mrc3_or_less"): Text(
        "svær parese (grad 3 eller mindre)", "severe weakness (grade 3 or less)"
    ),
    ("ce_onset", "within_14_days"): Text(
        "det nyeste symptom begyndte inden for 14 dage", "the newest symptom began within 14 days"
    ),
    ("ce_onset", "longer_worsening"): Text(
        "symptomerne har varet over 14 dage og bliver værre", "the symptoms are over 14 days old and getting worse"
    ),
    ("ce_onset", "longer_stable"): Text(
        "symptomerne har været uændrede i over 14 dage", "the symptoms have been unchanged for over 14 days"
    ),
    ("ce_onset", "not_applicable"): Text("ikke oplyst", "not stated"),
    ("fx_trauma", "minor"): Text("lille traume (fald i samme niveau)", "minor trauma (fall on the level)"),
    ("fx_trauma", "major"): Text(
        "stort traume (fald fra over 1 m, trafik eller direkte slag)",
        "major trauma (fall from over 1 m, traffic or direct blow)",
    ),
    ("inf_crp", "normal"): Text("CRP normal", "CRP normal"),
    ("inf_crp", "raised"): Text("CRP forhøjet", "CRP raised"),
    ("hla_b27", "negative"): Text("HLA-B27 negativ", "HLA-B27 negative"),
    ("hla_b27", "positive"): Text("HLA-B27 positiv", "HLA-B27 positive"),
    ("episode_pattern", "first_episode"): Text("første episode", "first episode"),
    ("episode_pattern", "recurrent_episodes"): Text("gentagne episoder", "recurrent episodes"),
    ("episode_pattern", "persistent"): Text("vedvarende smerter", "persistent pain"),
    ("leg_pain", "none"): Text("ingen bensmerter", "no leg pain"),
    ("leg_pain", "unilateral"): Text("smerter i det ene ben", "pain in one leg"),
    ("leg_pain", "bilateral"): Text("smerter i begge ben", "pain in both legs"),
    ("initial_treatment", "not_started"): Text("endnu ikke begyndt", "not started yet"),
    ("initial_treatment", "under_4_weeks"): Text("behandlet i under 4 uger", "treated for under 4 weeks"),
    ("initial_treatment", "four_weeks_or_more"): Text("behandlet i mindst 4 uger", "treated for at least 4 weeks"),
    ("response", "improving"): Text("i bedring", "improving"),
    ("response", "unchanged"): Text("uændret", "unchanged"),
    ("response", "worse"): Text("værre", "worse"),
    ("opioid_use", "none"): Text("intet opioid", "no opioid"),
    ("opioid_use", "short"): Text("opioid i kort tid", "opioid for a short time"),
    ("opioid_use", "long_term"): Text("opioid gennem lang tid", "long-term opioid"),
    ("previous_mri", "none"): Text("ikke MR-skannet tidligere", "no earlier MRI"),
    ("previous_mri", "normal"): Text("tidligere MR-skanning uden fund", "earlier MRI without findings"),
    ("previous_mri", "degenerative"): Text(
        "tidligere MR-skanning: forandringer, der kommer med alderen", "earlier MRI: changes that come with age"
    ),
    ("overall_suspicion_serious", "none"): Text("ingen samlet mistanke om alvorlig sygdom", "no overall suspicion"),
    ("overall_suspicion_serious", "low"): Text("ringe samlet mistanke", "low overall suspicion"),
    ("overall_suspicion_serious", "moderate"): Text(
        "klinisk helhedsvurdering: måske alvorlig sygdom", "overall clinical judgement: maybe serious disease"
    ),
    ("overall_suspicion_serious", "high"): Text(
        "klinisk helhedsvurdering: mistanke om alvorlig sygdom",
        "overall clinical judgement: serious disease is suspected",
    ),
}

SHORT: Final[Mapping[str, Text]] = {
    "ce_bladder_disturbance": Text("blærepåvirkning", "bladder disturbance"),
    "ce_bowel_disturbance": Text("påvirket afføring", "bowel disturbance"),
    "ce_saddle_sensory_change": Text("nedsat følelse i ridebukseområdet", "reduced saddle sensation"),
    "ce_sexual_disturbance": Text("seksuel dysfunktion", "sexual dysfunction"),
    "ce_bilateral_radicular_pain_new": Text("nye smerter i begge ben", "new pain in both legs"),
    "ce_reduced_anal_tone": Text("nedsat sphinctertonus", "reduced anal tone"),
    "neuro_upper_motor_signs_or_gait_ataxia": Text("medullære tegn", "cord signs"),
    "neuro_bilateral_deficit": Text("udfald i begge ben", "deficit in both legs"),
    "neuro_motor_progressive": Text("tiltagende parese", "progressive weakness"),
    "ca_known_or_previous_cancer": Text("kræft nu eller tidligere", "cancer now or earlier"),
    "ca_active_or_metastatic": Text("aktiv eller spredt kræft", "active or spread cancer"),
    "ca_weight_loss_unexplained": Text("uforklaret vægttab", "unexplained weight loss"),
    "ca_constant_progressive_nonmechanical_pain": Text("konstante tiltagende smerter", "constant progressive pain"),
    "ca_night_pain": Text("natlige smerter", "night pain"),
    "ca_general_malaise": Text("almen sygdomsfølelse", "malaise"),
    "ca_pain_multiple_bones": Text("smerter i flere knogler", "pain in several bones"),
    "inf_fever": Text("feber eller kulderystelser", "fever or rigors"),
    "inf_recent_infection_or_spinal_procedure": Text("nylig infektion eller indgreb", "recent infection or procedure"),
    "inf_immunosuppressed": Text("nedsat immunforsvar", "immunosuppression"),
    "inf_iv_drug_use": Text("injicerer stoffer", "injects drugs"),
    "inf_crp": Text("forhøjet CRP", "raised CRP"),
    "fx_trauma": Text("traume", "trauma"),
    "fx_midline_tenderness": Text("bankeømhed over torntappe", "midline bony tenderness"),
    "spa_known": Text("kendt aksial spondylartritis", "known axial spondyloarthritis"),
    "thoracic_pain": Text("smerter i brystryggen", "thoracic pain"),
    "severe_uncontrolled_pain": Text("smerter, der ikke kan klares hjemme", "pain not manageable at home"),
    "vasc_collapse_or_hypotension": Text("kollaps eller lavt blodtryk", "collapse or low blood pressure"),
    "vasc_known_aaa": Text("kendt aortaaneurisme", "known aortic aneurysm"),
    "vasc_pulsatile_mass": Text("pulserende udfyldning i abdomen", "pulsatile abdominal mass"),
    "fx_osteoporosis_known": Text("osteoporose", "osteoporosis"),
    "fx_steroids_prolonged": Text("glukokortikoid i mindst 3 måneder", "glucocorticoid for at least 3 months"),
    "fx_previous_fragility_fracture": Text("lavenergifraktur", "fragility fracture"),
    "fx_new_deformity_or_height_loss": Text("ny kyfose eller højdetab", "new kyphosis or loss of height"),
    "fx_contusion_or_abrasion": Text("blodudtrækning over ryggen", "bruise over the spine"),
    "visc_flank_pain_or_urinary_symptoms": Text("flankesmerter eller urinvejsgener", "flank pain or urinary symptoms"),
    "visc_abdominal_or_pelvic_symptoms": Text("mave- eller underlivsgener", "abdominal or pelvic symptoms"),
    "spa_onset_under_45": Text("debut før 45 år", "onset before 45"),
    "spa_onset_under_35": Text("debut før 35 år", "onset before 35"),
    "spa_wakes_second_half_night": Text("vågner sidst på natten", "wakes late in the night"),
    "spa_better_with_movement": Text("bedre ved bevægelse", "better with movement"),
    "spa_morning_stiffness_30min": Text("morgenstivhed over 30 minutter", "morning stiffness over 30 minutes"),
    "spa_buttock_pain": Text("smerter i balderne", "buttock pain"),
    "spa_good_nsaid_response": Text("tydelig effekt af NSAID", "clear relief by NSAID"),
    "spa_first_degree_relative": Text("slægtning med spondylartritis", "relative with spondyloarthritis"),
    "spa_arthritis": Text("artritis", "arthritis"),
    "spa_enthesitis": Text("entesitis", "enthesitis"),
    "spa_psoriasis": Text("psoriasis", "psoriasis"),
    "spa_ibd_or_uveitis": Text("tarmsygdom eller uveitis", "bowel disease or uveitis"),
}
"""Names of questions short enough for a list without commas, and to be said aloud."""


_ONE_DAY: Final = Text("paresen begyndte for 1 dag siden", "the weakness began 1 day ago")
_DAYS: Final = Text("paresen begyndte for {days} dage siden", "the weakness began {days} days ago")


def say_finding(key: str, value: Value, facts: NoteFacts) -> str:
    """An answered finding in words."""
    language = facts.language
    if key == "neuro_motor_onset_days":
        return (_ONE_DAY if value == 1 else _DAYS).to(language).format(days=number_words(value, language))
    text = _WORDS.get((key, str(value)))
    return text.to(language) if text else finding_words(key, value, language)


def name_of(key: str, facts: NoteFacts) -> str:
    """What a question asks for, without its answer."""
    return SHORT.get(key, FINDINGS[key].short).to(facts.language)
