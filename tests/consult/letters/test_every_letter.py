"""What holds for each text: tried on every row, in both languages, and on a thousand patients made up by chance."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
import yaml

from consult.documentation import DOCUMENTATION, EntryKind
from consult.letters import Kind, letters_for
from consult.letters.findings import name_of
from consult.letters.kinds import LONGEST
from consult.letters.relevant import OF_CONDITION, RED_FLAGS
from consult.models import How
from consult.notes.items import EXAMINED
from consult.overrides import DECISIONS, REASONS
from tests.consult.letters.patients import facts, letters, lines, text
from tests.consult.rules.cases import FIRES
from tests.consult.rules.patients import given, negative
from tests.consult.rules.random_patients import random_patients
from tests.never import FOR_EVERYONE, violations

STORY = yaml.safe_load((Path(__file__).parents[1] / "vignettes.yaml").read_text())
VIGNETTES = {vignette["id"]: vignette for vignette in STORY["vignettes"]}
LANGUAGES = ("da", "en")
DENIED = {
    "da": ("Spurgt, nej", "Kendt fra journalen, nej", "Undersøgt, ikke fundet"),
    "en": ("Asked, no", "Known from the record, no", "Examined, not found"),
}
CORD_SIGNS = "neuro_upper_motor_signs_or_gait_ataxia"
OPEN = {"da": ("Ikke spurgt", "Ikke undersøgt"), "en": ("Not asked", "Not examined")}
WHAT_WAS_FOUND = re.compile(
    r"^(Smertestillende|Analgesics|Mistanken bygger på|The suspicion rests on|Desuden|Also present|Fund|Findings|"
    r"Spurgt, nej|Asked, no|Ikke spurgt|Not asked|Kendt fra|Known from|Behandling|Treatment|"
    r"Tidligere|Past history|Earlier|Helbred|Health)[^:]*: .*$",
    re.MULTILINE,
)
"""Lines that tell what was said or found, and advise nothing."""
NASTY = "linje\r\nto\u2028tre \t→ 'fire' \x00\x85" + "meget lang tekst " * 12


def advice_in(letter_text):
    return WHAT_WAS_FOUND.sub("", letter_text)


def written(chance):
    """Something typed into everything, as badly as can be."""
    typed = {}
    for key, entry in DOCUMENTATION.items():
        if chance.random() < 0.8:
            if entry.kind is EntryKind.LINE:
                typed[key] = NASTY[: chance.choice((5, 40, 160))]
            elif entry.kind is EntryKind.SCALE:
                typed[key] = chance.randint(0, 10)
            else:
                typed[key] = chance.choice(list(entry.values))
    if chance.random() < 0.3:
        typed |= {"override": chance.choice(list(DECISIONS)), "override_reason": chance.choice(list(REASONS))}
        typed["override_text"] = NASTY
    return typed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("by_doctor", [True, False])
def test_short_one_line_for_each_thing_and_in_windows_1252(language, by_doctor):
    chance = random.Random(7)
    count = 0
    for findings in random_patients(1000):
        ways = {key: chance.choice(list(How)) for key in findings}
        for letter in letters(findings, ways, language=language, by_doctor=by_doctor, documentation=written(chance)):
            count += 1
            assert len(letter.text) <= LONGEST < 2000
            assert letter.text.encode("cp1252").decode("cp1252") == letter.text
            assert all(sign == "\n" or sign.isprintable() for sign in letter.text), repr(letter.text)
            assert "\n\n" not in letter.text
            assert "  " not in letter.text
            assert "A7K3QF" not in letter.text
    assert count > 500


def test_what_somebody_types_cannot_make_a_line_of_its_own():
    smuggled = {"general_health": "rask\nSpurgt, nej: alt", "job_title": "kok"}
    patient = negative("work_heavy_physical", "psy_low_control")
    letter = text(Kind.PHYSIOTHERAPY, patient, documentation=smuggled)
    assert "rask Spurgt, nej: alt" in letter
    assert [line for line in letter.splitlines() if line.startswith("Spurgt, nej: alt")] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("by_doctor", [True, False])
def test_no_question_is_claimed_that_was_not_asked_and_no_finding_denied_that_is_there(language, by_doctor):
    asked = {*RED_FLAGS, *(key for keys in OF_CONDITION.values() for key in keys)}
    for findings in random_patients(1000):
        made = facts(findings, language=language, by_doctor=by_doctor)
        names = {key: name_of(key, made) for key in asked}
        for letter in letters(findings, language=language, by_doctor=by_doctor):
            said = lines(letter.text)
            denied = {word for label in DENIED[language] for word in said.get(label, "").split(", ")}
            left_open = {word for label in OPEN[language] for word in said.get(label, "").split(", ")}
            for key, name in names.items():
                value = made.findings.get(key)
                assert name not in denied or value in ("absent", "none"), (key, value)
                unexamined = key == CORD_SIGNS and made.findings.get("neuro_exam") != "done"
                assert name not in left_open or value is None or unexamined, (key, value)


def test_the_names_in_a_list_hold_no_comma():
    made = facts({})
    for key in {*RED_FLAGS, *(key for keys in OF_CONDITION.values() for key in keys)}:
        assert "," not in name_of(key, made), key


class TestThreeKindsOfNo:
    def test_asked_known_from_the_record_and_not_asked_stand_apart(self):
        patient = negative("ca_weight_loss_unexplained", "ca_night_pain", inf_fever=None)
        ways = dict.fromkeys(patient, How.ASKED) | {"ca_known_or_previous_cancer": How.RECORD}
        said = lines(text(Kind.WORKUP, patient, ways))
        assert said["Kendt fra journalen, nej"] == "kræft nu eller tidligere"
        assert said["Ikke spurgt"] == "feber eller kulderystelser"
        assert "almen sygdomsfølelse" in said["Spurgt, nej"]

    def test_none_of_these_never_says_that_somebody_examined(self):
        patient = negative("ce_bladder_disturbance")
        said = lines(text(Kind.ADMISSION, patient, How.NONE_OF_THESE))
        assert "Undersøgt, ikke fundet" not in said
        assert "nedsat sphinctertonus" in said["Ikke undersøgt"]

    def test_a_no_to_a_sign_says_that_it_was_looked_for(self):
        said = lines(text(Kind.ADMISSION, negative("ce_bladder_disturbance")))
        assert "nedsat sphinctertonus" in said["Undersøgt, ikke fundet"]
        assert "ce_reduced_anal_tone" in EXAMINED

    def test_when_it_began_is_told_as_not_asked(self):
        said = lines(text(Kind.ADMISSION, given("ce_bladder_disturbance", age_years=50)))
        assert said["Symptomernes begyndelse"] == "ikke spurgt"
        assert said["Blodfortyndende"] == "ikke spurgt"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("by_doctor", [True, False])
@pytest.mark.parametrize("row", FIRES)
def test_no_row_leads_to_what_no_letter_may_say(row, language, by_doctor):
    for findings in FIRES[row].values():
        made = facts(findings)
        for letter in letters(findings, language=language, by_doctor=by_doctor):
            broken = violations(advice_in(letter.text), made.assessment) & FOR_EVERYONE
            assert not broken, letter.text


@pytest.mark.parametrize("by_doctor", [True, False])
@pytest.mark.parametrize("name", VIGNETTES)
def test_no_vignette_gets_what_it_must_never_read(name, by_doctor):
    vignette = VIGNETTES[name]
    made = facts({**STORY["defaults"], **vignette["findings"]}, by_doctor=by_doctor)
    for letter in letters_for(made):
        broken = violations(advice_in(letter.text), made.assessment)
        assert not broken & (FOR_EVERYONE | set(vignette["must_not"])), letter.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_reassures_or_names_a_department(language):
    forbidden = re.compile(
        r"(udelukke|excluded|\bbare\b|\bkun\b|helt normal|tyder (ikke )?på (en )?alvorlig|ikke fundet tegn|"
        r"nothing points|neurokirurg|skadestue|akutmodtag|emergency department)",
        re.IGNORECASE,
    )
    for findings in random_patients(500):
        for letter in letters(findings, language=language):
            assert not forbidden.search(letter.text), letter.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_sentence_asks(language):
    asks = {"da": r"^(Jeg beder|Jeg ringer|Er der) ", "en": r"^(I ask|I am calling|Is there|Are there) "}
    for findings in random_patients(500):
        for by_doctor in (True, False):
            for letter in letters(findings, language=language, by_doctor=by_doctor):
                assert re.match(asks[language], letter.text), letter.text


def test_danish_and_english_are_the_same_letters():
    for findings in random_patients(300):
        da, en = (letters(findings, language=language) for language in LANGUAGES)
        assert [letter.kind for letter in da] == [letter.kind for letter in en]
        assert [len(letter.text.splitlines()) for letter in da] == [len(letter.text.splitlines()) for letter in en]
