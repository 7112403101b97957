from __future__ import annotations

from django.db import models

from quietline.records.scope import PracticeRow


class PortalLink(PracticeRow):
    """A way into the portal for one patient. Only the token's digest is kept."""

    patient = models.ForeignKey("patients.Patient", on_delete=models.PROTECT, related_name="+")
    number = models.ForeignKey("patients.PatientNumber", on_delete=models.PROTECT, related_name="+")
    message = models.ForeignKey(
        "messaging.Message", on_delete=models.PROTECT, related_name="portal_links"
    )
    token_digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
    locked_at = models.DateTimeField(null=True)
    wrong_birth_dates = models.PositiveSmallIntegerField(default=0)


class PortalVisit(PracticeRow):
    """One browser at one link: how far it has come in proving who it is, and when it was last seen.

    `step` is "birth_date", "code" or "open". Only digests of browser secret and code are kept.
    """

    link = models.ForeignKey(PortalLink, on_delete=models.CASCADE, related_name="visits")
    patient = models.ForeignKey("patients.Patient", on_delete=models.PROTECT, related_name="+")
    browser_digest = models.CharField(max_length=64)
    step = models.CharField(max_length=12)
    code_digest = models.CharField(max_length=64, blank=True)
    code_expires_at = models.DateTimeField(null=True)
    code_sent_at = models.DateTimeField(null=True)
    codes_sent = models.PositiveSmallIntegerField(default=0)
    wrong_codes = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField()
    last_seen_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["link", "browser_digest"], name="one_visit_per_browser_and_link"
            )
        ]
        indexes = [models.Index(fields=["patient", "created_at"], name="visits_of_patient")]
