"""What the audit log costs, as ratios measured in one run. Not a test; run it by hand:

    .venv/bin/python tests/bench/bench_audit.py [postgres://...]

`record` is compared with a bare bulk insert of the very same rows, each in its own transaction.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from uuid import UUID

import django

BATCHES = (1, 10, 100)
SECONDS = 1.0
LONG_LOG = 50_000


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="quietline-bench-") as folder:
        os.environ.update(
            QUIETLINE_ENV="test",
            QUIETLINE_DATA=folder,
            QUIETLINE_DATABASE_URL=sys.argv[1] if len(sys.argv) > 1 else "",
            DJANGO_SETTINGS_MODULE="quietline.config.settings",
        )
        django.setup()
        from django.core.management import call_command
        from django.db import connection

        call_command("migrate", "audit", verbosity=0)
        say(f"engine: {connection.vendor}")
        ports = make_ports(Path(folder))
        appending(ports)
        long_log(ports)
        connection.close()


@dataclass(frozen=True)
class Ports:
    clock: object
    audit_signer: object


def make_ports(folder: Path) -> Ports:
    from quietline.infra.clock import SystemClock
    from quietline.infra.signing import load_or_create_signer

    return Ports(SystemClock(), load_or_create_signer(folder / "audit.key", "bench"))


def appending(ports: Ports) -> None:
    from django.db import transaction

    from quietline.infra.ids import new_id
    from quietline.records.audit.models import AuditEntry
    from quietline.services.audit_log import record

    for batch in BATCHES:
        logged, bare = new_id(), new_id()
        facts = [make_fact(number) for number in range(batch)]

        def append() -> None:
            with transaction.atomic():
                record(ports, logged, facts)  # noqa: B023 - called within this turn

        append()
        rows = list(AuditEntry.objects.of_practice(logged))
        place = iter(range(10**9))

        def insert() -> None:
            for row in rows:  # noqa: B023
                row.practice, row.index = bare, next(place)  # noqa: B023
            with transaction.atomic():
                AuditEntry.objects.bulk_create(rows)  # noqa: B023

        ours, theirs = rate(append) * batch, rate(insert) * batch
        say(
            f"batch {batch:>3}: record {ours:>7,.0f}/s, bare {theirs:>7,.0f}/s: {ours / theirs:.2f}"
        )


def long_log(ports: Ports) -> None:
    from django.db import transaction

    from quietline.formats.audit_export import verify_export
    from quietline.infra.ids import new_id
    from quietline.services.audit_log import checkpoint, export, prove, record, verify

    practice = new_id()
    facts = [make_fact(number) for number in range(500)]
    for _ in range(LONG_LOG // len(facts)):
        with transaction.atomic():
            record(ports, practice, facts)
        checkpoint(ports, practice)
    say(f"a log of {LONG_LOG:,} entries:")
    proof = rate(lambda: prove(ports, practice, LONG_LOG // 3))
    say(f"  proof of one entry: {1000 / proof:.1f} ms")
    took, report = timed(lambda: verify(ports, practice))
    say(f"  verify in place: {LONG_LOG / took:,.0f} entries/s, in order: {report.ok}")
    file = io.BytesIO()
    took, _ = timed(lambda: export(ports, practice, file, actor="system:bench", origin="bench"))
    say(f"  export: {LONG_LOG / took:,.0f} entries/s, {file.tell() / LONG_LOG:.0f} bytes each")
    file.seek(0)
    key = ports.audit_signer.public_key_text()
    took, report = timed(lambda: verify_export(file, key))
    say(f"  verify the export: {LONG_LOG / took:,.0f} entries/s, in order: {report.ok}")


def make_fact(number: int):
    from quietline.kernel.audit import AuditKind
    from quietline.services.audit_log import Fact

    return Fact(
        kind=AuditKind.MESSAGE_QUEUED,
        actor=f"staff:{UUID(int=7)}",
        origin="web 203.0.113.9",
        patient=UUID(int=number),
        subject=f"message:{UUID(int=number)}",
        detail={"tier": 3, "purpose": "care", "policy": "2026.11.1", "rules": ["result.named"]},
    )


def rate(work: Callable[[], object]) -> float:
    """How often a second."""
    done, start = 0, perf_counter()
    while (spent := perf_counter() - start) < SECONDS:
        work()
        done += 1
    return done / spent


def timed(work: Callable[[], object]):
    start = perf_counter()
    outcome = work()
    return perf_counter() - start, outcome


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
