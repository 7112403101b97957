"""What `quietline doctor` asks, a function each: pure, of what was seen.

The answer is a sentence when something is wrong, and empty when all is well.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

from quietline.config.seen import Database, Seen
from quietline.gateways.registry import KINDS
from quietline.kernel.codes import SENTENCES

_OTHERS: Final = 0o077
_NETWORK: Final = ("nfs", "cifs", "smb", "9p", "ceph", "fuse.sshfs", "fuse.gluster", "afs")
_LOOPBACK: Final = {"127.0.0.1", "localhost", "::1"}
_SKEW: Final = timedelta(minutes=2)
_SIGNED_WITHIN: Final = timedelta(hours=1)
_VERIFIED_WITHIN: Final = timedelta(days=30)
_NOTIFICATION: Final = 2


def keyring(seen: Seen) -> str:
    return _private(seen.files.keyring, "The keyring")


def signing_key(seen: Seen) -> str:
    return _private(seen.files.signing_key, "The key that signs the audit log")


def data_folder(seen: Seen) -> str:
    return _private(seen.files.data, "The data folder")


def _private(mode: int | None, what: str) -> str:
    if mode is None:
        return f"{what} is missing."
    return f"{what} can be read by other accounts." if mode & _OTHERS else ""


def https(seen: Seen) -> str:
    environment = seen.environment
    if not environment.is_production or environment.base_url.startswith("https://"):
        return ""
    return "The public address does not begin with https://."


def sandbox(seen: Seen) -> str:
    kind = KINDS.get(seen.environment.gateway)
    if kind is None:
        return "The texting gateway in the settings is not known."
    unreal = seen.environment.is_production and not kind.for_production
    return "The texting gateway reaches no real telephone." if unreal else ""


def credentials(seen: Seen) -> str:
    environment = seen.environment
    if environment.gateway_account and environment.gateway_token:
        return ""
    return "Account or token of the texting gateway is missing."


def hosts(seen: Seen) -> str:
    environment = seen.environment
    if "*" in environment.allowed_hosts:
        return "Every host name is allowed."
    if (urlsplit(environment.base_url).hostname or "") not in environment.allowed_hosts:
        return "The host of the public address is not among the allowed ones."
    return ""


def proxies(seen: Seen) -> str:
    environment = seen.environment
    if environment.base_url.startswith("https://") and environment.proxies == 0:
        return "The address is https, but no proxy that ends it is trusted."
    return ""


def mode(seen: Seen) -> str:
    environment = seen.environment
    public = (urlsplit(environment.base_url).hostname or "") not in _LOOPBACK
    unreal = not environment.is_production
    return "The public address leads to a demonstration." if unreal and public else ""


def network_files(seen: Seen) -> str:
    on_sqlite = not seen.environment.database_url.startswith("postgres")
    if on_sqlite and seen.files.filesystem.startswith(_NETWORK):
        return "The SQLite database lies on a network file system, which can damage it."
    return ""


def database(seen: Seen) -> str:
    if seen.database is None:
        return "The database cannot be reached or is not set up."
    waiting = seen.database.pending
    return f"The database is not up to date: {waiting} changes are waiting." if waiting else ""


def clock(seen: Seen, database: Database) -> str:
    if database.time is not None and abs(database.time - seen.now) > _SKEW:
        return "The clocks of this machine and of the database differ."
    newest = [one.newest_at for one in database.practices if one.newest_at is not None]
    if newest and max(newest) > seen.now + _SKEW:
        return "The newest audit entry is later than this machine's clock."
    return ""


def practice(_seen: Seen, database: Database) -> str:
    return "" if database.practices else "There is no practice yet."


def sender(seen: Seen, database: Database) -> str:
    wrong = [one for one in database.practices if one.gateway != seen.environment.gateway]
    return "A practice has no number to text from at the gateway in the settings." if wrong else ""


def agreements(_seen: Seen, database: Database) -> str:
    missing = [one.agreement for one in database.practices if one.agreement is not None]
    return SENTENCES[missing[0]] if missing else ""


def texting_name(_seen: Seen, database: Database) -> str:
    reveals = any(one.name_tier > _NOTIFICATION for one in database.practices)
    return "A practice's texting name tells the type of care." if reveals else ""


def link_domain(_seen: Seen, database: Database) -> str:
    reveals = any(one.link_tier > _NOTIFICATION for one in database.practices)
    return "The address in portal links tells the type of care." if reveals else ""


def second_factor(_seen: Seen, database: Database) -> str:
    without = database.without_factor
    if not without:
        return ""
    return f"{without} of {database.staff} accounts have no second factor yet."


def signed(seen: Seen, database: Database) -> str:
    for one in database.practices:
        since = one.signed_at or one.newest_at
        if since is not None and seen.now - since > _SIGNED_WITHIN:
            return "The audit log has not been signed for over an hour."
    return ""


def verified(seen: Seen, database: Database) -> str:
    for one in database.practices:
        if one.verified_at is None or seen.now - one.verified_at > _VERIFIED_WITHIN:
            return "The audit log has not been verified in the last thirty days."
    return ""


def worker(_seen: Seen, database: Database) -> str:
    return "" if database.worker else "No worker is running, so nothing is texted or received."


def unread(_seen: Seen, database: Database) -> str:
    if not database.unread:
        return ""
    return f"{database.unread} texts from patients could not be read yet; they are kept and tried."


def parked(_seen: Seen, database: Database) -> str:
    if not database.parked:
        return ""
    return f"Of {database.parked} texts nobody knows whether they went out."
