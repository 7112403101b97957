"""Accounts of the staff: another role, the end of one, and letting somebody in again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from cast.people import Cast
from quietline.kernel.access import Actor, Role, Scope
from quietline.kernel.errors import InvalidInput, NotFound
from quietline.records.staff.models import StaffMember
from quietline.services import api_keys, staff_accounts
from quietline.services.audit_log import changes_since, entries_about_subject, size
from quietline.services.ports import Ports
from quietline.services.staff import actor_for_staff
from web.doors import middleware_with

ROSA = "rosa@maple.example"
OLD, NEW = "purple-kettle-42-lamp", "seven-quiet-herons-fly"


@pytest.fixture
def rosa(cast: Cast) -> StaffMember:
    member = StaffMember.objects.get(id=cast.receptionist.id)
    member.set_password(OLD)
    member.save()
    return member


@pytest.fixture
def sign_in(rosa: StaffMember, ports: Ports, settings) -> Callable[[str], Client]:
    """A browser that goes through the real door with this password."""
    settings.MIDDLEWARE = middleware_with(ports)

    def browser(password: str) -> Client:
        client = Client()
        client.post(reverse("account_login"), {"login": ROSA, "password": password})
        return client

    return browser


def is_inside(browser: Client) -> bool:
    return "_auth_user_id" in browser.session


def entry_about(cast: Cast, member: StaffMember):
    return entries_about_subject(cast.practice, f"staff:{member.id}")[-1]


def recorded(cast: Cast, since: int) -> list[str]:
    return [change.kind for change in changes_since(cast.practice, since)]


def test_a_role_holds_from_the_next_click(ports: Ports, cast: Cast, rosa: StaffMember) -> None:
    """Whoever asks is read from the row each time."""
    staff_accounts.change_role(ports, cast.administrator, ROSA, Role.NURSE)
    rosa.refresh_from_db()
    assert actor_for_staff(rosa, "web").role is Role.NURSE


def test_a_change_of_role_is_recorded_with_both_roles(
    ports: Ports, cast: Cast, rosa: StaffMember
) -> None:
    """An auditor sees who could do what, when."""
    staff_accounts.change_role(ports, cast.administrator, ROSA, Role.NURSE)
    entry = entry_about(cast, rosa)
    assert (entry.kind, entry.actor) == ("staff.role_changed", cast.administrator.label)
    assert entry.detail == {"from": "receptionist", "to": "nurse"}


def test_whoever_leaves_is_signed_out_everywhere(
    ports: Ports, cast: Cast, sign_in: Callable[[str], Client]
) -> None:
    """Their browsers' sessions are gone from the database. 45 CFR 164.308(a)(3)(ii)(C)."""
    browsers = [sign_in(OLD), sign_in(OLD)]
    assert all(is_inside(browser) for browser in browsers)
    ended = staff_accounts.deactivate(ports, cast.administrator, ROSA)
    assert ended.sessions == 2
    assert (Session.objects.count(), UserSession.objects.count()) == (0, 0)
    assert not any(is_inside(browser) for browser in browsers)


def test_whoever_left_does_not_come_in_again(
    ports: Ports, cast: Cast, sign_in: Callable[[str], Client]
) -> None:
    """The right password opens nothing."""
    staff_accounts.deactivate(ports, cast.administrator, ROSA)
    assert not is_inside(sign_in(OLD))


def test_the_keys_of_whoever_leaves_end_with_them(
    ports: Ports, cast: Cast, rosa: StaffMember
) -> None:
    """Their own keys, and neither the practice's nor anybody else's."""
    keys = {
        whose: api_keys.create(
            ports, cast.administrator, api_keys.NewApiKey("a", frozenset(Scope), acts_for)
        )
        for whose, acts_for in (("own", rosa.id), ("other", cast.nurse.id), ("practice", None))
    }
    staff_accounts.deactivate(ports, cast.administrator, ROSA)
    opens = {whose: api_keys.actor_for_key(key, "api") is not None for whose, key in keys.items()}
    assert opens == {"own": False, "other": True, "practice": True}
    ended = [key.acts_for for key in api_keys.list_keys(cast.administrator) if key.revoked_at]
    assert ended == [ROSA]


def test_leaving_is_recorded_with_each_key_that_ended(
    ports: Ports, cast: Cast, rosa: StaffMember
) -> None:
    """In one go: either all of it happened, or nothing."""
    new = api_keys.NewApiKey("Rosa's tool", frozenset({Scope.CHECK}), rosa.id)
    api_keys.create(ports, cast.administrator, new)
    before = size(cast.practice)
    staff_accounts.deactivate(ports, cast.administrator, ROSA)
    assert recorded(cast, before) == ["staff.deactivated", "api_key.revoked"]
    assert entry_about(cast, rosa).detail == {"sessions": 0, "api_keys": 1}


def test_nobody_leaves_twice(ports: Ports, cast: Cast) -> None:
    """An account that ended is nobody's any more."""
    staff_accounts.deactivate(ports, cast.administrator, ROSA)
    with pytest.raises(NotFound):
        staff_accounts.deactivate(ports, cast.administrator, ROSA)


def test_a_lost_phone_is_forgotten(
    ports: Ports, cast: Cast, rosa: StaffMember, sign_in: Callable[[str], Client]
) -> None:
    """Second factors and recovery codes are gone, and whoever was inside is outside."""
    browser = sign_in(OLD)
    for kind in (Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES):
        Authenticator.objects.create(user=rosa, type=kind, data={})
    staff_accounts.reset_second_factor(ports, cast.administrator, ROSA)
    assert not is_mfa_enabled(rosa)
    assert not Authenticator.objects.filter(user=rosa).exists()
    assert not is_inside(browser)


def test_only_the_named_person_s_phone_is_forgotten(ports: Ports, cast: Cast) -> None:
    """A colleague's second factor stays."""
    ben = StaffMember.objects.get(id=cast.nurse.id)
    Authenticator.objects.create(user=ben, type=Authenticator.Type.TOTP, data={})
    staff_accounts.reset_second_factor(ports, cast.administrator, ROSA)
    assert is_mfa_enabled(ben)


def test_a_new_password_replaces_the_old(
    ports: Ports, cast: Cast, sign_in: Callable[[str], Client]
) -> None:
    """The old one opens nothing, and sessions that it opened are over."""
    browser = sign_in(OLD)
    staff_accounts.reset_password(ports, cast.administrator, ROSA, NEW)
    assert [is_inside(one) for one in (browser, sign_in(OLD), sign_in(NEW))] == [False, False, True]


@pytest.mark.parametrize("weak", ["", "short", "password1234", "rosa@maple.example"])
def test_a_weak_password_is_refused(ports: Ports, cast: Cast, rosa: StaffMember, weak: str) -> None:
    """As at the page where people change it themselves; the old one stays."""
    with pytest.raises(InvalidInput):
        staff_accounts.reset_password(ports, cast.administrator, ROSA, weak)
    rosa.refresh_from_db()
    assert rosa.check_password(OLD)


@pytest.mark.parametrize("what", ["password", "second_factor"])
def test_what_was_reset_is_recorded(ports: Ports, cast: Cast, rosa: StaffMember, what: str) -> None:
    """By whom and for whom; never the password."""
    if what == "password":
        staff_accounts.reset_password(ports, cast.administrator, ROSA, NEW)
    else:
        staff_accounts.reset_second_factor(ports, cast.administrator, ROSA)
    entry = entry_about(cast, rosa)
    assert (entry.kind, entry.detail) == ("staff.credentials_reset", {"what": what, "sessions": 0})


def test_the_list_tells_role_second_factor_and_end(ports: Ports, cast: Cast) -> None:
    """What an administrator looks for in a review of accounts."""
    ben = StaffMember.objects.get(id=cast.nurse.id)
    Authenticator.objects.create(user=ben, type=Authenticator.Type.TOTP, data={})
    staff_accounts.deactivate(ports, cast.administrator, ROSA)
    people = {one.email: one for one in staff_accounts.list_staff(cast.administrator)}
    assert len(people) == 5
    assert (people[ROSA].is_active, people[ROSA].second_factor) == (False, False)
    assert (people["ben@maple.example"].role, people["ben@maple.example"].second_factor) == (
        Role.NURSE,
        True,
    )


DEEDS: list[Callable[[Ports, Actor], object]] = [
    lambda _, actor: staff_accounts.list_staff(actor),
    lambda _, actor: staff_accounts.member_of(actor, ROSA),
    lambda ports, actor: staff_accounts.change_role(ports, actor, ROSA, Role.NURSE),
    lambda ports, actor: staff_accounts.deactivate(ports, actor, ROSA),
    lambda ports, actor: staff_accounts.reset_second_factor(ports, actor, ROSA),
    lambda ports, actor: staff_accounts.reset_password(ports, actor, ROSA, NEW),
]


@pytest.mark.parametrize("deed", DEEDS)
def test_only_who_manages_staff_may(
    ports: Ports, cast: Cast, deed: Callable[[Ports, Actor], object]
) -> None:
    """For everybody else there is nothing there, and nothing is recorded."""
    before = size(cast.practice)
    for actor in (cast.receptionist, cast.clinician, cast.privacy_officer):
        with pytest.raises(NotFound):
            deed(ports, actor)
    assert recorded(cast, before) == []


def test_another_practice_s_staff_are_not_found(ports: Ports, cast: Cast, elsewhere: Actor) -> None:
    """An administrator ends at the practice's own door."""
    with pytest.raises(NotFound):
        staff_accounts.deactivate(ports, elsewhere, ROSA)
    assert staff_accounts.list_staff(elsewhere) == ()
