"""Medicines and history; these change the advice and never the triage."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import choice
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group(
    "medicines",
    Text("Medicin og tidligere", "Medicines and history"),
    Text(
        "Har du haft mavesår, eller er du syg i hjertet eller nyrerne? Får du blodfortyndende medicin? Får du stærk "
        "medicin mod smerter, fx morfin? Er du blevet opereret i ryggen, eller er den blevet MR-skannet?",
        "Have you had an ulcer, or are you ill in the heart or the kidneys? Do you take blood thinners? Do you take "
        "strong medicine for pain, such as morphine? Have you had an operation on your back, or an MRI of it?",
    ),
)

FINDINGS: tuple[Finding, ...] = (
    ternary(
        "nsaid_contraindicated",
        GROUP.key,
        Text("Kontraindikation for NSAID", "Contraindication to NSAID"),
        Text("kontraindikation for NSAID", "contraindication to NSAID"),
        hint=Text(
            "Fx mavesår, nyre- eller hjertesygdom, blodfortyndende medicin",
            "For example ulcer, kidney or heart disease, anticoagulants",
        ),
        ordered=False,
    ),
    choice(
        "opioid_use",
        GROUP.key,
        Text("Opioid nu", "Opioid now"),
        Text("opioid nu", "opioid now"),
        {
            "none": Text("intet", "none"),
            "short": Text("kort tid", "short time"),
            "long_term": Text("lang tid", "long time"),
        },
    ),
    ternary(
        "previous_spine_surgery",
        GROUP.key,
        Text("Tidligere opereret i lænden", "Earlier lumbar surgery"),
        Text("tidligere opereret i lænden", "earlier lumbar surgery"),
        ordered=False,
    ),
    choice(
        "previous_mri",
        GROUP.key,
        Text("Tidligere MR-skanning", "Earlier MRI"),
        Text("tidligere MR-skanning", "earlier MRI"),
        {
            "none": Text("ingen", "none"),
            "normal": Text("normal", "normal"),
            "degenerative": Text("degenerative forandringer", "degenerative changes"),
        },
        hint=Text("Ændrer ikke hastegraden", "Does not change the urgency"),
    ),
)
