"""What a gateway is told when it is built. Read from the environment by `config` only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A credential whose repr, str and format show nothing."""

    _value: str

    def reveal(self) -> str:
        """The credential itself. Call it where it is put on the wire or checked."""
        return self._value

    def __repr__(self) -> str:
        return "[secret]"

    def __str__(self) -> str:
        return "[secret]"

    def __format__(self, format_spec: str) -> str:
        return "[secret]"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a secret is not pickled")


@dataclass(frozen=True, slots=True)
class GatewayConfig:
    """One gateway account.

    base_url: scheme, host and port, without a path; the carrier's own address when empty.
    timeout_seconds: for one whole exchange with the carrier, from connecting to the last byte.
    """

    name: str
    account_sid: str
    auth_token: Secret
    base_url: str = ""
    timeout_seconds: float = 10.0
