"""Three kinds of no: each finding is claimed for what it is, once, and the note is read back to see it."""

from collections.abc import Mapping

import pytest

from consult.models import How
from consult.notes.facts import NoteFacts
from consult.notes.items import EXAMINED, Claim, claim_of, sort_asked
from consult.notes.style import Groups
from consult.notes.words import labels
from consult.notes.words.common import KNOWN
from consult.notes.words.items import GROUP_RESTS, ITEMS, OTHER_RED_FLAGS, TRAUMA, WHOLE_GROUPS
from consult.notes.words.labels import ASKED_NO, NOT_ASKED, RECORD_NO, YES
from consult.notes.words.plan import TO_EXAMINE
from consult.rules.text import Language, Text
from consult.rules.vocabulary import FINDINGS, RED_FLAG_GROUPS
from consult.rules.vocabulary.kinds import ABSENT
from consult.visibility import is_shown
from tests.consult.notes.cases import LANGUAGES, facts, lines, note, random_notes, words_of
from tests.consult.rules.patients import negative

ELSEWHERE = {*EXAMINED, "pregnant", "neuro_motor_progressive", "neuro_sensory_or_reflex_change",
             "neuro_bilateral_deficit"}  # fmt: skip
ASKED = tuple(key for key in ITEMS if key not in ELSEWHERE)
LISTS = {YES: Claim.PRESENT, ASKED_NO: Claim.ASKED_NO, RECORD_NO: Claim.RECORD_NO, NOT_ASKED: Claim.NOT_ASKED}
SIGN_LISTS = {
    labels.SIGNS: Claim.PRESENT,
    labels.SIGNS_ABSENT: Claim.ASKED_NO,
    labels.SIGNS_ABSENT_BY_RECORD: Claim.RECORD_NO,
    labels.NOT_EXAMINED: Claim.NOT_ASKED,
}


def true_claim(key: str, made: NoteFacts) -> Claim:
    """What is true of a finding, said once more and otherwise than the note finds it."""
    value = made.findings.get(key, "unknown")
    if value not in ("absent", "none", "unknown"):
        return Claim.PRESENT
    how = made.ways.get(key)
    if value == "unknown" or how is How.WORRY or (how is How.RECORD and FINDINGS[key].group == "cauda_equina"):
        return Claim.NOT_ASKED
    return Claim.RECORD_NO if how is How.RECORD else Claim.ASKED_NO


def by_word(language: Language) -> dict[str, str]:
    """The finding of each word."""
    words = {text.to(language): key for key, text in ITEMS.items()}
    return words | {text.to(language): "fx_trauma" for text in TRAUMA.values()}


def read_back(made: NoteFacts, text: str) -> dict[Text, list[str]]:
    """The words of each list of a note, without the mark of what is known."""
    said = lines(text)
    known = f" {KNOWN.to(made.language)}"
    return {
        label: [word.removesuffix(known) for word in words_of(said, label.to(made.language), made.language)]
        for label in (*LISTS, *SIGN_LISTS)
    }


def meant(made: NoteFacts, lists: dict[Text, list[str]]) -> dict[Text, set[str]]:
    """The findings of each list: a word for a group stands for its questions that stand in no other list."""
    language, found = made.language, by_word(made.language)
    named = {label: {found[word] for word in lists[label] if word in found} for label in LISTS}
    alone = set().union(*named.values())
    for label in LISTS:
        for group, words in WHOLE_GROUPS.items():
            shown = {key for key in ASKED if FINDINGS[key].group == group and is_shown(key, made.findings)}
            if words.to(language) in lists[label]:
                named[label] |= shown
            if GROUP_RESTS[group].to(language) in lists[label] or (
                OTHER_RED_FLAGS.to(language) in lists[label]
                and group in RED_FLAG_GROUPS
                and group != "cauda_equina"
                and WHOLE_GROUPS[group].to(language) not in lists[RECORD_NO]
            ):
                named[label] |= shown - alone
    return named


class TestEveryFindingIsClaimedForWhatItIs:
    @pytest.mark.parametrize("batch", range(20))
    def test_no_list_holds_what_is_not_so(self, batch):
        for made, text in random_notes(range(50 * batch, 50 * batch + 50)):
            for label, keys in meant(made, read_back(made, text)).items():
                for key in keys:
                    assert true_claim(key, made) is LISTS[label], (key, label)

    @pytest.mark.parametrize("batch", range(20))
    def test_no_finding_stands_in_two_lists_or_twice_in_one(self, batch):
        for made, text in random_notes(range(50 * batch, 50 * batch + 50)):
            lists = read_back(made, text)
            words = [word for words in lists.values() for word in words]
            assert len(words) == len(set(words)), sorted(words)
            keys = [key for keys in meant(made, lists).values() for key in keys]
            assert len(keys) == len(set(keys))

    @pytest.mark.parametrize("batch", range(20))
    def test_a_note_that_is_not_cut_leaves_none_out(self, batch):
        for made, text in random_notes(range(50 * batch, 50 * batch + 50)):
            if "forkortet" in text or "shortened" in text:
                continue
            claimed = set().union(*meant(made, read_back(made, text)).values())
            for key in ASKED:
                told = true_claim(key, made) is not Claim.NOT_ASKED or FINDINGS[key].group in RED_FLAG_GROUPS
                assert (key in claimed) == (told and is_shown(key, made.findings)), key

    @pytest.mark.parametrize("batch", range(20))
    def test_a_sign_is_claimed_for_what_it_is(self, batch):
        for made, text in random_notes(range(50 * batch, 50 * batch + 50)):
            lists = read_back(made, text)
            at_hand = made.contact in ("in_person", "home_visit")
            for label, claim in SIGN_LISTS.items():
                for key in (by_word(made.language)[word] for word in lists[label] if word in by_word(made.language)):
                    legs = key != "neuro_upper_motor_signs_or_gait_ataxia" or made.findings.get("neuro_exam") == "done"
                    looked_for = at_hand and legs and made.ways.get(key) is not How.NONE_OF_THESE
                    true = true_claim(key, made)
                    assert claim is (Claim.NOT_ASKED if true is Claim.ASKED_NO and not looked_for else true), key


class TestTheKindsOfNo:
    def test_what_the_record_says_is_marked_where_it_is_yes(self):
        assert words_of(lines(note({"fx_osteoporosis_known": "present"}, How.RECORD)), "Ja") == ["osteoporose (kendt)"]
        assert words_of(lines(note({"fx_osteoporosis_known": "present"})), "Ja") == ["osteoporose"]

    def test_the_mark_is_the_first_thing_that_a_long_note_leaves_out(self):
        everything = {key: finding.values[-1] for key, finding in FINDINGS.items() if finding.values}
        assert "(kendt)" not in lines(note(everything, How.RECORD))["Ja"]

    def test_what_a_worry_says_is_present_and_never_a_no(self):
        said = lines(note({"psy_fear_movement": "present", "inf_fever": "absent"}, How.WORRY))
        assert said["Ja"] == "utryg ved bevægelse"
        assert "Spurgt, nej" not in said
        assert "infektion (alt)" in words_of(said, "Ikke spurgt")

    def test_the_cauda_equina_is_never_known_from_the_record(self):
        said = lines(note({"ce_bladder_disturbance": "absent", "ce_reduced_anal_tone": "absent"}, How.RECORD))
        assert "Kendt fra journalen, nej" not in said
        assert "cauda equina (alt)" in words_of(said, "Ikke spurgt")
        assert "nedsat sphinctertonus" in words_of(said, "Ikke undersøgt")

    def test_a_trauma_is_named_by_its_size(self):
        assert words_of(lines(note({"fx_trauma": "minor"})), "Ja") == ["lille traume"]
        assert words_of(lines(note({"fx_trauma": "none"})), "Spurgt, nej") == ["traume"]


class TestGroupsInOneWord:
    CANCER = tuple(key for key in ASKED if FINDINGS[key].group == "cancer")

    def asked_no(self, findings: Mapping[str, object], groups: Groups) -> list[str]:
        made = facts(findings)
        return sort_asked(made.findings, made.ways, groups=groups).asked_no

    def test_each_question_is_named_while_there_is_room(self):
        assert "natlige smerter" in self.asked_no(negative(), Groups.EACH)

    def test_the_rest_of_a_group_is_named_only_where_all_of_it_is_known(self):
        assert "kræft (øvrige)" in self.asked_no(negative("ca_night_pain"), Groups.REST)
        assert "kræft (øvrige)" not in self.asked_no(negative("ca_night_pain", ca_general_malaise=None), Groups.REST)

    def test_the_other_red_flags_are_named_in_one_only_where_all_of_them_are_known(self):
        assert self.asked_no(negative("inf_fever"), Groups.ONE)[:2] == ["cauda equina (alt)", "øvrige røde flag"]
        assert "øvrige røde flag" not in self.asked_no(negative(inf_fever=None), Groups.ONE)

    def test_nothing_is_named_where_nothing_was_answered_no(self):
        present = dict.fromkeys(self.CANCER, "present") | {"fx_trauma": "major"}
        assert self.asked_no(present, Groups.ONE) == []


def test_claims_follow_the_answer_and_how_it_came_about():
    assert claim_of("inf_fever", {}, {}) is Claim.NOT_ASKED
    assert claim_of("inf_fever", {"inf_fever": "present"}, {"inf_fever": How.WORRY}) is Claim.PRESENT
    assert claim_of("inf_fever", {"inf_fever": "absent"}, {"inf_fever": How.NONE_OF_THESE}) is Claim.ASKED_NO


def test_every_yes_or_no_question_has_its_short_word():
    expected = {key for key, finding in FINDINGS.items() if ABSENT in finding.values} | {"fx_trauma"}
    assert set(ITEMS) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_questions_never_share_a_word_and_no_word_is_two(language):
    words = [text.to(language) for text in (*ITEMS.values(), *TRAUMA.values(), *WHOLE_GROUPS.values())]
    words += [text.to(language) for text in (*GROUP_RESTS.values(), OTHER_RED_FLAGS)]
    assert len(set(words)) == len(words)
    assert not [word for word in words if ", " in word and word not in {
        text.to(language) for key, text in (*WHOLE_GROUPS.items(), *GROUP_RESTS.items()) if key == "worries"
    }]  # fmt: skip


def test_every_sign_can_be_named_as_still_to_be_examined():
    assert set(EXAMINED) <= set(TO_EXAMINE)
