"""Words for treatment, the talk, medicines and re-assessment.

Much of this is shown for nerve-root pain and stenosis too. What holds for non-specific pain alone (F22, F40) stands in
`movement_safe_including_bending`, `pain_not_damage` and `recurrence_common`, and even there nothing is called
harmless, since they are shown before an assessment is complete. No drug is named as effective. Source: clinical
specification 1.1, sections 4 and 4.1.
"""

from consult.rules.advice_words.kinds import AdviceWords, say, step

SAFETY: tuple[AdviceWords, ...] = (
    say(
        "safety_net_cauda_equina",
        "Ring samme dag til os eller lægevagten, hvis det bliver svært at tisse eller at mærke og holde på din "
        "afføring. Ring også, hvis du mister følelse i skridtet eller under sex, eller et ben bliver svagt.",
        "Call us or the out-of-hours service the same day if it gets hard to pass urine, or to feel and hold your "
        "stool. Call too if you lose feeling in the crotch or during sex, or a leg gets weak.",
        "E14",
        "E18",
    ),
    say(
        "safety_net_general",
        "Ring inden for et døgn, hvis du får feber. Bestil en tid, hvis du taber dig, hvis det bliver værre, "
        "hvis det gør ondt, uanset hvordan du ligger, eller hvis det ikke går bedre.",
        "Call within a day if you get a fever. Book a time if you lose weight, if it gets worse, "
        "if it hurts however you lie, or if it does not get better.",
        "F14",
        "E11",
        "E12",
    ),
)

TALK: tuple[AdviceWords, ...] = (
    step(
        "explore_patient_beliefs",
        "Spørg først: Hvad tror du, det er? Hvad er du mest bange for? Hvad håber du, vi gør i dag?",
        "Ask first: What do you think it is? What are you most afraid of? What do you hope we do today?",
        "F24",
    ),
    say(
        "information_first",
        "Det vigtigste i dag er, at du får viden. Vi taler om, hvad der gør ondt, hvad du kan gøre, "
        "og hvordan det plejer at gå.",
        "The most important thing today is knowledge. We talk about what hurts, what you can do, "
        "and how it usually goes.",
        "F23",
        "F37",
    ),
    say(
        "nothing_points_to_serious_today",
        "I dag er der ikke noget, der tyder på en alvorlig sygdom. Det kan ændre sig. Derfor skal du kende disse tegn.",
        "Today nothing points to a serious disease. That can change. So you need to know these signs.",
        "F23",
        "E7",
    ),
    say(
        "natural_course",
        "De fleste får det klart bedre i løbet af de første uger.",
        "Most people get clearly better within the first weeks.",
        "F52",
    ),
    say(
        "recurrence_common",
        "Ondt i lænden kommer tit igen. Det er ikke i sig selv et tegn på, at noget er gået i stykker.",
        "Back pain often comes back. That is not by itself a sign that something is broken.",
        "F52",
        "F53",
    ),
    say(
        "stay_active",
        "Gør det, du plejer, så godt du kan, og lidt mere dag for dag. Vent ikke, til smerten er væk.",
        "Do what you usually do as well as you can, and a bit more day by day. Do not wait for the pain to go.",
        "F48",
    ),
    say(
        "short_rest_ok_not_prolonged",
        "Du må godt skrue ned og hvile dig lidt ad gangen. Det hjælper ikke at blive liggende længe.",
        "It is fine to do less and to rest for short spells. Lying still for long does not help.",
        "F47",
    ),
    say(
        "supine_movement",
        "Er det meget svært at komme i gang, så læg dig på ryggen. Svaj og rund lænden roligt, "
        "og vip knæene fra side til side.",
        "If it is very hard to get going, lie on your back. Arch and round the low back gently, "
        "and rock the knees from side to side.",
        "F50",
    ),
    say(
        "movement_safe_including_bending",
        "Ryggen tåler, at du bøjer og drejer dig. Begynd med små bevægelser, og tag lidt mere hver dag.",
        "Your back can take bending and twisting. Begin with small movements, and do a bit more each day.",
        "F49",
    ),
    say(
        "pain_not_damage",
        "Smerte er kroppens alarm. Den kan lyde højt, uden at noget er gået i stykker.",
        "Pain is the body's alarm. It can sound loud without anything being broken.",
        "F42",
    ),
    say(
        "balance_model",
        "Lad os se på, hvad der tærer, og hvad der giver kræfter. Når du sover dårligt eller er bekymret, "
        "kan det gøre ondt at gøre, hvad du plejer.",
        "Let us look at what wears you down and what gives you strength. When you sleep badly or worry, "
        "it can hurt to do what you usually do.",
        "F46",
    ),
    say(
        "imaging_would_not_change_treatment",
        "En skanning nu vil ikke ændre det, der hjælper dig. Vi ser på det igen, hvis noget ændrer sig.",
        "A scan now would not change what helps you. We look at it again if something changes.",
        "F17",
    ),
    say(
        "degenerative_findings_common",
        "Med alderen kommer der forandringer i ryggen. Mange har dem uden at have ondt, "
        "og billedet viser ikke, hvor smerten kommer fra. Se tallene for din alder.",
        "With age come changes in the back. Many people have them without pain, "
        "and the picture does not show where the pain comes from. See the figures for your age.",
        "F15",
        "F16",
        "E1",
        "E2",
    ),
    say(
        "imaging_possible_harm",
        "En skanning har også ulemper. Den kan vise ting, der gør dig bange og får dig til at bruge ryggen mindre, "
        "eller føre til en operation, der ikke hjælper.",
        "A scan has drawbacks too. It can show things that frighten you and make you use your back less, "
        "or lead to an operation that does not help.",
        "F18",
        "F19",
    ),
    step(
        "incidental_findings_explained",
        "Gennemgå ordene fra den tidligere MR-skanning ét for ét i almindeligt sprog, og hold dem op mod alderen.",
        "Go through the words of the earlier MRI one by one in plain language, and compare with the patient's age.",
        "F44",
        "E1",
        "E2",
    ),
    say(
        "conservative_first_4_6_weeks",
        "De fleste smerter fra en nerve bliver bedre i løbet af 4-6 uger, uden operation. "
        "Bevæg dig så meget, som benet tillader.",
        "Most pain from a nerve gets better over 4-6 weeks, without an operation. Move as much as the leg allows.",
        "E23",
        "E27",
    ),
    say(
        "return_if_new_spa_features",
        "Kom igen, hvis du får psoriasis, et rødt øje, der gør ondt, hævede led eller diarré, der bliver ved.",
        "Come back if you get psoriasis, a red and painful eye, swollen joints, or diarrhoea that goes on.",
        "E30",
    ),
)

TREATMENT: tuple[AdviceWords, ...] = (
    step(
        "beyond_basic_information",
        "Der er tegn på risiko for et længere forløb. Overvej mere end den første information, "
        "og følg op før, end du plejer.",
        "There are signs of risk of a longer course. Consider more than the first information, "
        "and follow up sooner than usual.",
        "F54",
        "F55",
    ),
    step(
        "patient_education",
        "Tilbyd patientuddannelse: om smerter, bevægelse og egenhåndtering.",
        "Offer patient education: on pain, movement and self-management.",
        "F31",
        "F38",
    ),
    step(
        "supervised_exercise",
        "Drøft superviseret træning. Vælg noget, patienten vil blive ved med.",
        "Discuss supervised exercise. Choose something that the patient will keep up.",
        "F25",
        "F31",
        "F51",
        "E29",
    ),
    step(
        "manual_therapy_consider",
        "Overvej manuel behandling (mobilisering, manipulation) ved siden af bevægelse. Akupunktur er ikke rutine.",
        "Consider manual treatment (mobilisation, manipulation) beside movement. Acupuncture is not routine.",
        "F25",
        "F26",
        "F31",
    ),
    step(
        "cognitive_approach",
        "Arbejd med tanker og vaner sammen med bevægelsen (kognitiv tilgang), eller find en behandler, der gør det.",
        "Work with thoughts and habits together with movement (a cognitive approach), or find a therapist who does.",
        "F32",
        "F55",
    ),
    step(
        "work_attachment",
        "Tal om arbejdet: Hvad kan klares nu? Foreslå skånehensyn, delvis sygemelding og en samtale med "
        "arbejdsgiveren; patienten behøver ikke være smertefri først.",
        "Talk about work: what can be done now? Suggest adapted work, part-time sick leave and a talk with the "
        "employer; the patient need not be free of pain first.",
        "F31",
        "E51",
    ),
    say(
        "discuss_exercise_after_episode",
        "Træning, når det værste er ovre, er det, der bedst kan forebygge det næste anfald. Skal vi tale om et kursus?",
        "Exercise, once the worst is over, is what can best prevent the next bout. Shall we talk about a course?",
        "F51",
    ),
    step(
        "glad_ryg_offer",
        "GLA:D® Ryg kan være relevant - aftales med patienten; klinikken afgør ved startsamtalen. "
        "Nævn også anden superviseret træning og patientuddannelse.",
        "GLA:D® Ryg may be relevant - agree with the patient; the clinic decides at the first session. "
        "Mention other supervised exercise and education too.",
        "F56",
        "F57",
        "F60",
    ),
    say(
        "glad_ryg_cost_and_coi",
        "Du betaler selv en del af prisen eller det hele. De, der skrev artiklen bag rådene, har selv lavet "
        "GLA:D® Ryg. Syddansk Universitet ejer navnet og sælger kurser til behandlere.",
        "You pay part of the price or all of it. Those who wrote the article behind the advice made GLA:D® Ryg "
        "themselves. The University of Southern Denmark owns the name and sells courses to clinicians.",
        "F65",
        "F67",
    ),
    step(
        "shared_decision",
        "Læg mulighederne frem med fordele og ulemper. Beslut sammen, og respektér patientens ønske.",
        "Lay out the options with what speaks for and against. Decide together, and respect the patient's wish.",
        "F60",
    ),
)

MEDICINES: tuple[AdviceWords, ...] = (
    step(
        "medication_only_after_careful_consideration",
        "Medicin er hverken førstevalg eller rutine, heller ikke antidepressiva og antiepileptika. "
        "Overvej nøje; aftal formål og slutdato.",
        "Drugs are neither first choice nor routine, antidepressants and antiepileptics included. "
        "Consider carefully; agree on the purpose and an end date.",
        "F27",
        "F29",
        "F30",
        "F39",
        "E46",
    ),
    step(
        "no_opioid_start",
        "Start ikke opioid som første eller fast behandling: mod rygsmerter har det ikke klaret sig bedre end placebo.",
        "Do not start an opioid as first or routine treatment: for back pain it has done no better than placebo.",
        "F28",
        "E46",
    ),
    step(
        "nsaid_contraindicated_warning",
        "Brug ikke NSAID her: der er en kontraindikation, eller patienten er gravid i uge 20 eller senere "
        "(også når ugen er ukendt).",
        "Do not use NSAID here: there is a contraindication, or the patient is pregnant in week 20 or later "
        "(also when the week is unknown).",
        "E55",
        "E56",
    ),
    step(
        "opioid_review_taper",
        "Gennemgå den langvarige opioidbehandling sammen med patienten, og overvej langsom, aftalt nedtrapning. "
        "Stop aldrig brat.",
        "Review the long-term opioid together with the patient, and consider a slow, shared taper. "
        "Never stop abruptly.",
        "F28",
        "E56",
    ),
)

FOLLOW_UP: tuple[AdviceWords, ...] = (
    step(
        "early_strength_recheck",
        "Aftal dato for ny kraftprøve: inden for få dage, højst 7. "
        "Patienten ringer samme dag, hvis benet bliver svagere.",
        "Agree on a date for the next strength check: within days, 7 at most. "
        "The patient calls the same day if the leg gets weaker.",
        "E19",
        "E23",
    ),
    step(
        "early_reassess_1_2_weeks",
        "Aftal revurdering om 1-2 uger med dato og form.",
        "Agree on re-assessment in 1-2 weeks, with date and form.",
        "F13",
        "C2",
        "C3",
        "C5",
    ),
    step(
        "reassess_4_weeks",
        "Aftal revurdering om cirka 4 uger med dato og form. Patienten kommer før, hvis det bliver værre.",
        "Agree on re-assessment in about 4 weeks, with date and form. The patient comes sooner if it gets worse.",
        "F13",
        "C9",
    ),
)

CARE: tuple[AdviceWords, ...] = SAFETY + TALK + TREATMENT + MEDICINES + FOLLOW_UP
