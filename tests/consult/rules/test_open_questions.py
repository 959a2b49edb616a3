"""What is still open: which questions, in which order, what could lower, and how final the result is (0.1)."""

import pytest

from consult.rules.answers import parse
from consult.rules.assessment import _ROWS, ENCODING, _decide, _matters
from consult.rules.compiled import union
from consult.rules.outcomes import Completeness, Triage, Urgency
from tests.consult.rules.cases.inflammatory import THREE, long_lasting
from tests.consult.rules.cases.judgement import suspects
from tests.consult.rules.patients import NON_RESPONSE, Findings, given, negative, suggestion
from tests.consult.rules.random_patients import random_patients

COMPLETE, PROVISIONAL, BLOCKED = Completeness

MINIMUM = {
    "age_years",
    "duration_weeks",
    "ce_saddle_sensory_change",
    "ce_bladder_disturbance",
    "ce_bowel_disturbance",
    "ca_known_or_previous_cancer",
    "ca_weight_loss_unexplained",
    "inf_fever",
    "inf_iv_drug_use",
    "inf_immunosuppressed",
    "fx_trauma",
    "fx_osteoporosis_known",
    "fx_steroids_prolonged",
    "neuro_exam",
    "neuro_motor",
    "overall_suspicion_serious",
}
"""Answered before a result may be "no imaging" (section 1)."""


@pytest.mark.parametrize("key", sorted(MINIMUM))
def test_a_missing_minimum_datum_blocks_and_is_asked_for(key: str) -> None:
    result = suggestion(negative(**{key: None}))
    assert (result.triage, result.completeness) == (Triage.CANNOT_CONCLUDE, BLOCKED)
    assert key in result.open_questions


@pytest.mark.parametrize("key", sorted(set(negative()) - MINIMUM))
def test_any_other_missing_answer_does_not_block(key: str) -> None:
    assert suggestion(negative(**{key: None})).triage is Triage.NO_IMAGING


def test_all_that_is_missing_is_asked_for_at_once() -> None:
    assert set(suggestion(given()).open_questions) >= MINIMUM


COMPLETE_RESULTS = {
    "an ordinary back": negative(),
    "cannot pass urine, and nobody asked since when": negative("ce_bladder_disturbance", ce_onset=None),
    "cannot pass urine, and much else not asked": negative(
        "ce_bladder_disturbance", inf_fever=None, ca_night_pain=None, neuro_motor=None, overall_suspicion_serious=None
    ),
    "cannot pass urine, age not asked": negative("ce_bladder_disturbance", age_years=None),
    "cannot pass urine and has spread cancer, age not asked": negative(
        "ce_bladder_disturbance", "ca_active_or_metastatic", age_years=None
    ),
    "an adult, the belly not asked": negative(visc_abdominal_or_pelvic_symptoms=None),
    "16 years old, with a small fall": negative(age_years=16, fx_trauma="minor", fx_previous_fragility_fracture=None),
    "cancer pattern; the weaker rows of fracture do not matter": negative(
        "ca_known_or_previous_cancer", "ca_weight_loss_unexplained", fx_previous_fragility_fracture=None
    ),
    "CRP and HLA-B27 not taken, where they decide nothing": negative(inf_crp=None, hla_b27=None),
    "answers that only advice uses": negative(
        widespread_pain=None, psy_distress=None, sleep_poor=None, sick_leave_weeks=None, pregnant=None, leg_pain=None
    ),
}


@pytest.mark.parametrize("words", COMPLETE_RESULTS)
def test_is_complete(words: str) -> None:
    result = suggestion(COMPLETE_RESULTS[words])
    assert (result.completeness, result.open_questions) == (COMPLETE, ())


PROVISIONAL_RESULTS: dict[str, tuple[Findings, tuple[str, ...]]] = {
    "night pain, feeling ill not asked": (
        negative("ca_night_pain", ca_general_malaise=None),
        ("ca_general_malaise",),
    ),
    "fever, CRP not taken: it would be an emergency": (
        negative("inf_fever"),
        ("inf_crp",),
    ),
    "fever, other focus not asked: it could only lower": (
        negative("inf_fever", inf_other_focus_explains_fever=None, inf_crp="normal"),
        (),
    ),
    "three criteria of spondyloarthritis: the blood test is the question": (long_lasting(*THREE), ("hla_b27",)),
    "immunosuppressed, CRP not taken": (negative("inf_immunosuppressed"), ("inf_crp",)),
    "night pain and feeling ill, age not asked": (
        negative("ca_night_pain", "ca_general_malaise", age_years=None),
        ("age_years",),
    ),
    "a known aneurysm for a year, fainting not asked": (
        negative("vasc_known_aaa", duration_weeks=52, vasc_collapse_or_hypotension=None),
        ("vasc_collapse_or_hypotension",),
    ),
    "unbearable pain and a nerve-root pattern, surgery not asked": (
        negative("severe_uncontrolled_pain", "radicular_pattern", surgery_consideration=None),
        ("surgery_consideration",),
    ),
    "not better after 4 weeks, constant pain not asked": (
        negative(ca_constant_progressive_nonmechanical_pain=None, **NON_RESPONSE),
        ("ca_constant_progressive_nonmechanical_pain",),
    ),
    "a fracture is suspected, unbearable pain not asked, has become shorter": (
        negative("fx_new_deformity_or_height_loss", severe_uncontrolled_pain=None),
        ("severe_uncontrolled_pain",),
    ),
    "in doubt, and nobody asked of what": (
        suspects(None),
        ("clinician_suspects",),
    ),
}


@pytest.mark.parametrize("words", PROVISIONAL_RESULTS)
def test_asks_what_can_still_change_the_suggestion_and_no_more(words: str) -> None:
    findings, questions = PROVISIONAL_RESULTS[words]
    result = suggestion(findings)
    assert result.open_questions == questions
    assert result.completeness is (PROVISIONAL if questions else COMPLETE)


CAN_LOWER: dict[str, tuple[Findings, tuple[str, ...]]] = {
    "cannot pass urine, and nobody asked since when": (
        negative("ce_bladder_disturbance", ce_onset=None),
        ("ce_onset",),
    ),
    "cannot pass urine since yesterday": (negative("ce_bladder_disturbance", ce_onset="within_14_days"), ()),
    "sexual numbness, and nobody asked since when": (negative("ce_sexual_disturbance", ce_onset=None), ("ce_onset",)),
    "cauda equina is suspected, and nobody asked since when": (
        suspects("cauda_equina", ce_onset=None),
        ("ce_onset",),
    ),
    "fever, and nobody asked for another focus": (
        negative("inf_fever", inf_other_focus_explains_fever=None),
        ("inf_other_focus_explains_fever",),
    ),
    "immunosuppressed with night pain, CRP not taken": (
        negative("inf_immunosuppressed", "ca_night_pain"),
        ("inf_crp",),
    ),
    "immunosuppressed with night pain, CRP raised": (
        negative("inf_immunosuppressed", "ca_night_pain", inf_crp="raised"),
        (),
    ),
    "a foot that drops, and nobody asked since when": (
        negative(neuro_motor="severe_mrc3_or_less"),
        ("neuro_motor_onset_days",),
    ),
    "a foot that drops more and more": (negative("neuro_motor_progressive", neuro_motor="severe_mrc3_or_less"), ()),
    "a known aneurysm, and nobody asked how long": (
        negative("vasc_known_aaa", duration_weeks=None),
        ("duration_weeks",),
    ),
    "an aneurysm is suspected, and nobody asked how long": (suspects("aaa", duration_weeks=None), ("duration_weeks",)),
    "a known aneurysm, fainted at 60, and nobody asked how long": (
        negative("vasc_known_aaa", "vasc_collapse_or_hypotension", age_years=60, duration_weeks=None),
        (),
    ),
    "fainted, with a foot that drops, and nobody asked since when: acute gives the result": (
        negative("vasc_collapse_or_hypotension", neuro_motor="severe_mrc3_or_less"),
        (),
    ),
    "a weaker row that could be lowered does not give the result": (
        negative("inf_fever", "neuro_upper_motor_signs_or_gait_ataxia", inf_other_focus_explains_fever=None),
        (),
    ),
    "an ordinary back": (negative(), ()),
    "16 years old with sexual numbness, and nobody asked since when": (
        negative("ce_sexual_disturbance", age_years=16, ce_onset=None),
        ("ce_onset",),
    ),
}


@pytest.mark.parametrize("words", CAN_LOWER)
def test_the_answer_that_can_lower_stands_apart(words: str) -> None:
    findings, keys = CAN_LOWER[words]
    result = suggestion(findings)
    assert result.can_lower == keys
    assert not set(keys) & set(result.open_questions)


def test_after_a_lowering_answer_other_questions_may_open_again() -> None:
    asked = negative("ce_bladder_disturbance", vasc_collapse_or_hypotension=None, ce_onset=None)
    assert suggestion(asked).open_questions == ()
    assert suggestion(asked | {"ce_onset": "longer_stable"}).open_questions == ("vasc_collapse_or_hypotension",)


def test_the_group_with_the_most_urgent_row_stands_first_then_page_order() -> None:
    result = suggestion(
        negative(
            "ca_night_pain",
            ca_general_malaise=None,  # K2: within days
            spa_known=None,  # no trauma: cannot fire
            fx_new_deformity_or_height_loss=None,  # T2: planned
            visc_flank_pain_or_urinary_symptoms=None,  # X1: within days
            neuro_bilateral_deficit=None,  # C3: within days
            vasc_known_aaa=None,  # V1: today, same group as X1
        )
    )
    assert result.open_questions == (
        "vasc_known_aaa",
        "visc_flank_pain_or_urinary_symptoms",
        "neuro_bilateral_deficit",
        "ca_general_malaise",
        "fx_new_deformity_or_height_loss",
    )


def test_the_missing_minimum_stands_with_the_most_urgent_row_of_its_group() -> None:
    result = suggestion(negative(inf_iv_drug_use=None, ce_bowel_disturbance=None, neuro_exam=None, fx_trauma=None))
    assert result.open_questions == (
        "ce_bowel_disturbance",
        "fx_trauma",
        "inf_iv_drug_use",
        "inf_crp",
        "neuro_exam",
    )


def test_the_age_stands_last_where_no_row_waits_for_it() -> None:
    result = suggestion(negative(overall_suspicion_serious="high", age_years=None, ce_bladder_disturbance=None))
    assert result.open_questions == ("ce_bladder_disturbance", "age_years")


# Under 18


def test_in_a_child_the_flags_count_while_nothing_is_planned() -> None:
    result = suggestion(
        negative(age_years=16, thoracic_pain=None, ca_night_pain=None, visc_abdominal_or_pelvic_symptoms=None)
    )
    assert (result.triage, result.urgency, result.completeness) == (Triage.OUTSIDE_SCOPE, Urgency.NONE, PROVISIONAL)
    assert result.open_questions == ("ca_night_pain", "thoracic_pain", "visc_abdominal_or_pelvic_symptoms")


def test_in_a_child_a_flag_is_asked_for_in_page_order_among_what_would_be_planned() -> None:
    result = suggestion(
        negative(
            *THREE,
            age_years=16,
            episode_pattern="persistent",
            hla_b27="negative",
            ca_night_pain=None,  # a flag: planned
            spa_enthesitis=None,  # A1: planned
        )
    )
    assert result.urgency is Urgency.NONE
    assert result.open_questions == ("ca_night_pain", "spa_enthesitis")


def test_in_a_child_what_is_planned_already_needs_no_more_flags() -> None:
    planned = negative("ca_night_pain", age_years=16, thoracic_pain=None, visc_abdominal_or_pelvic_symptoms=None)
    assert suggestion(planned).completeness is COMPLETE


def test_in_a_child_a_planned_row_needs_no_more_flags_either() -> None:
    surgery = negative("surgery_consideration", "radicular_pattern", age_years=16, **NON_RESPONSE)
    result = suggestion(surgery | {"visc_abdominal_or_pelvic_symptoms": None, "duration_weeks": None})
    assert (result.urgency, result.open_questions) == (Urgency.PLANNED, ())


def test_in_a_child_only_a_row_that_stands_or_is_more_urgent_matters() -> None:
    planned = negative("ca_night_pain", age_years=16)
    assert suggestion(planned | {"fx_new_deformity_or_height_loss": None}).open_questions == ()
    assert suggestion(planned | {"ca_general_malaise": None}).open_questions == ("ca_general_malaise",)
    acute = negative("inf_fever", age_years=16, inf_crp="normal")
    assert suggestion(acute | {"surgery_consideration": None, "radicular_pattern": "present"}).open_questions == ()
    assert suggestion(acute | {"ce_bladder_disturbance": None}).open_questions == ("ce_bladder_disturbance",)


# What matters


def test_an_open_row_matters_exactly_where_the_result_with_it_differs() -> None:
    """Section 0.1, word for word, with many patients: the row is added, and the table read again."""
    seen = {True: 0, False: 0}
    for findings in random_patients(600):
        world = ENCODING.world(parse(findings).known)
        fired = [row for row in _ROWS if row.node.holds(world.certain, world.certain)]
        known = world.with_results(union(row.fired_bit for row in fired))
        decision = _decide(fired, known)
        for row in _ROWS:
            if row not in fired and row.node.holds(world.possible, world.certain) and decision.triage in STANDING:
                with_it = _decide([*fired, row], known.with_results(row.fired_bit))
                differs = with_it.strength != decision.strength
                assert _matters(row, decision, _is_child(findings)) is differs
                seen[differs] += 1
    assert min(seen.values()) > 100


STANDING = tuple(triage for triage in Triage if triage is not Triage.CANNOT_CONCLUDE)


def _is_child(findings: Findings) -> bool:
    age = findings.get("age_years")
    return isinstance(age, int) and 0 <= age < 18
