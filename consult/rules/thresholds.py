"""Every number in the rules, by name, with its unit and its source.

Those marked `convention` are not facts from the article: other sources, or judgement, put them there. They stand
on the rule-set page, open to clinicians. Source: clinical specification 1.1, section 3 (after the table) and 9.
"""

from dataclasses import dataclass

from consult.rules.text import Text


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number with a name. It compares as the number that it is."""

    name: str
    value: int
    unit: Text
    meaning: Text
    facts: tuple[str, ...] = ()
    convention: bool = True


YEARS = Text("år", "years")
WEEKS = Text("uger", "weeks")
DAYS = Text("dage", "days")
COUNT = Text("fund", "findings")
SYMPTOM_GROUPS = Text("grupper", "groups")
CRITERIA = Text("kriterier", "criteria")
CONDITIONS = Text("tilstande", "conditions")
GESTATION = Text("uger", "gestational weeks")
MONTHS = Text("måneder", "months")
HOURS = Text("timer", "hours")
METRES = Text("m", "metres")

ADULT_AGE = Threshold(
    "ADULT_AGE",
    18,
    YEARS,
    Text("Reglerne gælder fra denne alder", "The rules apply from this age"),
    ("C14", "E41"),
)
AAA_COLLAPSE_AGE = Threshold(
    "AAA_COLLAPSE_AGE",
    50,
    YEARS,
    Text("Ved kollaps fra denne alder nævnes aorta", "With collapse from this age the aorta is named"),
    ("E32",),
)
AAA_OLD_PAIN_WEEKS = Threshold(
    "AAA_OLD_PAIN_WEEKS",
    6,
    WEEKS,
    Text("AAA: smerter, der har varet så længe, regnes ikke for nye", "AAA: pain that has lasted this long is not new"),
    ("E32", "C7"),
)
OLD_WEAKNESS_DAYS = Threshold(
    "OLD_WEAKNESS_DAYS",
    14,
    DAYS,
    Text(
        "Svær parese, der har varet længere end dette, regnes ikke for ny",
        "Severe weakness is old after more than this",
    ),
    ("E23", "E24"),
)
CANCER_GROUPS_AGE = Threshold(
    "CANCER_GROUPS_AGE",
    50,
    YEARS,
    Text(
        "Malign sygdom: to symptomgrupper giver hurtig udredning fra denne alder",
        "Cancer: two symptom groups give an urgent work-up from this age",
    ),
    ("E9", "E34"),
)
CANCER_TWO_GROUPS = Threshold(
    "CANCER_TWO_GROUPS",
    2,
    SYMPTOM_GROUPS,
    Text("Symptomgrupper, der giver målrettet udredning", "Symptom groups that give a targeted work-up"),
    ("F13", "E37"),
)
CANCER_THREE_GROUPS = Threshold(
    "CANCER_THREE_GROUPS",
    3,
    SYMPTOM_GROUPS,
    Text("Symptomgrupper, der giver udredning i alle aldre", "Symptom groups that give a work-up at any age"),
    ("E9", "E10"),
)
FRACTURE_AGE = Threshold(
    "FRACTURE_AGE",
    70,
    YEARS,
    Text("Høj alder, der i sig selv regnes som øget frakturrisiko", "High age that counts as fragile bones"),
    ("E3", "E4"),
)
FRACTURE_ITEMS = Threshold(
    "FRACTURE_ITEMS",
    2,
    COUNT,
    Text("Fund, der tilsammen giver mistanke om fraktur", "Findings that together make a fracture suspected"),
    ("E3", "E4", "E13", "C3"),
)
CONTUSION_AGE = Threshold(
    "CONTUSION_AGE",
    50,
    YEARS,
    Text(
        "Traume med blodudtrækning eller hudafskrabning giver mistanke om fraktur fra denne alder",
        "Trauma with a bruise or graze makes a fracture suspected from this age",
    ),
    ("E3",),
)
SPA_ONSET_AGE = Threshold(
    "SPA_ONSET_AGE",
    45,
    YEARS,
    Text(
        "Aksial spondylartritis: smerterne begyndte før denne alder", "Axial spondyloarthritis: onset before this age"
    ),
    ("E30",),
)
SPA_LONG_WEEKS = Threshold(
    "SPA_LONG_WEEKS",
    12,
    WEEKS,
    Text("Aksial spondylartritis: langvarig ved mere end dette", "Axial spondyloarthritis: long with more than this"),
    ("E30",),
)
SPA_CRITERIA = Threshold(
    "SPA_CRITERIA",
    4,
    CRITERIA,
    Text("NG65-kriterier, der giver henvisning", "NG65 criteria that give a referral"),
    ("E30",),
)
SPA_CRITERIA_WITH_TEST = Threshold(
    "SPA_CRITERIA_WITH_TEST",
    3,
    CRITERIA,
    Text("NG65-kriterier, hvor HLA-B27 afgør det", "NG65 criteria where HLA-B27 decides"),
    ("E30",),
)
SPA_CRITERIA_RETURN = Threshold(
    "SPA_CRITERIA_RETURN",
    2,
    CRITERIA,
    Text("NG65-kriterier, hvor patienten bedes vende tilbage", "NG65 criteria where the patient is asked to return"),
    ("E30",),
)
AAA_FLANK_AGE = Threshold(
    "AAA_FLANK_AGE",
    60,
    YEARS,
    Text(
        "Ved flanke- eller urinvejssymptomer fra denne alder nævnes aorta",
        "With flank pain from this age the aorta is named",
    ),
    ("E32",),
)
SPA_EARLY_ONSET_AGE = Threshold(
    "SPA_EARLY_ONSET_AGE",
    35,
    YEARS,
    Text(
        "NG65: smerter, der begyndte før denne alder, er et af de ni kriterier",
        "NG65: pain that began before this age is one of the nine criteria",
    ),
    ("E30",),
)
SPA_NSAID_HOURS = Threshold(
    "SPA_NSAID_HOURS",
    48,
    HOURS,
    Text(
        "NG65: tydelig effekt af NSAID inden for så mange timer er et kriterium",
        "NG65: clear relief within this many hours of NSAID is a criterion",
    ),
    ("E30",),
)
NON_RESPONSE_WEEKS = Threshold(
    "NON_RESPONSE_WEEKS",
    4,
    WEEKS,
    Text(
        "Uændret eller værre efter så mange ugers behandling er manglende effekt",
        "Unchanged or worse after this many weeks of treatment is non-response",
    ),
    ("C9", "E25", "E34", "E38"),
)
CES_STABLE_DAYS = Threshold(
    "CES_STABLE_DAYS",
    14,
    DAYS,
    Text(
        "Cauda equina: symptomer, der er uændrede i flere dage end dette, er subakutte",
        "Cauda equina: symptoms unchanged for more days than this are urgent, not an emergency",
    ),
    ("E17",),
)
STEROID_MONTHS = Threshold(
    "STEROID_MONTHS",
    3,
    MONTHS,
    Text(
        "Systemisk glukokortikoid tæller fra så mange måneder", "Systemic glucocorticoid counts from this many months"
    ),
    ("E3",),
)
MAJOR_FALL_METRES = Threshold(
    "MAJOR_FALL_METRES",
    1,
    METRES,
    Text("Et fald fra større højde end dette er et stort traume", "A fall from higher than this is major trauma"),
    ("C4",),
)
PERSISTENT_WEEKS = Threshold(
    "PERSISTENT_WEEKS",
    12,
    WEEKS,
    Text("Forløbet er vedvarende fra så mange uger", "The course is persistent from this many weeks"),
    ("E45",),
)
CHILD_LONG_WEEKS = Threshold(
    "CHILD_LONG_WEEKS",
    4,
    WEEKS,
    Text("Under 18 år: flere uger end dette ses nærmere på", "Under 18: more weeks than this are looked into"),
    ("E41",),
)
WORK_ATTACHMENT_WEEKS = Threshold(
    "WORK_ATTACHMENT_WEEKS",
    4,
    WEEKS,
    Text("Arbejdet tages op fra så mange uger", "Work is taken up from this many weeks"),
    ("F31", "E51"),
)
SUBACUTE_WEEKS = Threshold(
    "SUBACUTE_WEEKS",
    6,
    WEEKS,
    Text("Den første fase slutter ved så mange uger", "The first phase ends at this many weeks"),
    ("E23", "E26"),
)
SURGERY_WINDOW_WEEKS = Threshold(
    "SURGERY_WINDOW_WEEKS",
    12,
    WEEKS,
    Text("Kirurgisk vurdering overvejes før så mange uger", "Surgical opinion is considered before this many weeks"),
    ("E26",),
)
GLAD_NONRESPONSE_WEEKS = Threshold(
    "GLAD_NONRESPONSE_WEEKS",
    6,
    WEEKS,
    Text(
        "GLA:D® Ryg overvejes ved manglende effekt fra så mange uger", "GLA:D® Ryg is considered from this many weeks"
    ),
    ("F60",),
)
GLAD_OLD_AGE = Threshold(
    "GLAD_OLD_AGE",
    80,
    YEARS,
    Text("GLA:D® Ryg: spørg klinikken fra denne alder", "GLA:D® Ryg: ask the clinic from this age"),
    ("F60",),
)
NSAID_PREGNANCY_WEEK = Threshold(
    "NSAID_PREGNANCY_WEEK",
    20,
    GESTATION,
    Text("Intet NSAID fra denne graviditetsuge", "No NSAID from this week of pregnancy"),
    ("E55",),
)
AGE_UNUSUALLY_LOW = Threshold(
    "AGE_UNUSUALLY_LOW",
    2,
    YEARS,
    Text("Alderen kontrolleres, når den er under dette", "The age is checked below this"),
)
AGE_UNUSUALLY_HIGH = Threshold(
    "AGE_UNUSUALLY_HIGH",
    100,
    YEARS,
    Text("Alderen kontrolleres, når den er over dette", "The age is checked above this"),
)
NO_SICK_LEAVE = Threshold(
    "NO_SICK_LEAVE",
    0,
    WEEKS,
    Text("Sygemeldt ved mere end dette", "On sick leave with more than this"),
    convention=False,
)
SEVERAL_SUSPECTED = Threshold(
    "SEVERAL_SUSPECTED",
    2,
    CONDITIONS,
    Text("Så mange mistænkte tilstande nævnes samlet", "So many suspected conditions are listed together"),
    convention=False,
)
REASSESS_DAYS = Threshold(
    "REASSESS_DAYS",
    28,
    DAYS,
    Text("Revurdering, når intet taler for før", "Re-assessment when nothing speaks for an earlier one"),
    ("C9",),
)
REASSESS_EARLY_DAYS = Threshold(
    "REASSESS_EARLY_DAYS",
    14,
    DAYS,
    Text("Tidlig revurdering", "Early re-assessment"),
    ("C2", "C3", "C5"),
)
REASSESS_STRENGTH_DAYS = Threshold(
    "REASSESS_STRENGTH_DAYS",
    3,
    DAYS,
    Text("Revurdering ved parese eller tvivl om cauda equina", "Re-assessment with weakness or cauda equina doubt"),
    ("E19", "E23"),
)
STRENGTH_CHECK_LATEST_DAYS = Threshold(
    "STRENGTH_CHECK_LATEST_DAYS",
    7,
    DAYS,
    Text("Ny kraftprøve senest efter så mange dage", "Next strength check after this many days at most"),
    ("E19", "E23"),
)
EXAMINE_TODAY_DAYS = Threshold(
    "EXAMINE_TODAY_DAYS",
    0,
    DAYS,
    Text("Telefon eller video: spørges eller undersøges i dag", "Telephone or video: asked or examined today"),
    ("E14", "C8"),
)
EXAMINE_SOON_DAYS = Threshold(
    "EXAMINE_SOON_DAYS",
    3,
    DAYS,
    Text(
        "Telefon eller video: undersøges inden for dage ved nerverodssmerter, parese eller subakut udredning",
        "Telephone or video: examined within days with nerve-root pain, weakness or an urgent work-up",
    ),
    ("E19", "E23"),
)
EXAMINE_FLAG_DAYS = Threshold(
    "EXAMINE_FLAG_DAYS",
    7,
    DAYS,
    Text(
        "Telefon eller video: undersøges ved rødt flag, manglende effekt eller forværring",
        "Telephone or video: examined with a red flag, non-response or worsening",
    ),
    ("F13", "C2", "C3", "C5"),
)
EXAMINE_DAYS = Threshold(
    "EXAMINE_DAYS",
    14,
    DAYS,
    Text("Telefon eller video: undersøges, når intet taler for før", "Telephone or video: examined otherwise"),
    ("F13",),
)

THRESHOLDS: tuple[Threshold, ...] = tuple(thing for thing in list(globals().values()) if isinstance(thing, Threshold))
