"""The tables are read once, before any example is timed."""

from __future__ import annotations

import pytest

from quietline.kernel.policy import evaluate


@pytest.fixture(scope="session", autouse=True)
def tables() -> None:
    """Ask the first question, which waits for the tables."""
    evaluate("Hello")
