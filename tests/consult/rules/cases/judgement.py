"""The clinician's own suspicion, and the rows that close the table."""

from tests.consult.rules.patients import Cases, Findings, given, negative


def suspects(condition: object, **answers: object) -> Findings:
    """The clinician thinks that it may be this, and nothing was found."""
    return negative(**{"overall_suspicion_serious": "moderate", "clinician_suspects": condition, **answers})


FIRES: Cases = {
    "J1": {
        "the clinician is a little in doubt": negative(overall_suspicion_serious="moderate"),
        "the clinician is much in doubt": negative(overall_suspicion_serious="high"),
    },
    "J2ce": {"cauda equina syndrome is suspected": suspects("cauda_equina")},
    "J2ce_stable": {"cauda equina syndrome is suspected": suspects("cauda_equina")},
    "J2aaa": {"an aneurysm is suspected, with two weeks of pain": suspects("aaa")},
    "J2aaa_old": {"an aneurysm is suspected": suspects("aaa")},
    "J2ca": {"cancer is suspected": suspects("cancer")},
    "J2fx": {"a fracture is suspected": suspects("fracture")},
    "S2": {"17 years old": negative(age_years=17)},
    "U1": {"saddle area not asked": negative(ce_saddle_sensory_change=None)},
}

FIRES_STILL: Cases = {
    "J1": {
        "in doubt, and nobody asked of what": suspects(None),
        "in doubt, of something else": suspects("other"),
    },
    "J2ce": {"cauda equina syndrome is suspected, onset not asked": suspects("cauda_equina", ce_onset=None)},
    "J2ce_stable": {
        "cauda equina syndrome is suspected, unchanged for a month": suspects("cauda_equina", ce_onset="longer_stable"),
    },
    "J2aaa": {"an aneurysm is suspected, and nobody asked how long": suspects("aaa", duration_weeks=None)},
    "J2aaa_old": {"an aneurysm is suspected, with a year of pain": suspects("aaa", duration_weeks=52)},
    "S2": {
        "17 years old, with a known fracture pattern": negative("fx_new_deformity_or_height_loss", age_years=17),
        "17 years old, and nothing else was asked": given(age_years=17),
    },
    "U1": {
        "nothing was asked": given(),
        "suspicion not stated": negative(overall_suspicion_serious=None),
        "age not asked": negative(age_years=None),
    },
    "N1": {
        "everything asked, and nothing found": negative(),
        "a single flag": negative("ca_night_pain"),
        "the clinician has a low suspicion": negative(overall_suspicion_serious="low"),
        "the questions of inflammatory disease not asked": negative(spa_buttock_pain=None, spa_enthesitis=None),
        "18 years old": negative(age_years=18),
    },
}

REFUSED: Cases = {
    "J1": {
        "low suspicion": negative(overall_suspicion_serious="low"),
        "cancer is suspected": suspects("cancer"),
        "suspicion not stated": negative(overall_suspicion_serious=None),
    },
    "J2ce": {
        "cauda equina syndrome is suspected, unchanged for a month": suspects("cauda_equina", ce_onset="longer_stable"),
        "named with low suspicion": suspects("cauda_equina", overall_suspicion_serious="low"),
    },
    "J2ce_stable": {
        "named with low suspicion": suspects("cauda_equina", overall_suspicion_serious="low"),
        "an aneurysm is suspected": suspects("aaa"),
    },
    "J2aaa": {
        "an aneurysm is suspected, with a year of pain": suspects("aaa", duration_weeks=52),
        "named without suspicion": suspects("aaa", overall_suspicion_serious="none"),
    },
    "J2aaa_old": {
        "named without suspicion": suspects("aaa", overall_suspicion_serious="none"),
        "cauda equina syndrome is suspected": suspects("cauda_equina"),
    },
    "J2ca": {
        "named with low suspicion": suspects("cancer", overall_suspicion_serious="low"),
        "a fracture is suspected": suspects("fracture"),
    },
    "J2fx": {
        "named with low suspicion": suspects("fracture", overall_suspicion_serious="low"),
        "cancer is suspected": suspects("cancer"),
    },
    "S2": {
        "18 years old": negative(age_years=18),
        "age not asked": negative(age_years=None),
        "17 years old with a numb saddle area": negative("ce_saddle_sensory_change", age_years=17),
        "17 years old with a foot that drops": negative(age_years=17, neuro_motor="severe_mrc3_or_less"),
    },
    "U1": {
        "everything asked": negative(),
        "saddle area not asked, and a known aneurysm": negative("vasc_known_aaa", ce_saddle_sensory_change=None),
        "17 years old, saddle area not asked": negative(ce_saddle_sensory_change=None, age_years=17),
        "17 years old with fever, saddle area not asked": negative(
            "inf_fever", ce_saddle_sensory_change=None, age_years=17
        ),
    },
    "N1": {
        "suspicion not stated": negative(overall_suspicion_serious=None),
        "a weak row fires": negative("spa_known", overall_suspicion_serious="moderate"),
        "17 years old": negative(age_years=17),
        "two groups of cancer symptoms": negative("ca_night_pain", "ca_general_malaise"),
    },
}
