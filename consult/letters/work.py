"""The text for the workplace: what the employee can do, for how long, and when it is looked at again.

It names no disease and no finding: a workplace is told what somebody can do. Never "off until free of pain".
Source: facts F31 and E51.
"""

from collections.abc import Iterator

from consult.letters import body
from consult.letters.case import NOT_STATED, Case, Line
from consult.letters.specialists import sick_leave
from consult.rules.outcomes import Triage, Urgency
from consult.rules.text import Text
from consult.rules.vocabulary.kinds import ABSENT

_LONG_LEAVE_WEEKS = 4
"""Weeks of sick leave from which a talk at the workplace is proposed: a convention."""


def work_matters(case: Case) -> bool:
    """Whether there is a job to speak of."""
    known = case.written("job_title") or case.has("work_heavy_physical") or case.number("sick_leave_weeks")
    return bool(known) or case.facts.documentation.get("onset_at_work") == "yes"


def work(case: Case) -> Iterator[Line]:
    """The text, for the employee and the workplace."""
    settled = case.facts.assessment.triage is Triage.NO_IMAGING
    yield Line(None, [_ask(case, settled)])
    yield Line(Text("Arbejde", "Work"), _job(case))
    yield Line(Text("Fravær", "Absence"), [_absence(case)])
    yield Line(Text("Vurderes at kunne", "Judged to be able to"), [case.to(_CAN if settled else _CAN_MEANWHILE)])
    yield Line(Text("Bør tilpasses", "Should be adapted"), _needs(case), separator="; ")
    yield Line(Text("Hensyn", "Considerations"), _considerations(case, settled), separator="; ")
    until = Text("foreløbig til {day}; derefter aftales det på ny", "for now until {day}; after that it is agreed anew")
    yield Line(
        Text("Hvor længe", "For how long"), [case.to(until).format(day=body.day_words(case.facts.review_date, case))]
    )
    yield Line(Text("Ny vurdering", "Next assessment"), [_next(case)])


def _ask(case: Case, settled: bool) -> str:
    if not settled:
        ask = Text(
            "Jeg beder arbejdspladsen tage hensyn, mens medarbejderen undersøges nærmere.",
            "I ask the workplace to show consideration while the employee is examined further.",
        )
    elif case.number("sick_leave_weeks"):
        ask = Text(
            "Jeg beder arbejdspladsen tilpasse opgaver og tid, så medarbejderen kan vende gradvist tilbage.",
            "I ask the workplace to adapt tasks and hours so that the employee can return step by step.",
        )
    else:
        ask = Text(
            "Jeg beder arbejdspladsen tilpasse opgaverne en tid, så medarbejderen kan blive i arbejde.",
            "I ask the workplace to adapt the tasks for a time so that the employee can stay at work.",
        )
    return case.to(ask)


_CAN = Text(
    "arbejde med lettere opgaver, hvor det er muligt at skifte mellem at sidde, stå og gå; delvist, hvis hele dagen er "
    "for meget",
    "work at lighter tasks with changes between sitting, standing and walking; part-time, if the whole day is too much",
)
_CAN_MEANWHILE = Text(
    "det afklares ved næste vurdering; lettere opgaver eller fravær aftales indtil da",
    "this is settled at the next assessment; lighter tasks or absence are agreed until then",
)


def _job(case: Case) -> list[str]:
    words = [case.written("job_title") or case.to(NOT_STATED)]
    heavy = case.value("work_heavy_physical")
    if heavy is not None:
        words.append(
            case.to(
                Text("ikke tungt fysisk arbejde", "not heavy physical work")
                if heavy == ABSENT
                else Text("tungt fysisk arbejde", "heavy physical work")
            )
        )
    if case.facts.documentation.get("onset_at_work") == "yes":
        words.append(
            case.to(Text("generne begyndte på arbejdet, oplyser medarbejderen", "began at work, the employee says"))
        )
    return words


def _absence(case: Case) -> str:
    weeks = case.number("sick_leave_weeks")
    return case.to(NOT_STATED) if weeks is None else sick_leave(case, weeks)


def _needs(case: Case) -> list[str]:
    heavy = Text(
        "tunge løft, skub og træk; opgaver i samme stilling i lang tid",
        "heavy lifts, pushing and pulling; tasks in one position for long",
    )
    other = Text("opgaver i samme stilling i lang tid", "tasks in one position for long")
    return [case.to(heavy if case.has("work_heavy_physical") else other)]


def _considerations(case: Case, settled: bool) -> list[str]:
    words = [Text("korte pauser og skift mellem opgaver", "short breaks and changes of task")]
    if settled:
        words.append(
            Text(
                "hensynene mindskes gradvist, og opgaverne øges",
                "considerations are lessened step by step and tasks increased",
            )
        )
        words.append(
            Text(
                "det er ikke nødvendigt at være smertefri for at arbejde",
                "it is not necessary to be free of pain to work",
            )
        )
    if (case.number("sick_leave_weeks") or 0) >= _LONG_LEAVE_WEEKS:
        words.append(
            Text(
                "en samtale mellem medarbejder og leder nu (sygefraværssamtale)",
                "a talk between employee and manager now",
            )
        )
    if case.value("neuro_motor") in ("mild_mrc4", "severe_mrc3_or_less") or case.has("neuro_motor_progressive"):
        words.append(
            Text(
                "arbejde på stiger, ved farlige maskiner og kørsel aftales særskilt",
                "work on ladders, at dangerous machines and driving are agreed apart",
            )
        )
    return [case.to(text) for text in words]


def _next(case: Case) -> str:
    form = case.to(body.CONTACTS.get(case.facts.review_form, body.CONTACTS["in_person"]))
    return f"{body.day_words(case.facts.review_date, case)}, {form}"


def is_possible(case: Case) -> bool:
    """For adults whose result is settled and who are not on their way to hospital today."""
    result = case.facts.assessment
    apart = (Triage.CANNOT_CONCLUDE, Triage.OUTSIDE_SCOPE)
    adult = case.age is not None and not case.is_child
    return adult and result.triage not in apart and result.urgency is not Urgency.EMERGENCY and work_matters(case)
