"""What the deploy checks look at: settings, files and database, gathered once."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from quietline.config.environment import Environment

if TYPE_CHECKING:
    from quietline.services.doctor import PracticeFacts

_MOUNTS: Final = Path("/proc/self/mounts")


@dataclass(frozen=True, slots=True)
class Files:
    """Permission bits, None for what is missing; `filesystem` is the type under the data folder."""

    data: int | None
    keyring: int | None
    signing_key: int | None
    filesystem: str


@dataclass(frozen=True, slots=True)
class Database:
    """What the database says. `without_factor` counts active staff without a second factor."""

    pending: int
    practices: tuple[PracticeFacts, ...]
    staff: int
    without_factor: int
    worker: bool
    time: datetime | None
    unread: int = 0
    parked: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """`database` is None when it cannot be reached or is not set up. `now` is aware UTC."""

    environment: Environment
    files: Files
    database: Database | None
    now: datetime


def see_files(environment: Environment) -> Files:
    """Look before anything is started: starting makes a keyring where there is none."""
    return Files(
        data=_mode(environment.data),
        keyring=_mode(environment.keys / "keyring.json"),
        signing_key=_mode(environment.keys / "audit.key"),
        filesystem=filesystem_of(environment.data, _mounts()),
    )


def see_database() -> Database:
    """Ask the database. Call after Django is started; raises its database errors."""
    from quietline.config.migrate import pending_migrations
    from quietline.config.wiring import ports

    pending = pending_migrations()
    if pending:
        return Database(pending, (), 0, 0, worker=False, time=None)
    from quietline.services import doctor

    facts = doctor.look(ports())
    staff, without = _staff()
    return Database(
        pending=0,
        practices=facts.practices,
        staff=staff,
        without_factor=without,
        worker=facts.worker,
        time=facts.database_time,
        unread=facts.unread,
        parked=facts.parked,
    )


def _staff() -> tuple[int, int]:
    from allauth.mfa.models import Authenticator

    from quietline.records.staff.models import StaffMember

    active = StaffMember.objects.filter(is_active=True)
    kinds = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
    guarded = Authenticator.objects.filter(type__in=kinds).values("user_id")
    return active.count(), active.exclude(id__in=guarded).count()


def filesystem_of(path: Path, mounts: str) -> str:
    """The type of the file system that holds `path`, from the text of /proc/self/mounts."""
    found, longest = "", -1
    for line in mounts.splitlines():
        _device, place, kind, *_rest = line.split(" ")
        place = place.replace("\\040", " ")
        if path.is_relative_to(place) and len(place) > longest:
            found, longest = kind, len(place)
    return found


def _mounts() -> str:
    try:
        return _MOUNTS.read_text()
    except OSError:
        return ""


def _mode(path: Path) -> int | None:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None
