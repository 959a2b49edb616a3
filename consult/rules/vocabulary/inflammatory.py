"""Inflammatory back disease: the criteria of NICE NG65, and what else points to axial spondyloarthritis."""

from consult.rules.text import Text
from consult.rules.vocabulary.builders import choice
from consult.rules.vocabulary.kinds import Finding, Group, ternary

GROUP = Group(
    "inflammatory",
    Text("Inflammatorisk rygsygdom", "Inflammatory back disease"),
    Text(
        "Var du under 45, da du fik ondt i ryggen første gang? Vågner du sidst på natten, eller er du stiv i mere end "
        "en halv time om morgenen? Hjælper det mere at røre sig end at hvile? Har du ondt i balderne, i hælene eller "
        "i hævede led? Hjælper gigtmedicin tydeligt? Har du eller din nærmeste familie gigt i ryggen, eller har du "
        "psoriasis, betændelse i tarmen eller betændelse i øjet?",
        "Were you under 45 when your back first hurt? Do you wake late in the night, or are you stiff for more than "
        "half an hour in the morning? Does it help more to move than to rest? Do you have pain in the buttocks, in "
        "the heels or in swollen joints? Does anti-inflammatory medicine clearly help? Do you or your closest family "
        "have arthritis of the back, or do you have psoriasis, inflammation of the bowel or inflammation of the eye?",
    ),
)

FINDINGS: tuple[Finding, ...] = (
    ternary(
        "spa_onset_under_45",
        GROUP.key,
        Text("Rygsmerter begyndte før 45 år", "Back pain began before age 45"),
        Text("rygsmerter begyndte før 45 år", "back pain began before age 45"),
    ),
    ternary(
        "spa_onset_under_35",
        GROUP.key,
        Text("Rygsmerter begyndte før 35 år", "Back pain began before age 35"),
        Text("rygsmerter begyndte før 35 år", "back pain began before age 35"),
    ),
    ternary(
        "spa_wakes_second_half_night",
        GROUP.key,
        Text("Vågner af smerter i anden halvdel af natten", "Woken by pain in the second half of the night"),
        Text("vågner af smerter i anden halvdel af natten", "woken by pain in the second half of the night"),
    ),
    ternary(
        "spa_better_with_movement",
        GROUP.key,
        Text("Bedring ved bevægelse, ikke ved hvile", "Better with movement, not with rest"),
        Text("bedring ved bevægelse, ikke ved hvile", "better with movement, not with rest"),
    ),
    ternary(
        "spa_morning_stiffness_30min",
        GROUP.key,
        Text("Morgenstivhed over 30 minutter", "Morning stiffness over 30 minutes"),
        Text("morgenstivhed over 30 minutter", "morning stiffness over 30 minutes"),
    ),
    ternary(
        "spa_buttock_pain",
        GROUP.key,
        Text("Smerter i balderne, evt. skiftende side", "Buttock pain, maybe alternating"),
        Text("smerter i balderne", "buttock pain"),
    ),
    ternary(
        "spa_good_nsaid_response",
        GROUP.key,
        Text("Tydelig effekt af NSAID inden for 48 timer", "Clear relief within 48 hours of NSAID"),
        Text("tydelig effekt af NSAID inden for 48 timer", "clear relief within 48 hours of NSAID"),
    ),
    ternary(
        "spa_first_degree_relative",
        GROUP.key,
        Text("Førstegradsslægtning med spondylartritis", "First-degree relative with spondyloarthritis"),
        Text("førstegradsslægtning med spondylartritis", "first-degree relative with spondyloarthritis"),
    ),
    ternary(
        "spa_arthritis",
        GROUP.key,
        Text("Artritis, nu eller tidligere", "Arthritis, now or earlier"),
        Text("artritis, nu eller tidligere", "arthritis, now or earlier"),
        hint=Text("Hævede led", "Swollen joints"),
    ),
    ternary(
        "spa_enthesitis",
        GROUP.key,
        Text("Entesitis, nu eller tidligere", "Enthesitis, now or earlier"),
        Text("entesitis, nu eller tidligere", "enthesitis, now or earlier"),
        hint=Text("Fx akillessenens fæste eller under hælen", "For example where the Achilles tendon inserts"),
    ),
    ternary(
        "spa_psoriasis",
        GROUP.key,
        Text("Psoriasis, nu eller tidligere", "Psoriasis, now or earlier"),
        Text("psoriasis, nu eller tidligere", "psoriasis, now or earlier"),
    ),
    ternary(
        "spa_ibd_or_uveitis",
        GROUP.key,
        Text("Inflammatorisk tarmsygdom eller uveitis", "Inflammatory bowel disease or uveitis"),
        Text("inflammatorisk tarmsygdom eller uveitis", "inflammatory bowel disease or uveitis"),
    ),
    choice(
        "hla_b27",
        GROUP.key,
        Text("HLA-B27", "HLA-B27"),
        Text("HLA-B27", "HLA-B27"),
        {"negative": Text("negativ", "negative"), "positive": Text("positiv", "positive")},
        unknown="not_taken",
        hint=Text("Tages ved netop 3 kriterier", "Taken where exactly 3 criteria are met"),
    ),
)
