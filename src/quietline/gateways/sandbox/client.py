"""The sandbox gateway: Twilio's dialect plus `Reference`, which makes a lookup exact."""

from __future__ import annotations

from dataclasses import replace

from quietline.gateways.config import GatewayConfig
from quietline.gateways.port import (
    Capabilities,
    Lookup,
    LookupRequest,
    LookupResult,
    SubmitRequest,
    SubmitResult,
)
from quietline.gateways.twilio.client import create_fields
from quietline.gateways.twilio.rest import MessagesApi
from quietline.infra.http import HttpClient

DEFAULT_BASE_URL = "http://127.0.0.1:8001"


class SandboxGateway:
    """See `gateways.port.Gateway`."""

    capabilities = Capabilities(idempotency_key=False, lookup=Lookup.REFERENCE)

    def __init__(self, config: GatewayConfig, http: HttpClient) -> None:
        self.name = config.name
        self.submission_timeout = config.timeout_seconds
        account = replace(config, base_url=config.base_url or DEFAULT_BASE_URL)
        self._messages = MessagesApi(account, http)

    def submit(self, request: SubmitRequest) -> SubmitResult:
        return self._messages.create((*create_fields(request), ("Reference", request.reference)))

    def lookup(self, request: LookupRequest) -> LookupResult:
        for page in self._messages.pages((("Reference", request.reference),)):
            if page is None:
                return LookupResult(found=None)
            if page.messages:
                return page.messages[-1].as_found()
        return LookupResult(found=False)
