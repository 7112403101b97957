"""The carrier's one listening socket: loopback, and nothing else."""

from __future__ import annotations

import socket

_LOOPBACK = "127.0.0.1"
_BACKLOG = 512


def listen(port: int) -> socket.socket:
    """Bind and listen; port 0 takes a free one. OSError when the port cannot be had.

    The protocol is named because asyncio switches Nagle's delay off only for sockets that name it,
    and with it each answer on a kept connection takes 40 ms longer.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((_LOOPBACK, port))
        listening.listen(_BACKLOG)
    except OSError:
        listening.close()
        raise
    return listening
