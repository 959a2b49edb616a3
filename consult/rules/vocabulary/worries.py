"""Worries, work and daily life; these change the advice and never the triage."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import WEEKS, choice, quantity
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group("worries", Text("Tanker, bekymringer og hverdag", "Thoughts, worries and daily life"))

FINDINGS: tuple[Finding, ...] = (
    ternary(
        "psy_fear_serious_cause",
        GROUP.key,
        Text("Bekymret for alvorlig sygdom", "Worried about serious disease"),
        Text("bekymret for alvorlig sygdom", "worried about serious disease"),
        ordered=False,
    ),
    ternary(
        "psy_fear_movement",
        GROUP.key,
        Text("Utryg ved bevægelse", "Insecure about moving"),
        Text("utryg ved bevægelse", "insecure about moving"),
        say=Text("Er du bange for at bevæge ryggen?", "Are you afraid to move your back?"),
        ordered=False,
    ),
    ternary(
        "psy_low_control",
        GROUP.key,
        Text("Oplever ingen indflydelse på smerterne", "Feels unable to influence the pain"),
        Text("oplever ingen indflydelse på smerterne", "feels unable to influence the pain"),
        say=Text("Føles det, som om intet, du gør, hjælper?", "Does it feel as if nothing you do helps?"),
        ordered=False,
    ),
    ternary(
        "psy_distress",
        GROUP.key,
        Text("Nedtrykt, ængstelig eller tydeligt belastet", "Low mood, anxious or markedly distressed"),
        Text("nedtrykt, ængstelig eller tydeligt belastet", "low mood, anxious or markedly distressed"),
        ordered=False,
    ),
    ternary(
        "patient_requests_scan",
        GROUP.key,
        Text("Ønsker en skanning", "Asks for a scan"),
        Text("ønsker en skanning", "asks for a scan"),
        hint=Text("Ændrer rådene, ikke hastegraden", "Changes the advice, not the urgency"),
        ordered=False,
    ),
    ternary(
        "sleep_poor",
        GROUP.key,
        Text("Dårlig søvn", "Poor sleep"),
        Text("dårlig søvn", "poor sleep"),
        say=Text("Sover du dårligt?", "Do you sleep badly?"),
        ordered=False,
    ),
    ternary(
        "work_heavy_physical",
        GROUP.key,
        Text("Tungt fysisk arbejde", "Heavy physical work"),
        Text("tungt fysisk arbejde", "heavy physical work"),
        ordered=False,
    ),
    quantity(
        "sick_leave_weeks",
        GROUP.key,
        Text("Aktuel sygemelding", "Current sick leave"),
        Text("sygemelding", "sick leave"),
        WEEKS,
        whole=False,
        hint=Text("0 = ikke sygemeldt", "0 = not on sick leave"),
    ),
    ternary(
        "poor_general_health",
        GROUP.key,
        Text("Dårligt helbred i øvrigt", "Poor general health"),
        Text("dårligt helbred i øvrigt", "poor general health"),
        ordered=False,
    ),
    ternary(
        "short_education",
        GROUP.key,
        Text("Kort uddannelse", "Short education"),
        Text("kort uddannelse", "short education"),
        ordered=False,
    ),
    choice(
        "start_back",
        GROUP.key,
        Text("STarT Back", "STarT Back"),
        Text("STarT Back", "STarT Back"),
        {
            "low": Text("lav risiko", "low risk"),
            "medium": Text("middel risiko", "medium risk"),
            "high": Text("høj risiko", "high risk"),
        },
        unknown="not_done",
        hint=Text("Indgår ikke i artiklen; ændrer rådene", "Not part of the article; changes the advice"),
    ),
)
