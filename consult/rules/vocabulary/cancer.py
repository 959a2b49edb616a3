"""Suspected cancer: history and symptom groups."""

from consult.rules.text import Text
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group(
    "cancer",
    Text("Kræft", "Cancer"),
    Text(
        "Har du kræft, eller har du haft det? Har du tabt dig, uden at du ville det? Gør det ondt hele tiden, uanset "
        "hvordan du ligger, eller vågner du af smerter, der ikke går over, når du vender dig? Føler du dig syg i hele "
        "kroppen, eller har du fået ondt i flere knogler?",
        "Do you have cancer, or have you had it? Have you lost weight without meaning to? Does it hurt all the time, "
        "however you lie, or do you wake from pain that does not go away when you turn over? Do you feel ill all over, "
        "or have you got pain in several bones?",
    ),
)

FINDINGS: tuple[Finding, ...] = (
    ternary(
        "ca_known_or_previous_cancer",
        GROUP.key,
        Text("Kræft, nu eller tidligere", "Cancer, now or earlier"),
        Text("kræft, nu eller tidligere", "cancer, now or earlier"),
        say=Text("Har du kræft, eller har du haft det?", "Do you have cancer, or have you had it?"),
        hint=Text("Hudkræft, der ikke er melanom = Nej", "Skin cancer other than melanoma = No"),
    ),
    ternary(
        "ca_active_or_metastatic",
        GROUP.key,
        Text("Aktiv eller spredt kræft", "Active cancer, or cancer that has spread"),
        Text("aktiv eller spredt kræft", "active or spread cancer"),
        say=Text(
            "Bliver du behandlet for kræft nu, eller har den spredt sig?",
            "Are you being treated for cancer now, or has it spread?",
        ),
    ),
    ternary(
        "ca_weight_loss_unexplained",
        GROUP.key,
        Text("Uforklaret vægttab", "Unexplained weight loss"),
        Text("uforklaret vægttab", "unexplained weight loss"),
        say=Text("Har du tabt dig, uden at du ville det?", "Have you lost weight without meaning to?"),
    ),
    ternary(
        "ca_constant_progressive_nonmechanical_pain",
        GROUP.key,
        Text(
            "Konstant, tiltagende smerte uden lindrende stilling", "Constant, progressive pain that no position eases"
        ),
        Text(
            "konstant, tiltagende smerte uden lindrende stilling", "constant, progressive pain that no position eases"
        ),
        say=Text("Gør det ondt hele tiden, uanset hvordan du ligger?", "Does it hurt all the time, however you lie?"),
        hint=Text("Tæller sammen med natlige smerter som ét tegn", "Counts together with night pain as one sign"),
    ),
    ternary(
        "ca_night_pain",
        GROUP.key,
        Text(
            "Natlige smerter, der ikke lindres af at skifte stilling",
            "Night pain that is not eased by changing position",
        ),
        Text(
            "natlige smerter, der ikke lindres af at skifte stilling",
            "night pain that is not eased by changing position",
        ),
        say=Text(
            "Vågner du af smerter, der ikke går over, når du vender dig?",
            "Do you wake from pain that does not go away when you turn over?",
        ),
        hint=Text("Går det over, når man vender sig = Nej", "Goes away on turning over = No"),
    ),
    ternary(
        "ca_general_malaise",
        GROUP.key,
        Text("Almen sygdomsfølelse", "Feels generally ill"),
        Text("almen sygdomsfølelse", "feels generally ill"),
        say=Text("Føler du dig syg i hele kroppen?", "Do you feel ill all over?"),
        hint=Text("Træthed alene = Nej", "Tiredness alone = No"),
    ),
    ternary(
        "ca_pain_multiple_bones",
        GROUP.key,
        Text("Nye smerter i flere knogler", "New pain in several bones"),
        Text("nye smerter i flere knogler", "new pain in several bones"),
        hint=Text(
            "Langvarige smerter flere steder svares under Forløb",
            "Long-standing pain in several places is answered under Episode",
        ),
    ),
)
