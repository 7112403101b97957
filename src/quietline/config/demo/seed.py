"""Makes the demonstration's practice, people and week, once, and writes `demo.json` each time."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from allauth.mfa.totp.internal.auth import TOTP

from quietline.config.demo.people import PASSWORD, PATIENTS, PRACTICE, STAFF, DemoPatient
from quietline.config.demo.play import Stage, past_ports, play
from quietline.infra.clock import FrozenClock
from quietline.infra.ids import new_secret
from quietline.kernel.access import Actor, Scope, system_actor
from quietline.kernel.consent import Source
from quietline.kernel.phi import Phi
from quietline.records.staff.models import StaffMember
from quietline.services import api_keys, consent, patients, practices, vendors
from quietline.services.patients import NewPatient
from quietline.services.ports import Ports

_BEFORE_THE_WEEK = timedelta(days=9)
_TOTP_BYTES = 20  # RFC 4226, section 4, R6


@dataclass(frozen=True, slots=True)
class Addresses:
    base_url: str
    carrier_url: str


def seed(ports: Ports, file: Path, addresses: Addresses) -> None:
    """Everything, into an empty database. Takes a few seconds."""
    now = ports.clock.now()
    clock = FrozenClock(_morning(now - _BEFORE_THE_WEEK))
    past, gateway = past_ports(ports, clock)
    practice = practices.create(past, PRACTICE)
    operator = system_actor("cli", practice_id=practice, origin="cli")
    secrets = {member.key: _totp_secret() for member in STAFF}
    staff = {member.key: _add_staff(past, operator, member.key, secrets) for member in STAFF}
    vendors.record_agreement(past, staff["ivan"], _agreement(clock.now().date()))
    people = {patient.key: _add_patient(past, staff["rosa"], patient) for patient in PATIENTS}
    play(Stage(past, clock, gateway, staff, people), now)
    api_key = api_keys.create(
        ports,
        operator,
        api_keys.NewApiKey("Demonstration", frozenset(Scope), acts_for=staff["rosa"].id),
    )
    _write(file, _document(addresses, api_key, secrets, people))


def _morning(day: datetime) -> datetime:
    """Nine o'clock at the practice on that day."""
    return day.astimezone(ZoneInfo(PRACTICE.timezone)).replace(hour=9, minute=0, second=0)


def update_addresses(file: Path, addresses: Addresses) -> None:
    """The same demonstration at other ports."""
    document = json.loads(file.read_text())
    document.update(base_url=addresses.base_url, carrier_url=addresses.carrier_url)
    _write(file, document)


def _add_staff(ports: Ports, operator: Actor, key: str, secrets: dict[str, str]) -> Actor:
    member = next(one for one in STAFF if one.key == key)
    actor = practices.add_staff(
        ports,
        operator,
        practices.NewStaff(member.email, member.name, member.role, PASSWORD),
    )
    TOTP.activate(StaffMember.objects.get(id=actor.id), secrets[key])
    return actor


def _add_patient(ports: Ports, actor: Actor, new: DemoPatient) -> UUID:
    thread = patients.add(
        ports,
        actor,
        NewPatient(
            name=Phi(new.name),
            date_of_birth=Phi(new.born),
            mobile=Phi(new.mobile),
            language=new.language,
            timezone=new.timezone,
        ),
    )
    patient = patients.patient_of(actor, thread)
    if new.agreed:
        consent.record(ports, actor, consent.RecordConsent(patient, new.agreed, Source.PAPER))
    if new.confirmed:
        consent.confirm_number(ports, actor, patient)
    return patient


def _agreement(today: date) -> vendors.NewAgreement:
    return vendors.NewAgreement(
        vendor="Sandbox Carrier",
        product="Programmable SMS",
        gateway=PRACTICE.gateway,
        covers_campaigns=True,
        signed_on=today.replace(month=1, day=15),
        ends_on=today.replace(month=12, day=31, year=today.year + 1),
    )


def _totp_secret() -> str:
    return base64.b32encode(new_secret(_TOTP_BYTES)).decode()


def _document(
    addresses: Addresses, api_key: str, secrets: dict[str, str], people: dict[str, UUID]
) -> dict[str, object]:
    return {
        "base_url": addresses.base_url,
        "carrier_url": addresses.carrier_url,
        "api_key": api_key,
        "staff": [
            {
                "email": member.email,
                "password": PASSWORD,
                "totp_secret": secrets[member.key],
                "role": member.role.value,
            }
            for member in STAFF
        ],
        "patients": [
            {
                "id": str(people[patient.key]),
                "name": patient.name,
                "mobile": patient.mobile,
                "date_of_birth": patient.born,
                "language": patient.language,
            }
            for patient in PATIENTS
        ],
    }


def _write(file: Path, document: dict[str, object]) -> None:
    draft = file.with_suffix(".new")
    draft.touch(mode=0o600)
    draft.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    draft.replace(file)
