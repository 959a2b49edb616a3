"""Causes outside the spine: aorta, kidneys, abdomen and pelvis."""

from consult.rules.text import Text
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group(
    "other_causes",
    Text("Andre årsager end ryggen", "Causes other than the back"),
    Text(
        "Har du en udposning på den store pulsåre i maven? Er du besvimet, eller har du været ved at falde om? Har du "
        "ondt i siden? Svier det, eller er der blod, når du tisser? Har du ondt i maven eller underlivet?",
        "Do you have a bulge on the large artery in the belly? Have you fainted, or nearly collapsed? Do you have pain "
        "in the side? Does it sting, or is there blood, when you pass urine? Do you have pain in the belly or pelvis?",
    ),
)

FINDINGS: tuple[Finding, ...] = (
    ternary(
        "vasc_collapse_or_hypotension",
        GROUP.key,
        Text("Kollaps, besvimelse eller lavt blodtryk", "Collapse, fainting or low blood pressure"),
        Text("kollaps, besvimelse eller lavt blodtryk", "collapse, fainting or low blood pressure"),
        hint=Text("Bleg og svedende af smerter = Nej", "Pale and sweating from pain = No"),
    ),
    ternary(
        "vasc_known_aaa",
        GROUP.key,
        Text("Kendt abdominalt aortaaneurisme (AAA)", "Known abdominal aortic aneurysm (AAA)"),
        Text("kendt abdominalt aortaaneurisme (AAA)", "known abdominal aortic aneurysm (AAA)"),
    ),
    ternary(
        "vasc_pulsatile_mass",
        GROUP.key,
        Text("Pulserende udfyldning i abdomen", "Pulsatile abdominal mass"),
        Text("pulserende udfyldning i abdomen", "pulsatile abdominal mass"),
        hint=Text("Svares, hvis det er undersøgt", "Answer where it has been examined"),
    ),
    ternary(
        "visc_flank_pain_or_urinary_symptoms",
        GROUP.key,
        Text("Flankesmerter, dysuri eller hæmaturi", "Flank pain, dysuria or haematuria"),
        Text("flankesmerter, dysuri eller hæmaturi", "flank pain, dysuria or haematuria"),
        hint=Text(
            "Besvær med at komme af med urinen svares under cauda equina",
            "Trouble passing urine is answered under cauda equina",
        ),
    ),
    ternary(
        "visc_abdominal_or_pelvic_symptoms",
        GROUP.key,
        Text("Symptomer fra mave eller underliv", "Abdominal or pelvic symptoms"),
        Text("symptomer fra mave eller underliv", "abdominal or pelvic symptoms"),
    ),
)
