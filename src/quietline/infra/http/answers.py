"""How an exchange ends: with an answer, or with one of two errors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from quietline.kernel.codes import Code
from quietline.kernel.errors import Unavailable


class NeverReached(Unavailable):
    """The other side certainly did not get the request. `reason` names the kind of failure."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(Code.NETWORK_UNREACHABLE)


class ArrivalUnknown(Unavailable):
    """The other side may or may not have got the request. `reason` names the kind of failure."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(Code.NETWORK_NO_ANSWER)


@dataclass(frozen=True, slots=True)
class Response:
    """A whole answer. Header names are in lower case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300  # noqa: PLR2004 - RFC 9110, 15.3

    def json(self) -> object:
        """The body as JSON, or None when it is none."""
        try:
            parsed: object = json.loads(self.body)
        except (ValueError, RecursionError):
            return None
        return parsed
