"""Axial spondyloarthritis: patients who fire A1 to A3, and patients who do not."""

from tests.consult.rules.patients import Cases, Findings, negative

CRITERIA = (
    "spa_onset_under_35",
    "spa_wakes_second_half_night",
    "spa_buttock_pain",
    "spa_better_with_movement",
    "spa_good_nsaid_response",
    "spa_first_degree_relative",
    "spa_arthritis",
    "spa_enthesitis",
    "spa_psoriasis",
)
"""The nine of NG65."""

FOUR = CRITERIA[1:5]
THREE = CRITERIA[1:4]


def long_lasting(*present: str, **answers: object) -> Findings:
    """30 years old, with half a year of pain in its first episode."""
    return negative(*present, **{"age_years": 30, "duration_weeks": 26, **answers})


FIRES: Cases = {
    "A1": {
        f"30 years old, long-lasting pain, and {' and '.join(key.removeprefix('spa_') for key in four)}": long_lasting(
            *four
        )
        for four in (FOUR, CRITERIA[5:9])
    }
    | {
        "30 years old, long-lasting pain, three criteria and HLA-B27 positive": long_lasting(
            *THREE, hla_b27="positive"
        ),
        "48 years old, the pain began before 45": negative("spa_onset_under_45", *FOUR, duration_weeks=26),
        "48 years old, the pain began before 35": negative(*CRITERIA[:4], duration_weeks=26),
        "30 years old, recurrent pain": negative(*FOUR, age_years=30, episode_pattern="recurrent_episodes"),
        "30 years old, persistent pain": negative(*FOUR, age_years=30, episode_pattern="persistent"),
    },
    "A1p": {
        "30 years old, long-lasting pain and three criteria, HLA-B27 not taken": long_lasting(*THREE),
        "48 years old, the pain began before 45": negative("spa_onset_under_45", *THREE, duration_weeks=26),
    },
    "A2": {
        "the clinician thinks that it may be spondyloarthritis": negative(
            overall_suspicion_serious="moderate", clinician_suspects="axial_spa"
        ),
        "the clinician thinks that it is spondyloarthritis": negative(
            overall_suspicion_serious="high", clinician_suspects="axial_spa"
        ),
    },
    "A3": {
        "48 years old, long-lasting pain, two criteria and psoriasis": negative(
            *CRITERIA[1:3], "spa_psoriasis", duration_weeks=26
        ),
        "48 years old, recurrent pain, three criteria and uveitis": negative(
            *THREE, "spa_ibd_or_uveitis", episode_pattern="recurrent_episodes"
        ),
    },
}

FIRES_STILL: Cases = {
    "A1": {
        "all nine criteria, HLA-B27 negative": long_lasting(*CRITERIA, hla_b27="negative"),
        "four criteria, HLA-B27 not taken": long_lasting(*FOUR),
    },
    "A1p": {"four criteria, HLA-B27 not taken": long_lasting(*FOUR)},
    "A3": {"30 years old, three criteria and uveitis": long_lasting(*THREE, "spa_ibd_or_uveitis")},
}

REFUSED: Cases = {
    "A1": {
        "60 years old, the pain began after 45": long_lasting(*FOUR, age_years=60),
        "30 years old, and two weeks of pain": long_lasting(*FOUR, duration_weeks=2),
        "30 years old, three criteria and HLA-B27 negative": long_lasting(*THREE, hla_b27="negative"),
        "three criteria and HLA-B27 not taken: still open": long_lasting(*THREE),
        "two criteria and HLA-B27 positive": long_lasting(*CRITERIA[1:3], hla_b27="positive"),
        "three criteria, and stiffness, uveitis and onset before 45, which do not count": long_lasting(
            *THREE, "spa_morning_stiffness_30min", "spa_ibd_or_uveitis", "spa_onset_under_45"
        ),
    },
    "A1p": {
        "three criteria and HLA-B27 negative": long_lasting(*THREE, hla_b27="negative"),
        "three criteria and HLA-B27 positive": long_lasting(*THREE, hla_b27="positive"),
        "two criteria, HLA-B27 not taken": long_lasting(*CRITERIA[1:3]),
        "60 years old, the pain began after 45": long_lasting(*THREE, age_years=60),
        "30 years old, and two weeks of pain": long_lasting(*THREE, duration_weeks=2),
    },
    "A2": {
        "spondyloarthritis is named, and the suspicion is low": negative(
            overall_suspicion_serious="low", clinician_suspects="axial_spa"
        ),
        "another cause is suspected": negative(overall_suspicion_serious="high", clinician_suspects="other"),
    },
    "A3": {
        "60 years old, three criteria, no psoriasis or uveitis": long_lasting(*THREE, age_years=60),
        "60 years old, two criteria and uveitis": long_lasting(*CRITERIA[1:3], "spa_ibd_or_uveitis", age_years=60),
        "60 years old, three criteria and uveitis, two weeks of pain": long_lasting(
            *THREE, "spa_ibd_or_uveitis", age_years=60, duration_weeks=2
        ),
    },
}
