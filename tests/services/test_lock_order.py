"""The watch over all tests that run in a transaction: it sees a row that is locked too late."""

from __future__ import annotations

import pytest
from django.db import transaction

from cast.people import Cast
from engines.locks import ORDER, LockOrderError
from quietline.kernel.audit import AuditKind
from quietline.records.audit.models import AuditHead
from quietline.records.messaging.models import Conversation, Message
from quietline.services.audit_log import Fact, record
from quietline.services.ports import Ports
from quietline.services.threads import lock_thread

ANY_FACT = Fact(kind=AuditKind.STAFF_SIGNED_IN, actor="staff:test", origin="test")


def test_a_row_that_is_changed_after_the_log_is_out_of_order(ports: Ports, cast: Cast) -> None:
    """Another transaction may hold the row and wait for the log."""
    with transaction.atomic():
        record(ports, cast.practice, [ANY_FACT])
        with pytest.raises(LockOrderError, match="conversation is locked after"):
            Conversation.objects.update(unread=0)


def test_a_row_that_is_held_already_may_be_changed_again(ports: Ports, cast: Cast) -> None:
    """Whoever holds it waits for nobody."""
    thread = cast.conversations[cast.sam]
    with transaction.atomic():
        lock_thread(thread)
        Conversation.objects.filter(id=thread).update(unread=0)
        record(ports, cast.practice, [ANY_FACT])
        Conversation.objects.filter(id=thread).update(unread=1)
    assert Conversation.objects.get(id=thread).unread == 1


def test_each_transaction_begins_anew(ports: Ports, cast: Cast) -> None:
    """What an earlier one held is free."""
    with transaction.atomic():
        record(ports, cast.practice, [ANY_FACT])
    with transaction.atomic():
        assert Conversation.objects.update(unread=3)


def test_the_order_names_tables_that_there_are() -> None:
    """A table under another name would not be watched."""
    ours = {model._meta.db_table for model in (AuditHead, Conversation, Message)}
    assert ours <= set(ORDER)
    from django.apps import apps

    assert set(ORDER) <= {model._meta.db_table for model in apps.get_models()}
