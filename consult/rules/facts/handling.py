"""How this tool acts where the article and other evidence differ, or the article is silent (C1-C18)."""

from consult.rules.facts.kinds import Fact
from consult.rules.text import Text


def _fact(number: str, da: str, en: str) -> Fact:
    """State a way of acting that this project chose, open to clinicians."""
    return Fact(number, Text(da, en), "handling")


HANDLING: tuple[Fact, ...] = (
    _fact(
        "C1",
        "Svær eller tiltagende parese: artiklen nævner den ikke blandt de akutte tilstande, andre kilder gør. "
        "Værktøjet foreslår rygkirurgisk vurdering i dag og mærker det som ekstra forsigtighed.",
        "Severe or progressive weakness: the article does not name it among the acute conditions, other sources do. "
        "The tool suggests a surgical opinion today and marks it as added caution.",
    ),
    _fact(
        "C2",
        "Tidligere kræft som eneste flag udløser ikke billeder. Men den samlede mistanke skal være svaret, "
        "revurdering er inden for 1-2 uger, og ét tegn mere eller manglende effekt åbner udredning.",
        "Earlier cancer as a single flag does not order imaging. But the overall suspicion has to be stated, "
        "re-assessment is within 1-2 weeks, and one more sign or non-response opens a work-up.",
    ),
    _fact(
        "C3",
        "Glukokortikoid, osteoporose eller høj alder alene: ingen billeder, tidlig revurdering. To tegn, hvoraf "
        "mindst ét ikke er alder eller køn: mistanke om fraktur og målrettet røntgen.",
        "Corticosteroids, osteoporosis or high age alone: no imaging, early re-assessment. Two signs, at least one of "
        "them not age or sex: suspected fracture and a targeted X-ray.",
    ),
    _fact(
        "C4",
        "Mistanke om osteoporotisk fraktur udredes målrettet og planlagt. Et stort traume hører til akut "
        "traumevurdering uden for værktøjet.",
        "A suspected osteoporotic fracture is worked up targeted and planned. A major trauma belongs to emergency "
        "trauma assessment outside the tool.",
    ),
    _fact(
        "C5",
        "Feber uden anden årsag sammen med rygsmerter er symptom på infektion og ses samme dag. En risikofaktor alene "
        "er ét flag, men CRP kan indgå i vurderingen; fravær af feber må aldrig berolige.",
        "Fever without another cause together with back pain is a symptom of infection and is seen the same day. A "
        "risk factor alone is one flag, but CRP can be part of the judgement; no fever may never reassure.",
    ),
    _fact(
        "C6",
        "Aksial spondylartritis står ikke i artiklen. Værktøjet føjer målrettet udredning til: reumatologi og "
        "HLA-B27, og specialisten vælger billeder.",
        "Axial spondyloarthritis is not in the article. The tool adds a targeted work-up: rheumatology and HLA-B27, "
        "and the specialist chooses the imaging.",
    ),
    _fact(
        "C7",
        "AAA og sygdom i nyrer eller bækken står ikke i artiklen. Værktøjet har sine egne rækker for dem og mærker "
        "dem som tilføjet.",
        "AAA and disease of the kidneys or pelvis are not in the article. The tool has rows of its own for them and "
        "marks them as added.",
    ),
    _fact(
        "C8",
        "Ét nyt eller tiltagende tegn fra blære, tarm, ridebukseområde eller kraft i begge ben: i dag. Seksuel "
        "dysfunktion alene eller smerter i begge ben alene: spørg og undersøg alt i dag og konferér. Uændret over 14 "
        "dage: subakut.",
        "One new or worsening sign of bladder, bowel, saddle area or strength in both legs: today. Sexual change "
        "alone or pain in both legs alone: ask and examine everything today and confer. Unchanged over 14 days: "
        "urgent, not emergency.",
    ),
    _fact(
        "C9",
        "Manglende effekt efter 4 uger giver en fuld revurdering, ikke en skanning. Sammen med et rødt flag giver det "
        "målrettet udredning. Fire uger er en konvention.",
        "Non-response after 4 weeks gives a full re-assessment, not a scan. Together with a red flag it gives a "
        "targeted work-up. Four weeks is a convention.",
    ),
    _fact(
        "C10",
        "WHO kan tilbyde akupunktur; artiklen anbefaler den ikke rutinemæssigt. Artiklen går forud, og værktøjet "
        "foreslår den ikke.",
        "WHO may offer acupuncture; the article does not recommend it routinely. The article goes first, and the tool "
        "does not suggest it.",
    ),
    _fact(
        "C11",
        "WHO kan tilbyde NSAID ved langvarige smerter; artiklen gør medicin til andetvalg. Værktøjet foreslår aldrig "
        "medicin som det første; drøftes den, kommer kontraindikationer først og kortest mulig tid.",
        "WHO may offer NSAIDs in long-standing pain; the article makes medicines a second choice. The tool never "
        "suggests a medicine first; where one is discussed, contraindications come first and the shortest time.",
    ),
    _fact(
        "C12",
        "Retningslinjer vises med status og dato. En tilbagetrukket retningslinje kaldes ikke gældende.",
        "Guidelines are shown with their status and date. A withdrawn guideline is not called current.",
    ),
    _fact(
        "C13",
        "Om degenerative fund siger værktøjet, at de er almindelige uden smerter og ikke viser, hvor smerten kommer "
        "fra. Det siger aldrig, at de intet betyder.",
        "Of degenerative findings the tool says that they are common without pain and do not show where the pain "
        "comes from. It never says that they mean nothing.",
    ),
    _fact(
        "C14",
        "Under 18 år bruges reglerne for voksne ikke. Akutte rækker gælder stadig, og barnet vurderes på børnenes vej.",
        "Below 18 the rules for adults are not used. Emergency rows still fire, and the child is assessed by the "
        "paediatric pathway.",
    ),
    _fact(
        "C15",
        "GLA:D® Ryg er forfatternes eget program. Det nævnes som én mulighed ved siden af anden superviseret træning, "
        "med interessekonflikt og egenbetaling ved siden af.",
        "GLA:D® Ryg is the authors' own programme. It is named as one option beside other supervised exercise, with "
        "the conflict of interest and the co-payment next to it.",
    ),
    _fact(
        "C16",
        "Fravær af røde flag er ingen garanti. Værktøjet siger, at intet i dag tyder på alvorlig sygdom, altid sammen "
        "med sikkerhedsnettet.",
        "No red flags are no guarantee. The tool says that nothing today points to serious disease, always together "
        "with the safety net.",
    ),
    _fact(
        "C17",
        "Fravær af røde flag afkræfter ikke alvorlig sygdom. Her er værktøjet mere forsigtigt end artiklens ordvalg "
        "og siger det.",
        "The absence of red flags does not disprove serious disease. Here the tool is more careful than the wording "
        "of the article, and says so.",
    ),
    _fact(
        "C18",
        "Hvem der må give GLA:D® Ryg, beskrives forskelligt. Værktøjet kontrollerer ikke faget, men at kurset er "
        "registreret.",
        "Who may give GLA:D® Ryg is described in different ways. The tool does not check the profession, but that the "
        "course is registered.",
    ),
)
