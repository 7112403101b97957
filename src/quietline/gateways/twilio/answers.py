"""What Twilio answered -> values. Pure: any bytes give a value, none raises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from quietline.gateways.port import LookupResult, SubmitResult
from quietline.gateways.twilio.errors import outcome_of_refusal
from quietline.gateways.twilio.statuses import Reading, read_status
from quietline.infra.http import Response
from quietline.kernel.delivery import Outcome
from quietline.kernel.phi import Phi

_TOO_MANY_REQUESTS = 429
_REQUEST_TIMEOUT = 408
_SERVER_ERROR = 500
_CLIENT_ERROR = 400


@dataclass(frozen=True, slots=True)
class CarrierMessage:
    """One message as Twilio holds it."""

    sid: str
    direction: str
    body: Phi[str]
    created: datetime | None
    reading: Reading

    def as_found(self) -> LookupResult:
        return LookupResult(
            found=True,
            gateway_message_id=self.sid,
            state=self.reading.state,
            outcome=self.reading.outcome,
            detail_code=self.reading.detail_code,
        )


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list, newest first. next_uri: path and query of the next page, or None."""

    messages: tuple[CarrierMessage, ...]
    next_uri: str | None


def read_created(response: Response) -> SubmitResult:
    """How a create request ended.

    A 5xx answer may come from in front of or from behind the place where messages are accepted,
    so it is UNKNOWN; so is a 2xx answer that names no message.
    """
    document = _mapping(response.json())
    if response.ok:
        return _accepted(document)
    code = _integer(document.get("code"))
    detail = str(code) if code else f"http.{response.status}"
    if response.status >= _SERVER_ERROR or response.status == _REQUEST_TIMEOUT:
        return SubmitResult(Outcome.UNKNOWN, detail_code=detail)
    if response.status == _TOO_MANY_REQUESTS:
        return SubmitResult(Outcome.TEMPORARY, detail_code=detail)
    if response.status < _CLIENT_ERROR:
        return SubmitResult(Outcome.SENDER_PROBLEM, detail_code=detail)
    return SubmitResult(outcome_of_refusal(code), detail_code=detail)


def read_page(response: Response) -> Page | None:
    """A page of messages; None when the answer is not one."""
    document = _mapping(response.json())
    listed = document.get("messages")
    if not response.ok or not isinstance(listed, list):
        return None
    messages = [read_message(_mapping(item)) for item in listed]
    following = document.get("next_page_uri")
    return Page(
        messages=tuple(message for message in messages if message is not None),
        next_uri=following if isinstance(following, str) and following.startswith("/") else None,
    )


def read_message(document: Mapping[str, object]) -> CarrierMessage | None:
    sid = document.get("sid")
    if not isinstance(sid, str) or not sid:
        return None
    return CarrierMessage(
        sid=sid,
        direction=str(document.get("direction")),
        body=Phi(str(document.get("body"))),
        created=_moment(document.get("date_created")),
        reading=read_status(str(document.get("status")), _integer(document.get("error_code"))),
    )


def _accepted(document: Mapping[str, object]) -> SubmitResult:
    message = read_message(document)
    if message is None:
        return SubmitResult(Outcome.UNKNOWN, detail_code="answer.unreadable")
    return SubmitResult(
        outcome=message.reading.outcome or Outcome.ACCEPTED,
        gateway_message_id=message.sid,
        detail_code=message.reading.detail_code,
        segments=_integer(document.get("num_segments")),
    )


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _integer(value: object) -> int | None:
    """A number that Twilio writes sometimes as a number and sometimes as a string."""
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None  # noqa: PLR2004


def _moment(value: object) -> datetime | None:
    """An RFC 2822 date, aware and in UTC."""
    try:
        moment = parsedate_to_datetime(str(value))
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
