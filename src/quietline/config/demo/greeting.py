"""What the demonstration prints when it is ready."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text


def greet(demo: dict[str, Any]) -> None:
    """Addresses, sign-ins, API key, and the first thing to try."""
    console = Console(highlight=False)
    base, carrier = demo["base_url"], demo["carrier_url"]
    first = demo["patients"][0]
    places = Table.grid(padding=(0, 3))
    for name, address in (
        ("Desk", f"{base}/desk/"),
        ("Phones", f"{carrier}/phone"),
        ("Sign-in codes", f"{carrier}/authenticator"),
        ("API", f"{base}/api/v1/openapi.json"),
    ):
        places.add_row(Text(name, style="bold"), Text(address, no_wrap=True))
    people = Table(box=None, padding=(0, 2), header_style="bold")
    for title in ("Sign in as", "Password", "Role"):
        people.add_column(title, no_wrap=True)
    for member in demo["staff"]:
        people.add_row(member["email"], member["password"], member["role"].replace("_", " "))
    console.print()
    console.print(Panel.fit(places, title="Quietline is ready", padding=(1, 2)))
    console.print(people)
    console.print()
    console.print(Text.assemble(("API key  ", "bold"), demo["api_key"]), soft_wrap=True)
    console.print()
    console.print(
        f"Try it: open [bold]{first['name']}[/] at the desk, write "
        "“Your biopsy came back benign, the doctor will call you”,\n"
        f"send it, and see what arrives at {carrier}/phone/{first['mobile']}\n"
        f"(date of birth {first['date_of_birth']}). Ctrl-C stops everything.",
        soft_wrap=True,
    )
    console.print()
