"""Many new rows at once, with all the work that needs no transaction done before it.

Django's `bulk_create` makes values ready while the transaction is open. Here that is a step of its
own, so that other writers wait for the database alone. It sends no signals and reads nothing back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection, models


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one table, each a tuple of values as the database driver takes them."""

    model: type[models.Model]
    values: tuple[tuple[Any, ...], ...]


def prepare(model: type[models.Model], rows: Iterable[models.Model]) -> Rows:
    """Every column made ready, defaults included. Nothing is written."""
    fields = _columns(model)
    seen: dict[str, str] = {}

    def ready(row: models.Model) -> Iterator[Any]:
        for field in fields:
            value = field.get_db_prep_save(field.pre_save(row, add=True), connection)
            # On SQLite an id is a text; thousands of rows share one instead of a copy each.
            yield seen.setdefault(value, value) if type(value) is str else value

    return Rows(model, tuple(tuple(ready(row)) for row in rows))


def insert(rows: Rows) -> None:
    """Write them, all or none. Raises what the database raises."""
    if not rows.values:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # An array a column: one statement that is parsed once. COPY is faster, but
            # third, but cannot be used under row-level security.
            columns = [list(column) for column in zip(*rows.values, strict=True)]
            cursor.execute(
                f"{_into(rows.model)} SELECT * FROM UNNEST({_arrays(rows)})",  # noqa: S608 - names of our own columns
                columns,
            )
        else:
            marks = ", ".join("%s" for _ in _columns(rows.model))
            cursor.executemany(f"{_into(rows.model)} VALUES ({marks})", rows.values)


def _into(model: type[models.Model]) -> str:
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in _columns(model))
    return f"INSERT INTO {quote(model._meta.db_table)} ({columns})"  # noqa: SLF001


def _arrays(rows: Rows) -> str:
    return ", ".join(f"%s::{_type(field)}[]" for field in _columns(rows.model))


def _type(field: models.Field[Any, Any]) -> str:
    return str(field.rel_db_type(connection) if field.is_relation else field.db_type(connection))


def _columns(model: type[models.Model]) -> tuple[models.Field[Any, Any], ...]:
    return tuple(model._meta.concrete_fields)  # noqa: SLF001 - Django's documented way to them
