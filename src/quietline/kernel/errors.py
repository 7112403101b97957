"""What can be broken. Every *no* is a value (see `codes`); every *broken* thing is one of these.

    QuietlineError
    ├── InvalidInput      the caller's input cannot be used; says which rule it breaks
    ├── NotFound          absent, or not for this actor: from outside the two look the same
    ├── Conflict          the same request was already made with other content
    ├── IntegrityBroken   stored data fails its own proof (seal, signature, hash)
    ├── KeyDestroyed      the key that sealed this content no longer exists
    └── Unavailable       something outside (gateway, key service) cannot be reached now

Each carries a stable code and a sentence for a person. Neither may hold PHI.
"""

from __future__ import annotations

from quietline.kernel.codes import SENTENCES, Code


class QuietlineError(Exception):
    """Root of the tree. `sentence` defaults to the code's own."""

    def __init__(self, code: Code, sentence: str | None = None) -> None:
        self.code = code
        self.sentence = sentence or SENTENCES[code]
        super().__init__(f"{code}: {self.sentence}")


class InvalidInput(QuietlineError):  # noqa: N818 - the tree's names are words, not "...Error"
    pass


class NotFound(QuietlineError):  # noqa: N818
    def __init__(self, code: Code = Code.NOT_FOUND, sentence: str | None = None) -> None:
        super().__init__(code, sentence)


class Conflict(QuietlineError):  # noqa: N818
    pass


class IntegrityBroken(QuietlineError):  # noqa: N818
    pass


class KeyDestroyed(QuietlineError):  # noqa: N818
    def __init__(self, code: Code = Code.KEY_DESTROYED, sentence: str | None = None) -> None:
        super().__init__(code, sentence)


class Unavailable(QuietlineError):  # noqa: N818
    pass
