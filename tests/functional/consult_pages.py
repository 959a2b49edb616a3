"""The states of a consultation's pages: one patient for each outcome, and each way in which a page can object."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page

from clinics.models import Membership
from consult import services
from consult.forms import Typed
from consult.models import Consultation
from consult.rules.answers import parse
from tests.access_rows import Visitor
from tests.factories.clinics import MembershipFactory
from tests.factories.consult import a_concluded, a_follow_up
from tests.functional.states import PageState, plain

VIGNETTES: Final = Path(__file__).parents[1] / "consult" / "vignettes.yaml"

PATIENTS: Final = {
    "acute": "ce_15_saddle_onset_not_asked",
    "subacute": "inf_06_fever_no_focus",
    "planned": "fx_02_steroids_72_no_trauma",
    "surgical": "rad_09_prior_surgery",
    "no-imaging": "ns_06_persistent_9m",
    "nerve-root": "rad_01_acute_sciatica",
    "missing": "ce_10_unknown_answers",
    "child": "child_02_adolescent_14",
    "contradiction": "dq_03_male_pregnant",
}
"""A worked case for each look of the suggestion."""


@cache
def _cases() -> Mapping[str, dict[str, Any]]:
    """What is known about the patient of each worked case; what a case leaves out was asked and denied."""
    file = yaml.safe_load(VIGNETTES.read_text(encoding="utf-8"))
    return {case["id"]: dict(parse({**file["defaults"], **case["findings"]})) for case in file["vignettes"]}


def _answered(member: Membership, patient: str | None) -> Consultation:
    """A draft with this patient's answers; without a patient, an empty one."""
    draft = services.start_consultation(organisation=member.organisation, actor=member.user)
    if patient is None:
        return draft
    typed = Typed(answers=dict(_cases()[PATIENTS[patient]]))
    answered = services.answer(
        organisation=member.organisation, pk=draft.pk, actor=member.user, base_version=0, typed=typed
    )
    return answered.consultation


def _page(row: str, patient: str | None = None) -> Callable[[Membership], str]:
    return lambda member: reverse(row, args=[_answered(member, patient).pk])


def _concluded(member: Membership) -> str:
    draft = _answered(member, "no-imaging")
    services.conclude(
        organisation=member.organisation,
        pk=draft.pk,
        actor=member.user,
        base_version=draft.version,
        note="Lændesmerter. Revurdering aftalt.",
    )
    return reverse("consult:consultation", args=[draft.pk])


def _to_add_to(member: Membership) -> str:
    """Where something is added to what was concluded."""
    return reverse("consult:addendum", args=[a_concluded(member).pk])


def _adds_a_person_number(page: Page) -> None:
    page.locator("#addendum").fill("CPR 010203-1234")
    page.locator("#addenda form button").click()
    page.locator("[data-errors]").wait_for()


def _letters_of_concluded(member: Membership) -> str:
    """The texts of a consultation that was concluded, and whose clinic has entered its acute pathway."""
    organisation = member.organisation
    organisation.acute_pathway_text, organisation.acute_pathway_phone = "Ring til visitationen.", "00 00 00 00"
    organisation.save()
    draft = _answered(member, "acute")
    services.conclude(
        organisation=organisation, pk=draft.pk, actor=member.user, base_version=draft.version, note="Akut henvist."
    )
    return reverse("consult:letters", args=[draft.pk])


def _with_latest(member: Membership) -> str:
    """The start page of a clinic at work: a draft and a concluded consultation."""
    _concluded(member)
    _answered(member, "acute")
    return reverse("start")


def _overdue(member: Membership) -> str:
    """The list of a clinic where one is overdue, one is begun, and one is ahead."""
    late, begun, _ahead = (a_concluded(member) for _ in range(3))
    rows = Consultation.objects.for_organisation(member.organisation)
    rows.filter(pk=late.pk).update(review_date=timezone.localdate() - timedelta(days=3))
    a_follow_up(begun, age_years=58)
    return reverse("consult:follow_ups")


def _drafts(member: Membership) -> str:
    _answered(member, "acute")
    a_follow_up(a_concluded(member), age_years=58)
    return reverse("consult:drafts")


def _following(member: Membership) -> str:
    """A consultation that follows one of another sex, with lasting facts to confirm and what has changed."""
    earlier = a_concluded(member, fx_osteoporosis_known="present")
    draft = a_follow_up(earlier, age_years=58, sex="female", duration_weeks=5, leg_pain="unilateral")
    return reverse("consult:consultation", args=[draft.pk])


def _unknown_reference(page: Page) -> None:
    page.locator("#id_reference").fill("ac1o46")
    page.locator("#id_reference").press("Enter")
    page.locator("#e-reference").wait_for()


def _lasting_confirmed(page: Page) -> None:
    page.locator("button#confirm-lasting").click()
    page.locator("p#confirm-lasting").wait_for()


def _without_numbers(member: Membership) -> str:
    organisation = member.organisation
    organisation.phone = ""
    organisation.save()
    return reverse("consult:handout", args=[_answered(member, "no-imaging").pk])


def _changed_since(member: Membership) -> str:
    """A note that was edited before the last answer."""
    draft = _answered(member, "no-imaging")
    services.keep_note(
        organisation=member.organisation, pk=draft.pk, actor=member.user, base_version=draft.version, note="Rettet."
    )
    _answer(member, draft, age_years=46)
    return reverse("consult:note", args=[draft.pk])


def _answer(member: Membership, draft: Consultation, **answers: Any) -> None:
    services.answer(
        organisation=member.organisation,
        pk=draft.pk,
        actor=member.user,
        base_version=Consultation.objects.for_organisation(member.organisation).get(pk=draft.pk).version,
        typed=Typed(answers=answers),
    )


def _what_cannot_be_read(page: Page) -> None:
    page.locator("[name=age_years]").fill("firs")
    page.locator("[name=age_years]").press("Tab")
    page.locator("[name=age_years][aria-invalid=true]").wait_for()


def _answered_by_two(page: Page) -> None:
    """A colleague answers the same question; this page was made before."""
    pk = page.url.rstrip("/").rsplit("/", 1)[1]
    draft = Consultation.objects.across_organisations(reason="the draft that the browser shows").get(pk=pk)
    colleague = MembershipFactory(organisation=draft.organisation, user__name="Bent Opdigtet")
    _answer(colleague, draft, age_years=62)
    page.locator("[name=age_years]").fill("61")
    page.locator("[name=age_years]").press("Tab")
    page.get_by_text("Bent Opdigtet").first.wait_for()


def _a_person_number(page: Page) -> None:
    page.locator("#note").fill("CPR 010203-1234")
    page.locator("#note").press("Tab")
    page.locator("#note-status .field-error").wait_for()


def _too_much_text(page: Page) -> None:
    page.locator("[name=goal]").fill("\n".join(["Gå en tur med hunden om aftenen uden at skulle holde pause"] * 30))
    page.get_by_role("main").locator("#handout-form button").last.click()


def _a_date_in_the_past(page: Page) -> None:
    yesterday: date = timezone.localdate() - timedelta(days=1)
    page.locator("[name=review_date]").fill(f"{yesterday:%d-%m-%Y}")
    page.locator("[name=review_date]").press("Tab")
    page.locator("[name=review_date][aria-invalid=true]").wait_for()


def _the_list_of_keys(page: Page) -> None:
    page.locator("#keys summary").click()
    page.locator(".keys-list").wait_for()


def _consultation(name: str, patient: str | None, reach: Callable[[Page], None] | None = None) -> PageState:
    return PageState(
        name=f"consultation-{name}",
        row="consult:consultation",
        address=_page("consult:consultation", patient),
        reach=reach,
    )


CONSULTATION_STATES: tuple[PageState, ...] = (
    PageState(name="start-at-work", row="start", address=_with_latest),
    PageState(name="drafts", row="consult:drafts", address=_drafts),
    plain("drafts-none", "consult:drafts"),
    PageState(name="follow-ups", row="consult:follow_ups", address=_overdue),
    plain("follow-ups-none", "consult:follow_ups"),
    plain("follow-ups-unknown-reference", "consult:follow_ups", reach=_unknown_reference),
    PageState(name="consultation-follows", row="consult:consultation", address=_following),
    PageState(
        name="consultation-follows-confirmed",
        row="consult:consultation",
        address=_following,
        reach=_lasting_confirmed,
    ),
    plain("new", "consult:new"),
    plain("new-staff", "consult:new", Visitor.SECRETARY, status=403),
    _consultation("empty", None),
    _consultation("keys", None, _the_list_of_keys),
    *(_consultation(patient, patient) for patient in PATIENTS),
    _consultation("unreadable", None, _what_cannot_be_read),
    _consultation("review-in-the-past", "no-imaging", _a_date_in_the_past),
    _consultation("clash", "no-imaging", _answered_by_two),
    PageState(name="concluded", row="consult:consultation", address=_concluded),
    PageState(name="addition", row="consult:addendum", address=_to_add_to),
    PageState(name="addition-refused", row="consult:addendum", address=_to_add_to, reach=_adds_a_person_number),
    PageState(name="note", row="consult:note", address=_page("consult:note", "no-imaging")),
    PageState(name="note-cpr", row="consult:note", address=_page("consult:note", "no-imaging"), reach=_a_person_number),
    PageState(name="note-changed-since", row="consult:note", address=_changed_since),
    *(
        PageState(name=f"letters-{patient}", row="consult:letters", address=_page("consult:letters", patient))
        for patient in ("acute", "nerve-root")
    ),
    PageState(name="letters-concluded", row="consult:letters", address=_letters_of_concluded),
    PageState(name="handout", row="consult:handout", address=_page("consult:handout", "no-imaging")),
    PageState(name="handout-acute", row="consult:handout", address=_page("consult:handout", "acute")),
    PageState(name="handout-without-numbers", row="consult:handout", address=_without_numbers),
    PageState(
        name="handout-too-long",
        row="consult:handout",
        address=_page("consult:handout", "no-imaging"),
        reach=_too_much_text,
    ),
    plain("rule-set", "consult:ruleset"),
)
