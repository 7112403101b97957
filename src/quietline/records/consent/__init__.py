"""The consent ledger: append-only events."""
