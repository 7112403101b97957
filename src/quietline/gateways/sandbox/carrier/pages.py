"""The pages: fixed files, filled by their own scripts from the JSON beside them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from http import HTTPStatus
from importlib.resources import as_file, files
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response

from quietline.gateways.sandbox.carrier.bodies import malformed
from quietline.gateways.sandbox.carrier.demo import read_codes
from quietline.gateways.sandbox.carrier.handsets import read_number
from quietline.gateways.sandbox.carrier.parts import Parts


def page_folder() -> Path:
    """Where the page files lie: always a real folder, as the package is never zipped."""
    with as_file(files(__package__).joinpath("assets")) as folder:
        return folder


@dataclass(frozen=True, slots=True)
class Pages:
    parts: Parts

    async def home(self, request: Request) -> Response:
        del request
        return RedirectResponse("/phone", HTTPStatus.TEMPORARY_REDIRECT)

    async def handsets(self, request: Request) -> Response:
        del request
        return _page("handsets.html")

    async def handset(self, request: Request) -> Response:
        if read_number(request.path_params["number"]) is None:
            return malformed("This is not a phone number.", HTTPStatus.NOT_FOUND)
        return _page("handset.html")

    async def authenticator(self, request: Request) -> Response:
        del request
        return _page("authenticator.html")

    async def codes(self, request: Request) -> Response:
        del request
        codes = read_codes(self.parts.options.demo, self.parts.engine.now())
        return JSONResponse([asdict(code) for code in codes])

    async def healthz(self, request: Request) -> Response:
        del request
        return JSONResponse({"status": "ok"})


def _page(name: str) -> Response:
    return FileResponse(page_folder() / name, media_type="text/html; charset=utf-8")
