from __future__ import annotations

from django.db import models

from quietline.records.scope import PracticeRow


class Agreement(PracticeRow):
    """A business associate agreement with a vendor. 45 CFR 164.308(b), 164.504(e)."""

    vendor = models.CharField(max_length=120)
    product = models.CharField(max_length=120)
    gateway = models.CharField(max_length=20)
    covers_campaigns = models.BooleanField(default=False)
    signed_on = models.DateField()
    ends_on = models.DateField(null=True)
    recorded_by = models.CharField(max_length=60)
    recorded_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["practice", "gateway"], name="agreement_by_gateway")]
