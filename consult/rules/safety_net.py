"""The safety net: what is said to every patient about when to call, orally and in writing.

The net is added to the article, which says only that recurrence is not alarming and that patients are told when
nothing serious is suspected. Source: clinical specification 1.1, section 6.
"""

from dataclasses import dataclass
from typing import Literal

from consult.rules.text import Text

When = Literal["always", "nonspecific", "complete"]


@dataclass(frozen=True, slots=True)
class SafetyNetPoint:
    """One point of the net: what it covers, for the clinician, and the words to say to the patient.

    `when` is "always"; "nonspecific" where it is said only with non-specific pain and no imaging; "complete" where
    it reassures, and is said only when no further answer can change a result of no imaging.
    """

    number: int
    clinician: Text
    say: Text
    facts: tuple[str, ...]
    when: When


POINTS: tuple[SafetyNetPoint, ...] = (
    SafetyNetPoint(
        1,
        Text(
            "Kontakt samme dag (egen læge, uden for åbningstid lægevagten, 112 ved behov): ny blære- eller "
            "tarmpåvirkning, nedsat følelse i ridebukseområdet, ny seksuel føleforstyrrelse, nye udfald eller smerter "
            "i begge ben, dropfod eller tiltagende parese. "
            "Sig, at det er almindeligt at være flov, og at timer tæller.",
            "Contact the same day (own GP, out-of-hours service when closed, 112 if needed): new trouble with bladder "
            "or bowel, numbness in the saddle area, new sexual numbness, new pain, weakness or numbness in both legs, "
            "a foot that drops or a leg getting weaker. Say that embarrassment is normal and that hours matter.",
        ),
        Text(
            "Ring samme dag, hvis noget af det her er nyt. Du har svært ved at tisse eller mærker det mindre. "
            "Du kan ikke mærke eller holde på din afføring. Det føles dødt i skridtet, ved endetarmen eller inderst "
            "på lårene. Du mister følelse, når du har sex. Du får ondt, bliver svag eller mister følelse i begge ben. "
            "Foden falder ned, når du går, eller et ben bliver svagere. Ring til os, og til lægevagten om aftenen, om "
            "natten og i weekenden. Ring 112, hvis du ikke kan få fat i nogen. Mange synes, det er pinligt. Ring "
            "alligevel, for det haster.",
            "Call the same day if any of this is new. You have trouble passing urine, or feel it less. You cannot feel "
            "or hold your stool. It feels numb in the crotch, around the anus or on the inner thighs. You lose feeling "
            "during sex. You get pain, weakness or numbness in both legs. Your foot drops when you walk, or a leg gets "
            "weaker. Call us, and the out-of-hours service in the evening, at night and at weekends. Call 112 if you "
            "cannot reach anyone. Many find it embarrassing. Call all the same, because hours matter.",
        ),
        ("E14", "E15", "E18"),
        "always",
    ),
    SafetyNetPoint(
        2,
        Text(
            "Kontakt inden for et døgn: feber eller kulderystelser sammen med rygsmerter, eller tiltagende sygdom.",
            "Contact within a day: fever or shivering together with back pain, or feeling increasingly ill.",
        ),
        Text(
            "Ring inden for et døgn, hvis du får feber eller ryster af kulde og har ondt i ryggen. "
            "Ring også, hvis du føler dig mere og mere syg.",
            "Call within a day if you get a fever or shivers and have back pain. "
            "Call too if you feel more and more ill.",
        ),
        ("E11", "E12"),
        "always",
    ),
    SafetyNetPoint(
        3,
        Text(
            "Bestil snarlig tid: uforklaret vægttab; konstant eller tiltagende smerte uden lindrende stilling; "
            "nye smerter efter et fald.",
            "Book an appointment soon: unexplained weight loss; pain that is constant, steadily worse or not eased by "
            "any position; new pain after a fall.",
        ),
        Text(
            "Bestil en tid snart, hvis du taber dig uden at ville det. Gør det også, hvis det gør ondt hele tiden, "
            "bliver værre og værre eller ikke bliver bedre, uanset hvordan du ligger. "
            "Kom også, hvis du falder og får nye smerter.",
            "Book a time soon if you lose weight without meaning to. Do so too if it hurts all the time, gets worse "
            "and worse, or does not ease however you lie. Come too if you fall and get new pain.",
        ),
        ("F14", "E3"),
        "always",
    ),
    SafetyNetPoint(
        4,
        Text(
            "112: pludselige, svære ryg- eller mavesmerter med besvimelse eller tæt på.",
            "112: sudden severe back or belly pain with faintness.",
        ),
        Text(
            "Ring 112, hvis du pludselig får meget ondt i ryggen eller maven og er ved at besvime.",
            "Call 112 if you suddenly get severe pain in your back or belly and feel faint.",
        ),
        ("E32",),
        "always",
    ),
    SafetyNetPoint(
        5,
        Text(
            "Aftalt dato og form for revurdering, og hvad der menes med, at det ikke går bedre.",
            "An agreed date and form for re-assessment, and what is meant by not getting better.",
        ),
        Text(
            "Vi ses igen den dag, vi har aftalt. Kan du ikke mere, end du kan i dag, så går det ikke bedre. "
            "Så ser vi på det hele igen. Kom før, hvis det bliver værre.",
            "We meet again on the day we have agreed. If you can do no more than today, it is not getting better. "
            "Then we look at all of it again. Come sooner if it gets worse.",
        ),
        ("F13",),
        "always",
    ),
    SafetyNetPoint(
        6,
        Text(
            "Gentagne episoder er almindelige og giver ikke i sig selv grund til alarm.",
            "Recurrence alone is common and not a reason for alarm.",
        ),
        Text(
            "Det er almindeligt at få ondt i lænden igen. Det er ikke i sig selv et tegn på noget alvorligt.",
            "It is common for back pain to come back. That is not by itself a sign of anything serious.",
        ),
        ("F52",),
        "nonspecific",
    ),
    SafetyNetPoint(
        7,
        Text(
            "Der er i dag ikke fundet tegn på alvorlig sygdom. Sig også, hvad der ville ændre det.",
            "Nothing today points to serious disease. Say also what would change that view.",
        ),
        Text(
            "I dag er der ikke noget, der tyder på en alvorlig sygdom. Det kan ændre sig. "
            "Derfor skal du kende disse tegn.",
            "Today nothing points to a serious disease. That can change. So you need to know these signs.",
        ),
        ("F23", "E7"),
        "complete",
    ),
    SafetyNetPoint(
        8,
        Text(
            "Bed patienten gentage planen med egne ord, og notér, at sikkerhedsnettet er givet.",
            "Ask the patient to repeat the plan in their own words, and record that the safety net was given.",
        ),
        Text(
            "Vil du sige planen med dine egne ord? Hvad holder du øje med, og hvem ringer du til?",
            "Will you tell me the plan in your own words? What do you look out for, and whom do you call?",
        ),
        ("E18",),
        "always",
    ),
)


def safety_net(*, nonspecific: bool, complete: bool, own_workup: bool) -> tuple[SafetyNetPoint, ...]:
    """Return the points to give, in their order.

    `nonspecific`: the result is no imaging with non-specific pain. `complete`: the result is no imaging, and no
    further answer can change it. `own_workup`: weight loss or pain in several bones is being worked up in its own
    right, so that nothing reassuring is said.
    """
    shown = {"always": True, "nonspecific": nonspecific, "complete": complete and not own_workup}
    return tuple(point for point in POINTS if shown[point.when])
