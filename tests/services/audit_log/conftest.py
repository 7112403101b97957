from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from django.db import connection, transaction
from pytest_django import DjangoDbBlocker

from quietline.infra.clock import FrozenClock
from quietline.infra.signing import Signer
from quietline.kernel.audit import AuditKind

# Rows and services are imported late: Django is not ready yet when this file is read.
if TYPE_CHECKING:
    from quietline.services.audit_log import EntryRef, Fact


@dataclass(frozen=True, slots=True)
class FakePorts:
    """The two ports of the audit log."""

    clock: FrozenClock
    audit_signer: Signer


@pytest.fixture
def ports() -> FakePorts:
    clock = FrozenClock(datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    return FakePorts(clock, Signer.from_seed("quietline", bytes(32)))


@pytest.fixture
def practice(db: None) -> UUID:
    return UUID(int=1)


@pytest.fixture
def other_practice(db: None) -> UUID:
    return UUID(int=2)


@pytest.fixture
def fact() -> Callable[..., Fact]:
    from quietline.services.audit_log import Fact

    def make(**changes: object) -> Fact:
        fields: dict[str, object] = {
            "kind": AuditKind.MESSAGE_QUEUED,
            "actor": "system:dispatch",
            "origin": "worker",
        }
        return Fact(**{**fields, **changes})  # type: ignore[arg-type]

    return make


@pytest.fixture
def fill(
    ports: FakePorts, practice: UUID, fact: Callable[..., Fact]
) -> Callable[..., tuple[EntryRef, ...]]:
    """Appends so many entries to the log of the practice."""
    from quietline.services.audit_log import record

    def append(count: int, to: UUID = practice) -> tuple[EntryRef, ...]:
        facts = [fact(subject=f"message:{number}") for number in range(count)]
        with transaction.atomic():
            return record(ports, to, facts)

    return append


@pytest.fixture
def tamper(practice: UUID) -> Callable[..., None]:
    """Runs SQL with the triggers lifted, as somebody with the database in their hands would."""
    from quietline.records.audit import append_only

    def run(statement: str, *values: object) -> None:
        append_only.lift(connection)
        with connection.cursor() as cursor:
            cursor.execute(statement, values)

    return run


@pytest.fixture
def triggers_back(django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Afterwards, when the database has been emptied, it refuses changes as before."""
    from quietline.records.audit import append_only

    yield
    with django_db_blocker.unblock():
        append_only.impose(connection)


@pytest.fixture
def committed_log(triggers_back: None, transactional_db: None) -> Iterator[None]:
    """A log whose transactions really commit, so that threads see each other's entries."""
    from quietline.records.audit import append_only

    yield
    append_only.lift(connection)
