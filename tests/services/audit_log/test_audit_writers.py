"""Many writers, one log: they take turns, and leave no gap and no double."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from django.db import connection, transaction

from quietline.services.audit_log import AuditPorts, Fact, checkpoint, record, verify

WRITERS = 4
TURNS = 8
PRACTICE = UUID(int=1)


@pytest.mark.usefixtures("committed_log")
def test_writers_at_the_same_time_leave_a_log_in_order(
    ports: AuditPorts, fact: Callable[..., Fact]
) -> None:
    """Every fact of every writer is in the log, under an index of its own, and verifies."""

    def write(_writer: int) -> None:
        for _ in range(TURNS):
            with transaction.atomic():
                record(ports, PRACTICE, [fact(), fact()])
        connection.close()

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, range(WRITERS)))

    checkpoint(ports, PRACTICE)
    report = verify(ports, PRACTICE)
    assert (report.proven, report.faults) == (WRITERS * TURNS * 2, ())


@pytest.mark.usefixtures("committed_log")
def test_a_log_verifies_while_others_write(ports: AuditPorts, fact: Callable[..., Fact]) -> None:
    """What comes in during a verification is no fault."""

    def write(_writer: int) -> None:
        for _ in range(TURNS):
            with transaction.atomic():
                record(ports, PRACTICE, [fact()] * 50)
            checkpoint(ports, PRACTICE)
        connection.close()

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(write, 0)
        reports = [verify(ports, PRACTICE)]
        while not writing.done():
            reports.append(verify(ports, PRACTICE))
        writing.result()

    assert [report.faults for report in reports if not report.ok] == []
