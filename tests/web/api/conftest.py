"""Programs with keys."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from api_program import MakeKey, Program

from quietline.kernel.access import Scope

if TYPE_CHECKING:
    from django.test import Client

    from cast.people import Cast
    from quietline.services.ports import Ports


@pytest.fixture
def make_key(ports: Ports, cast: Cast) -> MakeKey:
    """A key with these scopes, of the practice or of one member of staff."""
    from quietline.services import api_keys

    def make(*scopes: Scope, acts_for: UUID | None = None) -> str:
        new = api_keys.NewApiKey("a program", frozenset(scopes), acts_for)
        return api_keys.create(ports, cast.administrator, new)

    return make


@pytest.fixture
def program(web: Client, make_key: MakeKey) -> Program:
    """A program of the practice that may do everything an API key can."""
    return Program(web, make_key(*Scope))


@pytest.fixture
def personal(web: Client, make_key: MakeKey, cast: Cast) -> Program:
    """The receptionist's own program: what it sends is written by a person."""
    return Program(web, make_key(*Scope, acts_for=cast.receptionist.id))
