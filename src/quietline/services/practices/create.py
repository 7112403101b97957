"""Setting up a practice: its rows, its key, its people. Done by an operator at the machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from django.db import transaction

from quietline.infra.ids import new_id
from quietline.kernel.access import Actor, Permission, Role, system_actor
from quietline.kernel.audit import AuditKind
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.policy import Profile
from quietline.records.practices.models import Clinician, Location, Practice, SenderNumber
from quietline.records.staff.models import StaffMember
from quietline.services.access import require
from quietline.services.audit_log import Fact, record
from quietline.services.fields import language_of, phone_of, timezone_of, words_of
from quietline.services.ports import Ports
from quietline.services.practices.settings import LONGEST_TEXTING_NAME
from quietline.services.safes import create_key
from quietline.services.staff import actor_for_staff

_LONGEST = 120
_MISSING = "This cannot be empty, and holds plain words only."


@dataclass(frozen=True, slots=True)
class NewPractice:
    """`texting_name` is the neutral name in texts; numbers are written as people do."""

    name: str
    texting_name: str
    specialty: str
    timezone: str
    phone: str
    sender: str
    gateway: str
    profile: Profile = Profile.STANDARD
    language: str = "en"
    clinicians: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewStaff:
    """Without a password the person sets one by the link they are sent."""

    email: str
    name: str
    role: Role
    password: str | None = field(repr=False)


def create(ports: Ports, new: NewPractice) -> UUID:
    """A practice with its own key and audit log. Raises FieldInvalid for what cannot be used."""
    row = _checked(new)
    practice = row.id
    sender = phone_of("sender", new.sender)
    clinicians = [_words("clinicians", name) for name in new.clinicians]
    locations = [_words("locations", name) for name in new.locations]
    with transaction.atomic():
        row.created_at = ports.clock.now()
        row.save(force_insert=True)
        create_key(ports, practice=practice, owner=practice)
        SenderNumber.objects.create(practice_id=practice, e164=sender.e164, gateway=new.gateway)
        Clinician.objects.bulk_create(
            Clinician(practice_id=practice, name=name) for name in clinicians
        )
        Location.objects.bulk_create(
            Location(practice_id=practice, name=name) for name in locations
        )
        operator = system_actor("cli", practice_id=practice, origin="cli")
        record(
            ports, practice, [_fact(operator, AuditKind.PRACTICE_CREATED, f"practice:{practice}")]
        )
    return practice


def _checked(new: NewPractice) -> Practice:
    """The row that is to be written. Raises FieldInvalid for the first field that cannot be."""
    return Practice(
        id=new_id(),
        name=_words("name", new.name),
        texting_name=words_of(
            "texting_name", new.texting_name, longest=LONGEST_TEXTING_NAME, missing=_MISSING
        ),
        specialty=_words("specialty", new.specialty) if new.specialty.strip() else "",
        profile=new.profile.value,
        language=language_of(new.language),
        timezone=timezone_of(new.timezone),
        phone=phone_of("phone", new.phone).e164,
    )


def _words(field: str, text: str) -> str:
    return words_of(field, text, longest=_LONGEST, missing=_MISSING)


def add_staff(ports: Ports, actor: Actor | None, new: NewStaff) -> Actor:
    """An account for one person. Raises InvalidInput when the address is taken."""
    actor = require(actor, Permission.STAFF_MANAGE)
    email = new.email.strip().lower()
    if StaffMember.objects.filter(email__iexact=email).exists():
        raise InvalidInput(Code.INPUT_MALFORMED, "Somebody already has this email address.")
    member = StaffMember(
        id=new_id(),
        practice_id=actor.practice_id,
        email=email,
        name=new.name,
        role=new.role.value,
        date_joined=ports.clock.now(),
    )
    if new.password is None:
        member.set_unusable_password()
    else:
        member.set_password(new.password)
    with transaction.atomic():
        member.save()
        record(
            ports, actor.practice_id, [_fact(actor, AuditKind.STAFF_ADDED, f"staff:{member.id}")]
        )
    return actor_for_staff(member, actor.origin)


def _fact(actor: Actor, kind: AuditKind, subject: str) -> Fact:
    return Fact(kind=kind, actor=actor.label, origin=actor.origin, subject=subject)
