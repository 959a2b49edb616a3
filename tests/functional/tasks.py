"""What clinicians do at the page, action by action, with mouse and keyboard as a practised hand would."""

from __future__ import annotations

from typing import Final

from playwright.sync_api import expect

from tests.functional.actions import CountingDesk
from tests.functional.stories import ACUTE, CANNOT_CONCLUDE, NO_IMAGING

SUSPICION: Final = "Tænker du, at der kan være alvorlig sygdom?"
NONE_OF_THESE: Final = "ecukifam"
"""The keys of the groups that are answered at one press each; the examination is among them."""

NOT_EXAMINED: Final = "ecifkam"
"""The same by telephone, where nobody examines."""

CONCLUDED: Final = "Journalnotat, som det blev kopieret"


def first_episode(desk: CountingDesk) -> None:
    """Vignette ca_07: a man of 58, one week, the first time; examined normal, two worries; to the copied note."""
    _age(desk, "58")
    for digit in "12":
        desk.thinks(f"worry {digit}")
        desk.click(desk.page.locator(f'#said [data-digit="{digit}"]'), f"worry {digit}")
    desk.answer("Køn", "Mand")
    _duration(desk, "1")
    answers_group_by_group(desk, NONE_OF_THESE)
    _treatment_and_judgement(desk)
    expect(desk.result).to_have_text(NO_IMAGING)
    copies_the_note(desk)


def cauda_equina(desk: CountingDesk) -> None:
    """A woman of 46 who has lost feeling in the saddle area: to the result, the words for the telephone in sight."""
    _age(desk, "46")
    desk.thinks("cauda equina")
    desk.answer("Ny eller værre: nedsat følelse i ridebukseområdet (ridebukseanæstesi)", "Ja")
    expect(desk.result).to_have_text(ACUTE)
    desk.thinks("whom to ring")
    desk.click(desk.page.locator("#texts summary"), "Tekster til den næste")
    expect(desk.page.locator("#texts textarea").first).to_be_visible()


def nerve_root_in_english(desk: CountingDesk) -> None:
    """A man of 44 with sciatica for three weeks, no weakness; note copied, handout in English printed."""
    _age(desk, "44")
    _duration(desk, "3")
    desk.thinks("leg pain")
    desk.answer("Bensmerter (under sædefolden)", "Det ene ben")
    desk.answer("Bensmerter med nerverodsmønster", "Ja")
    answers_group_by_group(desk, "ec")
    desk.thinks("sensation")
    desk.answer("Ændret sensibilitet (dermatom) eller bortfald af refleks", "Ja")
    answers_group_by_group(desk, "ukifam")
    _treatment_and_judgement(desk)
    expect(desk.result).to_have_text(NO_IMAGING)
    copies_the_note(desk)
    opens_the_handout(desk)
    desk.thinks("language")
    desk.click(desk.page.locator("#handout-form .seg label").filter(has_text="Engelsk"), "English")
    expect(desk.page.locator(".paper")).to_contain_text("What we found today")


def telephone(desk: CountingDesk) -> None:
    """A woman of 35 on the telephone, five days, nothing alarming: to the copied note, with the day to examine her."""
    _age(desk, "35")
    desk.thinks("contact")
    desk.answer("Kontakttype", "Telefon")
    desk.thinks("duration")
    desk.click(desk.field("Varighed af denne episode"), "duration")
    desk.text("5d", "duration, five days")
    desk.answer("Første, gentagne eller vedvarende", "Første")
    answers_group_by_group(desk, NOT_EXAMINED)
    _treatment_and_judgement(desk)
    expect(desk.result).to_have_text(CANNOT_CONCLUDE)
    expect(desk.page.locator("#not-examined")).to_contain_text("Skal undersøges")
    copies_the_note(desk)


def re_assessment(desk: CountingDesk) -> None:
    """The first patient of the list, back after four weeks and no better; from the start page to the copied note."""
    desk.thinks("which patient")
    desk.click(desk.page.get_by_role("button", name="Revurdér", exact=False).first, "Revurdér")
    desk.page.wait_for_url("**/konsultation/*/")
    _age(desk, "58")
    desk.thinks("lasting facts")
    desk.click(desk.page.locator("#confirm-lasting"), "confirm what is unchanged")
    _duration(desk, "5")
    answers_group_by_group(desk, NONE_OF_THESE)
    desk.thinks("treatment")
    desk.answer("Indledende behandling", "4 uger eller mere")
    desk.answer("Effekt af behandlingen", "Uændret")
    desk.thinks("judgement")
    desk.answer(SUSPICION, "Nej")
    expect(desk.result).to_have_text(NO_IMAGING)
    copies_the_note(desk)


def answers_group_by_group(desk: CountingDesk, letters: str) -> None:
    """One key for each group, and a moment of thought: its sentence is said to the patient."""
    said = desk.page.locator("#answered")
    for letter in letters:
        words = str(desk.page.locator(f'[data-key="{letter}"]').get_attribute("data-says"))
        desk.thinks(words)
        desk.key(letter, words)
        expect(said).not_to_be_empty()


def copies_the_note(desk: CountingDesk) -> None:
    """One click copies the note and concludes."""
    desk.thinks("the note")
    desk.click(desk.in_bar("Kopiér notat"), "Kopiér notat")
    expect(desk.page.get_by_role("heading", name=CONCLUDED)).to_be_visible()


def opens_the_handout(desk: CountingDesk) -> None:
    """One click from what is concluded."""
    desk.thinks("the handout")
    desk.click(desk.in_bar("Udskriv"), "Udskriv")
    desk.page.wait_for_url("**/ark")


def _age(desk: CountingDesk, age: str) -> None:
    desk.thinks("patient")
    desk.text(age, "age, which has the focus")


def _duration(desk: CountingDesk, weeks: str) -> None:
    desk.thinks("episode")
    desk.click(desk.field("Varighed af denne episode"), "duration")
    desk.text(weeks, "duration, in weeks")
    desk.answer("Første, gentagne eller vedvarende", "Første")


def _treatment_and_judgement(desk: CountingDesk) -> None:
    desk.thinks("treatment")
    desk.answer("Indledende behandling", "Ikke begyndt")
    desk.thinks("judgement")
    desk.answer(SUSPICION, "Nej")
