"""Carrier-facing services: a port, a registry, a conformance suite, and one folder a carrier.

A folder here speaks one carrier's dialect over `infra.http` and turns every ending into a value.
No rows, no rules of consent or policy, and no base class: only `services.dispatch` sends here.
"""
