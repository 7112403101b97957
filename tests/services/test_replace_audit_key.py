"""Replacing the key that signs the log: what was signed before still counts."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from cast.people import Cast
from quietline.formats.audit_export import verify_export
from quietline.formats.signatures import trusted
from quietline.infra.signing import SignerFile
from quietline.kernel.access import Actor
from quietline.kernel.audit import open_checkpoint
from quietline.kernel.errors import IntegrityBroken, NotFound
from quietline.records.audit.models import AuditCheckpoint, AuditEntry
from quietline.services import audit_log, evidence
from quietline.services.ports import Ports


@pytest.fixture
def own(ports: Ports, tmp_path: Path) -> Ports:
    """Ports with a signing key of this test's own."""
    return replace(ports, audit_signer=SignerFile(tmp_path / "audit.key", "quietline"))


def entries(cast: Cast) -> list[AuditEntry]:
    kind = "audit.key_replaced"
    return list(AuditEntry.objects.of_practice(cast.practice).filter(kind=kind))


def test_the_new_key_signs_and_is_told(own: Ports, cast: Cast) -> None:
    """It is printed for those who verify."""
    key = evidence.replace_key(own, cast.administrator)
    assert own.audit_signer.public_key_text() == key
    evidence.verify(own, cast.administrator)  # the next entry
    assert open_checkpoint(audit_log.checkpoint(own, cast.practice), trusted(key))


def test_checkpoints_of_the_old_key_still_verify(own: Ports, cast: Cast) -> None:
    """The whole log is whole, in the database and in an export."""
    audit_log.checkpoint(own, cast.practice)
    evidence.replace_key(own, cast.administrator)
    file = io.BytesIO()
    evidence.export(own, cast.privacy_officer, file)
    file.seek(0)
    assert evidence.verify(own, cast.administrator).ok
    assert verify_export(file, *own.audit_signer.trusted_key_texts()).ok


def test_the_old_key_signs_the_entry_that_names_the_new_one(own: Ports, cast: Cast) -> None:
    """Whoever holds only the old key can follow to the new one."""
    old = own.audit_signer.public_key_text()
    key = evidence.replace_key(own, cast.administrator)
    (entry,) = entries(cast)
    newest = AuditCheckpoint.objects.of_practice(cast.practice).order_by("-size").first()
    assert newest is not None
    assert key.encode() in bytes(entry.canonical)
    assert open_checkpoint(newest.note, trusted(old)).size > entry.index


def test_every_log_on_the_machine_tells_of_the_new_key(
    own: Ports, cast: Cast, elsewhere: Actor
) -> None:
    """They are all signed with it."""
    evidence.replace_key(own, cast.administrator)
    told = AuditEntry.objects.filter(kind="audit.key_replaced")
    assert set(told.values_list("practice", flat=True)) == {cast.practice, elsewhere.practice_id}


def test_a_broken_log_keeps_its_key(own: Ports, cast: Cast) -> None:
    """A person must look first, and no private key is left lying about."""
    audit_log.checkpoint(own, cast.practice)
    stranger = SignerFile(own.audit_signer._path.with_name("other.key"), "quietline")
    with pytest.raises(IntegrityBroken):
        evidence.replace_key(replace(own, audit_signer=stranger), cast.administrator)
    names = {path.name for path in own.audit_signer._path.parent.iterdir()}
    assert (entries(cast), names) == ([], {"audit.key", "other.key"})


def test_only_who_may_rotate_keys_replaces_it(own: Ports, cast: Cast) -> None:
    """For the others there is no such key."""
    before = own.audit_signer.public_key_text()
    for actor in (cast.receptionist, cast.privacy_officer):
        with pytest.raises(NotFound):
            evidence.replace_key(own, actor)
    assert own.audit_signer.public_key_text() == before
