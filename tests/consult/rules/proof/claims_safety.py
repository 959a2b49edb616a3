"""What must be urgent, what must be asked, and what alone is no reason: invariants 1 to 7 and 14 to 19."""

from collections.abc import Iterator

import z3

from consult.rules.outcomes import GladRyg, Imaging, Triage, Urgency
from tests.consult.rules.proof.anyone import Anyone, Claim
from tests.consult.rules.proof.decision import stands_below_18
from tests.consult.rules.proof.keys import (
    CES_AND_NEUROLOGY,
    CES_MINIMUM,
    FRACTURE_ITEMS,
    IMAGED_ALONE,
    MINIMUM,
    TERNARY,
)


def new_cauda_equina_is_an_emergency(anyone: Anyone) -> Iterator[Claim]:
    stable = anyone.patient.says("ce_onset", "longer_stable")
    for key in CES_MINIMUM:
        yield Claim(
            f"{key} present, not known to be stable: acute, today",
            z3.And(anyone.present(key), z3.Not(stable)),
            z3.And(anyone.decision.triage[Triage.ACUTE], anyone.decision.urgency[Urgency.EMERGENCY]),
        )


def an_emergency_is_acute_or_surgical_and_has_imaging(anyone: Anyone) -> Iterator[Claim]:
    decision = anyone.decision
    yield Claim(
        "today: acute or surgical, with imaging or an agreement",
        decision.urgency[Urgency.EMERGENCY],
        z3.And(
            z3.Or(decision.triage[Triage.ACUTE], decision.triage[Triage.SURGICAL]),
            z3.Not(decision.imaging[Imaging.NONE]),
        ),
    )


def no_imaging_is_not_urgent(anyone: Anyone) -> Iterator[Claim]:
    decision = anyone.decision
    yield Claim(
        "no imaging: not urgent, no image",
        anyone.no_imaging,
        z3.And(decision.urgency[Urgency.NONE], decision.imaging[Imaging.NONE]),
    )


def cauda_equina_must_be_asked(anyone: Anyone) -> Iterator[Claim]:
    for key in CES_MINIMUM:
        yield Claim(f"{key} not asked", z3.Not(anyone.patient.knows(key)), z3.Not(anyone.no_imaging))


def the_minimum_must_be_asked(anyone: Anyone) -> Iterator[Claim]:
    for key in MINIMUM:
        yield Claim(f"{key} not known", z3.Not(anyone.patient.knows(key)), z3.Not(anyone.no_imaging))


def suspicion_must_be_stated(anyone: Anyone) -> Iterator[Claim]:
    not_stated = z3.Not(anyone.patient.knows("overall_suspicion_serious"))
    yield Claim("suspicion not stated", not_stated, z3.Not(anyone.no_imaging))


def suspicion_is_acted_on(anyone: Anyone) -> Iterator[Claim]:
    for word in ("moderate", "high"):
        suspected = anyone.patient.says("overall_suspicion_serious", word)
        yield Claim(f"suspicion {word}", suspected, z3.Not(anyone.no_imaging))


def one_flag_alone_gives_no_imaging(anyone: Anyone) -> Iterator[Claim]:
    no_image = anyone.decision.imaging[Imaging.NONE]
    below_70 = anyone.number("age_years") < 70
    for key in TERNARY:
        alone = z3.And(anyone.negative_but(key), anyone.present(key))
        if key in IMAGED_ALONE:
            yield Claim(f"{key} alone: the exception", alone, z3.Not(no_image))
        elif key in FRACTURE_ITEMS:
            yield Claim(f"{key} alone, below 70", z3.And(alone, below_70), no_image)
            yield Claim(f"{key} alone, from 70: the exception", z3.And(alone, z3.Not(below_70)), z3.Not(no_image))
        elif key not in CES_AND_NEUROLOGY:
            yield Claim(f"{key} alone", alone, no_image)
    fell = z3.And(anyone.negative_but("fx_trauma"), anyone.patient.says("fx_trauma", "minor"))
    yield Claim("a small fall alone, below 70", z3.And(fell, below_70), no_image)
    yield Claim("a small fall alone, from 70: the exception", z3.And(fell, z3.Not(below_70)), z3.Not(no_image))
    fell_far = z3.And(anyone.negative_but("fx_trauma"), anyone.patient.says("fx_trauma", "major"))
    yield Claim("a big fall alone: the exception", fell_far, z3.Not(no_image))
    crp = z3.And(anyone.negative_but("inf_crp"), anyone.patient.says("inf_crp", "raised"))
    yield Claim("raised CRP alone", crp, no_image)


def age_and_sex_alone_give_nothing(anyone: Anyone) -> Iterator[Claim]:
    yield Claim("18 to 120 years, either sex, all else negative", anyone.negative_but(), anyone.no_imaging)


def duration_alone_gives_nothing(anyone: Anyone) -> Iterator[Claim]:
    weeks = anyone.number("duration_weeks")
    yield Claim(
        "0 to 1,000 weeks, any course, all else negative",
        z3.And(anyone.negative_but(), weeks >= 0, weeks <= 1000),
        anyone.no_imaging,
    )


def severe_or_progressive_weakness_is_an_emergency(anyone: Anyone) -> Iterator[Claim]:
    onset = anyone.patient.numbers["neuro_motor_onset_days"]
    known_to_be_old = z3.And(onset.given, onset.value > 14)
    severe = anyone.patient.says("neuro_motor", "severe_mrc3_or_less")
    today = anyone.decision.urgency[Urgency.EMERGENCY]
    yield Claim("MRC 3 or less, not known to be over 14 days old", z3.And(severe, z3.Not(known_to_be_old)), today)
    yield Claim("weakness that gets worse", anyone.present("neuro_motor_progressive"), today)


def below_18(anyone: Anyone) -> Iterator[Claim]:
    child, decision = anyone.patient.is_child, anyone.decision
    glad = anyone.assessed.glad_ryg
    yield Claim("a child: never no imaging", child, z3.Not(anyone.no_imaging))
    offered = z3.Or(glad[GladRyg.ELIGIBLE], glad[GladRyg.CONSIDER])
    yield Claim("a child: never GLA:D® Ryg", child, z3.Not(offered))
    for row in anyone.rules.rows:
        if stands_below_18(row):
            yield Claim(
                f"a child in whom {row.id} fires: it stands",
                z3.And(child, decision.fired[row.id]),
                z3.And(decision.at_least(row.urgency), z3.Not(decision.triage[Triage.OUTSIDE_SCOPE])),
            )


def an_impossible_number_never_reassures(anyone: Anyone) -> Iterator[Claim]:
    age, weeks = anyone.patient.numbers["age_years"], anyone.patient.numbers["duration_weeks"]
    no_row = z3.Not(z3.Or([anyone.decision.fired[row.id] for row in anyone.rules.rows]))
    cannot, outside = (anyone.decision.triage[each] for each in (Triage.CANNOT_CONCLUDE, Triage.OUTSIDE_SCOPE))
    impossible = z3.And(age.given, z3.Or(age.value < 0, age.value > 120))
    negative = z3.And(weeks.given, weeks.value < 0)
    yield Claim("impossible age", impossible, z3.Not(anyone.no_imaging))
    yield Claim("impossible age, no row fires", z3.And(impossible, no_row), cannot)
    yield Claim("negative duration", negative, z3.Not(anyone.no_imaging))
    adult = z3.Not(anyone.patient.is_child)
    yield Claim("negative duration, no row fires", z3.And(negative, adult, no_row), cannot)
    yield Claim("negative duration in a child, no row fires", z3.And(negative, z3.Not(adult), no_row), outside)
