"""`quietline explain`: the whole story of one message, with proofs. An audited read of PHI."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import typer

from quietline.cli.house import house_of
from quietline.cli.operators import PracticeOption, operator_of


def explain(
    context: typer.Context,
    message: Annotated[UUID, typer.Argument(help="The message's id.")],
    *,
    as_json: Annotated[
        bool, typer.Option("--json", help="Answer with JSON, proofs included.")
    ] = False,
    practice: PracticeOption = None,
) -> None:
    """Say who sent a message, why it was allowed, what happened to it, and prove it.

    It shows what the patient reads, and is itself put on record.
    """
    ports = house_of(context).start()
    from quietline.cli.explain_pages import explanation_fields, show_explanation
    from quietline.services.explain import explain as explain_message

    explanation = explain_message(ports, operator_of(practice), message)
    if as_json:
        from quietline.cli.documents import say_json

        say_json(explanation_fields(explanation, ports.audit_signer.trusted_key_texts()))
    else:
        show_explanation(explanation)
