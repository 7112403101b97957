"""The audit as the fields that programs are given. Tiers are null where nothing was rendered."""

from __future__ import annotations

from typing import Any

from quietline.cli.templates.auditing import Audited, AuditedTemplate
from quietline.kernel.policy import POLICY_VERSION, Tier
from quietline.services.template_audit import FieldReport, Trial

Fields = dict[str, Any]


def audit_fields(audited: Audited) -> Fields:
    return {
        "policy_version": POLICY_VERSION,
        "profile": audited.profile.value,
        "counts": {outcome.value: count for outcome, count in audited.counts().items()},
        "templates": [_template(one) for one in audited.templates],
        "bad": [
            {"line": line.number, "code": line.code.value, "sentence": line.sentence}
            for line in audited.bad
        ],
    }


def _template(audited: AuditedTemplate) -> Fields:
    report = audited.report
    return {
        "id": audited.listed.id,
        "outcome": report.outcome.value,
        "wording_tier": _tier(report.wording_tier),
        "worst_tier": _tier(report.worst_tier),
        "sensitive": report.sensitive,
        "findings": [
            {"code": one.code.value, "field": one.field, "sentence": one.sentence}
            for one in report.findings
        ],
        "fields": [_field(one) for one in report.fields],
    }


def _field(field: FieldReport) -> Fields:
    return {
        "written": field.written,
        "name": field.name,
        "sensitivity": field.sensitivity.value,
        "trials": [_trial(one) for one in field.trials],
    }


def _trial(trial: Trial) -> Fields:
    return {
        "value": trial.value,
        "lang": trial.lang,
        "tier": int(trial.tier),
        "sensitive": trial.sensitive,
        "reveals": trial.reveals,
        "rules": list(trial.rules),
    }


def _tier(tier: Tier | None) -> int | None:
    return None if tier is None else int(tier)
