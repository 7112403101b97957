"""How the audit log names those who act."""

from __future__ import annotations

from uuid import UUID

import pytest

from quietline.kernel.access import Actor, ActorKind, system_actor

HERE, ANNA = UUID(int=1), UUID(int=10)


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (ActorKind.STAFF, f"staff:{ANNA}"),
        (ActorKind.API_KEY, f"api_key:{ANNA}"),
        (ActorKind.PATIENT, f"patient:{ANNA}"),
        (ActorKind.SYSTEM, f"system:{ANNA}"),
    ],
)
def test_an_actor_is_named_by_kind_and_id(kind: ActorKind, label: str) -> None:
    """No names of people in the log."""
    assert Actor(kind, ANNA, HERE).label == label


def test_a_part_of_the_system_is_named_by_its_name() -> None:
    """The reader sees which part acted."""
    assert system_actor("dispatch", practice_id=HERE, origin="worker").label == "system:dispatch"


def test_a_part_of_the_system_is_always_the_same_actor() -> None:
    """Its id is derived from its name."""
    one, other = (system_actor("dispatch", practice_id=HERE, origin=o) for o in ("a", "b"))
    assert one.id == other.id


def test_parts_of_the_system_are_different_actors() -> None:
    """Different names, different ids."""
    one, other = (system_actor(n, practice_id=HERE, origin="worker") for n in ("cli", "dispatch"))
    assert one.id != other.id
