"""Rows that are really committed: for tests with threads, processes and time-outs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture
def committed_db(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    """Access to the database without a surrounding transaction; empties it afterwards.

    The audit log refuses deletion, so its triggers are lifted for the clean-up.
    """
    from django.db import connections

    with django_db_blocker.unblock():
        yield
        _empty()
        connections.close_all()


def _empty() -> None:
    from django.apps import apps
    from django.db import connection

    from quietline.records.audit import append_only

    append_only.lift(connection)
    tables = [model._meta.db_table for model in apps.get_models(include_auto_created=True)]
    tables = [table for table in tables if table != "django_content_type"]
    with connection.constraint_checks_disabled(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            names = ", ".join(connection.ops.quote_name(table) for table in tables)
            cursor.execute(f"TRUNCATE {names} CASCADE")
        else:
            for table in tables:
                cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")  # noqa: S608
    append_only.impose(connection)
