"""The plan, for a doctor and for a physiotherapist."""

import pytest

from tests.consult.notes.cases import lines, note, random_notes
from tests.consult.rules.cases import FIRES
from tests.consult.rules.patients import negative

ACUTE_PATHWAY = ("ring nu til regionens akutte visitation", "telephone the regional acute pathway")


class TestAtThePhysiotherapist:
    def test_an_emergency_goes_to_the_patients_doctor(self):
        said = lines(note(negative("ce_bladder_disturbance"), by_doctor=False))
        assert "patientens læge kontaktes i dag" in said["Gør"]

    def test_what_a_doctor_orders_goes_through_the_doctor(self):
        findings = negative("ca_known_or_previous_cancer", "ca_night_pain", "ca_general_malaise", age_years=66)
        assert "CRP og blodprøver via egen læge" in lines(note(findings, by_doctor=False))["Gør"]
        assert "CRP og blodprøver," in lines(note(findings))["Gør"] + ","

    @pytest.mark.parametrize("row", FIRES)
    def test_nobody_is_told_to_do_what_only_a_doctor_does(self, row):
        for findings in FIRES[row].values():
            text = note(findings, by_doctor=False)
            assert not [words for words in ACUTE_PATHWAY if words in text]
            steps = lines(text).get("Gør", "").split(", ")
            assert "CRP og blodprøver" not in steps
            assert not [step for step in steps if step.startswith(("røntgen", "MR ")) and "læge" not in step]
            assert "lægens" not in text.lower()

    @pytest.mark.parametrize("batch", range(20))
    def test_the_acute_pathway_is_never_told_to_a_physiotherapist(self, batch):
        for made, text in random_notes(range(50 * batch, 50 * batch + 50)):
            if not made.by_doctor:
                assert not [words for words in ACUTE_PATHWAY if words in text]


def test_a_follow_up_names_what_it_follows():
    assert lines(note(negative(), follows="K2M9PX"))["Opfølgning af"] == "K2M9PX"
    assert "Opfølgning af" not in lines(note(negative()))


def test_the_reassessment_has_a_date_and_a_form():
    said = lines(note(negative(), review_chosen=True, review_form="e_consultation"))
    assert said["Revurdering"] == "22. december 2026, e-konsultation"
