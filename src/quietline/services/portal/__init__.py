"""The patient's side: a link, an identity check, then reading and replying. 45 CFR 164.312(d).

A link names nobody. It opens for whoever knows the patient's date of birth and holds the phone the
one-time code goes to; both are counted, and too many tries close it.
"""

from quietline.services.portal.identify import (
    ask_code_again,
    give_birth_date,
    give_code,
    open_link,
)
from quietline.services.portal.reading import leave, read, reply
from quietline.services.portal.revoke import revoke_links
from quietline.services.portal.views import LinkPage, PortalMessage, PortalThread

__all__ = [
    "LinkPage",
    "PortalMessage",
    "PortalThread",
    "ask_code_again",
    "give_birth_date",
    "give_code",
    "leave",
    "open_link",
    "read",
    "reply",
    "revoke_links",
]
