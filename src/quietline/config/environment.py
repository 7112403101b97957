"""Every setting, in one table: name, default, what it means. Read once per process.

A setting stands in the environment or, where that is silent, in `settings.env` in the data folder
(NAME=VALUE, a line each). The demonstration keeps its own there, so that the command line finds
it without being told anything.

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


SETTINGS_FILE = "settings.env"


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
    given = os.environ if values is None else values
    data = _data_folder(given)
    source = {**read_settings_file(data / SETTINGS_FILE), **{k: v for k, v in given.items() if v}}
    source["QUIETLINE_DATA"] = str(data)
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


def read_settings_file(file: Path) -> dict[str, str]:
    """The settings in a file; none when there is no file. Raises SettingInvalidError."""
    names = {entry.name for entry in SETTINGS}
    found: dict[str, str] = {}
    lines = file.read_text().splitlines() if file.is_file() else []
    for number, line in enumerate(lines, start=1):
        name, equals, value = line.partition("=")
        if not line.strip() or line.startswith("#"):
            continue
        if not equals or name.strip() not in names:
            raise SettingInvalidError(f"{SETTINGS_FILE}, line {number}: this is no setting.")
        found[name.strip()] = value.strip()
    return found


def write_settings_file(data: Path, values: Mapping[str, str]) -> None:
    """Write `settings.env`, for its owner alone: it may hold the gateway's token."""
    file = data / SETTINGS_FILE
    file.touch(mode=0o600)
    file.write_text("".join(f"{name}={value}\n" for name, value in values.items()))


def _data_folder(given: Mapping[str, str]) -> Path:
    """As named, else `data`, else the demonstration's, if that is what lies here."""
    named = given.get("QUIETLINE_DATA")
    if named:
        return Path(named).absolute()
    usual, demo = Path("data"), Path(".demo")
    return (demo if demo.is_dir() and not usual.is_dir() else usual).absolute()


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
