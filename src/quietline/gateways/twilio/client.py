"""The Twilio gateway: submit a text, and find a lost one again by what it said to whom.

Twilio has neither an idempotency key nor a field for our reference. The reference therefore rides
in the query of the status callback, so that a receipt finds its submission even when the answer
with the message's sid was lost; and a lookup compares numbers, body and time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urlencode, urlsplit, urlunsplit

from quietline.gateways.config import GatewayConfig
from quietline.gateways.port import (
    Capabilities,
    Lookup,
    LookupRequest,
    LookupResult,
    SubmitRequest,
    SubmitResult,
)
from quietline.gateways.twilio.answers import CarrierMessage, Page
from quietline.gateways.twilio.rest import MessagesApi
from quietline.infra.http import HttpClient

# Twilio's clock and ours may differ by this much when "since" is compared.
_CLOCK_TOLERANCE = timedelta(minutes=5)
# Twilio sorts by the date of sending, which is a little later than that of creation.
_SORT_TOLERANCE = timedelta(days=1)


class TwilioGateway:
    """See `gateways.port.Gateway`."""

    capabilities = Capabilities(idempotency_key=False, lookup=Lookup.CONTENT)

    def __init__(self, config: GatewayConfig, http: HttpClient) -> None:
        self.name = config.name
        self.submission_timeout = config.timeout_seconds
        self._messages = MessagesApi(config, http)

    def submit(self, request: SubmitRequest) -> SubmitResult:
        return self._messages.create(create_fields(request))

    def lookup(self, request: LookupRequest) -> LookupResult:
        """Find by content. The oldest match counts: identical texts are interchangeable.

        The list is not filtered by `DateSent`: a message that still waits has no such date and
        would be missed, and a missed message is sent twice.
        """
        matches: list[CarrierMessage] = []
        filters = (("To", request.to.e164), ("From", request.sender))
        for page in self._messages.pages(filters):
            if page is None:
                return matches[-1].as_found() if matches else LookupResult(found=None)
            matches += [message for message in page.messages if _is_it(message, request)]
            if _ends_before(page, request.since - _SORT_TOLERANCE):
                break
        return matches[-1].as_found() if matches else LookupResult(found=False)


def create_fields(request: SubmitRequest) -> tuple[tuple[str, str], ...]:
    """The form of a create request."""
    return (
        ("To", request.to.e164),
        ("From", request.sender),
        ("Body", request.body.reveal()),
        ("StatusCallback", with_reference(request.status_callback, request.reference)),
        ("SmartEncoded", "false"),  # a body that the carrier rewrites could not be found again
    )


def with_reference(url: str, reference: str) -> str:
    """The callback address with our reference added to its query."""
    parts = urlsplit(url)
    added = urlencode({"ref": reference})
    query = f"{parts.query}&{added}" if parts.query else added
    return urlunsplit(parts._replace(query=query))


def _is_it(message: CarrierMessage, request: LookupRequest) -> bool:
    earliest = request.since - _CLOCK_TOLERANCE
    return (
        message.sid not in request.exclude
        and message.direction.startswith("outbound")
        and message.body == request.body
        and (message.created is None or message.created >= earliest)
    )


def _ends_before(page: Page, moment: datetime) -> bool:
    """Whether the whole page is older, so that no later page can hold a match."""
    return all(
        message.created is not None and message.created < moment for message in page.messages
    )
