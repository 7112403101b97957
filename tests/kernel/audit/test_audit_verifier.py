"""Tampering of every kind is found, and named by entry."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quietline.formats.signatures import trusted
from quietline.infra.signing import Signer
from quietline.kernel.audit import (
    Checkpoint,
    Entry,
    Fault,
    FaultCode,
    Frontier,
    LogVerifier,
    NoteVerifier,
    Report,
    build_checkpoint,
    canonical_bytes,
    leaf_hash,
    parse_entry,
    verify_log,
)

LOG = "quietline/test-log"
Tree = Callable[[Sequence[bytes]], Frontier]
SignTree = Callable[..., str]
EntryMaker = Callable[..., Entry]
Verify = Callable[[Sequence[bytes], Sequence[str]], Report]
Walk = Callable[[Sequence[bytes], Sequence[bytes]], Report]


@pytest.fixture
def verify(
    verifiers: tuple[NoteVerifier, ...],
) -> Verify:
    def run(items: Sequence[bytes], notes: Sequence[str]) -> Report:
        return verify_log(LOG, items, notes, verifiers)

    return run


@pytest.fixture
def walk(
    entries: list[bytes], sign_tree: SignTree, edge_of: Tree, verifiers: tuple[NoteVerifier, ...]
) -> Walk:
    """Verifies entries against hashes recorded beside them; the true log was signed at 4, 8, 12."""
    true = tuple(entries)

    def run(items: Sequence[bytes], hashes: Sequence[bytes]) -> Report:
        verifier = LogVerifier(LOG, verifiers)
        for number, (item, recorded) in enumerate(zip(items, hashes, strict=True), start=1):
            verifier.take_entry(item, recorded)
            if number % 4 == 0:
                whole = true[:number]
                verifier.take_checkpoint(sign_tree(whole), edge_of(whole).to_bytes())
        return verifier.report()

    return run


def rewritten(item: bytes) -> bytes:
    """The same entry with another actor, in canonical form."""
    return item.replace(b"system:dispatch", b"system:nobody")


def moved(item: bytes, index: int) -> bytes:
    """The same entry under another index, in canonical form."""
    return item.replace(b'"index":%d,' % parse_entry(item).index, b'"index":%d,' % index)


def found(report: Report) -> list[tuple[FaultCode, int, int]]:
    return [(fault.code, fault.index, fault.last) for fault in report.faults]


def hashes_of(items: Sequence[bytes]) -> list[bytes]:
    return [leaf_hash(item) for item in items]


def test_a_whole_log_is_in_order(verify: Verify, entries: list[bytes], sign_tree: SignTree) -> None:
    """Entries and checkpoints as they were written: no fault, everything proven."""
    report = verify(entries, [sign_tree(entries[:5]), sign_tree(entries)])

    assert report == Report(LOG, size=12, proven=12, checkpoints=2, faults=())


def test_a_log_without_entries_is_in_order(verify: Verify, sign_tree: SignTree) -> None:
    """A new log, signed while empty, has no fault."""
    assert verify([], [sign_tree([])]).ok


def test_entries_after_the_last_checkpoint_are_counted_as_not_proven(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """Proven is what the last good checkpoint covers."""
    assert verify(entries, [sign_tree(entries[:7])]).proven == 7


def test_a_changed_entry_is_narrowed_to_the_range_between_checkpoints(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """With nothing but checkpoints, the fault lies after the last one that agrees."""
    notes = [sign_tree(entries[:4]), sign_tree(entries[:8])]
    entries[5] = rewritten(entries[5])

    assert found(verify(entries, notes)) == [(FaultCode.ROOT_MISMATCH, 4, 7)]


def test_an_entry_that_is_no_entry_any_more_is_named(verify: Verify, entries: list[bytes]) -> None:
    """Bytes that cannot be parsed are a changed entry at the expected place."""
    entries[5] = entries[5].replace(b"{", b"[", 1)

    assert found(verify(entries, [])) == [(FaultCode.CHANGED, 5, 5)]


def test_a_removed_entry_is_named(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """The gap in the indexes names what is gone."""
    note = sign_tree(entries)
    del entries[5]

    assert found(verify(entries, [note])) == [(FaultCode.REMOVED, 5, 5)]


def test_a_removed_run_is_one_fault(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """Neighbours that are gone are named together."""
    note = sign_tree(entries)
    del entries[3:7]

    assert found(verify(entries, [note])) == [(FaultCode.REMOVED, 3, 6)]


def test_a_removed_entry_behind_a_renumbered_tail_is_found(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """Closing the gap by renumbering changes every later hash, and the signed root with it."""
    note = sign_tree(entries)
    shifted = [moved(item, index) for index, item in enumerate(entries[6:], start=5)]

    report = verify([*entries[:5], *shifted], [note])

    assert found(report) == [(FaultCode.TRUNCATED, 11, 11)]


def test_a_renumbered_tail_is_not_what_was_signed(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """With the lost number filled up again, the root gives it away."""
    note = sign_tree(entries)
    shifted = [moved(item, index) for index, item in enumerate(entries[6:], start=5)]
    forged = [*entries[:5], *shifted, moved(entries[11], 11)]

    assert found(verify(forged, [note])) == [(FaultCode.ROOT_MISMATCH, 0, 11)]


def test_reordered_entries_are_named(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """The entry that comes late is named."""
    note = sign_tree(entries)
    entries[5], entries[6] = entries[6], entries[5]

    assert found(verify(entries, [note])) == [(FaultCode.REORDERED, 5, 5)]


def test_entries_that_traded_places_and_numbers_are_found(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """Renumbering after a swap fools the order, not the root."""
    note = sign_tree(entries)
    entries[5], entries[6] = moved(entries[6], 5), moved(entries[5], 6)

    assert found(verify(entries, [note])) == [(FaultCode.ROOT_MISMATCH, 0, 11)]


def test_an_inserted_entry_is_named(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """An index that came before is once too often."""
    note = sign_tree(entries)
    entries.insert(6, rewritten(entries[5]))

    assert found(verify(entries, [note])) == [(FaultCode.INSERTED, 5, 5)]


def test_an_entry_inserted_with_a_renumbered_tail_is_found(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """Making room by renumbering changes the root."""
    note = sign_tree(entries)
    tail = [moved(item, index) for index, item in enumerate(entries[6:], start=7)]
    forged = [*entries[:6], moved(rewritten(entries[5]), 6), *tail]

    assert found(verify(forged, [note])) == [(FaultCode.ROOT_MISMATCH, 0, 11)]


def test_a_tail_cut_off_is_named_by_the_checkpoint(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """The checkpoint knows how many entries there were."""
    note = sign_tree(entries)

    assert found(verify(entries[:9], [note])) == [(FaultCode.TRUNCATED, 9, 11)]


def test_an_entry_of_another_log_is_named(
    verify: Verify, entries: list[bytes], make_entry: EntryMaker
) -> None:
    """An entry carries its log's origin, so one practice's entry cannot stand in another's log."""
    entries[5] = canonical_bytes(make_entry(5, log="quietline/another"))

    assert found(verify(entries, [])) == [(FaultCode.FOREIGN, 5, 5)]


def test_a_checkpoint_by_another_key_is_a_fault(
    verify: Verify, entries: list[bytes], sign_tree: SignTree, stranger: Signer
) -> None:
    """A forger may sign a forged tree, but not with the trusted key."""
    note = sign_tree(entries, by=stranger)

    report = verify(entries, [note])

    assert [fault.code for fault in report.faults] == [FaultCode.BAD_SIGNATURE]


def test_a_checkpoint_whose_root_was_changed_is_a_fault(
    verify: Verify, entries: list[bytes], sign_tree: SignTree, edge_of: Tree
) -> None:
    """Putting the forged root into a signed note breaks its signature."""
    note = sign_tree(entries)
    true = b64encode(edge_of(entries).root()).decode()
    false = b64encode(edge_of([*entries[:-1], b"forged"]).root()).decode()

    report = verify(entries, [note.replace(true, false)])

    assert [fault.code for fault in report.faults] == [FaultCode.BAD_SIGNATURE]


def test_a_checkpoint_of_another_log_is_a_fault(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """The same key signs every practice's log; the origin tells them apart."""
    report = verify(entries, [sign_tree(entries, log="quietline/another")])

    assert [fault.code for fault in report.faults] == [FaultCode.FOREIGN]


def test_a_checkpoint_that_cannot_be_read_is_a_fault(verify: Verify, entries: list[bytes]) -> None:
    """Damage to a checkpoint is reported, not passed over."""
    report = verify(entries, ["not a note"])

    assert [fault.code for fault in report.faults] == [FaultCode.BAD_CHECKPOINT]


def test_two_signed_histories_of_one_size_are_found(
    verify: Verify, entries: list[bytes], sign_tree: SignTree
) -> None:
    """If the trusted key ever signed another tree of this size, the second note shows it."""
    other = [*entries[:-1], rewritten(entries[-1])]

    report = verify(entries, [sign_tree(entries), sign_tree(other)])

    assert [fault.code for fault in report.faults] == [FaultCode.ROOT_MISMATCH]


def test_a_recorded_hash_names_the_changed_entry(walk: Walk, entries: list[bytes]) -> None:
    """The signed root bears out the recorded hashes, so exactly the changed entry is named."""
    hashes = hashes_of(entries)
    entries[5] = rewritten(entries[5])

    assert found(walk(entries, hashes)) == [(FaultCode.CHANGED, 5, 5)]


def test_changes_are_named_on_both_sides_of_a_checkpoint(walk: Walk, entries: list[bytes]) -> None:
    """A fault does not blind the walk to the next one."""
    hashes = hashes_of(entries)
    entries[1], entries[10] = rewritten(entries[1]), rewritten(entries[10])

    assert found(walk(entries, hashes)) == [(FaultCode.CHANGED, 1, 1), (FaultCode.CHANGED, 10, 10)]


def test_a_log_with_named_changes_is_otherwise_still_proven(
    walk: Walk, entries: list[bytes]
) -> None:
    """The checkpoints agree with the recorded hashes, so the rest of the log stands."""
    hashes = hashes_of(entries)
    entries[5] = rewritten(entries[5])

    assert walk(entries, hashes).proven == 12


def test_a_changed_record_beside_a_true_entry_is_named(walk: Walk, entries: list[bytes]) -> None:
    """A false hash beside a true entry is a fault, and no other entry is suspected."""
    hashes = hashes_of(entries)
    hashes[5] = bytes(32)

    assert found(walk(entries, hashes)) == [(FaultCode.CHANGED, 5, 5)]


def test_a_changed_entry_with_its_record_is_narrowed_to_its_range(
    walk: Walk, entries: list[bytes]
) -> None:
    """Who forges the record too is found by the root, in the range between two checkpoints."""
    entries[5] = rewritten(entries[5])

    assert found(walk(entries, hashes_of(entries))) == [(FaultCode.ROOT_MISMATCH, 4, 7)]


def test_each_forged_range_is_found_by_itself(walk: Walk, entries: list[bytes]) -> None:
    """The right edge beside each checkpoint lets the walk start afresh after a broken range."""
    entries[1], entries[10] = rewritten(entries[1]), rewritten(entries[10])

    assert found(walk(entries, hashes_of(entries))) == [
        (FaultCode.ROOT_MISMATCH, 0, 3),
        (FaultCode.ROOT_MISMATCH, 8, 11),
    ]


def test_a_forged_range_after_a_removed_entry_is_found(
    entries: list[bytes], sign_tree: SignTree, edge_of: Tree, verifiers: tuple[NoteVerifier, ...]
) -> None:
    """The walk finds its footing again at the checkpoint after a gap."""
    verifier = LogVerifier(LOG, verifiers)
    notes = {size: (sign_tree(entries[:size]), edge_of(entries[:size])) for size in (6, 12)}
    for index, item in enumerate(entries):
        if index != 2:
            verifier.take_entry(rewritten(item) if index == 9 else item)
        if index + 1 in notes:
            note, edge = notes[index + 1]
            verifier.take_checkpoint(note, edge.to_bytes())

    assert found(verifier.report()) == [(FaultCode.REMOVED, 2, 2), (FaultCode.ROOT_MISMATCH, 6, 11)]


def test_a_forged_range_after_a_gap_up_to_a_checkpoint_is_found(
    entries: list[bytes], sign_tree: SignTree, edge_of: Tree, verifiers: tuple[NoteVerifier, ...]
) -> None:
    """Even if the entries right before a checkpoint are gone, it is where the walk goes on."""
    verifier = LogVerifier(LOG, verifiers)
    for size in (6, 12):
        whole = entries[:size]
        verifier.take_checkpoint(sign_tree(whole), edge_of(whole).to_bytes())
    for index, item in enumerate(entries):
        if index not in {4, 5}:
            verifier.take_entry(rewritten(item) if index == 9 else item)

    assert found(verifier.report()) == [(FaultCode.REMOVED, 4, 5), (FaultCode.ROOT_MISMATCH, 6, 11)]


def test_a_false_right_edge_beside_a_checkpoint_is_not_believed(
    entries: list[bytes], sign_tree: SignTree, edge_of: Tree, verifiers: tuple[NoteVerifier, ...]
) -> None:
    """A right edge counts only if the signed root bears it out."""
    verifier = LogVerifier(LOG, verifiers)
    forged = [rewritten(entries[0]), *entries[1:]]
    verifier.take_checkpoint(sign_tree(entries[:6]), edge_of(forged[:6]).to_bytes())
    verifier.take_checkpoint(sign_tree(forged))
    for item in forged:
        verifier.take_entry(item)

    assert verifier.report().proven == 0


def test_a_checkpoint_out_of_place_is_a_fault(
    entries: list[bytes], sign_tree: SignTree, verifiers: tuple[NoteVerifier, ...]
) -> None:
    """A checkpoint that comes after more entries than it covers was moved."""
    verifier = LogVerifier(LOG, verifiers)
    for item in entries:
        verifier.take_entry(item)
    verifier.take_checkpoint(sign_tree(entries[:5]))

    assert found(verifier.report()) == [(FaultCode.BAD_CHECKPOINT, 4, 4)]


def test_entries_that_must_be_proven_and_are_not_are_a_fault(
    entries: list[bytes], sign_tree: SignTree, verifiers: tuple[NoteVerifier, ...]
) -> None:
    """Where a signature must cover everything, the rest is named."""
    verifier = LogVerifier(LOG, verifiers)
    verifier.take_checkpoint(sign_tree(entries[:5]))
    for item in entries:
        verifier.take_entry(item)
    verifier.expect_proven()

    assert found(verifier.report()) == [(FaultCode.UNPROVEN, 5, 11)]


def test_fewer_entries_than_expected_are_a_fault(
    entries: list[bytes], verifiers: tuple[NoteVerifier, ...]
) -> None:
    """Whoever knows how many there should be can say so."""
    verifier = LogVerifier(LOG, verifiers)
    for item in entries:
        verifier.take_entry(item)
    verifier.expect_size(14)

    assert found(verifier.report()) == [(FaultCode.TRUNCATED, 12, 13)]


def test_an_old_key_may_be_trusted_beside_the_new(
    entries: list[bytes], sign_tree: SignTree, signer: Signer, stranger: Signer
) -> None:
    """A log whose key was replaced is proven under both keys."""
    notes = [sign_tree(entries[:5], by=stranger), sign_tree(entries)]
    keys = trusted(signer.public_key_text(), stranger.public_key_text())

    assert verify_log(LOG, entries, notes, keys).checkpoints == 2


def test_the_faults_kept_are_bounded(verifiers: tuple[NoteVerifier, ...]) -> None:
    """A log of nothing but rubbish is described in a bounded report, and counted in full."""
    report = verify_log(LOG, [b"rubbish"] * 250, [], verifiers)

    assert (len(report.faults), report.unlisted) == (100, 150)


@given(data=st.data())
def test_no_tampering_with_a_signed_log_goes_unseen(data: st.DataObject) -> None:
    """Any list of entries but the signed one is reported."""
    signer = Signer.from_seed("quietline", bytes(32))
    true = [b"%d" % number for number in range(6)]
    forged = data.draw(
        st.lists(st.sampled_from([*true, b"other"]), max_size=8).filter(lambda items: items != true)
    )
    frontier = Frontier()
    for item in true:
        frontier.append(leaf_hash(item))
    checkpoint = Checkpoint(LOG, frontier.size, frontier.root())
    note = build_checkpoint(checkpoint, signer.key, signer.sign)

    report = verify_log(LOG, forged, [note], trusted(signer.public_key_text()))

    assert {fault.code for fault in report.faults} & {FaultCode.ROOT_MISMATCH, FaultCode.TRUNCATED}


@given(
    items=st.lists(st.binary(max_size=30), max_size=5),
    notes=st.lists(st.text(max_size=30), max_size=3),
)
def test_verifying_never_raises(items: list[bytes], notes: list[str]) -> None:
    """Whatever it is given to judge, the verifier answers with a report."""
    assert verify_log(LOG, items, notes, ()).size == len(items)


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_has_a_sentence_that_names_the_entry(code: FaultCode) -> None:
    """A person reads what is wrong, and where."""
    assert Fault(code, 41, 41).sentence.startswith("Entry 41 ")


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_has_a_sentence_that_names_the_range(code: FaultCode) -> None:
    """A fault that spans entries names the first and the last."""
    assert Fault(code, 4, 9).sentence.startswith("Entries 4 to 9 ")
