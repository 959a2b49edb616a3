"""The clinician's overall judgement."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import choice
from consult.rules.vocabulary.kinds import Finding, Group

GROUP = Group("judgement", Text("Samlet mistanke", "Overall suspicion"))

FINDINGS: tuple[Finding, ...] = (
    choice(
        "overall_suspicion_serious",
        GROUP.key,
        Text("Tænker du, at der kan være alvorlig sygdom?", "Do you think that there may be serious disease?"),
        Text("samlet mistanke om alvorlig sygdom", "overall suspicion of serious disease"),
        {
            "none": Text("Nej", "No"),
            "low": Text("Næppe", "Unlikely"),
            "moderate": Text("Måske", "Maybe"),
            "high": Text("Ja", "Yes"),
        },
        unknown="not_stated",
        ordered=True,
        hint=Text(
            "Din samlede mistanke. Kan hæve hastegraden, men aldrig sænke den",
            "Your overall suspicion. Can raise the urgency, never lower it",
        ),
    ),
    choice(
        "clinician_suspects",
        GROUP.key,
        Text("Hvad tænker du på?", "What do you think of?"),
        Text("mistanke om", "suspected condition"),
        {
            "none": Text("intet bestemt", "nothing in particular"),
            "cauda_equina": Text("cauda equina-syndrom", "cauda equina syndrome"),
            "cancer": Text("malign sygdom", "cancer"),
            "infection": Text("spinal infektion", "spinal infection"),
            "fracture": Text("vertebral fraktur", "vertebral fracture"),
            "aaa": Text("abdominalt aortaaneurisme (AAA)", "abdominal aortic aneurysm (AAA)"),
            "axial_spa": Text("aksial spondylartritis", "axial spondyloarthritis"),
            "other": Text("andet", "other"),
        },
        unknown="not_stated",
    ),
)
