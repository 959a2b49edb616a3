"""What was examined of the back and the legs, and what was not."""

from collections.abc import Iterator

from consult.documentation import DOCUMENTATION
from consult.letters.body import CONTACTS
from consult.letters.case import NOT_STATED, Case, Line
from consult.rules.text import Text
from consult.rules.vocabulary.kinds import ABSENT, PRESENT

_NOT_EXAMINED = Text("neurologisk ikke undersøgt", "neurology not examined")
_CHANGED = Text("ændret sensibilitet eller refleks", "changed sensation or reflex")
_UNCHANGED = Text("sensibilitet og reflekser upåfaldende", "sensation and reflexes unremarkable")
_NOT_CHANGED = Text("upåfaldende", "unremarkable")
_ONE_OF_THEM = Text(
    "ændret sensibilitet eller refleks, ikke nærmere oplyst", "changed sensation or reflex, not further stated"
)
_BOTH_LEGS = Text("nye udfald i begge ben", "new deficit in both legs")
_NOT_BOTH_LEGS = Text("ingen nye udfald i begge ben", "no new deficit in both legs")
_WORSE = Text("parese, der tiltager", "weakness that is getting worse")
_NOT_WORSE = Text("ingen tiltagende parese", "no progressive weakness")
_REMOTE = ("telephone", "video")
_BESIDE = ("straight_leg_raise", "femoral_stretch", "strength", "reflex_change", "sensory_change", "hip_rotation",
           "foot_pulses")  # fmt: skip


def examined(case: Case) -> Iterator[Line]:
    """The neurological examination in one line, with the tests that were written down."""
    words = [*neurology(case), *(f"{case.to(DOCUMENTATION[key].note)}: {case.written(key)}" for key in _written(case))]
    yield Line(Text("Objektivt", "On examination"), words, separator="; ")


def neurology(case: Case) -> list[str]:
    """Strength, sensation and reflexes as far as they were examined, most telling first."""
    words = [case.said("neuro_motor")] if case.value("neuro_motor") is not None else []
    words += progress(case)
    words += [case.said("neuro_motor_onset_days")] if case.number("neuro_motor_onset_days") is not None else []
    words += _sign(case, "neuro_bilateral_deficit", _BOTH_LEGS, _NOT_BOTH_LEGS)
    words += _sign(case, "neuro_sensory_or_reflex_change", _CHANGED, _UNCHANGED)
    if case.value("neuro_exam") != "done":
        remote = case.facts.contact in _REMOTE
        words.append(case.to(_NOT_EXAMINED) + (f" ({case.to(CONTACTS[case.facts.contact])})" if remote else ""))
    elif case.value("neuro_motor") is None:
        words.append(case.to(Text("kraft ikke oplyst", "strength not stated")))
    return words


def reflexes(case: Case) -> str:
    """The reflexes by themselves."""
    return _part(case, "reflex_change")


def sensation(case: Case) -> str:
    """The sensation by itself."""
    return _part(case, "sensory_change")


def strength(case: Case) -> str:
    """The strength by itself, with what was tested."""
    tested = f"({case.written('strength')})" if case.written("strength") else ""
    words = [" ".join(word for word in (case.said("neuro_motor"), tested) if word)]
    words += progress(case)
    return ", ".join(word for word in words if word) or _unknown(case)


def nerve_root_tests(case: Case) -> str:
    """The straight leg raise and the femoral stretch test."""
    tests = ("straight_leg_raise", "femoral_stretch")
    return ", ".join(
        f"{case.to(DOCUMENTATION[key].note)} {case.written(key)}" for key in tests if case.written(key)
    ) or case.to(NOT_STATED)


def progress(case: Case) -> list[str]:
    """Whether a weakness grows; of normal strength that it does not is no news."""
    if case.value("neuro_motor") == "normal" and not case.has("neuro_motor_progressive"):
        return []
    return _sign(case, "neuro_motor_progressive", _WORSE, _NOT_WORSE)


def _part(case: Case, key: str) -> str:
    if written := case.written(key):
        return written
    change = case.value("neuro_sensory_or_reflex_change")
    if change == PRESENT and (case.written("reflex_change") or case.written("sensory_change")):
        return case.to(NOT_STATED)  # the change is told where it was found
    if change == ABSENT:
        return case.to(_NOT_CHANGED)
    return case.to(_ONE_OF_THEM) if change == PRESENT else _unknown(case)


def _unknown(case: Case) -> str:
    """Not stated; where nobody examined, that."""
    return case.to(NOT_STATED if case.value("neuro_exam") == "done" else Text("ikke undersøgt", "not examined"))


def _sign(case: Case, key: str, yes: Text, no: Text) -> list[str]:
    value = case.value(key)
    return [case.to(yes if value == PRESENT else no)] if value in (PRESENT, ABSENT) else []


def _written(case: Case) -> list[str]:
    return [key for key in _BESIDE if case.written(key)]
