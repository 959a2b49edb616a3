"""The words for answers that do not fit together: what does not fit, and what the rules do until it is put right.

The rules act on the worse reading. Where an answer fires no rule of its own, the words say so, so that nobody
believes that it counts. When each is given is decided in `contradictions`. Source: clinical specification 1.1,
section 0.2.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from consult.rules.text import Text

CONTRADICTIONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "number_out_of_range": Text(
            "Et tal ligger uden for det mulige. For en sikkerheds skyld tæller det som ikke besvaret.",
            "A number is outside what is possible. To be on the safe side it counts as not answered.",
        ),
        "pregnant_man": Text(
            "Køn er mand, og graviditet er ja. For en sikkerheds skyld regnes der med graviditet.",
            "Sex is male and pregnancy is yes. To be on the safe side pregnancy is assumed.",
        ),
        "normal_but_progressive": Text(
            "Kraften er angivet som normal, men paresen som tiltagende. "
            "For en sikkerheds skyld regnes der med tiltagende parese.",
            "Strength is given as normal, but the weakness as getting worse. "
            "To be on the safe side progressive weakness is assumed.",
        ),
        "weakness_not_examined": Text(
            "Der er angivet parese, men benenes kraft, reflekser og sensibilitet er ikke undersøgt. For en sikkerheds "
            "skyld regnes der med paresen, og undersøgelsen mangler fortsat.",
            "Weakness is given, but strength, reflexes and sensation have not been examined. To be on the safe side "
            "the weakness is assumed, and the examination is still missing.",
        ),
        "response_without_treatment": Text(
            "Der er svaret på effekten, men behandlingen er ikke begyndt. For en sikkerheds skyld sænker svaret intet. "
            "Har patienten fået behandling i 4 uger eller mere, så ret det: det kan hæve hastegraden.",
            "The response is answered, but treatment has not been started. To be on the safe side the answer lowers "
            "nothing. If the patient has had 4 weeks or more of treatment, correct it: that can raise the urgency.",
        ),
        "persistent_but_short": Text(
            "Forløbet er vedvarende, men har varet under 12 uger. "
            "For en sikkerheds skyld regnes der med et langt forløb, hvor det giver større forsigtighed.",
            "The pattern is persistent, but has lasted less than 12 weeks. "
            "To be on the safe side a long course is assumed wherever that is more cautious.",
        ),
        "first_but_long": Text(
            "Det er første episode, men den har varet 12 uger eller mere. "
            "For en sikkerheds skyld regnes der med et langt forløb, hvor det giver større forsigtighed.",
            "It is a first episode, but has lasted 12 weeks or more. "
            "To be on the safe side a long course is assumed wherever that is more cautious.",
        ),
        "surgery_without_pattern": Text(
            "Operation overvejes, men der er hverken nerverodsmønster eller neurogen claudicatio. Uden dem udløser "
            "ønsket om operation ingen henvisning. For en sikkerheds skyld: undersøg nerverod og claudicatio igen.",
            "Surgery is considered, but there is neither a nerve-root pattern nor neurogenic claudication. Without "
            "them the wish for surgery triggers no referral. To be on the safe side, examine for both again.",
        ),
        "active_without_history": Text(
            "Kræft, nu eller tidligere, er besvaret med nej, men aktiv eller spredt kræft med ja. "
            "For en sikkerheds skyld regnes der med aktiv kræft.",
            "Cancer, now or earlier, is answered no, but active or spread cancer yes. "
            "To be on the safe side active cancer is assumed.",
        ),
        "emergency_without_suspicion": Text(
            "Den samlede mistanke er nej, men andre svar kræver udredning i dag. "
            "For en sikkerheds skyld står hastegraden ved magt.",
            "The overall suspicion is none, but other answers call for a work-up today. "
            "To be on the safe side the urgency stands.",
        ),
        "named_without_suspicion": Text(
            "En bestemt sygdom er valgt under mistanke, men den samlede mistanke er nej. Så længe den er nej, udløser "
            "sygdommen ingen regel. For en sikkerheds skyld: sæt mistanken op, hvis du er i tvivl.",
            "A condition is chosen as suspected, but the overall suspicion is none. As long as it is none, the "
            "condition triggers no rule. To be on the safe side, raise the suspicion if you are in doubt.",
        ),
        "age_invalid": Text(
            "Alderen ligger uden for 0-120 år. For en sikkerheds skyld tæller den som ikke besvaret.",
            "The age is outside 0-120 years. To be on the safe side it counts as not answered.",
        ),
        "age_unusual": Text(
            "Alderen er under 2 år eller over 100 år. Reglerne bruger tallet, som det står. "
            "Kontrollér den for en sikkerheds skyld.",
            "The age is under 2 or over 100 years. The rules use the number as it stands. "
            "To be on the safe side, check it.",
        ),
    }
)
