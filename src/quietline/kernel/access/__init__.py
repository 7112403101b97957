"""Who may do what: actors, roles, permissions, the scopes of API keys, and one question, `may`.

Holds tables and the pure decision, which names the rule that decided. Closed by default. It must
not hold sessions, passwords, keys or rows.
"""

from quietline.kernel.access.actors import Actor, ActorKind, Role, Scope, system_actor
from quietline.kernel.access.may import Access, may
from quietline.kernel.access.permissions import (
    ROLE_PERMISSIONS,
    SCOPE_PERMISSIONS,
    Permission,
)

__all__ = [
    "ROLE_PERMISSIONS",
    "SCOPE_PERMISSIONS",
    "Access",
    "Actor",
    "ActorKind",
    "Permission",
    "Role",
    "Scope",
    "may",
    "system_actor",
]
