"""How fast texts are decided and handed over, against the bare insert of as many rows.

    python tests/bench/bench_outbox.py            SQLite
    python tests/bench/bench_outbox.py URL        PostgreSQL

Prints figures of one run and their ratios; the ratios are what to compare.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

_TEXTS = 400


def main() -> None:
    os.environ.update(
        QUIETLINE_ENV="test",
        QUIETLINE_DATA=tempfile.mkdtemp(prefix="quietline-bench-"),
        QUIETLINE_DATABASE_URL=sys.argv[1] if len(sys.argv) > 1 else "",
        QUIETLINE_GATEWAY="sandbox",
        QUIETLINE_GATEWAY_TOKEN="bench",
        DJANGO_SETTINGS_MODULE="quietline.config.settings",
    )
    sys.path.insert(0, str(Path(__file__).parent.parent))
    import django

    django.setup()

    from cast.people import RememberingGateway, make_cast
    from quietline.config.migrate import migrate_if_needed
    from quietline.config.wiring import ports as usual_ports
    from quietline.kernel.consent import Purpose
    from quietline.kernel.phi import Phi
    from quietline.records.messaging.models import SubmissionChange
    from quietline.services import dispatch, outbound

    migrate_if_needed()
    usual = usual_ports()
    account = replace(usual.gateways["sandbox"], gateway=RememberingGateway())
    ports = replace(usual, gateways={"sandbox": account})
    cast = make_cast(ports)

    def preview() -> None:
        for number in range(_TEXTS):
            draft = outbound.Draft(cast.sam, Phi(f"See you at {number}"), Purpose.CARE)
            outbound.preview(ports, cast.receptionist, draft)

    def send() -> None:
        for number in range(_TEXTS):
            draft = outbound.Draft(cast.sam, Phi(f"See you at {number}"), Purpose.CARE)
            outbound.send(ports, cast.receptionist, draft)

    def hand_over() -> None:
        while dispatch.run_once(ports, worker="bench"):
            pass

    def insert() -> None:
        row = SubmissionChange.objects.first()
        assert row is not None
        for _ in range(_TEXTS):
            SubmissionChange.objects.create(
                practice_id=row.practice_id, submission_id=row.submission_id, state="x", at=row.at
            )

    steps: dict[str, Callable[[], None]] = {
        "preview": preview,
        "send (decide, seal, record, queue)": send,
        "dispatch (fence, call, record)": hand_over,
        "one bare insert and commit": insert,
    }
    rates = {name: _rate(step) for name, step in steps.items()}
    bare = rates["one bare insert and commit"]
    for name, rate in rates.items():
        print(f"{name:38} {rate:8.0f} a second   {rate / bare:6.2f} of a bare insert")


def _rate(step: Callable[[], None]) -> float:
    started = time.perf_counter()
    step()
    return _TEXTS / (time.perf_counter() - started)


if __name__ == "__main__":
    main()
