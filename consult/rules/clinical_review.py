"""What is open to clinicians: the decisions behind the rules, what is deliberately no rule, and the rows' titles.

The rules are not yet approved by clinicians, and the rule-set page shows these questions so that a reviewer can
answer them one by one. Source: clinical specification 1.1, sections 3 (end) and 9.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from consult.rules.text import Text


@dataclass(frozen=True, slots=True)
class ReviewQuestion:
    """A decision that was taken and is put to clinicians; `rules` are the row ids and thresholds it concerns."""

    key: str
    words: Text
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NonRule:
    """Something that deliberately triggers nothing, with its facts."""

    words: Text
    facts: tuple[str, ...]


def _question(key: str, da: str, en: str, *rules: str) -> ReviewQuestion:
    return ReviewQuestion(key, Text(da, en), rules)


def _non_rule(da: str, en: str, *facts: str) -> NonRule:
    return NonRule(Text(da, en), facts)


REVIEW_QUESTIONS: tuple[ReviewQuestion, ...] = (
    _question(
        "stable_cauda_equina_is_subacute",
        "Kan symptomer fra cauda equina, der har stået uændret i mere end 14 dage, være subakutte, når der konfereres "
        "pr. telefon i dag?",
        "May cauda equina symptoms that have been unchanged for more than 14 days be urgent rather than emergency, "
        "with a telephone conference today?",
        "C2",
        "J2ce_stable",
        "CES_STABLE_DAYS",
    ),
    _question(
        "single_weaker_sign_not_same_day",
        "Kan seksuel påvirkning alene, nye smerter i begge ben alene eller udfald i begge ben uden parese nøjes med "
        "fuld undersøgelse og telefonkonference i dag?",
        "Is a full examination and a telephone conference today enough for sexual change alone, new pain in both legs "
        "alone, or deficit in both legs without weakness?",
        "C3",
    ),
    _question(
        "severe_weakness",
        "Er parese grad 3 eller mindre akut i dag, når den er opstået inden for 14 dage, og subakut derefter?",
        "Is weakness of grade 3 or less an emergency when it began within 14 days, and urgent after that?",
        "M1",
        "M2",
        "OLD_WEAKNESS_DAYS",
    ),
    _question(
        "new_mild_weakness",
        "Kan ny parese grad 4 følges med kraftprøve inden for 7 dage, uden billeddiagnostik på dette alene?",
        "May new weakness of grade 4 be followed with a strength check within 7 days, without imaging on this alone?",
        "N1",
        "STRENGTH_CHECK_LATEST_DAYS",
        "REASSESS_STRENGTH_DAYS",
    ),
    _question(
        "cancer_history_alone",
        "Kan tidligere kræft uden andre fund klares med samlet mistanke, CRP og revurdering om 1-2 uger?",
        "Is an overall judgement, CRP and re-assessment in 1-2 weeks enough for earlier cancer with nothing else?",
        "N1",
        "REASSESS_EARLY_DAYS",
    ),
    _question(
        "cancer_groups",
        "Er symptomgrupperne for malign sygdom delt rigtigt, og er grænserne på to og tre grupper og 50 år rigtige?",
        "Are the cancer symptom groups divided rightly, and are the limits of two and three groups and age 50 right?",
        "K1",
        "K1d",
        "K2",
        "CANCER_TWO_GROUPS",
        "CANCER_THREE_GROUPS",
        "CANCER_GROUPS_AGE",
    ),
    _question(
        "active_cancer",
        "Skal rygsmerter ved aktiv eller spredt kræft altid udredes hurtigt gennem det sted, der behandler?",
        "Should back pain with active or spread cancer always be worked up urgently through those who treat?",
        "K3",
    ),
    _question(
        "fever_alone",
        "Er uforklaret feber alene nok til hurtig udredning, også når CRP er normal?",
        "Is unexplained fever alone enough for an urgent work-up, also with a normal CRP?",
        "I2",
    ),
    _question(
        "crp",
        "Hvornår er CRP forhøjet, og må en normal CRP sænke mistanken ved en risikofaktor uden feber?",
        "When is CRP raised, and may a normal CRP lower the suspicion with a risk factor and no fever?",
        "I1",
        "I3",
    ),
    _question(
        "fracture_thresholds",
        "Er grænserne for røntgen rigtige: to fund, 70 år med ét fund, 50 år ved traume med blodudtrækning?",
        "Are the limits for an X-ray right: two findings, age 70 with one, age 50 for trauma with a bruise?",
        "T2",
        "T2u",
        "FRACTURE_AGE",
        "FRACTURE_ITEMS",
        "CONTUSION_AGE",
        "STEROID_MONTHS",
        "MAJOR_FALL_METRES",
    ),
    _question(
        "new_deformity_alone",
        "Er ny deformitet eller højdetab alene nok til røntgen?",
        "Is new deformity or height loss alone enough for an X-ray?",
        "T2",
    ),
    _question(
        "ankylosing_spine",
        "Skal en kendt stiv rygsøjle med traume eller bankeømhed vurderes i dag, selv efter et lille traume?",
        "Should a known ankylosing spine with trauma or bony tenderness be assessed today, even after minor trauma?",
        "T3",
    ),
    _question(
        "collapse_and_age",
        "Er kollaps eller lavt blodtryk altid akut, og skal aorta nævnes fra 50 år?",
        "Is collapse or low blood pressure always an emergency, and should the aorta be named from age 50?",
        "V0",
        "V1",
        "AAA_COLLAPSE_AGE",
    ),
    _question(
        "non_response",
        "Er 4 ugers behandling uden effekt den rigtige grænse for en ny fuld vurdering?",
        "Are 4 weeks of treatment without effect the right limit for a full re-assessment?",
        "I4",
        "K2",
        "T2",
        "T2u",
        "O1",
        "NON_RESPONSE_WEEKS",
    ),
    _question(
        "axial_spondyloarthritis",
        "Skal værktøjet spørge efter aksial spondylartritis, selv om artiklen ikke nævner den?",
        "Should the tool ask about axial spondyloarthritis although the article does not mention it?",
        "A1",
        "A1p",
        "A2",
        "A3",
    ),
    _question(
        "age_floor",
        "Er 18 år den rigtige nedre grænse for reglerne?",
        "Is 18 years the right lower limit for the rules?",
        "S2",
        "ADULT_AGE",
    ),
    _question(
        "minimum_data",
        "Er listen af minimumsdata rigtig: det, der skal besvares, før værktøjet kan sige ingen billeddiagnostik nu?",
        "Is the list of minimum data right: what must be answered before the tool can say no imaging now?",
        "U1",
        "N1",
    ),
    _question(
        "none_of_these",
        "Hvad må Ingen af disse love i notatet: at alt er spurgt, eller også det, der er kendt fra journalen?",
        "What may None of these claim in the note: that all was asked, or also what is known from the record?",
    ),
    _question(
        "telephone_contact",
        "Hvilket resultat må en kontakt pr. telefon eller video give? Værktøjet konkluderer ikke uden undersøgelse, "
        "men siger, hvornår patienten senest undersøges. Er dagene rigtige?",
        "What result may a contact by telephone or video give? The tool draws no conclusion without an examination, "
        "but says by when the patient is examined. Are the days right?",
        "U1",
        "EXAMINE_TODAY_DAYS",
        "EXAMINE_SOON_DAYS",
        "EXAMINE_FLAG_DAYS",
        "EXAMINE_DAYS",
    ),
    _question(
        "advice_limits",
        "Er rådenes grænser rigtige: alder under 2 eller over 100 år, 6 uger, 4 uger, og 2 eller 3 kriterier for "
        "aksial spondylartritis?",
        "Are the limits of the advice right: age under 2 or over 100, 6 weeks, 4 weeks, and 2 or 3 criteria for axial "
        "spondyloarthritis?",
        "AGE_UNUSUALLY_LOW",
        "AGE_UNUSUALLY_HIGH",
        "SUBACUTE_WEEKS",
        "SURGERY_WINDOW_WEEKS",
        "WORK_ATTACHMENT_WEEKS",
        "REASSESS_DAYS",
        "SPA_CRITERIA_RETURN",
        "SPA_CRITERIA_WITH_TEST",
    ),
)

NON_RULES: tuple[NonRule, ...] = (
    _non_rule("Høj alder alene", "High age alone", "F13", "F17", "E44"),
    _non_rule("Køn og alder tilsammen, uden andre fund", "Sex and age together, with nothing else", "F13", "F17"),
    _non_rule("Natlige smerter alene", "Night pain alone", "F13", "F17"),
    _non_rule("Lang varighed alene", "Long duration alone", "F13", "F17"),
    _non_rule("Patientens ønske om en skanning", "The patient's wish for a scan", "F17"),
    _non_rule("Krav fra et forsikringsselskab", "A demand from an insurer", "F17"),
    _non_rule("En tidligere MR-skanning", "An earlier MRI", "F17"),
    _non_rule("STarT Back-score", "The STarT Back score", "F13", "F17"),
    _non_rule(
        "Manglende effekt af behandling uden rødt flag eller spørgsmål om operation",
        "Lack of response to treatment without a red flag or a question of surgery",
        "F13",
        "F17",
    ),
    _non_rule(
        "Aldersgrænserne for røntgen i DSAM's vejledning fra 2006",
        "The age limits for X-ray in the DSAM guideline of 2006",
        "E39",
    ),
)
"""Alone, none of these gives imaging, and none changes the result."""

ROW_TITLES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "S2": Text("Under 18 år", "Under 18 years"),
        "V0": Text("Kredsløbspåvirkning", "Circulatory collapse"),
        "V1": Text("Mulig ruptur af aortaaneurisme", "Possible ruptured aortic aneurysm"),
        "V2": Text("Abdominalt aortaaneurisme", "Abdominal aortic aneurysm"),
        "C1": Text("Cauda equina-syndrom, akut", "Cauda equina syndrome, emergency"),
        "C2": Text("Symptomer fra cauda equina", "Cauda equina symptoms"),
        "C3": Text("Mulig cauda equina-påvirkning", "Possible cauda equina involvement"),
        "C4": Text("Medullær kompression", "Spinal cord compression"),
        "M1": Text("Akut eller tiltagende parese", "Acute or progressive weakness"),
        "M2": Text("Svær parese", "Severe weakness"),
        "I1": Text("Spinal infektion, akut", "Spinal infection, emergency"),
        "I2": Text("Uforklaret feber", "Unexplained fever"),
        "I3": Text("Infektionsrisiko med tegn", "Infection risk with signs"),
        "I4": Text("Infektionsrisiko og manglende effekt", "Infection risk without response to treatment"),
        "I5": Text("Klinisk mistanke: infektion", "Clinician's suspicion: infection"),
        "K1": Text("Malign sygdom, flere tegn", "Cancer, several signs"),
        "K1d": Text("Malign sygdom med neurologiske udfald", "Cancer with neurological deficit"),
        "K2": Text("Malign sygdom, svagere tegn", "Cancer, weaker signs"),
        "K3": Text("Aktiv eller spredt kræft", "Active or spread cancer"),
        "T1": Text("Stort traume", "Major trauma"),
        "T2": Text("Vertebral fraktur", "Vertebral fracture"),
        "T2u": Text("Vertebral fraktur med svære smerter", "Vertebral fracture with severe pain"),
        "T3": Text("Fraktur i stiv rygsøjle", "Fracture in an ankylosing spine"),
        "A1": Text("Aksial spondylartritis", "Axial spondyloarthritis"),
        "A1p": Text("Aksial spondylartritis, HLA-B27 mangler", "Axial spondyloarthritis, HLA-B27 pending"),
        "A2": Text("Klinisk mistanke: aksial spondylartritis", "Clinician's suspicion: axial spondyloarthritis"),
        "A3": Text("Aksial spondylartritis med beslægtet sygdom", "Axial spondyloarthritis with a related disease"),
        "X1": Text("Nyrer og urinveje", "Kidneys and urinary tract"),
        "X2": Text("Aortaaneurisme hos ældre", "Aortic aneurysm in older people"),
        "O1": Text("Operation overvejes", "Surgery considered"),
        "O2": Text("Operation overvejes, svære smerter", "Surgery considered, severe pain"),
        "J1": Text("Samlet klinisk mistanke", "Clinician's overall suspicion"),
        "J2ce": Text("Klinisk mistanke: cauda equina-syndrom, akut", "Clinician's suspicion: cauda equina, emergency"),
        "J2ce_stable": Text("Klinisk mistanke: cauda equina-syndrom", "Clinician's suspicion: cauda equina syndrome"),
        "J2aaa": Text("Klinisk mistanke: AAA, akut", "Clinician's suspicion: AAA, emergency"),
        "J2aaa_old": Text("Klinisk mistanke: AAA", "Clinician's suspicion: AAA"),
        "J2ca": Text("Klinisk mistanke: malign sygdom", "Clinician's suspicion: cancer"),
        "J2fx": Text("Klinisk mistanke: fraktur", "Clinician's suspicion: fracture"),
        "U1": Text("Svar mangler", "Answers missing"),
        "N1": Text("Ingen billeddiagnostik nu", "No imaging now"),
    }
)
"""A short clinical name for every row: a heading, which says nothing of when the row fires."""
