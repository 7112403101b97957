"""The log: one JSON object a line on standard error. PHI in it is refused, not printed."""

from __future__ import annotations

import sys
from collections.abc import Mapping, MutableMapping
from typing import Any

import structlog

from quietline.kernel.phi import Phi
from quietline.kernel.phone import PhoneNumber


class PhiInLogError(Exception):
    """Somebody handed PHI to the log. The line is not written."""


def get_log(name: str) -> structlog.typing.FilteringBoundLogger:
    """A logger whose events are fixed words and whose fields are ids, codes and counts."""
    log: structlog.typing.FilteringBoundLogger = structlog.get_logger(name)
    return log


def configure_log(level: int = 20) -> None:
    """Call once per process, in `config`. 20 is INFO."""
    structlog.configure(
        processors=[
            refuse_phi,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.dict_tracebacks,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )


def refuse_phi(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """A structlog processor that raises `PhiInLogError` when any field holds PHI."""
    if _holds_phi(event):
        raise PhiInLogError(f"PHI was handed to the log by event {event.get('event')!r}")
    return event


def _holds_phi(value: object) -> bool:
    if isinstance(value, Phi | PhoneNumber):
        return True
    if isinstance(value, Mapping):
        return any(_holds_phi(item) for pair in value.items() for item in pair)
    if isinstance(value, list | tuple | set | frozenset):
        return any(_holds_phi(item) for item in value)
    return False
