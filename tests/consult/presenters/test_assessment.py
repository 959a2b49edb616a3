"""The suggestion in words: why, what is open, what to do, and the safety net."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import translation

from consult.presenters.assessment import NAMED_EACH, present
from consult.rules.answers import parse
from consult.rules.assessment import assess
from consult.rules.vocabulary import GROUPS
from tests.consult.rules.cases import FIRES
from tests.consult.rules.patients import given, negative

DAY = date(2026, 11, 24)


def shown(findings, language="da", *, by_doctor=True):
    answers = parse(findings)
    with translation.override(language):
        return present(assess(answers), answers, language=language, today=DAY, by_doctor=by_doctor)


class TestWhy:
    def test_each_row_that_fired_has_its_line_with_what_made_it_fire(self):
        reasons = {reason.rule: reason for reason in shown(given("ce_bladder_disturbance")).reasons}
        assert set(reasons) == {"C1", "C2"}
        assert reasons["C1"].because == "ny eller værre blærepåvirkning"
        assert reasons["C1"].outcome == "Akut udredning - i dag. Akut MR-skanning"
        assert reasons["C1"].href.endswith("/regelsaet/#C1")
        assert reasons["C1"].facts == "F14, E14, E15, E19, C8"

    def test_nothing_disappears_behind_the_strongest(self):
        findings = negative("ce_bladder_disturbance", "fx_osteoporosis_known", age_years=75)
        assert {"C1", "C2", "T2"} <= {reason.rule for reason in shown(findings).reasons}

    def test_a_threshold_is_told_with_its_number(self):
        [reason] = [
            each for each in shown(negative("fx_osteoporosis_known", age_years=75)).reasons if each.rule == "T2"
        ]
        assert "alder: 75 år" in reason.because

    def test_a_red_flag_without_imaging_is_named_beside_the_result(self):
        [reason] = shown(negative("inf_iv_drug_use")).reasons
        assert reason.rule == "N1"
        assert "stof" in reason.flags
        assert shown(negative()).reasons[0].flags == ""

    def test_added_caution_says_so(self):
        by_rule = {reason.rule: reason.added for reason in shown(negative(fx_trauma="major")).reasons}
        assert by_rule["T1"] == "Ekstra forsigtighed (ikke fra artiklen)"

    def test_a_row_without_a_numbered_source_says_so(self):
        by_rule = {reason.rule: reason.facts for reason in shown({}).reasons}
        assert by_rule == {"U1": "ingen nummereret kilde"}

    @pytest.mark.parametrize("language", ["da", "en"])
    @pytest.mark.parametrize("row", FIRES)
    def test_every_row_can_be_told_in_both_languages(self, row, language):
        for findings in FIRES[row].values():
            assert row in {reason.rule for reason in shown(findings, language).reasons}


class TestHeadline:
    def test_single_weaker_signs_are_conferred_today(self):
        line = shown(negative("ce_sexual_disturbance")).line
        assert line == "Målrettet udredning - subakut, inden for dage; konferér i dag"

    def test_unexplained_fever_is_seen_today(self):
        line = shown(negative("inf_fever", inf_other_focus_explains_fever="absent")).line
        assert line == "Hurtig udredning (subakut) - inden for dage; ses og CRP i dag"

    def test_an_emergency_needs_no_further_today(self):
        assert shown(negative("ce_bladder_disturbance")).line == "Akut udredning - i dag"

    def test_no_imaging_is_said_once_and_its_conditions_are_no_suspicion(self):
        calm, ill = shown(negative()), shown(negative("ce_bladder_disturbance"))
        assert (calm.imaging, calm.suspected_label) == ("", "Vurderet som")
        assert (ill.imaging, ill.suspected_label) == ("Akut MR-skanning", "Mistanke")


class TestAPhysiotherapist:
    def test_contacts_a_doctor_where_a_doctor_would_confer_or_see_the_patient(self):
        weak, fever = negative("ce_sexual_disturbance"), negative("inf_fever")
        assert shown(weak, by_doctor=False).line == "Målrettet udredning - subakut, inden for dage; kontakt læge i dag"
        assert shown(fever, by_doctor=False).line == "Hurtig udredning (subakut) - inden for dage; kontakt læge i dag"

    @pytest.mark.parametrize(
        ("findings", "language", "line"),
        [
            (
                negative("ce_bladder_disturbance"),
                "da",
                "Kontakt læge i dag - lægen tager stilling til akut udredning",
            ),
            (
                negative("radicular_pattern", neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=1),
                "da",
                "Kontakt læge i dag - lægen tager stilling til akut rygkirurgisk vurdering",
            ),
            (
                negative("radicular_pattern", neuro_motor="severe_mrc3_or_less", neuro_motor_onset_days=1),
                "en",
                "Contact a doctor today - the doctor decides on an emergency surgical opinion",
            ),
        ],
        ids=["cauda equina", "foot drop", "foot drop in English"],
    )
    def test_reads_first_in_an_emergency_to_contact_a_doctor_and_orders_nothing(self, findings, language, line):
        suggestion = shown(findings, language, by_doctor=False)
        assert suggestion.line == line
        assert suggestion.variant == "acute"
        first = (
            "Kontakt patientens læge nu" if language == "da" else "doctor now (the out-of-hours service when closed)"
        )
        assert first in suggestion.steps[0]

    def test_calls_the_ambulance_and_no_doctor_for_collapse(self):
        suggestion = shown(negative("vasc_collapse_or_hypotension", age_years=70), by_doctor=False)
        assert suggestion.line == "Ring 112 nu - akut udredning i dag"

    def test_contacts_a_doctor_for_what_can_wait_as_well(self):
        fracture = negative("fx_osteoporosis_known", "fx_midline_tenderness", age_years=78, fx_trauma="minor")
        assert shown(fracture, by_doctor=False).line == "Målrettet udredning - planlagt; kontakt læge"

    def test_with_suspected_cancer_contacts_a_doctor_today_who_decides_on_the_pathway(self):
        cancer = negative("ca_weight_loss_unexplained", "ca_known_or_previous_cancer")
        suggestion = shown(cancer, by_doctor=False)
        assert suggestion.line.endswith("; kontakt læge i dag")
        assert "patientens læge, som kontaktes i dag" in suggestion.steps[0]
        assert "pakkeforløb" in suggestion.steps[0]

    def test_leaves_sick_leave_to_the_patients_doctor(self):
        on_leave = negative(sick_leave_weeks=2)
        work = [
            next(step for step in shown(on_leave, by_doctor=by_doctor).steps if "Tal om arbejdet" in step)
            for by_doctor in (True, False)
        ]
        assert ["delvis sygemelding" in step for step in work] == [True, False]
        assert "sygemelding med sin egen læge" in work[1]

    def test_is_not_told_to_ask_the_clinic_about_glad_ryg(self):
        persistent = negative("pain_affects_daily_activity", episode_pattern="persistent", age_years=82)
        words = [shown(persistent, by_doctor=by_doctor).glad_ryg for by_doctor in (True, False)]
        assert words == ["Spørg klinikken", "Vurderes ved startsamtalen"]

    def test_calls_nobody_today_over_an_ordinary_back(self):
        suggestion = shown(negative(), by_doctor=False)
        assert suggestion.line == shown(negative()).line
        assert suggestion.variant == "calm"

    @pytest.mark.parametrize("row", FIRES)
    def test_never_reads_a_doctors_step(self, row):
        for findings in FIRES[row].values():
            for step in shown(findings, by_doctor=False).steps:
                assert "Ring nu til regionens" not in step
                assert "Konferér i dag" not in step
                assert "Bestil røntgen" not in step


class TestOpenQuestions:
    def test_one_line_for_each_group_the_most_urgent_first(self):
        lines = shown({"age_years": 50, "duration_weeks": 2}).open_lines
        groups = [line.group or line.links for line in lines]
        assert len(groups) == len({str(group) for group in groups}) <= len(GROUPS)
        assert "Cauda equina og medulla" in groups[0]

    def test_few_questions_are_named_each_and_many_are_counted(self):
        few = shown(negative(inf_fever=None)).open_lines
        assert [(line.group, line.count) for line in few] == [("Infektion", "")]
        assert '<a href="#q-inf_fever" data-focus>feber eller kulderystelser</a>' in few[0].links
        many = shown({}).open_lines
        assert all(line.count == "" or int(line.count.split()[0]) > NAMED_EACH for line in many)

    def test_when_none_is_left_there_is_none(self):
        complete = shown(negative())
        assert complete.open_lines == ()
        assert complete.open_count == ""
        assert complete.completeness == "Flere svar ændrer ikke forslaget"

    def test_what_can_lower_stands_apart(self):
        lowered = shown(negative("ce_bladder_disturbance", ce_onset=None))
        assert "q-ce_onset" in lowered.can_lower
        assert "q-ce_onset" not in "".join(line.links for line in lowered.open_lines)

    def test_it_says_how_many(self):
        one = negative(neuro_upper_motor_signs_or_gait_ataxia=None)
        assert (shown(one).open_count, shown(one, "en").open_count) == ("1 spørgsmål", "1 question")
        assert shown({}, "en").open_count.endswith(" questions")


class TestWhatToDoAndSay:
    def test_steps_are_for_the_clinician_and_sayings_for_the_patient(self):
        suggestion = shown(negative())
        assert any("Spørg først" in step for step in suggestion.steps)
        assert any("bøje" in saying for saying in suggestion.sayings)

    def test_each_leads_to_its_rule(self):
        for words in (*shown(negative()).steps, *shown(negative()).sayings):
            assert "why-source" not in words or "/regelsaet/#advice-" in words

    def test_contradictions_are_said_with_the_questions_to_look_at(self):
        [remark] = shown(negative("pregnant", sex="male")).remarks
        assert "Køn er mand" in remark.words
        assert "q-sex" in remark.questions
        assert "q-pregnant" in remark.questions

    def test_the_date_of_the_next_strength_check_stands_in_the_headline(self):
        assert shown(negative(neuro_motor="mild_mrc4")).strength_check == "27. november 2026"
        assert shown(negative(neuro_motor="mild_mrc4"), "en").strength_check == "27 November 2026"

    def test_glad_ryg_is_named_where_it_may_be_offered_and_never_as_a_verdict(self):
        long = negative("pain_affects_daily_activity", episode_pattern="persistent", duration_weeks=20)
        assert shown(long).glad_ryg == "Kan være relevant - aftales med patienten"
        assert shown(negative()).glad_ryg == ""


class TestWhatToSayAboutPictures:
    def test_it_stands_ready_with_its_facts(self):
        first, *_, last = shown(negative("patient_requests_scan")).imaging_sayings
        assert "Jeg kan godt forstå" in first
        assert "ser vi på det igen" in last
        assert 'href="/regelsaet/#fact-F14"' in last

    def test_it_speaks_the_language_of_the_page(self):
        assert "A scan now does not change" in shown(negative(), "en").imaging_sayings[0]

    def test_it_is_not_said_twice(self):
        assert not any("ændre det, der hjælper" in saying for saying in shown(negative()).sayings)

    def test_a_physiotherapist_plans_no_picture(self):
        fracture = negative("fx_steroids_prolonged", "fx_midline_tenderness")
        assert "Jeg kontakter din læge" in shown(fracture, by_doctor=False).imaging_sayings[0]


class TestAfterEarlierCancer:
    def test_the_figure_of_general_practice_stands_beside_no_imaging(self):
        figure = shown(negative("ca_known_or_previous_cancer")).after_cancer
        assert "7 af 100" in figure
        assert "ikke et tal for denne patient" in figure
        assert "7 of 100" in shown(negative("ca_known_or_previous_cancer"), "en").after_cancer

    def test_it_stands_nowhere_else(self):
        assert shown(negative()).after_cancer == ""
        assert shown(negative("ca_known_or_previous_cancer", "ca_weight_loss_unexplained")).after_cancer == ""
        assert shown(negative("ca_known_or_previous_cancer", "ca_active_or_metastatic")).after_cancer == ""


class TestSafetyNet:
    EVERY_TIME = ("ridebukseområdet", "feber", "vægttab", "112", "revurdering", "gentage planen")

    @pytest.mark.parametrize(
        "findings",
        [{}, negative(), negative("ce_bladder_disturbance"), negative("radicular_pattern"), negative(age_years=12)],
    )
    def test_it_stands_there_whatever_the_result(self, findings):
        for sign in self.EVERY_TIME:
            assert sign in shown(findings).safety_net

    def test_it_reassures_only_where_no_answer_is_missing(self):
        reassurance = "ikke fundet tegn på alvorlig sygdom"
        assert reassurance in shown(negative()).safety_net
        for findings in ({}, negative(inf_fever=None), negative("ca_weight_loss_unexplained"), negative("inf_fever")):
            assert reassurance not in shown(findings).safety_net

    def test_that_bouts_are_common_is_said_of_ordinary_pain_alone(self):
        assert "Gentagne episoder" in shown(negative()).safety_net
        assert "Gentagne episoder" not in shown(negative("radicular_pattern")).safety_net
