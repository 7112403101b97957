"""The cast: a practice, its people, its patients, and the ports they act through.

Maple Street Clinic     a family practice in New York
Rosa Ortiz              receptionist          Ben Adler      nurse
Dr. Lena Hart           clinician             Paula Voss     privacy officer
Ana Reyes               patient, Spanish, agreed to appointments, billing and care
Sam Carter              patient, English, agreed to appointments, billing and care
Noah Quinn              patient who never agreed to be texted
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from quietline.gateways.port import (
    Capabilities,
    Lookup,
    LookupRequest,
    LookupResult,
    SubmitRequest,
    SubmitResult,
)
from quietline.infra.clock import FrozenClock
from quietline.kernel.access import Actor, Role, system_actor

NOON = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)  # noon in New York, a Friday


class RememberingGateway:
    """A gateway that keeps what it is handed, and answers as it is told."""

    name = "sandbox"
    capabilities = Capabilities(idempotency_key=False, lookup=Lookup.REFERENCE)
    submission_timeout = 5.0

    def __init__(self) -> None:
        self.submitted: list[SubmitRequest] = []
        self.answers: list[SubmitResult] = []
        self.found: list[LookupResult] = []

    def submit(self, request: SubmitRequest) -> SubmitResult:
        from quietline.kernel.delivery import Outcome

        self.submitted.append(request)
        if self.answers:
            return self.answers.pop(0)
        return SubmitResult(Outcome.ACCEPTED, gateway_message_id=f"SM{request.reference}")

    def lookup(self, request: LookupRequest) -> LookupResult:  # noqa: ARG002 - the port's shape
        return self.found.pop(0) if self.found else LookupResult(found=False)

    @property
    def bodies(self) -> list[str]:
        return [request.body.reveal() for request in self.submitted]


@dataclass(frozen=True)
class Cast:
    """Ids and actors of everybody."""

    practice: UUID
    receptionist: Actor
    nurse: Actor
    clinician: Actor
    privacy_officer: Actor
    administrator: Actor
    ana: UUID
    sam: UUID
    noah: UUID
    conversations: dict[UUID, UUID]


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(NOON)


@pytest.fixture
def gateway() -> RememberingGateway:
    return RememberingGateway()


@pytest.fixture
def ports(clock: FrozenClock, gateway: RememberingGateway):
    """Ports over the run's own keyring, a frozen clock and a remembering gateway."""
    from django.conf import settings

    from quietline.gateways.config import Secret
    from quietline.gateways.registry import gateway_kind
    from quietline.infra.encryption import BlindIndex
    from quietline.infra.signing import SignerFile
    from quietline.services.ports import GatewayAccount, Ports

    return Ports(
        clock=clock,
        keys=settings.KEYRING,
        index=BlindIndex(settings.KEYRING.derive("blind-index")),
        audit_signer=SignerFile(settings.ENVIRONMENT.keys / "audit.key", "quietline"),
        gateways={
            "sandbox": GatewayAccount(
                gateway=gateway,
                webhooks=gateway_kind("sandbox").webhooks,
                webhook_secret=Secret("test-token"),
            )
        },
        base_url="http://testserver",
    )


@pytest.fixture
def cast(db: None, ports) -> Cast:
    return make_cast(ports)


def make_cast(ports) -> Cast:
    from quietline.kernel.consent import Purpose, Source
    from quietline.kernel.phi import Phi
    from quietline.services import consent, patients, practices, vendors

    practice = practices.create(
        ports,
        practices.NewPractice(
            name="Maple Street Clinic",
            texting_name="Maple Street Clinic",
            specialty="family medicine",
            timezone="America/New_York",
            phone="+12125550100",
            sender="+12125550199",
            gateway="sandbox",
            clinicians=("Dr. Lena Hart",),
            locations=("Maple Street 12",),
        ),
    )
    operator = system_actor("cli", practice_id=practice, origin="test")
    people = {
        role: practices.add_staff(
            ports,
            operator,
            practices.NewStaff(email=email, name=name, role=role, password=None),
        )
        for role, email, name in (
            (Role.RECEPTIONIST, "rosa@maple.example", "Rosa Ortiz"),
            (Role.NURSE, "ben@maple.example", "Ben Adler"),
            (Role.CLINICIAN, "lena@maple.example", "Dr. Lena Hart"),
            (Role.PRIVACY_OFFICER, "paula@maple.example", "Paula Voss"),
            (Role.ADMINISTRATOR, "ivan@maple.example", "Ivan Petrov"),
        )
    }
    receptionist = people[Role.RECEPTIONIST]
    vendors.record_agreement(
        ports,
        people[Role.ADMINISTRATOR],
        vendors.NewAgreement(
            vendor="Sandbox Carrier",
            product="SMS",
            gateway="sandbox",
            covers_campaigns=True,
            signed_on=date(2026, 1, 2),
            ends_on=None,
        ),
    )
    conversations: dict[UUID, UUID] = {}

    def patient(name: str, born: str, mobile: str, language: str) -> UUID:
        from quietline.records.messaging.models import Conversation

        thread = patients.add(
            ports,
            receptionist,
            patients.NewPatient(
                name=Phi(name),
                date_of_birth=Phi(born),
                mobile=Phi(mobile),
                language=language,
                timezone="America/New_York",
            ),
        )
        found = Conversation.objects.get(id=thread).patient_id
        conversations[found] = thread
        return found

    ana = patient("Ana Reyes", "1984-05-17", "+15550100001", "es")
    sam = patient("Sam Carter", "1972-11-03", "+15550100002", "en")
    noah = patient("Noah Quinn", "1990-02-28", "+15550100003", "en")
    for one in (ana, sam):
        consent.record(
            ports,
            receptionist,
            consent.RecordConsent(
                patient=one,
                purposes=frozenset({Purpose.APPOINTMENTS, Purpose.BILLING, Purpose.CARE}),
                source=Source.PAPER,
            ),
        )
        consent.confirm_number(ports, receptionist, one)
    return Cast(
        practice=practice,
        receptionist=receptionist,
        nurse=people[Role.NURSE],
        clinician=people[Role.CLINICIAN],
        privacy_officer=people[Role.PRIVACY_OFFICER],
        administrator=people[Role.ADMINISTRATOR],
        ana=ana,
        sam=sam,
        noah=noah,
        conversations=conversations,
    )


@pytest.fixture
def elsewhere(ports, cast: Cast) -> Actor:
    """The operator of another practice on the same machine."""
    return make_elsewhere(ports)


def make_elsewhere(ports) -> Actor:
    from quietline.services import practices

    practice = practices.create(
        ports,
        practices.NewPractice(
            name="Elm Street Eyes",
            texting_name="Elm Street",
            specialty="ophthalmology",
            timezone="America/Chicago",
            phone="+12125550101",
            sender="+12125550198",
            gateway="sandbox",
        ),
    )
    return system_actor("cli", practice_id=practice, origin="test")


@pytest.fixture
def later(clock: FrozenClock) -> Callable[[timedelta], None]:
    """Let time pass."""
    return clock.advance
