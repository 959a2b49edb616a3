"""Suspected fracture: trauma, fragile bones, and what is seen and felt."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import choice
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group(
    "fracture",
    Text("Fraktur", "Fracture"),
    Text(
        "Er du faldet eller kommet til skade? Har du knogleskørhed, eller har du brækket noget ved et lille fald? Har "
        "du fået prednisolon i lang tid? Er du blevet lavere eller mere krum i ryggen, eller sidder det højere oppe i "
        "ryggen? Har du gigt i ryggen med betændelse (rygsøjlegigt)?",
        "Have you had a fall or an injury? Do you have brittle bones, or have you broken a bone in a small fall? Have "
        "you taken prednisolone for a long time? Have you become shorter or more bent, or does it sit higher up in "
        "the back? Do you have inflammatory arthritis of the back (axial spondyloarthritis)?",
    ),
)

FINDINGS: tuple[Finding, ...] = (
    choice(
        "fx_trauma",
        GROUP.key,
        Text("Traume", "Trauma"),
        Text("traume", "trauma"),
        {
            "none": Text("intet", "none"),
            "minor": Text("lille (fald i samme niveau)", "minor (fall on the level)"),
            "major": Text(
                "stort (fald fra over 1 m, trafik, direkte slag)", "major (fall from over 1 m, traffic, direct blow)"
            ),
        },
        ordered=True,
        say=Text("Er du faldet eller kommet til skade?", "Have you had a fall or an injury?"),
        hint=Text("Hos ældre tæller også et lille traume", "In the old, a minor trauma counts too"),
    ),
    ternary(
        "fx_osteoporosis_known",
        GROUP.key,
        Text("Kendt osteoporose", "Known osteoporosis"),
        Text("kendt osteoporose", "known osteoporosis"),
        say=Text("Har du knogleskørhed?", "Do you have brittle bones (osteoporosis)?"),
    ),
    ternary(
        "fx_steroids_prolonged",
        GROUP.key,
        Text("Systemisk glukokortikoid i 3 måneder eller mere", "Systemic glucocorticoid for 3 months or more"),
        Text("systemisk glukokortikoid i 3 måneder eller mere", "systemic glucocorticoid for 3 months or more"),
        say=Text("Har du fået prednisolon i lang tid?", "Have you taken prednisolone for a long time?"),
    ),
    ternary(
        "fx_previous_fragility_fracture",
        GROUP.key,
        Text("Tidligere lavenergifraktur", "Earlier fragility fracture"),
        Text("tidligere lavenergifraktur", "earlier fragility fracture"),
        say=Text("Har du brækket noget ved et lille fald?", "Have you broken a bone in a small fall?"),
        hint=Text("Fx håndled, hofte eller hvirvel", "For example wrist, hip or vertebra"),
    ),
    ternary(
        "spa_known",
        GROUP.key,
        Text(
            "Kendt aksial spondylartritis (stiv rygsøjle, Bechterew)",
            "Known axial spondyloarthritis (ankylosing spondylitis)",
        ),
        Text("kendt aksial spondylartritis", "known axial spondyloarthritis"),
        hint=Text(
            "Afgørende ved ethvert fald og ved bankeømhed over torntappe",
            "Decisive after any fall and with bony tenderness in the midline",
        ),
    ),
    ternary(
        "thoracic_pain",
        GROUP.key,
        Text(
            "Smerte i brystryggen eller overgangen til lænden",
            "Pain in the thoracic spine or where it meets the lumbar spine",
        ),
        Text(
            "smerte i brystryggen eller overgangen til lænden", "pain in the thoracic spine or thoracolumbar junction"
        ),
        say=Text("Sidder det højere oppe i ryggen?", "Does it sit higher up in the back?"),
    ),
    ternary(
        "fx_new_deformity_or_height_loss",
        GROUP.key,
        Text("Ny kyfose, trin eller højdetab", "New kyphosis, step or loss of height"),
        Text("ny kyfose, trin eller højdetab", "new kyphosis, step or loss of height"),
        say=Text("Er du blevet lavere eller mere krum i ryggen?", "Have you become shorter or more bent in the back?"),
    ),
    ternary(
        "fx_midline_tenderness",
        GROUP.key,
        Text("Udtalt bankeømhed over torntappe", "Marked bony tenderness in the midline"),
        Text("udtalt bankeømhed over torntappe", "marked bony tenderness in the midline"),
        hint=Text(
            "Svares, hvis det er undersøgt. Ømhed i musklerne = Nej",
            "Answer where it has been examined. Tenderness of the muscles = No",
        ),
    ),
    ternary(
        "fx_contusion_or_abrasion",
        GROUP.key,
        Text("Blodudtrækning eller hudafskrabning over ryggen", "Bruise or graze over the spine"),
        Text("blodudtrækning eller hudafskrabning over ryggen", "bruise or graze over the spine"),
        hint=Text("Svares, hvis ryggen er set", "Answer where the back has been seen"),
    ),
)
