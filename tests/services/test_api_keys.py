"""Keys for programs: shown once, listed by how they begin, ended at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cast.people import Cast
from quietline.infra.clock import FrozenClock
from quietline.kernel.access import Actor, Scope
from quietline.kernel.errors import InvalidInput, NotFound
from quietline.records.staff.models import StaffMember
from quietline.services import api_keys
from quietline.services.audit_log import entries_about_subject, size
from quietline.services.ports import Ports

NEW = api_keys.NewApiKey("Scheduler", frozenset({Scope.MESSAGES_SEND, Scope.CHECK}))


def test_a_key_is_listed_by_how_it_begins(ports: Ports, cast: Cast) -> None:
    """With its name and scopes, and without the key."""
    secret = api_keys.create(ports, cast.administrator, NEW)
    (view,) = api_keys.list_keys(cast.administrator)
    assert secret.startswith(view.prefix)
    assert (view.name, view.scopes) == ("Scheduler", (Scope.CHECK, Scope.MESSAGES_SEND))
    assert secret not in repr(view)


def test_a_personal_key_is_listed_with_its_person(ports: Ports, cast: Cast) -> None:
    """By the address that people know."""
    own = api_keys.NewApiKey("Rosa's tool", frozenset({Scope.CHECK}), cast.receptionist.id)
    api_keys.create(ports, cast.administrator, own)
    assert api_keys.list_keys(cast.administrator)[0].acts_for == "rosa@maple.example"


def test_a_revoked_key_opens_nothing_and_stays_listed(
    ports: Ports, cast: Cast, clock: FrozenClock
) -> None:
    """With the time at which it ended."""
    secret = api_keys.create(ports, cast.administrator, NEW)
    clock.advance(timedelta(hours=1))
    api_keys.revoke(ports, cast.administrator, secret[:9])
    assert api_keys.actor_for_key(secret, "api") is None
    assert api_keys.list_keys(cast.administrator)[0].revoked_at == clock.now()


def test_only_the_named_key_is_revoked(ports: Ports, cast: Cast) -> None:
    """The others go on."""
    one, other = (api_keys.create(ports, cast.administrator, NEW) for _ in range(2))
    api_keys.revoke(ports, cast.administrator, one[:9])
    assert api_keys.actor_for_key(other, "api") is not None


def test_revoking_is_recorded_once(ports: Ports, cast: Cast) -> None:
    """A second time there is no such key."""
    secret = api_keys.create(ports, cast.administrator, NEW)
    key = api_keys.list_keys(cast.administrator)[0].id
    api_keys.revoke(ports, cast.administrator, secret[:9])
    with pytest.raises(NotFound):
        api_keys.revoke(ports, cast.administrator, secret[:9])
    kinds = [entry.kind for entry in entries_about_subject(cast.practice, f"api_key:{key}")]
    assert kinds == ["api_key.created", "api_key.revoked"]


@pytest.mark.parametrize("prefix", ["", "ql_", "ql_000000"])
def test_a_beginning_that_is_no_key_s_is_not_found(ports: Ports, cast: Cast, prefix: str) -> None:
    """Half a beginning must not end somebody else's key."""
    api_keys.create(ports, cast.administrator, NEW)
    with pytest.raises(NotFound):
        api_keys.revoke(ports, cast.administrator, prefix)


@pytest.mark.parametrize(
    "new",
    [
        api_keys.NewApiKey(" ", frozenset({Scope.CHECK})),
        api_keys.NewApiKey("x" * 81, frozenset({Scope.CHECK})),
        api_keys.NewApiKey("Scheduler", frozenset()),
    ],
)
def test_a_key_needs_a_name_and_a_scope(ports: Ports, cast: Cast, new: api_keys.NewApiKey) -> None:
    """Otherwise nobody knows next year what it is for."""
    with pytest.raises(InvalidInput):
        api_keys.create(ports, cast.administrator, new)


def test_a_key_acts_for_nobody_who_left(ports: Ports, cast: Cast) -> None:
    """It would open nothing, and look as if it did."""
    StaffMember.objects.filter(id=cast.nurse.id).update(is_active=False)
    with pytest.raises(InvalidInput):
        api_keys.create(
            ports, cast.administrator, api_keys.NewApiKey("A", NEW.scopes, cast.nurse.id)
        )


def test_a_key_acts_for_nobody_of_another_practice(
    ports: Ports, cast: Cast, elsewhere: Actor
) -> None:
    """What it sent would be sent in another practice's name."""
    with pytest.raises(InvalidInput):
        api_keys.create(ports, elsewhere, api_keys.NewApiKey("A", NEW.scopes, cast.nurse.id))


def test_another_practice_s_keys_are_neither_seen_nor_ended(
    ports: Ports, cast: Cast, elsewhere: Actor
) -> None:
    """From there they are not found."""
    secret = api_keys.create(ports, cast.administrator, NEW)
    assert api_keys.list_keys(elsewhere) == ()
    with pytest.raises(NotFound):
        api_keys.revoke(ports, elsewhere, secret[:9])


def test_only_who_manages_keys_may(ports: Ports, cast: Cast) -> None:
    """For the others nothing is there, and nothing is recorded."""
    before = size(cast.practice)
    for actor in (cast.receptionist, cast.privacy_officer):
        with pytest.raises(NotFound):
            api_keys.create(ports, actor, NEW)
        with pytest.raises(NotFound):
            api_keys.list_keys(actor)
        with pytest.raises(NotFound):
            api_keys.revoke(ports, actor, "ql_000000")
    assert size(cast.practice) == before
