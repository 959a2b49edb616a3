"""Facts of the source article, in our own words: background, diagnosis, measures (F1-F39).

The article is under copyright; its facts are told here, never its sentences.
"""

from consult.rules.facts.kinds import Fact
from consult.rules.text import Text


def _fact(number: str, da: str, en: str) -> Fact:
    """State a fact of the article."""
    return Fact(number, Text(da, en), "article")


MEASURES: tuple[Fact, ...] = (
    _fact(
        "F1",
        "Lændesmerter er den hyppigste grund til, at danskere søger egen læge, og koster flest sygedage.",
        "Low back pain is the commonest reason why Danes see their GP, and it costs the most days of sick leave.",
    ),
    _fact(
        "F2",
        "På verdensplan giver intet andet helbredsproblem flere år med nedsat funktion, og byrden er vokset trods "
        "mere udredning og behandling.",
        "Worldwide, no other health problem causes more years lived with disability, and the burden has grown in "
        "spite of more work-up and treatment.",
    ),
    _fact(
        "F3",
        "Det er ikke vist, at ergonomiske møbler eller rettede arbejdsstillinger forebygger rygsmerter.",
        "Ergonomic furniture and corrected working postures have not been shown to prevent back pain.",
    ),
    _fact(
        "F4",
        "Kliniske test og billeder hænger svagt sammen med symptomerne. De kan hverken styre behandlingen eller "
        "forudsige, hvordan det går den enkelte.",
        "Clinical tests and pictures have a weak tie to the symptoms. They can neither steer treatment nor foretell "
        "how the individual will fare.",
    ),
    _fact(
        "F5",
        "De fleste, der søger hjælp, har episoder, der vender tilbage, eller smerter, der svinger i styrke. En præcis "
        "diagnose med sin egen kur findes som regel ikke.",
        "Most who seek care have episodes that come back, or pain that varies in strength. As a rule there is no "
        "exact diagnosis with a cure of its own.",
    ),
    _fact(
        "F6",
        "En artikelserie i Lancet i 2018 pegede på, at viden og hjælp til egenhåndtering skal fylde langt mere.",
        "A series in the Lancet in 2018 concluded that education and help with self-management deserve far more room.",
    ),
    _fact(
        "F7",
        "Danske og internationale retningslinjer begynder med information og patientuddannelse, om nødvendigt med "
        "træning eller manuel behandling. Rutinemæssig smertestillende medicin frarådes.",
        "Danish and international guidelines begin with information and patient education, where needed with exercise "
        "or manual treatment. Routine painkillers are advised against.",
    ),
    _fact(
        "F8",
        "At ændre praksis er svært. Det kræver, at beslutningstagere, arbejdspladser, forsikringer og klinikere "
        "trækker samme vej.",
        "To change practice is hard. It needs decision makers, workplaces, insurers and clinicians pulling the same "
        "way.",
    ),
    _fact(
        "F9",
        "Lændesmerter er et symptom med mange årsager. Alvorlig sygdom er sjældent en af dem.",
        "Low back pain is a symptom with many causes. Serious disease is rarely one of them.",
    ),
    _fact(
        "F10",
        "Skønsmæssigt har under 1 % systemisk sygdom eller infektion. I almen praksis skyldes 1-4 % af tilfældene "
        "fraktur.",
        "By estimate, under 1% have systemic disease or infection. In primary care, 1-4% of cases are due to fracture.",
    ),
    _fact(
        "F11",
        "De fleste røde flag er så uspecifikke, at de hver for sig ikke har diagnostisk værdi.",
        "Most red flags are so unspecific that taken singly they have no diagnostic value.",
    ),
    _fact(
        "F12",
        "Blandt mere end 1.000 patienter havde 80 % mindst ét rødt flag, mens under 1 % viste sig at have noget "
        "alvorligt.",
        "Among more than 1,000 patients 80% had at least one red flag, while under 1% turned out to have something "
        "serious.",
    ),
    _fact(
        "F13",
        "Ét rødt flag alene begrunder hverken billeddiagnostik eller anden udredning. Det afgørende er den samlede "
        "kliniske vurdering og effekten af den første behandling.",
        "One red flag alone justifies neither imaging nor other work-up. What decides is the overall clinical "
        "judgement and the response to the first treatment.",
    ),
    _fact(
        "F14",
        "Akut udredning med billeddiagnostik er til symptomer på kræft, infektion eller påvirkning af cauda equina.",
        "Acute work-up with imaging is for symptoms of cancer, infection or cauda equina involvement.",
    ),
    _fact(
        "F15",
        "Billedfund er svære at tolke. Protrusion, prolaps, spinalstenose, facetledsartrose og Modic-forandringer ses "
        "meget ofte hos mennesker uden rygsmerter.",
        "Imaging findings are hard to read. Protrusion, herniation, spinal stenosis, facet arthrosis and Modic "
        "changes are very often seen in people without back pain.",
    ),
    _fact(
        "F16",
        "Allerede i 40'erne har mindst halvdelen af dem, der ikke har ondt, degenerative forandringer.",
        "Already in their 40s, at least half of those who have no pain have degenerative changes.",
    ),
    _fact(
        "F17",
        "Billeder ændrer ikke den anbefalede behandling. Undtagelserne er, at fraktur eller alvorlig sygdom "
        "mistænkes, eller at operation for diskusprolaps overvejes.",
        "Pictures do not change the recommended treatment, unless fracture or serious disease is suspected, or "
        "surgery for a disc herniation is being considered.",
    ),
    _fact(
        "F18",
        "Hos nogle patienter skaber billeder unødig bekymring og frygt og får dem til at undgå aktivitet.",
        "In some patients pictures create needless worry and fear, and make them avoid activity.",
    ),
    _fact(
        "F19",
        "Patienter, der skannes, ender oftere med operationer uden dokumenteret effekt end patienter med samme "
        "symptomer, der ikke skannes.",
        "Patients who are scanned more often end up with operations of unproven effect than patients with like "
        "symptoms who are not scanned.",
    ),
    _fact(
        "F20",
        "Uspecifik betyder, at smerten ikke kan føres tilbage til én struktur, og at der hverken er holdepunkt for "
        "systemisk sygdom eller nerverodspåvirkning.",
        "Non-specific means that the pain cannot be traced to one structure, and that nothing points to systemic "
        "disease or nerve-root involvement.",
    ),
    _fact(
        "F21",
        "Uspecifik betyder ikke, at smerten er uden kilde. Muskler, led og disci kan bidrage, ofte flere på én gang.",
        "Non-specific does not mean that the pain has no source. Muscles, joints and discs may contribute, often "
        "several together.",
    ),
    _fact(
        "F22",
        "Ved uspecifikke smerter er signalerne meget sjældent tegn på skade i vævet.",
        "In non-specific pain the signals are very seldom a sign of damage to the tissue.",
    ),
    _fact(
        "F23",
        "Begynd med at sige, at intet tyder på alvorlig sygdom, når det er tilfældet. Fortæl, hvad rygsmerter er, "
        "hvad patienten kan gøre, og hvordan forløbet plejer at være.",
        "Begin by saying that no serious disease is suspected, where that is so. Tell what back pain is, what "
        "patients can do themselves, and how it usually goes.",
    ),
    _fact(
        "F24",
        "Mange har skræmmende forestillinger om ryggen. Ret misforståelser, og tag afsæt i patientens egne tanker.",
        "Many hold frightening beliefs about the back. Correct misunderstandings, and set out from the patient's own "
        "thoughts.",
    ),
    _fact(
        "F25",
        "Kræver nyopståede smerter mere, kan manuel behandling overvejes og efter den første fase superviseret "
        "træning (Sundhedsstyrelsen).",
        "Where new-onset pain needs more, consider manual treatment and, after the first phase, supervised exercise "
        "(Danish Health Authority).",
    ),
    _fact(
        "F26",
        "Akupunktur anbefales ikke rutinemæssigt, fordi effekten er usikker.",
        "Acupuncture is not recommended routinely, since its effect is uncertain.",
    ),
    _fact(
        "F27",
        "Paracetamol, NSAID og opioider bruges først efter nøje overvejelse.",
        "Paracetamol, NSAIDs and opioids are used after careful consideration and not before.",
    ),
    _fact(
        "F28",
        "Mod rygsmerter har paracetamol og opioider ikke klaret sig bedre end placebo. NSAID er ikke vist at være "
        "bedre end paracetamol.",
        "For back pain, paracetamol and opioids have done no better than placebo. NSAIDs have not been shown to be "
        "better than paracetamol.",
    ),
    _fact(
        "F29",
        "Mulige skadevirkninger gør, at medicin ikke længere er førstevalg.",
        "Because they may do harm, medicines are no longer the first choice.",
    ),
    _fact(
        "F30",
        "Danske retningslinjer omtaler ikke antidepressiva og antiepileptika. Internationale fraråder dem oftest: "
        "ingen effekt, hyppige bivirkninger.",
        "Danish guidelines do not mention antidepressants and antiepileptics. International ones mostly advise "
        "against them: no effect, frequent side effects.",
    ),
    _fact(
        "F31",
        "Ved langvarige, invaliderende smerter støttes patienten i at klare hverdagen: patientuddannelse, træning, "
        "manuel behandling ved opblussen og tilknytning til arbejdet.",
        "In long-standing, disabling pain the patient is helped to cope with daily life: patient education, exercise, "
        "manual treatment for relapses, attachment to work.",
    ),
    _fact(
        "F32",
        "Internationale retningslinjer føjer en kognitiv tilgang til. Fysisk behandling ser ud til at virke bedre, "
        "når den også giver et lysere syn på ryggen.",
        "International guidelines add a cognitive approach. Physical treatment seems to work better when it also "
        "gives a brighter view of the back.",
    ),
    _fact(
        "F33",
        "Hos mindst 90 % kommer smerten ikke fra én bestemt struktur. Det gavner derfor ikke at lede efter en "
        "struktur at stille diagnose på eller behandle.",
        "In at least 90% the pain does not come from one particular structure. To search for a structure to diagnose "
        "or treat is therefore of no use.",
    ),
    _fact(
        "F34",
        "Gentager F13: et enkeltstående rødt flag er ikke grund til billeddiagnostik.",
        "Repeats F13: an isolated red flag is no reason for imaging.",
    ),
    _fact(
        "F35",
        "Røntgen og MR hører til en konkret klinisk mistanke om alvorlig sygdom. Ellers ændrer fundene ikke "
        "behandlingen og kan gøre skade.",
        "X-ray and MRI belong to a specific clinical suspicion of serious disease. Otherwise the findings do not "
        "change treatment and can do harm.",
    ),
    _fact(
        "F36",
        "Behandlingen skal lindre, genvinde funktion og styrke egenhåndtering.",
        "Treatment is to relieve, to regain function and to strengthen self-management.",
    ),
    _fact(
        "F37",
        "Information er selve hovedbehandlingen.",
        "Information is the main treatment in itself.",
    ),
    _fact(
        "F38",
        "Ud over information kan patientuddannelse, manuel behandling og superviseret træning bruges.",
        "Beside information, patient education, manual treatment and supervised exercise can be used.",
    ),
    _fact(
        "F39",
        "Medicin bør ikke gives som rutine.",
        "Medicines should not be given as routine.",
    ),
)
