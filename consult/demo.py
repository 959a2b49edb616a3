"""The demonstration: a handful of consultations with fictitious patients."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils import timezone

from clinics import demo as clinics_demo
from clinics.models import Organisation, User
from consult import services
from consult.buttons import Press
from consult.forms import Typed
from consult.models import Consultation, How
from consult.presenters.notes import written_note
from consult.rules.vocabulary import RED_FLAG_GROUPS
from consult.rules.vocabulary.kinds import Value


@dataclass(frozen=True)
class Patient:
    """A fictitious patient: what is answered, the groups in which nothing else was found, and whether it is over."""

    clinician: str
    findings: Mapping[str, Value]
    nothing_else_in: tuple[str, ...] = RED_FLAG_GROUPS
    concluded: bool = False


FIRST_EPISODE: Mapping[str, Value] = {
    "age_years": 58,
    "sex": "male",
    "duration_weeks": 1,
    "episode_pattern": "first_episode",
    "leg_pain": "none",
    "radicular_pattern": "absent",
    "pain_affects_daily_activity": "present",
    "severe_uncontrolled_pain": "absent",
    "neuro_exam": "done",
    "neuro_motor": "normal",
    "neuro_motor_progressive": "absent",
    "neuro_sensory_or_reflex_change": "absent",
    "neuro_bilateral_deficit": "absent",
    "neuro_claudication": "absent",
    "initial_treatment": "not_started",
    "surgery_consideration": "absent",
    "patient_requests_scan": "present",
    "overall_suspicion_serious": "none",
}
NERVE_ROOT: Mapping[str, Value] = {
    **FIRST_EPISODE,
    "age_years": 44,
    "sex": "female",
    "duration_weeks": 3.5,
    "leg_pain": "unilateral",
    "radicular_pattern": "present",
    "neuro_sensory_or_reflex_change": "present",
    "patient_requests_scan": "absent",
}
RETURNING: Mapping[str, Value] = {
    **FIRST_EPISODE,
    "age_years": 39,
    "sex": "female",
    "duration_weeks": 5,
    "episode_pattern": "recurrent_episodes",
    "worry_about_future": "present",
    "patient_requests_scan": "absent",
}
EMERGENCY: Mapping[str, Value] = {
    "age_years": 47,
    "sex": "female",
    "duration_weeks": 2,
    "leg_pain": "bilateral",
    "ce_bladder_disturbance": "present",
    "ce_onset": "within_14_days",
}
BY_TELEPHONE: Mapping[str, Value] = {"age_years": 66, "sex": "male", "duration_weeks": 6}

PATIENTS = (
    Patient("lise@laege.example", FIRST_EPISODE, concluded=True),
    Patient("bent@laege.example", NERVE_ROOT, concluded=True),
    Patient("lise@laege.example", RETURNING, nothing_else_in=(*RED_FLAG_GROUPS, "inflammatory")),
    Patient("lise@laege.example", EMERGENCY, nothing_else_in=()),
    Patient("anna@laege.example", BY_TELEPHONE, nothing_else_in=("cauda_equina", "cancer")),
    Patient("frida@fys.example", RETURNING, nothing_else_in=RED_FLAG_GROUPS),
)


def load() -> None:
    """Adds the consultations where a demo clinic has none yet."""
    clinics = {person.email: person.clinic for person in clinics_demo.PEOPLE}
    names = {clinics[patient.clinician] for patient in PATIENTS}
    empty = [each for each in Organisation.objects.filter(name__in=names) if not _has_any(each)]
    for patient in PATIENTS:
        for organisation in empty:
            if organisation.name == clinics[patient.clinician]:
                _consult(patient, organisation)


def _has_any(organisation: Organisation) -> bool:
    return Consultation.objects.for_organisation(organisation).exists()


def _consult(patient: Patient, organisation: Organisation) -> None:
    actor = User.objects.get(email=patient.clinician)
    started = services.start_consultation(organisation=organisation, actor=actor)
    consultation = _answered(started, actor, Typed(dict(patient.findings)), None)
    for group in patient.nothing_else_in:
        consultation = _answered(consultation, actor, Typed(), Press(How.NONE_OF_THESE, group))
    if patient.concluded:
        services.conclude(
            organisation=organisation,
            pk=consultation.pk,
            actor=actor,
            base_version=consultation.version,
            note=written_note(consultation, timezone.localdate()),
        )


def _answered(consultation: Consultation, actor: User, typed: Typed, press: Press | None) -> Consultation:
    return services.answer(
        organisation=consultation.organisation,
        pk=consultation.pk,
        actor=actor,
        base_version=consultation.version,
        typed=typed,
        press=press,
    ).consultation
