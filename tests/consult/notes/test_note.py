"""The note: what a colleague reads, and what it must not claim."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from consult.models import How
from consult.notes import write_note
from consult.notes.fitting import LONGEST
from consult.notes.items import EXAMINED
from consult.notes.words import labels
from consult.notes.words.items import ITEMS
from consult.notes.words.plan import CARE, STEPS
from consult.rules.outcomes import Completeness
from consult.rules.vocabulary import FINDINGS
from tests.consult.notes.cases import LANGUAGES, chosen_entries, facts, lines, note, random_facts, random_notes
from tests.consult.rules.cases import FIRES
from tests.consult.rules.patients import Findings, negative
from tests.never import FOR_EVERYONE, said, violations

STORY = yaml.safe_load((Path(__file__).parents[1] / "vignettes.yaml").read_text())
VIGNETTES = {vignette["id"]: vignette for vignette in STORY["vignettes"]}


class TestOrder:
    def test_anamnesis_examination_judgement_plan(self):
        titles = [line for line in note(negative()).splitlines() if line.isupper()]
        assert titles == ["ANAMNESE", "OBJEKTIVT", "VURDERING", "PLAN"]

    def test_the_reference_is_the_last_line(self):
        assert note(negative()).splitlines()[-1] == "Reference: A7K3QF"

    def test_every_other_line_is_a_label_and_a_value(self):
        for line in note(negative("inf_fever")).splitlines():
            assert line.isupper() or ": " in line, line

    def test_it_names_contact_reassessment_rule_set_and_status(self):
        said = lines(note(negative(), contact="telephone", review_form="video"))
        assert said["Kontakt"] == "telefon, 24. november 2026"
        assert said["Revurdering (forslag)"] == "22. december 2026, video"
        assert said["Rygkompas"] == "regelsæt 1.1, ikke CE-mærket, til afprøvning"

    def test_it_gives_the_safety_net_whatever_the_result(self):
        for findings in ({}, negative(), negative("ce_bladder_disturbance"), negative(age_years=12)):
            net = lines(note(findings))["Sikkerhedsnet (gives)"]
            for sign in ("blære", "ridebukse", "parese", "feber", "vægttab", "112"):
                assert sign in net


class TestThreeKindsOfNo:
    def test_asked_known_from_the_record_and_not_asked_stand_apart(self):
        said = lines(
            note(
                {"ca_weight_loss_unexplained": "absent", "ca_known_or_previous_cancer": "absent"},
                {"ca_weight_loss_unexplained": How.ASKED, "ca_known_or_previous_cancer": How.RECORD},
            )
        )
        assert said["Spurgt, nej"] == "uforklaret vægttab"
        assert said["Kendt fra journalen, nej"] == "kræft nu eller tidligere"
        assert "natlige smerter" in said["Ikke spurgt"]

    def test_none_of_these_means_asked(self):
        said = lines(note({"inf_fever": "absent"}, How.NONE_OF_THESE))
        assert said["Spurgt, nej"] == "feber"

    def test_a_group_that_was_not_asked_at_all_is_named_as_one(self):
        assert "kræft (alt)" in lines(note({}))["Ikke spurgt"]
        assert "kræft (alt)" not in lines(note({"ca_night_pain": "absent"}))["Ikke spurgt"]

    def test_no_kind_is_named_where_there_is_none(self):
        said = lines(note(negative()))
        assert "Kendt fra journalen, nej" not in said
        assert "Ikke spurgt" not in said


class TestWhatIsExamined:
    def test_normal_findings_are_told_as_examined(self):
        assert lines(note(negative()))["Neurologi"] == (
            "normal kraft; ingen tiltagende parese; ingen nye udfald i begge ben; sensibilitet og reflekser upåfaldende"
        )

    def test_that_weakness_does_not_grow_is_told_where_it_was_asked(self):
        assert "; ingen tiltagende parese;" in lines(note(negative(neuro_motor_progressive="absent")))["Neurologi"]
        assert "tiltagende" not in lines(note(negative(neuro_motor_progressive=None)))["Neurologi"]

    def test_without_an_examination_it_says_so_and_why(self):
        findings = negative(neuro_exam=None, neuro_motor=None, neuro_sensory_or_reflex_change=None)
        findings["neuro_bilateral_deficit"] = findings["neuro_motor_progressive"] = None
        assert lines(note(findings))["Neurologi"] == "ikke undersøgt"
        assert lines(note(findings, contact="telephone"))["Neurologi"] == "ikke undersøgt (telefon)"

    def test_none_of_these_never_says_that_somebody_examined(self):
        ways = dict.fromkeys(FINDINGS, How.NONE_OF_THESE)
        said = lines(note(negative(), ways))
        assert "Undersøgt, ikke fundet" not in said
        assert said["Ikke undersøgt"].split(", ") == [ITEMS[key].da for key in EXAMINED]

    def test_a_no_to_the_sign_itself_says_that_it_was_looked_for(self):
        said = lines(note({"ce_reduced_anal_tone": "absent"}))
        assert said["Undersøgt, ikke fundet"] == "nedsat sphinctertonus"

    def test_weakness_stands_with_its_grade_and_age(self):
        said = lines(note(negative(neuro_motor="mild_mrc4", neuro_motor_onset_days=1)))
        assert said["Neurologi"].startswith("let parese (grad 4) i 1 dag")
        assert said["Ny kraftprøve"] == "senest 27. november 2026"


class TestJudgement:
    def test_reassurance_only_where_no_answer_is_missing(self):
        for findings in ({}, negative(), negative(ca_night_pain=None), negative("ca_weight_loss_unexplained")):
            made = facts(findings)
            reassures = "ikke fundet tegn på alvorlig sygdom" in write_note(made)
            assert reassures == ("nothing_points_to_serious_today" in made.assessment.advice)
            assert not reassures or made.assessment.completeness is Completeness.COMPLETE

    def test_a_provisional_result_says_so(self):
        assert lines(note(negative(ce_sexual_disturbance=None)))["Status"] == "foreløbig - kan ændre sig"

    def test_the_suspected_conditions_and_the_suspicion_stand_in_it(self):
        said = lines(note(negative(overall_suspicion_serious="high", clinician_suspects="cancer")))
        assert said["Samlet mistanke om alvorlig sygdom"] == "ja, malign sygdom"
        assert said["Mistanke om"] == "malign sygdom"

    @pytest.mark.parametrize(
        ("findings", "code"),
        [
            (negative(), "L84 Rygsyndrom uden smerteudstråling"),
            (negative("radicular_pattern"), "L86 Rygsyndrom med smerteudstråling"),
            (negative("thoracic_pain"), "L02"),
        ],
    )
    def test_only_the_texts_of_two_codes_are_shown(self, findings: Findings, code: str):
        assert lines(note(findings))["ICPC-2 (forslag)"] == code


class TestPlan:
    def test_what_to_do_comes_before_what_to_advise(self):
        said = list(lines(note(negative("fx_osteoporosis_known", age_years=75))))
        assert said.index("Gør") < said.index("Råd") if "Råd" in said else "Gør" in said

    def test_an_emergency_says_to_telephone_now(self):
        assert "ring nu til regionens akutte visitation" in lines(note(negative("ce_bladder_disturbance")))["Gør"]

    def test_a_handout_that_was_given_is_told(self):
        assert "Udleveret" not in lines(note(negative()))
        assert lines(note(negative(), handout_given=True))["Udleveret"] == "patientark"

    def test_the_safety_net_is_given_once_the_handout_is(self):
        assert "Sikkerhedsnet givet" not in note(negative())
        assert "Sikkerhedsnet givet (patientark)" in lines(note(negative(), handout_given=True))

    def test_a_date_that_nobody_chose_is_a_suggestion(self):
        assert "Revurdering" not in lines(note(negative()))
        assert "Revurdering" in lines(note(negative(), review_chosen=True))

    def test_glad_ryg_carries_its_mark(self):
        for text in (*STEPS.values(), *CARE.values()):
            for words in (text.da, text.en):
                assert "GLA:D" not in words or "GLA:D® Ryg" in words


class TestEveryNote:
    """What holds for each note, tried on every row, every vignette and a thousand made-up patients."""

    @pytest.mark.parametrize("batch", range(20))
    def test_short_in_windows_1252_and_with_line_feeds_only(self, batch):
        for _, text in random_notes(range(50 * batch, 50 * batch + 50)):
            assert len(text) <= LONGEST
            assert text.encode("cp1252").decode("cp1252") == text
            assert not (set(text) & {*map(chr, range(32)), *map(chr, range(127, 160))}) - {"\n"}
            assert "\n\n" not in text
            assert not re.search(r" og \d+ mere", text)

    def test_a_row_is_told_by_its_title(self):
        for made, text in random_notes(range(200)):
            reasons = lines(text).get(labels.FIRED.to(made.language), "").replace("HLA-B27", "")
            assert not re.search(r"\b(?:[A-Z]\d|J2)", reasons)

    @pytest.mark.parametrize("batch", range(20))
    def test_what_must_survive_survives_the_longest_note(self, batch):
        for made, text in random_notes(range(50 * batch, 50 * batch + 50)):
            by_label, language = lines(text), made.language
            decided = "override" in made.documentation
            net = labels.SAFETY_NET_GIVEN if made.handout_given else labels.SAFETY_NET
            review = labels.REVIEW if made.review_chosen else labels.REVIEW_SUGGESTED
            conclusion = labels.CONCLUSION_SUGGESTED if decided else labels.CONCLUSION
            for label in (conclusion, labels.SUSPICION, labels.NEUROLOGY, net, review, labels.TOOL):
                assert by_label[label.to(language)], label
            assert (labels.DECIDED.to(language) in by_label) == decided
            assert (labels.FOLLOWS.to(language) in by_label) == bool(made.follows)
            assert text.endswith(f"\n{labels.REFERENCE.to(language)}: A7K3QF")

    @pytest.mark.parametrize("batch", range(20))
    def test_nobody_hears_what_nobody_may_be_told(self, batch):
        for made in random_facts(range(50 * batch, 50 * batch + 50)):
            tidy = replace(made, documentation={key: made.documentation[key] for key in chosen_entries(made)})
            assert not said(write_note(tidy), made.assessment) & FOR_EVERYONE

    @pytest.mark.parametrize("name", VIGNETTES)
    def test_no_vignette_gets_what_it_must_never_say(self, name):
        vignette = VIGNETTES[name]
        for language in LANGUAGES:
            made = facts({**STORY["defaults"], **vignette["findings"]}, language=language)
            broken = violations(write_note(made), made.assessment)
            assert not broken & (FOR_EVERYONE | set(vignette["must_not"]))

    @pytest.mark.parametrize("row", FIRES)
    def test_no_row_leads_to_what_no_note_may_say(self, row):
        for findings in FIRES[row].values():
            for language in LANGUAGES:
                made = facts(findings, language=language)
                assert not violations(write_note(made), made.assessment) & FOR_EVERYONE
