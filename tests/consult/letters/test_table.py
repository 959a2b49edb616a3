"""Who is written to: every outcome that sends the patient on has its texts, and none contradicts the result."""

from __future__ import annotations

import pytest

from consult.letters import Kind
from consult.rules.outcomes import Imaging, Triage, Urgency, rank
from tests.consult.letters.patients import WRITTEN, facts, kinds, letters, lines, text
from tests.consult.rules.cases import FIRES
from tests.consult.rules.patients import NON_RESPONSE, given, negative
from tests.consult.rules.random_patients import random_patients

TELEPHONE, ADMISSION, WORKUP, IMAGING = Kind.TELEPHONE, Kind.ADMISSION, Kind.WORKUP, Kind.IMAGING
ONE_PATIENT_A_ROW = [(row, findings) for row, cases in FIRES.items() for findings in cases.values()]


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        (negative("ce_bladder_disturbance"), [TELEPHONE, ADMISSION]),
        (negative(neuro_motor="severe_mrc3_or_less"), [TELEPHONE, ADMISSION]),
        (negative("inf_fever"), [TELEPHONE, WORKUP]),
        (negative("ce_bladder_disturbance", ce_onset="longer_stable"), [TELEPHONE, WORKUP, IMAGING]),
        (negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained"), [WORKUP, IMAGING]),
        (negative("ca_weight_loss_unexplained", "ca_night_pain"), [WORKUP]),
        (negative("fx_new_deformity_or_height_loss"), [IMAGING]),
        (negative("vasc_known_aaa", duration_weeks=8), [IMAGING]),
        (negative("radicular_pattern", "surgery_consideration", **NON_RESPONSE), [Kind.SURGERY, IMAGING]),
        (negative("visc_flank_pain_or_urinary_symptoms"), [WORKUP]),
        (negative("ca_night_pain", age_years=14), [WORKUP]),
        (negative("work_heavy_physical"), [Kind.PHYSIOTHERAPY, Kind.WORK]),
        (negative(), []),
        ({}, []),
    ],
)
def test_each_outcome_has_its_texts(findings, expected):
    assert kinds(findings) == expected


def test_inflammatory_pain_goes_to_a_rheumatologist_once_the_criteria_are_met():
    criteria = ("spa_wakes_second_half_night", "spa_buttock_pain", "spa_better_with_movement")
    patient = negative(*criteria, age_years=30, duration_weeks=26, episode_pattern="persistent")
    assert Kind.RHEUMATOLOGY not in kinds(patient)
    assert Kind.RHEUMATOLOGY in kinds({**patient, "spa_psoriasis": "present"})


def test_an_xray_stays_visible_beside_the_question_of_another_specialist():
    patient = negative("fx_new_deformity_or_height_loss", overall_suspicion_serious="high")
    assert kinds(patient) == [WORKUP, IMAGING]


def test_each_place_gets_one_question():
    patient = negative("inf_fever", "visc_flank_pain_or_urinary_symptoms")
    first = [letter.text.split(". ")[0] for letter in letters(patient) if letter.kind is WORKUP]
    assert first == [
        "Jeg beder om hurtig udredning inden for dage på mistanke om spinal infektion",
        "Jeg beder om hurtig udredning inden for dage på mistanke om sygdom i nyrer eller urinveje",
    ]


@pytest.mark.parametrize(("row", "findings"), ONE_PATIENT_A_ROW)
def test_whoever_is_sent_on_has_a_text(row, findings):
    result = facts(findings).assessment
    sent_on = result.urgency is not Urgency.NONE and {fired.rule for fired in result.fired} != {"A1p"}
    assert bool(kinds(findings)) >= sent_on, row


class TestNoLetterContradictsTheResult:
    @pytest.mark.parametrize("by_doctor", [True, False])
    def test_most_urgent_first_and_never_more_urgent_than_the_result(self, by_doctor):
        for findings in random_patients(600):
            made = facts(findings, by_doctor=by_doctor)
            ranks = [rank(letter.urgency) for letter in letters(findings, by_doctor=by_doctor)]
            assert ranks == sorted(ranks)
            if made.assessment.triage is not Triage.NO_IMAGING:
                assert not ranks or ranks[0] >= rank(made.assessment.urgency)

    def test_what_is_for_today_goes_by_telephone_and_admission_and_not_by_a_request(self):
        for findings in random_patients(600):
            emergency = facts(findings).assessment.urgency is Urgency.EMERGENCY
            made = kinds(findings)
            assert (made == [TELEPHONE, ADMISSION]) == emergency

    def test_no_request_for_a_picture_that_nobody_advised(self):
        for findings in random_patients(600):
            result = facts(findings).assessment
            asks = IMAGING in kinds(findings)
            advised = {"xray_spine", "aortic_ultrasound"} & {*result.advice}
            assert not asks or advised or result.imaging in (Imaging.MRI, Imaging.MRI_URGENT)

    def test_a_foot_that_drops_is_for_the_surgeon_today_and_the_scan_is_agreed_with_them(self):
        letter = text(ADMISSION, negative(neuro_motor="severe_mrc3_or_less"))
        assert letter.startswith(
            "Jeg beder om rygkirurgisk vurdering i dag på grund af svær parese (grad 3 eller mindre). "
            "MR-skanning aftales med jer."
        )

    def test_no_spinal_mri_is_asked_for_where_the_aorta_is_suspected(self):
        for letter in letters(given("vasc_pulsatile_mass", age_years=70, duration_weeks=0.1)):
            assert "MR" not in letter.text.replace("MR-skannet tidligere", "")

    def test_nothing_is_sent_while_nothing_can_be_concluded(self):
        assert kinds(given(age_years=40)) == []


class TestAPhysiotherapist:
    def test_sends_nobody_to_imaging_or_hospital_and_writes_to_the_doctor(self):
        for row, findings in ONE_PATIENT_A_ROW:
            made = kinds(findings, by_doctor=False)
            assert set(made) <= {TELEPHONE, Kind.GP}, row
            if facts(findings).assessment.urgency is not Urgency.NONE:
                assert Kind.GP in made, row

    def test_asks_for_today_where_a_doctor_would_ring(self):
        letter = text(Kind.GP, negative("ce_bladder_disturbance"), by_doctor=False)
        assert letter.startswith("Jeg beder dig vurdere patienten i dag på mistanke om cauda equina-syndrom.")
        assert "MR-skanning" not in letter.splitlines()[0]

    def test_asks_within_days_for_what_may_wait_so_long(self):
        findings = negative("ca_active_or_metastatic", ca_known_or_previous_cancer="present")
        assert "inden for dage" in text(Kind.GP, findings, by_doctor=False).splitlines()[0]

    def test_leaves_weight_loss_and_blood_tests_to_the_doctor(self):
        letter = text(Kind.GP, negative("ca_weight_loss_unexplained", "inf_immunosuppressed"), by_doctor=False)
        assert letter.startswith("Jeg beder dig udrede uforklaret vægttab.")
        assert "CRP og blodprøver på grund af nedsat immunforsvar" in letter

    def test_asks_for_unexplained_fever_to_be_seen_with_a_crp_today(self):
        for letter in letters(negative("inf_fever"), by_doctor=False):
            assert letter.today
            assert letter.today.da == "I dag - patienten ses, og CRP tages"
            assert "inden for dage" not in letter.text
        written = text(Kind.GP, negative("inf_fever"), by_doctor=False)
        assert written.startswith("Jeg beder dig se patienten og tage CRP i dag på mistanke om spinal infektion.")
        assert text(TELEPHONE, negative("inf_fever"), by_doctor=False).endswith(
            "Kan du se patienten og tage CRP i dag?"
        )

    def test_rings_about_cancer_and_leaves_the_pathway_to_the_doctor(self):
        patient = negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained")
        assert kinds(patient, by_doctor=False) == [TELEPHONE, Kind.GP]
        assert "malign sygdom. Om patienten skal i pakkeforløb, afgør du." in text(Kind.GP, patient, by_doctor=False)
        assert "Vil du tage stilling til pakkeforløb" in text(TELEPHONE, patient, by_doctor=False)

    def test_does_not_say_that_nobody_asked_about_an_anticoagulant(self):
        patient = negative("ce_bladder_disturbance")
        assert "Blodfortyndende" not in text(Kind.GP, patient, by_doctor=False)
        said = lines(text(Kind.GP, patient, by_doctor=False, documentation={"anticoagulant": "yes"}))
        assert said["Blodfortyndende"] == "ja"

    def test_passes_on_what_the_patient_told_and_wants(self):
        patient = negative("inf_fever", "patient_requests_scan")
        more = {**WRITTEN, "expectation": "en plan", "previous_episodes_helped": "2019, gik over af gåture"}
        said = lines(text(Kind.GP, patient, by_doctor=False, documentation=more))
        assert said["Føleforstyrrelser"] == "prikken på fodryggen"
        assert (said["Forværres af"], said["Lindres af"]) == ("at sidde", "at gå")
        assert (said["Mål"], said["Håb for i dag"]) == ("gå tur med hunden", "en plan")
        assert said["Tidligere"] == "2019, gik over af gåture"
        assert said["Patientens ønske"] == "ønsker en skanning"
        assert said["Behandling"].startswith("øvelser i 3 uger")
        assert said["Smertestillende"].startswith("paracetamol")

    def test_leaves_out_hope_before_anything_else_where_there_is_no_room(self):
        long = "x" * 160
        typed = dict.fromkeys(
            ("job_title", "pain_site", "sensory_symptoms", "aggravating", "easing", "tried", "general_health", "goal",
             "reflex_change", "sensory_change", "strength", "expectation", "previous_episodes_helped"),
            long,
        )  # fmt: skip
        typed |= {"override": "other_pathway", "override_text": long, "interpreter": long}
        flags = ("ca_weight_loss_unexplained", "ca_night_pain", "ca_general_malaise", "thoracic_pain", "spa_arthritis")
        patient = negative("inf_fever", "inf_immunosuppressed", "patient_requests_scan", *flags)
        said = lines(text(Kind.GP, patient, by_doctor=False, documentation=typed))
        assert "Håb for i dag" not in said
        assert "Spurgt, nej" in said

    def test_says_of_a_weak_leg_what_was_tested_and_that_nobody_asked_whether_it_grows(self):
        foot = negative(neuro_motor="severe_mrc3_or_less", neuro_motor_progressive=None)
        letter = text(Kind.GP, foot, by_doctor=False, documentation={"strength": "fodløft venstre"})
        assert letter.startswith(
            "Jeg beder dig vurdere patienten i dag på grund af svær parese (grad 3 eller mindre) (fodløft venstre)."
        )
        assert lines(letter)["Tiltager paresen"] == "ikke spurgt"

    def test_writes_to_nobody_where_nothing_is_for_the_doctor(self):
        assert kinds(negative("work_heavy_physical"), by_doctor=False) == []


ANYWAY = {"override": "imaging_anyway", "override_reason": "patient_wish", "override_text": "drøftet to gange"}


class TestDecidingOtherwise:
    def test_imaging_anyway_makes_a_request_that_says_who_decided_and_why(self):
        letter = text(IMAGING, negative(), documentation=ANYWAY)
        assert letter.splitlines()[:4] == [
            "Jeg beder om billeddiagnostik af columna lumbalis.",
            "Ønsket undersøgelse: ______ (MR / røntgen)",
            "Spørgsmål: ______",
            "Besluttet af klinikeren: Billeddiagnostik; patientens ønske efter samtale; drøftet to gange",
        ]

    def test_imaging_anyway_stays_possible_without_a_reason(self):
        assert "Besluttet af klinikeren: Billeddiagnostik\n" in text(
            IMAGING, negative(), documentation={"override": "imaging_anyway"}
        )

    def test_imaging_anyway_names_the_suspicion_where_the_result_has_one(self):
        patient = negative("radicular_pattern", leg_pain="unilateral")
        said = lines(text(IMAGING, patient, documentation=ANYWAY))
        assert said["Mistanke"] == "nerverodspåvirkning (lumbal radikulopati)"
        assert said["Spørgsmål"].startswith("Er der diskusprolaps")
        english = text(IMAGING, negative(), documentation=ANYWAY, language="en")
        assert "Examination wanted: ______ (MRI / X-ray)\nQuestion: ______\n" in english

    def test_no_request_is_made_where_none_was_decided_and_no_letter_asks_for_one(self):
        patient = negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained")
        made = letters(patient, documentation={"override": "no_imaging", "override_reason": "already_examined"})
        assert [letter.kind for letter in made] == [WORKUP]
        assert "MR-skanning efter" not in made[0].text
        assert "Besluttet af klinikeren: Ingen billeddiagnostik nu; allerede undersøgt" in made[0].text

    def test_a_physiotherapist_decides_on_no_picture(self):
        assert kinds(negative(), by_doctor=False, documentation=ANYWAY) == []


ANOTHER_WAY = {
    "override": "other_pathway",
    "override_reason": "clinical_judgement",
    "override_text": "smertebehandling på smerteklinikken inden jul",
}


class TestAnotherWayThanAResultThatSendsNobodyOn:
    """The tool has no receiver of its own here, so the text says in the clinician's own words what is asked for."""

    @pytest.mark.parametrize("by_doctor", [True, False])
    def test_there_is_a_text_for_whoever_takes_over(self, by_doctor):
        assert kinds(negative(), documentation=ANOTHER_WAY, by_doctor=by_doctor) == [Kind.HANDOVER]
        assert kinds(given(age_years=40), documentation=ANOTHER_WAY, by_doctor=by_doctor) == [Kind.HANDOVER]
        assert Kind.HANDOVER not in kinds(negative(), by_doctor=by_doctor)

    def test_it_stands_beside_the_texts_for_physiotherapy_and_the_workplace(self):
        made = kinds(negative("work_heavy_physical"), documentation=ANOTHER_WAY)
        assert made == [Kind.HANDOVER, Kind.PHYSIOTHERAPY, Kind.WORK]

    def test_a_result_that_sends_the_patient_on_has_its_own_texts(self):
        assert kinds(negative("inf_fever"), documentation=ANOTHER_WAY) == [TELEPHONE, WORKUP]

    def test_it_says_who_since_when_what_was_found_and_decided_and_what_is_asked(self):
        patient = negative("inf_immunosuppressed")
        letter, *_ = letters(patient, documentation=ANOTHER_WAY | {"pain_site": "lænden"})
        assert letter.title.da == "Til den, der overtager"
        asked, *rest = letter.text.splitlines()
        assert asked == "Jeg beder dig overtage: smertebehandling på smerteklinikken inden jul"
        said = lines("\n".join(rest))
        assert said["Patient"] == "48-årig kvinde"
        assert said["Lændesmerter"].startswith("2 uger")
        assert said["Udbredelse"].startswith("lænden")
        assert said["Fund"] == "nedsat immunforsvar"
        assert said["Objektivt"].startswith("normal kraft")
        assert "feber eller kulderystelser" in said["Spurgt, nej"]
        assert said["Besluttet af klinikeren"] == "Anden vej eller anden hastegrad; klinisk vurdering"

    def test_without_words_of_their_own_it_says_that_they_are_missing(self):
        (letter,) = letters(negative(), documentation={"override": "other_pathway"})
        assert letter.text.startswith("Jeg beder dig overtage patienten. Hvad der bedes om: ikke oplyst.")

    def test_in_english_too(self):
        (letter,) = letters(negative(), documentation=ANOTHER_WAY, language="en")
        assert letter.title.en == "For whoever takes over"
        assert letter.text.startswith("I ask you to take over: ")
        assert "Decided by the clinician: Another pathway or another urgency; clinical judgement" in letter.text

    def test_it_claims_no_examination_by_telephone(self):
        (letter,) = letters(negative(neuro_exam=None), documentation=ANOTHER_WAY, contact="telephone")
        assert lines(letter.text)["Objektivt"].startswith("neurologisk ikke undersøgt (telefon); oplyst: ")
