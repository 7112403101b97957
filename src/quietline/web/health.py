"""/healthz: for load balancers and people on call. It says which part is ill, and nothing else."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from quietline.services.health import is_well

_WORDS = {True: "ok", False: "ill"}


@csrf_exempt
@require_safe
@never_cache
def health(request: HttpRequest) -> HttpResponse:
    """200 when web, database and a worker are well, else 503."""
    found = is_well(request.ports)  # type: ignore[attr-defined]
    if found.is_well:
        return JsonResponse({"status": "ok"})
    parts = {"database": _WORDS[found.database], "worker": _WORDS[found.worker]}
    return JsonResponse({"status": "ill", **parts}, status=503)
