"""Facts from outside the article: imaging, guidelines, course, medicines and services (E34-E62)."""

from consult.rules.facts.kinds import Fact
from consult.rules.text import Text


def _fact(number: str, da: str, en: str, *sources: str, verified: bool = True) -> Fact:
    """State a fact that was read at the addresses in `sources`."""
    return Fact(number, Text(da, en), "evidence", sources, verified)


GUIDANCE: tuple[Fact, ...] = (
    _fact(
        "E34",
        "Amerikanske radiologers kriterier (2021): uden røde flag og uden forudgående behandling er billeder som "
        "regel ikke relevante; MR er relevant, når operation overvejes efter 6 ugers behandling, og ved mistanke om "
        "cauda equina, kræft eller infektion.",
        "American radiologists' criteria (2021): without red flags and prior treatment imaging is usually not "
        "appropriate; MRI is appropriate where surgery is considered after 6 weeks of treatment, and in suspected "
        "cauda equina syndrome, cancer or infection.",
        "https://gravitas.acr.org/ACPortal/NarrativeAuthoringPreviewDocument?topicId=141",
        "https://acsearch.acr.org/list/GetAppendix?PanelName=Neurologic&TopicId=141",
        "https://radiologyinfo.org/en/info/acs-low-back-pain?google=amp",
    ),
    _fact(
        "E35",
        "NICE NG59: tilbyd ikke rutinemæssigt billeder uden for specialistleddet. Forklar, at en henvisning ikke "
        "behøver at føre til en skanning.",
        "NICE NG59: do not routinely offer imaging in a non-specialist setting. Explain that a referral need not lead "
        "to a scan.",
        "https://nice.org.uk/guidance/ng59/chapter/Recommendations",
        "https://nice.org.uk/guidance/qs155/chapter/Quality-statement-2-Referrals-for-imaging",
    ),
    _fact(
        "E36",
        "Choosing Wisely (USA): ingen billeder de første 6 uger uden røde flag som svære eller tiltagende udfald "
        "eller mistanke om osteomyelitis. Andre amerikanske lister er bredere.",
        "Choosing Wisely (USA): no imaging in the first 6 weeks without red flags such as severe or progressive "
        "deficit or suspected osteomyelitis. Other American lists are wider.",
        "https://www.aafp.org/brand/aafp/family-physician/patient-care/clinical-recommendations/all-clinical-recommendations/cw-back-pain.html",
        "https://www.aafp.org/afp/recommendations/viewRecommendation.htm?recommendationId=127",
    ),
    _fact(
        "E37",
        "Amerikanske internister: MR straks ved cauda equina-syndrom, svære eller tiltagende udfald, stærk "
        "kræftmistanke eller risiko for infektion. Svagere tegn venter på effekten af behandling, og ved bedring "
        "efter 1 måned tages ingen billeder.",
        "American internists: immediate MRI for cauda equina syndrome, severe or progressive deficit, strong cancer "
        "suspicion or infection risk. Weaker signs wait for the effect of treatment, and none are imaged if improved "
        "in 1 month.",
        "https://chiromt.biomedcentral.com/articles/10.1186/2045-709X-20-16/tables/1",
    ),
    _fact(
        "E38",
        "Dansk billedvejledning (ældre): ingen billeder ved uspecifikke smerter uanset varighed, men 4 ugers relevant "
        "behandling uden effekt regnes i sig selv for et rødt flag. MR foretrækkes.",
        "Danish imaging guide (older): no imaging in non-specific pain whatever its duration, but 4 weeks of relevant "
        "treatment without effect itself counts as a red flag. MRI is preferred.",
        "http://bdretningslinjer.dk/anbefalinger/columna.aspx",
    ),
    _fact(
        "E39",
        "DSAM's aldersgrænser for røntgen fra 2006 er forældede, strider mod artiklen og bruges ikke.",
        "The age limits for X-ray of the Danish College of General Practitioners (2006) are out of date, contradict "
        "the article and are not used.",
        "https://www.dsam.dk/vejledninger/laendesmerter/billeddiagnostik",
    ),
    _fact(
        "E40",
        "Lægehåndbogen: diagnosen er klinisk. Tag stilling til kræft, infektion og cauda equina-syndrom, og tag "
        "røntgen eller MR ved mistanke; ellers viden, aktivitet og træning.",
        "The Danish doctors' handbook: the diagnosis is clinical. Consider cancer, infection and cauda equina "
        "syndrome, with X-ray or MRI on suspicion; else education, activity and exercise.",
        "https://www.sundhed.dk/sundhedsfaglig/laegehaandbogen/fysmed-og-rehab/tilstande-og-sygdomme/ryg-nakke-og-bryst/laendesmerter-lave-rygsmerter",
    ),
    _fact(
        "E41",
        "Børn: uden røde flag er billeder som regel ikke relevante; med ét eller flere er røntgen af området som "
        "regel relevant. Flag er fx lav alder, feber, vægttab, over 4 uger, natlige smerter, halten og neurologiske "
        "tegn.",
        "Children: without red flags imaging is usually not appropriate; with one or more, X-ray of the area usually "
        "is. Flags are for example young age, fever, weight loss, over 4 weeks, night pain, limp and neurological "
        "signs.",
        "https://gravitas.acr.org/ACPortal/TopicNarrative?topicId=230",
    ),
    _fact(
        "E42",
        "Tidlig MR ved arbejdsrelaterede lændesmerter fulgtes af længere funktionstab: 9,4-13,7 flere dage på et år i "
        "syv studier. Observationelt, så skævhed er mulig.",
        "Early MRI in work-related low back pain went with longer disability: 9.4-13.7 more days in a year in seven "
        "studies. Observational, so bias is possible.",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC4235393/",
        "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-021-04863-9",
    ),
    _fact(
        "E43",
        "MR uden for retningslinjerne fulgtes af en kæde af flere undersøgelser, injektioner og operationer inden for "
        "6 måneder.",
        "MRI outside the guidelines was followed by a chain of later tests, injections and surgery within 6 months.",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC4105318",
    ),
    _fact(
        "E44",
        "Hos 5.239 personer fra 65 år uden radikulopati gav tidlige billeder ikke bedre funktion efter et år.",
        "In 5,239 people aged 65 or more without radiculopathy, early imaging gave no better function after a year.",
        "https://jamanetwork.com/journals/jama/fullarticle/2203801",
    ),
    _fact(
        "E45",
        "Dansk retningslinje for nyopståede lænderygsmerter (2016, op til 12 uger), nu mærket under vurdering: "
        "almindelig aktivitet, patientuddannelse, manuel behandling og superviseret træning kan overvejes; ikke "
        "rutinemæssig MR, røntgen, akupunktur eller medicin.",
        "Danish guideline on new-onset low back pain (2016, up to 12 weeks), now marked as under review: ordinary "
        "activity; consider patient education, manual treatment and supervised exercise; no routine MRI, X-ray, "
        "acupuncture or medicines.",
        "https://www.sst.dk/da/udgivelser/2016/NKR-for-behandling-af-nyopstaaede-laenderygsmerter",
        "https://app.magicapp.org/summary/guideline_2040.html",
        "https://www.fysio.dk/fafo/faglige-anbefalinger/kliniske-retningslinjer/publicerede-kliniske-retningslinjer/muskuloskeletale-lidelser/landerygsmerter",
    ),
    _fact(
        "E46",
        "National klinisk anbefaling (25. september 2025) for voksne, op til 12 uger: paracetamol og NSAID først "
        "efter nøje overvejelse, opioid alene som tillæg efter grundig vurdering. Informér i stedet om almindelig "
        "aktivitet og gradvis øgning.",
        "National clinical recommendation (25 September 2025) for adults, up to 12 weeks: paracetamol and NSAIDs "
        "after careful consideration, an opioid as an add-on after careful assessment and in no other way. Inform "
        "instead about ordinary activity and graded increase.",
        "https://dasaim.dk/nye-nationale-anbefalinger-begraenset-brug-af-paracetamol-nsaid-og-opioider-ved-akutte-laenderygsmerter/",
    ),
    _fact(
        "E47",
        "Sundhedsstyrelsen (2017) om langvarige lændesmerter: mestring, træning, manuel behandling og at blive i "
        "arbejde.",
        "The Danish Health Authority (2017) on long-standing low back pain: coping, exercise, manual treatment and "
        "staying in work.",
        "https://nikkb.dk/nyheder/sundhedsstyrelsen-offentliggor-anbefalinger-vedrorende-kroniske-laenderygsmerter",
    ),
    _fact(
        "E48",
        "WHO (2023) om langvarige lændesmerter hos voksne: viden, træning, manipulation, massage, akupunktur, "
        "psykologisk behandling og NSAID kan tilbydes; traktion, ultralyd, TENS, bælter og opioider ikke "
        "rutinemæssigt.",
        "WHO (2023) on long-standing low back pain in adults: education, exercise, manipulation, massage, "
        "acupuncture, psychological therapy and NSAIDs may be offered; traction, ultrasound, TENS, belts and opioids "
        "not routinely.",
        "https://www.guidelinecentral.com/guideline/3352095/",
        "https://www.esceo.org/news/who-guideline-non-surgical-management-chronic-primary-low-back-pain-adults-primary-and",
        "https://resources.relabhs.org/resource/guideline-for-non-surgical-management-of-chronic-primary-low-back-pain-in-adults-in-primary-and-community-care-settings/",
    ),
    _fact(
        "E49",
        "1.082 danske patienter svarede på sms hver uge i et år: de fleste blev ikke smertefri, men få havde "
        "konstante, svære smerter.",
        "1,082 Danish patients answered text messages every week for a year: most did not become free of pain, but "
        "few had constant severe pain.",
        "http://chiro.org./Low_Back_Pain/Patients_With_Low_Back_Pain_Had.shtml",
        "https://chiromt.biomedcentral.com/articles/10.1186/1746-1340-17-11",
    ),
    _fact(
        "E50",
        "STarT Back: ni spørgsmål; 3 eller færre er lav risiko, 4 eller flere er middel eller høj efter den "
        "psykosociale delscore. Valideret på dansk. Artiklen bruger det ikke.",
        "STarT Back: nine items; 3 or fewer is low risk, 4 or more is medium or high by the psychosocial sub-score. "
        "Validated in Danish. The article does not use it.",
        "https://wikimsk.org/w/index.php?title=WikiMSK:Calculators/Start_Back&oldid=16356",
        "https://link.springer.com/article/10.1007/s00586-011-1911-6",
        "https://www.ncbi.nlm.nih.gov/pubmed/23793455",
    ),
    _fact(
        "E51",
        "Jo længere sygemelding, jo sværere er det at komme tilbage. Tidlig delvis tilbagevenden med tilpassede "
        "opgaver og en snak med arbejdsgiveren hjælper.",
        "The longer the sick leave, the harder the return. An early partial return with adapted tasks and a talk with "
        "the employer help.",
        "https://www.dsam.dk/vejledninger/laendesmerter/socialmedicinske-behandlingsmuligheder-ved-rygsygdomme",
        "https://amid.dk/emner/fysisk-arbejdsmiljoe/smerter-i-muskler-og-led/hvad-kan-i-goere/sygemelding-og-forebyggelse-af-sygefravaer/tilbage-paa-job-efter-sygemelding/",
    ),
    _fact(
        "E52",
        "Omkring 950.000 danskere lever med rygsmerter.",
        "About 950,000 Danes live with back pain.",
        "https://lex.dk/rygsmerter",
    ),
    _fact(
        "E53",
        "I et lodtrækningsforsøg med 1.652 patienter i almen praksis virkede paracetamol ikke bedre end placebo, "
        "hverken fast eller efter behov.",
        "In a randomised trial of 1,652 patients in primary care paracetamol did no better than placebo, neither "
        "regular nor as needed.",
        "https://www.cfp.ca/lookup/external-ref?access_num=10.1016/S0140-6736(14)60805-9&link_type=DOI",
    ),
    _fact(
        "E54",
        "Et lodtrækningsforsøg (2023) med 347 voksne sammenlignede et opioid med placebo i 6 uger. Resultatet, at "
        "opioidet ikke gavnede, er ikke kontrolleret i kilden.",
        "A randomised trial (2023) of 347 adults compared an opioid with placebo for 6 weeks. Its result, that the "
        "opioid was of no benefit, has not been checked in the source.",
        "https://pubmed.ncbi.nlm.nih.gov/37392748/",
        verified=False,
    ),
    _fact(
        "E55",
        "NSAID fra uge 20 i graviditeten kan påvirke fostrets nyrer, fostervand og ductus arteriosus. I første og "
        "andet trimester kræves tvingende indikation, i tredje er det kontraindiceret.",
        "NSAID from week 20 of pregnancy can affect the kidneys of the fetus, the amniotic fluid and the ductus "
        "arteriosus. It needs a compelling indication in the first and second trimester and is contraindicated in the "
        "third.",
        "https://laegemiddelstyrelsen.dk/da/nyheder/2022/skaerpet-anbefaling-om-monitorering-af-gravide-ved-systemisk-brug-af-nsaid-non-steroide-antiinflammatoriske-midler-/",
    ),
    _fact(
        "E56",
        "Forsigtighed med NSAID ved fx ulcus, nyre- eller hjertesygdom og antikoagulation. Langvarig opioidbehandling "
        "stoppes aldrig brat, men gennemgås og nedtrappes langsomt efter aftale. Ikke kontrolleret i en kilde.",
        "Caution with NSAIDs in for example ulcer, kidney or heart disease and anticoagulation. Long-term opioid is "
        "never stopped abruptly, but reviewed and tapered slowly by agreement. Not checked in a source.",
        verified=False,
    ),
    _fact(
        "E57",
        "Af henvisninger af rygpatienter rummede 2,1 % alle 12 nyttige oplysninger; gennemsnittet var 5,95.",
        "Of referrals of back patients 2.1% held all of 12 useful items; the mean was 5.95.",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC3267443",
    ),
    _fact(
        "E58",
        "Vælg Klogt om MR af ryggen: ved mistanke om alvorlig sygdom, fx vedvarende rodtryk. I Region Nordjylland "
        "opfyldte 65 % af henvisningerne fra almen praksis kriterierne, og resten returneres siden 1. april 2023.",
        "Danish Choosing Wisely on MRI of the spine: on suspicion of serious disease, for example lasting root "
        "pressure. In Region Nordjylland 65% of GP referrals met the criteria, and the rest are returned since 1 "
        "April 2023.",
        "https://www.sundhed.dk/sundhedsfaglig/information-til-praksis/nordjylland/almen-praksis/nord-kap/nyheder/nyheder-og-nyhedsmail/c-meddelelser/mr-scanninger-af-columna/",
    ),
    _fact(
        "E59",
        "Efter tidligere kræft: ca. 7 % i almen praksis, samlet over studier og efter en nyhedsomtale. Det er ikke et "
        "tal for denne patient.",
        "After earlier cancer: about 7% in primary care, pooled over studies and after a news summary. It is not a "
        "figure for this patient.",
        "https://www.ausdoc.com.au/specialist-update/malignancy-history-low-back-pain-red-flag-cancer",
    ),
    _fact(
        "E60",
        "I Region Sjælland er der siden 31. marts 2025 tilskud til fysioterapi uden henvisning. Ingen bedring på seks "
        "uger: til egen læge; mistanke om alvorlig sygdom: korrespondancemeddelelse til lægen.",
        "In Region Sjælland physiotherapy without referral has been subsidised since 31 March 2025. No improvement in "
        "six weeks: to the GP; suspicion of serious disease: a letter to the GP.",
        "https://www.sundhed.dk/sundhedsfaglig/information-til-praksis/sjaelland/almen-praksis/regionalt/indsatsomraader/fysioterapi-uden-henvisning/",
    ),
    _fact(
        "E61",
        "SDU beder om, at et forløb uden dets materiale og uden data i registret ikke kaldes GLA:D® Ryg. Siden "
        "henvender sig til fysioterapeuter og kiropraktorer.",
        "SDU asks that a course without its material and without data in its registry is not called GLA:D® Ryg. The "
        "page addresses physiotherapists and chiropractors.",
        "https://gladryg.sdu.dk/uddannelse-af-fysioterapeuter-og-kiropraktorer/",
    ),
    _fact(
        "E62",
        "Tallene efter Brinjikji 2015 for 60, 70 og 80 år er ens i to sekundære kilder. Den oprindelige tabel er ikke "
        "set.",
        "The figures after Brinjikji 2015 for the ages 60, 70 and 80 agree in two secondary copies. The original "
        "table has not been seen.",
        verified=False,
    ),
)
