"""`quietline setup` and `quietline practice`: from nothing to a practice that may text."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from quietline.cli.house import house_of
from quietline.cli.operators import PracticeOption, operator_of
from quietline.kernel.access import Role
from quietline.kernel.codes import Code
from quietline.kernel.consent import parse_zone
from quietline.kernel.errors import InvalidInput

if TYPE_CHECKING:
    from quietline.kernel.access import Actor
    from quietline.services.ports import Ports


def setup(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    *,
    name: Annotated[str, typer.Option(prompt="Name of the practice")],
    texting_name: Annotated[
        str, typer.Option(prompt="Neutral name for texts, which must not tell the type of care")
    ],
    specialty: Annotated[str, typer.Option(prompt="What the practice does")],
    timezone: Annotated[
        str, typer.Option(prompt="Time zone, such as America/New_York")
    ] = "America/New_York",
    phone: Annotated[str, typer.Option(prompt="Telephone number that patients may call")],
    sender: Annotated[str, typer.Option(prompt="Number that the practice texts from")],
    admin_email: Annotated[str, typer.Option(prompt="Email of the first administrator")],
    admin_name: Annotated[str, typer.Option(prompt="Name of the first administrator")],
    language: Annotated[str, typer.Option(help="Usual language, such as en or es.")] = "en",
    another: Annotated[
        bool, typer.Option("--another", help="There is a practice already; make one more.")
    ] = False,
) -> None:
    """Make keys, database, the practice and its first administrator; then say what comes next."""
    parse_zone(timezone)
    house = house_of(context)
    house.prepare()
    ports = house.start()
    from quietline.services import practices

    if practices.all_practices() and not another:
        raise InvalidInput(Code.INPUT_MALFORMED, "There is a practice already. See --another.")
    practice = practices.create(
        ports,
        practices.NewPractice(
            name=name,
            texting_name=texting_name,
            specialty=specialty,
            timezone=timezone,
            phone=phone,
            sender=sender,
            gateway=house.gateway(),
            language=language,
        ),
    )
    typer.echo(f"\nThe practice is made. Its id is {practice}.")
    _add(ports, operator_of(practice), admin_email, admin_name, Role.ADMINISTRATOR)
    for number, step in enumerate(_NEXT, 1):
        typer.echo(f"  {number}. {step}")


def upgrade(context: typer.Context) -> None:
    """Bring the database to the shape that this version expects. Safe to run again."""
    house_of(context).prepare()
    typer.echo("The database is up to date.")


_NEXT = (
    "Sign in, choose a password of your own, and set up the second factor when asked.",
    "Record the agreement (BAA): quietline practice add-agreement",
    "Add the others: quietline practice add-staff",
    "Back up the data folder's keys; without them nothing can be read.",
    "Run quietline doctor, then quietline serve and quietline worker.",
)


def add_staff(
    context: typer.Context,
    *,
    email: Annotated[str, typer.Option(help="Address to sign in with.")],
    name: Annotated[str, typer.Option(help="Name that colleagues see.")],
    role: Annotated[Role, typer.Option(help="What the person may do.")],
    practice: PracticeOption = None,
) -> None:
    """Give a person an account. The first password is shown once."""
    ports = house_of(context).start()
    _add(ports, operator_of(practice), email, name, role)


def add_agreement(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    *,
    vendor: Annotated[str, typer.Option(help="Who signed it.")],
    gateway: Annotated[str, typer.Option(help="The texting gateway that it covers.")],
    signed: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="Day of signature.")],
    ends: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Last day, if it has one.")
    ] = None,
    product: Annotated[str, typer.Option(help="The service it speaks of.")] = "SMS",
    campaigns: Annotated[
        bool, typer.Option("--campaigns", help="It covers campaigns, too.")
    ] = False,
    practice: PracticeOption = None,
) -> None:
    """Record a business associate agreement. Without a current one, nothing is texted."""
    ports = house_of(context).start()
    from quietline.services import vendors

    agreement = vendors.NewAgreement(
        vendor=vendor,
        product=product,
        gateway=gateway,
        covers_campaigns=campaigns,
        signed_on=signed.date(),
        ends_on=None if ends is None else ends.date(),
    )
    vendors.record_agreement(ports, operator_of(practice), agreement)
    typer.echo("The agreement is recorded.")


def _add(ports: Ports, actor: Actor, email: str, name: str, role: Role) -> None:
    from quietline.infra.ids import new_token
    from quietline.services import practices

    password = new_token()
    practices.add_staff(ports, actor, practices.NewStaff(email, name, role, password))
    typer.echo(f"{name} may sign in as {email}, as {role.value.replace('_', ' ')}.")
    typer.echo(f"First password, shown now and never again: {password}")
