from __future__ import annotations

from django.db import models
from django.db.models import Q

from quietline.records.scope import PracticeRow


class Conversation(PracticeRow):
    """The one thread with one patient, across SMS and portal.

    Without a patient it is an unassigned thread: texts from a number that belongs to nobody we
    know, or to more than one patient. Its words are sealed under the practice's own key.
    """

    patient = models.OneToOneField(
        "patients.Patient", null=True, on_delete=models.PROTECT, related_name="conversation"
    )
    number_key = models.CharField(max_length=32, blank=True)
    e164_sealed = models.BinaryField(null=True)
    last_at = models.DateTimeField(null=True)
    last_message = models.ForeignKey(
        "messaging.Message", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    unread = models.PositiveIntegerField(default=0)
    is_urgent = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["practice", "-last_at"], name="inbox_order")]
        constraints = [
            models.UniqueConstraint(
                fields=["practice", "number_key"],
                condition=Q(patient=None),
                name="one_unassigned_thread_per_number",
            )
        ]


class Message(PracticeRow):
    """One text of the thread. Words and reasons are sealed; tier, state and code are words."""

    conversation = models.ForeignKey(
        Conversation, on_delete=models.PROTECT, related_name="messages"
    )
    patient = models.ForeignKey(
        "patients.Patient", null=True, on_delete=models.PROTECT, related_name="+"
    )
    direction = models.CharField(max_length=3)
    channel = models.CharField(max_length=10)
    purpose = models.CharField(max_length=24)
    author = models.CharField(max_length=60)
    body_sealed = models.BinaryField()
    decision_sealed = models.BinaryField(null=True)
    tier = models.PositiveSmallIntegerField(null=True)
    policy_version = models.CharField(max_length=40, blank=True)
    profile = models.CharField(max_length=20, blank=True)
    state = models.CharField(max_length=12)
    state_at = models.DateTimeField()
    code = models.CharField(max_length=40, blank=True)
    is_urgent = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["conversation", "created_at"], name="thread_order"),
        ]


class Submission(PracticeRow):
    """A row of the outbox: one SMS on its way. States are words of `kernel.delivery`.

    `worker` and `lease_until` say who may act on it now; every change of state is a conditional
    UPDATE on them, so two workers never submit the same row. `fresh_from` is when it could first
    go out: from then on it grows too old.
    """

    message = models.ForeignKey(Message, on_delete=models.PROTECT, related_name="submissions")
    patient = models.ForeignKey(
        "patients.Patient", null=True, on_delete=models.PROTECT, related_name="+"
    )
    number_key = models.CharField(max_length=32)
    e164_sealed = models.BinaryField()
    wording = models.CharField(max_length=16)
    purpose = models.CharField(max_length=24)
    body_sealed = models.BinaryField()
    sender = models.CharField(max_length=20)
    gateway = models.CharField(max_length=20)
    segments = models.PositiveSmallIntegerField()
    is_from_person = models.BooleanField()
    priority = models.PositiveSmallIntegerField(default=5)
    consent_event = models.UUIDField(null=True)
    agreement = models.UUIDField(null=True)
    state = models.CharField(max_length=12)
    code = models.CharField(max_length=40, blank=True)
    carrier_code = models.CharField(max_length=20, blank=True)
    not_before = models.DateTimeField()
    fresh_from = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    worker = models.CharField(max_length=60, blank=True)
    lease_until = models.DateTimeField(null=True)
    submitting_at = models.DateTimeField(null=True)
    gateway_message_id = models.CharField(max_length=64, null=True)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(
                fields=["priority", "not_before"],
                condition=Q(state="queued"),
                name="outbox_queued",
            ),
            models.Index(
                fields=["lease_until"],
                condition=Q(state__in=["claimed", "submitting", "unknown"]),
                name="outbox_in_flight",
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["gateway", "gateway_message_id"], name="one_submission_per_gateway_id"
            )
        ]


class SubmissionChange(PracticeRow):
    """Each state a submission went through, with its time. Only ever added to."""

    submission = models.ForeignKey(Submission, on_delete=models.PROTECT, related_name="changes")
    state = models.CharField(max_length=12)
    code = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "id"]


class StoredReceipt(PracticeRow):
    """A status callback as it came; the constraint is what makes a repeated one harmless."""

    gateway = models.CharField(max_length=20)
    gateway_message_id = models.CharField(max_length=64)
    state = models.CharField(max_length=12)
    carrier_code = models.CharField(max_length=20, blank=True)
    submission = models.UUIDField(null=True)
    was_applied = models.BooleanField()
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gateway", "gateway_message_id", "state"], name="one_receipt_per_state"
            )
        ]


class InboundEnvelope(PracticeRow):
    """A text as the gateway handed it over, sealed, waiting to be read by `services.inbound`."""

    gateway = models.CharField(max_length=20)
    gateway_message_id = models.CharField(max_length=64)
    payload_sealed = models.BinaryField()
    received_at = models.DateTimeField()
    state = models.CharField(max_length=12, default="waiting")
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField()
    message = models.UUIDField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["not_before"], condition=Q(state="waiting"), name="inbound_waiting"
            )
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["gateway", "gateway_message_id"], name="one_envelope_per_gateway_id"
            )
        ]
