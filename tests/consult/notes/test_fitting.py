"""A note that would be too long: what gives way, what stays, and that it says so."""

import pytest

from consult.documentation import DOCUMENTATION, LONGEST_LINE, EntryKind
from consult.models import How
from consult.notes.fitting import LONGEST
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT, Value
from consult.worries import WORRIES
from tests.consult.notes.cases import LANGUAGES, chosen_entries, facts, lines, note
from tests.consult.rules.patients import negative

WORST = {key: finding.values[-1] if finding.values else 75 for key, finding in FINDINGS.items()}
LONG = "m" * LONGEST_LINE


def all_written(typed: str = LONG) -> dict[str, Value]:
    """Every entry, with the longest of its words."""
    written: dict[str, Value] = {worry.key: PRESENT for worry in WORRIES}
    for key, entry in DOCUMENTATION.items():
        if entry.kind is EntryKind.LINE:
            written[key] = typed
        else:
            written[key] = max(entry.values, key=lambda word: len(entry.values[word].da)) if entry.values else 10
    return written | {
        "override": "other_pathway",
        "override_reason": "frailty_or_treatment_limit",
        "override_text": typed,
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("how", [How.ASKED, How.RECORD, How.WORRY])
@pytest.mark.parametrize(("contact", "by_doctor"), [("in_person", True), ("telephone", False)])
@pytest.mark.parametrize(
    "findings",
    [WORST, negative(), {}, {**WORST, "neuro_exam": None}, negative("ce_bladder_disturbance", neuro_motor=None),
     {**negative(), **{key: "present" for key in FINDINGS if key.startswith("spa_")}},
     {key: value for place, (key, value) in enumerate(negative().items()) if place % 2}],
    ids=["all present", "all absent", "nothing", "not examined", "emergency", "inflammatory", "half"],
)  # fmt: skip
def test_the_longest_note_fits_and_holds_a_part_of_every_typed_line(findings, how, contact, language, by_doctor):
    made = {"documentation": all_written(), "contact": contact, "language": language, "by_doctor": by_doctor}
    text = note(findings, how, **made, follows="K2M9PX", review_form="e_consultation", handout_given=True)
    assert len(text) <= LONGEST
    assert text.count("mmmmmmmmmm[...]") == sum(entry.kind is EntryKind.LINE for entry in DOCUMENTATION.values()) + 1
    assert lines(text)["Rygkompas"].endswith("forkortet" if language == "da" else "shortened")


def test_what_was_typed_stays_whole_while_anything_else_can_give_way():
    text = note(negative(), documentation={"goal": LONG, "tried": LONG, "expectation": LONG, "easing": LONG})
    assert lines(text)["Mål"] == lines(text)["Prøvet"] == LONG


def test_a_note_that_is_not_cut_does_not_say_so():
    assert "forkortet" not in note(negative())
    assert "[...]" not in note(negative())


def test_a_short_safety_net_still_names_every_sign():
    text = note(negative(), documentation=all_written())
    net = lines(text)["Sikkerhedsnet (gives)"]
    for sign in (
        "blære",
        "tarm",
        "ridebukse",
        "seksuel",
        "begge ben",
        "dropfod",
        "parese",
        "feber",
        "vægttab",
        "fald",
        "112",
    ):
        assert sign in net


def test_red_flags_that_were_found_give_way_after_the_advice_and_the_noes():
    said = lines(note(negative("inf_fever", "ca_night_pain", "fx_trauma", fx_trauma="minor"), documentation={
        "goal": LONG, "tried": LONG, "expectation": LONG, "easing": LONG, "job_title": LONG, "aggravating": LONG,
    }))  # fmt: skip
    assert {"feber", "natlige smerter", "lille traume"} <= set(said["Ja"].removesuffix(" m.fl.").split(", "))


def test_a_list_that_was_cut_says_that_there_is_more():
    assert lines(note(WORST, documentation=all_written()))["Ja"].endswith(" m.fl.")
    made = facts({}, documentation=all_written())
    assert len(chosen_entries(made)) < len(made.documentation)
