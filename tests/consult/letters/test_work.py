"""The text for the workplace: what somebody can do, and nothing of what is wrong with them."""

from __future__ import annotations

import re

import pytest

from consult.letters import Kind
from consult.rules.outcomes import Condition
from tests.consult.letters.patients import kinds, letters, lines, text
from tests.consult.rules.patients import negative
from tests.consult.rules.random_patients import random_patients

WAREHOUSE = {"job_title": "lagermedarbejder"}


def for_work(findings, **others):
    return text(Kind.WORK, findings, documentation=WAREHOUSE, **others)


def test_it_asks_the_workplace_so_that_somebody_can_stay_at_work():
    assert for_work(negative("work_heavy_physical")).startswith(
        "Jeg beder arbejdspladsen tilpasse opgaverne en tid, så medarbejderen kan blive i arbejde."
    )


def test_on_sick_leave_the_way_back_is_step_by_step_and_never_waits_for_the_pain_to_go():
    said = for_work(negative(sick_leave_weeks=5))
    assert "vende gradvist tilbage" in said.splitlines()[0]
    assert "det er ikke nødvendigt at være smertefri for at arbejde" in said
    assert "sygefraværssamtale" in said
    assert lines(said)["Fravær"] == "sygemeldt i 5 uger"


def test_it_says_for_how_long_and_when_it_is_looked_at_again():
    said = lines(for_work(negative(sick_leave_weeks=1)))
    assert said["Hvor længe"].startswith("foreløbig til 8. december 2026")
    assert said["Ny vurdering"] == "8. december 2026, fremmøde"


def test_while_somebody_is_examined_further_it_promises_nothing():
    said = for_work(negative("fx_new_deformity_or_height_loss", sick_leave_weeks=1))
    assert "mens medarbejderen undersøges nærmere" in said
    assert lines(said)["Vurderes at kunne"].startswith("det afklares ved næste vurdering")


@pytest.mark.parametrize(
    "findings",
    [
        negative("ce_bladder_disturbance", sick_leave_weeks=3),
        negative("work_heavy_physical", age_years=15),
        negative("work_heavy_physical", overall_suspicion_serious=None),
    ],
    ids=["on the way to hospital", "a child", "nothing concluded"],
)
def test_there_is_none_where_it_would_be_too_early(findings):
    assert Kind.WORK not in kinds(findings)


def test_there_is_none_where_nobody_spoke_of_work():
    assert Kind.WORK not in kinds(negative(duration_weeks=10))


@pytest.mark.parametrize("language", ["da", "en"])
def test_it_names_no_disease_no_finding_no_age_and_no_sex(language):
    named = [condition.label.to(language).split(" (")[0] for condition in Condition if condition is not Condition.OTHER]
    about = re.compile(r"(kvinde|mand|woman|\bman\b|årig|year-old|parese|weakness|feber|fever|kræft|cancer|ryg|back)")
    count = 0
    for findings in random_patients(600):
        for letter in letters(findings, language=language, documentation=WAREHOUSE):
            if letter.kind is Kind.WORK:
                count += 1
                assert not about.search(letter.text)
                assert not any(name in letter.text for name in named)
    assert count
