"""Triggers that make the database itself refuse to change or remove what the log holds.

They stop mistakes and careless tools; whoever may drop a trigger is caught by the hashes instead.
Retention lifts them deliberately, in one place, and imposes them again.
"""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

TABLES = ("audit_entry", "audit_node", "audit_checkpoint")
_REFUSAL = "the audit log is appended to, never changed"

_IMPOSE = {
    "sqlite": (
        """CREATE TRIGGER IF NOT EXISTS {table}_no_update BEFORE UPDATE ON {table}
           BEGIN SELECT RAISE(ABORT, '{refusal}'); END""",
        """CREATE TRIGGER IF NOT EXISTS {table}_no_delete BEFORE DELETE ON {table}
           BEGIN SELECT RAISE(ABORT, '{refusal}'); END""",
    ),
    "postgresql": (
        """CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS
           $$ BEGIN RAISE EXCEPTION '{refusal}' USING ERRCODE = 'restrict_violation'; END $$""",
        """CREATE OR REPLACE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table}
           FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
        """CREATE OR REPLACE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}
           FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    ),
}
_LIFT = {
    "sqlite": (
        "DROP TRIGGER IF EXISTS {table}_no_update",
        "DROP TRIGGER IF EXISTS {table}_no_delete",
    ),
    "postgresql": (
        "DROP TRIGGER IF EXISTS {table}_no_change ON {table}",
        "DROP TRIGGER IF EXISTS {table}_no_truncate ON {table}",
    ),
}


def impose(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers in place; does nothing where they already are."""
    _run(connection, _IMPOSE[connection.vendor])


def lift(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers away, so that retention may destroy what is due."""
    _run(connection, _LIFT[connection.vendor])


def _run(connection: BaseDatabaseWrapper, statements: tuple[str, ...]) -> None:
    with connection.cursor() as cursor:
        for table in TABLES:
            for statement in statements:
                cursor.execute(statement.format(table=table, refusal=_REFUSAL))
