"""Starts the carrier: python -m quietline.gateways.sandbox.carrier --data FILE ..."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress

import uvicorn

from quietline.gateways.sandbox.carrier.app import create_app
from quietline.gateways.sandbox.carrier.listening import listen
from quietline.gateways.sandbox.carrier.options import read_options, refuse_in_production
from quietline.infra.log import configure_log


def main(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    refusal = refuse_in_production(environment)
    if refusal is not None:
        sys.stderr.write(refusal + "\n")
        return 2
    options = read_options(arguments, environment)
    configure_log()
    try:
        listening = listen(options.port)
    except OSError as error:
        sys.stderr.write(f"Port {options.port} cannot be used: {error.strerror}.\n")
        return 1
    with listening:
        host, port = listening.getsockname()
        sys.stdout.write(f"The sandbox carrier listens at http://{host}:{port}/phone\n")
        sys.stdout.flush()
        # Below "critical" the server would write addresses, which hold numbers, into the log.
        config = uvicorn.Config(
            create_app(options),
            log_level="critical",
            access_log=False,
            ws="none",
            lifespan="on",
            timeout_graceful_shutdown=1,
        )
        with suppress(KeyboardInterrupt):  # the usual way to end it; it has closed by then
            uvicorn.Server(config).run(sockets=[listening])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
