from __future__ import annotations

from django.db import models

from quietline.records.scope import PracticeRow


class WrappedDataKey(PracticeRow):
    """A data key under the key service. `owner` is a patient's id, or the practice's own.

    Destroying a key empties `blob` and sets `destroyed_at`; what it sealed can then not be read
    from this database. A backup from before still holds the wrapped key, and opens until the
    wrapping key is rotated and every older copy of the keyring is removed.
    """

    owner = models.UUIDField(unique=True)
    wrapping_key_id = models.CharField(max_length=120)
    blob = models.BinaryField()
    created_at = models.DateTimeField()
    destroyed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["wrapping_key_id", "id"], name="keys_by_wrapping_key")]
