"""What a carrier is told when its webhook was not taken in: a code and a sentence, no values."""

from __future__ import annotations

from collections.abc import Mapping

from django.http import HttpResponse, JsonResponse

from quietline.infra.log import get_log
from quietline.kernel.codes import SENTENCES, Code
from quietline.kernel.errors import InvalidInput, QuietlineError
from quietline.web.errors import status_of

TOO_LARGE = "The request is too large. Nothing was stored."
_log = get_log("webhooks")


class Refusal(Exception):  # noqa: N818 - an answer on its way out, not a fault
    """The webhook is not taken in, and nothing of it is stored."""

    def __init__(
        self,
        status: int,
        code: Code,
        sentence: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.sentence = sentence or SENTENCES[code]
        self.headers = headers
        super().__init__(code.value)


def refusal_of(error: QuietlineError) -> Refusal:
    """400 for what cannot be read: it would be no better the second time."""
    status = 400 if isinstance(error, InvalidInput) else status_of(error)
    return Refusal(status, error.code, error.sentence)


def answer(refusal: Refusal) -> HttpResponse:
    """The answer; counted in the log by its code."""
    _log.warning("webhook.refused", code=refusal.code.value)
    body = {"code": refusal.code.value, "sentence": refusal.sentence}
    return JsonResponse(body, status=refusal.status, headers=refusal.headers)
