"""What was decided stands beside what was suggested, and no word takes sides."""

import pytest

from consult.overrides import DECISIONS, REASONS
from tests.consult.notes.cases import LANGUAGES, lines, note
from tests.consult.rules.patients import negative

SIDES = ("trods", "imod", "tilsidesæt", "fravig", "uenig", "desuagtet", "advar", "against", "in spite", "despite",
         "ignor", "disagree", "warning", "deviat", "contrary")  # fmt: skip


def decided(decision: str, reason: str = "patient_wish", text: str = "", language: str = "da") -> str:
    written = {"override": decision, "override_reason": reason, "override_text": text}
    return note(negative(), documentation=written, language=language)


def test_it_is_one_line_with_decision_reason_and_own_words():
    text = decided("imaging_anyway", text="MR bestilt\nefter aftale")
    assert lines(text)["Besluttet"] == (
        "billeddiagnostik alligevel; begrundelse: patientens ønske efter samtale; MR bestilt efter aftale"
    )


def test_the_suggestion_stands_and_is_named_as_one():
    said = lines(decided("imaging_anyway"))
    assert said["Konklusion (forslag)"] == "Ingen billeddiagnostik nu - behandl og revurdér"
    assert "Konklusion" not in said
    acute = lines(note(negative("ce_bladder_disturbance"), documentation={"override": "no_imaging"}))
    assert acute["Billeddiagnostik (forslag)"] == "Akut MR-skanning"
    assert acute["Besluttet"] == "ingen billeddiagnostik nu"
    assert "ring nu" in acute["Gør (forslag)"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("decision", DECISIONS)
def test_it_is_recorded_neutrally(decision, reason, language):
    label = "Besluttet" if language == "da" else "Decided"
    said = lines(decided(decision, reason, language=language))[label].lower()
    assert DECISIONS[decision].to(language).lower() in said
    assert REASONS[reason].to(language).lower() in said
    assert not [word for word in SIDES if word in said]


def test_words_without_a_decision_decide_nothing():
    said = lines(note(negative(), documentation={"override_text": "MR bestilt"}))
    assert "Besluttet" not in said
    assert "Konklusion" in said


def test_the_suspicion_keeps_the_capitals_of_an_abbreviation():
    said = lines(note(negative(overall_suspicion_serious="moderate", clinician_suspects="aaa")))
    assert said["Samlet mistanke om alvorlig sygdom"] == "måske, abdominalt aortaaneurisme (AAA)"
