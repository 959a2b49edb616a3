"""A clinic's rows are reached through the clinic, and in no other way."""

import pytest
from django.apps import apps
from django.db import models

from clinics.models import AuditEvent, Membership, Organisation, User
from clinics.scoping import OrganisationScopedManager, UnscopedAccessError
from tests.factories.clinics import MembershipFactory, OrganisationFactory, UserFactory

SCOPED = [model for model in apps.get_models() if isinstance(model._default_manager, OrganisationScopedManager)]

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", SCOPED, ids=lambda model: model.__name__)
@pytest.mark.parametrize("question", ["all", "count", "first", "get", "filter", "exists", "values", "get_or_create"])
def test_a_question_that_names_no_clinic_is_refused(model, question):
    with pytest.raises(UnscopedAccessError):
        getattr(model.objects, question)()


@pytest.mark.parametrize("model", SCOPED, ids=lambda model: model.__name__)
def test_a_new_row_names_its_clinic(model):
    with pytest.raises(UnscopedAccessError):
        model.objects.create()


def test_a_clinic_sees_its_own_rows():
    mine, theirs = MembershipFactory(), MembershipFactory()
    assert list(Membership.objects.for_organisation(mine.organisation)) == [mine]
    assert list(Membership.objects.for_organisation(theirs.organisation)) == [theirs]


def test_work_on_the_whole_installation_gives_its_reason():
    MembershipFactory()
    assert Membership.objects.across_organisations(reason="counted in a test").count() == 1
    with pytest.raises(UnscopedAccessError):
        Membership.objects.across_organisations(reason="")


def test_the_tables_with_personal_data_are_among_the_scoped():
    assert {Membership, AuditEvent} <= set(SCOPED)


@pytest.mark.parametrize("model", SCOPED, ids=lambda model: model.__name__)
def test_neither_a_user_nor_a_clinic_lists_such_rows_by_itself(model):
    links = [field for field in model._meta.get_fields() if isinstance(field, models.ForeignKey)]
    assert [
        link.name for link in links if link.related_model in {User, Organisation} and not link.remote_field.hidden
    ] == []


@pytest.mark.parametrize("model", SCOPED, ids=lambda model: model.__name__)
def test_nothing_of_them_is_deleted_by_cascade(model):
    links = [field for field in model._meta.get_fields() if isinstance(field, models.ForeignKey)]
    assert [link.name for link in links if link.remote_field.on_delete is not models.PROTECT] == []


def test_a_clinic_with_members_cannot_be_deleted():
    member = MembershipFactory()
    for row in (member.organisation, member.user):
        with pytest.raises(models.ProtectedError):
            row.delete()


def test_people_who_left_or_have_not_begun_do_not_work_there():
    user = UserFactory()
    MembershipFactory(user=user, ended=True)
    now = MembershipFactory(user=user, organisation=OrganisationFactory())
    assert list(Membership.objects.current_for_user(user)) == [now]
