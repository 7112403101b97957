"""Every transaction of the services takes its rows in one order (ADR 16): no two wait crosswise.

On PostgreSQL each test that runs inside a transaction is watched; it fails where a row is locked
too late. SQLite locks no rows. What is deleted is not watched: a cascade has an order of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from typing import Any

import pytest

ORDER = (
    "messaging_inboundenvelope",
    "portal_portallink",
    "portal_portalvisit",
    "practices_practice",
    "staff_staffmember",
    "integrations_apikey",
    "patients_patient",
    "messaging_conversation",
    "patients_patientnumber",
    "messaging_submission",
    "messaging_message",
    "audit_head",
)
_LOCKING = re.compile(
    r'\s*(?:UPDATE "(?P<changed>\w+)"|SELECT .* FROM "(?P<chosen>\w+)".* FOR (?:NO KEY )?UPDATE\b)',
    re.DOTALL,
)


class LockOrderError(AssertionError):
    """A transaction locks a table after one that comes later in ORDER."""


class Watch:
    """Wraps each statement of a connection; raises LockOrderError for one that locks too late.

    `depth` is how many transactions and savepoints are open; the test's own are not counted.
    """

    def __init__(self, depth: Callable[[], int]) -> None:
        self._depth = depth
        self._outside = depth()
        self._held: list[str] = []

    def __call__(
        self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any
    ) -> Any:
        if self._depth() <= self._outside:
            self._held.clear()
        else:
            self._take(sql)
        return execute(sql, params, many, context)

    def _take(self, sql: str) -> None:
        found = _LOCKING.match(sql)
        table = found and (found["changed"] or found["chosen"])
        if table not in ORDER or table in self._held:
            return
        late = [held for held in self._held if ORDER.index(held) > ORDER.index(table)]
        if late:
            raise LockOrderError(f"{table} is locked after {late[0]}: see ADR 16")
        self._held.append(table)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    from django.db import connection

    if not (connection.in_atomic_block and connection.features.has_select_for_update):
        return (yield)
    watch = Watch(lambda: len(connection.savepoint_ids))
    with connection.execute_wrapper(watch):
        return (yield)
