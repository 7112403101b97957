"""Rows made ready first and written at once arrive as they were."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import IntegrityError, transaction

from cast.people import Cast
from quietline.infra.ids import new_id
from quietline.records.bulk import insert, prepare
from quietline.records.consent.models import ConsentEntry
from quietline.records.patients.models import Patient

AT = datetime(2026, 11, 20, 17, 0, 0, 123456, tzinfo=UTC)


def entry(practice: UUID, **changes: object) -> ConsentEntry:
    fields = {
        "practice_id": practice,
        "patient": None,
        "number_key": "a" * 32,
        "kind": "granted",
        "channel": "sms",
        "purposes": ["care", "billing"],
        "at": AT,
        "source": "imported",
        "recorder": "system:cli",
        "language": "en",
        "wording": "It’s 50% — {braces}, 'quotes', \\ and\nlines",
    }
    return ConsentEntry(**{**fields, **changes})


def patient(practice: UUID, **changes: object) -> Patient:
    fields = {
        "practice_id": practice,
        "name_sealed": bytes(range(256)),
        "birth_date_sealed": None,
        "language": "en",
        "timezone": "America/New_York",
        "external_key": None,
        "created_at": AT,
    }
    return Patient(**{**fields, **changes})


def columns(row: ConsentEntry | Patient) -> dict[str, object]:
    values = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
    return {name: bytes(v) if isinstance(v, memoryview) else v for name, v in values.items()}


@pytest.mark.parametrize("make", [entry, patient])
def test_what_is_written_is_what_was_made(cast: Cast, make) -> None:
    """Texts, lists, times, bytes and nothing at all, the same on either engine."""
    rows = [make(cast.practice), make(cast.practice)]
    insert(prepare(type(rows[0]), rows))
    for row in rows:
        assert columns(type(row).objects.get(id=row.id)) == columns(row)


def test_making_ready_asks_the_database_nothing(cast: Cast, django_assert_num_queries) -> None:
    """That is what it is for: others can write meanwhile."""
    with django_assert_num_queries(0):
        prepare(Patient, [patient(cast.practice)])


def test_no_rows_are_no_statement(cast: Cast, django_assert_num_queries) -> None:
    """A table of patients without numbers writes no numbers."""
    with django_assert_num_queries(0):
        insert(prepare(Patient, []))


def test_one_impossible_row_keeps_the_others_out(cast: Cast) -> None:
    """All or none."""
    twice = new_id()
    rows = prepare(Patient, [patient(cast.practice, id=twice) for _ in range(2)])
    with pytest.raises(IntegrityError), transaction.atomic():
        insert(rows)
    assert not Patient.objects.filter(id=twice).exists()
