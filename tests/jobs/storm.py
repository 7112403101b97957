"""One part of a storm, each a process of its own: `fill N`, `work` or `report`.

They share a database by their environment. Leases are short here, so that a killed worker's rows
are settled within seconds.
"""

from __future__ import annotations

import json
import signal
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from threading import Event

_LEASE_SECONDS = 9
_TIMEOUT_SECONDS = 2.0
_PATIENTS = 40


def main(arguments: list[str]) -> None:
    import django

    django.setup()
    match arguments:
        case ["fill", count]:
            fill(int(count))
        case ["work"]:
            work()
        case ["report"]:
            report()
        case _:
            raise SystemExit("fill N, work or report")


def storm_ports():
    """The process's own ports, with a short lease and an impatient client."""
    from django.conf import settings

    from quietline.config.wiring import ports
    from quietline.gateways.config import GatewayConfig
    from quietline.gateways.registry import gateway_kind
    from quietline.infra.http import HttpClient

    usual = ports()
    environment = settings.ENVIRONMENT
    account = usual.gateways["sandbox"]
    config = GatewayConfig(
        name="sandbox",
        base_url=environment.gateway_url,
        account_sid=environment.gateway_account,
        auth_token=account.webhook_secret,
        timeout_seconds=_TIMEOUT_SECONDS,
    )
    gateway = gateway_kind("sandbox").build(config, HttpClient(timeout=_TIMEOUT_SECONDS))
    impatient = {"sandbox": replace(account, gateway=gateway)}
    return replace(usual, gateways=impatient, lease_seconds=_LEASE_SECONDS)


def fill(count: int) -> None:
    """A practice, its patients, and `count` messages in the outbox, each with words of its own."""
    from quietline.config.migrate import migrate_if_needed

    migrate_if_needed()
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from cast.people import make_cast
    from quietline.kernel.consent import Purpose, Source
    from quietline.kernel.phi import Phi
    from quietline.services import consent, outbound, patients

    ports = storm_ports()
    cast = make_cast(ports)
    people = []
    for number in range(_PATIENTS):
        thread = patients.add(
            ports,
            cast.receptionist,
            patients.NewPatient(
                name=Phi(f"Patient {number}"),
                date_of_birth=Phi("1980-01-01"),
                mobile=Phi(f"+1555020{number:04d}"),
                language="en",
                timezone="America/New_York",
            ),
        )
        patient = patients.patient_of(cast.receptionist, thread)
        agreed = consent.RecordConsent(patient, frozenset({Purpose.CARE}), Source.PAPER)
        consent.record(ports, cast.receptionist, agreed)
        people.append(patient)
    for number in range(count):
        draft = outbound.Draft(
            people[number % _PATIENTS], Phi(f"This is text number {number}."), Purpose.CARE
        )
        decision = outbound.send(ports, cast.receptionist, draft)
        if not isinstance(decision, outbound.Queued):
            raise SystemExit(f"not queued: {decision.code}")


def work() -> None:
    """Work as the product's worker does, until told to stop or killed."""
    from quietline.jobs import worker

    stop = Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    worker.run(storm_ports(), stop)


def report() -> None:
    """The states of all submissions, and which references ended how, as one JSON object."""
    from quietline.records.messaging.models import Submission, SubmissionChange

    rows = list(Submission.objects.values_list("id", "state"))
    doubted = SubmissionChange.objects.filter(state="unknown").values_list("submission_id")
    print(
        json.dumps(
            {
                "states": Counter(state for _, state in rows),
                "references": {row.hex: state for row, state in rows},
                "doubted": len(set(doubted)),
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1:])
