"""The imaging request: the question, the findings behind it, what was examined."""

from collections.abc import Iterator
from dataclasses import dataclass

from consult.letters import body
from consult.letters.case import NOT_ASKED, Case, Line
from consult.letters.examination import examined
from consult.letters.fitting import Writer
from consult.letters.hospital import blood, urgency_of
from consult.letters.relevant import questions
from consult.rules.outcomes import Condition, Imaging, Triage, Urgency
from consult.rules.result import FiredRow
from consult.rules.text import Text
from consult.rules.vocabulary.kinds import ABSENT

_CHILDBEARING = (12, 55)
"""Ages in years between which a radiographer asks about pregnancy: a convention."""

_QUESTIONS = {
    Condition.INFECTION: Text(
        "Er der tegn på spondylodiskitis eller epidural absces?",
        "Are there signs of spondylodiscitis or epidural abscess?",
    ),
    Condition.CANCER: Text(
        "Er der tegn på metastaser eller anden malign sygdom i columna?",
        "Are there signs of metastases or other cancer in the spine?",
    ),
    Condition.CAUDA_EQUINA: Text("Er der tryk på cauda equina?", "Is there compression of the cauda equina?"),
    Condition.RADICULOPATHY: Text(
        "Er der diskusprolaps eller anden årsag til nerverodspåvirkningen, som kan opereres?",
        "Is there a disc herniation or another cause of the nerve-root involvement that surgery can treat?",
    ),
    Condition.SPINAL_STENOSIS: Text("Er der spinalstenose, og hvor?", "Is there spinal stenosis, and where?"),
    Condition.FRACTURE: Text("Er der vertebral fraktur (sammenfald)?", "Is there a vertebral fracture (compression)?"),
    Condition.AAA: Text(
        "Er der abdominalt aortaaneurisme, og hvor stort?", "Is there an abdominal aortic aneurysm, and how large?"
    ),
}

_MRI = Text("MR-skanning af columna lumbalis", "MRI of the lumbar spine")
_MRI_EXTENT = Text("MR-skanning af columna", "MRI of the spine")
_XRAY = Text("røntgen af columna lumbalis", "X-ray of the lumbar spine")
_XRAY_THORACIC = Text("røntgen af columna thoracalis og lumbalis", "X-ray of the thoracic and lumbar spine")
_ULTRASOUND = Text("ultralyd af aorta abdominalis", "ultrasound of the abdominal aorta")
_ANYWAY = Text("billeddiagnostik af columna lumbalis", "imaging of the lumbar spine")

_XRAY_ROWS = ("T2", "T2u", "J2fx")
_AORTA_ROWS = ("V2", "J2aaa_old")
_WHOLE = (Condition.CANCER, Condition.INFECTION)


@dataclass(frozen=True, slots=True)
class Request:
    """One picture: what is asked for, and the rows behind it; none where the clinician decided by themselves."""

    picture: Text
    rows: tuple[FiredRow, ...]
    urgency: Urgency

    @property
    def title(self) -> Text:
        """What the request is called."""
        name = {_ULTRASOUND: Text("ultralyd", "ultrasound"), _XRAY: _XRAY_NAME, _XRAY_THORACIC: _XRAY_NAME}
        short = name.get(self.picture, Text("MR-skanning", "MRI") if self.rows else _ANY_NAME)
        return Text(f"Henvisning til {short.da}", f"Request for {short.en}")


_XRAY_NAME = Text("røntgen", "X-ray")
_ANY_NAME = Text("billeddiagnostik", "imaging")


def requests(case: Case) -> list[Request]:
    """The pictures that somebody outside the hospital orders: none for today, for that goes by the acute pathway."""
    result = case.facts.assessment
    if case.decision == "no_imaging" or not case.facts.by_doctor:
        return []
    wanted: list[Request] = []
    if result.urgency is not Urgency.EMERGENCY and result.triage is not Triage.OUTSIDE_SCOPE:
        wanted = [_mri(case), *_others(case)]
    found = [request for request in wanted if request.rows]
    if case.decision == "imaging_anyway" and not found:
        urgency = result.urgency if result.urgency is not Urgency.NONE else Urgency.PLANNED
        found.append(Request(_ANYWAY, (), urgency))
    return found


def _mri(case: Case) -> Request:
    result = case.facts.assessment
    strong = (Imaging.MRI, Imaging.MRI_URGENT)
    rows: tuple[FiredRow, ...] = ()
    if result.imaging in strong:
        rows = tuple(
            row
            for row in case.rows(emergency=False)
            if row.imaging in strong and (row.triage, row.urgency) == (result.triage, result.urgency)
        )
    whole = case.has("thoracic_pain") or any(row.suspected in _WHOLE for row in rows)
    return Request(_MRI_EXTENT if whole else _MRI, rows, urgency_of(case, rows))


def _others(case: Case) -> Iterator[Request]:
    rows = case.rows(emergency=False)
    if case.advised("xray_spine"):
        bones = tuple(row for row in rows if row.rule in _XRAY_ROWS)
        yield Request(_XRAY_THORACIC if case.has("thoracic_pain") else _XRAY, bones, urgency_of(case, bones))
    if case.advised("aortic_ultrasound"):
        vessel = tuple(row for row in rows if row.rule in _AORTA_ROWS)
        yield Request(_ULTRASOUND, vessel, urgency_of(case, vessel))


def writer(request: Request) -> Writer:
    """The writer of one request."""

    def lines(case: Case) -> Iterator[Line]:
        conditions = [row.suspected for row in request.rows]
        yield Line(None, [_ask(case, request)])
        if not request.rows:
            yield from _to_complete(case)
        yield from body.decision(case)
        yield from body.who(case)
        yield from body.course(case)
        if request.rows:
            yield body.reasons(case, request.rows)
        yield from body.besides(case, request.rows)
        yield from examined(case)
        if Condition.INFECTION in conditions or Condition.CANCER in conditions:
            yield Line(Text("Prøver", "Tests"), [blood(case)])
        yield from body.denied(case, questions(conditions))
        yield from _pregnancy(case)
        yield Line(Text("Behandling", "Treatment"), body.treatment(case))
        yield Line(Text("Tidligere og helbred", "Past history and health"), body.background(case))
        if anticoagulant := case.written("anticoagulant"):
            yield Line(Text("Blodfortyndende", "Anticoagulant"), [anticoagulant])
        yield from body.follow_up(case)

    return lines


def _ask(case: Case, request: Request) -> str:
    """The question first, then the picture and how soon."""
    conditions = dict.fromkeys(row.suspected for row in request.rows)
    asked = [case.to(_QUESTIONS[condition]) for condition in conditions if condition in _QUESTIONS]
    soon = case.to(Text(" inden for dage", " within days")) if request.urgency is Urgency.URGENT else ""
    if not request.rows:
        soon = ""
    order = case.to(Text("Jeg beder om {picture}{soon}.", "I ask for {picture}{soon}."))
    extent = (
        [case.to(Text("Omfanget afgør I.", "The extent is yours to decide."))] if request.picture is _MRI_EXTENT else []
    )
    return " ".join([*asked, order.format(picture=case.to(request.picture), soon=soon), *extent])


def _to_complete(case: Case) -> Iterator[Line]:
    """What a radiologist needs and the result does not tell, as lines that the clinician fills in."""
    named = [condition for condition in case.facts.assessment.suspected if condition not in _NAMES_NOTHING]
    questions_known = [case.to(_QUESTIONS[condition]) for condition in named if condition in _QUESTIONS]
    yield Line(Text("Ønsket undersøgelse", "Examination wanted"), [case.to(_WHICH)])
    yield Line(Text("Mistanke", "Suspicion"), [case.to(condition.label) for condition in named])
    yield Line(Text("Spørgsmål", "Question"), questions_known or [_BLANK], separator=" ")


_BLANK = "______"
_WHICH = Text(f"{_BLANK} (MR / røntgen)", f"{_BLANK} (MRI / X-ray)")
_NAMES_NOTHING = (Condition.NONSPECIFIC, Condition.OTHER)


def _pregnancy(case: Case) -> Iterator[Line]:
    """Told where it was answered, and that it was not asked where it might matter."""
    value, age = case.value("pregnant"), case.age
    label = Text("Gravid", "Pregnant")
    possible = case.value("sex") != "male" and (age is None or _CHILDBEARING[0] <= age <= _CHILDBEARING[1])
    if value == ABSENT and possible:
        yield Line(label, [case.to(Text("nej", "no"))])
    elif value is None and possible:
        yield Line(label, [case.to(NOT_ASKED)])
