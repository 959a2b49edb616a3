"""The present episode: how long, which pattern, where it hurts and what it does to daily life."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import WEEKS, choice, quantity
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group(
    "episode",
    Text("Forløb", "Episode"),
    Text(
        "Går smerten ned i et ben, måske helt ud i foden? Holder smerten dig fra det, du plejer at gøre? Er smerterne "
        "så slemme, at du ikke kan klare dig hjemme? Er du bekymret for fremtiden på grund af ryggen? Har du længe "
        "haft ondt flere andre steder?",
        "Does the pain go down into a leg, perhaps all the way to the foot? Does the pain keep you from what you "
        "usually do? Is the pain so bad that you cannot manage at home? Are you worried about the future because of "
        "your back? Have you long had pain in several other places?",
    ),
)

FINDINGS: tuple[Finding, ...] = (
    quantity(
        "duration_weeks",
        GROUP.key,
        Text("Varighed af denne episode", "Duration of this episode"),
        Text("varighed", "duration"),
        WEEKS,
        whole=False,
        say=Text("Hvornår begyndte det denne gang?", "When did it begin this time?"),
    ),
    choice(
        "episode_pattern",
        GROUP.key,
        Text("Første, gentagne eller vedvarende", "First, recurrent or persistent"),
        Text("forløb", "course"),
        {
            "first_episode": Text("første", "first"),
            "recurrent_episodes": Text("gentagne", "recurrent"),
            "persistent": Text("vedvarende (12 uger eller mere)", "persistent (12 weeks or more)"),
        },
        say=Text(
            "Er det første gang, kommer det igen, eller går det ikke væk?",
            "Is it the first time, does it come back, or does it not go away?",
        ),
    ),
    choice(
        "leg_pain",
        GROUP.key,
        Text("Bensmerter (under sædefolden)", "Leg pain (below the gluteal fold)"),
        Text("bensmerter", "leg pain"),
        {
            "none": Text("ingen", "none"),
            "unilateral": Text("det ene ben", "one leg"),
            "bilateral": Text("begge ben", "both legs"),
        },
        hint=Text(
            "Nye nerverodssmerter i begge ben svares også under cauda equina",
            "New nerve-root pain in both legs is also answered under cauda equina",
        ),
    ),
    ternary(
        "radicular_pattern",
        GROUP.key,
        Text("Bensmerter med nerverodsmønster", "Leg pain in a nerve-root pattern"),
        Text("bensmerter med nerverodsmønster", "leg pain in a nerve-root pattern"),
        say=Text(
            "Går smerten ned i benet, måske helt ud i foden?",
            "Does the pain go down the leg, perhaps all the way to the foot?",
        ),
        hint=Text(
            "Følger en nerverod, fx til underben og fod", "Follows a nerve root, for example to the lower leg and foot"
        ),
    ),
    ternary(
        "pain_affects_daily_activity",
        GROUP.key,
        Text("Smerterne begrænser hverdagen", "Pain limits daily activities"),
        Text("smerterne begrænser hverdagen", "pain limits daily activities"),
        say=Text("Holder smerten dig fra det, du plejer at gøre?", "Does the pain keep you from what you usually do?"),
        ordered=False,
    ),
    ternary(
        "severe_uncontrolled_pain",
        GROUP.key,
        Text("Smerter, som patienten ikke kan klare hjemme", "Pain that the patient cannot manage at home"),
        Text("smerter, som patienten ikke kan klare hjemme", "pain that the patient cannot manage at home"),
        say=Text(
            "Er smerterne så slemme, at du ikke kan klare dig hjemme?",
            "Is the pain so bad that you cannot manage at home?",
        ),
        hint=Text("Trods rimelig behandling", "In spite of reasonable measures"),
    ),
    ternary(
        "worry_about_future",
        GROUP.key,
        Text("Bekymret for fremtiden på grund af smerterne", "Worried about the future because of the pain"),
        Text("bekymret for fremtiden", "worried about the future"),
        say=Text(
            "Er du bekymret for fremtiden på grund af ryggen?",
            "Are you worried about the future because of your back?",
        ),
        ordered=False,
    ),
    ternary(
        "widespread_pain",
        GROUP.key,
        Text("Langvarige smerter flere steder i kroppen", "Long-standing pain in several parts of the body"),
        Text("langvarige smerter flere steder i kroppen", "long-standing pain in several parts of the body"),
        say=Text("Har du længe haft ondt flere andre steder?", "Have you long had pain in several other places?"),
        ordered=False,
    ),
)
