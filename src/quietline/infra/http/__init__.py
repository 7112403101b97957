"""The only place in the product that opens a network client.

One exchange has one deadline, from connecting to the last byte of the answer, however slowly the
other side drips; after the deadline nothing is written any more. No redirects, no proxies, no
cookies, no settings from the environment. What went wrong is one of two errors, and the difference
decides between "send again" and "never send again":

    Unavailable
    ├── NeverReached     not one byte of the request was sent: refused, DNS, TLS, no free connection
    └── ArrivalUnknown   bytes were sent and no whole answer came back: time-out, broken connection

Neither carries the address, the request or the answer: all three can hold PHI.
"""

from quietline.infra.http.answers import ArrivalUnknown, NeverReached, Response
from quietline.infra.http.client import HttpClient

__all__ = ["ArrivalUnknown", "HttpClient", "NeverReached", "Response"]
