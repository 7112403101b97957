"""Entries and their canonical bytes: one entry, one sequence of bytes, nothing else accepted."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.kernel.audit import (
    MAX_ENTRY_BYTES,
    AuditKind,
    Entry,
    canonical_bytes,
    format_instant,
    parse_entry,
)
from quietline.kernel.errors import InvalidInput
from quietline.kernel.phi import Phi

FIELDS: dict[str, Any] = {
    "schema": 1,
    "log": "quietline/test-log",
    "index": 4,
    "at": "2026-11-20T09:00:00.000001Z",
    "kind": "message.queued",
    "actor": "staff:018f3f6c-0000-7000-8000-000000000001",
    "origin": "web 203.0.113.9",
    "patient": "018f3f6c-0000-7000-8000-000000000002",
    "subject": "message:018f3f6c-0000-7000-8000-000000000003",
    "detail": {"tier": 3, "codes": ["a", "b"]},
}

words = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
entries = st.builds(
    Entry,
    log=words,
    index=st.integers(0, 2**53 - 1),
    at=st.datetimes(timezones=st.just(UTC)),
    kind=st.sampled_from(AuditKind).map(str),
    actor=words,
    origin=words,
    patient=st.none() | st.uuids(),
    subject=st.none() | words,
    detail=st.dictionaries(words, values, max_size=3),
)


def written(**changes: object) -> bytes:
    """Canonical bytes of fields as they stand, valid or not."""
    fields = {name: value for name, value in {**FIELDS, **changes}.items() if value is not ...}
    return json.dumps(fields, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def test_the_canonical_bytes_are_sorted_and_bare(make_entry: Callable[..., Entry]) -> None:
    """Sorted keys, no white space, UTF-8 as it is."""
    entry = make_entry(3, detail={"ü": [True, None], "a": -1}, patient=UUID(int=5))

    assert canonical_bytes(entry).decode() == (
        '{"actor":"system:dispatch","at":"2026-11-20T09:00:03.000000Z",'
        '"detail":{"a":-1,"ü":[true,null]},"index":3,"kind":"message.queued",'
        '"log":"quietline/test-log","origin":"worker",'
        '"patient":"00000000-0000-0000-0000-000000000005","schema":1,"subject":null}'
    )


@given(entry=entries)
def test_an_entry_survives_its_bytes(entry: Entry) -> None:
    """Parsing the canonical bytes gives the entry back."""
    assert parse_entry(canonical_bytes(entry)) == entry


@given(data=st.binary(max_size=300))
def test_any_bytes_are_an_entry_or_refused(data: bytes) -> None:
    """Bytes that are no entry raise InvalidInput and nothing else."""
    with pytest.raises(InvalidInput):
        parse_entry(data)


@given(data=st.data())
def test_any_single_changed_byte_makes_another_entry_or_none(data: st.DataObject) -> None:
    """No two sequences of bytes are the same entry."""
    original = written()
    at = data.draw(st.integers(0, len(original) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda value: value != original[at]))
    changed = original[:at] + bytes([byte]) + original[at + 1 :]
    try:
        entry = parse_entry(changed)
    except InvalidInput:
        return
    assert entry != parse_entry(original)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(written(schema=2), id="unknown schema"),
        pytest.param(written(schema=True), id="schema that is no number"),
        pytest.param(written(extra=1), id="unknown field"),
        pytest.param(written(subject=...), id="missing field"),
        pytest.param(written(index=-1), id="negative index"),
        pytest.param(written(index=False), id="index that is no number"),
        pytest.param(written(index=2**53), id="index that a double cannot hold"),
        pytest.param(written(at="2026-11-20T09:00:00Z"), id="no microseconds"),
        pytest.param(written(at="2026-11-20T09:00:00.000000+00:00"), id="offset"),
        pytest.param(written(at="2026-02-30T09:00:00.000000Z"), id="no such day"),
        pytest.param(written(at="0001-01-01T00:00:00.000000+14:00"), id="before all time"),
        pytest.param(written(kind="Message.Queued"), id="kind in capitals"),
        pytest.param(written(kind="queued"), id="kind without a noun"),
        pytest.param(written(actor=""), id="no actor"),
        pytest.param(written(actor="staff\n1"), id="line break in the actor"),
        pytest.param(written(origin="x" * 201), id="origin too long"),
        pytest.param(written(patient="018F3F6C-0000-7000-8000-000000000002"), id="capital uuid"),
        pytest.param(written(patient="Jane"), id="patient that is no id"),
        pytest.param(written(subject=7), id="subject that is no text"),
        pytest.param(written(detail=[]), id="detail that is no map"),
        pytest.param(written(detail={"a": 1.0}), id="fraction"),
        pytest.param(written(detail={"a": float("nan")}), id="not a number"),
        pytest.param(written(detail={"a": "\ud800"}), id="half a character"),
        pytest.param(written().replace(b'"tier":3', b'"tier":3,"tier":3'), id="same key twice"),
        pytest.param(written().replace(b'"tier":3', b'"tier":-0'), id="minus zero"),
        pytest.param(written().replace(b'"tier":3', b'"tier": 3'), id="white space"),
        pytest.param(written().replace(b"web", b"\\u0077eb"), id="needless escape"),
        pytest.param(written() + b"\n", id="line break at the end"),
        pytest.param(b"\xef\xbb\xbf" + written(), id="byte order mark"),
        pytest.param(b"[" * 100_000, id="nesting without end"),
        pytest.param(b"9" * 60_000, id="number without end"),
        pytest.param(written(detail={"a": "x" * MAX_ENTRY_BYTES}), id="too long"),
        pytest.param(b"[]", id="no map"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_what_is_not_an_entry_is_refused(data: bytes) -> None:
    """Each rule of the format is held to the byte."""
    with pytest.raises(InvalidInput):
        parse_entry(data)


def test_the_example_of_the_refusals_is_itself_an_entry() -> None:
    """The table above starts from bytes that are accepted, so each refusal has one reason."""
    assert parse_entry(written()).detail == FIELDS["detail"]


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(1.5, id="fraction"),
        pytest.param("\udfff", id="half a character"),
        pytest.param(2**53, id="number too large"),
        pytest.param({1: "a"}, id="key that is no text"),
        pytest.param(b"bytes", id="bytes"),
        pytest.param(Phi("Jane"), id="protected value"),
        pytest.param([[[[[[[[["deep"]]]]]]]]], id="nested too deeply"),
        pytest.param("x" * MAX_ENTRY_BYTES, id="too long"),
    ],
)
def test_a_detail_that_is_not_plain_json_is_not_written(
    value: object, make_entry: Callable[..., Entry]
) -> None:
    """What could not be read back is refused before it is written."""
    with pytest.raises(InvalidInput):
        canonical_bytes(make_entry(detail={"value": value}))


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "nonsense"},
        {"actor": ""},
        {"origin": "web\x00"},
        {"subject": "x" * 201},
        {"index": -1},
        {"schema": 2},
        {"at": datetime(2026, 11, 20, 9, tzinfo=UTC).replace(tzinfo=None)},
    ],
)
def test_a_field_that_breaks_its_rule_is_not_written(
    changes: dict[str, object], make_entry: Callable[..., Entry]
) -> None:
    """Writing holds to the rules that reading holds to."""
    with pytest.raises(InvalidInput):
        canonical_bytes(make_entry(**changes))


def test_a_time_is_written_in_utc() -> None:
    """An instant from another zone is the same instant in the log."""
    at = datetime(2026, 11, 20, 4, 0, tzinfo=timezone(timedelta(hours=-5)))

    assert format_instant(at) == "2026-11-20T09:00:00.000000Z"


@pytest.mark.parametrize("kind", AuditKind)
def test_every_kind_may_stand_in_an_entry(
    kind: AuditKind, make_entry: Callable[..., Entry]
) -> None:
    """Each kind of this version is a well-formed word of the format."""
    assert parse_entry(canonical_bytes(make_entry(kind=kind))).kind == kind.value
