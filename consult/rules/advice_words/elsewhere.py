"""The words of the same advice in a clinic that is no doctor's.

A physiotherapist or chiropractor orders no tests, pictures or referrals and does not telephone the region's acute
pathway: the words send them to the patient's doctor, outside hours to the out-of-hours service. 112 is the same for
everybody, and so is every key that does not stand here. Source: product specification, section 1.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from consult.rules.text import Text

ELSEWHERE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "acute_referral_by_phone": Text(
            "Kontakt patientens læge nu (uden for åbningstid lægevagten), før kontakten slutter. Sig fund, debut og "
            "mistanke, og aftal, hvor patienten ses og hvornår. Ring 112, hvis du ikke får fat i en læge.",
            "Contact the patient's doctor now (the out-of-hours service when closed), before the contact ends. Give "
            "findings, onset and suspicion, and agree where and when the patient is seen. Call 112 if you reach no "
            "doctor.",
        ),
        "regional_pathway": Text(
            "Vejen går gennem patientens læge, som kontaktes i dag. Lægen henviser gennem regionens akutte "
            "visitation, ved mistanke om kræft til pakkeforløb. Lov ikke patienten en bestemt afdeling.",
            "The way goes through the patient's doctor, who is contacted today. The doctor refers through the "
            "region's acute pathway, suspected cancer for urgent cancer work-up. Promise the patient no particular "
            "department.",
        ),
        "do_not_delay_for_tests": Text(
            "Vent ikke på prøver eller billeddiagnostik, før du ringer. Kontakten til lægen går først.",
            "Do not wait for tests or imaging before you call. The contact with the doctor comes first.",
        ),
        "surgeon_same_day_contact": Text(
            "Kontakt patientens læge nu (uden for åbningstid lægevagten), så patienten får en rygkirurgisk vurdering "
            "i dag. Sig kraftgrad, debut, og om paresen tiltager.",
            "Contact the patient's doctor now (the out-of-hours service when closed), so that a spinal surgeon's "
            "opinion is given today. Say the strength grade, the onset and whether it is getting worse.",
        ),
        "confer_today": Text(
            "Kontakt patientens læge i dag (uden for åbningstid lægevagten). Notér, hvem du talte med, og hvad I "
            "aftalte.",
            "Contact the patient's doctor today (the out-of-hours service when closed). Note whom you spoke to and "
            "what you agreed.",
        ),
        "perineal_and_bladder_assessment": Text(
            "Spørg direkte til vandladning, afføring, seksualfunktion og følelse i ridebukseområdet. Aftal med "
            "patientens læge i dag, hvem der undersøger følelsen dér. Det må ikke forsinke en akut henvisning.",
            "Ask directly about bladder, bowel, sexual function and feeling in the saddle area. Agree with the "
            "patient's doctor today who examines the feeling there. It must not delay an emergency referral.",
        ),
        "blood_tests_crp": Text(
            "Kontakt patientens læge om CRP og andre blodprøver efter mistanken. Ved mistanke om infektion skal "
            "patienten ses af en læge og have taget CRP i dag. En normal prøve afgør ikke sagen alene.",
            "Contact the patient's doctor about CRP and other bloods as the suspicion calls for. Suspected infection: "
            "a doctor sees the patient and CRP is taken today. A normal test does not settle it alone.",
        ),
        "urine_and_abdominal_exam": Text(
            "Kontakt patientens læge i dag: urin og abdomen skal undersøges, og graviditet skal overvejes, hvor det "
            "er relevant.",
            "Contact the patient's doctor today: the urine and the abdomen need to be examined, and pregnancy "
            "considered where fitting.",
        ),
        "aortic_ultrasound": Text(
            "Kontakt patientens læge i dag om hurtig ultralyd af aorta. Ring 112 ved kollaps, lavt blodtryk eller ny "
            "svær smerte.",
            "Contact the patient's doctor today about urgent ultrasound of the aorta. Call 112 for collapse, low "
            "blood pressure or new severe pain.",
        ),
        "obstetric_consider": Text(
            "Gravid: overvej graviditetsbetingede bækkensmerter og obstetriske årsager. Inddrag jordemoderen; kontakt "
            "patientens læge, hvis du er i tvivl.",
            "Pregnant: consider pelvic girdle pain of pregnancy and obstetric causes. Involve the midwife; contact "
            "the patient's doctor if in doubt.",
        ),
        "xray_spine": Text(
            "Kontakt patientens læge om røntgen af det område, hvor fraktur mistænkes, og om smertelindring. Bliver "
            "smerterne ved, så revurdér, også efter et normalt billede.",
            "Contact the patient's doctor about an X-ray of the part where a fracture is suspected, and about pain "
            "relief. If the pain goes on, re-assess, also after a normal picture.",
        ),
        "osteoporosis_assessment": Text(
            "Bed patientens læge vurdere, om patienten har osteoporose, og om den er behandlet.",
            "Ask the patient's doctor to assess whether the patient has osteoporosis, and whether it is treated.",
        ),
        "hla_b27_test": Text(
            "Bed patientens læge om HLA-B27. Med tre kriterier henvises ved positivt svar; et negativt svar afgør "
            "ikke sagen alene.",
            "Ask the patient's doctor for HLA-B27. With three criteria a positive result means referral; a negative "
            "one does not settle it alone.",
        ),
        "paediatric_assessment": Text(
            "Barn eller ung: reglerne for voksne gælder ikke. Vurdér selv, og kontakt patientens læge, hvis noget "
            "bekymrer.",
            "Child or young person: the adult rules do not apply. Make your own assessment, and contact the patient's "
            "doctor if anything worries you.",
        ),
        "cancer_pathway": Text(
            "Kontakt patientens læge i dag: Lægen tager stilling til pakkeforløb (kræftpakke eller diagnostisk "
            "pakkeforløb). Er patienten i behandling for kræft, kontakter lægen det sted, der behandler.",
            "Contact the patient's doctor today: the doctor decides on referral for urgent cancer work-up. If the "
            "patient is being treated for cancer, the doctor contacts those who treat.",
        ),
        "own_workup": Text(
            "Uforklaret vægttab eller smerter i flere knogler udredes for sig. Kontakt patientens læge om blodprøver "
            "og diagnostisk pakkeforløb efter behov. Bed ikke om en skanning af ryggen på dette alene.",
            "Unexplained weight loss or pain in several bones is worked up in its own right. Contact the patient's "
            "doctor about blood tests and, where needed, the diagnostic pathway. Do not ask for a scan of the spine "
            "on this alone.",
        ),
        "rheumatology_referral": Text(
            "Bed patientens læge om henvisning til reumatolog. Oplys debutalder, varighed og opfyldte kriterier; "
            "lægen tager CRP og HLA-B27, og reumatologen vælger billeddiagnostik.",
            "Ask the patient's doctor for referral to a rheumatologist. State age at onset, duration and criteria "
            "met; the doctor takes CRP and HLA-B27, and the rheumatologist chooses the imaging.",
        ),
        "surgical_opinion_referral": Text(
            "Kontakt patientens læge om rygkirurgisk vurdering. Oplys kraftgrad, varighed, prøvet behandling og "
            "patientens ønske.",
            "Contact the patient's doctor about a surgical opinion. State strength grade, duration, treatment tried "
            "and the patient's wish.",
        ),
        "mri_for_surgical_decision": Text(
            "Lad patientens læge tage stilling til MR-skanning, fordi operation overvejes.",
            "Let the patient's doctor decide on MRI, because surgery is considered.",
        ),
        "surgical_opinion_before_week_12": Text(
            "Bensmerter fra nerveroden, som stadig begrænser hverdagen fra uge 6: kontakt patientens læge om "
            "rygkirurgisk vurdering før uge 12.",
            "Nerve-root pain that still limits daily life from week 6: contact the patient's doctor about a surgical "
            "opinion before week 12.",
        ),
        "out_of_scope": Text(
            "Værktøjet gælder fra 18 år og giver ikke råd her. Følg dit eget skøn, eller kontakt patientens læge.",
            "The tool applies from age 18 and gives no advice here. Use your own judgement, or contact the patient's "
            "doctor.",
        ),
        "multiple_suspicions_listed": Text(
            "Flere sygdomme er under mistanke; den mest hastende står først. Nævn dem alle for lægen.",
            "Several conditions are suspected; the most urgent stands first. Name them all to the doctor.",
        ),
        "single_flag_not_enough": Text(
            "Bed ikke om billeddiagnostik på et enkelt rødt flag. Vej det i den samlede mistanke, og se, hvordan "
            "behandlingen virker.",
            "Do not ask for imaging on a single red flag. Weigh it in the overall suspicion, and see how treatment "
            "works.",
        ),
        "safety_net_cauda_equina": Text(
            "Ring samme dag til din læge eller lægevagten, hvis det bliver svært at tisse eller at mærke og holde på "
            "din afføring. Ring også, hvis du mister følelse i skridtet eller under sex, eller et ben bliver svagt.",
            "Call your doctor or the out-of-hours service the same day if it gets hard to pass urine, or to feel and "
            "hold your stool. Call too if you lose feeling in the crotch or during sex, or a leg gets weak.",
        ),
        "safety_net_general": Text(
            "Ring til din læge inden for et døgn, hvis du får feber. Bestil en tid, hvis du taber dig, hvis det "
            "bliver værre, hvis det gør ondt, uanset hvordan du ligger, eller hvis det ikke går bedre.",
            "Call your doctor within a day if you get a fever. Book a time if you lose weight, if it gets worse, if "
            "it hurts however you lie, or if it does not get better.",
        ),
        "medication_only_after_careful_consideration": Text(
            "Medicin er hverken førstevalg eller rutine, heller ikke antidepressiva og antiepileptika. Spørgsmål om "
            "medicin tager patienten med til sin læge.",
            "Drugs are neither first choice nor routine, antidepressants and antiepileptics included. The patient "
            "takes questions about medicine to their doctor.",
        ),
        "no_opioid_start": Text(
            "Foreslå ikke opioid: mod rygsmerter har det ikke klaret sig bedre end placebo.",
            "Do not suggest an opioid: for back pain it has done no better than placebo.",
        ),
        "work_attachment": Text(
            "Tal om arbejdet: Hvad kan klares nu? Lettere opgaver tager patienten op med arbejdsgiveren, spørgsmål "
            "om sygemelding med sin egen læge. Patienten behøver ikke være smertefri først.",
            "Talk about work: what can be done now? The patient takes adapted work up with the employer, and "
            "questions about sick leave with their own doctor. The patient need not be free of pain first.",
        ),
        "glad_ryg_offer": Text(
            "GLA:D® Ryg kan være relevant - aftales med patienten og vurderes ved startsamtalen. "
            "Nævn også anden superviseret træning og patientuddannelse.",
            "GLA:D® Ryg may be relevant - agree with the patient, and assess it at the first session. "
            "Mention other supervised exercise and education too.",
        ),
        "nsaid_contraindicated_warning": Text(
            "Foreslå ikke NSAID her: der er en kontraindikation, eller patienten er gravid i uge 20 eller senere "
            "(også når ugen er ukendt).",
            "Do not suggest NSAID here: there is a contraindication, or the patient is pregnant in week 20 or later "
            "(also when the week is unknown).",
        ),
        "opioid_review_taper": Text(
            "Bed patientens læge gennemgå den langvarige opioidbehandling og overveje langsom, aftalt nedtrapning. "
            "Patienten skal aldrig stoppe brat.",
            "Ask the patient's doctor to review the long-term opioid and consider a slow, shared taper. The patient "
            "must never stop abruptly.",
        ),
    }
)
