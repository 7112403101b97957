"""The deploy checks: each finds what it is for, and a sound installation passes them all."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from cast.people import NOON
from quietline.cli import Severity
from quietline.config.checks import CHECKS, judge
from quietline.config.environment import read_environment
from quietline.config.seen import Database, Files, Seen, filesystem_of, see_files
from quietline.kernel.codes import Code
from quietline.services.doctor import PracticeFacts

SOUND_PRACTICE = PracticeFacts(
    id=uuid4(),
    gateway="twilio",
    agreement=None,
    name_tier=2,
    link_tier=2,
    entries=10,
    signed_at=NOON,
    verified_at=NOON,
    newest_at=NOON,
)
SOUND = Seen(
    environment=read_environment(
        {
            "QUIETLINE_DATA": "an-installation",  # whatever lies where the tests are run
            "QUIETLINE_BASE_URL": "https://text.elm.example",
            "QUIETLINE_PROXIES": "1",
            "QUIETLINE_GATEWAY_ACCOUNT": "AC1",
            "QUIETLINE_GATEWAY_TOKEN": "t",
        }
    ),
    files=Files(data=0o700, keyring=0o600, signing_key=0o600, filesystem="ext4"),
    database=Database(0, (SOUND_PRACTICE,), 5, 0, worker=True, time=NOON),
    now=NOON,
)
LONG_AGO = NOON - timedelta(days=40)


def environment(**values: Any) -> Seen:
    return replace(SOUND, environment=replace(SOUND.environment, **values))


def files(**values: Any) -> Seen:
    return replace(SOUND, files=replace(SOUND.files, **values))


def database(**values: Any) -> Seen:
    assert SOUND.database is not None
    return replace(SOUND, database=replace(SOUND.database, **values))


def practice(**values: Any) -> Seen:
    return database(practices=(replace(SOUND_PRACTICE, **values),))


def found(seen: Seen) -> dict[str, Severity]:
    unsound = {Severity.ERROR, Severity.WARNING}
    return {check.id: check.severity for check in judge(seen) if check.severity in unsound}


def test_a_sound_installation_passes_every_check() -> None:
    """Else nobody would look at what the doctor says."""
    assert found(SOUND) == {}


@pytest.mark.parametrize(
    ("seen", "check"),
    [
        (files(keyring=None), "QL001"),
        (files(keyring=0o640), "QL001"),
        (environment(base_url="http://text.elm.example"), "QL002"),
        (environment(gateway="pigeon"), "QL003"),
        (practice(agreement=Code.VENDOR_EXPIRED), "QL004"),
        (replace(SOUND, database=None), "QL005"),
        (database(pending=3), "QL005"),
        (database(time=NOON + timedelta(hours=1)), "QL006"),
        (practice(newest_at=NOON + timedelta(hours=1)), "QL006"),
        (files(data=0o755), "QL007"),
        (practice(name_tier=3), "QL008"),
        (database(without_factor=2), "QL009"),
        (practice(signed_at=LONG_AGO), "QL010"),
        (practice(signed_at=None, newest_at=LONG_AGO), "QL010"),
        (practice(link_tier=3), "QL011"),
        (environment(allowed_hosts=("*",)), "QL012"),
        (environment(allowed_hosts=("other.example",)), "QL012"),
        (files(filesystem="nfs4"), "QL013"),
        (environment(gateway_token=""), "QL014"),
        (environment(proxies=0), "QL015"),
        (files(signing_key=0o644), "QL016"),
        (environment(mode="demo"), "QL017"),
        (database(practices=()), "QL018"),
        (practice(gateway=None), "QL019"),
        (database(worker=False), "QL020"),
        (practice(verified_at=None), "QL021"),
        (practice(verified_at=LONG_AGO), "QL021"),
        (database(unread=3), "QL022"),
        (database(parked=1), "QL023"),
    ],
)
def test_each_fault_is_found_by_its_own_check(seen: Seen, check: str) -> None:
    """One thing is wrong, and the check for it says so."""
    assert check in found(seen)


def test_the_sandbox_is_refused_in_production_only() -> None:
    """It reaches no telephone; a demonstration is made of it."""
    seen = environment(gateway="sandbox")
    assert "QL003" in found(seen)
    assert "QL003" not in found(
        replace(
            seen,
            environment=replace(
                seen.environment, mode=read_environment({"QUIETLINE_ENV": "demo"}).mode
            ),
        )
    )


def test_postgresql_may_lie_wherever_it_likes() -> None:
    """Only the SQLite file is in danger on a network file system."""
    seen = replace(
        files(filesystem="nfs4"), environment=environment(database_url="postgres://x/y").environment
    )
    assert "QL013" not in found(seen)


def test_without_a_database_its_checks_are_skipped_and_not_passed() -> None:
    """Not run must never look like all is well."""
    skipped = [
        one for one in judge(replace(SOUND, database=None)) if one.severity is Severity.SKIPPED
    ]
    assert len(skipped) > 5


def test_ids_are_unique_and_in_order() -> None:
    """They are looked up in the manual."""
    ids = [check.id for check in CHECKS]
    assert ids == [f"QL{number:03}" for number in range(1, len(CHECKS) + 1)]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_every_check_says_what_to_do(check: Any) -> None:
    """A fault without a remedy is only a worry."""
    assert check.todo


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/srv/data/ql", "nfs4"), ("/srv/dat", "ext4"), ("/srv/data disk/ql", "cifs"), ("/x", "ext4")],
)
def test_the_innermost_mount_holds_a_path(path: str, kind: str) -> None:
    """The kernel lists every mount, with blanks in octal."""
    mounts = "a / ext4 rw 0 0\nb /srv/data nfs4 rw 0 0\nc /srv/data\\040disk cifs rw 0 0\n"
    assert filesystem_of(Path(path), mounts) == kind


def test_files_are_looked_at_without_making_them(tmp_path: Path) -> None:
    """A missing keyring must be said, not replaced."""
    seen = see_files(read_environment({"QUIETLINE_DATA": str(tmp_path / "none")}))
    assert (seen.data, seen.keyring, (tmp_path / "none").exists()) == (None, None, False)


def test_the_facts_of_a_practice_are_read_from_the_database(ports, cast) -> None:
    """The cast's practice has an agreement, a number, a neutral name, and a log."""
    from quietline.services import doctor

    (facts,) = doctor.look(ports).practices
    assert (facts.id, facts.gateway, facts.agreement) == (cast.practice, "sandbox", None)
    assert (facts.name_tier, facts.entries > 0, facts.verified_at) == (2, True, None)


def test_a_texting_name_that_reveals_is_seen(ports, cast) -> None:
    """Tier 3 for the name alone; the link is not to blame."""
    from quietline.records.practices.models import Practice
    from quietline.services import doctor

    Practice.objects.filter(id=cast.practice).update(texting_name="Hart Oncology")
    (facts,) = doctor.look(ports).practices
    assert (facts.name_tier, facts.link_tier) == (3, 2)
