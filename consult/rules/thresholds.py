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
GESTATION = Text("graviditetsuge", "gestational week")

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
    Text("Kollaps fra denne alder: tænk på aorta", "Collapse from this age: think of the aorta"),
    ("E32",),
)
AAA_OLD_PAIN_WEEKS = Threshold(
    "AAA_OLD_PAIN_WEEKS",
    6,
    WEEKS,
    Text("Smerter, der har varet så længe, er ikke nye", "Pain that has lasted this long is not new"),
    ("E32", "C7"),
)
OLD_WEAKNESS_DAYS = Threshold(
    "OLD_WEAKNESS_DAYS",
    14,
    DAYS,
    Text("Svær parese er gammel efter flere dage end dette", "Severe weakness is old after more days than this"),
    ("E23", "E24"),
)
CANCER_GROUPS_AGE = Threshold(
    "CANCER_GROUPS_AGE",
    50,
    YEARS,
    Text("To symptomgrupper vejer tungere fra denne alder", "Two symptom groups weigh more from this age"),
    ("E9", "E34"),
)
CANCER_TWO_GROUPS = Threshold(
    "CANCER_TWO_GROUPS",
    2,
    COUNT,
    Text("Symptomgrupper, der giver målrettet udredning", "Symptom groups that give a targeted work-up"),
    ("F13", "E37"),
)
CANCER_THREE_GROUPS = Threshold(
    "CANCER_THREE_GROUPS",
    3,
    COUNT,
    Text("Symptomgrupper, der giver udredning i alle aldre", "Symptom groups that give a work-up at any age"),
    ("E9", "E10"),
)
FRACTURE_AGE = Threshold(
    "FRACTURE_AGE",
    70,
    YEARS,
    Text("Høj alder som tegn på skøre knogler", "High age as a sign of fragile bones"),
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
    Text("Traume med kontusion tæller fra denne alder", "Trauma with contusion counts from this age"),
    ("E3",),
)
SPA_ONSET_AGE = Threshold(
    "SPA_ONSET_AGE",
    45,
    YEARS,
    Text("Smerterne begyndte før denne alder", "The pain began before this age"),
    ("E30",),
)
SPA_LONG_WEEKS = Threshold(
    "SPA_LONG_WEEKS",
    12,
    WEEKS,
    Text("Langvarig ved flere uger end dette", "Long-lasting with more weeks than this"),
    ("E30",),
)
SPA_CRITERIA = Threshold(
    "SPA_CRITERIA",
    4,
    COUNT,
    Text("NG65-kriterier, der giver henvisning", "NG65 criteria that give a referral"),
    ("E30",),
)
SPA_CRITERIA_WITH_TEST = Threshold(
    "SPA_CRITERIA_WITH_TEST",
    3,
    COUNT,
    Text("NG65-kriterier, hvor HLA-B27 afgør det", "NG65 criteria where HLA-B27 decides"),
    ("E30",),
)
SPA_CRITERIA_RETURN = Threshold(
    "SPA_CRITERIA_RETURN",
    2,
    COUNT,
    Text("NG65-kriterier, hvor patienten bedes vende tilbage", "NG65 criteria where the patient is asked to return"),
    ("E30",),
)
AAA_FLANK_AGE = Threshold(
    "AAA_FLANK_AGE",
    60,
    YEARS,
    Text("Flankesmerter fra denne alder: tænk på aorta", "Flank pain from this age: think of the aorta"),
    ("E32",),
)
PERSISTENT_WEEKS = Threshold(
    "PERSISTENT_WEEKS",
    12,
    WEEKS,
    Text("Vedvarende fra så mange uger", "Persistent from this many weeks"),
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
    Text("Den første tid slutter ved så mange uger", "The first phase ends at this many weeks"),
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
    Text("Intet NSAID fra denne uge", "No NSAID from this week"),
    ("E55",),
)
AGE_UNUSUALLY_LOW = Threshold(
    "AGE_UNUSUALLY_LOW",
    2,
    YEARS,
    Text("Kontrollér alderen under dette", "Check the age below this"),
)
AGE_UNUSUALLY_HIGH = Threshold(
    "AGE_UNUSUALLY_HIGH",
    100,
    YEARS,
    Text("Kontrollér alderen over dette", "Check the age above this"),
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
    COUNT,
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
