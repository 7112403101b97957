"""The carrier's memory: one SQLite file, so that it survives a restart. Used from one thread."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Message:
    """One text, either way. Times are seconds since 1970, UTC.

    duplicate, reversed: 1 when its receipts are to come twice, or in the wrong order.
    """

    seq: int
    sid: str
    direction: str
    reference: str | None
    sender: str
    recipient: str
    body: str
    status: str
    error_code: int | None
    callback: str | None
    segments: int
    created: float
    sent: float | None
    arrived: float | None
    updated: float
    duplicate: int = 0
    reversed: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """A change of status that is to come."""

    sid: str
    status: str
    error_code: int | None
    due: float


@dataclass(frozen=True, slots=True)
class Webhook:
    """A request to be posted; repeated until it is answered with 2xx or given up."""

    id: int
    lane: str
    url: str
    form: tuple[tuple[str, str], ...]
    attempts: int


class Store:
    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        schema = files(__package__).joinpath("schema.sql").read_text("utf-8")
        self._db.executescript(schema)

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def next_ordinal(self) -> int:
        """1, 2, 3 ... over the whole life of the file."""
        row = self._db.execute(
            "INSERT INTO counters VALUES ('submissions', 1)"
            " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value"
        ).fetchone()
        return int(row[0])

    def add_message(self, message: Message) -> None:
        """`seq` is given by the store."""
        self._db.execute(
            "INSERT INTO messages (sid, direction, reference, sender, recipient, body, status,"
            " error_code, callback, segments, created, sent, arrived, updated, duplicate, reversed)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            _columns(message)[1:],
        )

    def message(self, sid: str) -> Message | None:
        found = self._messages("WHERE sid = ?", (sid,))
        return found[0] if found else None

    def list_messages(
        self, conditions: Sequence[tuple[str, object]], limit: int
    ) -> tuple[Message, ...]:
        """Newest first. Conditions are SQL with one placeholder each, joined by AND."""
        where = " AND ".join(condition for condition, _ in conditions) or "1"
        values = (*(value for _, value in conditions), limit)
        return self._messages(f"WHERE {where} ORDER BY seq DESC LIMIT ?", values)

    def thread(self, number: str) -> tuple[Message, ...]:
        """What the handset holds, oldest first."""
        return self._messages(
            "WHERE (recipient = ? AND direction = 'outbound-api' AND arrived IS NOT NULL)"
            " OR (sender = ? AND direction = 'inbound') ORDER BY arrived, seq",
            (number, number),
        )

    def last_sender_to(self, number: str) -> str | None:
        row = self._db.execute(
            "SELECT sender FROM messages WHERE recipient = ? AND direction = 'outbound-api'"
            " AND arrived IS NOT NULL ORDER BY arrived DESC, seq DESC LIMIT 1",
            (number,),
        ).fetchone()
        return str(row[0]) if row else None

    def handsets(self) -> tuple[str, ...]:
        """Every number that was texted or that wrote, the latest first."""
        rows = self._db.execute(
            "SELECT number FROM (SELECT recipient AS number, seq FROM messages"
            " WHERE direction = 'outbound-api' UNION ALL SELECT sender, seq FROM messages"
            " WHERE direction = 'inbound') GROUP BY number ORDER BY max(seq) DESC"
        )
        return tuple(str(number) for (number,) in rows)

    def change_status(self, step: Step, at: float) -> None:
        sent = at if step.status == "sent" else None
        arrived = at if step.status == "delivered" else None
        self._db.execute(
            "UPDATE messages SET status = ?, error_code = ?, updated = ?,"
            " sent = coalesce(sent, ?), arrived = coalesce(arrived, ?) WHERE sid = ?",
            (step.status, step.error_code, at, sent, arrived, step.sid),
        )

    def add_step(self, step: Step, recipient: str) -> None:
        self._db.execute(
            "INSERT INTO steps (sid, status, error_code, due, recipient) VALUES (?,?,?,?,?)",
            (step.sid, step.status, step.error_code, step.due, recipient),
        )

    def last_due_to(self, number: str) -> float:
        """When the last step of the messages to this number is due; 0 when none is to come."""
        row = self._db.execute(
            "SELECT max(due) FROM steps WHERE recipient = ?", (number,)
        ).fetchone()
        return float(row[0] or 0)

    def take_due_steps(self, now: float) -> tuple[Step, ...]:
        """The steps due by now, in order; they are removed."""
        rows = self._db.execute(
            "SELECT sid, status, error_code, due FROM steps WHERE due <= ? ORDER BY due, id", (now,)
        ).fetchall()
        self._db.execute("DELETE FROM steps WHERE due <= ?", (now,))
        return tuple(Step(*row) for row in rows)

    def add_webhook(self, lane: str, url: str, form: Sequence[tuple[str, str]], due: float) -> None:
        self._db.execute(
            "INSERT INTO webhooks (lane, url, form, due) VALUES (?,?,?,?)",
            (lane, url, json.dumps(list(form)), due),
        )

    def due_webhooks(self, now: float, limit: int) -> tuple[Webhook, ...]:
        """The oldest webhook of each lane, where it is due."""
        rows = self._db.execute(
            "SELECT id, lane, url, form, attempts FROM webhooks WHERE due <= ? AND id IN"
            " (SELECT min(id) FROM webhooks GROUP BY lane) ORDER BY due, id LIMIT ?",
            (now, limit),
        )
        return tuple(
            Webhook(key, lane, url, tuple((name, value) for name, value in json.loads(form)), tries)
            for key, lane, url, form, tries in rows
        )

    def postpone_webhook(self, key: int, due: float) -> None:
        self._db.execute(
            "UPDATE webhooks SET attempts = attempts + 1, due = ? WHERE id = ?", (due, key)
        )

    def remove_webhook(self, key: int) -> None:
        self._db.execute("DELETE FROM webhooks WHERE id = ?", (key,))

    def next_due(self) -> float | None:
        row = self._db.execute(
            "SELECT min(due) FROM (SELECT due FROM steps UNION ALL SELECT due FROM webhooks)"
        ).fetchone()
        return None if row[0] is None else float(row[0])

    def counts(self) -> dict[str, int]:
        """How much was accepted and how much still waits, for whoever watches a run."""
        questions = {
            "accepted": "SELECT count(*) FROM messages WHERE direction = 'outbound-api'",
            "written": "SELECT count(*) FROM messages WHERE direction = 'inbound'",
            "steps_waiting": "SELECT count(*) FROM steps",
            "webhooks_waiting": "SELECT count(*) FROM webhooks",
        }
        return {name: int(self._db.execute(sql).fetchone()[0]) for name, sql in questions.items()}

    def _messages(self, rest: str, values: Sequence[object]) -> tuple[Message, ...]:
        rows = self._db.execute(f"SELECT * FROM messages {rest}", tuple(values))  # noqa: S608 - constants
        return tuple(Message(*row) for row in rows)


def _columns(message: Message) -> tuple[object, ...]:
    return tuple(getattr(message, name) for name in Message.__slots__)
