"""One audit entry, and its canonical bytes: what is hashed, stored, exported and proven.

An entry holds no PHI: people and messages appear as ids only (45 CFR 164.312(b) asks for who, what
and when, never for content).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from quietline.kernel.audit.canonical import (
    JSON,
    MAX_INTEGER,
    canonical_json,
    malformed,
    parse_canonical,
)

SCHEMA: Final = 1
MAX_ENTRY_BYTES: Final = 64 * 1024
MAX_TEXT: Final = 200

_KIND = re.compile(r"[a-z][a-z_]{0,40}(?:\.[a-z][a-z_]{0,40}){1,3}")


@dataclass(frozen=True, slots=True)
class Entry:
    """`log` is the origin of the practice's log, `index` counts from 0, `at` is aware UTC.

    `actor` is "staff:<uuid>", "patient:<uuid>", "api_key:<uuid>" or "system:<part>"; `origin` is
    where from ("web 203.0.113.9", "cli"); `subject` is "message:<uuid>" and the like.
    """

    log: str
    index: int
    at: datetime
    kind: str
    actor: str
    origin: str
    patient: UUID | None
    subject: str | None
    detail: Mapping[str, JSON]
    schema: int = SCHEMA


def canonical_bytes(entry: Entry) -> bytes:
    """The bytes that are hashed. InvalidInput if a field breaks its rule or they pass 64 KiB."""
    fields: dict[str, JSON] = {
        "schema": entry.schema,
        "log": entry.log,
        "index": entry.index,
        "at": format_instant(entry.at),
        "kind": str(entry.kind),
        "actor": entry.actor,
        "origin": entry.origin,
        "patient": str(entry.patient) if entry.patient is not None else None,
        "subject": entry.subject,
        "detail": entry.detail,
    }
    _hold_to_rules(fields)
    data = canonical_json(fields)
    if len(data) > MAX_ENTRY_BYTES:
        raise malformed("The entry is too long.")
    return data


def parse_entry(data: bytes) -> Entry:
    """The entry of canonical bytes. InvalidInput for any other bytes, fields or schema."""
    if len(data) > MAX_ENTRY_BYTES:
        raise malformed("The entry is too long.")
    fields = parse_canonical(data)
    if not isinstance(fields, dict):
        raise malformed("The entry is not a map of fields.")
    _hold_to_rules(fields)
    return _from_fields(fields)


def format_instant(at: datetime) -> str:
    """ISO 8601 in UTC with microseconds and "Z". InvalidInput for a time without a zone."""
    if at.tzinfo is None:
        raise malformed("The time of the entry has no zone.")
    # strftime does not pad the years before 1000 the same way on every platform; isoformat does.
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _from_fields(fields: Mapping[str, Any]) -> Entry:
    patient = fields["patient"]
    return Entry(
        log=fields["log"],
        index=fields["index"],
        at=datetime.fromisoformat(fields["at"]),
        kind=fields["kind"],
        actor=fields["actor"],
        origin=fields["origin"],
        patient=UUID(patient) if patient is not None else None,
        subject=fields["subject"],
        detail=fields["detail"],
    )


def _hold_to_rules(fields: Mapping[str, JSON]) -> None:
    if fields.keys() != _RULES.keys():
        raise malformed("The entry has missing or unknown fields.")
    for name, rule in _RULES.items():
        if not rule(fields[name]):
            raise malformed(f"The field {name} of the entry breaks its rule.")


def _is_index(value: object) -> bool:
    return type(value) is int and 0 <= value <= MAX_INTEGER


def _is_line(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= MAX_TEXT and value.isprintable()


def _is_instant(value: object) -> bool:
    # The parser takes many forms; writing it again leaves only the one.
    try:
        return isinstance(value, str) and format_instant(datetime.fromisoformat(value)) == value
    except (ValueError, OverflowError):
        return False


def _is_uuid(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


_RULES: Mapping[str, Callable[[object], bool]] = {
    "schema": lambda value: type(value) is int and value == SCHEMA,
    "log": _is_line,
    "index": _is_index,
    "at": _is_instant,
    "kind": lambda value: isinstance(value, str) and _KIND.fullmatch(value) is not None,
    "actor": _is_line,
    "origin": _is_line,
    "patient": lambda value: value is None or _is_uuid(value),
    "subject": lambda value: value is None or _is_line(value),
    "detail": lambda value: isinstance(value, Mapping),
}
