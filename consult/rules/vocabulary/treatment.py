"""Treatment so far, its effect, and whether surgery is wished for."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import choice
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group("treatment", Text("Behandling indtil nu", "Treatment so far"))

FINDINGS: tuple[Finding, ...] = (
    choice(
        "initial_treatment",
        GROUP.key,
        Text("Indledende behandling", "Initial treatment"),
        Text("indledende behandling", "initial treatment"),
        {
            "not_started": Text("ikke begyndt", "not started"),
            "under_4_weeks": Text("under 4 uger", "under 4 weeks"),
            "four_weeks_or_more": Text("4 uger eller mere", "4 weeks or more"),
        },
        hint=Text(
            "Information og råd om aktivitet, evt. træning eller manuel behandling",
            "Information and advice on activity, with exercise or manual treatment where needed",
        ),
    ),
    choice(
        "response",
        GROUP.key,
        Text("Effekt af behandlingen", "Response to treatment"),
        Text("effekt af behandlingen", "response to treatment"),
        {
            "improving": Text("bedring", "improving"),
            "unchanged": Text("uændret", "unchanged"),
            "worse": Text("værre", "worse"),
            "not_applicable": Text("ikke relevant", "not applicable"),
        },
        hint=Text(
            "Uændret eller værre efter 4 uger er manglende effekt", "Unchanged or worse after 4 weeks is non-response"
        ),
    ),
    ternary(
        "surgery_consideration",
        GROUP.key,
        Text("Operation overvejes, og patienten ønsker det", "Surgery is considered, and the patient wants it"),
        Text("operation overvejes, og patienten ønsker det", "surgery is considered, and the patient wants it"),
        hint=Text("For diskusprolaps eller spinalstenose", "For disc herniation or spinal stenosis"),
        ordered=False,
    ),
)
