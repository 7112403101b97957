"""`quietline audit`: what anybody can verify with an export and a key, and what is stored."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]


@pytest.fixture
def key(run: Run) -> str:
    return run("audit", "public-key").stdout.split()[0]


@pytest.fixture
def export(run: Run, tmp_path: Path) -> Path:
    file = tmp_path / "audit.jsonl"
    assert run("audit", "export", str(file)).exit_code == 0
    return file


def test_an_export_is_verified_with_nothing_but_the_key(
    run_bare: Run, export: Path, key: str
) -> None:
    """No database, no settings: the house of this command has neither."""
    found = run_bare("audit", "verify", "--export", str(export), "--public-key", key)
    assert (found.exit_code, "The log is whole." in found.stdout) == (0, True)


def test_the_key_may_stand_in_a_file(run_bare: Run, export: Path, key: str, tmp_path: Path) -> None:
    """As `audit public-key` wrote it."""
    file = tmp_path / "log.pub"
    file.write_text(key + "\n")
    found = run_bare("audit", "verify", "--export", str(export), "--public-key", str(file))
    assert found.exit_code == 0


def test_a_changed_byte_is_found_and_the_entry_named(run_bare: Run, export: Path, key: str) -> None:
    """The fifth entry was changed after it was written."""
    lines = export.read_bytes().splitlines(keepends=True)
    lines[5] = lines[5].replace(b'"origin":"test"', b'"origin":"tesT"')
    export.write_bytes(b"".join(lines))
    found = run_bare("audit", "verify", "--export", str(export), "--public-key", key, "--json")
    report = json.loads(found.stdout)
    assert found.exit_code == 1
    assert [(fault["code"], fault["first"]) for fault in report["faults"]] == [("changed", 4)]


def test_a_stranger_s_key_proves_nothing(run_bare: Run, export: Path) -> None:
    """The keys in the export are never trusted."""
    from quietline.infra.signing import Signer

    other = Signer.from_seed("quietline", bytes(32)).public_key_text()
    found = run_bare("audit", "verify", "--export", str(export), "--public-key", other)
    assert (found.exit_code, "tampered" in found.stdout) == (1, True)


def test_without_a_key_an_export_is_not_verified(run_bare: Run, export: Path) -> None:
    """A key from the file itself would be whoever's wrote the file."""
    found = run_bare("audit", "verify", "--export", str(export))
    assert str(found.exception) == "input.malformed: Give the log's key with --public-key."


def test_an_export_never_overwrites_a_file(run: Run, export: Path) -> None:
    """It could be the evidence of yesterday."""
    before = export.read_bytes()
    found = run("audit", "export", str(export))
    assert (found.exit_code, export.read_bytes()) == (1, before)


def test_an_export_is_for_its_owner_alone(export: Path) -> None:
    """It tells who did what, if not what was said."""
    assert export.stat().st_mode & 0o077 == 0


def test_the_stored_log_is_verified_and_the_verifying_recorded(run: Run) -> None:
    """A second verification finds the entry of the first."""
    first = json.loads(run("audit", "verify", "--json").stdout)
    second = json.loads(run("audit", "verify", "--json").stdout)
    assert first["ok"]
    assert second["entries"] == first["entries"] + 1


def test_a_proof_stands_alone(run: Run, run_bare: Run, key: str, tmp_path: Path) -> None:
    """Whoever has the proof and the key needs neither log nor database."""
    file = tmp_path / "proof.json"
    file.write_text(run("audit", "prove", "0").stdout)
    found = run_bare("audit", "prove", "--check", str(file), "--public-key", key)
    assert "Proven: entry 0 stands in the signed log." in found.stdout


def test_an_altered_proof_is_refused(run: Run, run_bare: Run, key: str, tmp_path: Path) -> None:
    """What it says is not what was signed."""
    file = tmp_path / "proof.json"
    file.write_text(
        run("audit", "prove", "0").stdout.replace("practice.created", "practice.creates")
    )
    found = run_bare("audit", "prove", "--check", str(file), "--public-key", key)
    assert found.exit_code == 1
    assert "Proven" not in found.stdout


@pytest.mark.parametrize("arguments", [(), ("1", "--message", "0" * 32), ("1", "--check", "x")])
def test_one_thing_is_proven_at_a_time(run: Run, arguments: tuple[str, ...]) -> None:
    """An entry, a message, or a file of proofs."""
    found = run("audit", "prove", *arguments)
    assert str(found.exception).startswith("input.malformed: Give the number of an entry")


def test_an_empty_file_of_proofs_proves_nothing(run_bare: Run, key: str, tmp_path: Path) -> None:
    """Silence could be taken for proof."""
    file = tmp_path / "proof.json"
    file.write_text("\n")
    found = run_bare("audit", "prove", "--check", str(file), "--public-key", key)
    assert (found.exit_code, str(found.exception)[:11]) == (1, "input.empty")


def test_there_is_no_proof_of_an_entry_that_is_not_there(run: Run) -> None:
    """The log does not reach so far."""
    assert str(run("audit", "prove", "9999").exception).startswith("not_found")


def test_replacing_the_key_asks_first(run: Run, key: str) -> None:
    """Everybody who verifies has to be told."""
    assert run("audit", "replace-key", typed="n\n").exit_code == 1
    assert run("audit", "public-key").stdout.split()[0] == key


def test_a_replaced_key_is_said_and_the_old_one_still_counts(
    run: Run, run_bare: Run, key: str, tmp_path: Path
) -> None:
    """An export from before and after verifies under what `public-key` says now."""
    found = run("audit", "replace-key", "--yes")
    said = run("audit", "public-key").stdout
    assert (found.exit_code, said.split()[0] in found.stdout, key in said) == (0, True, True)
    keys, file = tmp_path / "log.pub", tmp_path / "later.jsonl"
    keys.write_text(said)
    run("audit", "export", str(file))
    found = run_bare("audit", "verify", "--export", str(file), "--public-key", str(keys))
    assert "The log is whole." in found.stdout


def test_verifying_an_export_imports_no_django(export: Path, key: str) -> None:
    """A stranger has no settings and needs none."""
    program = (
        f"import sys; sys.argv = ['quietline', 'audit', 'verify', '--export', {str(export)!r},"
        f" '--public-key', {key!r}];"
        "from quietline.config.command import main\n"
        "try: main()\n"
        "except SystemExit as end: print(end.code)\n"
        "print('django' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={}
    )
    assert done.stdout.split()[-2:] == ["0", "False"]
