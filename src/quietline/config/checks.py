"""The deploy checks of `quietline doctor`, in one table. Ids are never renamed or reused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from quietline.cli.house import Checked, Severity
from quietline.config import questions as ask
from quietline.config.environment import Environment
from quietline.config.seen import Database, Seen, see_database, see_files
from quietline.infra.clock import SystemClock
from quietline.kernel.errors import QuietlineError

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING


@dataclass(frozen=True, slots=True)
class Check:
    """A question to settings and files. `todo` says how to mend what it finds."""

    id: str
    title: str
    severity: Severity
    ask: Callable[[Seen], str]
    todo: str


@dataclass(frozen=True, slots=True)
class DatabaseCheck:
    """A question that only a database of the present shape can answer."""

    id: str
    title: str
    severity: Severity
    ask: Callable[[Seen, Database], str]
    todo: str


CHECKS: Final[tuple[Check | DatabaseCheck, ...]] = (
    Check(
        "QL001",
        "Keyring",
        _ERROR,
        ask.keyring,
        "Restore keys/keyring.json from your backup and chmod 600 it; setup makes the first one.",
    ),
    Check(
        "QL002",
        "Secure public address",
        _ERROR,
        ask.https,
        "Set QUIETLINE_BASE_URL to the https address that patients' phones see.",
    ),
    Check(
        "QL003",
        "Texting gateway",
        _ERROR,
        ask.sandbox,
        "Set QUIETLINE_GATEWAY to a gateway that reaches real telephones.",
    ),
    DatabaseCheck(
        "QL004",
        "Agreement (BAA) with the texting company",
        _ERROR,
        ask.agreements,
        "Record it: quietline practice add-agreement",
    ),
    Check(
        "QL005",
        "Database",
        _ERROR,
        ask.database,
        "Look at QUIETLINE_DATABASE_URL and the server; then run quietline upgrade.",
    ),
    DatabaseCheck(
        "QL006",
        "Clock",
        _ERROR,
        ask.clock,
        "Let the machines take their time from the network (NTP).",
    ),
    Check(
        "QL007",
        "Data folder",
        _ERROR,
        ask.data_folder,
        "Give it to the account that runs Quietline, and chmod 700 it.",
    ),
    DatabaseCheck(
        "QL008",
        "Texting name",
        _ERROR,
        ask.texting_name,
        "Choose a neutral one, such as the street or the city.",
    ),
    DatabaseCheck(
        "QL009",
        "Second factors",
        _WARNING,
        ask.second_factor,
        "They cannot open the desk without one; ask them to sign in and set it up.",
    ),
    DatabaseCheck(
        "QL010",
        "Audit log signed",
        _WARNING,
        ask.signed,
        "A worker signs it every minute; start one, and run quietline audit verify.",
    ),
    DatabaseCheck(
        "QL011",
        "Address of portal links",
        _ERROR,
        ask.link_domain,
        "Use a neutral domain name in QUIETLINE_BASE_URL.",
    ),
    Check(
        "QL012",
        "Host names",
        _ERROR,
        ask.hosts,
        "List in QUIETLINE_ALLOWED_HOSTS the host of the public address, and no star.",
    ),
    Check(
        "QL013",
        "Database file",
        _ERROR,
        ask.network_files,
        "Put QUIETLINE_DATA on a local disk, or use PostgreSQL.",
    ),
    Check(
        "QL014",
        "Gateway account",
        _ERROR,
        ask.credentials,
        "Set QUIETLINE_GATEWAY_ACCOUNT and QUIETLINE_GATEWAY_TOKEN.",
    ),
    Check(
        "QL015",
        "Reverse proxy",
        _WARNING,
        ask.proxies,
        "Set QUIETLINE_PROXIES to the number of proxies in front; without it, sign-in may loop.",
    ),
    Check(
        "QL016",
        "Audit signing key",
        _ERROR,
        ask.signing_key,
        "Restore keys/audit.key from your backup and chmod 600 it; setup makes the first one.",
    ),
    Check(
        "QL017",
        "Demonstration",
        _ERROR,
        ask.mode,
        "Set QUIETLINE_ENV to production, with real keys and a real practice.",
    ),
    DatabaseCheck(
        "QL018",
        "Practice",
        _ERROR,
        ask.practice,
        "Make it: quietline setup",
    ),
    DatabaseCheck(
        "QL019",
        "Texting number",
        _ERROR,
        ask.sender,
        "Give the practice a number at this gateway, or choose the gateway that it has one at.",
    ),
    DatabaseCheck(
        "QL020",
        "Worker",
        _WARNING,
        ask.worker,
        "Start one: quietline worker",
    ),
    DatabaseCheck(
        "QL021",
        "Audit log verified",
        _WARNING,
        ask.verified,
        "Run quietline audit verify, and keep what it says.",
    ),
    DatabaseCheck(
        "QL022",
        "Texts from patients read",
        _ERROR,
        ask.unread,
        "See the worker's log; most often a key or the key service is missing.",
    ),
    DatabaseCheck(
        "QL023",
        "Texts whose fate is known",
        _WARNING,
        ask.parked,
        "At the desk, open the conversations concerned and decide: send again, or give up.",
    ),
)


def examine(environment: Environment, start: Callable[[], object]) -> Sequence[Checked]:
    """Look at an installation, and put every check to what is seen. `start` readies Django."""
    files = see_files(environment)
    database = _database(start)
    return judge(Seen(environment, files, database, SystemClock().now()))


def judge(seen: Seen) -> tuple[Checked, ...]:
    """Every check, in the order of the table."""
    return tuple(_judge(check, seen) for check in CHECKS)


def _database(start: Callable[[], object]) -> Database | None:
    from django.db import DatabaseError

    try:
        start()
        return see_database()
    except (DatabaseError, QuietlineError, OSError):
        return None


def _judge(check: Check | DatabaseCheck, seen: Seen) -> Checked:
    if isinstance(check, Check):
        sentence = check.ask(seen)
    elif seen.database is None or seen.database.pending:
        return Checked(check.id, check.title, Severity.SKIPPED, "It needs the database.")
    else:
        sentence = check.ask(seen, seen.database)
    if not sentence:
        return Checked(check.id, check.title, Severity.OK)
    return Checked(check.id, check.title, check.severity, sentence, check.todo)
