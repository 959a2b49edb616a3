"""One patient as a letter sees them: what is known, in the language of the letter."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from consult.documentation import DOCUMENTATION, LONGEST_LINE, EntryKind
from consult.letters.findings import say_finding
from consult.notes.facts import NoteFacts
from consult.notes.lines import one_line
from consult.overrides import DECISION_KEY, DECISIONS, REASON_KEY, REASONS, TEXT_KEY
from consult.rules.answers import in_range
from consult.rules.outcomes import Condition, Triage, Urgency
from consult.rules.result import FiredRow
from consult.rules.text import Text
from consult.rules.vocabulary import FINDINGS
from consult.rules.vocabulary.kinds import PRESENT, Value

NOT_STATED = Text("ikke oplyst", "not stated")
NOT_ASKED = Text("ikke spurgt", "not asked")

_CLOSING = (Triage.NO_IMAGING, Triage.CANNOT_CONCLUDE, Triage.OUTSIDE_SCOPE)

_SUSPICIONS = {
    "C4": Text("medullær kompression", "cord compression"),
    "V0": Text("en akut årsag uden for ryggen", "an acute cause outside the spine"),
    "V1": Text("symptomgivende aortaaneurisme (AAA)", "symptomatic aortic aneurysm (AAA)"),
    "J2aaa": Text("symptomgivende aortaaneurisme (AAA)", "symptomatic aortic aneurysm (AAA)"),
    "X1": Text("sygdom i nyrer eller urinveje", "disease of the kidneys or urinary tract"),
    "J1": Text("alvorlig sygdom, endnu ikke nærmere bestemt", "serious disease, not yet specified"),
}
"""What a row means where the name of its condition would not tell a receiver."""


_DECIDED = {"imaging_anyway": Text("Billeddiagnostik", "Imaging")}
"""A decision in words that its receiver reads, who has not seen the suggestion."""


@dataclass(frozen=True, slots=True)
class Case:
    """The facts of a letter. `longest` is how much of a typed line is used, so that the whole stays short enough."""

    facts: NoteFacts
    longest: int = LONGEST_LINE

    def to(self, text: Text) -> str:
        """The words in the language of the letter."""
        return text.to(self.facts.language)

    def value(self, key: str) -> Value | None:
        """The answer, or None where it was not asked."""
        return self.facts.findings.get(key)

    def has(self, *keys: str) -> bool:
        """Whether one of these is known to be present."""
        return any(self.value(key) == PRESENT for key in keys)

    def number(self, key: str) -> float | None:
        """A number that can be one: not below 0."""
        value = self.value(key)
        return float(value) if isinstance(value, int | float) and value >= 0 else None

    @property
    def age(self) -> int | None:
        """The age in years, where it is one."""
        age = self.number("age_years")
        return int(age) if age is not None and in_range(FINDINGS["age_years"], age) else None

    @property
    def is_child(self) -> bool:
        """Whether the patient is known to be below 18."""
        return "paediatric_assessment" in self.facts.assessment.advice

    def advised(self, *keys: str) -> bool:
        """Whether the result gives one of these advice keys."""
        return any(key in self.facts.assessment.advice for key in keys)

    def said(self, key: str) -> str:
        """The words for an answered finding; nothing where it was not answered."""
        value = self.value(key)
        return "" if value is None else say_finding(key, value, self.facts)

    def written(self, key: str) -> str:
        """What was written down under this key, in one line; nothing where nothing was."""
        value = self.facts.documentation.get(key)
        if value in (None, ""):
            return ""
        entry = DOCUMENTATION[key]
        if entry.kind is EntryKind.LINE:
            return self.typed(value)
        if not entry.values:
            return str(value)
        word = entry.values.get(str(value))
        return self.to(word) if word else ""

    @property
    def is_seen_today(self) -> bool:
        """Whether a possible infection is seen and has a CRP taken today, though its work-up is called subacute."""
        result = self.facts.assessment
        return (
            result.triage is Triage.ACUTE
            and result.urgency is Urgency.URGENT
            and Condition.INFECTION in result.suspected
        )

    def rows(self, *, emergency: bool) -> tuple[FiredRow, ...]:
        """The fired rows that are, or are not, for today."""
        fired = (row for row in self.facts.assessment.fired if row.triage not in _CLOSING)
        return tuple(row for row in fired if (row.urgency is Urgency.EMERGENCY) == emergency)

    def suspicions(self, rows: Iterable[FiredRow]) -> list[str]:
        """What these rows suspect, each once, in words that a receiver can act on."""
        words: list[str] = []
        for row in rows:
            if row.rule in _SUSPICIONS:
                words.append(self.to(_SUSPICIONS[row.rule]))
            elif row.suspected and row.suspected is not Condition.OTHER:
                words.append(self.to(row.suspected.label))
            if row.rule == "C4" and row.suspected is Condition.CANCER:
                words.append(self.to(row.suspected.label))
        return list(dict.fromkeys(words)) or [self.to(Condition.OTHER.label)]

    @property
    def decision(self) -> str:
        """What the clinician has decided instead of the suggestion: its key, or nothing."""
        key = str(self.facts.documentation.get(DECISION_KEY, ""))
        return key if key in DECISIONS else ""

    def decision_words(self, *, own_words: bool = True) -> list[str]:
        """The decision with its reason, neutrally."""
        if not self.decision:
            return []
        reason = REASONS.get(str(self.facts.documentation.get(REASON_KEY, "")))
        own = self.own_words if own_words else ""
        words = [
            self.to(_DECIDED.get(self.decision, DECISIONS[self.decision])),
            self.to(reason).lower() if reason else "",
            own,
        ]
        return [word for word in words if word]

    @property
    def own_words(self) -> str:
        """What the clinician added to the decision in their own words."""
        return self.typed(self.facts.documentation.get(TEXT_KEY, ""))

    def typed(self, text: object) -> str:
        """What somebody typed, in one line and so short as there is room for."""
        words = one_line(str(text))
        return words if len(words) <= self.longest else f"{words[: self.longest - 3].rstrip()}..."


@dataclass(slots=True)
class Line:
    """A label with its words. The higher `gives`, the sooner it is shortened; 0 stays whole."""

    label: Text | None
    words: list[str]
    separator: str = ", "
    gives: int = 0
    cut: bool = field(default=False)
    drops: int = 0
    """The higher, the sooner the whole line is left out where there is no room; 0 is never left out."""
