"""What may be offered: GLA:D® Ryg and NSAID, invariants 20, 21 and 25."""

import re
from collections.abc import Iterator

import z3

from consult.rules.outcomes import GladRyg, Triage
from tests.consult.rules.never import NSAID, OUR_WORDS
from tests.consult.rules.proof import follows
from tests.consult.rules.proof.anyone import Anyone, Claim
from tests.consult.rules.proof.keys import MINIMUM

WARNS_OF_NSAID = "nsaid_contraindicated_warning"
NAMES_NSAID = tuple(key for key, words in OUR_WORDS.items() if re.search(NSAID, words, re.IGNORECASE))
"""The advice whose words name such a drug."""


def glad_ryg_is_for_the_target_group(anyone: Anyone) -> Iterator[Claim]:
    yield Claim(
        "GLA:D® Ryg relevant",
        anyone.assessed.glad_ryg[GladRyg.ELIGIBLE],
        z3.And(
            anyone.no_imaging,
            anyone.patient.is_adult,
            anyone.patient.says("episode_pattern", "recurrent_episodes", "persistent"),
            anyone.present("pain_affects_daily_activity", "worry_about_future"),
            anyone.patient.knows(*MINIMUM),
        ),
    )


def glad_ryg_waits_for_the_work_up(anyone: Anyone) -> Iterator[Claim]:
    glad = anyone.assessed.glad_ryg
    for triage in (Triage.ACUTE, Triage.TARGETED, Triage.SURGICAL, Triage.CANNOT_CONCLUDE):
        yield Claim(
            f"{triage} pending: no GLA:D® Ryg",
            anyone.decision.triage[triage],
            z3.Or(glad[GladRyg.NOT_NOW], glad[GladRyg.NOT_ELIGIBLE]),
        )


def nsaid_is_not_suggested(anyone: Anyone) -> Iterator[Claim]:
    given = follows.advice(anyone.assessed)
    week = anyone.patient.numbers["pregnancy_week"]
    late = z3.Or(z3.Not(week.known), week.value >= 20)
    contraindicated = anyone.present("nsaid_contraindicated")
    perhaps_pregnant = z3.Not(anyone.patient.says("pregnant", "absent"))
    suggests = z3.Or([given[key] for key in NAMES_NSAID if key != WARNS_OF_NSAID])
    for words, premise in {
        "a contraindication": contraindicated,
        "pregnant, or not asked, from week 20 or of unknown week": z3.And(perhaps_pregnant, late),
    }.items():
        yield Claim(f"{words}: no advice suggests it", premise, z3.Not(suggests))
    warned = z3.Or(contraindicated, z3.And(anyone.present("pregnant"), late))
    yield Claim("a contraindication, or pregnant from week 20: warned", warned, given[WARNS_OF_NSAID])
