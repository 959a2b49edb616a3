"""Claims that hold for some patients, looked for on the finished page and in the finished PDF of every patient.

Not by what a text says of itself: by the words that a reader reads, whatever put them there (hazards H9, H11, H26).
"""

import itertools
import re
from collections.abc import Iterable
from functools import cache

import pytest

from consult.rules.outcomes import Completeness, Condition, Imaging, Triage, Urgency
from education.outcome import Decision, HandoutOutcome, HandoutRequest, Language
from education.sheet import Sheet, make_sheet
from education.situations import TREATED, Situation, situation_of
from tests.consult.rules.patients import Findings
from tests.education.papers import (
    CLINIC,
    DAY,
    PATIENTS,
    PLAN,
    full_request,
    outcome_of,
    page_text,
    pdf_text,
    physiotherapist,
    printed,
    request_for,
    squeezed,
)
from tests.test_never import EVERYONE

NONSPECIFIC, PREGNANCY = Situation.NONSPECIFIC, Situation.PREGNANCY
NOWHERE: frozenset[Situation] = frozenset()
BACK_ALONE = frozenset({NONSPECIFIC})

CLAIMS: dict[str, tuple[str, frozenset[Situation]]] = {
    "harmless": (r"ikke farlig|ufarlig|harmløs|not dangerous|harmless", BACK_ALONE),
    "no damage": (r"sket en skade|gået i stykker|ikke skade|any injury|been damaged|no damage", BACK_ALONE),
    "bending is safe": (r"gerne bøje|må.{0,20} løfte|may bend|safe to bend|bending is", BACK_ALONE),
    "medicine is not what helps": (r"ikke det, der hjælper mest|not what helps", BACK_ALONE),
    "lie on your back and move": (r"læg dig på ryggen|lie on your back", BACK_ALONE),
    "it comes back and that is no alarm": (
        r"flere gange\. Det er ikke|more than once\. That in itself",
        frozenset({NONSPECIFIC, PREGNANCY}),
    ),
    "most get better": (r"fleste får det bedre|people get better", frozenset({Situation.RADICULOPATHY})),
    "the brain turns pain up and down": (
        r"skrue (op|ned)|turn (the alarm|it|the pain) (up|down)",
        TREATED,
    ),
    "no scan now": (
        r"skanning (hjælper|ændrer|viser)|scan (will not help|does not (change|show))",
        TREATED - {Situation.DECIDED_OTHERWISE} | {Situation.PROVISIONAL},
    ),
    "carry on as usual": (r"du plejer, så|usually do, as", TREATED | {Situation.NOT_SETTLED, Situation.PROVISIONAL}),
    "100 people": (r"\baf 100\b|\bof 100\b|\b(hundrede|hundred)\b|%|procent|per cent", NOWHERE),
    "excluded": (r"udeluk|\bexclude|ruled out|helt normal|completely normal", NOWHERE),
    "never again, always, constant": (r"aldrig igen|altid have|never again|konstant|kronisk|chronic", NOWHERE),
    "only, merely": (r"\bkun\b|\bbare\b|\bonly\b|\bmerely\b|\bjust\b", NOWHERE),
    "worn": (r"slidt|slidgigt|degenerativ|worn", NOWHERE),
}
"""By claim: the words that make it, and the situations in which it holds."""

SERIOUS_TODAY = r"tyder på en alvorlig|points to a serious"


@cache
def claimed(paper: str) -> set[str]:
    return {claim for claim, (words, _) in CLAIMS.items() if re.search(words, paper, re.IGNORECASE)}


def allowed(situation: Situation) -> set[str]:
    return {claim for claim, (_, where) in CLAIMS.items() if situation in where}


def check(paper: str, outcome: HandoutOutcome) -> None:
    if "blood_tests_crp" in outcome.advice:
        assert "harmless" not in claimed(paper)
    assert claimed(paper) <= allowed(situation_of(outcome))
    if outcome.decided is not Decision.NONE:
        assert "no scan now" not in claimed(paper)
    if re.search(SERIOUS_TODAY, paper):
        assert "nothing_points_to_serious_today" in outcome.advice
        assert situation_of(outcome) in TREATED - {Situation.OWN_WORKUP, Situation.DECIDED_OTHERWISE}
        assert not outcome.weakness


@pytest.mark.parametrize("claim", CLAIMS)
def test_each_claim_is_recognised_where_it_holds(claim: str) -> None:
    """Where no patient may read it, nobody does; otherwise the words must find it on somebody's paper."""
    readers = [p for p, f in PATIENTS.items() if claim in claimed(page_text(request_for(f)))]
    assert bool(readers) is bool(CLAIMS[claim][1])


PLANTED = {
    "harmless": "Det er ufarligt. / It is harmless.",
    "no damage": "Der er ikke sket en skade.",
    "bending is safe": "Du må gerne bøje dig. / You may bend.",
    "100 people": "Af 100 mennesker har 10 ingen smerter.",
    "excluded": "Kræft er udelukket.",
    "most get better": "De fleste får det bedre.",
}


@pytest.mark.parametrize(("claim", "sentence"), PLANTED.items(), ids=PLANTED)
def test_a_planted_claim_is_found_on_the_paper_of_an_emergency(claim: str, sentence: str) -> None:
    outcome = outcome_of(PATIENTS["cannot pass urine"])
    paper = page_text(request_for(PATIENTS["cannot pass urine"])) + "\n" + sentence
    assert claim in claimed(paper)
    with pytest.raises(AssertionError):
        check(paper, outcome)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("findings", EVERYONE.values(), ids=EVERYONE)
def test_no_page_claims_what_does_not_hold(findings: Findings, language: Language) -> None:
    check(page_text(request_for(findings, language=language)), outcome_of(findings))


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("patient", PATIENTS)
def test_no_pdf_claims_what_does_not_hold(patient: str, language: Language) -> None:
    request = full_request(patient, language)
    check(pdf_text(printed(request)), request.outcome)


ALL_ADVICE = frozenset(
    {
        "balance_model",
        "blood_tests_crp",
        "confer_today",
        "early_strength_recheck",
        "movement_safe_including_bending",
        "nothing_points_to_serious_today",
        "nsaid_contraindicated_warning",
        "opioid_review_taper",
        "pain_not_damage",
        "supine_movement",
        "urine_and_abdominal_exam",
        "work_attachment",
    }
)
SUSPECTED = [(), *((condition,) for condition in Condition), tuple(Condition)]


def every_outcome() -> Iterable[HandoutOutcome]:
    """Every combination of keys, also those that no patient gives: all advice, and all with `own_workup`."""
    keys = itertools.product(Triage, Urgency, Completeness, SUSPECTED, (False, True), (False, True), (False, True))
    for triage, urgency, completeness, suspected, own_workup, child, pregnant in keys:
        yield HandoutOutcome(
            triage=triage,
            urgency=urgency,
            imaging=Imaging.NONE,
            suspected=suspected,
            completeness=completeness,
            advice=ALL_ADVICE | {"own_workup"} if own_workup else ALL_ADVICE,
            under_18=child,
            pregnant=pregnant,
            examined=True,
        )


def test_no_combination_of_keys_claims_what_does_not_hold() -> None:
    """Every text against every outcome: 6 triages, 4 urgencies, 3 of completeness, 12 suspicions, all advice."""
    papers: dict[Sheet, str] = {}
    for outcome in every_outcome():
        request = HandoutRequest(outcome=outcome, clinic=CLINIC, plan=PLAN, printed_on=DAY)
        sheet = make_sheet(request)
        paper = papers[sheet] = papers.get(sheet) or page_text(request)
        check(paper, outcome)
    assert len(papers) > 100


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("decision", [Decision.IMAGING_ANYWAY, Decision.NO_IMAGING, Decision.OTHER_PATHWAY])
@pytest.mark.parametrize("patient", PATIENTS)
def test_what_was_decided_otherwise_brings_no_claim(patient: str, decision: Decision, language: Language) -> None:
    request = request_for(PATIENTS[patient], decision=decision, language=language)
    check(page_text(request), request.outcome)


@pytest.mark.parametrize("patient", PATIENTS)
def test_a_physiotherapists_paper_claims_no_more(patient: str) -> None:
    request = request_for(PATIENTS[patient], clinic=physiotherapist())
    check(squeezed(page_text(request)), request.outcome)
