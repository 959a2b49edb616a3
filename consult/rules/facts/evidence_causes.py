"""Facts from outside the article: degenerative findings, red flags and what lies behind them (E1-E33)."""

from consult.rules.facts.kinds import Fact
from consult.rules.text import Text


def _fact(number: str, da: str, en: str, *sources: str, verified: bool = True) -> Fact:
    """State a fact that was read at the addresses in `sources`."""
    return Fact(number, Text(da, en), "evidence", sources, verified)


CAUSES: tuple[Fact, ...] = (
    _fact(
        "E1",
        "Degenerative fund er almindelige uden rygsmerter og hyppigere med alderen: diskusdegeneration fra 37 % ved "
        "20 år til 96 % ved 80 år. Beregnede tal fra 33 studier, 3.110 personer; nogle hviler på få.",
        "Degenerative findings are common without back pain and more so with age: disc degeneration from 37% at 20 to "
        "96% at 80. Modelled figures from 33 studies, 3,110 people; some rest on few.",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC4975884/table/Tab1",
        "http://ajnr.org/content/36/4/811.full",
        "https://www.strengthscience.co/p/spinal-degeneration-study",
    ),
    _fact(
        "E2",
        "Hos voksne op til 50 år ses nogle fund oftere med smerter end uden, fx bulende discus, spondylolyse, "
        "ekstrusion og Modic 1. Almindelig uden smerter er derfor ikke det samme som uden betydning.",
        "In adults up to 50 some findings are seen more often with pain than without, such as disc bulge, "
        "spondylolysis, extrusion and Modic 1. Common without pain is therefore not the same as without meaning.",
        "http://www.ajnr.org/content/36/12/2394.full.txt",
    ),
    _fact(
        "E3",
        "I 14 studier af 53 røde flag ændrede de fleste næsten ikke sandsynligheden. For fraktur betød høj alder, "
        "langvarig glukokortikoid, svært traume og hudskade mest, for kræft tidligere kræft.",
        "In 14 studies of 53 red flags most hardly changed the probability. For fracture, older age, prolonged "
        "corticosteroids, severe trauma and contusion meant most; for cancer, a history of cancer.",
        "https://researchers.mq.edu.au/en/publications/red-flags-to-screen-for-malignancy-and-fracture-in-patients-with--2",
        "https://www.bmj.com/content/347/bmj.f7095.abstract",
    ),
    _fact(
        "E4",
        "Af 1.172 patienter med nyopståede lændesmerter havde 11 (0,9 %) noget alvorligt, 8 af dem fraktur, og 80,4 % "
        "mindst ét rødt flag. Klinikerne fandt 5 af de 11 ved første besøg.",
        "Of 1,172 patients with acute low back pain 11 (0.9%) had something serious, 8 of them a fracture, and 80.4% "
        "had at least one red flag. The clinicians found 5 of the 11 at the first visit.",
        "https://pubmed.ncbi.nlm.nih.gov/19790051/",
        "https://snyderphysicaltherapy.com/for-clinicians/clinical-prediction-rules/vertebral-compression-fracture/",
    ),
    _fact(
        "E5",
        "På akutmodtagelser har 2,5-5,1 % alvorlig rygsygdom, der haster; det er flere end i almen praksis. Injektion "
        "af stoffer, karkateter og anden infektion peger mod epidural absces.",
        "In emergency departments 2.5-5.1% have serious spinal disease that is urgent; that is more than in primary "
        "care. Injected drugs, a vascular catheter and another infection point to epidural abscess.",
        "https://boris.unibe.ch/132072",
    ),
    _fact(
        "E6",
        "På en akutmodtagelse vejede feber tungest for alvorlig sygdom, dernæst kendt AAA eller nyresten, vægttab, "
        "vandladningssymptomer og flankesmerter. Tallene kan ikke overføres til almen praksis.",
        "In an emergency department fever weighed most for serious disease, then known AAA or kidney stones, weight "
        "loss, urinary symptoms and flank pain. The figures cannot be carried over to general practice.",
        "https://www.x-mol.com/paperRedirect/1268252527586471936",
    ),
    _fact(
        "E7",
        "Blandt 9.940 patienter på et rygcenter gjorde fravær af røde flag ikke alvorlig sygdom væsentligt mindre "
        "sandsynlig.",
        "Among 9,940 patients of a spine centre the absence of red flags did not make serious disease meaningfully "
        "less likely.",
        "https://www.painscience.com/bibliography.php?premku18",
    ),
    _fact(
        "E8",
        "16 retningslinjer nævner 46 forskellige røde flag. Angivet hyppighed i almen praksis: kræft under 1 %, "
        "fraktur ca. 4 %, cauda equina 0,04 %, infektion 0,01 %.",
        "16 guidelines name 46 different red flags. Frequency given for primary care: cancer under 1%, fracture about "
        "4%, cauda equina 0.04%, infection 0.01%.",
        "https://link.springer.com/article/10.1007/s00586-016-4684-0",
        "https://mijn.bsl.nl/link?doi=10.1007/s00586-016-4684-0",
    ),
    _fact(
        "E9",
        "En international ramme (IFOMPT 2020): evidensen for enkelte flag er svag. Kombinationer, sammenhængen og "
        "graden af bekymring afgør, hvad der skal ske.",
        "An international framework (IFOMPT 2020): the evidence for single flags is poor. Combinations, context and "
        "the level of concern decide what is to be done.",
        "https://www.eurekalert.org/news-releases/904355",
        "https://pubmed.ncbi.nlm.nih.gov/32438853/",
    ),
    _fact(
        "E10",
        "Tidligere kræft og stærk klinisk mistanke er de to tegn på kræft i ryggen, der er bedst belyst. 70 % af "
        "metastaserne i rygsøjlen sidder i brystryggen, men kan mærkes andre steder.",
        "Earlier cancer and strong clinical suspicion are the two signs of spinal cancer with evidence behind them. "
        "70% of spinal metastases lie in the thoracic spine, but may be felt elsewhere.",
        "https://www.physio-pedia.com/index.php?title=Spinal_Malignancy&veaction=edit&section=6",
    ),
    _fact(
        "E11",
        "Ved spinal infektion havde 72 % rygsmerter og 55 % feber, så næsten halvdelen havde ikke registreret feber "
        "(2.224 tilfælde). Diabetes sås hos 18 %, injektion af stoffer hos 9 %.",
        "In spinal infection 72% had spinal pain and 55% fever, so nearly half had no recorded fever (2,224 cases). "
        "Diabetes was seen in 18%, injected drugs in 9%.",
        "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6",
    ),
    _fact(
        "E12",
        "Ved epidural absces havde 19,7 % feber i akutmodtagelsen og 80,3 % en risikofaktor. Fravær af feber taler "
        "derfor ikke imod infektion; CRP indgår i en nyere score.",
        "In epidural abscess 19.7% had fever in the emergency department and 80.3% a risk factor. No fever therefore "
        "does not speak against infection; CRP is part of a later score.",
        "https://ajemjournal.com/article/S0735-67571930336-5/fulltext",
        "https://ouci.dntb.gov.ua/works/lR8xgOM7",
    ),
    _fact(
        "E13",
        "Hos 669 patienter over 55 år i almen praksis (33 frakturer) pegede osteoporose, alder fra 75 år, traume, "
        "stærke smerter og smerter i brystryggen mod fraktur.",
        "In 669 patients over 55 in general practice (33 fractures), osteoporosis, age from 75, trauma, severe pain "
        "and thoracic pain pointed to fracture.",
        "https://jcore-reference.highwire.org",
        "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008643.pub3",
    ),
    _fact(
        "E14",
        "Nyt inden for 14 dage eller tiltagende: besvær med at lade vandet eller mærke det, ændret følelse i "
        "ridebukseområdet, svære eller tiltagende udfald i begge ben, tab af fornemmelse for afføring, seksuel "
        "dysfunktion. Seksuel dysfunktion som eneste andet symptom er næppe cauda equina-syndrom.",
        "New within 14 days or worsening: trouble passing or feeling urine, altered saddle sensation, severe or "
        "progressive deficit of both legs, loss of rectal fullness, sexual dysfunction. Sexual dysfunction as the one "
        "other symptom is unlikely to be cauda equina syndrome.",
        "https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/",
    ),
    _fact(
        "E15",
        "Mistanke om cauda equina-syndrom: henvis med det samme, så patienten ses inden for timer. En blæreskanning "
        "under 200 ml afkræfter det ikke og må ikke forsinke MR; rektal eksploration kræves ikke først.",
        "Suspected cauda equina syndrome: refer at once, to be seen within hours. A bladder scan under 200 mL does "
        "not disprove it and must not delay MRI; a rectal examination is not needed first.",
        "https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-gb/3000164/diagnosis-approach",
    ),
    _fact(
        "E16",
        "Nye nerverodssmerter i begge ben uden andre symptomer er omstridt: nogle retningslinjer regner dem til cauda "
        "equina-syndrom, mens eksperter taler imod akut MR for dem alene.",
        "New radicular pain in both legs without other symptoms is contested: some guidelines count it as cauda "
        "equina syndrome, while experts argue against emergency MRI for it alone.",
        "https://rms.cornwall.nhs.uk/primary_care_clinical_referral_criteria/spinal_neurosurgery/adult_low_back_pain_guidelines",
        "https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags",
        "https://mattlowpt.wordpress.com/2019/03/05/a-disconnect-with-connect-health-a-reasoned-view-of-bilateral-leg-pain-and-cauda-equina-syndrome/",
    ),
    _fact(
        "E17",
        "Symptomer, der har stået på i mere end 14 dage uden at blive værre, henvises og skannes hurtigt (subakut) og "
        "ikke akut. Kilden er et udkast.",
        "Symptoms that have lasted more than 14 days without worsening are referred and scanned urgently, not as an "
        "emergency. The source is a draft page.",
        "https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/neurosurgery-draft/lumbarspinal-stenosis-draft",
    ),
    _fact(
        "E18",
        "En kvinde på 32 år søgte læge seks gange og hospital to gange, før cauda equina-syndrom blev fundet. "
        "Skriftlige råd om, hvad hun skulle reagere på, fik hende ind.",
        "A woman of 32 saw GPs six times and hospital twice before cauda equina syndrome was found. Written advice on "
        "what to react to brought her in.",
        "https://www.hsib.org.uk/documents/263/HSIB_full_report_Timely_detection_and_treatment_of_cauda_equina_syndrome.pdf",
        "https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/",
    ),
    _fact(
        "E19",
        "I Region Nordjylland drøftes cauda equina-syndrom, lammelse og tiltagende parese akut med vagthavende "
        "kirurg, direkte fra praksis. Modtagende afdeling er forskellig fra region til region.",
        "In Region Nordjylland, cauda equina syndrome, paralysis and progressive weakness are discussed at once with "
        "the surgeon on call, directly from practice. The receiving department differs by region.",
        "https://pri.rn.dk/Sider/14924.aspx",
        "http://rygsygdom.dk/index.php/Henvisning",
    ),
    _fact(
        "E20",
        "Dansk neurologi: retention, sphincterparese og udfald i begge ben og ridebukseområdet giver mistanke. MR af "
        "hele kanalen, og konferér med rygkirurg.",
        "Danish neurology: retention, sphincter paresis and deficits in both legs and the saddle area raise "
        "suspicion. MRI of the whole canal, and confer with a spine surgeon.",
        "https://nnbv.dk/medullaert-tvaersnit-og-cauda-equina/",
    ),
    _fact(
        "E21",
        "Ved metastase med tryk på rygmarven kommer smerten som regel først og tiltager, siden kommer neurologiske "
        "tegn. Ved mistanke indlægges patienten akut, og MR af hele rygsøjlen viser det.",
        "In metastatic cord compression pain usually comes first and grows, then neurological signs. Suspicion is "
        "admitted acutely, and MRI of the whole spine shows it.",
        "https://pri.rn.dk/Sider/33162.aspx",
        "https://pri.rn.dk/Sider/7686.aspx",
    ),
    _fact(
        "E22",
        "NICE NG234 (2023) omhandler metastaser i rygsøjlen og medullær kompression. Ordlyden af dens anbefalinger er "
        "ikke kontrolleret.",
        "NICE NG234 (2023) covers spinal metastases and cord compression. The wording of its recommendations has not "
        "been checked.",
        "https://www.nice.org.uk/guidance/NG234/chapter/recommendations",
        verified=False,
    ),
    _fact(
        "E23",
        "Iskias behandles de første 4-6 uger i almen praksis, da 70 % da er i bedring. Undtagelser: røde flag, cauda "
        "equina-syndrom, lammelse eller tiltagende parese. Let parese (grad 4) har meget god prognose under "
        "observation.",
        "Sciatica is treated in primary care for the first 4-6 weeks, since 70% are improving by then. Exceptions: "
        "red flags, cauda equina syndrome, paralysis or progressive weakness. Grade 4 weakness has a very good "
        "outlook under observation.",
        "https://pri.rn.dk/Sider/16807.aspx",
    ),
    _fact(
        "E24",
        "Dropfod er grad 3 eller mindre og giver tidlig kirurgisk vurdering, når den er ny. Hvor meget operation "
        "hjælper på kraften, er omstridt.",
        "Foot drop is grade 3 or less and calls for early surgical opinion when it is new. How much surgery helps "
        "strength is contested.",
        "https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags",
        "https://boneandjoint.org.uk:443/Article/10.1302/0301-620X.94B11.29148",
    ),
    _fact(
        "E25",
        "En dansk henvisningsregel: uspecifikke smerter kan henvises efter 8 uger uden tilfredsstillende fremgang, "
        "nerverodstryk efter 4 uger uden fremgang og da med MR samtidig.",
        "A Danish referral rule: non-specific pain may be referred after 8 weeks without satisfactory progress, "
        "nerve-root pressure after 4 weeks without progress and then with MRI at the same time.",
        "http://rygsygdom.dk/index.php/Henvisning",
    ),
    _fact(
        "E26",
        "Den danske retningslinje for lumbal radikulopati er markeret som ikke gældende siden 22. marts 2023. Den "
        "anbefalede almindelig aktivitet, superviseret træning og manuelle teknikker, frarådede rutinemæssig MR og "
        "omtalte tidspunktet for kirurgisk vurdering.",
        "The Danish guideline on lumbar radiculopathy has been marked as no longer in force since 22 March 2023. It "
        "recommended ordinary activity, supervised exercise and manual techniques and no routine MRI, and addressed "
        "the timing of surgical assessment.",
        "https://www.fysio.dk/fafo/faglige-anbefalinger/kliniske-retningslinjer/publicerede-kliniske-retningslinjer/muskuloskeletale-lidelser/lumbal-nerverod",
        "https://app.magicapp.org/summary/guideline_5154.html",
    ),
    _fact(
        "E27",
        "De fleste prolapser skrumper inden for ca. 8 uger, og de fleste nerverodssymptomer bedres i løbet af uger.",
        "Most herniations shrink within about 8 weeks, and most radicular symptoms recover within weeks.",
        "https://www.aafp.org/brand/aafp/family-physician/patient-care/clinical-recommendations/all-clinical-recommendations/cw-back-pain.html",
    ),
    _fact(
        "E28",
        "Spinalstenose er en klinisk diagnose: kortere gangdistance på grund af smerter i balder og ben, lindret af "
        "at sidde eller bøje sig frem. Den bliver ikke nødvendigvis værre.",
        "Spinal stenosis is a clinical diagnosis: a shorter walking distance because of buttock and leg pain, eased "
        "by sitting or bending forward. It does not necessarily get worse.",
        "https://ugeskriftet.dk/videnskab/lumbal-spinalstenose-1",
    ),
    _fact(
        "E29",
        "Spinalstenose over 65 år (2017): tilbyd superviseret træning; operation ved invaliderende gener, når anden "
        "behandling ikke har hjulpet. Smertestillende bør ikke bruges. Gældende status er ikke kontrolleret.",
        "Spinal stenosis over 65 (2017): offer supervised exercise; surgery where it is disabling and other care has "
        "failed. Painkillers should not be used. Present status not checked.",
        "https://nikkb.dk/nyheder/sundhedsstyrelsen-har-udgivet-national-klinisk-retningslinje-for-lumbal-spinalstenose",
    ),
    _fact(
        "E30",
        "NICE NG65: henvis ved debut før 45 år, over 3 måneders varighed og mindst 4 af ni kriterier; ved netop 3 "
        "tages HLA-B27. Intet enkelt tegn afgør det.",
        "NICE NG65: refer with onset before 45, more than 3 months' duration and at least 4 of nine criteria; with "
        "exactly 3, test HLA-B27. No single sign decides it.",
        "https://bjgp.org/content/68/672/346",
        "https://www.nice.org.uk/guidance/ng65/chapter/recommendations",
    ),
    _fact(
        "E31",
        "Inflammatoriske rygsmerter begynder oftest i 20'erne og 30'erne, snigende, med natlig forværring, over 30 "
        "minutters morgenstivhed, lindring ved aktivitet og tydelig effekt af NSAID.",
        "Inflammatory back pain mostly begins in the 20s and 30s, insidiously, with night worsening, over 30 minutes "
        "of morning stiffness, relief by activity and a clear NSAID response.",
        "https://ugeskriftet.dk/videnskab/inflammatorisk-rygsygdom",
        "http://www.gigthospitalet.dk/fagpersonale/viden-om-gigt/spondylartropati-psoriasisartropati/",
    ),
    _fact(
        "E32",
        "Tænk på rumperet AAA ved nye mave- eller rygsmerter, kollaps eller bevidsthedstab. Føles et muligt "
        "aneurisme, laves ultralyd.",
        "Think of ruptured AAA with new abdominal or back pain, collapse or loss of consciousness. Where an aneurysm "
        "is suspected on palpation, ultrasound is done.",
        "https://emblogs.org/?p=3730",
        "https://www.nice.org.uk/guidance/ng156/chapter/Recommendations",
    ),
    _fact(
        "E33",
        "Tænk også på pyelonefrit, pankreatit, ulcus og anden sygdom i mave-tarm-kanalen og på sygdom i bækkenet.",
        "Think also of pyelonephritis, pancreatitis, ulcer and other gastrointestinal disease, and of pelvic disease.",
        "https://www.aafp.org/brand/aafp/family-physician/patient-care/clinical-recommendations/all-clinical-recommendations/cw-back-pain.html",
    ),
)
