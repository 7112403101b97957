"""Every column that can hold words is named here with the reason why it may stand in the clear.

A new one fails until somebody has thought about it: seal it, or add it with its reason.
"""

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import models

_WORDS = "words of our own: states, kinds, codes, versions"
_IDS = "ids and digests that tell nothing by themselves"
_PRACTICE = "the practice's own business, public or nearly so"
_STAFF = "staff, who are no patients"

CLEAR_COLUMNS = {
    "audit.AuditEntry": (_IDS, {"kind", "actor", "subject"}),
    "audit.AuditHead": (_IDS, {"log"}),
    "audit.AuditCheckpoint": (_IDS, {"note"}),
    "compliance.Agreement": (_PRACTICE, {"vendor", "product", "gateway", "recorded_by"}),
    "consent.ConsentEntry": (
        "ids, words of our own, and the practice's wording, the same for everybody",
        {
            "number_key", "kind", "channel", "purposes", "source", "recorder", "language",
            "wording_version", "wording",
        },
    ),
    "integrations.ApiKey": (_IDS, {"name", "prefix", "digest", "scopes"}),
    "integrations.IdempotencyRecord": (_IDS, {"key", "request_digest"}),
    "integrations.WorkerBeat": (_WORDS, {"name"}),
    "keys.WrappedDataKey": (_IDS, {"wrapping_key_id"}),
    "messaging.Conversation": (_IDS, {"number_key"}),
    "messaging.InboundEnvelope": (_IDS, {"gateway", "gateway_message_id", "state"}),
    "messaging.Message": (
        _WORDS,
        {
            "direction", "channel", "purpose", "author", "policy_version", "profile", "state",
            "code",
        },
    ),
    "messaging.StoredReceipt": (_IDS, {"gateway", "gateway_message_id", "state", "carrier_code"}),
    "messaging.Submission": (
        "ids, words of our own, and the practice's own sending number",
        {
            "number_key", "wording", "purpose", "sender", "gateway", "state", "code",
            "carrier_code", "worker", "gateway_message_id",
        },
    ),
    "messaging.SubmissionChange": (_WORDS, {"state", "code"}),
    "patients.NameWord": (_IDS, {"word_key"}),
    "patients.Patient": (
        "language and zone alone identify nobody",
        {"language", "timezone", "external_key"},
    ),
    "patients.PatientNumber": (_IDS, {"number_key", "verified_how"}),
    "portal.PortalLink": (_IDS, {"token_digest"}),
    "portal.PortalVisit": (_IDS, {"browser_digest", "step", "code_digest"}),
    "practices.Clinician": (_PRACTICE, {"name"}),
    "practices.Location": (_PRACTICE, {"name"}),
    "practices.Practice": (
        _PRACTICE,
        {
            *("name", "texting_name", "specialty", "profile", "language", "timezone", "phone"),
            *("revealing_words", "harmless_words"),
        },
    ),
    "practices.SenderNumber": (_PRACTICE, {"e164", "gateway"}),
    "staff.StaffMember": (_STAFF, {"password", "email", "name", "role"}),
}  # fmt: skip

_HOLDS_WORDS = (models.CharField, models.TextField, models.JSONField)


def our_models() -> list[type[models.Model]]:
    return [
        model
        for model in apps.get_models(include_auto_created=True)
        if model.__module__.startswith("quietline.")
    ]


def label(model: type[models.Model]) -> str:
    return f"{model._meta.app_label}.{model.__name__}"


@pytest.mark.parametrize("model", our_models(), ids=label)
def test_every_clear_column_has_been_thought_about(model: type[models.Model]) -> None:
    """Whatever can hold words is sealed, or stands in the table above."""
    clear = {field.name for field in model._meta.get_fields() if isinstance(field, _HOLDS_WORDS)}
    _, allowed = CLEAR_COLUMNS.get(label(model), ("", set()))
    assert clear == allowed


@pytest.mark.parametrize("model", our_models(), ids=label)
def test_bytes_are_sealed_or_keys_or_the_log(model: type[models.Model]) -> None:
    """A column of bytes says in its name that it is sealed."""
    known = {"blob", "canonical", "leaf_hash", "frontier", "hash"}
    fields = model._meta.get_fields()
    raw = {field.name for field in fields if isinstance(field, models.BinaryField)}
    assert {name for name in raw if not name.endswith("_sealed")} <= known


@pytest.mark.parametrize("model", our_models(), ids=label)
def test_every_row_carries_its_practice(model: type[models.Model]) -> None:
    """So that every queryset can be scoped by it. A worker's beat belongs to the machine."""
    names = {field.name for field in model._meta.get_fields()}
    of_no_practice = {"practices.Practice", "integrations.WorkerBeat"}
    assert "practice" in names or label(model) in of_no_practice


def test_the_migrations_make_what_the_models_say(db: None) -> None:
    """No change of a model without its migration."""
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
