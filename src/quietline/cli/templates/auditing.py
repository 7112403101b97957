"""Every template of a file audited, and the lines that hold none."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import IO

from quietline.cli.templates.reading import BadLine, ListedTemplate, read_templates
from quietline.kernel.policy import PracticeContext, Profile
from quietline.services.template_audit import Outcome, TemplateReport, audit_template


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options say; a template may name its own language."""

    langs: tuple[str, ...]
    practice: PracticeContext
    profile: Profile


@dataclass(frozen=True, slots=True)
class AuditedTemplate:
    listed: ListedTemplate
    report: TemplateReport


@dataclass(frozen=True, slots=True)
class Audited:
    templates: tuple[AuditedTemplate, ...]
    bad: tuple[BadLine, ...]
    profile: Profile

    def counts(self) -> dict[Outcome, int]:
        """How many came out how; every outcome is there."""
        counted = Counter(one.report.outcome for one in self.templates)
        return {outcome: counted[outcome] for outcome in Outcome}

    def all_pass(self) -> bool:
        return all(one.report.outcome is Outcome.PASSES for one in self.templates)


def audit_file(source: IO[bytes], settings: Settings) -> Audited:
    """Raises InvalidInput when the file as a whole cannot be read."""
    listed = read_templates(source)
    return Audited(
        tuple(_audit(one, settings) for one in listed if isinstance(one, ListedTemplate)),
        tuple(one for one in listed if isinstance(one, BadLine)),
        settings.profile,
    )


def audit_one(text: str, settings: Settings) -> Audited:
    return Audited((_audit(ListedTemplate("1", text, ()), settings),), (), settings.profile)


def _audit(listed: ListedTemplate, settings: Settings) -> AuditedTemplate:
    langs = listed.langs or settings.langs or (None,)
    report = audit_template(
        listed.text, langs, practice=settings.practice, profile=settings.profile
    )
    return AuditedTemplate(listed, report)
