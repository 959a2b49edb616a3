"""What must hold for every input, as a clinician would say it.

Most are checked by a solver over every possible input, the rest by tests. Either way it shows that the rules do what
they say; it says nothing of whether they are clinically right. Source: clinical specification 1.1, section 7.
"""

from dataclasses import dataclass
from typing import Literal

from consult.rules.text import Text

How = Literal["proved", "tested"]

HOW: dict[How, Text] = {
    "proved": Text("Logisk kontrolleret for alle mulige svar", "Logically checked for every possible input"),
    "tested": Text("Afprøvet med mange svar", "Tested with many inputs"),
}
MEANING = Text(
    "Logisk kontrolleret betyder, at reglerne gør, hvad de siger. Det siger intet om, hvorvidt de er klinisk rigtige.",
    "Logically checked means that the rules do what they say. It says nothing of whether they are clinically right.",
)


@dataclass(frozen=True, slots=True)
class Invariant:
    """A promise of the rules, with its number in the specification and the way it is checked."""

    number: int
    words: Text
    how: How


def _proved(number: int, da: str, en: str) -> Invariant:
    return Invariant(number, Text(da, en), "proved")


def _tested(number: int, da: str, en: str) -> Invariant:
    return Invariant(number, Text(da, en), "tested")


INVARIANTS: tuple[Invariant, ...] = (
    _proved(
        1,
        "Ny påvirkning af ridebukseområde, blære eller tarm giver altid akut udredning i dag, hvad der end ellers er "
        "svaret - medmindre det vides at have stået uændret i mere end 14 dage.",
        "New trouble in the saddle area, bladder or bowel always gives an acute work-up today, whatever else is "
        "answered - unless it is known to have been unchanged for more than 14 days.",
    ),
    _proved(
        2,
        "Akut i dag kommer sammen med akut udredning eller rygkirurgisk vurdering, og aldrig uden billeddiagnostik "
        "eller aftale med modtagende afdeling.",
        "Emergency today comes with an acute work-up or a surgical opinion, and never without imaging or an agreement "
        "with the receiving department.",
    ),
    _proved(
        3,
        "Ingen billeddiagnostik nu - behandl og revurdér betyder altid, at det ikke haster.",
        "No imaging now - treat and re-assess always means no urgency and no imaging.",
    ),
    _proved(
        4,
        "Er ridebukseområde, blære eller tarm ikke spurgt, siger værktøjet aldrig ingen billeddiagnostik nu.",
        "If saddle area, bladder or bowel have not been asked, the tool never says no imaging now.",
    ),
    _proved(
        5,
        "Mangler ét af minimumsdata, siger værktøjet aldrig ingen billeddiagnostik nu.",
        "If any of the minimum data is missing, the tool never says no imaging now.",
    ),
    _proved(
        6,
        "Er den samlede mistanke ikke angivet, siger værktøjet aldrig ingen billeddiagnostik nu.",
        "If the overall suspicion is not stated, the tool never says no imaging now.",
    ),
    _proved(
        7,
        "Er den samlede mistanke Måske eller Ja, siger værktøjet aldrig ingen billeddiagnostik nu.",
        "If the overall suspicion is moderate or high, the tool never says no imaging now.",
    ),
    _proved(
        8,
        "Et rødt flag eller udfald, der går fra nej til ja, sænker aldrig hastegraden.",
        "A red flag or deficit that turns from no to yes never lowers the urgency.",
    ),
    _proved(
        9,
        "Større samlet mistanke sænker aldrig hastegraden.",
        "More overall suspicion never lowers the urgency.",
    ),
    _proved(
        10,
        "Ikke spurgt beroliger aldrig mere end nej.",
        "Not asked never reassures more than no.",
    ),
    _proved(
        11,
        "Værre svar - mere traume, mindre kraft, større mistanke, højere CRP - sænker aldrig hastegraden. "
        "Undtaget er de få svar, der må sænke, og de står på listen.",
        "A worse answer - more trauma, less strength, more suspicion, higher CRP - never lowers the urgency. "
        "Excepted are the few answers that may lower, and they are listed.",
    ),
    _proved(
        12,
        "Tanker, arbejde, søvn, STarT Back, ønske om skanning, tidligere MR-skanning, medicin og notatets tekst "
        "ændrer aldrig triage, hastegrad eller billeddiagnostik.",
        "Worries, work, sleep, STarT Back, the wish for a scan, an earlier MRI, medicines and the text of the note "
        "never change triage, urgency or imaging.",
    ),
    _proved(
        13,
        "Køn ændrer aldrig triage, hastegrad eller billeddiagnostik.",
        "Sex never changes triage, urgency or imaging.",
    ),
    _proved(
        14,
        "Et enkelt rødt flag uden andre fund og uden mistanke giver ikke billeddiagnostik. "
        "Undtaget er uforklaret feber, stort traume, kollaps, kendt eller følt AAA, medullære tegn, "
        "flanke- eller urinvejssymptomer, aktiv eller spredt kræft, ny deformitet, og fra 70 år ét frakturfund.",
        "A single red flag with nothing else and no suspicion gives no imaging. "
        "Excepted are unexplained fever, major trauma, collapse, a known or felt AAA, cord signs, "
        "flank or urinary symptoms, active or spread cancer, new deformity, and from age 70 one fracture finding.",
    ),
    _proved(
        15,
        "Alder fra 18 til 120 år og køn giver aldrig i sig selv udredning.",
        "Age from 18 to 120 and sex never by themselves give a work-up.",
    ),
    _proved(
        16,
        "Lang varighed giver aldrig i sig selv udredning.",
        "Long duration never by itself gives a work-up.",
    ),
    _proved(
        17,
        "Svær parese af ny eller ukendt debut og tiltagende parese er altid akut i dag.",
        "Severe weakness of recent or unknown onset and progressive weakness are always an emergency today.",
    ),
    _proved(
        18,
        "Under 18 år siger værktøjet aldrig ingen billeddiagnostik nu, foreslår aldrig GLA:D® Ryg og giver aldrig råd "
        "til voksne; det akutte gælder stadig. Rådenes ordlyd er afprøvet, resten logisk kontrolleret.",
        "Under 18 the tool never says no imaging now, never suggests GLA:D® Ryg and never gives advice for adults; "
        "emergencies still stand. The advice texts are tested, the rest is logically checked.",
    ),
    _proved(
        19,
        "Ved en umulig alder eller varighed siger værktøjet aldrig ingen billeddiagnostik nu.",
        "With an impossible age or duration the tool never says no imaging now.",
    ),
    _proved(
        20,
        "At GLA:D® Ryg kan være relevant, forudsætter altid en voksen med gentagne eller vedvarende smerter, der "
        "påvirker hverdagen eller bekymrer, besvarede minimumsdata og et forløb uden behov for udredning.",
        "That GLA:D® Ryg may be relevant always requires an adult with recurrent or persistent pain that affects daily "
        "life or worries, the minimum data answered, and no need of a work-up.",
    ),
    _proved(
        21,
        "Så længe udredning eller svar mangler, foreslås GLA:D® Ryg ikke.",
        "While a work-up or answers are pending, GLA:D® Ryg is not suggested.",
    ),
    _tested(
        22,
        "Hvert resultat har sikkerhedsnettet for cauda equina og en revurdering eller henvisning.",
        "Every result has the safety net for cauda equina and a re-assessment or referral.",
    ),
    _tested(
        23,
        "Intet sted står der, at patienten er uden alvorlig sygdom.",
        "Nowhere does it say that the patient is free of serious disease.",
    ),
    _tested(
        24,
        "Opioid er aldrig førstevalg, og der rådes aldrig til sengeleje eller til at undgå at bøje sig.",
        "An opioid is never first choice, and bed rest or avoiding bending is never advised.",
    ),
    _proved(
        25,
        "Ved kontraindikation, og ved graviditet fra uge 20 eller med ukendt uge, foreslås NSAID ikke.",
        "With a contraindication, and in pregnancy from week 20 or of unknown week, NSAID is not suggested.",
    ),
    _tested(
        26,
        "Alle sygdomme, som en udløst regel nævner, står på listen én gang; den mest hastende først.",
        "Every condition named by a rule that fired is listed once; the most urgent first.",
    ),
    _proved(
        27,
        "Resultatet er den højeste af alle udløste regler: en svagere regel skjuler aldrig en stærkere.",
        "The result is the highest of all rules that fired: a weaker rule never hides a stronger one.",
    ),
    _tested(
        28,
        "Hver udløst regel står med sine kilder, og hver regel uden for artiklen er mærket som ekstra forsigtighed.",
        "Every rule that fired stands with its sources, and every rule outside the article is marked as added caution.",
    ),
    _tested(
        29,
        "Samme svar giver altid samme resultat, i hvilken rækkefølge de end er givet, og der er altid et resultat.",
        "The same answers always give the same result, in whatever order they were given, and there always is one.",
    ),
    _proved(
        30,
        "Én sygdom forklarer aldrig en anden væk: ingen regel fjerner en anden.",
        "One condition never explains another away: no rule removes another.",
    ),
    _tested(
        31,
        "Dansk og engelsk giver det samme resultat.",
        "Danish and English give the same result.",
    ),
    _tested(
        32,
        "Der foreslås aldrig en diagnosekode for malign sygdom, infektion, fraktur, AAA eller cauda equina-syndrom.",
        "A diagnosis code for cancer, infection, fracture, AAA or cauda equina syndrome is never suggested.",
    ),
    _proved(
        33,
        "Et komplet resultat er endeligt: intet yderligere svar ændrer det, bortset fra de få, der må sænke.",
        "A complete result is final: no further answer changes it, except the few that may lower.",
    ),
)
