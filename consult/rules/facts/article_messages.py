"""Facts of the source article, in our own words: what patients should know, GLA:D® Ryg (F40-F67).

The article is under copyright; its facts are told here, never its sentences.
"""

from consult.rules.facts.kinds import Fact
from consult.rules.text import Text


def _fact(number: str, da: str, en: str) -> Fact:
    """State a fact of the article."""
    return Fact(number, Text(da, en), "article")


MESSAGES: tuple[Fact, ...] = (
    _fact(
        "F40",
        "Uspecifikke lændesmerter er ikke farlige.",
        "Non-specific low back pain is not dangerous.",
    ),
    _fact(
        "F41",
        "Rygsmerter er meget almindelige.",
        "Back pain is very common.",
    ),
    _fact(
        "F42",
        "Smerte beskytter kroppen og behøver ikke at betyde skade i vævet.",
        "Pain protects the body and need not mean that tissue is damaged.",
    ),
    _fact(
        "F43",
        "Smerte er hjernens tolkning af det, nerverne melder fra ryggen. Tærsklen afhænger af erfaringer, "
        "forventninger og af fysiske og psykiske ressourcer.",
        "Pain is how the brain reads signals from the back. The threshold depends on experience, on expectation, and "
        "on physical and mental resources.",
    ),
    _fact(
        "F44",
        "En skanning viser ikke, hvor smerten kommer fra. Degenerative forandringer er almindelige, også uden smerter.",
        "A scan does not show where the pain comes from. Degenerative changes are common without pain, too.",
    ),
    _fact(
        "F45",
        "Bevægelse gør ryggen godt, selv når det gør ondt.",
        "Movement does the back good, even when it hurts.",
    ),
    _fact(
        "F46",
        "Balancemodel: det kan gøre ondt, når den samlede belastning overstiger ressourcerne. I en tid med dårlig "
        "søvn eller bekymring kan en almindelig belastning være nok.",
        "Balance model: it may hurt when the whole load, physical and mental, exceeds capacity. In a time of poor "
        "sleep or worry an ordinary load may be enough.",
    ),
    _fact(
        "F47",
        "I den første tid kan aktiviteter tilpasses, og hvile kan være nødvendig. At ligge stille længe hjælper ikke.",
        "At first, activities can be adapted and rest may be needed. Lying still for long does not help.",
    ),
    _fact(
        "F48",
        "Gradvis tilbage til det sædvanlige hører med til behandlingen og skal ikke vente på smertefrihed.",
        "To go back gradually to what is usual is part of the treatment, and should not wait for freedom from pain.",
    ),
    _fact(
        "F49",
        "Det er ikke vist, at bestemte bevægelser som at bøje sig skader, eller at løft med ret ryg beskytter. En "
        "stiv, vogtende bevægemåde kan selv udløse eller vedligeholde smerter.",
        "It is not shown that particular movements such as bending do harm, or that lifting with a straight back "
        "protects. A stiff, guarded way of moving can itself bring on or keep up pain.",
    ),
    _fact(
        "F50",
        "Er det meget svært at bevæge sig, kan rolige bevægelser af lænden i rygliggende være en begyndelse.",
        "Where moving is very hard, gentle movements of the lower back while lying on it can be a beginning.",
    ),
    _fact(
        "F51",
        "Efter en enkelt episode er der ikke vist gavn af et struktureret træningsforløb. Ved gentagne episoder "
        "drøftes det: træning efter episoden, med eller uden undervisning, er den bedst dokumenterede forebyggelse.",
        "After a single episode no gain from structured exercise has been shown. With repeated episodes discuss it: "
        "exercise after the episode, with or without education, is the best documented prevention.",
    ),
    _fact(
        "F52",
        "Nyopståede episoder bedres tydeligt i de første uger. De kommer ofte igen, og det er hverken uventet eller "
        "foruroligende.",
        "New episodes improve clearly in the first weeks. They often come back, and that is neither unexpected nor "
        "alarming.",
    ),
    _fact(
        "F53",
        "I året efter et lægebesøg havde omkring 10 % ingen rygsmerter, 50 % smerter, der kom og gik, 15 % vedvarende "
        "lette og 25 % vedvarende moderate eller svære smerter (danske patienter).",
        "In the year after seeing a GP about 10% had no back pain, 50% pain that came and went, 15% persistent mild "
        "and 25% persistent moderate or severe pain (Danish patients).",
    ),
    _fact(
        "F54",
        "Størst samlet risiko for lange, invaliderende forløb: kort uddannelse, tungt fysisk arbejde og dårligt "
        "helbred i øvrigt.",
        "Highest overall risk of long, disabling trouble: short education, heavy physical work and poor general "
        "health.",
    ),
    _fact(
        "F55",
        "Udstråling til benet, bekymring for alvorlig sygdom, utryghed ved bevægelse og oplevelsen af ingen "
        "indflydelse følges med større funktionstab. Overvej da mere end den grundlæggende information.",
        "Radiation to the leg, worry about serious disease, insecurity about moving and a feeling of no influence go "
        "with more disability. Then consider more than the basic information.",
    ),
    _fact(
        "F56",
        "GLA:D® Ryg er for patienter med langvarige eller gentagne lændesmerter, der påvirker hverdagen, giver "
        "bekymring for fremtiden eller begge dele.",
        "GLA:D® Ryg is for patients with long-standing or recurrent low back pain that affects daily life, makes them "
        "worry about the future, or both.",
    ),
    _fact(
        "F57",
        "To gange undervisning i gruppe på en time, derefter otte uger med superviseret gruppetræning to gange om "
        "ugen. Før og efter er der en individuel gang med fysiske tests og mål.",
        "Two one-hour education sessions in a group, then eight weeks of supervised group exercise twice a week. "
        "Before and after there is an individual session with physical tests and goals.",
    ),
    _fact(
        "F58",
        "Forløbet følges i et register: spørgeskemaer ved start, 3, 6 og 12 måneder.",
        "The course is followed in a registry with questionnaires at the start and after 3, 6 and 12 months.",
    ),
    _fact(
        "F59",
        "Læger, fysioterapeuter og kiropraktorer, der har taget SDU's kursus på to dage, kan give forløbet.",
        "Doctors, physiotherapists and chiropractors who have taken the two-day course of SDU can give it.",
    ),
    _fact(
        "F60",
        "Patient og kliniker beslutter sammen, om forløbet passer til den enkelte.",
        "Patient and clinician decide together whether the course suits the individual.",
    ),
    _fact(
        "F61",
        "Otte hovedbudskaber, blandt andet: balance mellem krav og ressourcer, ondt er ikke det samme som skade, "
        "skævheder er almindelige, bevægelse dæmper smerte, og ryggen er stærk.",
        "Eight key messages, among them: a balance of demands and capacity, hurt is not harm, asymmetry is common, "
        "movement dampens pain, and the back is strong.",
    ),
    _fact(
        "F62",
        "Forløbet bygger på en kognitiv adfærdsterapeutisk tilgang.",
        "The course builds on a cognitive-behavioural approach.",
    ),
    _fact(
        "F63",
        "Otte øvelsesgrupper med hver fire niveauer. Målet er naturlig variation, ikke en rigtig udførelse, for "
        "rettelser ser ud til at svække tilliden til ryggen.",
        "Eight groups of exercises with four levels each. The aim is natural variation, not a right way of doing "
        "them, for correction seems to weaken trust in the back.",
    ),
    _fact(
        "F64",
        "I de første evalueringer peger både klinikere og patienter på undervisningen og den nye forståelse som det, "
        "der gør forskellen.",
        "In early evaluations both clinicians and patients name the education and the new understanding as what makes "
        "the difference.",
    ),
    _fact(
        "F65",
        "Patienten betaler det hele eller en del, alt efter klinikkens overenskomst.",
        "The patient pays all or part, depending on the agreement of the clinic.",
    ),
    _fact(
        "F66",
        "Sammenfatning: støt egenhåndtering, og ton strukturelle forklaringer ned. Først viden, dernæst manuel "
        "behandling eller superviseret træning, hvis der er brug for mere.",
        "In sum: support self-management, and play structural explanations down. Education first, then manual "
        "treatment or supervised exercise where more is needed.",
    ),
    _fact(
        "F67",
        "Artiklens forfattere har udviklet GLA:D® Ryg. SDU sælger kurserne uden fortjeneste og ejer varemærket, og "
        "forfatterne oplyser ingen personlig økonomisk interesse.",
        "The authors of the article developed GLA:D® Ryg. SDU sells the courses without profit and owns the "
        "trademark, and the authors state no personal financial interest.",
    ),
)
