"""What an audit of a template says: an outcome, what led to it, and every value that was tried."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from quietline.kernel.codes import Code
from quietline.kernel.policy import PracticeContext, Profile, Tier, Verdict
from quietline.kernel.templates import Sensitivity


class Judge(Protocol):
    """How a text is judged: the signature of `kernel.policy.evaluate`."""

    def __call__(
        self, text: str, *, lang: str | None, practice: PracticeContext, profile: Profile
    ) -> Verdict: ...


class Outcome(StrEnum):
    PASSES = "passes"  # may go by SMS, whatever its fields hold
    PORTAL_ONLY = "portal_only"  # may go, but only behind a login, announced by a notification
    REFUSED = "refused"  # no template, or one that cannot even be announced


@dataclass(frozen=True, slots=True)
class Trial:
    """One rendering: this value in this language, all other fields plain. `rules`: why.

    `reveals`: the text is clinical, and words of this value are among those that make it so.
    """

    value: str
    lang: str | None
    tier: Tier
    sensitive: bool
    reveals: bool
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldReport:
    """One field. `name` is None for one that is not known; that one counts as clinical.

    `says` is what it would put into the text, `trials` every value tried, in order.
    """

    written: str
    name: str | None
    sensitivity: Sensitivity
    says: str
    trials: tuple[Trial, ...]

    def worst(self) -> Trial | None:
        """The first trial that reveals, a specially protected one before others; else the first."""
        return max(self.trials, key=lambda one: (one.reveals, one.sensitive), default=None)


@dataclass(frozen=True, slots=True)
class Finding:
    """Why a template does not pass. `field`: as it stands in the template, where it is one."""

    code: Code
    sentence: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """The audit of one template; it explains itself.

    `wording_tier` is that of the words without their fields, `worst_tier` the highest that any
    rendering reached; both None when there was nothing to render. `findings` are empty exactly
    when it passes.
    """

    outcome: Outcome
    wording_tier: Tier | None
    worst_tier: Tier | None
    sensitive: bool
    fields: tuple[FieldReport, ...]
    findings: tuple[Finding, ...]
    profile: Profile
