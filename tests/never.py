"""What a finished text must never say, one predicate to each `never` key of the vocabulary.

`violations(text, result)` is asked of the note and of the handout, with the result that they were made from. It holds
the predicates over the result (`tests.consult.rules.never`) and, here, those over the words, in Danish and in English.

Most keys are forbidden for the patients whose vignette names them (`must_not`), so a test intersects with those. The
keys in `FOR_EVERYONE` are forbidden for everyone.

A predicate looks at one sentence at a time: a sentence breaks a key where it has the words of the key and none of the
words that turn them round ("Lig ikke stille længe" is no bed rest). What the patient said or what was found is not
advice, so the anamnesis and the examination of a note are left out.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from consult.rules.outcomes import Condition
from consult.rules.result import Assessment
from tests.consult.rules.never import breaches

FOR_EVERYONE = frozenset(
    {
        "abrupt_opioid_stop",
        "acupuncture_routine",
        "adult_advice_for_child",
        "auto_diagnosis_code_serious",
        "avoid_bending_advice",
        "bed_rest",
        "delay_referral",
        "downgrade_because_low_suspicion",
        "downgrade_because_previous_mri_normal",
        "full_sick_leave_until_pain_free",
        "hardcoded_department",
        "nsaid",
        "opioids_first_line",
        "reassure_serious_excluded",
        "routine_analgesics",
        "structural_label",
    }
)

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+|;\s+|\s•\s")
_JUDGEMENT = re.compile(r"^(VURDERING|ASSESSMENT)$", re.MULTILINE)

_NOT = r"\b(ikke|ingen|aldrig|uden|not|never|no|nor|don't)\b"
_PICTURE = r"\b(mr|mri|røntgen\w*|x-rays?|ct|skanning\w*|scanning\w*|scans?|billeddiagnosti\w*|imaging)\b"
_MRI = r"\b(mr|mri)\b"
_LESS = r"(haster ikke|ikke akut|kan vente|nedsættes|not urgent|no emergency|can wait|lowered)"
_NO_PICTURE = (
    r"(ingen (billeddiagnostik|skanning) nu|skanning (hjælper dig ikke|ændrer ikke)|no (imaging|scan) now|"
    r"scan (will not help|does not change))"
)
_WORK_UP = (
    r"(akut udredning|subakut|målrettet udredning|rygkirurgisk vurdering|kirurg skal se|undersøges nærmere|"
    r"nærmere på én bestemt|acute work-up|urgent work-up|targeted work-up|surgical opinion|surgeon needs|"
    r"closer examination|closer look at one)"
)
_STRONG = (
    r"(opioid|morfin|morphine|tramadol|oxycod|kodein|codeine|stærke? (smertestillende|medicin)|"
    r"strong pain ?(killer|medicine|relief))"
)
_TABLETS = r"(nsaid|ibuprofen|naproxen|diclofenac|gigtmedicin|anti-inflammator)"
_SERIOUS_TODAY = r"(tyder på en alvorlig|ikke fundet tegn på alvorlig|points? to a serious|points? to serious)"
_REST = (
    r"(sengeleje|i sengen|lig stille|bliv liggende|hvil dig, (til|indtil)|"
    r"bed rest|in bed|lie still|stay lying|rest until)"
)
_BEND = r"(bøj|buk|vrid|drej|bend|twist|\bløft|\blift)"
_OFF_WORK = r"(sygemeld|sygemelding|syg fra arbejde|hjemme fra arbejde|sick leave|off work|stay off)"
_PAIN_FREE = r"(smertefri|fri for smerter|ikke gør ondt|free of pain|pain.free|pain is gone)"
_ADULTS_ONLY = (
    r"(du plejer, så|usually do|bøje dig, dreje|bend, turn|din chef|your boss|skanning hjælper dig ikke|scan will not|"
    r"ikke farlig|not dangerous|kroppens alarm|body's alarm|godt af at blive brugt|benefits from being used|"
    r"tyder på en alvorlig|points to a serious|flere gange\. det er ikke i sig selv)"
)
_HOSPITALS = (
    r"(rigshospital|universitetshospital|herlev|glostrup|odense|aarhus|aalborg|skejby|skadestue|akutmodtagelse|"
    r"rygcenter|rygambulatori|(neurokirurgisk|ortopædkirurgisk|medicinsk|reumatologisk|neurologisk) afdeling|"
    r"neurosurg\w+ department|emergency department|spine cent(er|re))"
)
_SYMPTOM_CODE = r"(L0[23]|L8[46])"


@dataclass(frozen=True)
class Text:
    """A finished text, its advice sentence by sentence, with the result that it was made from."""

    sentences: tuple[str, ...]
    result: Assessment

    @classmethod
    def read(cls, text: str, result: Assessment) -> "Text":
        advice = text[match.start() :] if (match := _JUDGEMENT.search(text)) else text
        return cls(tuple(part.strip().lower() for part in _SENTENCE.split(advice)), result)

    def says(self, pattern: str, *, unless: str = r"(?!)") -> bool:
        """Whether a sentence has the words, and not those that turn them round."""
        return any(re.search(pattern, said) and not re.search(unless, said) for said in self.sentences)

    @property
    def for_a_child(self) -> bool:
        return "paediatric_assessment" in self.result.advice

    @property
    def may_reassure(self) -> bool:
        return "nothing_points_to_serious_today" in self.result.advice


def _reassured_too_much(text: Text) -> bool:
    excluded = text.says(r"(udeluk|\bexclude|rule[sd]? out|helt normal|completely normal|fully normal)", unless=_NOT)
    nothing = text.says(r"(fejler ikke noget|intet alvorligt|ingen alvorlig sygdom|no serious disease|nothing serious)")
    return excluded or nothing or (text.says(_SERIOUS_TODAY) and not text.may_reassure)


def _referral_delayed(text: Text) -> bool:
    test = r"(crp|blodprøve|blærescanning|røntgen|skanning|blood test|bladder scan|x-ray|\bscan)"
    waits = text.says(rf"(afvent|vent på|wait for|await)\w*\b.*{test}", unless=_NOT)
    tests_first = text.says(rf"{test}.*\b(før|inden|before)\b.*(henvis|indlæg|\bring|refer|admi|\bcall)", unless=_NOT)
    later = text.says(r"(ring|henvis|kontakt|\bcall|refer)\w*\b.*(i morgen|næste uge|tomorrow|next week)")
    return waits or tests_first or later


def _structure_blamed(text: Text) -> bool:
    """Only where no structure can be blamed: with a nerve root or stenosis the words may be needed."""
    blameless = set(text.result.suspected) <= {Condition.NONSPECIFIC, Condition.AXIAL_SPA}
    words = r"(\bslid|worn|\bskæv|out of place|forskubbet|smuttet|\blåst\b|slipped|prolaps|\bdiscs?\b|degenerati)"
    return blameless and text.says(words, unless=_NOT)


def _any_result(text: Text) -> bool:
    return text.says(_NO_PICTURE) or text.says(_WORK_UP)


def _waiting(text: Text) -> bool:
    waits = text.says(r"(se(r)? tiden an|vent(e|er)? og se|wait and see|watchful|afvente forløbet)", unless=_NOT)
    by_itself = text.says(
        r"(går over af sig selv|til ro af sig selv|settles by itself|passes by itself|goes away by it)"
    )
    return waits or by_itself or text.says(_NO_PICTURE)


def _code(text: Text) -> bool:
    other_icpc = text.says(rf"icpc-?2?\b.*\b(?!{_SYMPTOM_CODE.lower()})[a-z]\d\d\b")
    return other_icpc or text.says(r"\bd[a-z]\d{2,3}\b")


NEVER_SAID: dict[str, Callable[[Text], bool]] = {
    "abrupt_opioid_stop": lambda text: text.says(rf"\bstop.*{_STRONG}", unless=_NOT),
    "acupuncture_routine": lambda text: text.says(r"(akupunktur|acupuncture)", unless=_NOT),
    "adult_advice_for_child": lambda text: text.for_a_child and text.says(_ADULTS_ONLY),
    "any_triage_result": _any_result,
    "auto_diagnosis_code_serious": _code,
    "avoid_bending_advice": lambda text: (
        text.says(rf"(undgå|lad være|må ikke|bør ikke|avoid|do not|don't|must not|should not)\b.*{_BEND}")
        or text.says(r"\b(ret|lige|strakt) ryg|straight back|back straight", unless=r"(nødvendig|behøver|need)")
    ),
    "bed_rest": lambda text: text.says(_REST, unless=_NOT),
    "delay_referral": _referral_delayed,
    "downgrade_because_low_suspicion": lambda text: text.says(
        rf"((lav|ingen|low|no) (mistanke|suspicion).*{_LESS}|{_LESS}.*(lav|ingen|low|no) (mistanke|suspicion))"
    ),
    "downgrade_because_previous_mri_normal": lambda text: text.says(
        rf"({_PICTURE}.*(normal|upåfaldende).*{_LESS}|{_LESS}.*{_PICTURE}.*(normal|upåfaldende))"
    ),
    "full_sick_leave_until_pain_free": lambda text: (
        text.says(rf"{_OFF_WORK}.*\b(til|indtil|until)\b.*{_PAIN_FREE}", unless=r"(behøver ikke|need not|no need)")
        or text.says(rf"(arbejd|work).*\b(først|ikke før|not before|only when)\b.*{_PAIN_FREE}")
    ),
    "glad_ryg_now": lambda text: text.says(r"gla:?d", unless=_NOT),
    "hardcoded_department": lambda text: text.says(_HOSPITALS),
    "imaging_now": lambda text: text.says(_PICTURE, unless=_NOT),
    "mri_now": lambda text: text.says(_MRI, unless=_NOT),
    "mri_urgent_on_this_alone": lambda text: text.says(
        rf"((akut|hurtig|urgent|emergency) {_MRI}|{_MRI}.*(i dag|få dage|today|few days))", unless=_NOT
    ),
    "no_imaging_verdict": lambda text: text.says(_NO_PICTURE),
    "nsaid": lambda text: text.says(_TABLETS, unless=rf"({_NOT}|undgå|avoid|kontraindiceret|contraindicated|frarådes)"),
    "opioids_first_line": lambda text: text.says(_STRONG, unless=rf"({_NOT}|nedtrap|taper|a little at a time)"),
    "reassure_serious_excluded": _reassured_too_much,
    "routine_analgesics": lambda text: text.says(
        r"(paracetamol|panodil|pamol|smertestillende|painkiller|analgesic)", unless=rf"({_NOT}|nøje|careful)"
    ),
    "structural_label": _structure_blamed,
    "watchful_waiting": _waiting,
    "xray_now": lambda text: text.says(r"(røntgen|x-ray)", unless=_NOT),
}


def said(text: str, result: Assessment) -> set[str]:
    """The `never` keys that the words of a finished text break."""
    read = Text.read(text, result)
    return {key for key, is_said in NEVER_SAID.items() if is_said(read)}


def violations(text: str, result: Assessment) -> set[str]:
    """The `never` keys that a result and the text made from it break, for a patient whose vignette names them."""
    return breaches(result) | said(text, result)
