"""Suspected spinal infection: fever, risk factors and CRP."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import choice
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group(
    "infection",
    Text("Infektion", "Infection"),
    Text(
        "Har du haft feber eller rystet af kulde? Har du for nylig haft betændelse et sted, haft et drop eller fået "
        "noget gjort i ryggen? Har du en sygdom, eller får du medicin, der svækker dit forsvar mod sygdom? Tager du "
        "stoffer med sprøjte?",
        "Have you had a fever or shivered with cold? Have you lately had an infection somewhere, had a drip, or had "
        "something done to your back? Do you have an illness, or take medicine, that weakens your defence against "
        "illness? Do you inject drugs?",
    ),
)

FINDINGS: tuple[Finding, ...] = (
    ternary(
        "inf_fever",
        GROUP.key,
        Text("Feber eller kulderystelser", "Fever or rigors"),
        Text("feber eller kulderystelser", "fever or rigors"),
        say=Text("Har du haft feber eller rystet af kulde?", "Have you had a fever or shivered with cold?"),
        hint=Text(
            "Nu eller de seneste dage. Fravær af feber taler ikke imod infektion",
            "Now or in the last days. No fever does not speak against infection",
        ),
    ),
    ternary(
        "inf_other_focus_explains_fever",
        GROUP.key,
        Text("Anden oplagt årsag til feberen (fx influenza)", "Another obvious cause of the fever (such as influenza)"),
        Text("anden oplagt årsag til feberen", "another obvious cause of the fever"),
        ordered=False,
    ),
    ternary(
        "inf_recent_infection_or_spinal_procedure",
        GROUP.key,
        Text(
            "Nylig infektion, kateter eller indgreb i ryggen", "Recent infection, indwelling line or spinal procedure"
        ),
        Text(
            "nylig infektion, kateter eller indgreb i ryggen", "recent infection, indwelling line or spinal procedure"
        ),
        say=Text(
            "Har du for nylig haft betændelse et sted, haft et drop eller fået noget gjort i ryggen?",
            "Have you lately had an infection somewhere, had a drip, or had something done to your back?",
        ),
        hint=Text(
            "Bakteriel, fx i hud, blod eller urinveje; blokade eller operation i ryggen",
            "Bacterial, for example in skin, blood or urinary tract; spinal injection or surgery",
        ),
    ),
    ternary(
        "inf_immunosuppressed",
        GROUP.key,
        Text("Nedsat immunforsvar (sygdom eller medicin)", "Immunosuppression (disease or medicine)"),
        Text("nedsat immunforsvar", "immunosuppression"),
        say=Text(
            "Får du medicin, der svækker dit forsvar mod sygdom?",
            "Do you take medicine that weakens your defence against illness?",
        ),
        hint=Text(
            "Fx prednisolon, biologisk medicin, kemoterapi, hiv",
            "For example prednisolone, biological medicine, chemotherapy, HIV",
        ),
    ),
    ternary(
        "inf_iv_drug_use",
        GROUP.key,
        Text("Injicerer stoffer", "Injects drugs"),
        Text("injicerer stoffer", "injects drugs"),
        say=Text("Tager du stoffer med sprøjte?", "Do you inject drugs?"),
    ),
    choice(
        "inf_crp",
        GROUP.key,
        Text("CRP", "CRP"),
        Text("CRP", "CRP"),
        {"normal": Text("normal", "normal"), "raised": Text("forhøjet", "raised")},
        unknown="not_taken",
        ordered=True,
    ),
)
