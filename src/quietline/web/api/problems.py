"""Every answer that is not what was asked for: one shape, a stable code, a sentence.

Nothing that the caller sent is repeated, and no exception speaks for itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.http import HttpResponse, JsonResponse

from quietline.kernel.codes import SENTENCES, Code

REFUSED = 422


class Problem(Exception):  # noqa: N818 - an answer on its way out, not a fault
    """Raised where the answer is known and nothing further is to be done."""

    def __init__(
        self,
        status: int,
        code: Code,
        sentence: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.sentence = sentence
        self.headers = headers
        super().__init__(code.value)


def answer(problem: Problem) -> HttpResponse:
    """422 is a refusal: understood, and no. Everything else is an error."""
    body = {
        "outcome": "refused" if problem.status == REFUSED else "error",
        "code": problem.code.value,
        "sentence": problem.sentence or SENTENCES[problem.code],
    }
    return JsonResponse(body, status=problem.status, headers=problem.headers)
