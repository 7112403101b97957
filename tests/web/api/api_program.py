"""A program that calls the API with a key of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.test import Client

MakeKey = Callable[..., str]


@dataclass(frozen=True)
class Program:
    """A caller with one key."""

    web: Client
    key: str

    def post(self, path: str, body: object, **headers: str) -> HttpResponse:
        return self.post_raw(path, json.dumps(body).encode(), **headers)

    def post_raw(self, path: str, body: bytes, **headers: str) -> HttpResponse:
        return self.web.post(
            f"/api/v1{path}", body, "application/json", headers={**self._key, **headers}
        )

    def get(self, path: str) -> HttpResponse:
        return self.web.get(f"/api/v1{path}", headers=self._key)

    def send(self, patient: object, text: str, **fields: Any) -> HttpResponse:
        body = {"patient": str(patient), "text": text, "purpose": "care", **fields}
        return self.post("/messages", body)

    @property
    def _key(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}"}
