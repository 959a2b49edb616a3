"""What is past its day is deleted, whole, and nothing else is."""

from __future__ import annotations

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from clinics.models import AuditEvent
from consult import services
from consult.models import AnswerEvent, Conclusion, Consultation, Given
from consult.services.following import start_follow_up
from tests.factories.consult import a_concluded, a_draft, a_follow_up, answered

pytestmark = pytest.mark.django_db


def past_its_day(consultation):
    rows = Consultation.objects.for_organisation(consultation.organisation).filter(pk=consultation.pk)
    rows.update(expires=timezone.now() - timedelta(seconds=1))
    return consultation


def run(**options) -> str:
    out = StringIO()
    call_command("delete_expired", stdout=out, **options)
    return out.getvalue().strip()


def left(organisation, model=Consultation):
    return set(model.objects.for_organisation(organisation).values_list("pk", flat=True))


def verbs(consultation):
    trail = AuditEvent.objects.for_organisation(consultation.organisation).filter(subject=consultation.pk)
    return list(trail.order_by("number").values_list("verb", flat=True))


def test_drafts_and_concluded_ones_go_with_all_that_hangs_on_them_and_others_stay(lise):
    draft, concluded = past_its_day(a_draft(lise, age_years=38)), past_its_day(a_concluded(lise))
    services.record_handout_given(
        organisation=lise.organisation, pk=concluded.pk, actor=lise.user, slug="core", language="da", content_digest="0"
    )
    stay = {a_draft(lise, age_years=38).pk, a_concluded(lise).pk}
    elsewhere = past_its_day(a_draft(age_years=38))
    assert run() == "3 deleted."
    assert left(lise.organisation) == stay
    assert left(elsewhere.organisation) == set()
    for model in (AnswerEvent, Conclusion):
        kept = model.objects.for_organisation(lise.organisation).values_list("consultation", flat=True)
        assert set(kept) <= stay
    assert left(lise.organisation, Given) == set()
    assert verbs(draft)[-1] == "draft.expired"
    assert verbs(concluded)[-1] == "consultation.expired"


def test_run_again_it_deletes_and_tells_nothing_more(lise):
    draft = past_its_day(a_draft(lise))
    run()
    assert run() == "0 deleted."
    assert verbs(draft).count("draft.expired") == 1


def test_a_dry_run_deletes_nothing(lise):
    draft = past_its_day(a_draft(lise))
    assert run(dry_run=True) == "1 to delete."
    assert left(lise.organisation) == {draft.pk}
    assert "draft.expired" not in verbs(draft)


def test_what_was_answered_after_it_was_found_stays(lise):
    draft = past_its_day(a_draft(lise))
    found = timezone.now()
    answered(draft, age_years=38)
    assert not services.delete_expired(pk=draft.pk, now=found)
    assert left(lise.organisation) == {draft.pk}


def test_one_that_is_followed_goes_on_its_day_and_leaves_its_reference(lise):
    earlier = a_concluded(lise)
    again = a_follow_up(earlier, age_years=58)
    past_its_day(earlier)
    assert run() == "1 deleted."
    again.refresh_from_db()
    assert (again.follows, again.follows_reference) == (None, earlier.reference)
    assert again.findings == {"age_years": 58}


def test_a_whole_chain_goes_when_its_time_is_up(lise):
    first = a_concluded(lise)
    second = a_follow_up(first)
    past_its_day(first)
    past_its_day(second)
    assert run() == "2 deleted."


def test_nothing_of_what_is_deleted_can_be_followed(lise):
    earlier = past_its_day(a_concluded(lise))
    run()
    for known_as in (earlier.pk, earlier.reference):
        with pytest.raises(services.ConsultationNotFound):
            start_follow_up(organisation=lise.organisation, actor=lise.user, pk_or_reference=known_as)
