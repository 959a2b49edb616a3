"""Which texts an outcome needs: one table, each row with when it is needed and who writes it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from consult.letters import doctor, handover, hospital, imaging, physiotherapy, specialists, telephone, work
from consult.letters.case import Case
from consult.letters.fitting import write
from consult.letters.kinds import Kind, Letter
from consult.notes.facts import NoteFacts
from consult.rules.outcomes import Triage, Urgency, rank
from consult.rules.text import Text

_ORDER = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the table: for which outcomes texts of this kind are made, and how."""

    kind: Kind
    when: Callable[[Case], bool]
    make: Callable[[Case], Iterable[Letter]]


def letters_for(facts: NoteFacts) -> tuple[Letter, ...]:
    """The texts for the next in line, most urgent first; none where nobody is sent on."""
    case = Case(facts)
    made = [letter for entry in TABLE if entry.when(case) for letter in entry.make(case)]
    return tuple(sorted(made, key=lambda letter: (rank(letter.urgency), _ORDER[letter.kind])))


def _telephone(case: Case) -> Iterator[Letter]:
    if case.advised("call_112"):
        title = Text("Til telefonen: 112", "For the telephone: 112")
    elif case.facts.by_doctor:
        title = Text("Til telefonen: regionens akutte visitation", "For the telephone: the region's acute pathway")
    else:
        title = Text(
            "Til telefonen: patientens læge eller lægevagten", "For the telephone: the patient's doctor or out-of-hours"
        )
    yield Letter(Kind.TELEPHONE, title, telephone.words(case), case.facts.assessment.urgency, _today(case))


def _today(case: Case) -> Text | None:
    """What a physiotherapist asks of the doctor today; a doctor plans the day themselves."""
    return doctor.SEEN_TODAY if case.is_seen_today and not case.facts.by_doctor else None


def _admission(case: Case) -> Iterator[Letter]:
    title = Text("Indlæggelsesbrev", "Letter of admission")
    yield Letter(Kind.ADMISSION, title, write(hospital.admission, case.facts), Urgency.EMERGENCY)


def _workup(case: Case) -> Iterator[Letter]:
    for name, rows in hospital.workup_groups(case):
        text = write(hospital.workup(name, rows), case.facts)
        yield Letter(Kind.WORKUP, hospital.title_of(name, rows), text, hospital.urgency_of(case, rows))


def _surgery(case: Case) -> Iterator[Letter]:
    title = Text("Henvisning til rygkirurgisk vurdering", "Referral for a spine surgical opinion")
    urgency = hospital.urgency_of(case, specialists.surgical_rows(case))
    if urgency is Urgency.NONE:
        title = Text(f"{title.da} (overvejes)", f"{title.en} (to be considered)")
        urgency = Urgency.PLANNED
    yield Letter(Kind.SURGERY, title, write(specialists.surgery, case.facts), urgency)


def _imaging(case: Case) -> Iterator[Letter]:
    for request in imaging.requests(case):
        yield Letter(Kind.IMAGING, request.title, write(imaging.writer(request), case.facts), request.urgency)


def _rheumatology(case: Case) -> Iterator[Letter]:
    title = Text("Henvisning til reumatolog", "Referral to a rheumatologist")
    yield Letter(Kind.RHEUMATOLOGY, title, write(specialists.rheumatology, case.facts), Urgency.PLANNED)


def _physiotherapy(case: Case) -> Iterator[Letter]:
    title = Text("Henvisning til fysioterapi", "Referral to physiotherapy")
    yield Letter(Kind.PHYSIOTHERAPY, title, write(physiotherapy.physiotherapy, case.facts), Urgency.NONE)


def _handover(case: Case) -> Iterator[Letter]:
    title = Text("Til den, der overtager", "For whoever takes over")
    yield Letter(Kind.HANDOVER, title, write(handover.handover, case.facts), Urgency.NONE)


def _gp(case: Case) -> Iterator[Letter]:
    yield Letter(
        Kind.GP, Text("Brev til patientens læge", "Letter to the patient's doctor"), write(doctor.letter, case.facts),
        doctor.urgency(case), _today(case),
    )  # fmt: skip


def _work(case: Case) -> Iterator[Letter]:
    title = Text("Til arbejdspladsen (mulighedserklæring)", "For the workplace (what the employee can do)")
    yield Letter(Kind.WORK, title, write(work.work, case.facts), Urgency.NONE)


def _emergency(case: Case) -> bool:
    return case.facts.assessment.urgency is Urgency.EMERGENCY


def _by_doctor(case: Case) -> bool:
    return case.facts.by_doctor


def _later(case: Case) -> bool:
    """A doctor's patient who is not on the way to hospital today."""
    return case.facts.by_doctor and not _emergency(case)


def _sent_another_way(case: Case) -> bool:
    """Whether the clinician sends on a patient whom the result sends to nobody."""
    return case.decision == "other_pathway" and case.facts.assessment.urgency is Urgency.NONE


def _sent_to_physiotherapy(case: Case) -> bool:
    no_imaging = case.facts.assessment.triage is Triage.NO_IMAGING
    return _by_doctor(case) and no_imaging and case.advised(*physiotherapy.SENDS_ON)


TABLE: tuple[Entry, ...] = (
    Entry(Kind.TELEPHONE, telephone.is_needed, _telephone),
    Entry(Kind.ADMISSION, lambda case: _by_doctor(case) and _emergency(case), _admission),
    Entry(Kind.GP, lambda case: not _by_doctor(case) and doctor.is_for_the_doctor(case), _gp),
    Entry(Kind.WORKUP, _later, _workup),
    Entry(
        Kind.SURGERY,
        lambda case: _later(case) and case.advised("surgical_opinion_referral", "surgical_opinion_before_week_12"),
        _surgery,
    ),
    Entry(Kind.IMAGING, _by_doctor, _imaging),
    Entry(
        Kind.RHEUMATOLOGY,
        lambda case: _later(case) and case.advised("rheumatology_referral") and not case.is_child,
        _rheumatology,
    ),
    Entry(Kind.HANDOVER, _sent_another_way, _handover),
    Entry(Kind.PHYSIOTHERAPY, _sent_to_physiotherapy, _physiotherapy),
    Entry(Kind.WORK, lambda case: _by_doctor(case) and work.is_possible(case), _work),
)
