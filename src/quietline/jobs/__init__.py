"""Loops around services: the worker. Each turn calls one service; no rules, no rows."""
