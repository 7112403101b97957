"""Rows of the log are appended; code and database both refuse anything else."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from quietline.records.audit import append_only
from quietline.records.audit.models import AuditCheckpoint, AuditEntry, AuditNode
from quietline.records.audit.querysets import AppendOnlyRow

pytestmark = pytest.mark.django_db

PRACTICE = UUID(int=1)
OTHER = UUID(int=2)
NOW = datetime(2026, 11, 20, tzinfo=UTC)

ROWS: dict[type[AppendOnlyRow], dict[str, Any]] = {
    AuditEntry: {
        "practice": PRACTICE,
        "index": 0,
        "canonical": b"{}",
        "leaf_hash": bytes(32),
        "at": NOW,
        "kind": "message.queued",
        "actor": "system:dispatch",
        "patient": None,
        "subject": None,
    },
    AuditNode: {"practice": PRACTICE, "level": 8, "place": 0, "hash": bytes(32)},
    AuditCheckpoint: {
        "practice": PRACTICE,
        "size": 1,
        "note": "note",
        "frontier": b"",
        "at": NOW,
    },
}
EMPTYING = {"sqlite": "DELETE FROM audit_entry", "postgresql": "TRUNCATE audit_entry"}
each_row = pytest.mark.parametrize("model", ROWS)


def written(model: type[AppendOnlyRow], **changes: object) -> AppendOnlyRow:
    row = model(**{**ROWS[model], **changes})
    row.save()
    return row


@each_row
def test_a_row_cannot_be_saved_twice(model: type[AppendOnlyRow]) -> None:
    """Saving a stored row again is refused in code."""
    row = written(model)

    with pytest.raises(TypeError):
        row.save()


@each_row
def test_a_row_cannot_be_deleted(model: type[AppendOnlyRow]) -> None:
    """Deleting a stored row is refused in code."""
    row = written(model)

    with pytest.raises(TypeError):
        row.delete()


@each_row
@pytest.mark.parametrize("verb", ["delete", "update"])
def test_a_queryset_changes_nothing(model: type[AppendOnlyRow], verb: str) -> None:
    """Changing many rows at once is refused in code."""
    with pytest.raises(TypeError):
        getattr(model.objects.all(), verb)()


@each_row
def test_rows_are_not_updated_in_bulk(model: type[AppendOnlyRow]) -> None:
    """Bulk updates are refused in code."""
    with pytest.raises(TypeError):
        model.objects.bulk_update([written(model)], ["practice"])


@each_row
@pytest.mark.parametrize("statement", ["UPDATE {} SET practice = practice", "DELETE FROM {}"])
def test_the_database_refuses_to_change_a_row(model: type[AppendOnlyRow], statement: str) -> None:
    """SQL that goes around the code meets a trigger."""
    written(model)

    with (
        pytest.raises(DatabaseError, match="appended to"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement.format(model._meta.db_table))


def test_the_database_refuses_to_empty_the_log() -> None:
    """Each engine's own way of emptying a table meets a trigger."""
    written(AuditEntry)

    with (
        pytest.raises(DatabaseError, match="appended to"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(EMPTYING[connection.vendor])


@each_row
def test_a_place_in_the_log_is_taken_once(model: type[AppendOnlyRow]) -> None:
    """A second row under the same key fails; it never replaces the first."""
    written(model)

    with pytest.raises(IntegrityError), transaction.atomic():
        written(model)


def test_two_practices_have_each_their_own_indexes() -> None:
    """The same index in another practice's log is another place."""
    written(AuditEntry)
    written(AuditEntry, practice=OTHER)

    assert AuditEntry.objects.of_practice(PRACTICE).count() == 1


def test_an_index_is_never_negative() -> None:
    """The log begins at 0."""
    with pytest.raises(IntegrityError), transaction.atomic():
        written(AuditEntry, index=-1)


def test_retention_may_lift_the_triggers() -> None:
    """What is due for destruction can be destroyed, deliberately."""
    written(AuditNode)
    append_only.lift(connection)

    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM audit_node")

    assert not AuditNode.objects.exists()


def test_the_triggers_can_be_imposed_again() -> None:
    """After retention, the database refuses as before."""
    append_only.lift(connection)
    append_only.impose(connection)
    append_only.impose(connection)
    written(AuditNode)

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM audit_node")
