"""Conversations, messages, the outbox of submissions, receipts, inbound envelopes."""
