"""The web application: pages in a pool of lasting threads, the live feed on the event loop.

Django gives each request of an ASGI server a thread of its own, and with it a new database
connection. Pages therefore run as WSGI in threads that stay and keep theirs; only the feed, which
waits most of the time, is asynchronous. docs/adr/ has the measurement.
"""

import os
from typing import Any, cast

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quietline.config.settings")

from a2wsgi import WSGIMiddleware
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application

from quietline.kernel.policy import evaluate

_THREADS = 12
_FEED = "/desk/feed"

# The first verdict compiles the lexicons: here, and not while the first receptionist types.
evaluate("Your results are ready")

_feed = get_asgi_application()
_pages = WSGIMiddleware(cast("Any", get_wsgi_application()), workers=_THREADS)


async def application(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - ASGI's own
    if scope["type"] == "http" and scope["path"] == _FEED:
        await _feed(scope, receive, send)
    elif scope["type"] == "http":
        await _pages(scope, receive, send)
