"""The handsets: what each one holds, and texts that are written on them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from quietline.gateways.sandbox.carrier.bodies import malformed, read_json
from quietline.gateways.sandbox.carrier.demo import read_owners
from quietline.gateways.sandbox.carrier.parts import Parts
from quietline.gateways.sandbox.carrier.rest import LONGEST_BODY
from quietline.gateways.sandbox.carrier.store import Message
from quietline.infra.ids import new_id
from quietline.kernel.errors import InvalidInput
from quietline.kernel.sms import check_text, measure

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")


@dataclass(frozen=True, slots=True)
class Handsets:
    parts: Parts

    async def listing(self, request: Request) -> Response:
        """The demo's patients first, then every other number that was texted or that wrote."""
        del request
        owners = {owner.number: owner for owner in read_owners(self.parts.options.demo)}
        others = [number for number in self.parts.store.handsets() if number not in owners]
        return JSONResponse([self._summary(number) for number in (*owners, *others)])

    async def messages(self, request: Request) -> Response:
        """GET: what the handset holds, oldest first. POST: a text is written on it."""
        number = read_number(request.path_params["number"])
        if number is None:
            return malformed("This is not a phone number.", HTTPStatus.NOT_FOUND)
        if request.method == "POST":
            return await self._write(request, number)
        thread = self.parts.store.thread(number)
        return JSONResponse([_entry(message) for message in thread])

    async def thread(self, request: Request) -> Response:
        """The same, with what the handset's page needs besides."""
        number = read_number(request.path_params["number"])
        if number is None:
            return malformed("This is not a phone number.", HTTPStatus.NOT_FOUND)
        entries = [
            {**_entry(message), "id": message.sid, "other": _other(message)}
            for message in self.parts.store.thread(number)
        ]
        return JSONResponse({**self._owner(number), "messages": entries})

    async def _write(self, request: Request, number: str) -> Response:
        document = await read_json(request)
        body = document.get("body") if document is not None else None
        if not isinstance(body, str):
            return malformed('Send a JSON object with a text: {"body": "..."}.')
        try:
            check_text(body)
        except InvalidInput as error:
            return malformed(error.sentence)
        if len(body) > LONGEST_BODY:
            return malformed(f"A text has at most {LONGEST_BODY} characters.")
        message = self._accept(number, body)
        return JSONResponse({"sid": message.sid, "status": "accepted"}, HTTPStatus.ACCEPTED)

    def _accept(self, number: str, body: str) -> Message:
        now = self.parts.engine.now()
        message = Message(
            seq=0,
            sid=f"SM{new_id().hex}",
            direction="inbound",
            reference=None,
            sender=number,
            recipient=self._answered(number),
            body=body,
            status="received",
            error_code=None,
            callback=None,
            segments=measure(body).segments,
            created=now,
            sent=now,
            arrived=now,
            updated=now,
        )
        with self.parts.store.transaction():
            self.parts.store.add_message(message)
            self.parts.engine.announce(message)
        self.parts.engine.wake()
        return message

    def _answered(self, number: str) -> str:
        """Whom a text from this handset goes to: the last who texted it, else the practice."""
        return self.parts.store.last_sender_to(number) or self.parts.options.numbers[0]

    def _owner(self, number: str) -> dict[str, object]:
        owners = {owner.number: owner for owner in read_owners(self.parts.options.demo)}
        owner = owners.get(number)
        return {
            "number": number,
            "name": owner.name if owner else "",
            "language": owner.language if owner else "",
            "answers_go_to": self._answered(number),
        }

    def _summary(self, number: str) -> dict[str, object]:
        thread = self.parts.store.thread(number)
        last = _entry(thread[-1]) if thread else None
        return {**self._owner(number), "texts": len(thread), "last": last}


def read_number(text: str) -> str | None:
    """A number in a path, with its plus, with the plus read as a blank, or without one."""
    number = "+" + text.strip().removeprefix("+")
    return number if _E164.fullmatch(number) else None


def _entry(message: Message) -> dict[str, object]:
    inbound = message.direction == "inbound"
    at = datetime.fromtimestamp(message.arrived or message.created, UTC)
    return {
        "direction": "from_patient" if inbound else "to_patient",
        "body": message.body,
        "at": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }


def _other(message: Message) -> str:
    return message.recipient if message.direction == "inbound" else message.sender
