"""One database URL to Django's dictionary. SQLite is the default, PostgreSQL by URL."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from quietline.config.environment import SettingInvalidError

_SQLITE_SECONDS_TO_WAIT = 30


def database_from(url: str, data: Path) -> dict[str, Any]:
    """Django's `DATABASES["default"]`. An empty URL means `quietline.sqlite3` in `data`."""
    if not url:
        return _sqlite(data / "quietline.sqlite3")
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return _sqlite(Path(unquote(parts.path)))
    if parts.scheme in {"postgres", "postgresql"}:
        return _postgresql(url)
    raise SettingInvalidError("QUIETLINE_DATABASE_URL must begin with sqlite:// or postgres://.")


def _sqlite(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {
            # IMMEDIATE: a transaction takes the write lock at its start, so that two of them
            # never deadlock on upgrading a read lock; the others wait their turn.
            "transaction_mode": "IMMEDIATE",
            "timeout": _SQLITE_SECONDS_TO_WAIT,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        },
        "CONN_MAX_AGE": None,
    }


def _postgresql(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    options: dict[str, Any] = dict(parse_qsl(parts.query))
    host = options.pop("host", None) or parts.hostname or ""
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(parts.port or ""),
        "OPTIONS": options,
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }
