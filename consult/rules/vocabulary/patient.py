"""The patient: age, sex and pregnancy."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import WEEKS, YEARS, choice, quantity
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group("patient", Text("Patient", "Patient"))

FINDINGS: tuple[Finding, ...] = (
    quantity(
        "age_years",
        GROUP.key,
        Text("Alder", "Age"),
        Text("alder", "age"),
        YEARS,
        maximum=120,
        hint=Text("Reglerne gælder fra 18 år", "The rules apply from 18 years"),
    ),
    choice(
        "sex",
        GROUP.key,
        Text("Køn", "Sex"),
        Text("køn", "sex"),
        {"female": Text("kvinde", "female"), "male": Text("mand", "male")},
        hint=Text("Ændrer ikke forslaget", "Does not change the suggestion"),
    ),
    ternary("pregnant", GROUP.key, Text("Gravid", "Pregnant"), Text("gravid", "pregnant"), ordered=False),
    quantity(
        "pregnancy_week",
        GROUP.key,
        Text("Graviditetslængde", "Gestational age"),
        Text("graviditetslængde", "gestational age"),
        WEEKS,
        maximum=42,
        hint=Text("Afgør, om NSAID må nævnes", "Decides whether NSAID may be mentioned"),
    ),
)
