"""Which texts stand on the paper of which patient."""

import re
from collections.abc import Iterable
from dataclasses import replace

import pytest

from consult.rules.outcomes import Completeness
from education.content import library
from education.outcome import Language
from education.selection import SAME_DAY, Slot, select
from education.situations import WORK_UP, Situation, situation_of
from tests.consult.rules.patients import Findings, negative
from tests.education.papers import PATIENTS, outcome_of, page_text, physiotherapist, request_for

EXPECTED = {
    "ordinary back pain": Situation.NONSPECIFIC,
    "pregnant, week 28": Situation.PREGNANCY,
    "has lost weight": Situation.OWN_WORKUP,
    "has lost weight, and the leg hurts": Situation.OWN_WORKUP,
    "sciatica": Situation.RADICULOPATHY,
    "sciatica in pregnancy": Situation.RADICULOPATHY,
    "stenosis": Situation.STENOSIS,
    "not everything asked": Situation.PROVISIONAL,
    "on the telephone, not examined": Situation.NOT_SETTLED,
    "nothing asked": Situation.NOT_SETTLED,
    "cannot pass urine": Situation.TODAY,
    "foot drop since yesterday": Situation.TODAY,
    "bladder trouble for months": Situation.SOON,
    "fever": Situation.SEEN_TODAY,
    "cancer and constant pain": Situation.SOON,
    "fell, and has brittle bones": Situation.PLANNED,
    "wants an operation": Situation.PLANNED,
    "aged 14": Situation.CHILD,
    "aged 14 with a fever": Situation.CHILD,
    "aged 15, numb between the legs": Situation.CHILD_TODAY,
}


def texts(findings: Findings, *, by_doctor: bool = True, strength_date: bool = False) -> list[str]:
    return [slug for _, slug in select(outcome_of(findings), by_doctor=by_doctor, strength_date=strength_date)]


def topic(name: str, slugs: Iterable[str]) -> list[str]:
    return [slug for slug in slugs if slug.startswith(f"{name}/")]


@pytest.mark.parametrize(("patient", "situation"), EXPECTED.items(), ids=EXPECTED)
def test_each_patient_is_in_one_situation(patient: str, situation: Situation) -> None:
    assert situation_of(outcome_of(PATIENTS[patient])) is situation


@pytest.mark.parametrize("patient", PATIENTS)
def test_the_safety_net_is_on_every_paper(patient: str) -> None:
    """Points 1 to 4 and 8 of the net; point 5 is the part "Vi ses igen"."""
    net = topic("net", texts(PATIENTS[patient]))
    same_day = {"net/same-day", "net/same-day-child"} & set(net)
    assert len(same_day) == 1
    assert {"net/call-112", "net/say-it-back"} <= set(net)
    later = {"net/within-a-day", "net/soon"}
    today = {"net/worse-today", "net/fever", "net/soon-after-today"}
    seen_today = situation_of(outcome_of(PATIENTS[patient])) in SAME_DAY
    assert (later | today) & set(net) == (today if seen_today else later)
    assert topic("review", texts(PATIENTS[patient]))


@pytest.mark.parametrize("patient", PATIENTS)
def test_the_net_opens_with_one_sentence_that_reassures_where_the_result_does_and_nowhere_else(patient: str) -> None:
    outcome = outcome_of(PATIENTS[patient])
    opening = {"net/serious-today", "net/read-now", "net/signs-now"} & set(texts(PATIENTS[patient]))
    may_reassure = "nothing_points_to_serious_today" in outcome.advice and not outcome.weakness
    came_with_a_sign = situation_of(outcome) in WORK_UP | {Situation.CHILD_TODAY} or outcome.urgency == "urgent_workup"
    without = {"net/signs-now"} if came_with_a_sign else {"net/read-now"}
    assert opening == ({"net/serious-today"} if may_reassure else without)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("patient", ["cannot pass urine", "foot drop since yesterday", "fever", "collapsed"])
def test_who_is_seen_today_is_not_told_to_book_a_visit_when_it_gets_worse(patient: str, language: Language) -> None:
    """Points 2 and 3 of the net keep what is new; what gets worse is for today."""
    chosen = texts(PATIENTS[patient])
    later = " ".join(library().get(slug, language).markdown for slug in ("net/fever", "net/soon-after-today"))
    assert {"net/fever", "net/soon-after-today"} <= set(chosen)
    assert not re.search(r"værre|mere syg|hele tiden|worse|more ill|all the time", later)
    assert re.search("bliver værre|gets worse", library().get("net/worse-today", language).markdown)
    assert chosen.index("net/worse-today") < chosen.index("net/same-day")


def test_the_advice_key_alone_lets_the_net_reassure() -> None:
    ordinary = outcome_of(PATIENTS["ordinary back pain"])
    without = replace(ordinary, advice=ordinary.advice - {"nothing_points_to_serious_today"})
    slugs = {slug for _, slug in select(without, by_doctor=True)}
    assert "net/read-now" in slugs
    assert "net/serious-today" not in slugs


@pytest.mark.parametrize("patient", PATIENTS)
def test_recurrence_is_called_common_with_nonspecific_pain_alone(patient: str) -> None:
    situation = situation_of(outcome_of(PATIENTS[patient]))
    expected = situation in {Situation.NONSPECIFIC, Situation.PREGNANCY}
    assert ("net/recurrence" in texts(PATIENTS[patient])) is expected


@pytest.mark.parametrize("patient", PATIENTS)
def test_every_paper_says_what_was_found_what_happens_and_in_the_order_of_the_paper(patient: str) -> None:
    chosen = select(outcome_of(PATIENTS[patient]), by_doctor=True)
    slots = [slot for slot, _ in chosen]
    assert {Slot.FOUND, Slot.NEXT, Slot.REVIEW, Slot.NET} <= set(slots)
    assert slots == sorted(slots, key=list(Slot).index)
    assert len(set(chosen)) == len(chosen)


def test_the_six_messages_are_for_ordinary_back_pain_alone() -> None:
    with_six = {patient for patient, findings in PATIENTS.items() if "messages/six" in texts(findings)}
    nonspecific = {p for p, f in PATIENTS.items() if situation_of(outcome_of(f)) is Situation.NONSPECIFIC}
    assert with_six == nonspecific - {"ordinary back pain, with cancer years ago"}


def test_nothing_is_called_harmless_while_a_blood_test_is_awaited() -> None:
    chosen = texts(PATIENTS["ordinary back pain, with cancer years ago"])
    assert "next/blood-test" in chosen
    assert topic("messages", chosen) == ["messages/some"]


def test_before_everything_is_asked_the_paper_has_activity_and_warning_signs_alone() -> None:
    for patient in ("not everything asked", "nothing asked"):
        chosen = texts(PATIENTS[patient])
        assert topic("week", chosen) == ["week/not-settled"]
        assert topic("messages", chosen) == topic("movement", chosen) == []
        assert "next/no-scan-now" not in chosen


def test_a_few_missing_answers_wait_until_the_re_assessment() -> None:
    chosen = texts(PATIENTS["not everything asked"])
    assert topic("next", chosen) == ["next/provisional"]
    assert topic("review", chosen) == ["review/not-better"]
    assert topic("found", chosen) == ["found/provisional"]


def test_sciatica_with_a_few_answers_missing_keeps_its_own_careful_words() -> None:
    sciatica = replace(outcome_of(PATIENTS["sciatica"]), completeness=Completeness.PROVISIONAL)
    chosen = [slug for _, slug in select(sciatica, by_doctor=True)]
    assert {"found/nerve-provisional", "week/leg", "review/strength"} <= set(chosen)
    assert {"week/not-settled", "found/radiculopathy", "messages/nerve"}.isdisjoint(chosen)


def test_a_weak_leg_is_said_and_not_pushed_away() -> None:
    weak = replace(outcome_of(PATIENTS["sciatica with a slightly weak leg"]), weakness=True)
    chosen = [slug for _, slug in select(weak, by_doctor=True)]
    assert {"found/weak-leg", "net/read-now", "review/strength"} <= set(chosen)
    assert "net/serious-today" not in chosen
    assert "found/weak-leg" not in texts(PATIENTS["sciatica"])


@pytest.mark.parametrize("by_doctor", [True, False])
def test_a_leg_that_lost_its_strength_is_named_first_where_it_is_for_today(by_doctor: bool) -> None:
    """Whoever is called hears of the leg before the sciatica."""
    chosen = texts(PATIENTS["foot drop since yesterday"], by_doctor=by_doctor)
    assert topic("found", chosen) == ["found/weak-leg-today"]
    assert chosen.index("found/weak-leg-today") < chosen.index("suspected/radiculopathy")
    assert "found/weak-leg-today" not in texts(PATIENTS["cannot pass urine"], by_doctor=by_doctor)
    unstated = replace(outcome_of(PATIENTS["foot drop since yesterday"]), weakness=False)
    assert (Slot.FOUND, "found/weak-leg-today") in select(unstated, by_doctor=by_doctor)


def test_who_is_seen_today_waits_for_no_examination_here() -> None:
    for patient in ("cannot pass urine", "fever"):
        unexamined = replace(outcome_of(PATIENTS[patient]), examined=False)
        slugs = {slug for _, slug in select(unexamined, by_doctor=False)}
        assert "found/not-examined-today" in slugs
        assert "found/not-examined" not in slugs


STILL_SCIATICA = negative("radicular_pattern", "pain_affects_daily_activity", leg_pain="unilateral", duration_weeks=8)


@pytest.mark.parametrize(("by_doctor", "slug"), [(True, "next/ask-surgeon"), (False, "next/ask-surgeon-own-doctor")])
def test_sciatica_from_week_six_may_be_put_to_a_surgeon_before_week_twelve(by_doctor: bool, slug: str) -> None:
    assert topic("next", texts(STILL_SCIATICA, by_doctor=by_doctor)) == ["next/no-scan-now", slug]
    assert slug not in texts({**STILL_SCIATICA, "duration_weeks": 3}, by_doctor=by_doctor)
    assert slug not in texts({**STILL_SCIATICA, "duration_weeks": 14}, by_doctor=by_doctor)


def test_unexplained_fever_is_seen_with_a_blood_test_today() -> None:
    """Row I2: no waiting for an appointment, and no "as much as you can manage"."""
    for by_doctor, slug in ((True, "next/seen-today"), (False, "next/seen-today-call-doctor")):
        chosen = texts(PATIENTS["fever"], by_doctor=by_doctor)
        assert slug in chosen
        assert topic("week", chosen) == ["week/seen-today"]
        assert topic("review", chosen) == ["review/seen-today"]
        assert {"next/soon", "next/soon-call-doctor", "next/blood-test"}.isdisjoint(chosen)


def test_the_strength_of_both_legs_is_checked_where_no_nerve_root_is_suspected() -> None:
    soon = outcome_of(PATIENTS["bladder trouble for months"])
    checked = replace(soon, advice=soon.advice | {"early_strength_recheck"})
    chosen = [slug for _, slug in select(checked, by_doctor=True)]
    assert "review/strength-legs" in chosen
    assert "review/strength" not in chosen


def test_a_child_gets_no_advice_for_adults() -> None:
    for patient in ("aged 14", "aged 14 with a fever", "aged 14 with back pain for ten weeks"):
        chosen = texts(PATIENTS[patient])
        for name in ("week", "movement", "medicine", "messages", "suspected"):
            assert topic(name, chosen) == []


def test_a_child_with_warning_signs_is_seen_today_or_within_days() -> None:
    assert "next/today" in texts(PATIENTS["aged 15, numb between the legs"])
    assert "next/child-seen-today" in texts(PATIENTS["aged 14 with a fever"])
    assert "next/child-soon" not in texts(PATIENTS["aged 14 with a fever"])
    assert topic("next", texts(PATIENTS["aged 14"])) == ["next/child"]
    assert "next/child-planned" in texts(PATIENTS["aged 14 with back pain for ten weeks"])


def test_the_nerve_has_its_own_texts_and_a_strength_check() -> None:
    chosen = texts(PATIENTS["sciatica"])
    assert {"found/radiculopathy", "movement/leg", "messages/nerve", "review/strength"} <= set(chosen)
    assert "movement/bending" not in chosen


def test_the_date_of_the_strength_check_takes_the_place_of_the_sentence() -> None:
    assert "review/strength" not in texts(PATIENTS["sciatica"], strength_date=True)


def test_what_is_looked_for_is_named_with_the_most_urgent_first() -> None:
    outcome = outcome_of(PATIENTS["collapsed"])
    for suspected in (outcome.suspected, outcome.suspected[::-1]):
        chosen = [slug for _, slug in select(replace(outcome, suspected=suspected), by_doctor=True)]
        assert topic("suspected", chosen) == [f"suspected/{condition.value}" for condition in suspected]
    assert topic("suspected", texts(PATIENTS["cancer and constant pain"])) == ["suspected/cancer"]


def test_collapse_is_for_the_ambulance() -> None:
    assert topic("next", texts(PATIENTS["collapsed"]))[0] == "next/today-112"
    assert "next/today" not in texts(PATIENTS["collapsed"])


def test_weakness_since_yesterday_is_for_a_surgeon_today() -> None:
    assert "next/today-surgeon" in texts(PATIENTS["foot drop since yesterday"])
    assert "next/soon-surgeon" in texts(PATIENTS["foot drop for two months"])
    assert "next/planned-surgeon" in texts(PATIENTS["wants an operation"])


@pytest.mark.parametrize(
    ("patient", "slug"),
    [
        ("cannot pass urine", "next/mri-today"),
        ("bladder trouble for months", "next/mri-days"),
        ("cancer and constant pain", "next/mri"),
        ("fell, and has brittle bones", "next/xray"),
        ("blood in the urine", "next/hospital-decides"),
        ("ordinary back pain", "next/no-scan-now"),
    ],
)
def test_the_picture_that_is_planned_is_named(patient: str, slug: str) -> None:
    pictures = {"next/mri-today", "next/mri-days", "next/mri", "next/xray", "next/hospital-decides", "next/no-scan-now"}
    assert pictures & set(texts(PATIENTS[patient])) == {slug}


def test_bladder_trouble_for_months_is_conferred_today() -> None:
    assert "next/confer-today" in texts(PATIENTS["bladder trouble for months"])


def test_a_physiotherapist_sends_the_patient_to_a_doctor_and_promises_no_scan() -> None:
    for patient, slug in {
        "cannot pass urine": "next/today-call-doctor",
        "foot drop since yesterday": "next/today-call-doctor",
        "cancer and constant pain": "next/soon-call-doctor",
        "fell, and has brittle bones": "next/planned-call-doctor",
        "aged 14": "next/child-call-doctor",
    }.items():
        assert topic("next", texts(PATIENTS[patient], by_doctor=False))[-1:] == [slug]


WHO_CALLS = {
    "cannot pass urine": ("Vi ringer til din egen læge nu, mens du er her.", "We call your own doctor now"),
    "foot drop since yesterday": ("Vi ringer til din egen læge nu, mens du er her.", "We call your own doctor now"),
    "aged 15, numb between the legs": ("Vi ringer til din egen læge nu", "We call your own doctor now"),
    "fever": ("Vi ringer til din egen læge nu, mens du er her.", "We call your own doctor now"),
    "aged 14 with a fever": ("Vi kontakter din egen læge i dag", "We contact your own doctor today"),
    "cancer and constant pain": ("Vi kontakter din egen læge i dag.", "We contact your own doctor today"),
    "fell, and has brittle bones": ("Vi kontakter din egen læge.", "We contact your own doctor"),
}


@pytest.mark.parametrize(("patient", "words"), WHO_CALLS.items(), ids=WHO_CALLS)
def test_the_physiotherapist_contacts_the_doctor_and_the_patient_calls_if_nothing_is_heard(
    patient: str, words: tuple[str, str]
) -> None:
    """As the screen says: nobody with cauda equina leaves believing that it is theirs alone to call."""
    spoken: tuple[tuple[Language, str, str], ...] = (
        ("da", words[0], "ikke hørt noget"),
        ("en", words[1], "have heard nothing"),
    )
    for language, line, unheard in spoken:
        paper = page_text(request_for(PATIENTS[patient], clinic=physiotherapist(), language=language))
        assert line in paper
        assert paper.index(line) < paper.index(unheard)
        assert not re.search("Ring til din egen læge (nu|i dag|i denne uge)|Call your own doctor (now|today)", paper)


def test_a_physiotherapist_agrees_on_no_medicine() -> None:
    for patient in ("ordinary back pain", "takes strong medicine every day"):
        ours = topic("medicine", texts(PATIENTS[patient]))
        theirs = topic("medicine", texts(PATIENTS[patient], by_doctor=False))
        assert "medicine/not-first" in ours
        assert "medicine/not-first-own-doctor" in theirs
        assert {"medicine/not-first", "medicine/taper"}.isdisjoint(theirs)
        paper = page_text(request_for(PATIENTS[patient], clinic=physiotherapist()))
        assert "som vi har aftalt" not in paper
        assert "Tal med din læge eller apoteket" in paper


def test_a_pregnant_patient_asks_before_any_medicine_and_has_signs_of_her_own() -> None:
    for patient in ("pregnant, week 28", "sciatica in pregnancy", "cannot pass urine, pregnant"):
        chosen = texts(PATIENTS[patient])
        assert "medicine/pregnancy" in chosen
        assert "net/pregnancy" in chosen
        assert "medicine/ask-first" not in chosen
    assert "net/pregnancy" not in texts(PATIENTS["ordinary back pain"])


def test_medicine_that_is_not_for_this_patient_is_said_so() -> None:
    chosen = texts(PATIENTS["takes strong medicine every day"])
    assert {"medicine/no-nsaid", "medicine/taper"} <= set(chosen)
    assert {"medicine/no-nsaid", "medicine/taper"}.isdisjoint(texts(PATIENTS["ordinary back pain"]))


def test_who_was_not_examined_reads_it() -> None:
    assert "found/not-examined" in texts(PATIENTS["on the telephone, not examined"])
    assert "found/not-examined" not in texts(PATIENTS["ordinary back pain"])


def test_sick_leave_and_poor_sleep_bring_their_lines() -> None:
    chosen = texts(PATIENTS["ordinary back pain, on sick leave and sleeping badly"])
    assert {"week/work", "week/balance"} <= set(chosen)
    assert {"week/work", "week/balance"}.isdisjoint(texts(PATIENTS["ordinary back pain"]))


def test_weight_loss_is_looked_into_without_reassurance() -> None:
    chosen = texts(PATIENTS["has lost weight"])
    assert {"found/own-workup", "next/own-workup", "next/blood-test", "net/read-now"} <= set(chosen)
    assert "found/radiculopathy" in texts(PATIENTS["has lost weight, and the leg hurts"])


def test_lying_movements_are_for_the_first_weeks_of_ordinary_pain() -> None:
    assert "movement/supine" in texts(PATIENTS["ordinary back pain"])
    assert "movement/supine" not in texts(negative(duration_weeks=20, episode_pattern="persistent"))
