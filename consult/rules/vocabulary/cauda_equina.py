"""Cauda equina and cord: what is new or worse, and since when."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import choice
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group(
    "cauda_equina",
    Text("Cauda equina og medulla", "Cauda equina and cord"),
    Text(
        "Er det blevet svært at tisse eller holde på vandet, eller mærker du det mindre, end du plejer? Er det blevet "
        "svært at mærke eller holde på din afføring? Føles det dødt eller sovende i skridtet, ved endetarmen eller "
        "inderst på lårene? Er følelsen i dit underliv blevet dårligere, eller er sex blevet svært? Er der kommet "
        "smerter ned i begge ben, eller er du blevet usikker på benene?",
        "Has it become hard to pass urine or to hold it, or do you feel it less than you used to? Has it become hard "
        "to feel or hold your stools? Does it feel numb or asleep in the crotch, around the back passage or on the "
        "inside of the thighs? Has the feeling in your private parts become worse, or has sex become difficult? Has "
        "pain come down into both legs, or have you become unsteady on your legs?",
    ),
)

FINDINGS: tuple[Finding, ...] = (
    ternary(
        "ce_bladder_disturbance",
        GROUP.key,
        Text(
            "Ny eller værre: blærepåvirkning (igangsætningsbesvær, retention, nedsat fornemmelse, inkontinens)",
            "New or worse: bladder disturbance (hesitancy, retention, reduced sensation, incontinence)",
        ),
        Text("ny eller værre blærepåvirkning", "new or worse bladder disturbance"),
        say=Text(
            "Er det blevet svært at tisse, eller mærker du det mindre, end du plejer?",
            "Has it become hard to pass urine, or do you feel it less than you used to?",
        ),
        hint=Text(
            "At skulle presse for at tisse = Ja, også når medicin kunne være forklaringen",
            "Straining to pass urine = Yes, also where a medicine might explain it",
        ),
    ),
    ternary(
        "ce_bowel_disturbance",
        GROUP.key,
        Text(
            "Nyt eller værre: tab af kontrol over eller fornemmelse for afføring",
            "New or worse: loss of bowel control or of the feeling of stools",
        ),
        Text(
            "nyt eller værre tab af kontrol over eller fornemmelse for afføring",
            "new or worse loss of bowel control or sensation",
        ),
        say=Text(
            "Er det blevet svært at mærke eller holde på din afføring?",
            "Has it become hard to feel or hold your stools?",
        ),
        hint=Text("Forstoppelse alene = Nej", "Constipation alone = No"),
    ),
    ternary(
        "ce_saddle_sensory_change",
        GROUP.key,
        Text(
            "Ny eller værre: nedsat følelse i ridebukseområdet (ridebukseanæstesi)",
            "New or worse: reduced sensation in the saddle area (saddle anaesthesia)",
        ),
        Text("ny eller værre nedsat følelse i ridebukseområdet", "new or worse loss of saddle sensation"),
        say=Text(
            "Føles det dødt eller sovende i skridtet, ved endetarmen eller inderst på lårene?",
            "Does it feel numb or asleep in the crotch, around the back passage or on the inside of the thighs?",
        ),
        hint=Text("Også et lille område = Ja", "A small area = Yes, too"),
    ),
    ternary(
        "ce_sexual_disturbance",
        GROUP.key,
        Text(
            "Ny eller værre: seksuel dysfunktion, nedsat genital følelse",
            "New or worse: sexual dysfunction, reduced genital sensation",
        ),
        Text(
            "ny eller værre seksuel dysfunktion eller nedsat genital følelse",
            "new or worse sexual dysfunction or reduced genital sensation",
        ),
        say=Text(
            "Er følelsen i dit underliv blevet dårligere, eller er sex blevet svært på det sidste?",
            "Has the feeling in your private parts become worse, or has sex become difficult lately?",
        ),
        hint=Text("Fx rejsning, udløsning, følelse", "For example erection, ejaculation, sensation"),
    ),
    ternary(
        "ce_bilateral_radicular_pain_new",
        GROUP.key,
        Text(
            "Nye nerverodssmerter i begge ben, eller fra ét ben til begge",
            "New nerve-root pain in both legs, or from one leg to both",
        ),
        Text("nye nerverodssmerter i begge ben", "new nerve-root pain in both legs"),
        say=Text("Er der kommet smerter ned i begge ben?", "Has pain come down into both legs?"),
    ),
    choice(
        "ce_onset",
        GROUP.key,
        Text("Det nyeste af symptomerne begyndte", "The newest of the symptoms began"),
        Text("det nyeste symptom", "the newest symptom"),
        {
            "within_14_days": Text("inden for 14 dage", "within 14 days"),
            "longer_worsening": Text("længere, værre", "longer, worse"),
            "longer_stable": Text("længere, uændret", "longer, unchanged"),
            "not_applicable": Text("ingen symptomer", "no symptoms"),
        },
        say=Text("Hvornår begyndte det sidste af det?", "When did the latest of it begin?"),
        hint=Text(
            "Længere, uændret: hvert symptom har været uændret i mere end 14 dage",
            "Longer, unchanged: each symptom has been unchanged for more than 14 days",
        ),
    ),
    ternary(
        "ce_reduced_anal_tone",
        GROUP.key,
        Text("Nedsat sphinctertonus", "Reduced anal tone"),
        Text("nedsat sphinctertonus", "reduced anal tone"),
        hint=Text("Svares, hvis det er undersøgt", "Answer where it has been examined"),
    ),
    ternary(
        "neuro_upper_motor_signs_or_gait_ataxia",
        GROUP.key,
        Text(
            "Nye medullære tegn: spasticitet, Babinski, sensibilitetsgrænse, ataktisk gang",
            "New cord signs: spasticity, Babinski, sensory level, ataxic gait",
        ),
        Text("nye medullære tegn", "new cord signs"),
        hint=Text("Smertehalten = Nej", "Limping from pain = No"),
    ),
)
