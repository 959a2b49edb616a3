"""The administrators of a clinic set what holds for all who work there."""

import pytest
from django.urls import reverse

from clinics.models import AuditEvent, Organisation
from tests.factories.clinics import MembershipFactory, OrganisationFactory, settings_typed
from tests.factories.consult import signed_in
from tests.htmx import soup

pytestmark = pytest.mark.django_db

ADDRESS = "/klinik/indstillinger"


@pytest.fixture
def per():
    return MembershipFactory(administrator=True, user__language="en")


@pytest.fixture
def client(per):
    return signed_in(per)


def stands(member):
    return Organisation.objects.get(pk=member.organisation.pk)


def value(page, name):
    field = soup(page.content).find(attrs={"name": name})
    return field.text.strip() if field.name == "textarea" else field["value"]


def test_the_page_shows_the_settings_as_they_stand(client, per):
    page = client.get(ADDRESS)
    assert value(page, "name") == per.organisation.name
    assert value(page, "acute_pathway_text") == "Rygkirurgisk bagvagt"
    assert value(page, "keep_drafts_days") == "7"
    ticked = soup(page.content).select("[name=paper_languages][checked]")
    assert [box["value"] for box in ticked] == ["da"]


def test_it_says_that_what_is_concluded_keeps_its_date(client):
    assert "what is concluded already keeps the date that it got then" in client.get(ADDRESS).content.decode()


def test_what_is_saved_is_said_and_stands(client, per):
    saved = client.post(ADDRESS, settings_typed(phone="86 12 34 56", paper_languages=["da", "en"]), follow=True)
    assert "The clinic&#x27;s settings are saved." in saved.content.decode()
    assert (stands(per).phone, stands(per).paper_languages) == ("86 12 34 56", ["da", "en"])
    assert value(saved, "phone") == "86 12 34 56"


def test_what_is_wrong_is_said_and_everything_typed_stays(client, per):
    refused = client.post(ADDRESS, settings_typed(phone="ring", acute_pathway_text="Ring <straks>", town="Ny by"))
    assert refused.status_code == 422
    assert [value(refused, name) for name in ("phone", "acute_pathway_text", "town")] == [
        "ring",
        "Ring <straks>",
        "Ny by",
    ]
    page = soup(refused.content)
    assert "Write digits and spaces" in page.select_one("[data-errors]").text
    assert page.find(id="id_phone")["aria-invalid"] == "true"
    assert stands(per).town == "Eksempelby"


def test_two_administrators_at_once_each_see_what_the_other_did(client, per):
    anna = signed_in(MembershipFactory(organisation=per.organisation, owner=True, user__language="en"))
    anna.post(ADDRESS, settings_typed(name=per.organisation.name, phone="86 12 34 56"))
    clash = client.post(ADDRESS, settings_typed(name=per.organisation.name, town="Ny by"))
    assert clash.status_code == 409
    told = [" ".join(line.text.split()) for line in soup(clash.content).select(".differences > *")]
    assert told == [
        *("Town", "Stands now: Eksempelby", "You have typed: Ny by"),
        *("Telephone", "Stands now: 86 12 34 56", "You have typed: 00 00 00 01"),
    ]
    assert value(clash, "town") == "Ny by"
    assert (stands(per).phone, stands(per).town) == ("86 12 34 56", "Eksempelby")


def test_after_seeing_it_the_next_press_saves(client, per):
    anna = signed_in(MembershipFactory(organisation=per.organisation, owner=True))
    anna.post(ADDRESS, settings_typed(phone="86 12 34 56"))
    clash = client.post(ADDRESS, settings_typed(town="Ny by", phone="86 12 34 56"))
    again = settings_typed(town="Ny by", phone="86 12 34 56", version=value(clash, "version"))
    assert client.post(ADDRESS, again).status_code == 302
    assert (stands(per).phone, stands(per).town) == ("86 12 34 56", "Ny by")


def test_a_double_click_saves_once_and_is_answered_twice_alike(client, per):
    first, second = (client.post(ADDRESS, settings_typed(phone="86 12 34 56", name="Nyt navn")) for _ in range(2))
    assert (first.status_code, first["Location"]) == (second.status_code, second["Location"]) == (302, ADDRESS)
    events = AuditEvent.objects.for_organisation(per.organisation).filter(verb="setting.changed")
    assert sorted(event.result for event in events) == ["name", "phone"]


@pytest.mark.parametrize("trait", ["secretary", "physiotherapist"])
def test_everybody_else_is_told_whose_it_is(trait):
    page = signed_in(MembershipFactory(**{trait: True}, user__language="en")).get(ADDRESS)
    assert page.status_code == 403
    assert "changed by its administrators only" in page.content.decode()


def test_the_way_to_it_is_in_the_menu_of_administrators(client):
    assert soup(client.get("/om/").content).select_one(f'.nav a[href="{ADDRESS}"]')
    gp = signed_in(MembershipFactory())
    assert not soup(gp.get("/om/").content).select(f'a[href="{ADDRESS}"]')


@pytest.mark.parametrize(("version", "status"), [("0", 302), ("", 422), ("-1", 422), ("x", 422), ("9" * 30, 422)])
def test_a_post_says_which_settings_it_comes_from(client, version, status):
    assert client.post(ADDRESS, settings_typed(version=version)).status_code == status


def test_a_clinic_changes_its_own_settings_alone(client):
    other = OrganisationFactory()
    client.post(ADDRESS, settings_typed(phone="86 12 34 56"))
    other.refresh_from_db()
    assert other.phone == "00 00 00 01"


def test_the_page_s_address_is_what_others_link_to():
    assert reverse("clinic_settings") == ADDRESS
