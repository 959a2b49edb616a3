"""A handout as its parts, in order: what the preview and the paper both show.

Presenter only: it puts together what `education.selection` chose, the fixed words, and what was typed. Typed text is
kept as text here; the template escapes it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from consult.rules.outcomes import Condition
from education.content import Piece, library
from education.glyphs import printable
from education.outcome import Clinic, HandoutRequest, Language, ReviewForm
from education.selection import Slot, select
from education.situations import TREATED, Situation, situation_of
from education.words import Words, words

CAPITAL_REGION_HELPLINE = "1813"
"""The capital region has a helpline instead of the out-of-hours doctor (glossary, section 9)."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the plan: a heading, lines that stand out, texts, and what was typed."""

    key: str
    heading: str
    texts: tuple[Piece, ...] = ()
    lead: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    label: str = ""  # before what was typed, where there are texts as well
    blank: bool = False  # a line to write on by hand
    fill: tuple[str, ...] = ()  # lines that begin with a word and are filled in by hand


@dataclass(frozen=True, slots=True)
class Number:
    """A number to call; "" where only the patient knows it."""

    when: str
    who: str
    number: str


@dataclass(frozen=True, slots=True)
class Net:
    """The safety net: opening words, the signs by how soon, and closing words."""

    heading: str
    opening: tuple[Piece, ...]
    signs: tuple[Piece, ...]
    closing: tuple[Piece, ...]
    call: str  # the line with the numbers, under the signs of the same day


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole handout."""

    language: Language
    words: Words
    clinic: str
    name: str  # "" where none is printed
    printed: str
    plan: tuple[Part, ...]
    numbers: tuple[Number, ...]
    net: Net
    messages: tuple[Piece, ...]

    @property
    def document_title(self) -> str:
        """The title of the document: never with the patient's name, which would end in file lists and histories."""
        return f"{self.words.title} - {self.clinic}"


_OPENING = frozenset({"net/serious-today", "net/read-now", "net/signs-now"})
_CLOSING = frozenset({"net/recurrence", "net/say-it-back"})


def make_sheet(request: HandoutRequest) -> Sheet:
    """Put the handout together; raises `ClinicNumbersMissingError` or `TooMuchTextError`."""
    request.check()
    chosen = _chosen(request)
    text = words(request.language)
    return Sheet(
        language=request.language,
        words=text,
        clinic=printable(request.clinic.name),
        name=text.for_whom.format(name=printable(request.patient_name)) if request.patient_name.strip() else "",
        printed=text.printed.format(date=text.day(request.printed_on)),
        plan=tuple(part for part in _plan(request, chosen, text) if _has_content(part)),
        numbers=_numbers(request.clinic, text),
        net=_net(chosen[Slot.NET], request.clinic, text),
        messages=chosen[Slot.MESSAGES],
    )


def _chosen(request: HandoutRequest) -> dict[Slot, tuple[Piece, ...]]:
    picked = select(
        request.outcome,
        by_doctor=request.clinic.is_doctor,
        strength_date=request.plan.strength_check_on is not None,
    )
    texts = library()
    return {slot: tuple(texts.get(slug, request.language) for at, slug in picked if at is slot) for slot in Slot}


def _has_content(part: Part) -> bool:
    return bool(part.texts or part.lead or part.typed or part.blank)


def _plan(request: HandoutRequest, chosen: dict[Slot, tuple[Piece, ...]], text: Words) -> Iterable[Part]:
    situation = situation_of(request.outcome)
    typed = {part: tuple(map(printable, filter(str.strip, lines))) for part, lines in request.plan.typed()}
    today = situation in {Situation.TODAY, Situation.CHILD_TODAY, Situation.SEEN_TODAY}
    yield Part("found", text.found, chosen[Slot.FOUND])
    yield Part(
        "next",
        text.next,
        chosen[Slot.NEXT],
        lead=_examination(request, text),
        typed=typed["next"],
        fill=(text.meet_place, text.meet_time) if today and "call_112" not in request.outcome.advice else (),
    )
    week = text.week_today if today else text.week
    yield Part("week", week, chosen[Slot.WEEK], typed=typed["week"], label=text.agreed)
    yield Part("movement", text.movement, chosen[Slot.MOVEMENT])
    yield Part("medicine", text.medicine, chosen[Slot.MEDICINE], typed=typed["medicine"], label=text.agreed)
    yield Part(
        "goal",
        text.goal,
        typed=typed["goal"],
        blank=not typed["goal"] and situation in TREATED | {Situation.PROVISIONAL},
    )
    yield Part("review", text.review, chosen[Slot.REVIEW], lead=tuple(_dates(request, text, ask_for_one=not today)))


def _examination(request: HandoutRequest, text: Words) -> tuple[str, ...]:
    """By when the examination is due that could not be made on the telephone or by video."""
    day = request.plan.examine_by
    if day is None:
        return ()
    return (text.examine_today if day == request.printed_on else text.examine_by.format(date=text.day(day)),)


def _dates(request: HandoutRequest, text: Words, *, ask_for_one: bool) -> Iterable[str]:
    """The lines with dates, the first date first."""
    plan = request.plan
    lines = []
    sent_in = situation_of(request.outcome) in {Situation.TODAY, Situation.CHILD_TODAY}
    if plan.review_on and (plan.review_chosen or not sent_in):
        form = getattr(text, (plan.review_form or ReviewForm.IN_PERSON).value)
        lines.append((plan.review_on, text.review_date.format(date=text.day(plan.review_on), form=form)))
    if plan.strength_check_on and not sent_in:
        one_leg = request.outcome.weakness or Condition.RADICULOPATHY in request.outcome.suspected
        line = text.strength_date if one_leg else text.strength_date_legs
        lines.append((plan.strength_check_on, line.format(date=text.day(plan.strength_check_on))))
    yield from (line for _, line in sorted(lines))
    if ask_for_one and not plan.review_on:
        yield text.no_date


def _numbers(clinic: Clinic, text: Words) -> tuple[Number, ...]:
    evening_phone = printable(clinic.out_of_hours_phone)
    helpline = evening_phone == CAPITAL_REGION_HELPLINE
    rows = [Number(text.daytime, printable(clinic.name), _unbroken(clinic.phone))]
    if not clinic.is_doctor:
        rows.append(Number(text.daytime_doctor, text.own_doctor, ""))
    rows.append(
        Number(text.evening, text.out_of_hours_1813 if helpline else text.out_of_hours, _unbroken(evening_phone))
    )
    rows.append(Number(text.danger, text.emergency, "112"))
    return tuple(rows)


def _net(texts: tuple[Piece, ...], clinic: Clinic, text: Words) -> Net:
    return Net(
        heading=text.net,
        opening=tuple(piece for piece in texts if piece.slug in _OPENING),
        signs=tuple(piece for piece in texts if piece.slug not in _OPENING | _CLOSING),
        closing=tuple(piece for piece in texts if piece.slug in _CLOSING),
        call=_call(clinic, text),
    )


def _call(clinic: Clinic, text: Words) -> str:
    evening_phone = printable(clinic.out_of_hours_phone)
    whom = "call_clinic" if clinic.is_doctor else "call_own_doctor"
    helpline = "_1813" if evening_phone == CAPITAL_REGION_HELPLINE else ""
    line: str = getattr(text, whom + helpline)
    return line.format(phone=_unbroken(clinic.phone), evening_phone=_unbroken(evening_phone))


def _unbroken(phone: str) -> str:
    """A telephone number that no line breaks."""
    return printable(phone).replace(" ", "\u00a0")
