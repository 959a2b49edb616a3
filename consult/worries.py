"""What patients say about their back: thirty common worries, and in which order they are offered to be ticked.

Plain data without Django. A tick fills the findings that it names, so that nothing is asked twice, and chooses the
texts of the handout. None of those findings changes triage, urgency or imaging. Source: glossary, section 10.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Final

from consult.rules import terms
from consult.rules import thresholds as t
from consult.rules.advice import OWN_WORKUP, UNDER_SIX_WEEKS
from consult.rules.compiled import Encoding, World
from consult.rules.logic import Compare, Is, Unless, When, absent, present
from consult.rules.outcomes import Condition, Imaging, Triage, Urgency
from consult.rules.result import Assessment
from consult.rules.text import Text
from consult.rules.thresholds import YEARS, Threshold
from consult.rules.vocabulary.kinds import PRESENT, Value

KEY_PREFIX: Final = "worry_"
"""How the keys of worries begin in the documentation of a consultation."""

YOUNG_FAMILY_AGE = Threshold(
    "YOUNG_FAMILY_AGE", 45, YEARS, Text("Små børn og sport før denne alder", "Small children and sport below this age")
)
WEAR_AGE = Threshold(
    "WEAR_AGE", 50, YEARS, Text("Tanker om slid fra denne alder", "Thoughts of wear from this age"), ("E1",)
)
TOO_OLD_AGE = Threshold(
    "TOO_OLD_AGE", 60, YEARS, Text("For gammel til at træne fra denne alder", "Too old to train from this age")
)
PENSION_AGE = Threshold(
    "PENSION_AGE", 67, YEARS, Text("Folkepension i Danmark fra denne alder", "State pension in Denmark from this age")
)
CHILDBEARING_FROM = Threshold(
    "CHILDBEARING_FROM", 15, YEARS, Text("Kan blive gravid fra denne alder (WHO)", "May be pregnant from here (WHO)")
)
CHILDBEARING_UNTIL = Threshold(
    "CHILDBEARING_UNTIL", 50, YEARS, Text("Kan blive gravid før denne alder (WHO)", "May be pregnant below this (WHO)")
)

FROM_WEAR_AGE = Compare("age_years", ">=", WEAR_AGE)
WORKING_AGE = Compare("age_years", ">=", t.ADULT_AGE) & Compare("age_years", "<", PENSION_AGE)
MAY_BE_PREGNANT = present("pregnant") | (
    Is("sex", ("female",))
    & Compare("age_years", ">=", CHILDBEARING_FROM)
    & Compare("age_years", "<", CHILDBEARING_UNTIL)
    & Unless(absent("pregnant"))
)
NEW_DEFORMITY = present("fx_new_deformity_or_height_loss")


class NotFor(StrEnum):
    """A result beside which the text of a worry would mislead."""

    ACUTE = "acute"
    TARGETED = "targeted"
    NERVE_ROOT = "nerve_root"
    ALL_BUT_NERVE_ROOT = "all_but_nerve_root"
    FRACTURE = "fracture"
    SURGERY_PENDING = "surgery_pending"
    NEW_DEFORMITY = "new_deformity"
    WORKUP_PENDING = "workup_pending"
    IMAGING_ADVISED = "imaging_advised"


class Heard(IntEnum):
    """How often a worry is heard, as its points for the order. Judgement, open to clinicians."""

    ONLY_THEN = -1  # makes sense for the patients that it fits, and hardly for others
    SELDOM = 0
    SOMETIMES = 1
    OFTEN = 3
    ALWAYS = 10  # asked about in every consultation: the wish for a scan, and the fear of cancer


FITS_POINTS: Final = 4
"""Points where the worry fits the patient: more than hearing it often, so that the page follows the patient."""

ONLY_THEN_POINTS: Final = 9
"""Points where a worry fits that makes sense for such patients alone: next to what always stands on top."""


@dataclass(frozen=True, slots=True)
class Worry:
    """One worry, numbered as in the glossary. `says` is the patient's sentence, `name` its few words in a note.

    `sets` are the findings that a tick fills, `asks` findings to ask about instead. Where one of `not_for` holds, the
    text is withheld. `fits` is the patient of whom the worry is expected.
    """

    number: int
    slug: str
    says: Text
    name: Text
    heard: Heard
    sets: Mapping[str, Value] = field(default_factory=dict)
    not_for: tuple[NotFor, ...] = ()
    fits: When | None = None
    asks: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Its key in the documentation of a consultation."""
        return KEY_PREFIX + self.slug


_FEARS_DISEASE: Final = {"psy_fear_serious_cause": PRESENT}
_FEARS_MOVEMENT: Final = {"psy_fear_movement": PRESENT}
_LOW_CONTROL: Final = {"psy_low_control": PRESENT}
_FEARS_FUTURE: Final = {"worry_about_future": PRESENT}

WORRIES: Final[tuple[Worry, ...]] = (
    Worry(1, "disc", Text("Er det en diskusprolaps? Er skiven smuttet?", "Is it a slipped disc?"),
          Text("skiven er smuttet", "a slipped disc"),
          Heard.OFTEN, _FEARS_DISEASE, (NotFor.NERVE_ROOT,), terms.LEG_PAIN),
    Worry(2, "worn", Text("Min ryg er slidt.", "My back is worn out."),
          Text("ryggen er slidt", "the back is worn out"),
          Heard.OFTEN, {}, (NotFor.ACUTE, NotFor.TARGETED), FROM_WEAR_AGE),
    Worry(3, "arthritis", Text("Jeg har fået at vide, at jeg har slidgigt i ryggen.",
                               "I was told that I have arthritis of the back."),
          Text("slidgigt i ryggen", "arthritis of the back"),
          Heard.SOMETIMES, {}, (NotFor.ACUTE, NotFor.TARGETED), FROM_WEAR_AGE),
    Worry(4, "posture", Text("Jeg har en dårlig holdning. Jeg sidder forkert.", "My posture is bad. I sit wrongly."),
          Text("dårlig holdning", "bad posture"), Heard.SOMETIMES),
    Worry(5, "crooked", Text("Min ryg er skæv. Mit bækken sidder forkert. Det ene ben er kortest.",
                             "My back is crooked. My pelvis is out of place. One leg is shorter."),
          Text("skæv ryg eller bækken", "crooked back or pelvis"), Heard.SELDOM, {}, (NotFor.NEW_DEFORMITY,)),
    Worry(6, "locked", Text("Der er en hvirvel, der er låst. Den skal knækkes på plads.",
                            "A vertebra is locked. It must be cracked back into place."),
          Text("låst hvirvel", "a locked vertebra"),
          Heard.SOMETIMES, {}, (NotFor.ACUTE, NotFor.FRACTURE, NotFor.NERVE_ROOT)),
    Worry(7, "lifted", Text("Jeg løftede forkert. Man skal løfte med ret ryg.",
                            "I lifted wrongly. One must lift with a straight back."),
          Text("løftede forkert", "lifted wrongly"),
          Heard.SOMETIMES, _FEARS_MOVEMENT, (NotFor.FRACTURE,), present("work_heavy_physical")),
    Worry(8, "moving_harms", Text("Det gør ondt, så må jeg ikke bevæge mig.", "It hurts, so I must not move."),
          Text("bange for at bevæge sig", "afraid to move"),
          Heard.OFTEN, _FEARS_MOVEMENT, (NotFor.ACUTE, NotFor.FRACTURE), present("pain_affects_daily_activity")),
    Worry(9, "bed_rest", Text("Jeg må hellere ligge, til det er gået over.", "I had better lie down until it is over."),
          Text("må hellere ligge", "had better lie down"),
          Heard.SELDOM, _FEARS_MOVEMENT, (NotFor.ACUTE,), UNDER_SIX_WEEKS),
    Worry(10, "scan", Text("Jeg skal skannes, så vi ved, hvad det er.", "I need a scan, so that we know what it is."),
          Text("vil skannes", "wants a scan"),
          Heard.ALWAYS, {"patient_requests_scan": PRESENT}, (NotFor.IMAGING_ADVISED,)),
    Worry(11, "scan_findings", Text("Min skanning viste en masse.", "My scan showed a lot."),
          Text("skanning viste meget", "scan showed a lot"),
          Heard.SOMETIMES, {"previous_mri": "degenerative"}, (NotFor.WORKUP_PENDING,),
          Is("previous_mri", ("degenerative",))),
    Worry(12, "wheelchair", Text("Jeg ender i kørestol.", "I shall end up in a wheelchair."),
          Text("ender i kørestol", "ends up in a wheelchair"),
          Heard.SOMETIMES, _FEARS_FUTURE, (NotFor.NERVE_ROOT, NotFor.ACUTE)),
    Worry(13, "never_over", Text("Det går aldrig over. Det har jeg resten af livet.",
                                 "It will never go away. I shall have it for the rest of my life."),
          Text("går aldrig over", "will never go away"),
          Heard.OFTEN, _FEARS_FUTURE, (NotFor.ACUTE, NotFor.NERVE_ROOT), terms.PERSISTENT | terms.LASTED_12_WEEKS),
    Worry(14, "broken_again", Text("Nu er det kommet igen. Så er noget gået i stykker.",
                                   "It has come back. Something must have broken."),
          Text("noget er gået i stykker", "something has broken"),
          Heard.ONLY_THEN, {}, (NotFor.ACUTE,), terms.RECURRENT),
    Worry(15, "cancer", Text("Kan det være kræft? I overser vel ikke noget?",
                             "Could it be cancer? You are not missing something?"),
          Text("kræft overset", "cancer overlooked"), Heard.ALWAYS, _FEARS_DISEASE, (NotFor.WORKUP_PENDING,)),
    Worry(16, "no_name", Text("I ved jo ikke, hvad jeg fejler.", "You do not know what is wrong with me."),
          Text("ingen ved, hvad det er", "nobody knows what it is"),
          Heard.SOMETIMES, {}, (NotFor.ACUTE, NotFor.TARGETED), terms.PERSISTENT | terms.NON_RESPONSE),
    Worry(17, "in_the_head", Text("Siger du, at det sidder i hovedet?", "Are you saying that it is all in my head?"),
          Text("sidder det i hovedet", "all in the head"), Heard.SELDOM),
    Worry(18, "great_damage", Text("Så ondt må betyde, at skaden er stor.",
                                   "Pain like this must mean that the damage is great."),
          Text("stor smerte, stor skade", "great pain, great damage"),
          Heard.SOMETIMES, _FEARS_DISEASE, (NotFor.ACUTE, NotFor.NERVE_ROOT, NotFor.FRACTURE),
          present("severe_uncontrolled_pain")),
    Worry(19, "stronger_medicine", Text("Jeg skal have noget stærkere.", "I need something stronger."),
          Text("vil have stærkere medicin", "wants stronger medicine"),
          Heard.OFTEN, fits=present("severe_uncontrolled_pain") | Is("opioid_use", ("short", "long_term"))),
    Worry(20, "weak_muscles", Text("Mine mavemuskler er for svage.", "My stomach muscles are too weak."),
          Text("svage mavemuskler", "weak stomach muscles"), Heard.SOMETIMES),
    Worry(21, "ruined_by_work", Text("Mit arbejde har ødelagt ryggen.", "My work has ruined my back."),
          Text("arbejdet har ødelagt ryggen", "work has ruined the back"),
          Heard.SOMETIMES, fits=WORKING_AGE, asks=("work_heavy_physical",)),
    Worry(22, "work_without_pain", Text("Jeg kan ikke arbejde, før jeg er fri for smerter.",
                                        "I cannot work until I am free of pain."),
          Text("arbejde først uden smerter", "work only without pain"),
          Heard.SOMETIMES, _LOW_CONTROL, (NotFor.ACUTE,), WORKING_AGE),
    Worry(23, "chair", Text("Jeg skal have en bedre stol, et hæve-sænke-bord, en ny madras.",
                            "I need a better chair, a desk that goes up and down, a new mattress."),
          Text("ny stol eller madras", "a new chair or mattress"), Heard.SOMETIMES),
    Worry(24, "operation", Text("Jeg skal vel opereres?", "I suppose I need an operation?"),
          Text("skal opereres", "needs an operation"),
          Heard.SOMETIMES, {}, (NotFor.SURGERY_PENDING,), terms.NERVE_ROOT | present("neuro_claudication")),
    Worry(25, "inherited", Text("Det er arveligt. Min far fik også ødelagt ryggen.",
                                "It runs in the family. My father's back was ruined, too."),
          Text("det er arveligt", "it runs in the family"), Heard.SELDOM, _FEARS_FUTURE),
    Worry(26, "trapped_nerve", Text("Nerven er i klemme. Den bliver ødelagt.",
                                    "The nerve is trapped. It is being ruined."),
          Text("nerven er i klemme", "the nerve is trapped"),
          Heard.ONLY_THEN, {}, (NotFor.ALL_BUT_NERVE_ROOT, NotFor.ACUTE), terms.NERVE_ROOT),
    Worry(27, "too_old", Text("Jeg er for gammel eller for tung til at træne.", "I am too old or too heavy to train."),
          Text("for gammel eller tung", "too old or too heavy"),
          Heard.SELDOM, _LOW_CONTROL, (), Compare("age_years", ">=", TOO_OLD_AGE)),
    Worry(28, "what_is_allowed", Text("Må jeg løfte mit barn? Dyrke sport? Have sex?",
                                      "May I lift my child? Do sport? Have sex?"),
          Text("løft, sport og sex", "lifting, sport and sex"),
          Heard.SOMETIMES, {}, (NotFor.ACUTE, NotFor.FRACTURE), Compare("age_years", "<", YOUNG_FAMILY_AGE)),
    Worry(29, "somebody_found", Text("En anden behandler fandt noget, som I ikke kan finde.",
                                     "Somebody else who treated me found something that you cannot find."),
          Text("en anden fandt noget", "somebody else found something"),
          Heard.SELDOM, fits=Is("initial_treatment", ("under_4_weeks", "four_weeks_or_more"))),
    Worry(30, "pregnant", Text("Jeg er gravid. Tager barnet skade?", "I am pregnant. Does it harm the child?"),
          Text("gravid, bange for barnet", "pregnant, fears for the child"),
          Heard.ONLY_THEN, {"pregnant": PRESENT}, (NotFor.ACUTE,), MAY_BE_PREGNANT),
)  # fmt: skip
"""Every worry, in the order of the glossary."""

BY_KEY: Final[Mapping[str, Worry]] = {worry.key: worry for worry in WORRIES}


def ticked(documentation: Mapping[str, Value]) -> tuple[Worry, ...]:
    """The worries that are ticked, in the order of the glossary."""
    return tuple(worry for worry in WORRIES if documentation.get(worry.key) == PRESENT)


def text_withheld(worry: Worry, assessment: Assessment, findings: Mapping[str, Value]) -> bool:
    """Whether the text of a worry is held back beside this result.

    `findings` are the known answers. What is not known holds nothing back, but for the text that is for signs of
    nerve-root involvement alone: those must be known. The list of worries puts such a worry last (`sorted_for`). The
    texts that answer the worries, for the talk and for patients' paper, are a part of their own and ask this first.
    """
    return _withheld(worry, _results(assessment, _ENCODING.world(findings)))


def sorted_for(findings: Mapping[str, Value], assessment: Assessment) -> tuple[Worry, ...]:
    """Every worry, those first that this patient is most likely to have.

    The order is by points: how often the worry is heard (`Heard`), and more where it fits the patient. Of equals the
    first in the glossary comes first. Those whose text is withheld come last, but for the two that are asked about in
    every consultation. A tick never moves another worry: no condition reads what another worry sets.
    """
    world = _ENCODING.world(findings)
    results = _results(assessment, world)
    return tuple(sorted(WORRIES, key=lambda worry: _place(worry, world, results)))


def _place(worry: Worry, world: World, results: frozenset[NotFor]) -> tuple[bool, int]:
    return worry.heard is not Heard.ALWAYS and _withheld(worry, results), -_points(worry, world)


def _points(worry: Worry, world: World) -> int:
    fits = _FITS.get(worry.number)
    if fits is None or not fits.holds(world.certain, world.certain):
        return worry.heard
    return ONLY_THEN_POINTS if worry.heard is Heard.ONLY_THEN else worry.heard + FITS_POINTS


def _withheld(worry: Worry, results: frozenset[NotFor]) -> bool:
    return not results.isdisjoint(worry.not_for)


_ENCODING: Final = Encoding(
    [terms.NERVE_ROOT, NEW_DEFORMITY, OWN_WORKUP, *(worry.fits for worry in WORRIES if worry.fits is not None)]
)
_FITS: Final = {worry.number: _ENCODING.compile(worry.fits) for worry in WORRIES if worry.fits is not None}
_NERVE_ROOT: Final = _ENCODING.compile(terms.NERVE_ROOT)
_NEW_DEFORMITY: Final = _ENCODING.compile(NEW_DEFORMITY)
_OWN_WORKUP: Final = _ENCODING.compile(OWN_WORKUP)


def _results(assessment: Assessment, world: World) -> frozenset[NotFor]:
    """The kinds of result that this is. Below 18 the triage is one of its own, so there the urgency tells."""
    triage, suspected, certain = assessment.triage, assessment.suspected, world.certain
    pending = assessment.urgency is not Urgency.NONE
    acute = triage is Triage.ACUTE or assessment.urgency is Urgency.EMERGENCY
    nerve_root = _NERVE_ROOT.holds(certain, certain)
    kinds = {
        NotFor.ACUTE: acute,
        NotFor.TARGETED: triage is Triage.TARGETED or (triage is Triage.OUTSIDE_SCOPE and pending),
        NotFor.NERVE_ROOT: nerve_root or Condition.RADICULOPATHY in suspected or Condition.CAUDA_EQUINA in suspected,
        NotFor.ALL_BUT_NERVE_ROOT: not nerve_root,
        NotFor.FRACTURE: Condition.FRACTURE in suspected,
        NotFor.SURGERY_PENDING: triage is Triage.SURGICAL or acute,  # an acute work-up may end in an operation
        NotFor.NEW_DEFORMITY: _NEW_DEFORMITY.holds(certain, certain),
        NotFor.WORKUP_PENDING: pending or _OWN_WORKUP.holds(certain, certain),
        NotFor.IMAGING_ADVISED: assessment.imaging is not Imaging.NONE,
    }
    return frozenset(kind for kind, holds in kinds.items() if holds)
