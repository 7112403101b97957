"""The little that the audit log needs from outside; `services.ports.Ports` has it."""

from __future__ import annotations

from typing import Protocol

from quietline.infra.clock import Clock
from quietline.kernel.audit import NoteKey


class AuditSigner(Protocol):
    @property
    def key(self) -> NoteKey:
        """The public key, under the name that stands in signatures."""

    def trusted_key_texts(self) -> tuple[str, ...]:
        """The public keys as auditors get them, "name+id+base64": this one, then its elders."""

    def sign(self, message: bytes) -> bytes:
        """64 bytes of Ed25519 over the message."""


class AuditPorts(Protocol):
    @property
    def clock(self) -> Clock: ...

    @property
    def audit_signer(self) -> AuditSigner: ...
