"""What the carrier is told when it starts: arguments, with the environment for what is secret."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quietline.gateways.config import Secret
from quietline.gateways.sandbox.carrier.behaviour import Behaviour, change_behaviour

DEFAULT_PORT = 8001
DEFAULT_NUMBER = "+15555550100"
ENVIRONMENT = "QUIETLINE_ENV"
ACCOUNT_SID = "QUIETLINE_CARRIER_ACCOUNT_SID"
AUTH_TOKEN = "QUIETLINE_CARRIER_AUTH_TOKEN"  # noqa: S105 - the name of a variable

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")


@dataclass(frozen=True, slots=True)
class Options:
    """numbers: those of the practice; the first is texted by a handset that got nothing yet.

    webhook_url: where inbound texts are posted. demo: the demo's JSON file, read when asked for.
    """

    data: Path
    account_sid: str
    auth_token: Secret
    numbers: tuple[str, ...] = (DEFAULT_NUMBER,)
    webhook_url: str | None = None
    demo: Path | None = None
    port: int = DEFAULT_PORT
    behaviour: Behaviour = field(default_factory=Behaviour)


def refuse_in_production(environment: Mapping[str, str]) -> str | None:
    """The sentence with which the carrier declines to start, or None."""
    if environment.get(ENVIRONMENT, "").strip().lower() != "production":
        return None
    return (
        "The sandbox carrier does not start in production: its texts reach nobody. "
        f"Choose a real gateway, or unset {ENVIRONMENT}."
    )


def read_options(arguments: Sequence[str], environment: Mapping[str, str]) -> Options:
    """Exits with status 2 and a sentence when an argument is missing or wrong."""
    parser = _parser(environment)
    given = parser.parse_args(arguments)
    for name in ("account_sid", "auth_token"):
        if not getattr(given, name):
            parser.error(f"give --{name.replace('_', '-')} or its environment variable")
    return Options(
        data=given.data,
        account_sid=given.account_sid,
        auth_token=Secret(given.auth_token),
        numbers=tuple(given.number or [DEFAULT_NUMBER]),
        webhook_url=given.webhook_url,
        demo=given.demo,
        port=given.port,
        behaviour=given.behaviour,
    )


def _parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m quietline.gateways.sandbox.carrier",
        description="A carrier for demonstrations and tests. It listens on 127.0.0.1 only.",
    )
    add = parser.add_argument
    add("--port", type=int, default=DEFAULT_PORT, help="0 takes a free one (default %(default)s)")
    add("--data", type=Path, required=True, help="the SQLite file that holds its state")
    add("--account-sid", default=environment.get(ACCOUNT_SID), help=f"or {ACCOUNT_SID}")
    add("--auth-token", default=environment.get(AUTH_TOKEN), help=f"or {AUTH_TOKEN}")
    add("--number", type=_number, action="append", help="a number of the practice; repeatable")
    add("--webhook-url", help="where texts from handsets are posted")
    add("--demo", type=Path, help="demo.json with patients and staff")
    add("--behaviour", type=_behaviour, default=Behaviour(), help="JSON, as for POST /control")
    return parser


def _number(text: str) -> str:
    if not _E164.fullmatch(text):
        raise argparse.ArgumentTypeError("a number looks like +15555550100")
    return text


def _behaviour(text: str) -> Behaviour:
    try:
        changes = json.loads(text)
        if not isinstance(changes, dict):
            raise argparse.ArgumentTypeError("the behaviour is a JSON object")
        return change_behaviour(Behaviour(), changes)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
