"""Every row of the decision table: who fires it, who does not, and what it then says."""

import pytest

from consult.rules.outcomes import Condition, Imaging, Origin, Triage, Urgency
from consult.rules.rows import ALL_ROWS
from tests.consult.rules.cases import FIRES, FIRES_STILL, REFUSED
from tests.consult.rules.patients import ORDINARY, Cases, Findings, fired, negative, suggestion

ACUTE, SURGICAL, TARGETED = Triage.ACUTE, Triage.SURGICAL, Triage.TARGETED
TODAY, DAYS, PLANNED, NOT_URGENT = Urgency.EMERGENCY, Urgency.URGENT, Urgency.PLANNED, Urgency.NONE
MRI_TODAY, MRI, AGREED, XRAY, NO_IMAGE = Imaging

ARTICLE, OPERATIONALISED, ADDED = Origin.ARTICLE, Origin.OPERATIONALISED, Origin.ADDED

TABLE: dict[str, tuple[Triage, Urgency, Imaging, Condition | None, Origin, str]] = {
    "V0": (ACUTE, TODAY, AGREED, Condition.OTHER, ADDED, "E32"),
    "V1": (ACUTE, TODAY, AGREED, Condition.AAA, ADDED, "E32 E6 C7"),
    "V2": (TARGETED, DAYS, AGREED, Condition.AAA, ADDED, "E32"),
    "C1": (ACUTE, TODAY, MRI_TODAY, Condition.CAUDA_EQUINA, OPERATIONALISED, "F14 E14 E15 E19 C8"),
    "C2": (ACUTE, DAYS, MRI_TODAY, Condition.CAUDA_EQUINA, OPERATIONALISED, "F14 E17"),
    "C3": (TARGETED, DAYS, AGREED, Condition.CAUDA_EQUINA, OPERATIONALISED, "E14 E16 C8"),
    "C4": (ACUTE, TODAY, MRI_TODAY, Condition.OTHER, ADDED, "E21 E22"),
    "M1": (SURGICAL, TODAY, MRI_TODAY, Condition.RADICULOPATHY, ADDED, "F17 F20 E19 E23 E36 E37 C1"),
    "M2": (SURGICAL, DAYS, AGREED, Condition.RADICULOPATHY, ADDED, "E23 E24"),
    "I1": (ACUTE, TODAY, MRI_TODAY, Condition.INFECTION, OPERATIONALISED, "F14 E5 E6 E12"),
    "I2": (ACUTE, DAYS, AGREED, Condition.INFECTION, OPERATIONALISED, "F14 E6 C5"),
    "I3": (ACUTE, DAYS, MRI, Condition.INFECTION, OPERATIONALISED, "E11 E12"),
    "I4": (TARGETED, DAYS, AGREED, Condition.INFECTION, OPERATIONALISED, "F13"),
    "I5": (ACUTE, DAYS, AGREED, Condition.INFECTION, OPERATIONALISED, "F13 F14"),
    "K1d": (ACUTE, TODAY, MRI_TODAY, Condition.CANCER, OPERATIONALISED, "F14 E3 E9 E10 E34 E37"),
    "K1": (ACUTE, DAYS, MRI, Condition.CANCER, OPERATIONALISED, "F14 E3 E9 E10 E34 E37"),
    "K2": (TARGETED, DAYS, AGREED, Condition.CANCER, OPERATIONALISED, "F13 E37 C2"),
    "K3": (TARGETED, DAYS, AGREED, Condition.CANCER, ADDED, "E10 E21"),
    "T1": (ACUTE, TODAY, AGREED, Condition.FRACTURE, ADDED, "C4"),
    "T2u": (TARGETED, DAYS, XRAY, Condition.FRACTURE, OPERATIONALISED, "F10 F17 E3 E4 E13 C3"),
    "T2": (TARGETED, PLANNED, XRAY, Condition.FRACTURE, OPERATIONALISED, "F10 F17 E3 E4 E13 C3"),
    "T3": (ACUTE, TODAY, AGREED, Condition.FRACTURE, ADDED, ""),
    "A1": (TARGETED, PLANNED, AGREED, Condition.AXIAL_SPA, ADDED, "F20 E30 E31 C6"),
    "A1p": (TARGETED, PLANNED, NO_IMAGE, Condition.AXIAL_SPA, ADDED, "F20 E30 E31 C6"),
    "A2": (TARGETED, PLANNED, AGREED, Condition.AXIAL_SPA, ADDED, "E30"),
    "A3": (TARGETED, PLANNED, AGREED, Condition.AXIAL_SPA, ADDED, "E30"),
    "X1": (TARGETED, DAYS, AGREED, Condition.OTHER, ADDED, "E33 E6"),
    "X2": (TARGETED, DAYS, AGREED, Condition.AAA, ADDED, "E32"),
    "O1": (SURGICAL, PLANNED, MRI, Condition.RADICULOPATHY, OPERATIONALISED, "F17 E34 E25 E29"),
    "O2": (SURGICAL, DAYS, AGREED, Condition.RADICULOPATHY, ADDED, "E25"),
    "J1": (TARGETED, DAYS, AGREED, Condition.OTHER, OPERATIONALISED, "F13 E10"),
    "J2ce": (ACUTE, TODAY, MRI_TODAY, Condition.CAUDA_EQUINA, OPERATIONALISED, "F13"),
    "J2ce_stable": (ACUTE, DAYS, MRI_TODAY, Condition.CAUDA_EQUINA, OPERATIONALISED, "F13"),
    "J2aaa": (ACUTE, TODAY, AGREED, Condition.AAA, OPERATIONALISED, "F13"),
    "J2aaa_old": (TARGETED, DAYS, AGREED, Condition.AAA, OPERATIONALISED, "F13"),
    "J2ca": (TARGETED, DAYS, AGREED, Condition.CANCER, OPERATIONALISED, "F13"),
    "J2fx": (TARGETED, PLANNED, XRAY, Condition.FRACTURE, OPERATIONALISED, "F13"),
    "S2": (Triage.OUTSIDE_SCOPE, NOT_URGENT, NO_IMAGE, None, ADDED, "C14 E41"),
    "U1": (Triage.CANNOT_CONCLUDE, NOT_URGENT, NO_IMAGE, None, OPERATIONALISED, ""),
    "N1": (Triage.NO_IMAGING, NOT_URGENT, NO_IMAGE, Condition.NONSPECIFIC, ARTICLE, "F13 F17 F35"),
}
"""The section 3 table, as the specification has it."""

PLACES = {"S2": 0, "V": 1, "C": 2, "M": 3, "I": 4, "K": 5, "T": 6, "A": 7, "X": 7, "O": 8, "J": 9, "U1": 10, "N1": 11}
"""P of the table, by row or by the first letter of several."""


def one_by_one(*tables: Cases) -> list[object]:
    return [
        pytest.param(row, findings, id=f"{row}: {words}")
        for table in tables
        for row, cases in table.items()
        for words, findings in cases.items()
    ]


@pytest.mark.parametrize(("row", "findings"), one_by_one(FIRES, FIRES_STILL))
def test_fires(row: str, findings: Findings) -> None:
    assert row in fired(findings)


@pytest.mark.parametrize(("row", "findings"), one_by_one(REFUSED))
def test_is_refused(row: str, findings: Findings) -> None:
    assert row not in fired(findings)


@pytest.mark.parametrize(("row", "findings"), one_by_one(FIRES))
def test_each_answer_is_needed_and_is_named_as_a_reason(row: str, findings: Findings) -> None:
    said = [key for key, answer in findings.items() if answer != ORDINARY.get(key)]
    because = next(line.because for line in suggestion(findings).fired if line.rule == row)
    for key in said:
        assert row not in fired(findings | {key: ORDINARY.get(key)}), f"{row} needs {key}"
        assert key in because, f"{row} names {key}"


def test_every_row_is_fired_by_one_patient_and_refused_by_another() -> None:
    rows = {row.id for row in ALL_ROWS}
    assert set(FIRES) | set(FIRES_STILL) == rows == set(REFUSED) == set(TABLE)


def test_every_row_is_written_down_as_the_table_has_it() -> None:
    for row in ALL_ROWS:
        assert (row.triage, row.urgency, row.imaging) == TABLE[row.id][:3]
        assert (row.origin, row.facts) == (TABLE[row.id][4], tuple(TABLE[row.id][5].split()))


def test_every_row_has_its_place_in_the_lists() -> None:
    assert {row.id: row.place for row in ALL_ROWS} == {row: PLACES.get(row, PLACES.get(row[0])) for row in TABLE}


@pytest.mark.parametrize("row", TABLE)
def test_says_what_the_table_says(row: str) -> None:
    findings = next(iter((FIRES | FIRES_STILL)[row].values()) if row not in FIRES else iter(FIRES[row].values()))
    line = next(line for line in suggestion(findings).fired if line.rule == row)
    facts = tuple(TABLE[row][5].split())
    assert (line.triage, line.urgency, line.imaging, line.suspected, line.origin, line.facts) == (
        *TABLE[row][:5],
        facts,
    )


@pytest.mark.parametrize(
    ("row", "findings", "condition"),
    [
        pytest.param(
            "C4",
            negative("neuro_upper_motor_signs_or_gait_ataxia", "ca_known_or_previous_cancer"),
            Condition.CANCER,
            id="cord signs after an earlier cancer",
        ),
        pytest.param(
            "C4",
            negative("neuro_upper_motor_signs_or_gait_ataxia", "ca_active_or_metastatic"),
            Condition.CANCER,
            id="cord signs with spread cancer",
        ),
        pytest.param("O1", FIRES["O1"]["claudication, not better after 4 weeks, and surgery is wanted"],
                     Condition.SPINAL_STENOSIS, id="surgery for claudication"),
        pytest.param("O2", FIRES["O2"]["unbearable claudication, and surgery is wanted"],
                     Condition.SPINAL_STENOSIS, id="surgery now for claudication"),
        pytest.param("N1", negative("neuro_claudication", "radicular_pattern"), Condition.SPINAL_STENOSIS,
                     id="claudication, though the pain has a nerve-root pattern"),
        pytest.param("N1", negative("radicular_pattern"), Condition.RADICULOPATHY, id="a nerve-root pattern"),
        pytest.param("N1", negative("neuro_sensory_or_reflex_change"), Condition.RADICULOPATHY, id="a lost reflex"),
        pytest.param("N1", negative(neuro_motor="mild_mrc4"), Condition.RADICULOPATHY, id="a slight weakness"),
        pytest.param("N1", negative("neuro_claudication"), Condition.SPINAL_STENOSIS, id="claudication"),
        pytest.param("U1", negative("radicular_pattern", inf_fever=None), Condition.RADICULOPATHY,
                     id="a nerve-root pattern, fever not asked"),
        pytest.param("U1", negative("neuro_claudication", inf_fever=None), Condition.SPINAL_STENOSIS,
                     id="claudication, fever not asked"),
        pytest.param("S2", negative("radicular_pattern", age_years=16), Condition.RADICULOPATHY,
                     id="a nerve-root pattern at 16"),
        pytest.param("S2", negative(neuro_motor="mild_mrc4", age_years=16), Condition.RADICULOPATHY,
                     id="a slight weakness at 16"),
    ],
)  # fmt: skip
def test_names_the_condition_that_the_findings_point_to(row: str, findings: Findings, condition: Condition) -> None:
    result = suggestion(findings)
    assert next(line.suspected for line in result.fired if line.rule == row) is condition
    assert condition in result.suspected


def test_the_cancer_behind_a_suspicion_is_among_the_reasons() -> None:
    (line,) = suggestion(negative("neuro_upper_motor_signs_or_gait_ataxia", "ca_known_or_previous_cancer")).fired
    assert line.because == ("neuro_upper_motor_signs_or_gait_ataxia", "ca_known_or_previous_cancer")
