"""The thirty worries: what a tick fills, which text is withheld, and who is offered which worry first."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from consult.documentation import DOCUMENTATION
from consult.rules.answers import parse
from consult.rules.logic import Is, atoms
from consult.rules.vocabulary import FINDINGS, RED_FLAG_GROUPS
from consult.worries import BY_KEY, KEY_PREFIX, WORRIES, Heard, NotFor, sorted_for, text_withheld, ticked
from tests.consult.rules.patients import NOT_ASKED, given, negative, suggestion

STORY = yaml.safe_load((Path(__file__).parent / "vignettes.yaml").read_text())
VIGNETTES = {case["id"]: STORY["defaults"] | case["findings"] for case in STORY["vignettes"]}
IN_SIGHT = 8
BY_NUMBER = {worry.number: worry for worry in WORRIES}


def order(findings):
    return [worry.slug for worry in sorted_for(parse(findings), suggestion(findings))]


def in_sight(findings):
    return order(findings)[:IN_SIGHT]


def withheld(slug, findings):
    return text_withheld(BY_KEY[KEY_PREFIX + slug], suggestion(findings), parse(findings))


class TestTheList:
    def test_all_thirty_of_the_glossary_are_there_once(self):
        assert [worry.number for worry in WORRIES] == list(range(1, 31))
        assert len(BY_KEY) == 30

    @pytest.mark.parametrize("worry", WORRIES, ids=lambda worry: worry.slug)
    def test_each_has_the_patients_sentence_and_a_short_name_in_both_languages(self, worry):
        assert re.fullmatch(r"worry_[a-z_]+", worry.key)
        assert worry.key not in DOCUMENTATION
        for language in ("da", "en"):
            assert worry.says.to(language)[-1] in ".?"
            name = worry.name.to(language)
            assert 2 <= len(name.split()) <= 5
            assert name == name[0].lower() + name[1:], "as inside a sentence; a page capitalises it"
            assert set(name) <= set("abcdefghijklmnopqrstuvwxyzæøå ,")

    def test_names_and_sentences_tell_the_worries_apart(self):
        for language in ("da", "en"):
            assert len({worry.name.to(language) for worry in WORRIES}) == 30
            assert len({worry.says.to(language) for worry in WORRIES}) == 30

    def test_they_load_on_a_machine_without_django(self):
        code = "import sys; sys.modules['django'] = None; import consult.worries"
        subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=True)

    def test_ticked_are_those_that_say_so(self):
        documentation = {"worry_cancer": "present", "worry_scan": "present", "goal": "gå tur"}
        assert [worry.slug for worry in ticked(documentation)] == ["scan", "cancer"]
        assert ticked({}) == ()


class TestWhatATickFills:
    @pytest.mark.parametrize(
        ("finding", "numbers"),
        [
            ("psy_fear_serious_cause", {1, 15, 18}),
            ("psy_fear_movement", {7, 8, 9}),
            ("psy_low_control", {22, 27}),
            ("worry_about_future", {12, 13, 25}),
            ("patient_requests_scan", {10}),
            ("previous_mri", {11}),
            ("pregnant", {30}),
        ],
    )
    def test_the_findings_are_those_of_the_glossary(self, finding, numbers):
        assert {worry.number for worry in WORRIES if finding in worry.sets} == numbers

    def test_heavy_work_is_asked_about_and_not_taken_for_granted(self):
        assert BY_NUMBER[21].sets == {}
        assert [worry.number for worry in WORRIES if worry.asks] == [21]
        assert BY_NUMBER[21].asks == ("work_heavy_physical",)

    @pytest.mark.parametrize("worry", WORRIES, ids=lambda worry: worry.slug)
    def test_it_is_an_answer_of_the_vocabulary_and_no_red_flag(self, worry):
        for key, value in worry.sets.items():
            assert value in FINDINGS[key].values
            assert FINDINGS[key].group not in RED_FLAG_GROUPS
        assert all(key in FINDINGS for key in worry.asks)

    @pytest.mark.parametrize("name", VIGNETTES)
    def test_no_worry_changes_what_is_to_be_done(self, name):
        findings = VIGNETTES[name]
        before = suggestion(findings)
        for worry in WORRIES:
            after = suggestion(findings | worry.sets)
            for field in ("triage", "urgency", "imaging", "suspected", "completeness", "open_questions"):
                assert getattr(after, field) == getattr(before, field), (worry.slug, field)

    def test_and_none_does_where_nothing_has_been_asked(self):
        before = suggestion({})
        for worry in WORRIES:
            after = suggestion(dict(worry.sets))
            assert (after.triage, after.urgency, after.imaging) == (before.triage, before.urgency, before.imaging)


class TestWhichTextIsWithheld:
    @pytest.mark.parametrize(
        ("kind", "numbers"),
        [
            (NotFor.ACUTE, {2, 3, 6, 8, 9, 12, 13, 14, 16, 18, 22, 26, 28, 30}),
            (NotFor.TARGETED, {2, 3, 16}),
            (NotFor.NERVE_ROOT, {1, 6, 12, 13, 18}),
            (NotFor.ALL_BUT_NERVE_ROOT, {26}),
            (NotFor.FRACTURE, {6, 7, 8, 18, 28}),
            (NotFor.SURGERY_PENDING, {24}),
            (NotFor.NEW_DEFORMITY, {5}),
            (NotFor.WORKUP_PENDING, {11, 15}),
            (NotFor.IMAGING_ADVISED, {10}),
        ],
    )
    def test_the_results_are_those_of_the_glossary_and_the_trapped_nerve_waits_beside_an_acute_one(self, kind, numbers):
        assert {worry.number for worry in WORRIES if kind in worry.not_for} == numbers

    @pytest.mark.parametrize(
        ("slug", "findings"),
        [
            ("worn", negative("ce_bladder_disturbance")),
            ("worn", negative("inf_fever", inf_other_focus_explains_fever="absent")),
            ("worn", negative("fx_steroids_prolonged", age_years=72)),
            ("great_damage", negative("radicular_pattern")),
            ("disc", negative(neuro_motor="mild_mrc4")),
            ("disc", negative("ce_saddle_sensory_change")),
            ("lifted", negative("fx_steroids_prolonged", age_years=72)),
            ("crooked", negative("fx_new_deformity_or_height_loss")),
            ("cancer", negative("ca_weight_loss_unexplained")),
            ("scan_findings", negative("fx_steroids_prolonged", age_years=72)),
            ("scan", negative("fx_steroids_prolonged", age_years=72)),
            ("operation", negative("radicular_pattern", "surgery_consideration", "severe_uncontrolled_pain")),
            ("operation", negative("ce_bladder_disturbance")),
            ("moving_harms", negative("neuro_motor_progressive", neuro_motor="mild_mrc4")),
            ("pregnant", negative("pregnant", "ce_bladder_disturbance")),
            ("trapped_nerve", negative()),
            ("trapped_nerve", negative(radicular_pattern=NOT_ASKED)),
            ("trapped_nerve", negative("radicular_pattern", "ce_bladder_disturbance")),
            ("no_name", given("fx_midline_tenderness", "ca_weight_loss_unexplained", age_years=15)),
        ],
    )
    def test_where_it_would_mislead(self, slug, findings):
        assert withheld(slug, findings)

    @pytest.mark.parametrize(
        ("slug", "findings"),
        [
            ("worn", negative()),
            ("disc", negative()),
            ("scan", negative()),
            ("cancer", negative("ca_known_or_previous_cancer")),
            ("trapped_nerve", negative("radicular_pattern")),
            ("operation", negative("radicular_pattern")),
            ("crooked", negative()),
            ("posture", negative("ce_bladder_disturbance")),
            ("worn", given(age_years=15)),
        ],
    )
    def test_and_not_elsewhere(self, slug, findings):
        assert not withheld(slug, findings)

    @pytest.mark.parametrize("name", VIGNETTES)
    def test_no_patient_under_work_up_is_told_why_a_scan_would_not_help(self, name):
        result = suggestion(VIGNETTES[name])
        assert withheld("scan", VIGNETTES[name]) == (result.imaging != "none")
        if result.urgency != "none":
            assert withheld("cancer", VIGNETTES[name])


class TestWhoIsOfferedWhichFirst:
    @pytest.mark.parametrize("name", VIGNETTES)
    def test_the_wish_for_a_scan_and_the_fear_of_cancer_always_stand_on_top(self, name):
        assert order(VIGNETTES[name])[:2] == ["scan", "cancer"]

    @pytest.mark.parametrize("name", VIGNETTES)
    def test_nothing_is_lost_and_what_is_withheld_stands_last(self, name):
        findings = VIGNETTES[name]
        rest = order(findings)[2:]
        assert sorted([*rest, "scan", "cancer"]) == sorted(worry.slug for worry in WORRIES)
        told = [not withheld(slug, findings) for slug in rest]
        assert told == sorted(told, reverse=True)

    def test_an_empty_page_begins_with_what_is_heard_most(self):
        heard_most = [worry.slug for worry in WORRIES if worry.heard is Heard.OFTEN]
        assert in_sight({})[2:] == [*heard_most, "arthritis"][:6]

    @pytest.mark.parametrize(
        ("slug", "before", "after"),
        [
            ("worn", {"age_years": 49}, {"age_years": 50}),
            ("arthritis", {"age_years": 49}, {"age_years": 50}),
            ("too_old", {"age_years": 59}, {"age_years": 60}),
            ("what_is_allowed", {"age_years": 45}, {"age_years": 44}),
            ("ruined_by_work", {"age_years": 67}, {"age_years": 66}),
            ("ruined_by_work", {"age_years": 17}, {"age_years": 18}),
            ("work_without_pain", {"age_years": 67}, {"age_years": 66}),
            ("broken_again", {"episode_pattern": "first_episode"}, {"episode_pattern": "recurrent_episodes"}),
            ("never_over", {"duration_weeks": 11}, {"duration_weeks": 12}),
            ("never_over", {"episode_pattern": "recurrent_episodes"}, {"episode_pattern": "persistent"}),
            ("disc", {"leg_pain": "none"}, {"leg_pain": "unilateral"}),
            ("trapped_nerve", {"radicular_pattern": "absent"}, {"radicular_pattern": "present"}),
            ("operation", {"neuro_claudication": "absent"}, {"neuro_claudication": "present"}),
            ("bed_rest", {"duration_weeks": 6}, {"duration_weeks": 5.5}),
            ("lifted", {"work_heavy_physical": "absent"}, {"work_heavy_physical": "present"}),
            ("stronger_medicine", {"opioid_use": "none"}, {"opioid_use": "long_term"}),
            ("moving_harms", {"pain_affects_daily_activity": "absent"}, {"pain_affects_daily_activity": "present"}),
            ("great_damage", {"severe_uncontrolled_pain": "absent"}, {"severe_uncontrolled_pain": "present"}),
            ("somebody_found", {"initial_treatment": "not_started"}, {"initial_treatment": "under_4_weeks"}),
            ("no_name", {"episode_pattern": "first_episode"}, {"episode_pattern": "persistent"}),
            ("scan_findings", {"previous_mri": "normal"}, {"previous_mri": "degenerative"}),
        ],
    )
    def test_a_worry_rises_where_it_fits(self, slug, before, after):
        assert order(negative(**after)).index(slug) < order(negative(**before)).index(slug)

    def test_the_woman_of_34_who_may_be_pregnant_sees_it_right_after_scan_and_cancer(self):
        unasked = negative(age_years=34, sex="female", pregnant=NOT_ASKED)
        assert order(unasked)[2] == "pregnant"
        assert order(negative("pregnant", age_years=34, sex=NOT_ASKED))[2] == "pregnant"

    @pytest.mark.parametrize(
        "findings",
        [
            negative(age_years=34, sex="male", pregnant=NOT_ASKED),
            negative(age_years=34, sex="female"),
            negative(age_years=50, sex="female", pregnant=NOT_ASKED),
            negative(age_years=14, sex="female", pregnant=NOT_ASKED),
            {},
        ],
    )
    def test_all_others_see_it_last_of_what_can_be_told(self, findings):
        told = [slug for slug in order(findings) if not withheld(slug, findings)]
        assert told[-1] == "pregnant"

    def test_the_man_of_72_is_asked_about_wear_and_training_and_not_about_work(self):
        seen = in_sight(negative(age_years=72, sex="male"))
        assert {"worn", "arthritis", "too_old"} <= {*seen}
        assert not {"ruined_by_work", "work_without_pain", "what_is_allowed", "pregnant"} & {*seen}

    def test_the_father_of_36_with_a_new_bout_is_asked_what_broke_and_what_he_may_lift(self):
        seen = in_sight(negative(age_years=36, sex="male", episode_pattern="recurrent_episodes"))
        assert seen[2] == "broken_again"
        assert {"what_is_allowed", "work_without_pain"} <= {*seen}

    def test_nine_months_of_pain_bring_the_fear_that_it_stays(self):
        seen = in_sight(negative(age_years=52, episode_pattern="persistent", duration_weeks=39))
        assert {"never_over", "no_name"} <= {*seen}

    def test_sciatica_brings_the_nerve_and_not_the_disc(self):
        sciatica = negative("radicular_pattern", leg_pain="unilateral", age_years=41)
        assert order(sciatica)[2] == "trapped_nerve"
        assert "disc" not in in_sight(sciatica)
        assert "trapped_nerve" not in in_sight(negative(age_years=41))

    @pytest.mark.parametrize("name", VIGNETTES)
    def test_a_tick_moves_no_other_worry(self, name):
        findings = VIGNETTES[name]
        before = order(findings)
        for worry in WORRIES:
            after = order(findings | worry.sets)
            assert [slug for slug in after if slug != worry.slug] == [slug for slug in before if slug != worry.slug]

    def test_no_worry_is_placed_by_what_another_one_sets(self):
        for worry in WORRIES:
            read = {atom.key for atom in atoms(worry.fits) if isinstance(atom, Is)} if worry.fits else set()
            assert not read & {key for other in WORRIES if other is not worry for key in other.sets}
