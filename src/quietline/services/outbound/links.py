"""Fresh portal addresses. A token is random, and by chance it may spell something that reveals."""

from __future__ import annotations

from dataclasses import dataclass

from quietline.infra.ids import new_token
from quietline.kernel.policy import Profile, Tier, evaluate
from quietline.services.ports import Ports


@dataclass(frozen=True, slots=True)
class Link:
    """`address` is what the patient gets; only the digest of `token` is ever stored."""

    address: str
    token: str


def new_link(ports: Ports) -> Link:
    """An address with nothing readable in it: a token that spells something is drawn again."""
    token = new_token()
    while spells_something(token):
        token = new_token()
    return Link(f"{ports.base_url}/p/{token}", token)


def spells_something(token: str) -> bool:
    """Whether the policy, at its strictest, would take the token for a revealing word."""
    verdict = evaluate(f"https://quietline.example/p/{token}", profile=Profile.STRICT)
    return verdict.tier is Tier.CLINICAL
