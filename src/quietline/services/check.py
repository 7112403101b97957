"""The policy's verdict on a text that belongs to nobody yet. Nothing is stored or sent."""

from __future__ import annotations

from quietline.kernel.access import Actor, Permission
from quietline.kernel.phi import Phi
from quietline.kernel.policy import PracticeContext, Profile, Verdict, evaluate
from quietline.kernel.sms import check_text
from quietline.services.access import require


def check(
    actor: Actor | None,
    text: Phi[str],
    *,
    lang: str | None = None,
    practice: PracticeContext = PracticeContext(),  # noqa: B008 - frozen
    profile: Profile = Profile.STANDARD,
) -> Verdict:
    """What the text reveals. Raises NotFound if the actor may not ask, InvalidInput for no text."""
    require(actor, Permission.POLICY_CHECK)
    check_text(text.reveal())
    return evaluate(text.reveal(), lang=lang, practice=practice, profile=profile)
