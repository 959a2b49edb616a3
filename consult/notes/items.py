"""Findings answered with yes or no, sorted by what may be claimed of them.

Three kinds of "no" stay apart: asked; known from the record; not asked. What is found by examining is kept from
what is found by asking: the button "none of these" says that questions were asked, not that anybody examined.
Source: clinical specification 1.1, section 8, H25 and H29.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from consult.models import How
from consult.notes.style import Groups
from consult.notes.words.common import KNOWN
from consult.notes.words.items import GROUP_RESTS, ITEMS, OTHER_RED_FLAGS, TRAUMA, WHOLE_GROUPS
from consult.rules.text import Language
from consult.rules.vocabulary import FINDINGS, GROUPS, RED_FLAG_GROUPS
from consult.rules.vocabulary.kinds import ABSENT, PRESENT, Value
from consult.rules.vocabulary.signs import SIGNS
from consult.visibility import is_shown

EXAMINED = SIGNS
"""Signs that are seen or felt."""

NAMED_WHOLE = ("inflammatory", "worries")
"""Groups that are named as one where all of their questions are answered no."""

NEVER_BY_RECORD = "cauda_equina"
"""The group whose questions no record answers: what stands there may be old, and hours matter."""

_IN_THE_NEUROLOGY_LINE = ("neuro_sensory_or_reflex_change", "neuro_bilateral_deficit", "neuro_motor_progressive")
_IN_THE_PATIENT_LINE = ("pregnant",)
_NO = {ABSENT, "none"}


class Claim(Enum):
    """What may be said of a finding."""

    PRESENT = auto()
    ASKED_NO = auto()
    RECORD_NO = auto()
    NOT_ASKED = auto()


@dataclass(frozen=True, slots=True)
class Sorted:
    """Words of the findings, each in the one list that says what is known of it; red flags first."""

    present: list[str] = field(default_factory=list)
    asked_no: list[str] = field(default_factory=list)
    record_no: list[str] = field(default_factory=list)
    not_asked: list[str] = field(default_factory=list)

    def of(self, claim: Claim) -> list[str]:
        """The words of which this is claimed."""
        lists = {Claim.PRESENT: self.present, Claim.ASKED_NO: self.asked_no, Claim.RECORD_NO: self.record_no}
        return lists.get(claim, self.not_asked)


def claim_of(key: str, findings: Mapping[str, Value], ways: Mapping[str, How]) -> Claim:
    """What may be said of this finding. A worry says what the patient has, and never what was asked in vain."""
    value, way = findings.get(key), ways.get(key)
    if value is None:
        return Claim.NOT_ASKED
    if value not in _NO:
        return Claim.PRESENT
    if way is How.WORRY:
        return Claim.NOT_ASKED
    if way is How.RECORD:
        return Claim.NOT_ASKED if FINDINGS[key].group == NEVER_BY_RECORD else Claim.RECORD_NO
    return Claim.ASKED_NO


def sort_asked(
    findings: Mapping[str, Value],
    ways: Mapping[str, How],
    language: Language = "da",
    *,
    known: bool = False,
    groups: Groups = Groups.EACH,
) -> Sorted:
    """What the patient was asked, and of the red flags what was not.

    `known` marks what is present according to the record; `groups` says how the noes of the red flags are named.
    """
    by_group: dict[str, Sorted] = {}
    for group, keys in _ASKED.items():
        shown = [key for key in keys if is_shown(key, findings)]
        claims = {key: claim_of(key, findings, ways) for key in shown}
        of_group = _sorted(claims, findings, ways, language, known=known)
        by_group[group] = _named(of_group, group, language, groups)
    if groups is Groups.ONE:
        _name_the_rest(by_group, language)
    lists = Sorted()
    for of_group in by_group.values():
        for claim in Claim:
            lists.of(claim).extend(of_group.of(claim))
    return lists


def red_flags_present(findings: Mapping[str, Value], ways: Mapping[str, How]) -> int:
    """How many red flags were found by asking; they stand first among what is present."""
    keys = (key for group in RED_FLAG_GROUPS for key in _ASKED[group])
    return sum(claim_of(key, findings, ways) is Claim.PRESENT for key in keys)


def sort_examined(
    findings: Mapping[str, Value],
    ways: Mapping[str, How],
    language: Language = "da",
    *,
    could_look: Collection[str],
    known: bool = False,
) -> Sorted:
    """What was looked at and felt; `not_asked` holds what was not examined.

    `could_look` are the signs that somebody can have looked for in vain in this contact.
    """
    claims = {key: claim_of_sign(key, findings, ways, could_look=could_look) for key in EXAMINED}
    return _sorted(claims, findings, ways, language, known=known)


def claim_of_sign(
    key: str, findings: Mapping[str, Value], ways: Mapping[str, How], *, could_look: Collection[str]
) -> Claim:
    """What may be said of a sign that is seen or felt; `could_look` as in `sort_examined`."""
    claim = claim_of(key, findings, ways)
    looked_for = key in could_look and ways.get(key) is not How.NONE_OF_THESE
    return Claim.NOT_ASKED if claim is Claim.ASKED_NO and not looked_for else claim


def _sorted(
    claims: Mapping[str, Claim],
    findings: Mapping[str, Value],
    ways: Mapping[str, How],
    language: Language,
    *,
    known: bool,
) -> Sorted:
    lists = Sorted()
    for key, claim in claims.items():
        words = ITEMS[key] if findings.get(key) in {None, PRESENT, *_NO} else TRAUMA[str(findings[key])]
        marked = known and claim is Claim.PRESENT and ways.get(key) is How.RECORD
        lists.of(claim).append(f"{words.to(language)} {KNOWN.to(language)}" if marked else words.to(language))
    return lists


def _named(lists: Sorted, group: str, language: Language, groups: Groups) -> Sorted:
    """The lists of one group, with the group in one word where that says as much as its questions do."""
    name, rest = WHOLE_GROUPS[group].to(language), GROUP_RESTS[group].to(language)
    questions = sum(len(words) for words in (lists.present, lists.asked_no, lists.record_no, lists.not_asked))
    red_flags = group in RED_FLAG_GROUPS
    in_one_word = group in NAMED_WHOLE or (red_flags and groups is not Groups.EACH)

    def noes(words: list[str]) -> list[str]:
        return [name] if words and in_one_word and len(words) == questions else words

    asked_no = noes(lists.asked_no)
    if red_flags and groups in (Groups.REST, Groups.ONE) and len(asked_no) > 1 and not lists.not_asked:
        asked_no = [rest]
    not_asked = [name] if questions and len(lists.not_asked) == questions else lists.not_asked
    return Sorted(lists.present, asked_no, noes(lists.record_no), not_asked if red_flags else [])


def _name_the_rest(by_group: Mapping[str, Sorted], language: Language) -> None:
    """Name in one word what was asked of the red flags and answered no, but for the cauda equina.

    Only where all of them are known: else the word would claim what was not asked.
    """
    others = [by_group[group] for group in RED_FLAG_GROUPS if group != NEVER_BY_RECORD]
    if any(lists.not_asked for lists in others) or not any(lists.asked_no for lists in others):
        return
    for lists in others:
        lists.asked_no.clear()
    others[0].asked_no.append(OTHER_RED_FLAGS.to(language))


def _asked() -> Mapping[str, tuple[str, ...]]:
    """The questions of each group, the groups of red flags first."""
    elsewhere = {*EXAMINED, *_IN_THE_NEUROLOGY_LINE, *_IN_THE_PATIENT_LINE}
    groups = sorted(GROUPS, key=lambda group: group.key not in RED_FLAG_GROUPS)
    return {
        group.key: tuple(key for key in ITEMS if FINDINGS[key].group == group.key and key not in elsewhere)
        for group in groups
    }


_ASKED = _asked()
