"""The audit itself: read, render with the worst values, judge each rendering, say what follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput
from quietline.kernel.policy import PracticeContext, Profile, Tier, build_notification, evaluate
from quietline.kernel.sms import check_text
from quietline.kernel.templates import LONGEST_VALUE, Template, read_template
from quietline.services.template_audit.findings import (
    find_broken,
    find_in_fields,
    find_in_wording,
    find_together,
    find_unannounceable,
)
from quietline.services.template_audit.renderings import Renderings
from quietline.services.template_audit.values import Finding, Judge, Outcome, TemplateReport

MOST_NAMES: Final = 500  # clinicians, and as many locations
MOST_LANGUAGES: Final = 10
_LINK: Final = "https://example.com/p/8fKq2Z"
_NOBODY: Final = PracticeContext()
Languages = Sequence[str | None]


def audit_template(
    text: str,
    langs: Languages = (None,),
    *,
    practice: PracticeContext = _NOBODY,
    profile: Profile = Profile.STANDARD,
    judge: Judge = evaluate,
) -> TemplateReport:
    """What the template could reveal to a stranger, in each language (None: not said).

    Judges, in each language, the plain wording, one rendering for each worst value of each field
    and each name of the practice, and as many with all fields at their worst as the longest list
    of values has. A template that cannot be read is refused, not raised.
    Raises InvalidInput(input.too_long) for over 500 names of a kind, a name of over 200 code
    points, or over 10 languages.
    """
    _check_bounds(langs, practice)
    try:
        check_text(text)
        template = read_template(text)
    except InvalidInput as error:
        broken = (find_broken(error),)
        return TemplateReport(Outcome.REFUSED, None, None, False, (), broken, profile)
    return _audit(template, Renderings(tuple(langs) or (None,), practice, profile, judge))


def _audit(template: Template, renderings: Renderings) -> TemplateReport:
    wording = renderings.wording(template)
    fields = renderings.fields(template)
    together = renderings.together(template)
    alone = (*find_in_wording(wording), *find_in_fields(fields))
    findings = alone or find_together(together)
    if findings and not _may_be_announced(renderings):
        findings = (*findings, find_unannounceable())
    trials = [*together, *(trial for field in fields for trial in field.trials)]
    wordings = [one.verdict for one in wording]
    tiers = [*(one.tier for one in wordings), *(one.tier for one in trials)]
    return TemplateReport(
        outcome=_outcome(findings),
        wording_tier=max(one.tier for one in wordings),
        worst_tier=max(tiers),
        sensitive=any(one.sensitive for one in wordings) or any(one.sensitive for one in trials),
        fields=fields,
        findings=findings,
        profile=renderings.profile,
    )


def _outcome(findings: Sequence[Finding]) -> Outcome:
    if not findings:
        return Outcome.PASSES
    refused = any(one.code is Code.POLICY_NOTIFICATION_REVEALS for one in findings)
    return Outcome.REFUSED if refused else Outcome.PORTAL_ONLY


def _may_be_announced(renderings: Renderings) -> bool:
    """Whether the notification that stands in for such a message is free of clinical words."""
    for lang in renderings.langs:
        notification = build_notification(
            practice_name=renderings.practice.name, link=_LINK, lang=lang or "en"
        )
        if renderings.judged(notification, lang).tier is Tier.CLINICAL:
            return False
    return True


def _check_bounds(langs: Languages, practice: PracticeContext) -> None:
    if len(langs) > MOST_LANGUAGES:
        raise InvalidInput(Code.INPUT_TOO_LONG, f"Name at most {MOST_LANGUAGES} languages.")
    for names in (practice.clinicians, practice.locations):
        if len(names) > MOST_NAMES:
            raise InvalidInput(Code.INPUT_TOO_LONG, f"Name at most {MOST_NAMES} of a kind.")
    for name in (practice.name, *practice.clinicians, *practice.locations):
        if len(name) > LONGEST_VALUE:
            sentence = f"A name is longer than {LONGEST_VALUE} characters."
            raise InvalidInput(Code.INPUT_TOO_LONG, sentence)
