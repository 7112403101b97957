"""Twilio's JSON documents, as its REST API 2010-04-01 writes them."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import formatdate
from urllib.parse import urlencode

from starlette.responses import JSONResponse

from quietline.gateways.sandbox.carrier.engine import API_VERSION
from quietline.gateways.sandbox.carrier.store import Message

ERROR_MESSAGES = {
    20001: "A parameter cannot be read",
    20003: "Authenticate",
    20404: "The requested resource was not found",
    20429: "Too Many Requests",
    20500: "Internal server error",
    20503: "Service unavailable",
    21211: "Invalid 'To' Phone Number",
    21408: "Permission to send an SMS has not been enabled for the region of the 'To' number",
    21602: "Message body is required",
    21604: "A 'To' phone number is required",
    21606: "The 'From' number is not an SMS-capable number of this account",
    21609: "The 'StatusCallback' URL is not a valid URL",
    21610: "Attempt to send to unsubscribed recipient",
    21612: "Message cannot be sent with this combination of 'To' and 'From'",
    21614: "'To' number is not a valid mobile number",
    21617: "The concatenated message body exceeds the 1600 character limit",
}
_STATUS = {20003: 401, 20404: 404, 20429: 429, 20500: 500, 20503: 503}


def messages_path(account_sid: str) -> str:
    return f"/{API_VERSION}/Accounts/{account_sid}/Messages"


def error_response(code: int) -> JSONResponse:
    """An error as Twilio writes it; the text never repeats what was sent."""
    status = _STATUS.get(code, 400)
    document = {
        "code": code,
        "message": ERROR_MESSAGES.get(code, "The message was refused"),
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return JSONResponse(document, status)


def message_document(message: Message, account_sid: str) -> dict[str, object]:
    path = f"{messages_path(account_sid)}/{message.sid}"
    return {
        "account_sid": account_sid,
        "api_version": API_VERSION,
        "body": message.body,
        "date_created": _date(message.created),
        "date_sent": None if message.sent is None else _date(message.sent),
        "date_updated": _date(message.updated),
        "direction": message.direction,
        "error_code": message.error_code,
        "error_message": ERROR_MESSAGES.get(message.error_code or 0),
        "from": message.sender,
        "messaging_service_sid": None,
        "num_media": "0",
        "num_segments": str(message.segments),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{path}/Media.json"},
        "to": message.recipient,
        "uri": f"{path}.json",
    }


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a list, newest first, and the query it answers."""

    messages: tuple[Message, ...]
    query: tuple[tuple[str, str], ...]
    page: int
    page_size: int
    more: bool


def page_document(listing: Listing, account_sid: str) -> dict[str, object]:
    """The token of the next page is the last message of this one, so nothing is skipped."""
    path = f"{messages_path(account_sid)}.json"
    start = listing.page * listing.page_size
    kept = [pair for pair in listing.query if pair[0] not in ("Page", "PageToken")]
    following = [*kept, ("Page", str(listing.page + 1))]
    if listing.more:
        following.append(("PageToken", f"PA{listing.messages[-1].sid}"))
    return {
        "end": start + max(len(listing.messages) - 1, 0),
        "first_page_uri": f"{path}?{urlencode([*kept, ('Page', '0')])}",
        "messages": [message_document(message, account_sid) for message in listing.messages],
        "next_page_uri": f"{path}?{urlencode(following)}" if listing.more else None,
        "page": listing.page,
        "page_size": listing.page_size,
        "previous_page_uri": None,
        "start": start,
        "uri": f"{path}?{urlencode(listing.query)}",
    }


def _date(seconds: float) -> str:
    """RFC 2822, to the second, UTC."""
    return formatdate(seconds).replace("-0000", "+0000")
