"""The table of audit kinds holds what is written, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quietline
from quietline.kernel.audit import AuditKind, kinds

SOURCE = Path(quietline.__file__).parent
TABLE = Path(kinds.__file__)
NAMED = frozenset(
    name
    for file in SOURCE.rglob("*.py")
    if file != TABLE
    for name in re.findall(r"\bAuditKind\.([A-Z_]+)\b", file.read_text(encoding="utf-8"))
)


@pytest.mark.parametrize("kind", list(AuditKind))
def test_every_kind_is_written_somewhere(kind: AuditKind) -> None:
    """An auditor who reads the table must not look for entries that never come."""
    assert kind.name in NAMED
