"""Words for what has to be asked, examined, telephoned or referred.

No receiving department is named, since it differs between the regions (E19): the words say "regionens akutte
visitation". Source: clinical specification 1.1, sections 3 and 4.1.
"""

from consult.rules.advice_words.kinds import AdviceWords, step
from consult.rules.text import Text

ACUTE: tuple[AdviceWords, ...] = (
    step(
        "call_112",
        "Ring 112 nu. Hold kontakten med patienten, til hjælpen er der.",
        "Call 112 now. Stay in contact with the patient until help is there.",
        "E32",
        "C4",
    ),
    step(
        "hand_over_to_acute_trauma_care",
        "Stort traume: patienten skal vurderes akut for skader. Sig, hvad der skete, hvor det gør ondt, "
        "og hvordan kraft og følelse er i benene.",
        "Major trauma: the patient needs emergency trauma assessment. Say what happened, where it hurts, "
        "and how strength and feeling are in the legs.",
        "C4",
    ),
    step(
        "acute_referral_by_phone",
        "Ring nu til regionens akutte visitation, før kontakten slutter. Sig fund, debut og mistanke, "
        "og aftal, hvor patienten skal ses og hvornår.",
        "Telephone your region's acute pathway now, before the contact ends. Give findings, onset and "
        "suspicion, and agree where the patient is to be seen and when.",
        "F14",
        "E15",
        "E19",
    ),
    step(
        "regional_pathway",
        "Brug regionens akutte visitation. Regionerne modtager forskelligt, så gå ikke ud fra en bestemt afdeling.",
        "Use your region's acute pathway. Regions differ, so do not assume a particular department.",
        "E19",
    ),
    step(
        "do_not_delay_for_tests",
        "Vent ikke på blodprøver, blærescanning eller billeddiagnostik. Henvisningen går først.",
        "Do not wait for blood tests, a bladder scan or imaging. The referral comes first.",
        "E15",
    ),
    step(
        "surgeon_same_day_contact",
        "Få en rygkirurgisk vurdering i dag gennem regionens akutte visitation. Sig kraftgrad, debut, "
        "og om paresen tiltager; MR-skanning aftales der.",
        "Get a spinal surgeon's opinion today through your region's acute pathway. Give strength grade, onset and "
        "whether it is getting worse; the MRI is agreed there.",
        "E19",
        "E23",
    ),
    step(
        "confer_today",
        "Konferér i dag pr. telefon med regionens akutte visitation. Notér, hvem du talte med, og hvad I aftalte.",
        "Confer by telephone today with your region's acute pathway. Note whom you spoke to and what you agreed.",
        "C8",
        "E17",
    ),
    step(
        "treat_as_emergency_until_asked",
        "Svar om ridebukseområde, blære eller tarm mangler. Spørg i dag, før kontakten slutter, "
        "uden at forsinke en akut henvisning; til da behandles det som akut.",
        "An answer on the saddle area, bladder or bowel is missing. Ask today, before the contact ends, "
        "without delaying an emergency referral; until then treat it as an emergency.",
        "E14",
    ),
    step(
        "whole_spine_mri",
        "Som regel skal hele rygsøjlen MR-skannes. Skanningen bestilles akut af sygehuset.",
        "The whole spine is usually scanned by MRI. The hospital arranges the scan as an emergency.",
        "E21",
    ),
)

EXAMINATION: tuple[AdviceWords, ...] = (
    step(
        "perineal_and_bladder_assessment",
        "Spørg direkte til vandladning, afføring, seksualfunktion og følelse i ridebukseområdet, "
        "og undersøg følelsen dér. Det må ikke forsinke en akut henvisning.",
        "Ask directly about bladder, bowel, sexual function and feeling in the saddle area, and examine the feeling "
        "there. It must not delay an emergency referral.",
        "E14",
        "C8",
    ),
    step(
        "complete_neuro_exam",
        "Sørg for, at kraft, reflekser, sensibilitet og strakt benløft er undersøgt på begge ben, og at kraften er "
        "noteret som grad 0-5.",
        "See to it that strength, reflexes, sensation and straight leg raise are examined in both legs, and that "
        "strength is recorded as grade 0-5.",
        "F20",
        "C8",
    ),
    step(
        "blood_tests_crp",
        "Tag CRP og andre blodprøver efter mistanken. Ved mistanke om infektion: se patienten og tag CRP i dag. "
        "En normal prøve afgør ikke sagen alene.",
        "Take CRP and other bloods as the suspicion calls for. Suspected infection: see the patient and take CRP "
        "today. A normal test does not settle it alone.",
        "F13",
        "E12",
        "C2",
        "C5",
    ),
    step(
        "urine_and_abdominal_exam",
        "Undersøg urin og abdomen her og nu. Tag graviditetstest, hvor det er relevant.",
        "Test the urine and examine the abdomen here and now. Do a pregnancy test where fitting.",
        "E33",
    ),
    step(
        "aortic_ultrasound",
        "Bestil hurtig ultralyd af aorta efter regionens vej. "
        "Ring 112 ved kollaps, lavt blodtryk eller ny svær smerte.",
        "Arrange urgent ultrasound of the aorta through your region's pathway. Call 112 for collapse, low blood "
        "pressure or new severe pain.",
        "E32",
    ),
    step(
        "obstetric_consider",
        "Gravid: overvej graviditetsbetingede bækkensmerter og obstetriske årsager. "
        "Inddrag jordemoderen; konferér, hvis du er i tvivl.",
        "Pregnant: consider pelvic girdle pain of pregnancy and obstetric causes. "
        "Involve the midwife; confer if in doubt.",
    ),
    step(
        "xray_spine",
        "Bestil røntgen af det område, hvor fraktur mistænkes; smertelindring vurderer du klinisk. "
        "Bliver smerterne ved, så revurdér, også efter et normalt billede.",
        "Order an X-ray of the part where a fracture is suspected; pain relief is a clinical decision. "
        "If the pain goes on, re-assess, also after a normal picture.",
        "F17",
        "C3",
        "C4",
    ),
    step(
        "osteoporosis_assessment",
        "Vurdér, om patienten har osteoporose, og om den er behandlet.",
        "Assess whether the patient has osteoporosis, and whether it is treated.",
        "C4",
    ),
    step(
        "hla_b27_test",
        "Tag HLA-B27. Med tre kriterier henvises ved positivt svar; et negativt svar afgør ikke sagen alene.",
        "Test HLA-B27. With three criteria a positive result means referral; a negative one does not settle it alone.",
        "E30",
    ),
    step(
        "full_reassessment_red_flags_and_psychosocial",
        "Gennemgå anamnese, undersøgelse, røde flag og psykosociale faktorer igen. "
        "Manglende effekt er i sig selv ingen grund til at skanne.",
        "Go through history, examination, red flags and psychosocial factors again. "
        "Lack of response is not by itself a reason to scan.",
        "F13",
        "C9",
    ),
    step(
        "paediatric_assessment",
        "Barn eller ung: reglerne for voksne gælder ikke. Vurdér selv, og brug regionens vej for børn, "
        "hvis noget bekymrer.",
        "Child or young person: the adult rules do not apply. Make your own assessment, and use your region's "
        "paediatric pathway if anything worries you.",
        "C14",
        "E41",
    ),
)

REFERRAL: tuple[AdviceWords, ...] = (
    step(
        "cancer_pathway",
        "Henvis til pakkeforløb (kræftpakke eller diagnostisk pakkeforløb). Er patienten i behandling for kræft, "
        "så kontakt det sted, der behandler.",
        "Refer for urgent cancer work-up (a cancer pathway or the diagnostic pathway). If the patient is being "
        "treated for cancer, contact those who treat.",
        "F14",
        "E10",
        "E37",
    ),
    step(
        "own_workup",
        "Uforklaret vægttab eller smerter i flere knogler udredes for sig: blodprøver, og diagnostisk pakkeforløb "
        "efter behov. Skan ikke ryggen på dette alene.",
        "Unexplained weight loss or pain in several bones is worked up in its own right: blood tests, and the "
        "diagnostic pathway where needed. Do not image the spine on this alone.",
        "F13",
        "C2",
    ),
    step(
        "rheumatology_referral",
        "Henvis til reumatolog. Skriv debutalder, varighed, opfyldte kriterier, CRP og HLA-B27; "
        "billeddiagnostik vælger reumatologen.",
        "Refer to a rheumatologist. State age at onset, duration, criteria met, CRP and HLA-B27; "
        "the rheumatologist chooses the imaging.",
        "E30",
        "C6",
    ),
    step(
        "surgical_opinion_referral",
        "Henvis til rygkirurgisk vurdering efter regionens vej. Skriv kraftgrad, varighed, prøvet behandling "
        "og patientens ønske.",
        "Refer for a surgical opinion through your region's pathway. State strength grade, duration, treatment tried "
        "and the patient's wish.",
        "F17",
        "E23",
        "E25",
    ),
    step(
        "mri_for_surgical_decision",
        "Bestil MR-skanning efter regionens aftale, fordi operation overvejes. Skriv det i henvisningen.",
        "Order MRI as your region has agreed, because surgery is considered. Say so in the request.",
        "F17",
        "E34",
    ),
    step(
        "surgical_opinion_before_week_12",
        "Bensmerter fra nerveroden, som stadig begrænser hverdagen fra uge 6: overvej rygkirurgisk vurdering "
        "før uge 12.",
        "Nerve-root pain that still limits daily life from week 6: consider a surgical opinion before week 12.",
        "E26",
    ),
)

THE_TOOL: tuple[AdviceWords, ...] = (
    step(
        "missing_data_ask",
        "Svar mangler. Spørg til det, der står under Kan stadig ændre forslaget, før du slutter.",
        "Answers are missing. Ask what stands under May still change the suggestion before you finish.",
    ),
    step(
        "contradiction_flag",
        "Noget passer ikke sammen. Læs forklaringen, og ret svaret. Det, der er akut, venter ikke på det.",
        "Something does not fit. Read the explanation and correct the answer. An emergency does not wait for it.",
    ),
    step(
        "verify_age",
        "Kontrollér alderen: den er ikke mulig eller meget usædvanlig.",
        "Check the age: it is not possible, or very unusual.",
    ),
    step(
        "out_of_scope",
        "Værktøjet gælder fra 18 år og giver ikke råd her. Følg dit eget skøn, eller konferér.",
        "The tool applies from age 18 and gives no advice here. Use your own judgement, or confer.",
        "C14",
    ),
    step(
        "multiple_suspicions_listed",
        "Flere sygdomme er under mistanke; den mest hastende står først. Nævn dem alle, når du ringer eller henviser.",
        "Several conditions are suspected; the most urgent stands first. Name them all when you telephone or refer.",
    ),
    step(
        "added_caution_not_from_article",
        "Noget i forslaget er ekstra forsigtighed og kommer ikke fra artiklen. Se, hvad det er, under Hvorfor.",
        "Part of the suggestion is added caution and does not come from the article. See which under Why.",
    ),
    step(
        "document_overall_judgement",
        "Skriv i notatet, hvad din samlede mistanke om alvorlig sygdom bygger på; angiv den, hvis den mangler.",
        "Write in the note what your overall suspicion of serious disease rests on; state it where it is missing.",
        "F13",
    ),
    step(
        "single_flag_not_enough",
        "Bestil ikke billeddiagnostik på et enkelt rødt flag. Vej det i den samlede mistanke, "
        "og se, hvordan behandlingen virker.",
        "Do not order imaging on a single red flag. Weigh it in the overall suspicion, and see how treatment works.",
        "F13",
    ),
)

AFTER_EARLIER_CANCER = Text(
    "Efter tidligere kræft: i almen praksis havde omkring 7 af 100 kræft som årsag (samlet tal fra flere studier). "
    "Det er ikke et tal for denne patient.",
    "After earlier cancer: in general practice cancer was the cause in about 7 of 100 (pooled from several studies). "
    "It is not a figure for this patient.",
)
"""The one figure that may stand beside a history of cancer (C2, E59): never that of the emergency departments."""

WORKUP: tuple[AdviceWords, ...] = ACUTE + EXAMINATION + REFERRAL + THE_TOOL
