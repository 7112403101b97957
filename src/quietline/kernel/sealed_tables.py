"""Tables that a build made and a package ships as one file, with a checksum.

Layout: a line with a name, a line with the SHA-256 of the rest in hex, then zlib-compressed JSON.
Such a file is part of the code, as a module is: it is read once, at the first question.
"""

from __future__ import annotations

import json
import pkgutil
import zlib
from collections.abc import Mapping
from hashlib import sha256
from typing import Any


class DamagedTablesError(Exception):
    """The file is not what was built: the package must be installed again."""


def seal_tables(name: str, tables: Mapping[str, Any]) -> bytes:
    """Return the file for `tables`; the same tables give the same bytes."""
    text = json.dumps(tables, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    packed = zlib.compress(text.encode("utf-8"), 9)
    return b"\n".join((name.encode("ascii"), sha256(packed).hexdigest().encode("ascii"), packed))


def open_tables(name: str, data: bytes) -> dict[str, Any]:
    """Return the tables in a file. Raises DamagedTablesError for any other bytes."""
    found, _, rest = data.partition(b"\n")
    checksum, _, packed = rest.partition(b"\n")
    if found != name.encode("ascii") or sha256(packed).hexdigest().encode("ascii") != checksum:
        raise DamagedTablesError(f"The tables of {name} are damaged. Install Quietline again.")
    tables: dict[str, Any] = json.loads(zlib.decompress(packed))
    return tables


def read_tables(name: str, package: str, path: str) -> dict[str, Any]:
    """Return the tables that a package ships at `path` within itself."""
    return open_tables(name, pkgutil.get_data(package, path) or b"")
