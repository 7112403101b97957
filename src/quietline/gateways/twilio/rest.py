"""The Messages resource of Twilio's REST API 2010-04-01 over `infra.http`."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from quietline.gateways.config import GatewayConfig
from quietline.gateways.port import SubmitResult
from quietline.gateways.twilio.answers import Page, read_created, read_page
from quietline.infra.http import ArrivalUnknown, HttpClient, NeverReached
from quietline.kernel.delivery import Outcome
from quietline.kernel.errors import Unavailable

BASE_URL = "https://api.twilio.com"
_PAGES_AT_MOST = 5
_PAGE_SIZE = 200


class MessagesApi:
    """Thread-safe. Nothing raises for what the network does."""

    def __init__(self, config: GatewayConfig, http: HttpClient) -> None:
        self._http = http
        self._base = config.base_url.rstrip("/") or BASE_URL
        self._path = f"/2010-04-01/Accounts/{quote(config.account_sid, safe='')}/Messages.json"
        pair = f"{config.account_sid}:{config.auth_token.reveal()}".encode()
        self._headers = {"authorization": f"Basic {base64.b64encode(pair).decode('ascii')}"}
        self._timeout = config.timeout_seconds

    def create(self, fields: Sequence[tuple[str, str]]) -> SubmitResult:
        try:
            response = self._http.post_form(
                self._base + self._path, fields, headers=self._headers, timeout=self._timeout
            )
        except NeverReached as error:
            return SubmitResult(Outcome.TEMPORARY, detail_code=f"network.{error.reason}")
        except ArrivalUnknown as error:
            return SubmitResult(Outcome.UNKNOWN, detail_code=f"network.{error.reason}")
        return read_created(response)

    def pages(self, filters: Sequence[tuple[str, str]]) -> Iterator[Page | None]:
        """Pages of matching messages; a last None when the rest cannot be had now."""
        params = (*filters, ("PageSize", str(_PAGE_SIZE)))
        uri = self._path
        for _ in range(_PAGES_AT_MOST):
            page = self._page(uri, params)
            yield page
            if page is None or page.next_uri is None:
                return
            uri, params = page.next_uri, ()
        yield None

    def _page(self, uri: str, params: Sequence[tuple[str, str]]) -> Page | None:
        try:
            response = self._http.get(
                self._base + uri, params=params, headers=self._headers, timeout=self._timeout
            )
        except Unavailable:
            return None
        return read_page(response)
