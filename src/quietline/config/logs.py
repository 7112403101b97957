"""Django's and the server's own loggers, kept to sentences without paths, queries or bodies.

Django writes the path of a failing request into its log, and a portal path holds a link token.
Its request logger is therefore silenced; `config.middleware` logs a failure by route name.
"""

from __future__ import annotations

import logging.config
from typing import Any


def configure(_settings: dict[str, Any]) -> None:
    quiet = {"handlers": ["none"], "propagate": False}
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "handlers": {
                "none": {"class": "logging.NullHandler"},
                "stderr": {"class": "logging.StreamHandler"},
            },
            "loggers": {
                "django.request": quiet,
                "django.security": quiet,
                "django.server": quiet,
                "uvicorn.access": quiet,
                "httpx": quiet,
                "httpcore": quiet,
                "axes": quiet,
            },
            "root": {"handlers": ["stderr"], "level": "WARNING"},
        }
    )
