"""Which column of an export holds what, told by its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

# Names with everything but letters and figures left out, the likeliest first. Twilio's log writes
# From, To, Body, Status, SentDate, Direction; its programming interface date_sent, and so on.
NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "body": (
            "body", "messagebody", "text", "messagetext", "message", "content", "smsbody", "sms",
            "msg", "mensaje", "texto",
        ),
        "date": (
            "sentdate", "datesent", "sentat", "sent", "datecreated", "createdat", "created",
            "datetime", "timestamp", "date", "time", "fecha",
        ),
        "sender": (
            "sentby", "user", "staff", "agent", "sender", "from", "fromnumber", "originator",
            "remitente", "de",
        ),
        "direction": ("direction", "messagedirection", "inout", "type", "direccion"),
    }
)  # fmt: skip


class UnknownColumnsError(Exception):
    """No column can hold the texts. `found` are the names that the file has."""

    def __init__(self, found: Sequence[str]) -> None:
        super().__init__("No column of the file is known to hold the texts.")
        self.found = tuple(found)


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the columns that were taken; None where the file has none."""

    body: str
    date: str | None
    sender: str | None
    direction: str | None


def find_columns(header: Sequence[str], body: str | None = None) -> Columns:
    """Return the columns to read; `body` names the texts' column if the file calls it otherwise.

    Raises UnknownColumnsError if there is none.
    """
    by_name = {_plain(name): name for name in reversed(header)}
    wanted = by_name.get(_plain(body)) if body else _first(by_name, "body")
    if wanted is None:
        raise UnknownColumnsError(header)
    return Columns(
        wanted, _first(by_name, "date"), _first(by_name, "sender"), _first(by_name, "direction")
    )


def _first(by_name: Mapping[str, str], what: str) -> str | None:
    return next((by_name[name] for name in NAMES[what] if name in by_name), None)


def _plain(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())
