"""`quietline serve` and `quietline worker`: the processes of an installation."""

from __future__ import annotations

from typing import Annotated

import typer

from quietline.cli.house import house_of


def serve(
    context: typer.Context,
    *,
    host: Annotated[
        str | None, typer.Option(help="Address to listen on; QUIETLINE_HOST when not given.")
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(min=1, max=65535, help="Port; QUIETLINE_PORT when not given."),
    ] = None,
) -> None:
    """Answer web requests: desk, portal, API and webhooks."""
    house_of(context).serve(host, port)


def worker(context: typer.Context) -> None:
    """Submit, receive and reconcile texts. Any number of workers may run at a time."""
    house_of(context).work()
