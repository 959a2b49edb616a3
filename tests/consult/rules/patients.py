"""Made-up patients for the tests of the rules.

`negative()` is a patient of 48 with two weeks of ordinary back pain, in whom everything was asked and nothing found.
A test says what differs: the findings that are present, by name, and the other answers by key.
"""

from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.result import Assessment
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import Kind

Findings = dict[str, object]
Cases = dict[str, dict[str, Findings]]
"""By row: the patient in one sentence, and the findings."""

PRESENT = "present"
ABSENT = "absent"
NOT_ASKED = None

ORDINARY: Findings = {key: ABSENT for key, finding in FINDINGS.items() if finding.kind is Kind.TERNARY} | {
    "age_years": 48,
    "sex": "female",
    "duration_weeks": 2,
    "episode_pattern": "first_episode",
    "leg_pain": "none",
    "ce_onset": "not_applicable",
    "neuro_exam": "done",
    "neuro_motor": "normal",
    "fx_trauma": "none",
    "initial_treatment": "not_started",
    "response": "not_applicable",
    "opioid_use": "none",
    "previous_mri": "none",
    "sick_leave_weeks": 0,
    "overall_suspicion_serious": "none",
    "clinician_suspects": "none",
}


def negative(*present: str, **answers: object) -> Findings:
    """Everything asked and negative, but for this. `NOT_ASKED` takes an answer away."""
    return ORDINARY | given(*present, **answers)


def given(*present: str, **answers: object) -> Findings:
    """Nothing asked, but for this."""
    return dict.fromkeys(present, PRESENT) | answers


def suggestion(findings: Findings) -> Assessment:
    """What the tool suggests."""
    return assess(parse(findings))


def fired(findings: Findings) -> tuple[str, ...]:
    """The rows that fired, in the order of the result."""
    return tuple(row.rule for row in suggestion(findings).fired)


NON_RESPONSE: Findings = {"initial_treatment": "four_weeks_or_more", "response": "unchanged"}
"""Four weeks of first-line care, and no better."""
