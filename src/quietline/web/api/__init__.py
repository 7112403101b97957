"""The HTTP API, version 1: send a message, read it with its explanation, check a text.

Holds the shapes on the wire, the keys' door, and one function a call. Must not hold rules: what
may be sent and read is decided in services, and every call ends in one of them.
"""
