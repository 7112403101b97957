"""The REST API: create, list and fetch messages, with Basic authentication."""

from __future__ import annotations

import asyncio
import base64
import hmac
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from quietline.gateways.sandbox.carrier.behaviour import Fate, LostResponse, decide_fate
from quietline.gateways.sandbox.carrier.documents import (
    error_response,
    message_document,
    page_document,
)
from quietline.gateways.sandbox.carrier.listing import read_listing
from quietline.gateways.sandbox.carrier.lost import Dropped, Hanging
from quietline.gateways.sandbox.carrier.magic import fate_for
from quietline.gateways.sandbox.carrier.parts import Parts
from quietline.gateways.sandbox.carrier.store import Message, Step
from quietline.infra.ids import new_id
from quietline.kernel.sms import measure

LONGEST_BODY = 1600
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_WEB_ADDRESS = re.compile(r"https?://[^\s/]+\S*")


@dataclass(frozen=True, slots=True)
class RestApi:
    parts: Parts

    async def messages(self, request: Request) -> Response:
        """GET lists, POST creates."""
        denied = self._denied(request)
        if denied is not None:
            return denied
        return await (self._create(request) if request.method == "POST" else self._list(request))

    async def message(self, request: Request) -> Response:
        denied = self._denied(request)
        if denied is not None:
            return denied
        found = self.parts.store.message(request.path_params["sid"])
        if found is None:
            return error_response(20404)
        return JSONResponse(message_document(found, self.parts.options.account_sid))

    def _denied(self, request: Request) -> Response | None:
        options = self.parts.options
        pair = f"{options.account_sid}:{options.auth_token.reveal()}".encode()
        expected = f"Basic {base64.b64encode(pair).decode('ascii')}".encode()
        given = request.headers.get("authorization", "").encode("utf-8")
        if not hmac.compare_digest(expected, given):
            return error_response(20003)
        if request.path_params["account"] != options.account_sid:
            return error_response(20404)
        return None

    async def _create(self, request: Request) -> Response:
        form = await _form(request)
        if form is None:
            return error_response(20001)
        fate = fate_for(form.get("To", ""), self._draw())
        await asyncio.sleep(fate.response_delay)
        if fate.server_error:
            return error_response(20503)
        refusal = self._fault(form) or fate.refusal
        if refusal is not None:
            return error_response(refusal)
        message = self._accept(form, fate)
        if fate.lost_response is LostResponse.HANG:
            return Hanging()
        document = message_document(message, self.parts.options.account_sid)
        answer = JSONResponse(document, 201)
        return Dropped(answer) if fate.lost_response is LostResponse.DROP else answer

    async def _list(self, request: Request) -> Response:
        query = tuple(request.query_params.multi_items())
        listing = read_listing(self.parts.store, query)
        if listing is None:
            return error_response(20001)
        return JSONResponse(page_document(listing, self.parts.options.account_sid))

    def _draw(self) -> Fate:
        return decide_fate(self.parts.behaviour, self.parts.store.next_ordinal())

    def _fault(self, form: dict[str, str]) -> int | None:
        """The error code for a request that no carrier would take."""
        checks = (
            (bool(form.get("To")), 21604),
            (_E164.fullmatch(form.get("To", "")) is not None, 21211),
            (form.get("From", "") in self.parts.options.numbers, 21606),
            (bool(form.get("Body")), 21602),
            (len(form.get("Body", "")) <= LONGEST_BODY, 21617),
            (
                _WEB_ADDRESS.fullmatch(form.get("StatusCallback") or "http://none") is not None,
                21609,
            ),
        )
        return next((code for passed, code in checks if not passed), None)

    def _accept(self, form: dict[str, str], fate: Fate) -> Message:
        now = self.parts.engine.now()
        message = Message(
            seq=0,
            sid=f"SM{new_id().hex}",
            direction="outbound-api",
            reference=form.get("Reference"),
            sender=form["From"],
            recipient=form["To"],
            body=form["Body"],
            status="queued",
            error_code=None,
            callback=form.get("StatusCallback") or None,
            segments=measure(form["Body"]).segments,
            created=now,
            sent=None,
            arrived=None,
            updated=now,
            duplicate=int(fate.duplicate),
            reversed=int(fate.out_of_order),
        )
        with self.parts.store.transaction():
            self.parts.store.add_message(message)
            self.parts.engine.report(message, "queued", None)
            earlier = self.parts.store.last_due_to(message.recipient)
            for step in _steps(message.sid, fate, now, earlier):
                self.parts.store.add_step(step, message.recipient)
        self.parts.engine.wake()
        return message


def _steps(sid: str, fate: Fate, now: float, earlier: float) -> list[Step]:
    """What will become of a message; it does not overtake an earlier one to the same number."""
    sent_at = now + fate.sent_delay
    steps = [Step(sid, "sent", None, sent_at)]
    if not fate.lost:
        status = "delivered" if fate.undelivered is None else "undelivered"
        steps.append(Step(sid, status, fate.undelivered, max(sent_at + fate.end_delay, earlier)))
    return steps


async def _form(request: Request) -> dict[str, str] | None:
    body = await request.body()
    try:
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict"))
    except ValueError:
        return None
