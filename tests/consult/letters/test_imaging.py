"""What a radiologist reads: the question, the findings behind it, and what matters in the room with the machine."""

from __future__ import annotations

import pytest

from consult.letters import Kind
from tests.consult.letters.patients import lines, text
from tests.consult.rules.patients import NON_RESPONSE, negative


@pytest.mark.parametrize(
    ("findings", "question", "picture"),
    [
        (
            negative("fx_new_deformity_or_height_loss", "thoracic_pain"),
            "Er der vertebral fraktur (sammenfald)?",
            "Jeg beder om røntgen af columna thoracalis og lumbalis.",
        ),
        (
            negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained"),
            "Er der tegn på metastaser eller anden malign sygdom i columna?",
            "Jeg beder om MR-skanning af columna inden for dage. Omfanget afgør I.",
        ),
        (
            negative("radicular_pattern", "surgery_consideration", **NON_RESPONSE),
            "Er der diskusprolaps eller anden årsag til nerverodspåvirkningen, som kan opereres?",
            "Jeg beder om MR-skanning af columna lumbalis.",
        ),
        (
            negative("vasc_known_aaa", duration_weeks=8),
            "Er der abdominalt aortaaneurisme, og hvor stort?",
            "Jeg beder om ultralyd af aorta abdominalis inden for dage.",
        ),
    ],
)
def test_the_question_comes_first_then_the_picture_and_how_soon(findings, question, picture):
    assert text(Kind.IMAGING, findings).splitlines()[0] == f"{question} {picture}"


def test_the_findings_behind_the_suspicion_stand_in_it():
    said = lines(text(Kind.IMAGING, negative("fx_new_deformity_or_height_loss")))
    assert said["Mistanken bygger på"] == "ny kyfose, trin eller højdetab"


@pytest.mark.parametrize(
    ("findings", "said"),
    [
        ({"pregnant": None}, "ikke spurgt"),
        ({"pregnant": "absent"}, "nej"),
        ({"pregnant": None, "sex": "male"}, None),
        ({"pregnant": "absent", "age_years": 80}, None),
    ],
)
def test_pregnancy_is_told_where_it_matters_and_not_asked_is_not_no(findings, said):
    letter = text(Kind.IMAGING, negative("fx_new_deformity_or_height_loss", **findings))
    assert lines(letter).get("Gravid") == said


def test_the_week_of_a_pregnancy_stands_with_the_patient():
    patient = negative("fx_new_deformity_or_height_loss", "pregnant", pregnancy_week=12)
    assert lines(text(Kind.IMAGING, patient))["Patient"] == "48-årig kvinde, gravid uge 12"
