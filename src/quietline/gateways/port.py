"""What every gateway is: a protocol, its requests, its answers. No network, no rows, no rules.

A gateway never raises for anything the network does: every ending is a value, because the ending
decides between "send again" and "never send again". The one distinction that all callers rest on:

    TEMPORARY   the carrier certainly does not have this message; it may be sent again
    UNKNOWN     nobody knows whether the carrier has it; look it up, never send it again blindly

Webhooks are read by pure functions of the same shape in every gateway folder (see `Webhooks`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from quietline.kernel.delivery import Outcome, SubmissionState
from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber


class Lookup(StrEnum):
    """How a lost submission can be found again at the carrier."""

    REFERENCE = "reference"
    CONTENT = "content"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What the carrier can do about a submission whose answer was lost.

    idempotency_key: the carrier itself drops a second submission with the same reference.
    lookup: by our reference (exact), by content (numbers, body and time), or not at all (park).
    """

    idempotency_key: bool
    lookup: Lookup


@dataclass(frozen=True, slots=True)
class SubmitRequest:
    """One text to hand over.

    reference: ours, unique for each submission, at most 64 of A-Z a-z 0-9 - _; no PHI.
    sender: the practice's own number, E.164.
    status_callback: the address for receipts; the gateway appends the reference as `ref`.
    """

    reference: str
    sender: str
    to: PhoneNumber
    body: Phi[str]
    status_callback: str


@dataclass(frozen=True, slots=True)
class SubmitResult:
    """How the handing over ended.

    detail_code: the carrier's own code ("21610"), or "http.503", "network.ReadTimeout"; no PHI.
    segments: as the carrier counted them, when it said so.
    """

    outcome: Outcome
    gateway_message_id: str | None = None
    detail_code: str | None = None
    segments: int | None = None


@dataclass(frozen=True, slots=True)
class LookupRequest:
    """Which submission to look for.

    since: no earlier than the first try to submit it (aware UTC).
    exclude: carrier ids already known to belong to other submissions of ours.
    """

    reference: str
    sender: str
    to: PhoneNumber
    body: Phi[str]
    since: datetime
    exclude: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LookupResult:
    """found: True, False (the carrier answered, and does not have it), None (cannot tell now).

    state, outcome and detail_code are set when found: what the carrier says became of it.
    """

    found: bool | None
    gateway_message_id: str | None = None
    state: SubmissionState | None = None
    outcome: Outcome | None = None
    detail_code: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """One status report. outcome and detail_code are set only when something went wrong.

    outcome UNKNOWN: with state SENT, the carrier cannot say whether it arrived; with state FAILED,
    it gave up without a reason that we can act on. Either way there is nothing to reconcile and
    nothing is sent again: a person decides.
    """

    gateway_message_id: str
    reference: str | None
    state: SubmissionState
    outcome: Outcome | None
    detail_code: str | None


@dataclass(frozen=True, slots=True)
class InboundText:
    """One text from a handset.

    to: the practice's number that was texted, E.164.
    at: when the carrier got it, where it says so.
    opt_out_type: the carrier's own reading ("STOP", "START", "HELP") where it has one.
    """

    gateway_message_id: str
    sender: PhoneNumber
    to: str
    body: Phi[str]
    at: datetime | None = None
    opt_out_type: str | None = None


@dataclass(frozen=True, slots=True)
class WebhookRequest:
    """A webhook exactly as it came in.

    url: the public address the carrier was told, byte for byte, with its query.
    headers: names in lower case.
    body: the raw bytes; they hold PHI, so they are not shown.
    """

    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Webhooks:
    """A gateway's pure functions for what the carrier posts to us.

    verify_signature(request, secret): True only for the carrier's own, unaltered request.
    parse_receipt, parse_inbound: InvalidInput(Code.WEBHOOK_MALFORMED) when it cannot be read.
    """

    verify_signature: Callable[[WebhookRequest, str], bool]
    parse_receipt: Callable[[WebhookRequest], Receipt]
    parse_inbound: Callable[[WebhookRequest], InboundText]


class Gateway(Protocol):
    """A carrier-facing service. Thread-safe. Neither method raises for what the network does."""

    @property
    def name(self) -> str: ...

    @property
    def capabilities(self) -> Capabilities: ...

    @property
    def submission_timeout(self) -> float:
        """Seconds after which `submit` has returned; a lease must be longer than this."""
        ...

    def submit(self, request: SubmitRequest) -> SubmitResult: ...

    def lookup(self, request: LookupRequest) -> LookupResult: ...
