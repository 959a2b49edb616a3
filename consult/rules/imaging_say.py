"""What to say about pictures: two to four sentences for every result, to be said aloud as they stand.

A slot is one part of what is said, and the first of its sentences that applies is the one; a slot with none is
silent. Nothing here reassures: no result that still waits for answers or a work-up is called safe, and what holds for
non-specific pain alone is said of nothing else (F20, F22). Source: product specification, section 3; clinical
specification 1.1, sections 2, 4 and 6; glossary, sections 1, 2 and 10 (number 10).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from consult.rules import advice, terms
from consult.rules import thresholds as t
from consult.rules.afterwards import Afterwards
from consult.rules.logic import Compare, Result, Unless, When, one_or_any
from consult.rules.outcomes import Completeness, Condition, Imaging, Triage, Urgency
from consult.rules.result import Assessment
from consult.rules.text import Text
from consult.rules.vocabulary.kinds import Value


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence to say, its facts, and for which result; `by_doctor` where only one kind of clinic says it."""

    words: Text
    facts: tuple[str, ...]
    when: When
    by_doctor: bool | None = None


def _say(when: When, da: str, en: str, *facts: str, by_doctor: bool | None = None) -> Saying:
    return Saying(Text(da, en), facts, when, by_doctor)


def _look(condition: Condition, da: str, en: str, *facts: str) -> tuple[Condition, Saying]:
    return condition, _say(Result("suspected", condition), da, en, *facts)


def _imaging(*kinds: Imaging) -> When:
    return one_or_any(tuple(Result("imaging", kind) for kind in kinds))


URGENT = Result("urgency", Urgency.URGENT)
PLANNED = Result("urgency", Urgency.PLANNED)
SPECIALIST = _imaging(Imaging.SPECIALIST)
A_PICTURE = _imaging(Imaging.MRI_URGENT, Imaging.MRI, Imaging.XRAY)
NOT_SETTLED = Result("triage", Triage.CANNOT_CONCLUDE)
CHILD = Result("triage", Triage.OUTSIDE_SCOPE)
NO_PICTURE_YET = Result("triage", Triage.TARGETED) & _imaging(Imaging.NONE)
NERVE_FIRST_WEEKS = advice.RADICULOPATHY & Unless(Compare("duration_weeks", ">=", t.SUBACUTE_WEEKS))
FOR_SURGERY = advice.NO_IMAGING & (
    Result("suspected", Condition.RADICULOPATHY) | Result("suspected", Condition.SPINAL_STENOSIS)
)

WISH: tuple[Saying, ...] = (
    _say(
        advice.SCAN_ASKED_FOR & (advice.NO_IMAGING | NOT_SETTLED | NO_PICTURE_YET | CHILD),
        "Jeg kan godt forstå, at du gerne vil have et billede af ryggen.",
        "I can well understand that you would like a picture of your back.",
        "F24",
    ),
)
PLAN: tuple[Saying, ...] = (
    _say(
        NOT_SETTLED,
        "Jeg kan ikke sige endnu, om et billede kan hjælpe dig. Først skal jeg spørge om mere og undersøge dig.",
        "I cannot say yet whether a picture can help you. First I need to ask more and to examine you.",
        "F13",
    ),
    _say(
        CHILD & SPECIALIST,
        "Børn og unge skal ses på en anden måde end voksne. En læge, der er vant til børn, vælger, om der skal tages "
        "et billede.",
        "Children and young people are looked at in another way than adults. A doctor who is used to children chooses "
        "whether a picture is taken.",
        "C14",
        "E41",
    ),
    _say(
        CHILD,
        "Børn og unge skal ses på en anden måde end voksne. Vi taler om et billede, når du er blevet undersøgt.",
        "Children and young people are looked at in another way than adults. We talk about a picture when you have "
        "been examined.",
        "C14",
        "E41",
    ),
    _say(
        NO_PICTURE_YET,
        "Først skal der tages en blodprøve. Den hjælper med at afgøre, om du skal videre til en læge, der ved meget "
        "om gigt.",
        "First a blood test is taken. It helps to decide whether you are to see a doctor who knows much about "
        "arthritis.",
        "E30",
    ),
    _say(
        NERVE_FIRST_WEEKS,
        "De første 4-6 uger ændrer et billede ikke det, vi gør for nerven.",
        "In the first 4-6 weeks a picture does not change what we do for the nerve.",
        "F17",
        "E23",
        "E27",
    ),
    _say(
        advice.NO_IMAGING & Result("completeness", Completeness.PROVISIONAL),
        "Som det ser ud lige nu, ændrer en skanning ikke det, der hjælper dig.",
        "As it looks right now, a scan does not change what helps you.",
        "F17",
    ),
    _say(
        advice.NO_IMAGING,
        "En skanning nu ændrer ikke det, der hjælper dig.",
        "A scan now does not change what helps you.",
        "F17",
        "F35",
    ),
    _say(
        advice.EMERGENCY & _imaging(Imaging.MRI_URGENT),
        "Planen er en MR-skanning (billeder af din ryg) i dag.",
        "The plan is an MRI (pictures of your back) today.",
        "F14",
        "E15",
        by_doctor=True,
    ),
    _say(
        advice.EMERGENCY & _imaging(Imaging.MRI_URGENT),
        "Jeg ringer til en læge nu, så du kan få en MR-skanning (billeder af din ryg) i dag.",
        "I call a doctor now, so that you can have an MRI (pictures of your back) today.",
        "F14",
        "E15",
        by_doctor=False,
    ),
    _say(
        A_PICTURE & terms.UNDER_18,
        "Planen er, at der bliver taget et billede af din ryg.",
        "The plan is that a picture of your back is taken.",
        "F14",
    ),
    _say(
        _imaging(Imaging.MRI_URGENT),
        "Planen er en MR-skanning (billeder af din ryg) om få dage.",
        "The plan is an MRI (pictures of your back) in a few days.",
        "F14",
        "E17",
        by_doctor=True,
    ),
    _say(
        _imaging(Imaging.MRI) & URGENT,
        "Planen er en hurtig MR-skanning (billeder af din ryg).",
        "The plan is an early MRI (pictures of your back).",
        "F14",
        by_doctor=True,
    ),
    _say(
        _imaging(Imaging.MRI),
        "Planen er en MR-skanning (billeder af din ryg), så en kirurg kan se, om en operation kan hjælpe. Du får en "
        "tid.",
        "The plan is an MRI (pictures of your back), so that a surgeon can see whether an operation can help. You "
        "get an appointment.",
        "F17",
        by_doctor=True,
    ),
    _say(
        _imaging(Imaging.XRAY) & URGENT,
        "Planen er, at du hurtigt får taget røntgen (billeder) af ryggen.",
        "The plan is that you soon have an X-ray (pictures) of your back.",
        "F17",
        by_doctor=True,
    ),
    _say(
        _imaging(Imaging.XRAY),
        "Planen er røntgen (billeder) af ryggen, og du får en tid.",
        "The plan is an X-ray (pictures) of your back, and you get an appointment.",
        "F17",
        by_doctor=True,
    ),
    _say(
        _imaging(Imaging.MRI_URGENT, Imaging.MRI) & URGENT,
        "Jeg kontakter din læge i dag, for du har nok brug for en MR-skanning (billeder af din ryg) snart.",
        "I contact your doctor today, for you may well need an MRI (pictures of your back) soon.",
        "F14",
        by_doctor=False,
    ),
    _say(
        _imaging(Imaging.MRI),
        "Jeg skriver til din læge om en MR-skanning (billeder af din ryg), så en kirurg kan se, om en operation kan "
        "hjælpe.",
        "I write to your doctor about an MRI (pictures of your back), so that a surgeon can see whether an operation "
        "can help.",
        "F17",
        by_doctor=False,
    ),
    _say(
        _imaging(Imaging.XRAY),
        "Jeg kontakter din læge om røntgen (billeder) af ryggen.",
        "I contact your doctor about an X-ray (pictures) of your back.",
        "F17",
        by_doctor=False,
    ),
    _say(
        advice.fired("A1", "A2", "A3") & SPECIALIST & PLANNED,
        "En læge, der ved meget om gigt, vælger, om du skal have taget et billede.",
        "A doctor who knows much about arthritis chooses whether you are to have a picture taken.",
        "E30",
        "C6",
    ),
    _say(
        SPECIALIST,
        "Sygehuset vælger, om du skal have taget et billede.",
        "The hospital chooses whether you are to have a picture taken.",
        "F13",
        "E19",
    ),
)
WHY: tuple[Saying, ...] = (
    _say(
        advice.NO_IMAGING & advice.OWN_WORKUP,
        "Det, du har fortalt, ser vi på for sig, først med en blodprøve.",
        "What you have told we look into in its own right, first with a blood test.",
        "F13",
        "C2",
    ),
    _say(
        NERVE_FIRST_WEEKS,
        "De fleste får det bedre i den tid, og vi holder øje med kræfterne i benet.",
        "Most people get better in that time, and we keep an eye on the strength of the leg.",
        "E23",
        "E27",
    ),
    _say(
        FOR_SURGERY,
        "Et billede hjælper, hvis en kirurg skal se på din ryg.",
        "A picture helps if a surgeon is to look at your back.",
        "F17",
        "E25",
    ),
    _say(
        advice.NO_IMAGING,
        "Et billede viser meget, som ikke gør ondt, og sjældent det, der gør ondt.",
        "A picture shows much that does not hurt, and seldom what does.",
        "F15",
        "F16",
        "E1",
    ),
)
LOOKED_FOR: Mapping[Condition, Saying] = dict(
    (
        _look(
            Condition.CANCER,
            "Vi vil se, om det kan være kræft. Det ved vi ikke endnu.",
            "We want to see whether it can be cancer. We do not know that yet.",
            "F14",
            "E10",
        ),
        _look(
            Condition.INFECTION,
            "Vi vil se, om der er betændelse i ryggen.",
            "We want to see whether there is an infection in the back.",
            "F14",
            "E11",
        ),
        _look(
            Condition.CAUDA_EQUINA,
            "Vi vil se, om noget trykker på nerverne til blære, tarm og underliv.",
            "We want to see whether something presses on the nerves to bladder, bowel and pelvis.",
            "F14",
            "E14",
        ),
        _look(
            Condition.FRACTURE,
            "Vi vil se, om der er brud på en hvirvel (en knogle i ryggen).",
            "We want to see whether a vertebra (a bone of the back) is broken.",
            "F17",
            "E4",
        ),
        _look(
            Condition.AXIAL_SPA,
            "Vi vil finde ud af, om du har gigt med betændelse i ryggen (rygsøjlegigt).",
            "We want to find out whether you have inflammatory arthritis of the back.",
            "E30",
        ),
        _look(
            Condition.AAA,
            "Vi vil se, om der er en udposning på den store pulsåre i maven.",
            "We want to see whether there is a bulge on the large artery in the belly.",
            "E32",
        ),
        _look(
            Condition.RADICULOPATHY,
            "Vi vil se, hvad der sker med nerven til benet.",
            "We want to see what happens to the nerve to the leg.",
            "F17",
            "E23",
        ),
        _look(
            Condition.SPINAL_STENOSIS,
            "Vi vil se, om der er for lidt plads til nerverne i ryggen.",
            "We want to see whether the nerves in the back have too little room.",
            "F17",
            "E28",
        ),
        _look(
            Condition.OTHER,
            "Vi vil finde ud af, om der er en anden grund til det, du mærker.",
            "We want to find out whether there is another reason for what you feel.",
            "F13",
        ),
    )
)
"""What a work-up looks for; said of the most urgent of the suspected conditions."""

CORD = _say(
    advice.fired("C4"),
    "Vi vil se, om noget trykker på rygmarven.",
    "We want to see whether something presses on the spinal cord.",
    "E21",
)
CHANGES: tuple[Saying, ...] = (
    _say(
        advice.NO_IMAGING & advice.OWN_WORKUP,
        "Når vi har svar, taler vi om et billede igen.",
        "When we have the answers, we talk about a picture again.",
        "F13",
    ),
    _say(
        advice.NO_IMAGING,
        "Bliver et ben svagt, får du feber, taber du dig, falder du, eller er det svært at tisse, ser vi på det igen.",
        "If a leg gets weak, you get a fever, lose weight, fall, or find it hard to pass urine, we look at it again.",
        "F14",
        "E14",
    ),
    _say(
        advice.EMERGENCY,
        "Det haster, så vi venter ikke.",
        "It is urgent, so we do not wait.",
        "E15",
    ),
    _say(
        A_PICTURE & advice.ADULT,
        "De fleste billeder viser også ting, der ikke gør ondt.",
        "Most pictures also show things that do not hurt.",
        "F15",
        "F44",
        "E1",
    ),
    _say(
        SPECIALIST & advice.ADULT & URGENT,
        "Du skal ikke vente på et billede først.",
        "You are not to wait for a picture first.",
        "F14",
        "E15",
    ),
)
"""What would change it, or what to expect of the pictures."""

TABLE: tuple[Saying, ...] = (*WISH, *PLAN, *WHY, *LOOKED_FOR.values(), CORD, *CHANGES)
_CONDITIONS = Afterwards(saying.when for saying in TABLE)


def imaging_sayings(
    answers: Mapping[str, Value], assessment: Assessment, *, by_doctor: bool = True
) -> tuple[Saying, ...]:
    """What to say about pictures with this result, in the order in which it is said."""
    holds = _CONDITIONS.over(answers, assessment)
    slots = (WISH, PLAN, WHY, _looked_for(assessment), CHANGES)
    said = (
        next((each for each in slot if each.by_doctor in (None, by_doctor) and holds(each.when)), None)
        for slot in slots
    )
    return tuple(saying for saying in said if saying is not None)


def _looked_for(assessment: Assessment) -> tuple[Saying, ...]:
    """What the work-up looks for; nothing where there is none."""
    if assessment.triage in (Triage.NO_IMAGING, Triage.CANNOT_CONCLUDE, Triage.OUTSIDE_SCOPE):
        return ()
    return (CORD, *(LOOKED_FOR[condition] for condition in assessment.suspected[:1]))
