"""Nerve root and neurology: strength, sensation and reflexes in the legs."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import DAYS, choice, quantity
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group("nerve_root", Text("Nerverod og neurologi", "Nerve root and neurology"))

FINDINGS: tuple[Finding, ...] = (
    choice(
        "neuro_exam",
        GROUP.key,
        Text(
            "Kraft, reflekser og sensibilitet i benene er undersøgt",
            "Strength, reflexes and sensation in the legs have been examined",
        ),
        Text("neurologisk undersøgelse af benene", "neurological examination of the legs"),
        {"done": Text("undersøgt", "examined")},
        unknown="not_done",
        hint=Text("Telefon og video: ikke undersøgt", "Telephone and video: not examined"),
    ),
    choice(
        "neuro_motor",
        GROUP.key,
        Text("Kraft i benene, svageste muskelgruppe", "Leg strength, weakest muscle group"),
        Text("kraft i benene", "leg strength"),
        {
            "normal": Text("normal kraft", "normal strength"),
            "mild_mrc4": Text("let parese (grad 4)", "mild weakness (grade 4)"),
            "severe_mrc3_or_less": Text("svær parese (grad 3 eller mindre)", "severe weakness (grade 3 or less)"),
        },
        ordered=True,
        hint=Text(
            "Grad 4: bevæger mod modstand, men svagere end den anden side. Grad 3 eller mindre: kan ikke bevæge mod "
            "modstand, kan fx ikke gå på hælen",
            "Grade 4: moves against resistance, but weaker than the other side. Grade 3 or less: cannot move against "
            "resistance, for example cannot walk on the heel",
        ),
    ),
    ternary(
        "neuro_motor_progressive",
        GROUP.key,
        Text("Tiltagende parese", "Progressive weakness"),
        Text("tiltagende parese", "progressive weakness"),
        hint=Text("Svagere end tidligere i forløbet", "Weaker than earlier in the episode"),
    ),
    quantity(
        "neuro_motor_onset_days",
        GROUP.key,
        Text("Paresens varighed", "Duration of the weakness"),
        Text("paresens varighed", "duration of the weakness"),
        DAYS,
    ),
    ternary(
        "neuro_sensory_or_reflex_change",
        GROUP.key,
        Text(
            "Ændret sensibilitet (dermatom) eller bortfald af refleks",
            "Change of sensation (dermatome) or loss of a reflex",
        ),
        Text("ændret sensibilitet eller bortfald af refleks", "change of sensation or loss of a reflex"),
        hint=Text("Patellar- og akillesreflekser; sammenlign siderne", "Knee and ankle reflexes; compare the sides"),
    ),
    ternary(
        "neuro_bilateral_deficit",
        GROUP.key,
        Text("Nye neurologiske udfald i begge ben", "New neurological deficit in both legs"),
        Text("nye neurologiske udfald i begge ben", "new neurological deficit in both legs"),
        hint=Text(
            "Kendt polyneuropati og symmetrisk manglende akillesreflekser hos ældre = Nej",
            "Known polyneuropathy and symmetrically missing ankle reflexes in the old = No",
        ),
    ),
    ternary(
        "neuro_claudication",
        GROUP.key,
        Text("Neurogen claudicatio", "Neurogenic claudication"),
        Text("neurogen claudicatio", "neurogenic claudication"),
        say=Text(
            "Gør det ondt i benene, når du går, og hjælper det at sidde?",
            "Do your legs hurt when you walk, and does it help to sit?",
        ),
        hint=Text("Lindres af at sidde eller bøje sig frem", "Eased by sitting or bending forward"),
    ),
)
