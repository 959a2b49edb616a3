"""A contact by telephone or video, where nobody has examined the patient: what is settled, what needs hands, by when.

Without the examination the minimum data are not complete, so the rules cannot say "no imaging now" (invariant 5).
That is no result a clinician can use, and this table gives one beside it: it changes neither triage, urgency nor
imaging. Nothing is given where the examination is there, or where the result sends the patient in today.

The days are conventions, put to clinicians (`clinical_review`, "telephone_contact"), and follow the article's and the
specification's own intervals for the same doubt:

- the three questions of the cauda equina minimum cannot wait: they need no hands, so they are asked in this contact;
- a sign that is conferred about today is examined today (C3);
- nerve-root pain, weakness that the patient tells of, or old cauda equina symptoms: 3 days, the interval in which the
  strength of a known weakness is checked, since here nobody knows the strength at all;
- an urgent work-up is "within days, one week at most": the examination belongs to it and comes first, 3 days;
- a red flag, non-response, worsening or pain that cannot be managed at home: 7 days, half of the 14 that such a
  patient gets when the examination was normal; a child or young person likewise, as the adult rules do not apply;
- ordinary pain: 14 days and not the 28 of a patient who has been examined; where the patient is already improving
  and everything else of the minimum was asked, the ordinary re-assessment is soon enough.

Source: clinical specification 1.1, sections 1, 4 ("Re-assessment default"), 8 (H29) and 9.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from consult.rules import advice, terms
from consult.rules import thresholds as t
from consult.rules.afterwards import Afterwards
from consult.rules.logic import Compare, Is, Named, Result, Unless, When, absent, missing, present
from consult.rules.outcomes import Urgency
from consult.rules.result import Assessment
from consult.rules.text import Text
from consult.rules.thresholds import Threshold
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Value


@dataclass(frozen=True, slots=True)
class Remote:
    """What a contact without an examination leaves to be done.

    `to_examine` are findings that need hands or eyes on the patient, `missing` those of the cauda equina minimum that
    nobody has asked yet, both in the order of the vocabulary. `days` is by when at the latest, from the contact.
    """

    to_examine: tuple[str, ...]
    days: Threshold
    why: Text
    missing: tuple[str, ...]

    def latest(self, today: date) -> date:
        """The last day for it."""
        return today + timedelta(days=self.days.value)


@dataclass(frozen=True, slots=True)
class Limit:
    """By when; the first whose situation applies, and the last always does."""

    when: When | None
    days: Threshold
    why: Text


@dataclass(frozen=True, slots=True)
class Hands:
    """A finding that cannot be had by talking, and when it matters."""

    key: str
    when: When


SENT_IN = advice.EMERGENCY | (advice.ACUTE & advice.sets(*advice.ACUTE_BY_TELEPHONE))
"""Somebody sees the patient today, whatever is done here."""

NOT_EXAMINED = missing("neuro_exam", "neuro_motor")

NERVE_ROOT_TOLD = Named(
    Text("nerverodssmerter eller parese, som patienten fortæller det", "nerve-root pain or weakness as told"),
    terms.NERVE_ROOT | (terms.LEG_PAIN & Unless(absent("radicular_pattern"))),
)
ASKED_BUT_NOT_EXAMINED = Unless(
    missing(*(key for key in terms.MINIMUM_DATA if key not in ("neuro_exam", "neuro_motor")))
)

LIMITS: tuple[Limit, ...] = (
    Limit(
        missing(*terms.CES_MINIMUM),
        t.EXAMINE_TODAY_DAYS,
        Text(
            "Svar om ridebukseområde, blære eller tarm mangler. Spørg nu, i denne kontakt.",
            "An answer on the saddle area, bladder or bowel is missing. Ask now, in this contact.",
        ),
    ),
    Limit(
        advice.fired("C3"),
        t.EXAMINE_TODAY_DAYS,
        Text(
            "Mulig cauda equina-påvirkning. Patienten ses og undersøges i dag.",
            "Possible cauda equina involvement. The patient is seen and examined today.",
        ),
    ),
    Limit(
        NERVE_ROOT_TOLD | advice.CAUDA_EQUINA_DOUBT,
        t.EXAMINE_SOON_DAYS,
        Text(
            "Bensmerter, parese eller ældre symptomer fra cauda equina. Kraften i benene er ikke kendt.",
            "Leg pain, weakness or older cauda equina symptoms. The strength of the legs is not known.",
        ),
    ),
    Limit(
        Result("urgency", Urgency.URGENT),
        t.EXAMINE_SOON_DAYS,
        Text(
            "Udredningen er subakut. Undersøgelsen hører med og må ikke forsinke den.",
            "The work-up is urgent. The examination is part of it and must not delay it.",
        ),
    ),
    Limit(
        terms.UNDER_18,
        t.EXAMINE_FLAG_DAYS,
        Text(
            "Barn eller ung. Reglerne for voksne gælder ikke, og undersøgelsen kan ikke undværes.",
            "Child or young person. The adult rules do not apply, and the examination cannot be left out.",
        ),
    ),
    Limit(
        terms.FLAG | terms.NON_RESPONSE | Is("response", ("worse",)) | present("severe_uncontrolled_pain"),
        t.EXAMINE_FLAG_DAYS,
        Text(
            "Rødt flag, manglende effekt, forværring eller smerter, der ikke kan klares hjemme.",
            "A red flag, non-response, worsening, or pain that cannot be managed at home.",
        ),
    ),
    Limit(
        Is("response", ("improving",)) & ASKED_BUT_NOT_EXAMINED,
        t.REASSESS_DAYS,
        Text(
            "Bedring, og det øvrige er spurgt. Undersøges ved revurderingen, før hvis bedringen stopper.",
            "Improving, and the rest has been asked. Examined at the re-assessment, sooner if improvement stops.",
        ),
    ),
    Limit(
        None,
        t.EXAMINE_DAYS,
        Text(
            "Uden undersøgelse kan der ikke konkluderes. Undersøges før, hvis det bliver værre.",
            "Without an examination there is no conclusion. Examined sooner if it gets worse.",
        ),
    ),
)

NEUROLOGY = ("neuro_exam", "neuro_motor", "neuro_sensory_or_reflex_change", "neuro_bilateral_deficit")
"""Always examined; what is told of the strength on the telephone does not stand for it."""

BONE_IN_QUESTION = (
    present(*terms.BONE_FRAGILITY_KEYS, "fx_new_deformity_or_height_loss", "thoracic_pain", "spa_known")
    | terms.TRAUMA
    | Compare("age_years", ">=", t.FRACTURE_AGE)
)
INFECTION_IN_QUESTION = present("inf_fever") | terms.INFECTION_RISK

OTHERS: tuple[Hands, ...] = (
    Hands("ce_reduced_anal_tone", present(*terms.CES_ITEMS)),
    Hands(
        "neuro_upper_motor_signs_or_gait_ataxia",
        terms.CANCER_HISTORY | present("thoracic_pain", *terms.CES_ITEMS),
    ),
    Hands("fx_midline_tenderness", BONE_IN_QUESTION | INFECTION_IN_QUESTION),
    Hands("fx_contusion_or_abrasion", terms.TRAUMA),
    Hands(
        "vasc_pulsatile_mass",
        present("vasc_known_aaa", "visc_flank_pain_or_urinary_symptoms", "visc_abdominal_or_pelvic_symptoms"),
    ),
)
"""What is examined where the history makes it matter: it can then raise the result."""

_CONDITIONS = Afterwards((SENT_IN, NOT_EXAMINED, *(limit.when for limit in LIMITS), *(hands.when for hands in OTHERS)))


def remote(answers: Mapping[str, Value], assessment: Assessment) -> Remote | None:
    """What is left to do; None where the examination is there, or the patient is sent in today."""
    holds = _CONDITIONS.over(answers, assessment)
    if holds(SENT_IN) or not holds(NOT_EXAMINED):
        return None
    wanted = {hands.key for hands in OTHERS if hands.key not in answers and holds(hands.when)}
    wanted |= {key for key in NEUROLOGY if "neuro_exam" not in answers or key not in answers}
    limit = next(limit for limit in LIMITS if holds(limit.when))
    return Remote(
        to_examine=tuple(key for key in FINDINGS if key in wanted),
        days=limit.days,
        why=limit.why,
        missing=tuple(key for key in FINDINGS if key in terms.CES_MINIMUM and key not in answers),
    )


def settled(answers: Mapping[str, Value]) -> tuple[str, ...]:
    """The minimum data that are answered; strength without an examination is told, not settled."""
    unexamined = ("neuro_exam", "neuro_motor") if "neuro_exam" not in answers else ()
    return tuple(key for key in FINDINGS if key in terms.MINIMUM_DATA and key in answers and key not in unexamined)
