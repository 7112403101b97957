"""The proof of one audit entry as a JSON document that stands alone.

{"format":"quietline-audit-proof","version":1,"entry":"<canonical>","path":["<base64>"],
 "checkpoint":"<signed note>"}
"""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Final

from quietline.formats.signatures import trusted
from quietline.kernel.audit import Entry, EntryProof, verify_proof
from quietline.kernel.audit.note import decode_base64
from quietline.kernel.codes import Code
from quietline.kernel.errors import InvalidInput

FORMAT: Final = "quietline-audit-proof"
VERSION: Final = 1


def build_proof(proof: EntryProof) -> str:
    """The document, on one line."""
    fields = {
        "format": FORMAT,
        "version": VERSION,
        "entry": proof.canonical.decode(),
        "path": [b64encode(step).decode() for step in proof.path],
        "checkpoint": proof.checkpoint,
    }
    return json.dumps(fields, ensure_ascii=False)


def parse_proof(document: str) -> EntryProof:
    """The inverse of `build_proof`. InvalidInput if the text is no such document."""
    try:
        fields = json.loads(document)
        known = (fields["format"], fields["version"]) == (FORMAT, VERSION)
        path = tuple(decode_base64(step) for step in fields["path"])
        proof = EntryProof(fields["entry"].encode(), path, str(fields["checkpoint"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        known = False
    if not known:
        raise InvalidInput(Code.INPUT_MALFORMED, "This is not a proof of an audit entry.")
    return proof


def check_proof(document: str, *public_keys: str) -> Entry:
    """The entry that the document proves.

    InvalidInput: it cannot be read. IntegrityBroken: it proves nothing under these keys.
    """
    return verify_proof(parse_proof(document), trusted(*public_keys))
