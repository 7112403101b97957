"""`quietline send`: one text to one patient, through the one way out."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from quietline.cli.house import house_of
from quietline.cli.operators import PatientOption, PracticeOption, operator_of
from quietline.cli.typed import typed_text
from quietline.kernel.consent import Purpose

if TYPE_CHECKING:
    from quietline.services.outbound import Decision


class DraftPurpose(StrEnum):
    """What a person may write for; the other purposes are texts of the system's own."""

    APPOINTMENTS = Purpose.APPOINTMENTS.value
    BILLING = Purpose.BILLING.value
    CARE = Purpose.CARE.value
    CAMPAIGN = Purpose.CAMPAIGN.value


def send(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    text: Annotated[
        list[str] | None,
        typer.Argument(help="The text. Without it, or as -, it is read from standard input."),
    ] = None,
    *,
    patient: PatientOption,
    purpose: Annotated[DraftPurpose, typer.Option(help="What it is for.")],
    idempotency_key: Annotated[
        str | None, typer.Option(help="The same key sends the same text only once.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with JSON.")] = False,
    practice: PracticeOption = None,
) -> None:
    """Send a text to a patient. Ends with 0 if it is queued, 3 if held, 4 if refused."""
    ports = house_of(context).start()
    from quietline.cli.send_pages import decision_fields, exit_code, show_decision
    from quietline.kernel.phi import Phi
    from quietline.services import outbound

    draft = outbound.Draft(
        patient=patient,
        text=Phi(typed_text(text)),
        purpose=Purpose(purpose.value),
        idempotency_key=idempotency_key,
    )
    decision: Decision = outbound.send(ports, operator_of(practice), draft)
    if as_json:
        from quietline.cli.documents import say_json

        say_json(decision_fields(decision))
    else:
        show_decision(decision)
    raise typer.Exit(exit_code(decision))
