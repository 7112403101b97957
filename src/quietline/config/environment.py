"""Every setting, in one table: name, default, what it means. Read once, from the environment.

The reference page of settings and `quietline doctor` are made from `SETTINGS`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Mode(StrEnum):
    DEMO = "demo"
    TEST = "test"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True)
class Setting:
    name: str
    default: str
    sentence: str


SETTINGS: tuple[Setting, ...] = (
    Setting("QUIETLINE_ENV", "production", "demo, test or production."),
    Setting("QUIETLINE_DATA", "data", "Folder for the database (SQLite), the keys and the logs."),
    Setting(
        "QUIETLINE_DATABASE_URL", "", "postgres://... ; empty means SQLite in the data folder."
    ),
    Setting("QUIETLINE_PORT", "8000", "Port of the web server."),
    Setting("QUIETLINE_HOST", "127.0.0.1", "Address the web server listens on."),
    Setting("QUIETLINE_BASE_URL", "", "Public address of this system, as patients' phones see it."),
    Setting("QUIETLINE_ALLOWED_HOSTS", "", "Host names, by comma; empty: the base address's own."),
    Setting("QUIETLINE_PROXIES", "0", "Number of trusted reverse proxies in front of the server."),
    Setting("QUIETLINE_GATEWAY", "twilio", "Texting gateway: twilio or sandbox."),
    Setting("QUIETLINE_GATEWAY_URL", "", "Address of the gateway's API, when not its usual one."),
    Setting("QUIETLINE_GATEWAY_ACCOUNT", "", "Account id at the gateway."),
    Setting("QUIETLINE_GATEWAY_TOKEN", "", "Secret token at the gateway."),
    Setting("QUIETLINE_LINK_HOURS", "72", "Hours after which a portal link stops working."),
    Setting("QUIETLINE_STAFF_IDLE_MINUTES", "15", "Minutes until idle staff are signed out."),
    Setting("QUIETLINE_PATIENT_IDLE_MINUTES", "15", "Minutes until an idle patient is signed out."),
)


class SettingInvalidError(Exception):
    """A setting has a value that cannot be used. The sentence names it."""


@dataclass(frozen=True, slots=True)
class Environment:
    """The settings of this process, typed."""

    mode: Mode
    data: Path
    database_url: str
    host: str
    port: int
    base_url: str
    allowed_hosts: tuple[str, ...]
    proxies: int
    gateway: str
    gateway_url: str
    gateway_account: str
    gateway_token: str = field(repr=False)
    link_hours: int
    staff_idle_minutes: int
    patient_idle_minutes: int

    @property
    def is_production(self) -> bool:
        return self.mode is Mode.PRODUCTION

    @property
    def keys(self) -> Path:
        return self.data / "keys"


def read_environment(values: Mapping[str, str] | None = None) -> Environment:
    """The environment's settings. Raises SettingInvalidError with a sentence."""
    source = os.environ if values is None else values
    known = {entry.name: source.get(entry.name) or entry.default for entry in SETTINGS}
    port = _number(known, "QUIETLINE_PORT")
    base_url = known["QUIETLINE_BASE_URL"] or f"http://127.0.0.1:{port}"
    hosts = (
        known["QUIETLINE_ALLOWED_HOSTS"] or base_url.split("://")[-1].split("/")[0].split(":")[0]
    )
    return Environment(
        mode=_mode(known["QUIETLINE_ENV"]),
        data=Path(known["QUIETLINE_DATA"]).absolute(),
        database_url=known["QUIETLINE_DATABASE_URL"],
        host=known["QUIETLINE_HOST"],
        port=port,
        base_url=base_url.rstrip("/"),
        allowed_hosts=tuple(host.strip() for host in hosts.split(",") if host.strip()),
        proxies=_number(known, "QUIETLINE_PROXIES"),
        gateway=known["QUIETLINE_GATEWAY"],
        gateway_url=known["QUIETLINE_GATEWAY_URL"],
        gateway_account=known["QUIETLINE_GATEWAY_ACCOUNT"],
        gateway_token=known["QUIETLINE_GATEWAY_TOKEN"],
        link_hours=_number(known, "QUIETLINE_LINK_HOURS"),
        staff_idle_minutes=_number(known, "QUIETLINE_STAFF_IDLE_MINUTES"),
        patient_idle_minutes=_number(known, "QUIETLINE_PATIENT_IDLE_MINUTES"),
    )


def _number(known: Mapping[str, str], name: str) -> int:
    try:
        return int(known[name])
    except ValueError as error:
        raise SettingInvalidError(f"{name} must be a whole number.") from error


def _mode(word: str) -> Mode:
    try:
        return Mode(word)
    except ValueError as error:
        raise SettingInvalidError("QUIETLINE_ENV must be demo, test or production.") from error
