"""Faults on demand: what the carrier does badly from now on."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from quietline.gateways.sandbox.carrier.behaviour import as_json, change_behaviour
from quietline.gateways.sandbox.carrier.bodies import malformed, read_json
from quietline.gateways.sandbox.carrier.parts import Parts


@dataclass(frozen=True, slots=True)
class Control:
    parts: Parts

    async def control(self, request: Request) -> Response:
        """GET: the behaviour and how much waits. POST: change the settings that are given."""
        if request.method == "POST":
            changes = await read_json(request)
            if changes is None:
                return malformed("Send a JSON object with the settings to change.")
            try:
                self.parts.behaviour = change_behaviour(self.parts.behaviour, changes)
            except ValueError as error:
                return malformed(str(error))
        counts = self.parts.store.counts()
        return JSONResponse({"behaviour": as_json(self.parts.behaviour), "counts": counts})
