"""What one piece of advice consists of."""

from dataclasses import dataclass

from consult.rules.text import Text


@dataclass(frozen=True, slots=True)
class AdviceWords:
    """The words of one advice key.

    `step` is true for something the clinician does ("Gør nu") and false for something that is said to the patient
    ("Sig til patienten"); the latter is written so that it can be read aloud as it stands. `facts` are the numbers of
    the fact file behind it; empty where the advice is about the tool itself or only about good order. `elsewhere` are
    the words in a clinic that is no doctor's, where they differ.
    """

    key: str
    words: Text
    facts: tuple[str, ...]
    step: bool
    elsewhere: Text | None = None

    def words_for(self, *, by_doctor: bool) -> Text:
        """The words as a doctor reads them, or another clinician."""
        return self.words if by_doctor or self.elsewhere is None else self.elsewhere


def step(key: str, da: str, en: str, *facts: str) -> AdviceWords:
    """Advice that the clinician acts on."""
    return AdviceWords(key, Text(da, en), facts, step=True)


def say(key: str, da: str, en: str, *facts: str) -> AdviceWords:
    """Advice that is said to the patient."""
    return AdviceWords(key, Text(da, en), facts, step=False)
