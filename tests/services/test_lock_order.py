"""The watch over all tests that run in a transaction: it sees a row that is locked too late."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import pytest
from django.apps import apps
from django.db import transaction

from cast.people import Cast
from engines.locks import ORDER, LockOrderError, Watch
from quietline.kernel.audit import AuditKind
from quietline.records.messaging.models import Conversation
from quietline.services.audit_log import Fact, record
from quietline.services.ports import Ports

THE_LOG = 'SELECT "size" FROM "audit_head" WHERE "practice" = %s FOR NO KEY UPDATE'
A_THREAD = 'UPDATE "messaging_conversation" SET "unread" = %s'


@pytest.fixture
def run() -> Callable[[int, str], None]:
    """Passes a statement by the watch, at a depth of transactions; none is open outside."""
    depths = [0]
    watch = Watch(lambda: depths[-1])

    def pass_by(depth: int, sql: str) -> None:
        depths.append(depth)
        watch(lambda *_: None, sql, (), False, {})

    return pass_by


def test_a_row_that_is_changed_after_the_log_is_out_of_order(run) -> None:
    """Another transaction may hold the row and wait for the log."""
    run(1, THE_LOG)
    with pytest.raises(LockOrderError, match="messaging_conversation is locked after audit_head"):
        run(1, A_THREAD)


def test_a_row_that_is_held_already_may_be_changed_again(run) -> None:
    """Whoever holds it waits for nobody."""
    for statement in (A_THREAD, THE_LOG, A_THREAD):
        run(1, statement)


def test_each_transaction_begins_anew(run) -> None:
    """What an earlier one held is free."""
    run(1, THE_LOG)
    run(0, "SAVEPOINT s1")
    run(1, A_THREAD)


def test_every_test_is_watched(ports: Ports, cast: Cast, engine: str) -> None:
    """So is this one; SQLite locks no rows, so there nothing can be out of order."""
    late: AbstractContextManager[object] = (
        pytest.raises(LockOrderError) if engine == "postgresql" else nullcontext()
    )
    fact = Fact(kind=AuditKind.STAFF_SIGNED_IN, actor="staff:test", origin="test")
    with transaction.atomic():
        record(ports, cast.practice, [fact])
        with late:
            Conversation.objects.update(unread=0)


def test_the_order_names_tables_that_there_are() -> None:
    """A table under another name would not be watched."""
    assert set(ORDER) <= {model._meta.db_table for model in apps.get_models()}
