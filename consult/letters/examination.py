"""What was examined of the back and the legs, and what was not: by the same guard as in the note."""

from collections.abc import Iterator

from consult.documentation import DOCUMENTATION
from consult.letters.case import NOT_STATED, Case, Line
from consult.notes.examined import as_told, is_examined, is_remote, neurology, unexamined
from consult.rules.text import Text
from consult.rules.vocabulary.kinds import ABSENT, PRESENT

_NEUROLOGY = Text("neurologisk {words}", "neurology {words}")
_NOT_CHANGED = Text("upåfaldende", "normal")
_ONE_OF_THEM = Text(
    "ændret sensibilitet eller refleks, ikke nærmere oplyst", "changed sensation or reflex, not further stated"
)
_BESIDE = ("straight_leg_raise", "femoral_stretch", "strength", "reflex_change", "sensory_change", "hip_rotation",
           "foot_pulses")  # fmt: skip
_OF_STRENGTH = ("neuro_motor", "neuro_motor_progressive")


def examined(case: Case) -> Iterator[Line]:
    """The neurological examination in one line, with the tests that were written down."""
    found, tests = neurology(case.facts, short=True), _written(case)
    words = [*found.words.values(), *tests]
    if found.lacking:
        told = [*found.words.values(), *tests] if is_remote(case.facts) else [*found.words.values()]
        words = [not_examined(case), *as_told(told, case.facts), *(() if is_remote(case.facts) else tests)]
    yield Line(Text("Objektivt", "On examination"), words, separator="; ")


def not_examined(case: Case) -> str:
    """That nobody examined the legs, or not all of it; nothing where somebody did."""
    lacking = neurology(case.facts).lacking
    return case.to(_NEUROLOGY).format(words=lacking) if lacking else ""


def reflexes(case: Case) -> str:
    """The reflexes by themselves."""
    return _changed(case, "reflex_change")


def sensation(case: Case) -> str:
    """The sensation by itself."""
    return _changed(case, "sensory_change")


def strength(case: Case) -> str:
    """The strength by itself, with what was tested."""
    found, tested = neurology(case.facts, short=True).words, case.written("strength")
    first, *more = [found[key] for key in _OF_STRENGTH if key in found] or [""]
    words = " ".join(word for word in (first, f"({tested})" if tested else "") if word)
    return _guarded(case, "strength", ", ".join(word for word in (words, *more) if word))


def nerve_root_tests(case: Case) -> str:
    """The straight leg raise and the femoral stretch test."""
    tests = [
        f"{case.to(DOCUMENTATION[key].note)} {case.written(key)}"
        for key in ("straight_leg_raise", "femoral_stretch")
        if case.written(key)
    ]
    if tests and is_remote(case.facts):
        return "; ".join((unexamined(case.facts), *as_told(tests, case.facts)))
    return ", ".join(tests) or case.to(NOT_STATED)


def _changed(case: Case, key: str) -> str:
    """Reflexes or sensation: what was written down, else what is known of both."""
    if written := case.written(key):
        return _guarded(case, key, written)
    change = case.value("neuro_sensory_or_reflex_change")
    if change == PRESENT and (case.written("reflex_change") or case.written("sensory_change")):
        return case.to(NOT_STATED)  # the change is told where it was found
    if change == PRESENT:
        return _guarded(case, key, case.to(_ONE_OF_THEM))
    return _guarded(case, key, case.to(_NOT_CHANGED) if change == ABSENT and is_examined(case.facts) else "")


def _guarded(case: Case, key: str, words: str) -> str:
    """The words of one part of the examination, as told where nobody examined it: not even that was written down."""
    if is_examined(case.facts):
        return words or case.to(NOT_STATED)
    if words and case.written(key) and not is_remote(case.facts):
        return words
    return "; ".join((unexamined(case.facts), *as_told([words], case.facts)))


def _written(case: Case) -> list[str]:
    return [f"{case.to(DOCUMENTATION[key].note)}: {case.written(key)}" for key in _BESIDE if case.written(key)]
